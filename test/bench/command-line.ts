import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { letterOf } from "./letters.ts";
import type { Figure } from "./measure.ts";

const root = path.resolve(import.meta.dirname, "../..");
const letters = 1000;

/** `congvan check` beside markdownlint-cli2, on the same 1,000 letters. */
export function commandLineFigures(): Figure[] {
  const folder = mkdtempSync(path.join(tmpdir(), "congvan-bench-"));
  for (let n = 1; n <= letters; n++) {
    writeFileSync(path.join(folder, `${n}.congvan`), letterOf(6000, n));
    writeFileSync(path.join(folder, `${n}.md`), letterOf(6000, n));
  }
  writeFileSync(path.join(folder, ".markdownlint.json"), '{ "default": true, "MD013": false }');
  const own = () => seconds([path.join(root, "dist/cli.js"), "check", folder, "--quiet"], folder);
  const peer = () =>
    seconds([path.join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs"), "*.md"], folder);
  const pairs = [0, 1, 2].map(() => ({ own: own(), peer: peer() }));
  rmSync(folder, { recursive: true, force: true });
  const { own: a, peer: b } = pairs.sort((x, y) => x.own / x.peer - y.own / y.peer)[1] as { own: number; peer: number };
  return [
    {
      name: "check / markdownlint-cli2",
      value: a / b,
      unit: "×",
      budget: 0.2,
      note: `${a.toFixed(2)} s beside ${b.toFixed(2)} s on ${letters} letters of 6 KB`,
    },
  ];
}

function seconds(command: readonly string[], cwd: string): number {
  const start = performance.now();
  const done = spawnSync(process.execPath, command, { cwd, stdio: "ignore" });
  if (done.status === null || done.status > 1) throw new Error(`${command[0]} ended with ${done.status}`);
  return (performance.now() - start) / 1000;
}
