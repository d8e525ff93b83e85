import { readdirSync, readFileSync } from "node:fs";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, listRows } from "../../server/src/catalogue/documents.ts";
import { LetterIndex } from "../../server/src/catalogue/letters/letters.ts";
import { readRegister } from "../../server/src/catalogue/registers/register.ts";
import { type KnownDocuments, nothingKnown } from "../../server/src/core/citations/resolution.ts";
import { defaultConfig, type LintOptions } from "../../server/src/core/config.ts";
import { type Beside, lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { Finding, Rule } from "../../server/src/core/rules/rule.ts";
import { standardOf, standards } from "../../server/src/core/standards/choose.ts";
import type { StandardId } from "../../server/src/core/standards/standard.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import { pageFacts } from "../../server/src/export/pages/facts.ts";
import { formattedBy } from "./directives.ts";

/**
 * Fixtures of a rule: texts whose expectations stand under the line they speak of.
 *
 *     === title of the case [standard=hd36]
 *     Số 18246/UBND-VP
 *     ^^ number-label: safe → Số:
 *
 * Carets cover the finding's columns (to the line's end where it goes on), `|` is an empty place. After the arrow
 * stands what the first fix writes, its edits joined by ` … `, line breaks as `⏎`; `no fix` where there is none. Behind
 * the rule may stand what its message says, or a piece of it (`page-margins “lề trái 20 mm”`), where the finding depends
 * on more than its place. Rules that judge by known documents have these above the first case, as a register (CSV).
 * Rules that judge by the organ's profile have it there, in one line of JSON, as `organ` of `congvan.json`. A case about
 * a Word file says below its title what is otherwise in it than prescribed (`[formatting: body.size=12]`, see
 * `directives.ts`; `[formatting:]` where nothing is).
 */
export interface Case {
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly options: LintOptions;
  /** The documents that are known, as a register in CSV; `null` where nothing is. */
  readonly register: string | null;
  /** What is otherwise than prescribed in the Word file; `null` where there is none. */
  readonly formatting: string | null;
  readonly expected: readonly Expectation[];
}

/** A finding as a fixture writes it. */
export interface Expectation {
  /** From 0, in the text without its caret lines. */
  readonly line: number;
  /** Columns, half open. */
  readonly from: number;
  readonly to: number;
  /** A piece of its message in Vietnamese; `null` where the fixture says nothing of it. */
  readonly says: string | null;
  /** `safe → Số:`, `suggest → …`, `no fix`; `null` where the fixture says nothing of a fix. */
  readonly fix: string | null;
}

const folder = new URL("../fixtures/rules/", import.meta.url);
const heading = /^=== (?<title>.*?)(?: \[standard=(?<standard>nd30|hd36|hd05)\])?$/;
const formattingLine = /^\[formatting: ?(?<directives>.*)\]$/;
const caret =
  /^(?<indent> *)(?<mark>\^+|\|) (?<rule>[a-z][a-z-]*)(?: “(?<says>.+?)”)?(?:: (?<fix>(?:safe|suggest) →.*|no fix))?$/;

/** All cases of all fixture files, by rule. */
export const readFixtures = (): Map<string, Case[]> => new Map(fixtureNames().map((rule) => [rule, casesOf(rule)]));

/** The rules that have a fixture file. */
export const fixtureNames = (): string[] => readdirSync(folder).map((file) => file.replace(/\.txt$/, ""));

/** The cases of one rule's fixture file. */
export const casesOf = (rule: string): Case[] => parseCases(rule, readFileSync(new URL(`${rule}.txt`, folder), "utf8"));

export function parseCases(rule: string, content: string): Case[] {
  const cases: Case[] = [];
  let lines: string[] = [];
  let expected: Expectation[] = [];
  let head: RegExpExecArray | null = null;
  let formatting: string | null = null;
  const preamble = content.slice(0, Math.max(0, content.search(/^=== /m)));
  const profile = /^\{.*\}\n/.exec(preamble)?.[0] ?? "";
  const organ = profile === "" ? {} : { organ: { ...defaultConfig.organ, ...JSON.parse(profile) } };
  const register = preamble.slice(profile.length).trim() === "" ? null : preamble.slice(profile.length);
  const close = () => {
    if (!head) return;
    const standard = (head.groups?.standard as StandardId | undefined) ?? "auto";
    const title = head.groups?.title ?? "";
    cases.push({
      rule,
      title,
      text: lines.join("\n"),
      options: { ...optionsFor(rule, standard), ...organ },
      register,
      formatting,
      expected,
    });
  };
  for (const line of content.replace(/\n$/, "").split("\n")) {
    const nextHead = heading.exec(line);
    const mark = caret.exec(line)?.groups;
    const directives = lines.length === 0 ? formattingLine.exec(line)?.groups?.directives : undefined;
    if (nextHead) {
      close();
      [lines, expected, head, formatting] = [[], [], nextHead, null];
    } else if (directives !== undefined) {
      formatting = directives;
    } else if (mark) {
      if (mark.rule !== rule) throw new Error(`${rule}: a caret line speaks of ${mark.rule}`);
      const from = mark.indent?.length ?? 0;
      const to = mark.mark === "|" ? from : from + (mark.mark?.length ?? 0);
      expected.push({ line: lines.length - 1, from, to, says: mark.says ?? null, fix: mark.fix?.trim() ?? null });
    } else lines.push(line);
  }
  close();
  return cases;
}

/** What is known where `register` is all there is. */
export function knownFrom(register: string | null): KnownDocuments {
  if (register === null) return nothingKnown;
  const { documents } = readRegister("file:///so.csv", register);
  return new Catalogue(new LetterIndex(), [], () => new DocumentIndex(listRows(documents)));
}

const house: ReadonlySet<string> = new Set(rules.flatMap((r) => (r.basis === "house" ? [r.name] : [])));

/** House rules are off by default, so a fixture of one asks for it. */
function optionsFor(name: string, standard: StandardId | "auto"): LintOptions {
  return { standard, rules: house.has(name) ? { [name]: "warning" } : {} };
}

/** What is known of a case beside its text: where its pages break, and its Word file, where it speaks of one. */
export function besideOf(letter: Letter, { formatting, options }: Pick<Case, "formatting" | "options">): Beside {
  const standard = options.standard === "auto" ? standardOf(letter) : standards[options.standard];
  const pages = () => pageFacts(letter, standard);
  return formatting === null ? { pages } : { pages, ...formattedBy(formatting, letter, standard) };
}

/** Findings of the case's rule, as the fixture would write them. */
export function findingsOf(example: Case, by: readonly Rule[] = rules): { finding: Finding; written: Expectation }[] {
  const { rule, text, options, register } = example;
  const letter = readLetter(text);
  const beside = besideOf(letter, example);
  const { findings, failures } = lint(letter, options, knownFrom(register), by, null, beside);
  if (failures.length > 0) throw new Error(failures.map((f) => `${f.rule} failed: ${f.error}`).join("\n"));
  return findings
    .filter((f) => f.rule.name === rule)
    .map((finding) => {
      const { start, end } = letter.source.rangeOf(finding.span);
      const lineEnd = letter.source.positionAt(letter.source.lineEnd(start.line)).character;
      const to = end.line === start.line ? end.character : lineEnd;
      const says = finding.message.vi;
      return { finding, written: { line: start.line, from: start.character, to, says, fix: fixText(finding) } };
    });
}

/** What fixes a rule's cases show, as `Rule.fixes` says it. */
export function kindsOfFixes(cases: readonly Case[], by?: readonly Rule[]): string[] {
  const shown = cases.flatMap((c) => findingsOf(c, by)).flatMap(({ finding }) => finding.fixes);
  return [...new Set(shown.map((fix) => (fix.safe ? "safe" : "suggested")))].sort();
}

function fixText({ fixes }: Finding): string {
  const [fix] = fixes;
  if (!fix) return "no fix";
  const wanted = fix.edits.map((e) => e.newText.trim().replaceAll("\n", "⏎")).join(" … ");
  return `${fix.safe ? "safe" : "suggest"} → ${wanted}`.trim();
}

/** Expectations in the order of the text; what a fixture leaves open is left open in the findings too. */
export function comparable(
  expected: readonly Expectation[],
  found: readonly Expectation[],
): { expected: string[]; found: string[] } {
  const order = (a: Expectation, b: Expectation) => a.line - b.line || a.from - b.from || a.to - b.to;
  const wanted = [...expected].sort(order);
  const actual = [...found].sort(order);
  const show = ({ line, from, to, says, fix }: Expectation) =>
    `${line + 1}:${from}-${to}${says ? ` “${says}”` : ""}${fix ? ` ${fix}` : ""}`;
  /** Of a finding what its expectation speaks of. */
  const asked = (e: Expectation, as: Expectation | undefined): Expectation => ({
    ...e,
    says: as?.says && e.says?.includes(as.says) ? as.says : as?.says === null ? null : e.says,
    fix: as?.fix === null ? null : e.fix,
  });
  return { expected: wanted.map(show), found: actual.map((e, i) => show(asked(e, wanted[i]))) };
}
