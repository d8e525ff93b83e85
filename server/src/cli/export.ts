import path from "node:path";
import process from "node:process";
import type { Bilingual } from "../core/rules/rule.ts";
import { standardOf, standards } from "../core/standards/choose.ts";
import type { ExportFormat } from "../export/export.ts";
import { configurations } from "./configuration.ts";
import { failures, reasonOf } from "./failures.ts";
import { findTargets, type Target } from "./files.ts";
import { type ReadLetter, readLetters } from "./letters.ts";
import { Output, type Place, placeIn } from "./output.ts";
import { progress } from "./progress.ts";
import { shownPath } from "./shown.ts";
import type { Terminal } from "./terminal.ts";
import { type Arguments, usage } from "./usage.ts";

/** The forms by name, as `--to` has them. */
export const formats: readonly ExportFormat[] = ["docx", "html", "pdf"];

/**
 * `congvan export`: letters as Word, HTML or PDF files, beside them or where `-o` says. Nothing is written over without
 * `--force`. 0 all of them written, 2 some could not be; what rules find in them is no hindrance.
 */
export async function exportLetters(args: Arguments, terminal: Terminal): Promise<number> {
  const { positionals } = args;
  if (positionals.length === 0) throw usage("Cần tên tệp hoặc thư mục.", "A file or a folder is needed.");
  const format = formatOf(args);
  const bar = progress(terminal);
  const failed = failures(terminal, bar.clear);
  const targets = findTargets(positionals, terminal.cwd, args.value("stdin-filename"), failed);
  const place = placeOf(args, format, targets, terminal.cwd);
  const letters = readLetters(targets, configurations(args.value("config"), terminal.cwd, failed), failed, bar);
  const { exportLetter } = await import("../export/export.ts");
  const fonts = path.join(path.dirname(import.meta.url), "fonts");
  const output = new Output(terminal.cwd, args.flag("force"), failed);
  for (const [done, one] of letters.entries()) {
    bar.show({ vi: "Đang xuất", en: "Exporting" }, done, letters.length);
    const file = place(one.target);
    if (file !== null && !output.isFree(file)) continue;
    const letter = one.letter();
    if (!letter) continue;
    const bytes = await exportLetter(letter, standardFor(letter, one), format, fonts).catch((error: unknown) => {
      failed.add(one.target.shown, toldBy(error));
      return null;
    });
    if (bytes === null) continue;
    if (file === null) process.stdout.write(bytes);
    else if (output.write(file, bytes)) {
      bar.clear();
      terminal.out(`${shownPath(file, terminal.cwd)}\n`);
    }
  }
  bar.clear();
  if (letters.length > 1) terminal.err(summary(output.count, targets.length)[terminal.locale]);
  return failed.any ? 2 : 0;
}

/** What an error says to a person; its class is another in each bundle. */
const toldBy = (error: unknown): Bilingual =>
  error instanceof Error && "bilingual" in error ? (error.bilingual as Bilingual) : reasonOf(error);

const summary = (written: number, all: number) => ({
  vi: `Đã xuất ${written}/${all} văn bản.\n`,
  en: `${written} of ${all} letters exported.\n`,
});

/** As `--to` says, else as the ending of the file to write, else Word. */
function formatOf(args: Arguments): ExportFormat {
  const ending = path.extname(args.value("output") ?? "").slice(1);
  return formats.find((name) => name === (args.value("to") ?? ending)) ?? "docx";
}

/** Where the file of a letter goes: beside it, unless something else is said. */
function placeOf(args: Arguments, format: ExportFormat, targets: readonly Target[], cwd: string): Place {
  const asked = args.value("output");
  if (asked !== undefined) return placeIn(asked, args.positionals, targets, cwd, format);
  return ({ file, folder }) => (file === null ? null : path.join(folder, `${path.parse(file).name}.${format}`));
}

const standardFor = (letter: Parameters<typeof standardOf>[0], { config }: ReadLetter) =>
  config.standard === "auto" ? standardOf(letter) : standards[config.standard];
