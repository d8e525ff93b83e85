import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/core/rules/registry.ts";
import { comparable, findingsOf, readFixtures } from "../support/fixtures.ts";

/** What the engine itself reports is judged by all that the others report. */
const fixtures = [...readFixtures()].filter(([name]) => !name.startsWith("suppression-"));

/** Each fixture by its own rule and no other: what one rule reports must not hang on what another has done before. */
describe.each(fixtures)("%s alone", (name, cases) => {
  const rule = rules.filter((r) => r.name === name);
  test.each(cases.map((c) => [c.title, c] as const))("%s", (_, example) => {
    const { expected, found } = comparable(
      example.expected,
      findingsOf(example, rule).map((f) => f.written),
    );
    expect(found).toEqual(expected);
  });
});
