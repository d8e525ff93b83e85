import type { Bilingual } from "../core/rules/rule.ts";
import { decode } from "../core/text/decode.ts";
import { FileError, type FileFailure, type FileSystem } from "./files.ts";
import { looksLikeRegister, type Register, readRegister } from "./registers.ts";

/** Which registers an office has: those its `congvan.json` names, and those that lie in its folders. */
export interface RegisterRequest {
  /** Folder of the `congvan.json`, from which its entries are seen. */
  readonly folder: string;
  /** `catalogue` of the configuration: files, globs, `postgres:NAME`. */
  readonly entries: readonly string[];
  /** Folders in which registers are found by their headings. */
  readonly workspace: readonly string[];
  /** `organ.name`: whose documents a register of outgoing documents holds. */
  readonly organ: string | null;
}

/** A source that could not be used. `entry` is as the configuration has it, `null` where the file was found. */
export interface SourceProblem {
  readonly entry: string | null;
  readonly path: string | null;
  readonly message: Bilingual;
}

export interface LoadedRegisters {
  readonly registers: readonly Register[];
  readonly problems: readonly SourceProblem[];
}

/** Reads every register of an office. Never rejects: what cannot be used is a problem, and all else is there. */
export async function loadRegisters(files: FileSystem, request: RegisterRequest): Promise<LoadedRegisters> {
  const problems: SourceProblem[] = [];
  const paths = new Map<string, string | null>();
  for (const entry of request.entries) {
    const found = await pathsOf(files, request.folder, entry);
    if (!Array.isArray(found)) problems.push({ entry, path: null, message: found });
    else for (const path of found) if (!paths.has(path)) paths.set(path, entry);
  }
  for (const path of await findRegisters(files, request.workspace)) if (!paths.has(path)) paths.set(path, null);
  const registers: Register[] = [];
  for (const [path, entry] of paths) {
    const { register, problem } = await loadRegister(files, path, request.organ);
    if (register) registers.push(register);
    if (problem) problems.push({ entry, path, message: problem });
  }
  return { registers, problems };
}

export type LoadedRegister =
  | { readonly register: Register; readonly problem: null }
  | { readonly register: null; readonly problem: Bilingual };

/** Reads one register. A table without known columns is a register with a problem at its top. */
export async function loadRegister(files: FileSystem, path: string, organ: string | null): Promise<LoadedRegister> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readFile(path);
  } catch (error) {
    return { register: null, problem: failures[error instanceof FileError ? error.reason : "unreadable"] };
  }
  const { text, problem } = decode(bytes);
  if (problem !== null) return { register: null, problem };
  return { register: readRegister(files.uri(path), text, { organ }), problem: null };
}

/** Tables below the folders that have the headings of a register; what cannot be read is none. */
export async function findRegisters(files: FileSystem, folders: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of folders)
    for (const path of await files.glob(folder, "**/*.{csv,CSV}").catch(() => []))
      if (!found.has(path) && (await isRegister(files, path))) found.add(path);
  return [...found];
}

/** The headings of a register stand in this many bytes of it. */
const headBytes = 1 << 16;

/** Whether a table, named by nobody, is a register, by its first lines. */
export async function isRegister(files: FileSystem, path: string): Promise<boolean> {
  const bytes = await files.readFile(path, headBytes).catch(() => null);
  if (!bytes) return false;
  const { text } = decode(bytes.length < headBytes ? bytes : wholeLines(bytes));
  return text !== null && looksLikeRegister(text);
}

/** Up to the last line feed, so that no letter is cut; of UTF-16, up to the last whole one. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  let end = bytes.lastIndexOf(lineFeed) + 1;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) end++;
  return bytes.subarray(0, end);
}

const lineFeed = 10;

async function pathsOf(files: FileSystem, folder: string, entry: string): Promise<string[] | Bilingual> {
  if (/^postgres(?:ql)?:/i.test(entry)) return noServer;
  if (/\.xlsx?$/i.test(entry)) return noWorkbook;
  if (!/[*?[\]{}!]/.test(entry)) return [files.resolve(folder, entry)];
  const found = await files.glob(folder, entry).catch(() => []);
  return found.length > 0 ? found : noMatch;
}

const failures: Readonly<Record<FileFailure, Bilingual>> = {
  missing: {
    vi: "không có tệp này; kiểm tra lại đường dẫn trong “catalogue” của congvan.json (tính từ thư mục chứa congvan.json)",
    en: "there is no such file; check the path in “catalogue” of congvan.json (as seen from that file's folder)",
  },
  folder: {
    vi: "đây là thư mục, không phải tệp; ghi tên tệp CSV hoặc mẫu như “so-dang-ky/*.csv”",
    en: "this is a folder, not a file; name a CSV file or a pattern such as “registers/*.csv”",
  },
  denied: {
    vi: "không có quyền đọc tệp này; hãy cấp quyền đọc hoặc đóng chương trình đang khóa tệp",
    en: "reading this file is not permitted; allow it, or close the program that locks the file",
  },
  unreadable: { vi: "không đọc được tệp này", en: "this file cannot be read" },
};

const noMatch: Bilingual = {
  vi: "không có tệp nào khớp mẫu này",
  en: "no file matches this pattern",
};

const noWorkbook: Bilingual = {
  vi: "phiên bản này chưa đọc sổ đăng ký dạng Excel; hãy lưu trang tính thành tệp CSV (mã UTF-8)",
  en: "this version does not read workbooks; save the sheet as CSV (UTF-8)",
};

const noServer: Bilingual = {
  vi: "phiên bản này chưa đọc danh mục dùng chung trên PostgreSQL; các nguồn khác vẫn được dùng",
  en: "this version does not read a shared catalogue on PostgreSQL; the other sources are used",
};
