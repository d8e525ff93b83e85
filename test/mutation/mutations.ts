import { readFileSync } from "node:fs";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, listRows } from "../../server/src/catalogue/documents.ts";
import { LetterIndex } from "../../server/src/catalogue/letters/letters.ts";
import { readRegister } from "../../server/src/catalogue/registers/register.ts";
import { defaultConfig, type LintOptions } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import { besideOf } from "../support/fixtures.ts";
import { ownLetters } from "../support/own-letters.ts";

/** A right letter (or its Word file) made wrong at one place, and the rule that must say so there. */
export interface Mutation {
  readonly rule: string;
  readonly letter: string;
  readonly changes: readonly { readonly from: string; readonly to: string }[];
  /** What is otherwise in its Word file than prescribed; `null` for a draft. */
  readonly formatting: string | null;
  /** A piece of the line that the finding stands on, where it is not the changed one. */
  readonly where: string | null;
  /** The entry itself, for messages. */
  readonly entry: string;
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

/** `mutations.txt`: `rule | letter | from → to && from → to | line`, or `rule | letter | [body.size=12] | line`. */
export const mutations: readonly Mutation[] = read("mutations.txt")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((entry) => {
    const [rule = "", letter = "", changes = "", where] = entry.split(" | ");
    const formatting = /^\[(.*)\]$/.exec(changes)?.[1] ?? null;
    if (formatting !== null) return { rule, letter, changes: [], formatting, where: where ?? null, entry };
    return {
      rule,
      letter,
      formatting,
      changes: changes.split(" && ").map((change) => {
        const [from = "", to = ""] = change.split(/ →(?: |$)/);
        return { from: from.replaceAll("⏎", "\n"), to: to.replaceAll("⏎", "\n") };
      }),
      where: where ?? null,
      entry,
    };
  });

/** What an office knows: the documents that its letters cite, and its own register of what went out. */
const known = new Catalogue(new LetterIndex(), [readRegister("so-di.csv", read("sent.csv"))], () => {
  const { documents } = readRegister("so-den.csv", read("register.csv"));
  return new DocumentIndex(listRows(documents));
});

/** The commune that has said in its configuration who it is. */
const profile = {
  letter: "cong-van-ubnd-xa",
  organ: {
    ...defaultConfig.organ,
    name: "Ủy ban nhân dân xã Hương Khê",
    symbol: "UBND",
    place: "Hương Khê",
    units: { VP: "Văn phòng", VHXH: "Phòng Văn hóa - Xã hội", KT: "Phòng Kinh tế" },
    signers: [{ name: "Đặng Văn Lâm", position: "Chủ tịch" }],
  },
};

const house = Object.fromEntries(rules.flatMap((r) => (r.basis === "house" ? [[r.name, "warning"] as const] : [])));

/** Findings of a text, with the lines they stand on. House rules are asked for. */
export function findingsIn(
  text: string,
  name = "",
  formatting: string | null = null,
): { rule: string; severity: string; first: number; last: number }[] {
  const letter = readLetter(text);
  const organ = name === profile.letter ? { organ: profile.organ } : {};
  const options: LintOptions = { standard: "auto", rules: house, ...organ };
  const beside = besideOf(letter, { formatting, options });
  return lint(letter, options, known, rules, null, beside).findings.map((f) => {
    const { start, end } = letter.source.rangeOf(f.span);
    return { rule: f.rule.name, severity: f.severity, first: start.line, last: end.line };
  });
}

/** The text after a mutation, and the lines that it touched. Throws where its text is not in the letter exactly once. */
function mutate({ letter, changes, where, entry }: Mutation): { text: string; first: number; last: number } {
  let text = ownLetters.find((l) => l.name === letter)?.text;
  if (text === undefined) throw new Error(`${entry}: no such letter`);
  let touched = { first: Number.POSITIVE_INFINITY, last: -1 };
  for (const { from, to } of changes) {
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`${entry}: “${from}” is not in the letter`);
    if (text.indexOf(from, at + 1) >= 0) throw new Error(`${entry}: “${from}” is in the letter more than once`);
    text = text.slice(0, at) + to + text.slice(at + from.length);
    touched = {
      first: Math.min(touched.first, lineAt(text, at)),
      last: Math.max(touched.last, lineAt(text, at + to.length)),
    };
  }
  if (where === null) return { text, ...touched };
  const lines = text.split("\n");
  const line = lines.includes(where) ? lines.indexOf(where) : lines.findIndex((l) => l.includes(where));
  if (line < 0) throw new Error(`${entry}: “${where}” is on no line`);
  return { text, first: line, last: line };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length - 1;

/** Whether the mutation's rule says so at its line. */
export function isCaught(mutation: Mutation): boolean {
  const { text, first, last } = mutate(mutation);
  return findingsIn(text, mutation.letter, mutation.formatting).some(
    (f) => f.rule === mutation.rule && f.first <= last && f.last >= first,
  );
}
