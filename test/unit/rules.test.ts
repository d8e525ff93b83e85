import { describe, expect, test } from "vitest";
import { fixAll } from "../../server/src/core/fix.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { type Case, comparable, findingsOf, readFixtures } from "../support/fixtures.ts";
import { broken, changedFacts } from "../support/laws.ts";

/** Judged against a catalogue, which these fixtures do not have: `rules-known.test.ts`. */
const byCatalogue = new Set([
  "citation-amended",
  "citation-contradicted",
  "citation-first-incomplete",
  "citation-not-in-force",
  "citation-unknown",
]);

const fixtures = readFixtures();

describe("every rule is shown firing and silent", () => {
  test("no fixture speaks of a rule that does not exist", () => {
    const names = new Set(rules.map((r) => r.name));
    expect([...fixtures.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(rules.map((r) => r.name).filter((name) => !byCatalogue.has(name)))("%s", (name) => {
    const cases = fixtures.get(name) ?? [];
    expect(cases.filter((c) => c.expected.length > 0).length, "cases that fire").toBeGreaterThanOrEqual(3);
    expect(cases.filter((c) => c.expected.length === 0).length, "cases that are silent").toBeGreaterThanOrEqual(3);
  });
});

describe.each([...fixtures])("%s", (_, cases) => {
  test.each(cases.map((c) => [c.title, c] as const))("%s", (_, example) => {
    const found = findingsOf(example);
    const { expected, found: written } = comparable(
      example.expected,
      found.map((f) => f.written),
    );
    expect(written).toEqual(expected);
    for (const { finding } of found) obeyTheLaws(example, finding.fixes);
    fixingAllSettles(example);
  });
});

function obeyTheLaws(example: Case, fixes: ReturnType<typeof findingsOf>[number]["finding"]["fixes"]): void {
  const before = findingsOf(example).length;
  for (const fix of fixes) {
    expect(fix.title.vi, "a title in Vietnamese").not.toMatch(/^$|\{\w+\}/);
    if (!fix.safe) continue;
    const text = applyEdits(example.text, fix.edits);
    expect(findingsOf({ ...example, text }).length, `the fix removes its finding:\n${text}`).toBeLessThan(before);
    expect(broken(example.text, text, example.options), `the fix breaks nothing:\n${text}`).toEqual([]);
    expect(changedFacts(example.text, text), "the fix changes no fact").toEqual([]);
  }
}

function fixingAllSettles({ text, options }: Case): void {
  const fixed = fixAll(text, options);
  expect(fixAll(fixed, options), "fixing again changes nothing").toBe(fixed);
  expect(broken(text, fixed, options), `fixing all breaks nothing:\n${fixed}`).toEqual([]);
  expect(changedFacts(text, fixed), "fixing all changes no fact").toEqual([]);
}
