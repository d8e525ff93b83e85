import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import type { LintOptions } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import { type Rule, rule } from "../../server/src/core/rules/rule.ts";
import { phraseList, phrasesOf } from "../../server/src/core/words/phrases.ts";
import { letterOf } from "./letters.ts";
import { type Figure, percentile, ratio } from "./measure.ts";

const size = 25_000;
const lineEnd = /\r\n|\n|\r/;
const decoder = new TextDecoder();
const catalogue = new Catalogue();
/** House rules too: whoever turns them on pays no more than is promised. */
const everything: LintOptions = { standard: "auto", preset: "all", rules: {} };

const nothing = phraseList([["không có cụm từ nào như thế", true]]);

/** What many rules ask for is worked out for the first of them that does: here it is asked for once, before the rules. */
const shared = rule({
  ...(rules[0] as Rule),
  name: "what rules share",
  source: { nd30: "congvan", hd36: "congvan", hd05: "congvan" },
  severity: "info",
  check({ letter }) {
    void [letter.header, letter.body.blocks, letter.citations, letter.backReferences, phrasesOf(letter, nothing)];
  },
});
const timed: readonly Rule[] = [shared, ...rules];

/** Median microseconds of each rule on a letter that is read anew each time, the dearest first. */
export function ruleTimes(text: string, runs = 300, warmUp = 1000): { rule: string; microseconds: number }[] {
  const times = new Map<string, number[]>();
  for (let i = 0; i < warmUp + runs; i++) {
    const letter = readLetter(text);
    lint(letter, everything, catalogue, timed, {
      now: () => performance.now(),
      took({ name }, milliseconds) {
        if (i < warmUp) return;
        const known = times.get(name);
        if (known) known.push(milliseconds);
        else times.set(name, [milliseconds]);
      },
    });
  }
  return [...times]
    .filter(([name]) => name !== shared.name)
    .map(([name, all]) => ({ rule: name, microseconds: percentile(all, 50) * 1000 }))
    .sort((a, b) => b.microseconds - a.microseconds);
}

/** The whole rulebook against the floor, and the dearest rule's share of the time of all rules. */
export function ruleFigures(): Figure[] {
  const text = letterOf(size);
  const bytes = Buffer.from(text);
  const whole = ratio(
    () => lint(readLetter(decoder.decode(bytes)), everything, catalogue),
    () => decoder.decode(bytes).normalize("NFC").split(lineEnd),
  );
  const times = ruleTimes(text);
  const sum = times.reduce((total, { microseconds }) => total + microseconds, 0);
  const dearest = times.slice(0, 3).map((t) => `${t.rule} ${t.microseconds.toFixed(1)} µs`);
  return [
    {
      name: "every rule / floor",
      value: whole.ratio,
      unit: "×",
      budget: 12,
      note: `${rules.length} rules, ${(whole.a * 1000).toFixed(0)} µs beside ${(whole.b * 1000).toFixed(0)} µs`,
    },
    {
      name: "the dearest rule",
      value: ((times[0]?.microseconds ?? 0) / sum) * 100,
      unit: "%",
      budget: 10,
      note: `of ${sum.toFixed(0)} µs: ${dearest.join(", ")}`,
    },
  ];
}
