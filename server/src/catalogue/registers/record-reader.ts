import { isNamed } from "../../core/citations/document-words.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import type { Range } from "../../core/text/source.ts";
import { fileFault } from "../files/document-file.ts";
import { NumberIndex, numberHash } from "../number-index.ts";
import { organKey } from "../resolving/issuers.ts";
import type { Column } from "./columns.ts";
import { type ReadDate, readDate, readDocument, readNumber } from "./record.ts";
import { faultsOf } from "./record-faults.ts";
import { repeated, repetition } from "./repeated.ts";
import type { Table, TableRecord } from "./table.ts";

/** Something in a register that a person should look at; the rest of it is used. */
export interface RegisterProblem {
  readonly range: Range;
  /** `info` where nothing is lost: a row that is there twice, a detail that cannot be read. */
  readonly severity: "warning" | "info";
  readonly message: Bilingual;
}

/** A file that a record names, and the cell that does. */
export interface NamedFile {
  readonly file: string;
  readonly range: Range;
  readonly label: string | null;
}

/** Problems of one register that are told; more are counted. */
const mostProblems = 500;
/** Files of one register that are looked after before somebody opens them. */
const mostFiles = 5000;
/** Earlier rows that a row is compared with. */
const mostEarlier = 16;

const yearInside = /[/-]((?:19|20)\d\d)(?!\d)/;
const lawBefore = /^["\s]*(?:bộ luật|luật|pháp lệnh|hiến pháp)/iu;

/**
 * Takes the rows of a table one after the other: tells what is wrong with them, and notes by what those in use are
 * found. Of a row nothing is kept but a few numbers.
 */
export class RecordReader {
  readonly numbers = new NumberIndex();
  /** Rows of laws and the like, which are cited by name. */
  readonly named: number[] = [];
  /** Rows that name the documents that replaced or amended theirs. */
  readonly related: number[] = [];
  readonly problems: RegisterProblem[] = [];
  readonly files: NamedFile[] = [];
  readonly #table: Table;
  readonly #date: ReadDate;
  /** The rows in use by issuer, number and year. */
  readonly #seen = new NumberIndex();
  readonly #organs = new Map<string, number>();
  readonly #fileNames = new Set<string>();
  #untold = 0;

  /** `table` holds the rows that are in use so far. */
  constructor(table: Table, date: ReadDate = readDate) {
    this.#table = table;
    this.#date = date;
  }

  /** Reads the next row; false where it cannot be used. */
  take(record: TableRecord): boolean {
    const { cell } = record;
    for (const { column, severity, message } of faultsOf(cell, this.#date))
      this.#report(record, column, severity, message);
    const number = readNumber(cell);
    if (number === null) return false;
    const hash = numberHash(number);
    const year = yearInside.exec(number)?.[1] ?? this.#date(cell("issued"))?.slice(0, 4);
    const identity = year === undefined ? 0 : mixed(hash, Number(year), this.#organOf(cell("issuer")));
    if (year !== undefined && this.#isThere(record, number, identity)) return false;
    this.#noteFile(record);
    if (this.#mayBeNamed(record)) this.named.push(this.numbers.size);
    if (cell("replacedBy") !== "" || cell("amendedBy") !== "") this.related.push(this.numbers.size);
    this.numbers.add(hash);
    this.#seen.add(identity);
    return true;
  }

  /** All that is to be told, the number of what was left out included. */
  told(): RegisterProblem[] {
    const [first] = this.problems;
    if (this.#untold === 0 || !first) return this.problems;
    const message = {
      vi: `Sổ còn ${this.#untold} chỗ khác cần xem lại, chưa liệt kê.`,
      en: `The register has ${this.#untold} more places to look at, which are not listed.`,
    };
    return [...this.problems, { range: first.range, severity: "warning", message }];
  }

  #isThere(record: TableRecord, number: string, identity: number): boolean {
    const earlier = this.#seen.latest(identity, mostEarlier);
    if (earlier.length === 0) return false;
    const document = this.#documentOf(record);
    for (const row of earlier) {
      const before = this.#table.record(row);
      const how = repetition(this.#documentOf(before), document);
      if (how === null) continue;
      this.#report(record, "number", how === "same" ? "info" : "warning", repeated[how](number, whereIs(before)));
      return how === "same";
    }
    return false;
  }

  #documentOf(record: TableRecord) {
    return readDocument(record.cell, { from: "register", issuer: record.organ, place: null, date: this.#date });
  }

  /** Laws, by type or by what the column of type and title begins with, and what has other names. */
  #mayBeNamed(record: TableRecord): boolean {
    if (record.cell("aliases") !== "") return true;
    const type = record.cell("type");
    if (type !== "" && !lawBefore.test(type)) return false;
    return (type !== "" || lawBefore.test(record.cell("typeAndTitle"))) && isNamed(this.#documentOf(record).type);
  }

  #noteFile(record: TableRecord): void {
    const file = record.cell("file");
    if (file === "" || this.#fileNames.size >= mostFiles || this.#fileNames.has(file)) return;
    if (/^https:/i.test(file) || fileFault(file)) return;
    this.#fileNames.add(file);
    this.files.push({ file, range: record.range("file"), label: record.label("file") });
  }

  #organOf(issuer: string): number {
    let organ = this.#organs.get(issuer);
    if (organ === undefined) {
      const key = issuer === "" ? " " : ` ${organKey(issuer)}`;
      organ = this.#organs.get(key) ?? this.#organs.size;
      this.#organs.set(key, organ).set(issuer, organ);
    }
    return organ;
  }

  #report(record: TableRecord, column: Column, severity: RegisterProblem["severity"], message: Bilingual): void {
    if (this.problems.length >= mostProblems) this.#untold++;
    else
      this.problems.push({ range: record.range(column), severity, message: labelled(record.label(column), message) });
  }
}

const mixed = (hash: number, year: number, organ: number): number =>
  (hash ^ Math.imul(year, 0x27d4eb2f) ^ Math.imul(organ + 1, 0x165667b1)) >>> 0;

/** A message that names the cell itself, where the editor cannot show it. */
export const labelled = (label: string | null, { vi, en }: Bilingual): Bilingual =>
  label === null ? { vi, en } : { vi: `${label}: ${vi}`, en: `${label}: ${en}` };

function whereIs(record: TableRecord): Bilingual {
  const label = record.label("number");
  const line = record.range("number").start.line + 1;
  return label === null ? { vi: `dòng ${line}`, en: `on line ${line}` } : { vi: `ô ${label}`, en: `in ${label}` };
}
