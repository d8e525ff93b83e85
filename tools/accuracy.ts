// npm run accuracy: reads letters that were also read by hand and prints how often the two readings agree.
// The letters lie beside the project (../shared/letters); without them there is nothing to measure.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Citation } from "../server/src/core/citations/citation.ts";
import { nothingKnown } from "../server/src/core/citations/resolution.ts";
import { readLetter } from "../server/src/core/read.ts";
import { standardOf } from "../server/src/core/standards/choose.ts";
import { structure } from "../server/src/core/structure.ts";
import type { Letter } from "../server/src/core/syntax/letter.ts";

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
  found: number;
  wanted: number;
  hit: number;
}

const letters = path.resolve(import.meta.dirname, "../../shared/letters");
const details = process.argv.includes("--details");

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
function scoreCitations(gold: Gold, text: string, citations: readonly Citation[]): Score {
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

const percent = (part: number, whole: number): string => `${whole === 0 ? "–" : ((100 * part) / whole).toFixed(1)} %`;
const ratio = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));
const f1 = ({ found, wanted, hit }: Score): string => ratio(2 * hit, found + wanted);

if (!existsSync(letters)) {
  console.log(`No letters at ${path.relative(process.cwd(), letters)}: nothing to measure.`);
} else {
  const all: Score = { found: 0, wanted: 0, hit: 0 };
  let right = 0;
  let total = 0;
  console.log("letter            citations: precision  recall     F1   fields right");
  for (const folder of ["seeds", "real"]) {
    for (const name of readdirSync(path.join(letters, folder)).filter((f) => f.endsWith(".gold.json"))) {
      const gold = JSON.parse(readFileSync(path.join(letters, folder, name), "utf8")) as Gold;
      const text = readFileSync(path.join(letters, folder, gold.file), "utf8");
      const letter = readLetter(text);
      const score = scoreCitations(gold, text, letter.citations);
      const compared = fields(gold, letter);
      const wrong = compared.filter(([, wanted, read]) => JSON.stringify(wanted) !== JSON.stringify(read));
      all.found += score.found;
      all.wanted += score.wanted;
      all.hit += score.hit;
      right += compared.length - wrong.length;
      total += compared.length;
      const cells = [ratio(score.hit, score.found), ratio(score.hit, score.wanted), f1(score)].map((c) =>
        c.padStart(8),
      );
      console.log(
        `${`${folder}/${gold.file}`.padEnd(18)}${" ".repeat(12)}${cells.join("")}   ${compared.length - wrong.length}/${compared.length}`,
      );
      if (details)
        for (const [field, wanted, read] of wrong)
          console.log(`    ${field}: by hand ${JSON.stringify(wanted)}, read ${JSON.stringify(read)}`);
    }
  }
  console.log(
    `\ncitations  precision ${ratio(all.hit, all.found)}  recall ${ratio(all.hit, all.wanted)}  F1 ${f1(all)}  (${all.wanted} by hand)`,
  );
  console.log(`fields     ${percent(right, total)} right (${right} of ${total})`);
}
