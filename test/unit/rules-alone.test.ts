import { describe, expect, test } from "vitest";
import { aloneRules, aloneTests } from "../support/rules-alone.ts";

describe.each(aloneRules())("%s alone", (name) => {
  test.each(aloneTests(name).map((t) => [t.title, t] as const))("%s", (_, { run }) => {
    const { expected, found } = run();
    expect(found).toEqual(expected);
  });
});
