import type { Bilingual } from "../../core/rules/rule.ts";
import { decodingTable } from "../../core/text/decode-table.ts";
import { isInside } from "../files/document-file.ts";
import type { FileSystem } from "../files/files.ts";
import { atOnce } from "../pieces.ts";
import { isWorkbook, largestWorkbook, loadRegister, type Reading, readingAtOnce } from "./read-register.ts";
import { looksLikeRegister, type Register } from "./register.ts";
import { holdsRegister } from "./workbook-register.ts";

export { type LoadedRegister, loadRegister, type Reading } from "./read-register.ts";

/** Which registers an office has: those its `congvan.json` names, and those that lie in its folders. */
export interface RegisterRequest {
  /** Folder of the `congvan.json`, from which its entries are seen. */
  readonly folder: string;
  /** `catalogue` of the configuration: files, globs, `postgres:NAME`; the last are no registers and passed over. */
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
export async function loadRegisters(
  files: FileSystem,
  request: RegisterRequest,
  reading: Reading = { ...readingAtOnce, roots: request.workspace },
): Promise<LoadedRegisters> {
  const { paths: named, problems } = await namedRegisters(files, request);
  const paths = new Map<string, string | null>(named);
  for (const path of await findRegisters(files, request.workspace, reading))
    if (!paths.has(path)) paths.set(path, null);
  const registers: Register[] = [];
  for (const [path, entry] of paths) {
    const { register, problem } = await loadRegister(files, path, request.organ, reading);
    if (register) registers.push(register);
    if (problem) problems.push({ entry, path, message: problem });
  }
  return { registers, problems };
}

export interface NamedRegisters {
  /** The entry that names it, by the file's path; whether there is such a file only reading it tells. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: SourceProblem[];
}

/** The files that a configuration names, each once, in its order. */
export async function namedRegisters(
  files: FileSystem,
  { folder, entries }: Pick<RegisterRequest, "folder" | "entries">,
): Promise<NamedRegisters> {
  const problems: SourceProblem[] = [];
  const paths = new Map<string, string>();
  for (const entry of entries.filter(isFiles)) {
    const found = await pathsOf(files, folder, entry);
    if (found.length === 0) problems.push({ entry, path: null, message: noMatch });
    for (const path of found) if (!paths.has(path)) paths.set(path, entry);
  }
  return { paths, problems };
}

/** Tables below the folders that have the headings of a register; what cannot be read is none. */
export async function findRegisters(
  files: FileSystem,
  folders: readonly string[],
  reading: Reading = readingAtOnce,
): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of folders)
    for (const path of await files.below(folder, tables)) {
      if (!found.has(path) && (await isRegister(files, path, [folder], reading))) found.add(path);
      await reading.pause();
    }
  return [...found];
}

const tables = /\.(?:csv|xlsx|xls|xlsm)$/i;
/** What office programs lay beside a file that is open. */
const lockFile = /(?:^|[\\/])(?:~\$|\.~lock)[^\\/]{0,255}$/;

/** The headings of a register stand in this many bytes of it. */
const headBytes = 1 << 16;
/** And in so many rows of a sheet. */
const headRows = 40;

/**
 * Whether a table, named by nobody, is a register, by its first lines. One that a symbolic link brings in from outside
 * the folders is none: what is read from elsewhere is for a person to say, in `congvan.json`.
 */
export async function isRegister(
  files: FileSystem,
  path: string,
  folders: readonly string[],
  { workbook }: Reading = readingAtOnce,
): Promise<boolean> {
  if (lockFile.test(path) || !(await liesIn(files, path, folders))) return false;
  const head = await files.readFile(path, headBytes).catch(() => null);
  if (!head) return false;
  if (isWorkbook(path, head)) {
    const whole = await files.stat(path).catch(() => null);
    if (!whole || whole.size > largestWorkbook) return false;
    const bytes = await files.readFile(path).catch(() => null);
    const book = bytes && (await workbook(bytes, headRows));
    return book !== null && !("fault" in book) && holdsRegister(book);
  }
  const { text } = atOnce(decodingTable(head.length < headBytes ? head : wholeLines(head)));
  return text !== null && looksLikeRegister(text);
}

async function liesIn(files: FileSystem, path: string, folders: readonly string[]): Promise<boolean> {
  const real = await files.realPath(path).catch(() => null);
  if (real === null) return false;
  for (const folder of folders) {
    const root = await files.realPath(folder).catch(() => null);
    if (root !== null && isInside(real, root)) return true;
  }
  return false;
}

/** Up to the last line feed, so that no letter is cut; of UTF-16, up to the last whole one. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  let end = bytes.lastIndexOf(lineFeed) + 1;
  if (bytes[end] === 0) end++;
  return bytes.subarray(0, end);
}

const lineFeed = 10;

/** A server's name is no path. */
const isFiles = (entry: string): boolean => !/^postgres(?:ql)?:/i.test(entry);

async function pathsOf(files: FileSystem, folder: string, entry: string): Promise<string[]> {
  if (!/[*?[\]{}!]/.test(entry)) return [files.resolve(folder, entry)];
  const found = await files.glob(folder, entry).catch(() => []);
  return found.filter((path) => !lockFile.test(path));
}

const noMatch: Bilingual = {
  vi: "không có tệp nào khớp mẫu này",
  en: "no file matches this pattern",
};
