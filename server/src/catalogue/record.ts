import { kindOf, kindOfCode, kindOfPartyCode, longestKind } from "../core/citations/kinds.ts";
import { cleanNumber, numberParts } from "../core/citations/number-parts.ts";
import type { KnownDocument, Origin } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Column } from "./columns.ts";
import { isoDate } from "./dates.ts";

/** A cell that could not be read as what its column says. */
export interface Fault {
  readonly column: Column;
  readonly message: Bilingual;
}

export interface ReadRecord {
  readonly document: KnownDocument;
  readonly faults: readonly Fault[];
}

export interface RecordOptions {
  readonly from: Origin;
  /** Issuer of rows whose table names none: a register of outgoing documents has one organ's documents only. */
  readonly issuer: string | null;
  readonly place: KnownDocument["place"];
}

/** Reads one row; `cell` gives the value of a column, empty where there is none. A bad date is `null` and a fault. */
export function readRecord(cell: (column: Column) => string, { from, issuer, place }: RecordOptions): ReadRecord {
  const faults: Fault[] = [];
  const number = readNumber(cell);
  if (number === null) faults.push({ column: "number", message: noNumber });
  const date = (column: Column): string | null => {
    const text = cell(column);
    const iso = text === "" ? null : isoDate(text);
    if (text !== "" && iso === null) faults.push({ column, message: badDate(text) });
    return iso;
  };
  const { type, title } = readTitle(cell, number);
  const document: KnownDocument = {
    type,
    number,
    issued: date("issued"),
    issuer: oneLine(cell("issuer")) || issuer,
    title,
    effective: date("effective"),
    expired: date("expired"),
    replacedBy: list(cell("replacedBy")),
    amendedBy: list(cell("amendedBy")),
    aliases: list(cell("aliases")),
    file: cell("file") || null,
    from,
    place,
    checked: cell("checked") || null,
    source: cell("source") || null,
  };
  return { document, faults };
}

const noNumber: Bilingual = {
  vi: "Dòng này không có số, ký hiệu văn bản nên không dùng để tra cứu được. Ghi số và ký hiệu, ví dụ “845/UBND-VP”.",
  en: "This row has no number and symbol, so nothing can be looked up by it. Write both, as in “845/UBND-VP”.",
};

const badDate = (text: string): Bilingual => ({
  vi: `“${text}” không phải là ngày đọc được; ghi ngày/tháng/năm đủ bốn chữ số của năm, ví dụ “13/5/2021”.`,
  en: `“${text}” cannot be read as a date; write day/month/year with four digits of the year, as in “13/5/2021”.`,
});

/** Whether a cell holds more than plain words with one blank between. */
const untidy = /\s\s|[^\S ]|[\u0300-\u036f]/;

const oneLine = (text: string): string =>
  untidy.test(text) ? text.normalize("NFC").replace(/\s+/g, " ").trim() : text.trim();

const list = (text: string): string[] => (text === "" ? [] : text.split(";").map(oneLine).filter(Boolean));

/** The number inside a cell that may say more: `Số: 845 /UBND-VP`, `Quyết định 12/QĐ-UBND`. */
const numberInside =
  /(?<![\p{L}\p{N}/.-])\d{1,8}(?:\.\d{1,3})?\p{L}?(?:\s?[/\u2010-\u2015-]\s?[\p{L}\d&._()]{1,40}){1,12}/u;

/** `845/UBND-VP`, composed and without blanks; `null` where the row has no number at all. */
function readNumber(cell: (column: Column) => string): string | null {
  const whole = cell("number");
  if (whole === "") return joined(cell("sequence"), cell("symbol"));
  const inside = numberInside.exec(whole.length > 200 ? whole.slice(0, 200) : whole);
  const text = cleanNumber(inside ? inside[0] : whole.replace(/^số\s?:?/iu, ""));
  return /\d/.test(text) ? text : null;
}

/** Number and symbol of two columns; the Party's symbols hold their own slash (`183` and `CV/TU`: `183-CV/TU`). */
function joined(sequence: string, symbol: string): string | null {
  if (!/\d/.test(sequence)) return null;
  const clean = cleanNumber(symbol);
  if (clean === "" || /^[/-]/.test(clean)) return cleanNumber(sequence) + clean;
  return cleanNumber(sequence) + (/^\p{L}[\p{L}\d]*\//u.test(clean) ? "-" : "/") + clean;
}

/** Type and title from their own columns or the official one that holds both; else the type its number tells. */
function readTitle(cell: (column: Column) => string, number: string | null): Pick<KnownDocument, "type" | "title"> {
  const both = cell("typeAndTitle");
  const split = both === "" ? { type: null, title: oneLine(cell("title")) } : splitTitle(both);
  const type = readType(cell("type")) ?? split.type ?? typeOfNumber(number);
  return { type, title: split.title || null };
}

/** `CV`, `công văn`, `Công văn` → `Công văn`; a type that nobody knows stays as written. */
function readType(text: string): string | null {
  const written = oneLine(text);
  if (written === "") return null;
  return (kindOf(written) ?? kindOfCode(written) ?? kindOfPartyCode(written))?.name ?? written;
}

const aboutMark = /^(?:V\/v|v\/v)\s?:?\s*/u;
const openingSigns = /^[\s:;,.–-]+/u;

/**
 * `Tên loại và trích yếu nội dung văn bản`, one column in the official registers, as type and title:
 * `Quyết định về việc thành lập …`, `CV: V/v mời họp`. Without a type it knows, everything is title.
 */
export function splitTitle(text: string): { readonly type: string | null; readonly title: string } {
  const line = oneLine(text);
  const words = line.split(/[\s:,.–-]/u, longestKind + 1);
  for (let n = Math.min(longestKind, words.length); n > 0; n--) {
    const name = words.slice(0, n).join(" ");
    const kind = line.startsWith(name) && !goesOn(line.slice(name.length)) ? kindOf(name) : null;
    if (kind)
      return { type: kind.name, title: line.slice(name.length).replace(openingSigns, "").replace(aboutMark, "") };
  }
  return { type: null, title: line.replace(aboutMark, "") };
}

const goesOn = (rest: string): boolean => /^[\p{L}\p{N}/]/u.test(rest);

/** The type that the symbol's code says: `30/2020/NĐ-CP` → Nghị định. Symbols without a code say nothing for certain. */
function typeOfNumber(number: string | null): string | null {
  if (number === null) return null;
  const { form, type } = numberParts(number);
  if (type === null) return null;
  return (form === "party" ? kindOfPartyCode(type) : kindOfCode(type))?.name ?? null;
}
