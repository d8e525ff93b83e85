import { rules } from "../../server/src/core/rules/registry.ts";
import { aloneRules, aloneTests } from "../../test/support/rules-alone.ts";

/** The rules that have tests, those of these components; all, where none is named or none of these is a component. */
export function rulesOf(folders: ReadonlySet<string> = new Set()): string[] {
  const component = new Map<string, string>(rules.map((r) => [r.name, r.component]));
  const all = aloneRules();
  const own = all.filter((name) => folders.has(component.get(name) ?? ""));
  return own.length > 0 ? own : all;
}

/** What mutants are tried on: the cases of a rule. For the runner beside this file, which loads them anew for each mutant. */
export const testsOf = (rule: string) =>
  aloneTests(rule).map(({ title, run }) => ({
    id: `${rule}: ${title}`,
    /** What is wrong; null where nothing is. */
    failure(): string | null {
      const { expected, found } = run();
      const [wanted, actual] = [expected.join("; "), found.join("; ")];
      return wanted === actual ? null : `expected ${wanted || "nothing"}, found ${actual || "nothing"}`;
    },
  }));
