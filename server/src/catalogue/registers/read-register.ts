import type { Bilingual } from "../../core/rules/rule.ts";
import { decodingTable } from "../../core/text/decode-table.ts";
import type { ReadWorkbook } from "../../formats/workbook.ts";
import { resolveFile } from "../files/document-file.ts";
import { FileError, type FileFailure, type FileSystem } from "../files/files.ts";
import { type Pause, piecemeal } from "../pieces.ts";
import { labelled, type RegisterProblem } from "./record-reader.ts";
import { type Register, readingRegister } from "./register.ts";
import { readingWorkbook, workbookProblems } from "./workbook-register.ts";

/** How registers are read. */
export interface Reading {
  /** The workspace's folders, into which the files that records name may lead. */
  readonly roots: readonly string[];
  readonly workbook: ReadWorkbook;
  /** Awaited between small pieces of work. */
  readonly pause: Pause;
}

/** Reads at once, with the library for workbooks loaded when the first one comes. */
export const readingAtOnce: Reading = {
  roots: [],
  workbook: async (bytes, rows) => (await import("../../formats/xlsx.ts")).readXlsx(bytes, rows),
  pause: () => undefined,
};

export type LoadedRegister =
  | { readonly register: Register; readonly problem: null; readonly reason: null }
  | { readonly register: null; readonly problem: Bilingual; readonly reason: FileFailure | "unusable" };

/** Larger tables are not read: they cost more memory than an editor should take. In bytes. */
const largestTable = 100_000_000;
/** Workbooks are packed. In bytes. */
export const largestWorkbook = 25_000_000;

const workbookName = /\.xls[xm]?$/i;

/** Whether a file is a workbook: by its name, or by how its bytes begin. */
export const isWorkbook = (path: string, [a, b, c, d]: Uint8Array): boolean =>
  workbookName.test(path) || (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf);

/**
 * Reads one register, a table of text or a workbook; `organ` is whose it is. A table without known columns is a
 * register with a problem at its top. Never rejects.
 */
export async function loadRegister(
  files: FileSystem,
  path: string,
  organ: string | null,
  reading: Reading = readingAtOnce,
): Promise<LoadedRegister> {
  try {
    const { size } = await files.stat(path);
    if (size > (workbookName.test(path) ? largestWorkbook : largestTable)) return unusable(tooLarge);
    const read = await readBytes(files.uri(path), path, await files.readFile(path), organ, reading);
    if ("vi" in read) return unusable(read);
    return { register: read.with(await fileProblems(files, path, read, reading)), problem: null, reason: null };
  } catch (error) {
    const reason = error instanceof FileError ? error.reason : "unreadable";
    return { register: null, problem: failures[reason], reason };
  }
}

const unusable = (problem: Bilingual): LoadedRegister => ({ register: null, problem, reason: "unusable" });

async function readBytes(
  uri: string,
  path: string,
  bytes: Uint8Array,
  organ: string | null,
  { workbook, pause }: Reading,
): Promise<Register | Bilingual> {
  if (isWorkbook(path, bytes)) {
    const book = await workbook(bytes);
    return "fault" in book ? workbookProblems[book.fault] : piecemeal(readingWorkbook(uri, book, { organ }), pause);
  }
  const { parts, problem } = await piecemeal(decodingTable(bytes), pause);
  return problem ?? piecemeal(readingRegister(uri, parts, { organ }), pause);
}

/** What is wrong with where the records' files lead; those that are missing are not told of before they are opened. */
async function fileProblems(
  files: FileSystem,
  registerPath: string,
  { files: named }: Register,
  { roots, pause }: Reading,
): Promise<RegisterProblem[]> {
  const problems: RegisterProblem[] = [];
  for (const { file, range, label } of named) {
    const leads = await resolveFile(files, { file, registerPath }, roots);
    if (leads.kind === "refused")
      problems.push({ range, severity: "warning", message: labelled(label, leads.message) });
    await pause();
  }
  return problems;
}

const failures: Readonly<Record<FileFailure, Bilingual>> = {
  missing: {
    vi: "không có tệp này; kiểm tra lại đường dẫn trong “catalogue” của congvan.json (tính từ thư mục chứa congvan.json)",
    en: "there is no such file; check the path in “catalogue” of congvan.json (as seen from that file's folder)",
  },
  folder: {
    vi: "đây là thư mục, không phải tệp; ghi tên tệp CSV, XLSX hoặc mẫu như “so-dang-ky/*.csv”",
    en: "this is a folder, not a file; name a CSV or XLSX file or a pattern such as “registers/*.csv”",
  },
  denied: {
    vi: "không có quyền đọc tệp này; hãy cấp quyền đọc hoặc đóng chương trình đang khóa tệp",
    en: "reading this file is not permitted; allow it, or close the program that locks the file",
  },
  unreadable: { vi: "không đọc được tệp này", en: "this file cannot be read" },
};

const tooLarge: Bilingual = {
  vi: `tệp lớn quá mức đọc được (CSV ${largestTable / 1_000_000} MB, Excel ${largestWorkbook / 1_000_000} MB); hãy tách sổ theo năm hoặc dùng danh mục chung trên PostgreSQL`,
  en: `larger than what is read (CSV ${largestTable / 1_000_000} MB, Excel ${largestWorkbook / 1_000_000} MB); split the register by year, or use a shared catalogue on PostgreSQL`,
};
