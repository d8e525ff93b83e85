import { describe, expect, test } from "vitest";
import { fixAll } from "../../server/src/core/fix.ts";
import { ownRules } from "../../server/src/core/own-rules.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { Fix, Rule } from "../../server/src/core/rules/rule.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { type Case, comparable, findingsOf, knownFrom, readFixtures } from "../support/fixtures.ts";
import { breaking, changedFacts } from "../support/laws.ts";

const all: readonly Rule[] = [...rules, ...ownRules];
const fixtures = readFixtures();

/** What is found in each case, which more than one test asks for. */
const judged = new Map<Case, ReturnType<typeof findingsOf>>();
function judge(example: Case): ReturnType<typeof findingsOf> {
  const found = judged.get(example) ?? findingsOf(example);
  judged.set(example, found);
  return found;
}

describe("every rule is shown firing and silent", () => {
  test("no fixture speaks of a rule that does not exist", () => {
    const names = new Set(all.map((r) => r.name));
    expect([...fixtures.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(all.map((r) => r.name))("%s", (name) => {
    const cases = fixtures.get(name) ?? [];
    expect(cases.length, "cases").toBeGreaterThanOrEqual(6);
    expect(cases.filter((c) => c.expected.length > 0).length, "cases that fire").toBeGreaterThanOrEqual(3);
    expect(cases.filter((c) => c.expected.length === 0).length, "cases that are silent").toBeGreaterThanOrEqual(3);
  });
});

describe("every rule says why it is asked", () => {
  test.each(all.map((r) => [r.name, r] as const))("%s", (_, { why, message }) => {
    for (const language of ["vi", "en"] as const) {
      const text = why[language];
      expect(text, "a sentence").toMatch(/^[“\p{Lu}\d].{20,}[.!?”)]$/su);
      expect(text, "no gaps to fill").not.toMatch(/[{}]/);
      expect(text, "more than the message").not.toBe(message[language]);
    }
  });
});

describe("every rule says what fixes it has", () => {
  test.each(all.map((r) => [r.name, r] as const))("%s", (name, rule) => {
    const shown = (fixtures.get(name) ?? []).flatMap(judge).flatMap(({ finding }) => finding.fixes);
    const kinds = new Set(shown.map((fix) => (fix.safe ? "safe" : "suggested")));
    expect(rule.fixes ?? []).toEqual([...kinds].sort());
  });
});

describe.each([...fixtures])("%s", (_, cases) => {
  test.each(cases.map((c) => [c.title, c] as const))("%s", (_, example) => {
    const found = judge(example);
    const { expected, found: written } = comparable(
      example.expected,
      found.map((f) => f.written),
    );
    expect(written).toEqual(expected);
    const { text, options, register } = example;
    const brokenIn = breaking(text, options, knownFrom(register));
    for (const { finding } of found) obeyTheLaws(example, finding.fixes, found.length, brokenIn);
    fixingAllSettles(example, brokenIn);
  });
});

type Breaking = ReturnType<typeof breaking>;

function obeyTheLaws(example: Case, fixes: readonly Fix[], before: number, brokenIn: Breaking): void {
  for (const fix of fixes) {
    expect(fix.title.vi, "a title in Vietnamese").not.toMatch(/^$|\{\w+\}/);
    if (!fix.safe) continue;
    const text = applyEdits(example.text, fix.edits);
    expect(findingsOf({ ...example, text }).length, `the fix removes its finding:\n${text}`).toBeLessThan(before);
    expect(brokenIn(text), `the fix breaks nothing:\n${text}`).toEqual([]);
    expect(changedFacts(example.text, text), "the fix changes no fact").toEqual([]);
  }
}

function fixingAllSettles({ text, options, register }: Case, brokenIn: Breaking): void {
  const known = knownFrom(register);
  const fixed = fixAll(text, options, known);
  expect(fixAll(fixed, options, known), "fixing again changes nothing").toBe(fixed);
  expect(brokenIn(fixed), `fixing all breaks nothing:\n${fixed}`).toEqual([]);
  expect(changedFacts(text, fixed), "fixing all changes no fact").toEqual([]);
}
