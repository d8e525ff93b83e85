import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Bilingual } from "../core/rules/rule.ts";
import { type Failures, reasonOf } from "./failures.ts";
import type { Target } from "./files.ts";
import { shownPath } from "./shown.ts";
import { usage } from "./usage.ts";

/** Writes the files that a command makes: each as a whole or not at all, none over another unless that was asked for. */
export class Output {
  readonly #written = new Set<string>();
  readonly #cwd: string;
  readonly #force: boolean;
  readonly #failed: Failures;

  constructor(cwd: string, force: boolean, failed: Failures) {
    this.#cwd = cwd;
    this.#force = force;
    this.#failed = failed;
  }

  get count(): number {
    return this.#written.size;
  }

  /** Whether a file may be written: nothing of this run is there, and it is new or may be written over. Tells why not. */
  isFree(file: string): boolean {
    const problem = this.#written.has(file) ? twice : !this.#force && existsSync(file) ? taken : null;
    if (problem) this.#failed.add(shownPath(file, this.#cwd), problem);
    return problem === null;
  }

  /** `false` with the reason told where it cannot be written. */
  write(file: string, content: string | Uint8Array): boolean {
    const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if (!this.isFree(file)) return false;
      writeFileSync(temporary, content, { flag: "wx" });
      renameSync(temporary, file);
      this.#written.add(file);
      return true;
    } catch (error) {
      rmSync(temporary, { force: true });
      this.#failed.add(shownPath(file, this.#cwd), reasonOf(error));
      return false;
    }
  }
}

const taken: Bilingual = {
  vi: "đã có tệp này; thêm --force để ghi đè, hoặc chọn tên khác bằng -o",
  en: "this file exists; add --force to write over it, or name another with -o",
};

const twice: Bilingual = {
  vi: "hai tệp cùng tên sẽ ghi vào tệp này; làm riêng từng tệp",
  en: "two files of the same name would be written to this one; do them one by one",
};

/** Where the file made of a target goes; `null`: to standard output. */
export type Place = (target: Target) => string | null;

/**
 * What `-o` means: `-` standard output; a file where one file was named; else a folder, in which the files of a folder
 * that was named keep their own folders. `ending` has no dot.
 */
export function placeIn(
  asked: string,
  named: readonly string[],
  targets: readonly Target[],
  cwd: string,
  ending: string,
): Place {
  if (asked === "-") {
    if (targets.length > 1) throw usage("Nhiều tệp thì -o là một thư mục.", "For more than one file -o is a folder.");
    return () => null;
  }
  const out = path.resolve(cwd, asked);
  const given = named.map((one) => path.resolve(cwd, one));
  const folders = given.filter(isFolder);
  if (!/[\\/]$/.test(asked) && !isFolder(out) && folders.length === 0 && given.length === 1) return () => out;
  return ({ file, shown, folder }) => {
    const above = folders.find((one) => folder === one || folder.startsWith(one + path.sep));
    const below = above === undefined ? "" : path.relative(above, folder);
    return path.join(out, below, `${path.parse(file ?? shown).name}.${ending}`);
  };
}

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
