import { memo } from "../text/memo.ts";
import { codeKey, kindOfCode } from "./kinds.ts";

/**
 * What a number says of itself. `form`:
 * `law` 43/2022/QH15 · `state` 30/2020/NĐ-CP, 48/NQ-CP · `letter` 845/UBND-VP, 101/CP (no type code) ·
 * `party` 24-KL/TW · `old` 169-CP · `bare` 30, 30/2020 · `other` anything else (CV1411/2016-4P).
 */
export interface NumberParts {
  readonly form: "law" | "state" | "letter" | "party" | "old" | "bare" | "other";
  /** As written: `06`, `30c`, `66.7`; `null` where the form is `other`. */
  readonly sequence: string | null;
  readonly year: number | null;
  /** Type code: `NĐ`, `TTLT`, `KL`. */
  readonly type: string | null;
  /** Code of the organ: `CP`, `UBND`, `QH15`; of a joint document all of them, `BTC-BTP`. */
  readonly organ: string | null;
  /** What follows the organ: the unit that drafted it (`VP` of `UBND-VP`), `nb`. */
  readonly unit: string | null;
}

const empty: NumberParts = { form: "other", sequence: null, year: null, type: null, organ: null, unit: null };

const halves = /^(\d{1,8}(?:\.\d{1,3})?\p{L}?)([-/].+)?$/u;
const assembly =
  /^(?:(?<before>(?:19|20)\d\d)[-/])?(?<organ>(?:UBTV)?QH[\dILOS]{1,2})(?:[-/](?<after>(?:19|20)\d\d))?$/i;
const partySymbol = /^(\p{L}[\p{L}\d]*)\/([^/]+)(?:\/(.+))?$/u;
const yearFirst = /^((?:19|20)\d\d)(?:[-/](.+))?$/;
const yearLast = /^(.+)[-/]((?:19|20)\d\d)$/;

/** Types of which several organs are the issuers, all of them in the symbol. */
const jointTypes = new Set("TTLT TTLB TTLN NQLT CTPH QCPH KHLT HDLN".split(" "));

const clean = /^[A-Za-z0-9ĐđƯư/.&()-]*$/;

/** The number as printed now: composed letters, `Đ` for the look-alike `Ð`, plain hyphens, no blanks. */
export function cleanNumber(number: string): string {
  if (clean.test(number)) return number;
  return number
    .replace(/\s+/g, "")
    .normalize("NFC")
    .replaceAll("Ð", "Đ")
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, "-");
}

/** A number's sequence, and its symbol with the sign before it (`/NQ-CP`); `null` where it has no sequence. */
export function halvesOf(number: string): { readonly sequence: string; readonly symbol: string } | null {
  const [, sequence, symbol = ""] = halves.exec(cleanNumber(number)) ?? [];
  return sequence === undefined ? null : { sequence, symbol };
}

/** Reads a number and symbol. Answers for any text. */
export function numberParts(number: string): NumberParts {
  const found = halvesOf(number);
  return found ? { ...symbolParts(found.symbol), sequence: found.sequence } : empty;
}

/** What a symbol says, with the sign before it. An office uses a few, number after number. */
export const symbolParts = memo((signed: string): NumberParts => {
  const symbol = signed.slice(1);
  if (symbol === "") return { ...empty, form: "bare" };
  const law = assembly.exec(symbol)?.groups;
  if (law) return { ...empty, form: "law", year: year(law.before ?? law.after), organ: law.organ as string };
  if (signed.startsWith("-")) return hyphened(symbol);
  const dated = yearFirst.exec(symbol);
  if (dated && dated[2] === undefined) return { ...empty, form: "bare", year: year(dated[1]) };
  if (dated) return { ...slashed(dated[2] as string), year: year(dated[1]) };
  const late = yearLast.exec(symbol);
  return late ? { ...slashed(late[1] as string), year: year(late[2]) } : slashed(symbol);
});

const year = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function hyphened(symbol: string): NumberParts {
  const [, type, organ, unit] = partySymbol.exec(symbol) ?? [];
  if (type !== undefined)
    return { form: "party", sequence: null, year: null, type, organ: organ ?? null, unit: unit ?? null };
  const [first = "", ...rest] = symbol.split(/[-/]/);
  return { ...empty, form: "old", organ: first || null, unit: rest.join("-") || null };
}

function slashed(symbol: string): NumberParts {
  const codes = symbol.split(/[-/]/).filter((code) => code !== "");
  const [first = ""] = codes;
  const isType = kindOfCode(first) !== null;
  const organs = isType ? codes.slice(1) : codes;
  const joint = isType && jointTypes.has(codeKey(first));
  return {
    form: isType ? "state" : "letter",
    sequence: null,
    year: null,
    type: isType ? first : null,
    organ: (joint ? organs.join("-") : organs[0]) || null,
    unit: joint ? null : organs.slice(1).join("-") || null,
  };
}
