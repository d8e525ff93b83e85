import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import type { Range } from "../../core/text/source.ts";
import type { Column } from "./columns.ts";
import { type Cell, readDocument } from "./record.ts";
import { faultsOf } from "./record-faults.ts";

/** What came of a file of records as `catalogue export` and `catalogue search` write them. */
export type ReadJson =
  | { readonly documents: readonly KnownDocument[]; readonly faulty: readonly Faulty[]; readonly problem: null }
  | { readonly documents: null; readonly problem: Bilingual };

/** Something in a record that cannot be used: the which-th, from 1, and why. */
interface Faulty {
  readonly record: number;
  readonly message: Bilingual;
}

const names: Readonly<Partial<Record<Column, string>>> = { replacedBy: "replaced_by", amendedBy: "amended_by" };

/**
 * Reads `{ "documents": [ … ] }`, or a list alone. Values are held to what a register's cells are; `uri` is the file's
 * address, beside which the files lie that records name.
 */
export function readJsonRegister(uri: string, text: string): ReadJson {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { documents: null, problem: notJson };
  }
  const list = Array.isArray(content) ? content : (Object(content) as { documents?: unknown }).documents;
  if (!Array.isArray(list)) return { documents: null, problem: noList };
  const documents: KnownDocument[] = [];
  const faulty: Faulty[] = [];
  list.forEach((item: unknown, n) => {
    const record = Object(item) as Record<string, unknown>;
    const cell: Cell = (column) => cellOf(record[names[column] ?? column]);
    const document = readDocument(cell, { from: "register", issuer: null, place: { uri, range: top } });
    const isUsed = document.number !== null || document.title !== null;
    if (isUsed) documents.push(document);
    for (const { column, message } of faultsOf(cell))
      if (column !== "number" || !isUsed) faulty.push({ record: n + 1, message });
  });
  return { documents, faulty, problem: null };
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const cellOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(";") : typeof value === "string" ? value : "";

const notJson: Bilingual = { vi: "tệp này không phải JSON đọc được", en: "this is no JSON that can be read" };
const noList: Bilingual = {
  vi: "tệp JSON này không có danh sách “documents”; dùng tệp do “congvan catalogue export” ghi",
  en: "this JSON has no list “documents”; use a file that “congvan catalogue export” wrote",
};
