import type { KnownDocument } from "../core/citations/resolution.ts";

/** A row as the driver hands it over: dates as text, lists as arrays, `null` where they are empty. */
export interface DocumentRow {
  readonly type: string | null;
  readonly number: string | null;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly effective: string | null;
  readonly expired: string | null;
  readonly replaced_by: readonly string[] | null;
  readonly amended_by: readonly string[] | null;
  readonly aliases: readonly string[] | null;
  readonly file: string | null;
  readonly checked: string | null;
  readonly source: string | null;
  readonly secrecy: string | null;
}

/**
 * What is asked of a row, for `SELECT`. Dates are text: a day has no time zone. A number may stand for a thousand
 * documents, so that what a row costs counts: empty lists are not sent.
 */
export const selected = `type, number, issued::text, issuer, title, effective::text, expired::text,
  nullif(replaced_by, '{}') AS replaced_by, nullif(amended_by, '{}') AS amended_by, nullif(aliases, '{}') AS aliases,
  file, checked, source, secrecy`;

const none: readonly string[] = [];

export const documentOf = (row: DocumentRow): KnownDocument => ({
  type: row.type,
  number: row.number,
  issued: row.issued,
  issuer: row.issuer,
  title: row.title,
  effective: row.effective,
  expired: row.expired,
  replacedBy: row.replaced_by ?? none,
  amendedBy: row.amended_by ?? none,
  aliases: row.aliases ?? none,
  file: row.file,
  from: "shared",
  place: null,
  checked: row.checked,
  source: row.source,
  secrecy: row.secrecy,
});

/** One line of COPY's text format. */
export function copyLine(values: readonly (string | number | null | readonly string[])[], last: string): string {
  let line = "";
  for (const value of values) line += `${copyValue(value)}\t`;
  return `${line}${escaped(last)}\n`;
}

function copyValue(value: string | number | null | readonly string[]): string {
  if (value === null) return "\\N";
  if (typeof value === "number") return String(value);
  return escaped(typeof value === "string" ? value : arrayText(value));
}

/** Signs that end a cell or a line, or begin an escape; a zero byte is no text to PostgreSQL. */
const special = /[\\\t\n\r\0]/;
const everySpecial = new RegExp(special, "g");
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": "" };
const escaped = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] ?? "") : text;

const arrayText = (list: readonly string[]): string =>
  list.length === 0 ? "{}" : `{${list.map((item) => `"${item.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
