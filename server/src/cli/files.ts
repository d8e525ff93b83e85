import {
  accessSync,
  chmodSync,
  constants,
  type Dirent,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { decode, type Encoding, encode } from "../core/text/decode.ts";
import { type Failures, reasonOf } from "./failures.ts";
import { readStandardInput } from "./stdin.ts";

/** A letter to work on: how it was called, and where it lies (`null`: standard input). */
export interface Target {
  readonly shown: string;
  readonly file: string | null;
  /** Absolute folder in which its configuration is looked for. */
  readonly folder: string;
}

export interface FileText {
  readonly text: string;
  readonly encoding: Encoding;
}

const letterFile = /\.congvan$/;
const skipped = new Set(["node_modules", ".git"]);

/**
 * Files as given, every letter (or other file that is `wanted`) below folders in the order of their names, `-` for
 * standard input; each once.
 */
export function findTargets(
  paths: readonly string[],
  cwd: string,
  stdinName: string | undefined,
  failed: Failures,
  wanted: RegExp = letterFile,
): Target[] {
  const found = new Map<string, Target>();
  const add = (target: Target) => {
    const key = target.file ?? "-";
    if (!found.has(key)) found.set(key, target);
  };
  for (const given of paths) {
    const target = findFile(given, cwd, stdinName);
    if (target.file === null) add(target);
    else
      try {
        if (!statSync(target.file).isDirectory()) add(target);
        else
          walk(given, target.file, wanted, failed, (shown, file) => add({ shown, file, folder: path.dirname(file) }));
      } catch (error) {
        failed.add(given, reasonOf(error));
      }
  }
  return [...found.values()];
}

/** One file as given, `-` for standard input (under another name, where one is told). */
export function findFile(given: string, cwd: string, stdinName = "<stdin>"): Target {
  const file = path.resolve(cwd, given === "-" ? stdinName : given);
  const folder = path.dirname(file);
  return given === "-" ? { shown: stdinName, file: null, folder } : { shown: given, file, folder };
}

/** The absolute folders among `paths`. */
export function foldersOf(paths: readonly string[], cwd: string): string[] {
  return paths.map((p) => path.resolve(cwd, p)).filter((p) => statSync(p, { throwIfNoEntry: false })?.isDirectory());
}

/** Calls `add` for every file below `folder` whose name matches. Links to folders are not followed: they may form cycles. */
function walk(
  shown: string,
  folder: string,
  matches: RegExp,
  failed: Failures,
  add: (shown: string, file: string) => void,
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failed.add(shown, reasonOf(error));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const { name } = entry;
    const inner = path.join(folder, name);
    if (entry.isDirectory()) {
      if (!skipped.has(name)) walk(path.join(shown, name), inner, matches, failed, add);
    } else if (matches.test(name) && (entry.isFile() || entry.isSymbolicLink())) add(path.join(shown, name), inner);
  }
}

/** The text of a target, or `null` with the reason told. */
export function readTarget({ shown, file }: Target, failed: Failures): FileText | null {
  try {
    const { text, encoding, problem } = decode(file === null ? readStandardInput() : readFileSync(file));
    if (problem === null) return { text, encoding };
    failed.add(shown, problem);
  } catch (error) {
    failed.add(shown, reasonOf(error));
  }
  return null;
}

/** Writes a file as a whole or not at all, with its old rights. `false` with the reason told where it cannot. */
export function writeTarget({ shown, file }: Target, { text, encoding }: FileText, failed: Failures): boolean {
  if (file === null) return false;
  let temporary: string | null = null;
  try {
    const real = realpathSync(file);
    accessSync(real, constants.W_OK);
    temporary = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}.tmp`);
    writeFileSync(temporary, encode(text, encoding), { flag: "wx" });
    chmodSync(temporary, statSync(real).mode & 0o7777);
    renameSync(temporary, real);
    return true;
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true });
    failed.add(shown, reasonOf(error));
    return false;
  }
}
