import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../server/src/core/citations/resolution.ts";
import { fixAll } from "../../server/src/core/fix.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { structure } from "../../server/src/core/structure.ts";

// Five real letters with readings by hand lie beside the project; elsewhere there is nothing to compare with.
const seeds = path.resolve(import.meta.dirname, "../../../shared/letters/seeds");

interface Gold {
  issuer: { parent: string | null; name: string };
  number: { seq: string; symbol: string };
  place: string;
  date: string;
  subject: string;
  type: string;
  recipients: string[];
  noiNhan: string[];
  signature: { titles: string[]; name: string };
  citations: { kind: string; number: string; date: string | null; issuer: string | null; start: number; end: number }[];
}

/** What the letters must be told, at warning or above, and as hints; nothing else at warning or above. */
const expected = [
  {
    seed: "000",
    standard: "nd30",
    reported: ["number-separator: /", "place-abbreviated: TP.", "distribution-filing-line: Lưu"],
    hints: ["text-lowercase-paragraph: thành", "text-space-before-punctuation:  "],
  },
  { seed: "001", standard: "nd30", reported: ["number-label: Số", "place-abbreviated: TP."], hints: [] },
  { seed: "002", standard: "hd36", reported: [], hints: [] },
  { seed: "003", standard: "nd30", reported: [], hints: [] },
  { seed: "004", standard: "hd36", reported: ["signature-incomplete: "], hints: [] },
];

describe.runIf(existsSync(seeds))("the five letters", () => {
  for (const { seed, standard, reported, hints } of expected) {
    const text = existsSync(seeds) ? readFileSync(path.join(seeds, `${seed}.txt`), "utf8") : "";

    test(`${seed} is read as by hand`, () => {
      const gold = JSON.parse(readFileSync(path.join(seeds, `${seed}.gold.json`), "utf8")) as Gold;
      const letter = readLetter(text);
      const read = structure(letter, lint(letter).standard, nothingKnown);
      expect(read).toMatchObject({
        standard,
        type: gold.type,
        issuer: gold.issuer,
        number: { sequence: gold.number.seq, symbol: gold.number.symbol },
        place: gold.place,
        date: gold.date,
        subject: gold.subject,
        addressees: gold.recipients,
        distribution: gold.noiNhan.map((item) => item.replaceAll("*", "")),
      });
      expect([...(read.signature?.authority ?? []), ...(read.signature?.positions ?? [])]).toEqual(
        gold.signature.titles,
      );
      expect(read.signature?.name).toBe(gold.signature.name);
      expect(
        letter.citations
          .filter((c) => c.number !== null)
          .map(({ kind, number, date, issuer, span: { start, end } }) => ({ kind, number, date, issuer, start, end })),
      ).toEqual(
        gold.citations.map(({ kind, number, date, issuer, start, end }) => ({
          kind,
          number,
          date,
          issuer,
          start,
          end,
        })),
      );
    });

    test(`${seed} is told what it must be told, and nothing else`, () => {
      const letter = readLetter(text);
      const { findings, failures } = lint(letter);
      const said = (level: (severity: string) => boolean) =>
        findings.filter((f) => level(f.severity)).map((f) => `${f.rule.name}: ${text.slice(f.span.start, f.span.end)}`);
      const serious = said((s) => s !== "info");
      expect(failures).toEqual([]);
      expect(serious).toHaveLength(reported.length);
      for (const [i, start] of reported.entries()) {
        const [rule, where] = start.split(": ") as [string, string];
        expect(serious[i]).toMatch(new RegExp(`^${rule}: `));
        expect(serious[i]).toContain(where);
      }
      for (const hint of hints) expect(said((s) => s === "info").some((h) => h.startsWith(hint))).toBe(true);
    });

    test(`${seed} is mended without losing a number, a date or a name`, () => {
      const mended = fixAll(text);
      const digits = (s: string) => s.replace(/\D+/g, " ").trim();
      expect(digits(mended)).toBe(digits(text));
      expect(fixAll(mended)).toBe(mended);
      expect(lint(readLetter(mended)).findings.flatMap((f) => f.fixes.filter((x) => x.safe))).toEqual([]);
    });
  }
});
