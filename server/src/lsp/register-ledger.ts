import { FileError } from "../catalogue/files/files.ts";
import { type Lock, lockFile } from "../catalogue/files/lock.ts";
import { appendRow, type NewRecord } from "../catalogue/registers/append-row.ts";
import { loadRegister } from "../catalogue/registers/load.ts";
import { nextNumber } from "../catalogue/registers/next-number.ts";
import { alikeRows } from "../catalogue/registers/outgoing.ts";
import { isWorkbook } from "../catalogue/registers/read-register.ts";
import type { Register } from "../catalogue/registers/register.ts";
import { placeRow } from "../catalogue/registers/workbook-row.ts";
import { compareIssuers, organKey } from "../catalogue/resolving/issuers.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { decode } from "../core/text/decode.ts";
import type { ReadWorkbook } from "../formats/workbook.ts";
import { fileName } from "../service/file-name.ts";
import { type Chosen, chosenOf, type Given, type Ledger, type Proposal, type Refused, type Request } from "./ledger.ts";
import { registerMessages as messages } from "./messages.ts";
import { numberMessages } from "./number-messages.ts";
import type { Session } from "./session.ts";
import { pacer } from "./turns.ts";
import { filePath, folderOf } from "./uris.ts";

/** A register's bytes with one row more, and what is told of that row. */
interface Written {
  /** The whole file. */
  readonly whole: Uint8Array;
  /** What stands behind the file's present end, where that is all that changes. */
  readonly behind: Uint8Array | null;
  readonly place: Bilingual;
  /** The file as it was before, made from how it is now; `null` where the row is not the last one any more. */
  readonly without: (now: Uint8Array) => Promise<Uint8Array | null>;
}

/** Gives out numbers from a register: a CSV or XLSX file that others may write into, too. */
export class RegisterLedger implements Ledger {
  readonly name: string;
  readonly #session: Session;
  readonly #workbook: ReadWorkbook;
  readonly #uri: string;
  readonly #path: string;

  constructor(session: Session, { uri }: Register, workbook: ReadWorkbook) {
    this.#session = session;
    this.#workbook = workbook;
    this.#uri = uri;
    this.#path = filePath(uri) ?? "";
    this.name = fileName(uri);
  }

