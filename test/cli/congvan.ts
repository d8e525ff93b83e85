import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { bundled, ofCli, patience, ready } from "../support/programs.ts";

const cache = path.join(import.meta.dirname, "../../node_modules/.cache/congvan");

/** What a command printed as JSON; where it printed none, what it said instead. */
export function parsed({ out, err }: Result) {
  if (out === "") throw new Error(err);
  return JSON.parse(out);
}

export interface Result {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Run {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The command line as it is delivered, run in a folder of this test file's own.
 * `files` are written there before the first test; `besides` are programs it needs beside its own.
 */
export function congvan(files: Readonly<Record<string, string | Uint8Array>>, besides: readonly string[] = []) {
  let folder = "";
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  beforeAll(async () => {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, "cli-"));
    await ready([...ofCli, ...besides]);
    for (const [name, content] of Object.entries(files)) write(name, content);
  }, patience);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const at = (name: string): string => path.join(folder, "letters", name);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  const start = (args: readonly string[], env: Run["env"] = {}) =>
    spawn(process.execPath, [bundled("cli.js"), ...args], {
      cwd: path.join(folder, "letters"),
      env: { PATH: process.env.PATH, LANG: "vi_VN.UTF-8", ...env },
    });
  const run = (args: readonly string[], { input = "", env }: Run = {}): Promise<Result> =>
    new Promise((done, failed) => {
      const child = start(args, env);
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
      child.on("error", failed);
      child.on("close", (status) => done({ status, out: `${Buffer.concat(out)}`, err: `${Buffer.concat(err)}` }));
      // Who never reads closes its end early; that is no failure of the test.
      child.stdin.on("error", () => {});
      child.stdin.end(input);
    });
  return { run, start, at, write, read: (name: string): string => readFileSync(at(name), "utf8") };
}
