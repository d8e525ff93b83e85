import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type BuildOptions, build } from "esbuild";
import { inject } from "vitest";
import { cliBundle, copyFonts, copyPages, serverBundles } from "../../esbuild.mjs";

/** What `npm run build` lays in dist/, but for the client's: the same for all test files of a run. */
const folder = inject("programs");

/** Path of a program, whether it is there yet or not. */
export const bundled = (name: string): string => path.join(folder, name);

const bundles = new Map<string, BuildOptions>(
  [...serverBundles(folder), cliBundle(folder)].map((options) => [path.basename(options.outfile ?? ""), options]),
);
const beside = new Map([
  ["rules", copyPages],
  ["fonts", copyFonts],
]);

/** The server's programs. */
export const ofServer: readonly string[] = [...bundles.keys(), ...beside.keys()].filter((name) => name !== "cli.js");
/** The command line's, which has no threads. */
export const ofCli: readonly string[] = [...bundles.keys(), ...beside.keys()].filter(
  (name) => name !== "server.js" && !name.endsWith("-worker.js"),
);

/** Milliseconds after which a busy machine is not going to have them made any more. */
export const patience = 180_000;

/** Sees to it that `names` are there: the first of a run to need a program makes it, the others wait for it. */
export async function ready(names: readonly string[]): Promise<void> {
  await Promise.all(names.map(once));
}

async function once(name: string): Promise<void> {
  const lock = bundled(`${name}.lock`);
  while (!existsSync(bundled(name))) {
    if (!isOurs(lock)) {
      if (isLeft(lock)) rmSync(lock, { force: true });
      await setTimeout(20);
    } else {
      try {
        if (!existsSync(bundled(name))) await make(name);
      } finally {
        rmSync(lock, { force: true });
      }
    }
  }
}

function isOurs(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Whether whoever holds a lock has ended, as a test that takes too long is made to. */
function isLeft(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Makes one aside, so that it is there as a whole or not at all. */
async function make(name: string): Promise<void> {
  const aside = bundled(`${name}.made`);
  const options = bundles.get(name);
  if (options) {
    const { outputFiles } = await build({ ...options, sourcemap: false, write: false });
    writeFileSync(aside, outputFiles[0]?.contents ?? "");
    renameSync(aside, bundled(name));
  } else {
    beside.get(name)?.(aside);
    renameSync(path.join(aside, name), bundled(name));
    rmSync(aside, { recursive: true });
  }
}
