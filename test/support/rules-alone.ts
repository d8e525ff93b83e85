import { rules } from "../../server/src/core/rules/registry.ts";
import { type Case, comparable, findingsOf, readFixtures } from "./fixtures.ts";

/** A case of a fixture judged by its own rule and no other: what a rule reports must not hang on what others did before. */
export interface AloneTest {
  readonly title: string;
  /** The findings as the case wants them and as they are, in the order of the text. Throws what the rule throws. */
  run(): { readonly expected: readonly string[]; readonly found: readonly string[] };
}

/** Every case of every rule, by rule. What the engine itself reports is left out: all that the others report judges it. */
export function aloneTests(): Map<string, AloneTest[]> {
  const fixtures = [...readFixtures()].filter(([name]) => !name.startsWith("suppression-"));
  return new Map(fixtures.map(([name, cases]) => [name, cases.map((c) => aloneTest(name, c))]));
}

function aloneTest(name: string, example: Case): AloneTest {
  const rule = rules.filter((r) => r.name === name);
  return {
    title: example.title,
    run() {
      const findings = findingsOf(example, rule);
      return comparable(
        example.expected,
        findings.map((f) => f.written),
      );
    },
  };
}
