import { aloneTests } from "../../test/support/rules-alone.ts";

/** What mutants of the rules are tried on: for the runner beside this file, which loads it anew for each of them. */
export const tests = [...aloneTests()].flatMap(([rule, cases]) =>
  cases.map(({ title, run }) => ({
    id: `${rule}: ${title}`,
    rule,
    /** What is wrong; null where nothing is. */
    failure(): string | null {
      const { expected, found } = run();
      const [wanted, actual] = [expected.join("; "), found.join("; ")];
      return wanted === actual ? null : `expected ${wanted || "nothing"}, found ${actual || "nothing"}`;
    },
  })),
);
