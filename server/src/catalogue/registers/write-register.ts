import type { KnownDocument, Origin } from "../../core/citations/resolution.ts";

/** A record with the full columns, as a table or a file of JSON has it: lists are `;` between their parts. */
type Column = readonly [heading: string, value: (document: KnownDocument) => string | readonly string[] | null];

/** The full columns, in the order in which they are promised. */
const columns: readonly Column[] = [
  ["type", (d) => d.type],
  ["number", (d) => d.number],
  ["issued", (d) => d.issued],
  ["issuer", (d) => d.issuer],
  ["title", (d) => d.title],
  ["effective", (d) => d.effective],
  ["expired", (d) => d.expired],
  ["replaced_by", (d) => d.replacedBy],
  ["amended_by", (d) => d.amendedBy],
  ["aliases", (d) => d.aliases],
  ["file", (d) => d.file],
];

/** Only where some record has a mark: without the column the mark would be lost, and with it the protection. */
const secrecy: Column = ["secrecy", (d) => d.secrecy ?? null];

const columnsFor = (documents: readonly KnownDocument[]): readonly Column[] =>
  documents.some((d) => d.secrecy) ? [...columns, secrecy] : columns;

/** Headings and records as rows of texts, each made when it is asked for. */
export function* registerRows(documents: readonly KnownDocument[]): Generator<string[]> {
  const used = columnsFor(documents);
  yield used.map(([heading]) => heading);
  for (const document of documents)
    yield used.map(([, value]) => {
      const cell = value(document) ?? "";
      return typeof cell === "string" ? cell : cell.join(";");
    });
}

/** So that Excel, which takes a table without it for one in the old code page, reads the letters as they are. */
const byteOrderMark = "\ufeff";

/** The records as CSV (RFC 4180, UTF-8 with its mark), in parts of many rows each: the whole may be too long for one text. */
export function* csvRegister(documents: readonly KnownDocument[]): Generator<string> {
  let part = byteOrderMark;
  for (const row of registerRows(documents)) {
    part += `${row.map(csvCell).join(",")}\r\n`;
    if (part.length < partLength) continue;
    yield part;
    part = "";
  }
  if (part !== "") yield part;
}

const partLength = 1 << 16;

const needsQuotes = /[",\r\n]|^\s|\s$/;
/** What spreadsheets would reckon out instead of showing; behind a blank, which readers leave out, they do not. */
const isFormula = /^[=+\-@\t\r]/;

function csvCell(value: string): string {
  const text = isFormula.test(value) ? ` ${value}` : value;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A record as JSON: the full columns by name, what is unknown `null` or empty, and where it is known from. */
export interface JsonRecord {
  readonly type: string | null;
  readonly number: string | null;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly effective: string | null;
  readonly expired: string | null;
  readonly replaced_by: readonly string[];
  readonly amended_by: readonly string[];
  readonly aliases: readonly string[];
  readonly file: string | null;
  readonly secrecy?: string;
  readonly from: Origin;
}

export const jsonRecord = (d: KnownDocument): JsonRecord => ({
  type: d.type,
  number: d.number,
  issued: d.issued,
  issuer: d.issuer,
  title: d.title,
  effective: d.effective,
  expired: d.expired,
  replaced_by: d.replacedBy,
  amended_by: d.amendedBy,
  aliases: d.aliases,
  file: d.file,
  ...(d.secrecy && { secrecy: d.secrecy }),
  from: d.from,
});
