import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Bilingual } from "../core/rules/rule.ts";
import { standardOf, standards } from "../core/standards/choose.ts";
import type { ExportFormat } from "../export/export.ts";
import { configurations } from "./configuration.ts";
import { type Failures, failures, reasonOf } from "./failures.ts";
import { findTargets, type Target } from "./files.ts";
import { type ReadLetter, readLetters } from "./letters.ts";
import { progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { type Arguments, usage } from "./usage.ts";

/** The forms by name, as `--to` has them. */
export const formats: readonly ExportFormat[] = ["docx", "html", "pdf"];

/** Where the file of a letter goes; `null`: to standard output. */
type Place = (target: Target) => string | null;

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
  const written = new Set<string>();
  for (const [done, one] of letters.entries()) {
    bar.show({ vi: "Đang xuất", en: "Exporting" }, done, letters.length);
    const file = place(one.target);
    if (file !== null && !isFree(file, written, args.flag("force"), terminal, failed)) continue;
    const letter = one.letter();
    if (!letter) continue;
    const bytes = await exportLetter(letter, standardFor(letter, one), format, fonts).catch((error: unknown) => {
      failed.add(one.target.shown, toldBy(error));
      return null;
    });
    if (bytes === null) continue;
    if (file === null) process.stdout.write(bytes);
    else if (write(file, bytes, args.flag("force"), failed)) {
      written.add(file);
      bar.clear();
      terminal.out(`${path.relative(terminal.cwd, file)}\n`);
    }
  }
  bar.clear();
  if (letters.length > 1) terminal.err(summary(written.size, targets.length)[terminal.locale]);
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

function placeOf(args: Arguments, format: ExportFormat, targets: readonly Target[], cwd: string): Place {
  const asked = args.value("output");
  const name = ({ file, shown }: Target) => `${path.parse(file ?? shown).name}.${format}`;
  if (asked === undefined) return (target) => (target.file === null ? null : path.join(target.folder, name(target)));
  if (asked === "-") {
    if (targets.length > 1) throw usage("Nhiều tệp thì -o là một thư mục.", "For more than one file -o is a folder.");
    return () => null;
  }
  const out = path.resolve(cwd, asked);
  const isFolder = /[\\/]$/.test(asked) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  const given = args.positionals.map((one) => path.resolve(cwd, one));
  const folders = given.filter((one) => statSync(one, { throwIfNoEntry: false })?.isDirectory());
  if (!isFolder && folders.length === 0 && given.length === 1) return () => out;
  // Letters of a folder keep their folders below it.
  return (target) => {
    const above = folders.find((folder) => target.folder === folder || target.folder.startsWith(folder + path.sep));
    return path.join(out, above === undefined ? "" : path.relative(above, target.folder), name(target));
  };
}

const standardFor = (letter: Parameters<typeof standardOf>[0], { config }: ReadLetter) =>
  config.standard === "auto" ? standardOf(letter) : standards[config.standard];

/** Whether a file may be written: no other letter of this run has it, and it is new or may be written over. */
function isFree(
  file: string,
  written: ReadonlySet<string>,
  force: boolean,
  { cwd }: Terminal,
  failed: Failures,
): boolean {
  const shown = path.relative(cwd, file);
  if (written.has(file)) failed.add(shown, twice);
  else if (!force && existsSync(file)) failed.add(shown, taken);
  else return true;
  return false;
}

const taken = {
  vi: "đã có tệp này; thêm --force để ghi đè, hoặc chọn tên khác bằng -o",
  en: "this file exists; add --force to write over it, or name another with -o",
};
const twice = {
  vi: "hai văn bản cùng tên sẽ ghi vào tệp này; hãy xuất riêng từng văn bản",
  en: "two letters of the same name would be written to this file; export them one by one",
};

/** Writes a file as a whole or not at all. */
function write(file: string, bytes: Uint8Array, force: boolean, failed: Failures): boolean {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, bytes, { flag: "wx" });
    if (!force && existsSync(file)) throw Object.assign(new Error(), { code: "EEXIST" });
    renameSync(temporary, file);
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    failed.add(file, (error as NodeJS.ErrnoException).code === "EEXIST" ? taken : reasonOf(error));
    return false;
  }
}
