import { rules } from "../../server/src/core/rules/registry.ts";
import type { Fix } from "../../server/src/core/rules/rule.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { casesOf, comparable, findingsOf, fixtureNames, kindsOfFixes } from "./fixtures.ts";

/**
 * A case of a fixture judged by its own rule and no other: what a rule reports must not hang on what others did before,
 * and each safe fix must mend its finding.
 */
export interface AloneTest {
  readonly title: string;
  /** The findings as the case wants them and as they are, in the order of the text. Throws what the rule throws. */
  run(): { readonly expected: readonly string[]; readonly found: readonly string[] };
}

/** The rules that can be judged alone: not those of the engine itself, which are about all that the others report. */
export const aloneRules = (): string[] => fixtureNames().filter((name) => !name.startsWith("suppression-"));

/** Every case of a rule, and whether its fixes are what it says. */
export function aloneTests(name: string): AloneTest[] {
  const rule = rules.filter((r) => r.name === name);
  const cases = casesOf(name);
  const tests = cases.map((example) => ({
    title: example.title,
    run() {
      const findings = findingsOf(example, rule);
      const { expected, found } = comparable(
        example.expected,
        findings.map((f) => f.written),
      );
      const fixes = findings.flatMap(({ finding }) => finding.fixes.filter((fix) => fix.safe));
      const mends = ({ edits }: Fix): boolean =>
        findingsOf({ ...example, text: applyEdits(example.text, edits) }, rule).length < findings.length;
      return {
        expected,
        found: [...found, ...fixes.flatMap((fix) => (mends(fix) ? [] : ["a safe fix that mends nothing"]))],
      };
    },
  }));
  const fixes = () => ({ expected: rule.flatMap((r) => r.fixes ?? []), found: kindsOfFixes(cases, rule) });
  return [...tests, { title: "(its kinds of fixes)", run: fixes }];
}
