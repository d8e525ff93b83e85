import { codeKey } from "../../core/citations/kinds.ts";
import { halvesOf, type NumberParts, numberParts, symbolParts } from "../../core/citations/number-parts.ts";
import type { System } from "../../core/syntax/letter.ts";
import { memo } from "../../core/text/memo.ts";
import { compareIssuers } from "../resolving/issuers.ts";

/** What a register's row says, as far as numbering goes. */
export interface NumberedRow {
  readonly number: string;
  /** `yyyy-mm-dd`, `null` where the row does not tell. */
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly secret: boolean;
}

/** The letter that wants a number. */
export interface Wanted {
  readonly system: System;
  /** What follows the sequence: `/UBND-VP`, `-CV/TU`. */
  readonly signedSymbol: string;
  readonly issuer: string | null;
  /** The letter's day (`yyyy-mm-dd`), by which its year is counted. */
  readonly date: string;
  readonly secret: boolean;
  /** Least number of digits. */
  readonly digits: number;
  /** Whether a number and symbol is another letter's already, although no row tells. */
  readonly isTaken: (number: string) => boolean;
}

/** How the numbers are counted: a type alone, all types of the organ together, or a type within the Party's term. */
export type Counting = "type" | "together" | "term";

export interface NextNumber {
  /** `846`, `05`. */
  readonly sequence: string;
  readonly counting: Counting;
  /** The greatest number so far, `null` where there is none. */
  readonly greatest: NumberedRow | null;
  /** Another number that the rows leave possible: how this organ counts cannot be told from them. */
  readonly other: { readonly sequence: string; readonly counting: Counting } | null;
}

interface Counted {
  readonly row: NumberedRow;
  readonly parts: NumberParts;
  readonly sequence: number;
}

/** Whether a row may count for the letter, by its number alone: what the look at its other cells may be spared. */
export function isAlike(number: string, { signedSymbol }: Pick<Wanted, "signedSymbol">): boolean {
  const code = organCode(halvesOf(number)?.symbol ?? "");
  return code !== null && code === organCode(signedSymbol);
}

/** The issuer's code in a symbol with the sign before it; an office uses a few symbols, number after number. */
const organCode = memo((signed: string): string | null => {
  const { organ } = symbolParts(signed);
  return organ === null ? null : codeKey(organ);
});

/**
 * The number that is next. A State organ counts within the calendar year, each type apart or several together, which
 * its head decides (Nghị định 30/2020/NĐ-CP, Điều 15, khoản 2): the rows tell which, and where they do not, both are
 * given. Secret documents of the State are counted apart (the same article). The Party counts each type within the
 * committee's term, secret ones among the others (Hướng dẫn 05-HD/VPTW, Phần II, I.3.1.1): a term is seen to begin
 * where the numbers begin anew; `other` is the first number of a new one.
 */
export function nextNumber(rows: readonly NumberedRow[], wanted: Wanted): NextNumber {
  const own = numberParts(`1${wanted.signedSymbol}`);
  const ours = rows.flatMap((row) => counted(row, wanted) ?? []);
  return wanted.system === "party" ? inTerm(ours, own, wanted) : inYear(ours, own, wanted);
}

function counted(row: NumberedRow, wanted: Wanted): Counted | null {
  if (!isAlike(row.number, wanted) || isOthers(row.issuer, wanted.issuer)) return null;
  if (wanted.system === "state" && row.secret !== wanted.secret) return null;
  const parts = numberParts(row.number);
  const sequence = Number.parseInt(parts.sequence ?? "", 10);
  return Number.isNaN(sequence) ? null : { row, parts, sequence };
}

const nowhere = new Map<string, string>();

/** Whether two issuers are known to be two organs. */
export const isOthers = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && compareIssuers(a, b, nowhere) === "different";

/** Numbers of one series: the same type code (or none), with a year in the symbol or without. */
const seriesOf = ({ type, year }: NumberParts): string => `${typeCode(type ?? "")} ${year !== null}`;
const typeCode = memo(codeKey);

