import { createHash, hash } from "node:crypto";
import { organKey } from "../catalogue/resolving/issuers.ts";
import { nameKey, nameKeys } from "../catalogue/resolving/names.ts";
import { kindKey } from "../core/citations/kinds.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { factsOf } from "../core/number-facts.ts";
import { searchWords } from "./search-words.ts";

/** A document as it is kept: its columns in the order of `columns`. */
export interface StoredRecord {
  readonly values: readonly (string | number | null | readonly string[])[];
  /** Whether only some may know of it. */
  readonly secret: boolean;
  /** Of everything the record says: the same where importing it again would change nothing. */
  readonly hash: string;
  /** The words it is searched by, with a space between them. */
  readonly search: string;
}

/** The columns of `congvan.document` that a record fills, apart from those that tell of its import. */
export const columns = [
  "number_key",
  "issuer_key",
  "year",
  "series",
  "type",
  "number",
  "issued",
  "issuer",
  "title",
  "effective",
  "expired",
  "replaced_by",
  "amended_by",
  "aliases",
  "file",
  "checked",
  "source",
  "secrecy",
  "name_keys",
  "number_search",
  "search",
] as const;

/** What the index of a key may hold, in UTF-16 units, far below what PostgreSQL allows in bytes. */
const longestKey = 400;

/** A record made ready to be kept; `null` where nothing would tell it from others, or a date is none. */
export function storedRecord(document: KnownDocument): StoredRecord | null {
  const { number, issued, effective, expired } = document;
  if (number === null && document.title === null) return null;
  if (![issued, effective, expired].every((date) => date === null || isDate(date))) return null;
  const key = keyOf(document);
  if (key.some((part) => String(part).length > longestKey)) return null;
  const names = nameKeys(document);
  const numbers = number === null ? "" : searchWords(number).replace(/^0+(?=\d)/, "");
  const words = searchWords(
    [number ?? "", document.type ?? "", document.title ?? "", ...document.aliases, document.issuer ?? ""].join(" "),
  );
  // The number without its leading zeros is searched for, too.
  const first = numbers.split(" ", 1)[0] ?? "";
  const search = first === "" || ` ${words} `.includes(` ${first} `) ? words : `${words} ${first}`;
  const secrecy = document.secrecy?.trim() || null;
  const said = [
    document.type,
    number,
    issued,
    document.issuer,
    document.title,
    effective,
    expired,
    document.replacedBy,
    document.amendedBy,
    document.aliases,
    document.file,
    document.checked,
    document.source ?? null,
    secrecy,
  ];
  return {
    values: [...key, ...said, names, numbers.replaceAll(" ", "/"), search],
    secret: secrecy !== null,
    hash: digest(toldOf(said)),
    search,
  };
}

/**
 * Issuer, number, year, and the series where these three do not tell one document from another:
 * laws and resolutions of the National Assembly share their numbers; the Party's numbers begin anew with each term, in
 * the middle of a year in which a congress is held; and where issuer or year is not known, only the title is left.
 */
function keyOf(document: KnownDocument): [string, string, number, string] {
  const { number, issued, title, type } = document;
  const facts = number === null ? null : factsOf(number);
  const issuer = document.issuer === null ? (facts?.issuerKey ?? "") : organKey(document.issuer);
  const year = issued === null ? (facts?.parts.year ?? 0) : Number(issued.slice(0, 4));
  const series: string[] = [];
  if (facts === null || facts.parts.form === "law") series.push(type === null ? "" : kindKey(type));
  if (facts?.parts.form === "party" && issued !== null && congressYears.has(year % 5)) series.push(issued);
  if (facts === null || issuer === "" || year === 0) series.push(digest(nameKey(title ?? "")));
  return [facts?.key ?? "", issuer, year, series.join(" ")];
}

/** Congresses of the Party are held in years that end in 0 and 5 (local) or 1 and 6 (national). */
const congressYears = new Set([0, 1]);

function toldOf(said: readonly (string | null | readonly string[])[]): string {
  let all = "";
  for (const one of said) all += `${told(one)}\x1e`;
  return all;
}

/** Nothing, nobody's text and a list of texts are three things. */
const told = (value: string | null | readonly string[]): string =>
  value === null ? "\x1d" : typeof value === "string" ? value : value.join("\x1f");

/** 132 bits of the text's hash; the quicker way is there since Node 20.12. */
const digest = (text: string): string =>
  (hash ? hash("sha256", text, "base64") : createHash("sha256").update(text).digest("base64")).slice(0, 22);

const form = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the calendar has the day; most are recognised without asking it. */
function isDate(date: string): boolean {
  const [, , , day = ""] = form.exec(date) ?? [];
  return day !== "" && (day < "29" || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date));
}
