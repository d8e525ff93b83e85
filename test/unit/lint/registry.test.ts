import { describe, expect, test } from "vitest";
import { longSource } from "../../../server/src/core/lint.ts";
import { rules } from "../../../server/src/core/rules/registry.ts";
import { standards } from "../../../server/src/core/standards/choose.ts";
import type { StandardId } from "../../../server/src/core/standards/standard.ts";

describe("the registry", () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

  test("names are unique and in kebab-case", () => {
    const names = rules.map((r) => r.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((n) => !/^[a-z]+(?:-[a-z]+)+$/.test(n))).toEqual([]);
  });

  test.each(rules.map((r) => [r.name, r] as const))("%s says what it rests on", (_, r) => {
    const named = Object.keys(r.source) as StandardId[];
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(longSource(r, standards[id])).not.toMatch(/undefined|\bPL |Đ\.\d/);
    const severities = typeof r.severity === "string" ? [r.severity] : Object.values(r.severity);
    if (typeof r.severity !== "string") expect(Object.keys(r.severity).sort()).toEqual(named.sort());
    if (r.basis === "practice") expect(new Set(severities)).toEqual(new Set(["info"]));
    expect(placeholders(r.message.vi).length).toBeGreaterThanOrEqual(placeholders(r.message.en).length);
    expect(r.message.vi.trim()).not.toBe("");
    expect(r.message.en.trim()).not.toBe("");
  });
});
