import type { Organ } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { ownRules } from "../../server/src/core/own-rules.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { Rule } from "../../server/src/core/rules/rule.ts";
import { inWords } from "../../test/support/directives.ts";
import { besideOf, type Case, knownFrom, readFixtures } from "../../test/support/fixtures.ts";
import { rulesIndex } from "./index.ts";
import { type Example, rulePage } from "./page.ts";

/** All pages by their file's name: one for each rule, and the list. Throws for a rule that no fixture shows. */
export function rulePages(all: readonly Rule[] = [...rules, ...ownRules]): Map<string, string> {
  const fixtures = readFixtures();
  const pages = new Map(all.map((rule) => [`${rule.name}.md`, pageOf(rule, fixtures.get(rule.name) ?? [])]));
  return pages.set("README.md", rulesIndex(all));
}

/** The examples are the fixture's first case that has one finding and its first that has none. */
function pageOf(rule: Rule, cases: readonly Case[]): string {
  const wrong = cases.find((c) => c.expected.length === 1);
  const right = cases.find((c) => c.expected.length === 0);
  if (!wrong || !right) throw new Error(`${rule.name}: no case of a fixture has one finding, or none has none`);
  const { register, options } = wrong;
  const organ = options.organ ? said(options.organ) : null;
  return rulePage(rule, { register, organ, wrong: exampleOf(rule, wrong), right: exampleOf(rule, right) });
}

/** What is said of the organ, without what is left empty. */
const said = (organ: Organ): Partial<Organ> =>
  Object.fromEntries(Object.entries(organ).filter(([, value]) => value !== null && Object.keys(value).length > 0));

function exampleOf(rule: Rule, example: Case): Example {
  const { text, options, register, formatting } = example;
  const letter = readLetter(text);
  const { standard, findings } = lint(letter, options, knownFrom(register), rules, null, besideOf(letter, example));
  const finding = findings.find((f) => f.rule === rule);
  const told = finding ? { message: finding.message.vi, fix: finding.fixes[0]?.title.vi ?? null } : null;
  const formatted = formatting === null ? null : { directives: formatting, words: inWords(formatting) };
  return { text, standard: standard.id, formatting: formatted, told };
}
