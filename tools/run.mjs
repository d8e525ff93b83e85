// Runs a TypeScript script as it would run bundled: node tools/run.mjs ENTRY.ts [ARGUMENT…]
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { common } from "../esbuild.mjs";
import { ownPlace } from "./own-place.mjs";

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error("usage: node tools/run.mjs ENTRY.ts [ARGUMENT…]");
  process.exit(2);
}

const cache = path.join(import.meta.dirname, "../node_modules/.cache/congvan");
const outfile = path.join(cache, `${path.basename(entry, ".ts")}-${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
try {
  await build({
    ...common,
    absWorkingDir: process.cwd(),
    entryPoints: [entry],
    outfile,
    format: "esm",
    target: "node24",
    // An ES module knows its own place.
    define: {},
    sourcesContent: true,
    external: ["esbuild"],
    // CommonJS packages inside an ES module still call require.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [ownPlace],
  });
  const run = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...args], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outfile, { force: true });
  rmSync(`${outfile}.map`, { force: true });
}
