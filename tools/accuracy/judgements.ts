import { readFileSync } from "node:fs";
import path from "node:path";
import type { RealLetter } from "./letters.ts";

/**
 * What a person said of a finding: `true`, the text breaks the rule; `scan`, it does, but only because a scanner or a
 * web page spoilt what was right on paper; `false`, a false alarm.
 */
export type Verdict = "true" | "scan" | "false";

const verdicts: readonly string[] = ["true", "scan", "false"] satisfies Verdict[];

/** A finding at error or warning, by where it stands. */
export interface Alarm {
  readonly letter: string;
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  readonly severity: "error" | "warning";
  /** The text it stands on and its line, for whoever judges. */
  readonly found: string;
  readonly context: string;
  readonly message: string;
}

/** `letter`, `rule`, `line`, verdict, note: what was said of each error and warning on the letters as found. */
const judgementsFile = path.resolve(import.meta.dirname, "../../test/fixtures/judgements.tsv");

const keyOf = ({ letter, rule, line }: Pick<Alarm, "letter" | "rule" | "line">): string => `${letter} ${rule} ${line}`;

/** The judgements by finding. Throws where a line of the file is not one. */
export function readJudgements(content = readFileSync(judgementsFile, "utf8")): Map<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const [i, row] of content.trimEnd().split("\n").slice(1).entries()) {
    const [letter = "", rule = "", line = "", verdict = ""] = row.split("\t");
    if (!verdicts.includes(verdict) || !/^\d+$/.test(line)) throw new Error(`judgements.tsv:${i + 2}: ${row}`);
    found.set(keyOf({ letter, rule, line: Number(line) }), verdict as Verdict);
  }
  return found;
}

/** Every error and warning on the letters. */
export const alarmsOf = (letters: readonly RealLetter[]): Alarm[] =>
  letters.flatMap(({ id, text, letter, findings }) =>
    findings.flatMap(({ rule, severity, span, message }): Alarm[] => {
      if (severity === "info") return [];
      const { line } = letter.source.positionAt(span.start);
      const found = text.slice(span.start, span.end).replace(/\s+/g, " ").slice(0, 60);
      const own = letter.source.line(line);
      const from = Math.max(0, span.start - letter.source.lineStart(line) - 50);
      const context = own.slice(from, from + 130).trim();
      return [{ letter: id, rule: rule.name, line: line + 1, severity, found, context, message: message.vi }];
    }),
  );

export interface Judged {
  readonly judged: readonly (readonly [Alarm, Verdict])[];
  readonly unjudged: readonly Alarm[];
  /** Judgements of what is no longer found. */
  readonly stale: readonly string[];
}

/** Puts alarms and judgements together. */
export function judge(alarms: readonly Alarm[], judgements: ReadonlyMap<string, Verdict>): Judged {
  const keys = new Set(alarms.map(keyOf));
  return {
    judged: alarms.flatMap((a) => {
      const verdict = judgements.get(keyOf(a));
      return verdict ? [[a, verdict] as const] : [];
    }),
    unjudged: alarms.filter((a) => !judgements.has(keyOf(a))),
    stale: [...judgements.keys()].filter((key) => !keys.has(key)),
  };
}