  async propose(request: Request): Promise<Proposal | Refused> {
    return this.#guarded(async () => {
      const path = await this.#session.files.realPath(this.#path);
      const { next, written } = await this.#prepare(path, request, "next");
      return { ...next, name: this.name, place: written.place };
    });
  }

  async give(request: Request, chosen: Chosen): Promise<Given | Refused> {
    return this.#guarded(() =>
      this.#locked(async (path, lock) => {
        const { next, bytes, written } = await this.#prepare(path, request, chosen);
        const sequence = chosenOf(next, chosen);
        const number = sequence + request.signedSymbol;
        await this.#write(path, lock, bytes, written);
        const { name } = this;
        return { number, sequence, name, takeBack: () => this.#takeBack(written) };
      }),
    );
  }

  async #takeBack({ without }: Written): Promise<Bilingual | null> {
    const done = await this.#guarded(() =>
      this.#locked(async (path, lock) => {
        const now = await this.#session.files.readFile(path);
        this.#checkOpen(now);
        const whole = await without(now);
        if (!whole) throw new Refusal(numberMessages.notLast(this.name));
        if (!(await lock.holds())) throw new Refusal(numberMessages.busy(this.name));
        await this.#session.files.write(path, whole);
        return null;
      }),
    );
    return done === null ? null : done.refused;
  }

  /** Reads the register as it stands on the disk now, and makes the row. */
  async #prepare(path: string, request: Request, chosen: Chosen) {
    const { files, configs } = this.#session;
    const bytes = await files.readFile(path).catch(() => null);
    if (!bytes) throw new Refusal(messages.notReadable(this.name));
    this.#checkOpen(bytes);
    if (await this.#isOpenElsewhere(path)) throw new Refusal(numberMessages.openElsewhere(this.name));
    const organ = (await configs.nearest(folderOf(this.#uri)))?.config.organ.name ?? null;
    const roots = this.#session.workspace.folders.map(filePath).filter((p) => p !== null);
    const reading = { roots, workbook: this.#workbook, pause: pacer() };
    const { register, problem } = await loadRegister(files, path, organ, reading);
    if (!register) throw new Refusal(messages.refused(this.name, problem));
    const rows = await alikeRows(register, request, pacer());
    const isSecret = request.secret && rows.some((row) => row.secret);
    if (request.system === "state" && request.secret && !isSecret && !forSecrets(this.name))
      throw new Refusal(numberMessages.secret(this.name));
    const next = nextNumber(rows, { ...request, secret: isSecret });
    const record = { ...request.record, number: chosenOf(next, chosen) + request.signedSymbol };
    if (!tellsIssuer(register, record, organ)) throw new Refusal(messages.noIssuer(this.name));
    return { next, bytes, written: await this.#withRow(bytes, record) };
  }

  async #withRow(bytes: Uint8Array, record: NewRecord): Promise<Written> {
    if (isWorkbook(this.#path, bytes)) return this.#withSheetRow(bytes, record);
    const added = appendRow(bytes, record);
    if (added.problem !== null) throw new Refusal(messages.refused(this.name, added.problem));
    const behind = added.bytes;
    return {
      whole: joined(bytes, behind),
      behind,
      place: numberMessages.line(added.line),
      without: async (now) => (endsWith(now, behind) ? now.slice(0, now.length - behind.length) : null),
    };
  }

  async #withSheetRow(bytes: Uint8Array, record: NewRecord): Promise<Written> {
    const { addXlsxRow, clearXlsxRow } = await import("../formats/xlsx-row.ts");
    if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) throw new Refusal(numberMessages.oldWorkbook(this.name));
    const place = async (now: Uint8Array) => {
      const book = await this.#workbook(now);
      if ("fault" in book) throw new Refusal(messages.notReadable(this.name));
      return placeRow(book, record);
    };
    const placed = await place(bytes);
    if (placed.problem !== null) throw new Refusal(messages.refused(this.name, placed.problem));
    const whole = addXlsxRow(bytes, placed);
    if (!whole) throw new Refusal(numberMessages.strangeWorkbook(this.name));
    const below = async (file: Uint8Array) => {
      const after = await place(file);
      return after.problem === null && after.sheet === placed.sheet ? after.row : null;
    };
    // Read back before anything is written: what a spreadsheet would read otherwise is no row.
    if ((await below(whole)) !== placed.row + 1) throw new Refusal(numberMessages.strangeWorkbook(this.name));
    return {
      whole,
      behind: null,
      place: numberMessages.line(placed.row + 1),
      without: async (now) =>
        (await below(now)) === placed.row + 1 && (await this.#lastNumber(now, placed.sheet)).has(record.number)
          ? clearXlsxRow(now, placed.sheet, placed.row)
          : null,
    };
  }

  /** What the last row of a sheet says, cell by cell. */
  async #lastNumber(file: Uint8Array, sheet: number): Promise<ReadonlySet<string>> {
    const book = await this.#workbook(file);
    return new Set("fault" in book ? [] : (book.sheets[sheet]?.rows.at(-1)?.values ?? []));
  }

  /** Writes, and looks whether it is there: a program that heeds no lock may have written at the same time. */
  async #write(path: string, lock: Lock, before: Uint8Array, { whole, behind }: Written): Promise<void> {
    const { files } = this.#session;
    const now = await files.readFile(path);
    if (!sameBytes(now, before) || !(await lock.holds())) throw new Refusal(numberMessages.busy(this.name));
    await (behind ? files.append(path, behind) : files.write(path, whole));
    if (!sameBytes(await files.readFile(path), whole)) throw new Refusal(numberMessages.notVerified(this.name));
  }

  async #locked<T>(work: (path: string, lock: Lock) => Promise<T>): Promise<T> {
    const { files, registers } = this.#session;
    // The file itself: by whatever link others come to it, the lock is the same.
    const path = await files.realPath(this.#path);
    const lock = await lockFile(files, path);
    if (!lock) throw new Refusal(numberMessages.busy(this.name));
    try {
      return await work(path, lock);
    } finally {
      await lock.release().catch(() => {});
      await registers.tablesChanged([this.#uri]).catch(() => {});
    }
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T | Refused> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.why };
      if (error instanceof FileError) return { refused: messages.notWritable(this.name) };
      throw error;
    }
  }

  /** What is open in the editor and not saved would be lost, or written over what is written here. */
  #checkOpen(bytes: Uint8Array): void {
    const open = this.#session.documents.get(this.#uri);
    if (open && open.text.getText() !== decode(bytes).text) throw new Refusal(messages.notSaved(this.name));
  }

  /** Office programs lay a file beside the one they have open; what they save later would take the row away again. */
  async #isOpenElsewhere(path: string): Promise<boolean> {
    const { files } = this.#session;
    for (const beside of ["~$$$1", ".~lock.$1#"])
      if (await files.stat(path.replace(/([^\\/]*)$/, beside)).catch(() => null)) return true;
    return false;
  }
}

class Refusal extends Error {
  readonly why: Bilingual;

  constructor(why: Bilingual) {
    super(why.en);
    this.why = why;
  }
}

/** Whether a register is called one of secret documents: its rows need not each say so. */
const forSecrets = (name: string): boolean => /(?<!\p{L})m[aậ]t(?!\p{L})/iu.test(name.normalize("NFC"));

const nowhere = new Map<string, string>();

/** Whether the new row will tell who issued the document: a register without that column holds one organ's. */
function tellsIssuer({ rows }: Register, { issuer }: NewRecord, organ: string | null): boolean {
  if (!issuer || organ === null || compareIssuers(issuer, organ, nowhere) !== "different") return true;
  for (let row = rows.size - 1; row >= 0; row--) {
    const said = rows.document(row).issuer;
    if (said !== null && organKey(said) !== organKey(organ)) return true;
  }
  return rows.size === 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

const endsWith = (bytes: Uint8Array, end: Uint8Array): boolean =>
  bytes.length >= end.length && sameBytes(bytes.subarray(bytes.length - end.length), end);

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
