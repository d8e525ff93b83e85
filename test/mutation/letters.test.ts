import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/core/rules/registry.ts";
import { ownLetters } from "../support/own-letters.ts";
import { findingsIn, isCaught, mutations } from "./mutations.ts";
import { mutators } from "./mutators.ts";

describe("our own letters, with all that an office knows and every rule on", () => {
  test.each(ownLetters)("$name: no error and no warning of a rule that is on by itself", ({ name, text }) => {
    const house = new Set(rules.filter((r) => r.basis === "house").map((r) => r.name));
    expect(findingsIn(text, name).filter((f) => f.severity !== "info" && !house.has(f.rule))).toEqual([]);
  });
});

const results = new Map(mutations.map((m) => [m, isCaught(m)]));

describe("made wrong at one place", () => {
  test.each(mutations)("$entry", (mutation) => {
    expect(results.get(mutation)).toBe(true);
  });
});

test("every rule catches a mutation", () => {
  const caught = mutations.filter((m) => results.get(m));
  const covered = new Set(caught.map((m) => m.rule));
  const missing = rules.map((r) => r.name).filter((name) => !covered.has(name));
  console.log(
    `mutations caught ${caught.length} of ${mutations.length}, ` +
      `rules covered ${rules.length - missing.length} of ${rules.length}`,
  );
  expect(missing, "rules without a mutation in mutations.txt").toEqual([]);
});

describe("accidents of typing", () => {
  test.each(mutators)("$name", { timeout: 20_000 }, ({ name, apply, atLeast }) => {
    let made = 0;
    let noticed = 0;
    for (const { text } of ownLetters) {
      const before = new Set(findingsIn(text).map((f) => f.rule));
      for (const damaged of apply(text)) {
        made++;
        if (findingsIn(damaged).some((f) => !before.has(f.rule))) noticed++;
        else if (process.env.CONGVAN_UNNOTICED) console.log(`${name}: ${firstDifference(text, damaged)}`);
      }
    }
    console.log(`${name}: noticed ${noticed} of ${made}`);
    expect(made).toBeGreaterThan(0);
    expect(noticed / made).toBeGreaterThanOrEqual(atLeast);
  });
});

/** The line at which two texts part. */
function firstDifference(before: string, after: string): string {
  const lines = after.split("\n");
  const at = before.split("\n").findIndex((line, i) => line !== lines[i]);
  return `“${before.split("\n")[at]}” → “${lines[at] ?? ""}”`;
}
