import { readFileSync } from "node:fs";
import path from "node:path";
import { type Config, defaultConfig } from "../core/config.ts";
import { parseConfig } from "../core/config-file.ts";
import { decode } from "../core/text/decode.ts";
import { Source } from "../core/text/source.ts";
import { type Failures, reasonOf } from "./failures.ts";
import { shownPath } from "./shown.ts";

/** A configuration and where it lies. */
export interface Configuration {
  readonly config: Config;
  /** `null` where the defaults stand for one. */
  readonly file: string | null;
  /** The folder whose letters it is for: its own; `null` where it was named on the command line. */
  readonly workspace: string | null;
}

const fileName = "congvan.json";
const none: Configuration = { config: defaultConfig, file: null, workspace: null };

/**
 * Finds the configuration of letters by their folder: `given` for all of them, else the nearest `congvan.json` above.
 * Each file is read once, its problems are told once, and what is broken has the default.
 */
export function configurations(
  given: string | undefined,
  cwd: string,
  failed: Failures,
): (folder: string) => Configuration {
  if (given !== undefined) {
    const fixed = { ...(load(path.resolve(cwd, given), given, failed) ?? missing(given, failed)), workspace: null };
    return () => fixed;
  }
  const byFolder = new Map<string, Configuration>();
  const of = (folder: string): Configuration => {
    const known = byFolder.get(folder);
    if (known) return known;
    const file = path.join(folder, fileName);
    const above = path.dirname(folder);
    const found = load(file, shownPath(file, cwd), failed) ?? (above === folder ? none : of(above));
    byFolder.set(folder, found);
    return found;
  };
  return of;
}

function missing(given: string, failed: Failures): Configuration {
  failed.add(given, { vi: "không có tệp cấu hình này", en: "no such configuration file" });
  return none;
}

/** `null` where there is no such file. */
function load(file: string, shown: string, failed: Failures): Configuration | null {
  const text = read(file, shown, failed);
  if (text === null) return null;
  const { config, problems } = parseConfig(text);
  const source = new Source(text);
  for (const { span, message } of problems) {
    const { line, character } = source.positionAt(span.start);
    failed.add(`${shown}:${line + 1}:${character + 1}`, message);
  }
  return { config, file, workspace: path.dirname(file) };
}

/** `null` where there is no such file, the text of an empty configuration where it cannot be read. */
function read(file: string, shown: string, failed: Failures): string | null {
  try {
    const { text, problem } = decode(readFileSync(file));
    if (problem === null) return text;
    failed.add(shown, problem);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    failed.add(shown, reasonOf(error));
  }
  return "{}";
}
