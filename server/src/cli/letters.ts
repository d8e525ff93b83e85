import type { Config } from "../core/config.ts";
import type { Formatting } from "../core/formatting.ts";
import { readLetter } from "../core/read.ts";
import type { Letter } from "../core/syntax/letter.ts";
import type { Encoding } from "../core/text/decode.ts";
import type { Configuration } from "./configuration.ts";
import type { Failures } from "./failures.ts";
import { readTarget, type Target } from "./files.ts";
import type { Progress } from "./progress.ts";
import type { WordLetter } from "./word-letters.ts";

/** A letter that could be read, with its configuration. */
export interface ReadLetter {
  readonly target: Target;
  readonly configuration: Configuration;
  readonly config: Config;
  readonly encoding: Encoding;
  readonly hasCitations: boolean;
  /** What it looks like, where it comes from a Word file. */
  readonly formatting: Formatting | null;
  /** The letter; read again where keeping all of them would fill the memory. `null` where it has gone meanwhile. */
  letter(): Letter | null;
}

const utf8: Encoding = { name: "utf-8", bom: false };

/** How much text of letters is kept in memory between reading and checking, in UTF-16 units. */
const kept = 50_000_000;

/** Reads letters; those that cannot be read are told as failures and left out. Word files have been read before (`word`). */
export function readLetters(
  targets: readonly Target[],
  configurationOf: (folder: string) => Configuration,
  failed: Failures,
  bar: Progress,
  word: ReadonlyMap<Target, WordLetter> = new Map(),
): ReadLetter[] {
  const found: ReadLetter[] = [];
  let size = 0;
  targets.forEach((target, done) => {
    bar.show({ vi: "Đang đọc", en: "Reading" }, done, targets.length);
    const imported = word.get(target);
    const file = imported ? { text: imported.text, encoding: utf8 } : readTarget(target, failed);
    if (!file) return;
    const letter = readLetter(file.text);
    size += file.text.length;
    const configuration = configurationOf(target.folder);
    found.push({
      target,
      configuration,
      config: configuration.config,
      encoding: file.encoding,
      hasCitations: letter.citations.length > 0,
      formatting: imported?.formatting ?? null,
      letter: size <= kept || target.file === null || imported ? () => letter : () => again(target, failed),
    });
  });
  return found;
}

function again(target: Target, failed: Failures): Letter | null {
  const file = readTarget(target, failed);
  return file && readLetter(file.text);
}
