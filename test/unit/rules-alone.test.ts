import { describe, expect, test } from "vitest";
import { aloneTests } from "../support/rules-alone.ts";

describe.each([...aloneTests()])("%s alone", (_, cases) => {
  test.each(cases.map((c) => [c.title, c] as const))("%s", (_, { run }) => {
    const { expected, found } = run();
    expect(found).toEqual(expected);
  });
});