function inYear(ours: readonly Counted[], own: NumberParts, wanted: Wanted): NextNumber {
  const year = wanted.date.slice(0, 4);
  const now = ofYear(ours, year).filter(({ parts }) => (parts.year !== null) === (own.year !== null));
  const series = new Map<string, Counted[]>();
  for (const row of now) {
    const known = series.get(seriesOf(row.parts));
    if (known) known.push(row);
    else series.set(seriesOf(row.parts), [row]);
  }
  const mine = series.get(seriesOf(own)) ?? [];
  const countings = { type: mine, together: now };
  const told = howCounted([...series.values()]);
  const counting = told === "together" ? "together" : "type";
  const unused = counting === "type" ? "together" : "type";
  const sequence = following(countings[counting], wanted);
  const other = told === null && series.size > 0 ? following(countings[unused], wanted) : sequence;
  return {
    sequence,
    counting,
    greatest: greatestOf(countings[counting])?.row ?? null,
    other: other === sequence ? null : { sequence: other, counting: unused },
  };
}

/** Rows of one year; one that does not tell its day is of the same year as the row before it. */
function ofYear(ours: readonly Counted[], year: string): Counted[] {
  let latest = year;
  return ours.filter(({ row, parts }) => {
    latest = row.issued?.slice(0, 4) ?? (parts.year === null ? latest : String(parts.year));
    return latest === year;
  });
}

/** So many numbers tell how they are counted. */
const telling = 4;

/**
 * How an organ counts, from the numbers of one year by series: a number that two types have was counted apart; where
 * the numbers of all types have fewer gaps than those of each, they were counted together. `null` where neither shows.
 */
function howCounted(series: readonly (readonly Counted[])[]): "type" | "together" | null {
  const sets = series.map((rows) => new Set(rows.map(({ sequence }) => sequence)));
  const all = new Set(sets.flatMap((set) => [...set]));
  const numbers = sets.reduce((sum, set) => sum + set.size, 0);
  if (all.size < numbers) return "type";
  if (sets.length < 2 || numbers < telling) return null;
  const spans = sets.reduce((sum, set) => sum + span(set), 0);
  if (span(all) < 0.9 * spans) return "together";
  return span(all) > 1.1 * spans ? "type" : null;
}

const greatest = (set: ReadonlySet<number>): number => [...set].reduce((a, b) => Math.max(a, b));
const least = (set: ReadonlySet<number>): number => [...set].reduce((a, b) => Math.min(a, b));
const span = (set: ReadonlySet<number>): number => (set.size === 0 ? 0 : greatest(set) - least(set) + 1);

function inTerm(ours: readonly Counted[], own: NumberParts, wanted: Wanted): NextNumber {
  const mine = ours
    .filter(({ parts }) => seriesOf(parts) === seriesOf(own))
    .sort((a, b) => order(a.row.issued, b.row.issued));
  const term = sinceBegin(mine);
  const sequence = following(term, wanted);
  const first = following([], wanted);
  return {
    sequence,
    counting: "term",
    greatest: greatestOf(term)?.row ?? null,
    other: first === sequence ? null : { sequence: first, counting: "term" },
  };
}

/** Rows without a day stay where they are. */
const order = (a: string | null, b: string | null): number =>
  a === null || b === null || a === b ? 0 : a < b ? -1 : 1;

/** Numbers begin anew where one of the first three comes after far greater ones. */
const firsts = 3;
const far = 5;

function sinceBegin(rows: readonly Counted[]): readonly Counted[] {
  let begin = 0;
  let greatest = 0;
  for (const [at, { sequence }] of rows.entries()) {
    if (sequence <= firsts && greatest - sequence >= far) {
      begin = at;
      greatest = 0;
    }
    greatest = Math.max(greatest, sequence);
  }
  return rows.slice(begin);
}

const greatestOf = (rows: readonly Counted[]): Counted | null =>
  rows.reduce<Counted | null>((most, row) => (most === null || row.sequence > most.sequence ? row : most), null);

function following(rows: readonly Counted[], { digits, signedSymbol, isTaken }: Wanted): string {
  for (let n = (greatestOf(rows)?.sequence ?? 0) + 1; ; n++) {
    const sequence = String(n).padStart(digits, "0");
    if (!isTaken(sequence + signedSymbol)) return sequence;
  }
}
