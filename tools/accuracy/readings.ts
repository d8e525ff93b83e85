import type { Citation } from "../../server/src/core/citations/citation.ts";
import { nothingKnown } from "../../server/src/core/citations/resolution.ts";
import { standardOf } from "../../server/src/core/standards/choose.ts";
import { structure } from "../../server/src/core/structure.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import type { RealLetter } from "./letters.ts";
import { percent, ratio } from "./numbers.ts";

/** A reading by hand; spans are in code points. */
interface Gold {
  readonly file: string;
  readonly system: string;
  readonly type: string;
  readonly issuer: { readonly parent: string | null; readonly name: string };
  readonly number: { readonly seq: string; readonly symbol: string };
  readonly place: string;
  readonly date: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly citations: readonly {
    readonly raw: string;
    readonly number: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly noiNhan: readonly string[];
  readonly signature: { readonly titles: readonly string[]; readonly name: string };
}

interface Score {
  readonly found: number;
  readonly wanted: number;
  readonly hit: number;
}

/** Each field as both readings give it. */
function fields(gold: Gold, letter: Letter): [name: string, wanted: unknown, read: unknown][] {
  const read = structure(letter, standardOf(letter), nothingKnown);
  const plain = (texts: readonly string[]) => texts.map((t) => t.replaceAll("*", ""));
  return [
    ["system", gold.system, letter.system],
    ["type", gold.type, read.type],
    ["parent", gold.issuer.parent, read.issuer?.parent ?? null],
    ["issuer", gold.issuer.name, read.issuer?.name ?? null],
    ["sequence", gold.number.seq, read.number?.sequence ?? null],
    ["symbol", gold.number.symbol, read.number?.symbol ?? null],
    ["place", gold.place, read.place],
    ["date", gold.date, read.date],
    ["subject", gold.subject, read.subject],
    ["addressees", gold.recipients, read.addressees],
    ["distribution", plain(gold.noiNhan), plain(read.distribution)],
    [
      "authority and positions",
      gold.signature.titles,
      [...(read.signature?.authority ?? []), ...(read.signature?.positions ?? [])],
    ],
    ["signer", gold.signature.name, read.signature?.name ?? null],
  ];
}

/** UTF-16 offset of each code point, so that spans counted in code points can be compared. */
function codePointOffsets(text: string): number[] {
  const offsets = [0];
  for (const char of text) offsets.push((offsets.at(-1) as number) + char.length);
  return offsets;
}

/** Citations by number whose span and number agree exactly; laws cited by name alone were not read by hand. */
function scoreCitations(gold: Gold, text: string, citations: readonly Citation[], details: boolean): Score {
  const offsets = codePointOffsets(text);
  const key = (start: number | undefined, end: number | undefined, number: string) => `${start} ${end} ${number}`;
  const wanted = new Set(gold.citations.map((c) => key(offsets[c.start], offsets[c.end], c.number)));
  const found = citations.flatMap((c) => (c.number === null ? [] : [key(c.span.start, c.span.end, c.number)]));
  const hit = found.filter((f) => wanted.has(f)).length;
  if (details) {
    for (const w of wanted) if (!found.includes(w)) console.log(`    missed ${w}`);
    for (const f of found) if (!wanted.has(f)) console.log(`    extra  ${f}`);
  }
  return { found: found.length, wanted: wanted.size, hit };
}

const f1 = ({ found, wanted, hit }: Score): string => ratio(2 * hit, found + wanted);

/** How a letter was read, beside the reading by hand. */
interface Reading {
  readonly id: string;
  readonly score: Score;
  readonly right: number;
  readonly fields: number;
}

/** Reads the letters that were also read by hand; with `details`, what differs is printed. */
export function readings(letters: readonly RealLetter[], details: boolean): readonly Reading[] {
  return letters.flatMap(({ id, text, letter, gold }) => {
    if (gold === null) return [];
    const byHand = JSON.parse(gold) as Gold;
    if (details) console.log(id);
    const score = scoreCitations(byHand, text, letter.citations, details);
    const compared = fields(byHand, letter);
    const wrong = compared.filter(([, wanted, read]) => JSON.stringify(wanted) !== JSON.stringify(read));
    if (details)
      for (const [field, wanted, read] of wrong)
        console.log(`    ${field}: by hand ${JSON.stringify(wanted)}, read ${JSON.stringify(read)}`);
    return [{ id, score, right: compared.length - wrong.length, fields: compared.length }];
  });
}

/** Both tables of the readings, as Markdown. */
export function readingTables(all: readonly Reading[]): string[] {
  const sum = (of: (r: Reading) => number) => all.reduce((n, r) => n + of(r), 0);
  const score = { found: sum((r) => r.score.found), wanted: sum((r) => r.score.wanted), hit: sum((r) => r.score.hit) };
  const [right, total] = [sum((r) => r.right), sum((r) => r.fields)];
  const row = (name: string, s: Score, fieldsRight: string) =>
    `| ${name} | ${s.wanted} | ${ratio(s.hit, s.found)} | ${ratio(s.hit, s.wanted)} | ${f1(s)} | ${fieldsRight} |`;
  return [
    "| letter | citations by hand | precision | recall | F1 | fields right |",
    "|---|---:|---:|---:|---:|---:|",
    ...all.map((r) => row(r.id, r.score, `${r.right} of ${r.fields}`)),
    row("**all**", score, `${percent(right, total)} (${right} of ${total})`),
  ];
}
