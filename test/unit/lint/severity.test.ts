import { describe, expect, test } from "vitest";
import { defaultOptions, type LintOptions } from "../../../server/src/core/config.ts";
import { unusedSuppression } from "../../../server/src/core/own-rules.ts";
import { rules } from "../../../server/src/core/rules/registry.ts";
import type { Rule } from "../../../server/src/core/rules/rule.ts";
import { severityOf } from "../../../server/src/core/severity.ts";
import { standards } from "../../../server/src/core/standards/choose.ts";
import { findsX, options } from "../../support/own-rule.ts";

describe("severity", () => {
  const { nd30, hd36, hd05 } = standards;
  const perStandard = { ...findsX, severity: { nd30: "error", hd36: "warning" } } as const;

  test("is the rule's own, per standard", () => {
    expect(severityOf(perStandard, nd30, defaultOptions)).toBe("error");
    expect(severityOf(perStandard, hd36, defaultOptions)).toBe("warning");
    expect(severityOf(perStandard, hd05, defaultOptions)).toBeNull();
  });

  test("is what the office asked for, where the rule runs at all", () => {
    expect(severityOf(perStandard, nd30, options({ "finds-x": "info" }))).toBe("info");
    expect(severityOf(perStandard, nd30, options({ "finds-x": "off" }))).toBeNull();
    expect(severityOf(perStandard, hd05, options({ "finds-x": "error" }))).toBeNull();
  });

  test("of a house rule is nothing until the office asks", () => {
    const house = { ...findsX, basis: "house" } as const;
    expect(severityOf(house, nd30, defaultOptions)).toBeNull();
    expect(severityOf(house, nd30, options({ "finds-x": "warning" }))).toBe("warning");
    expect(severityOf(unusedSuppression, nd30, defaultOptions)).toBe("warning");
  });
});

describe("presets", () => {
  const { nd30 } = standards;
  const by = (more: Partial<Rule>, asked: Partial<LintOptions> = {}) =>
    (["recommended", "strict", "all"] as const).map((preset) =>
      severityOf({ ...findsX, ...more }, nd30, { ...defaultOptions, preset, ...asked }),
    );

  test("custom and house style are what they differ in", () => {
    expect(by({ basis: "statute", severity: "error" })).toEqual(["error", "error", "error"]);
    expect(by({ basis: "template" })).toEqual(["warning", "warning", "warning"]);
    expect(by({ basis: "practice", severity: "info" })).toEqual(["info", "warning", "warning"]);
    expect(by({ basis: "house" })).toEqual([null, "info", "warning"]);
  });

  test("recommended is what counts where nothing is said", () => {
    const asked = { standard: "auto", rules: {} } as const;
    for (const r of [...rules, unusedSuppression])
      expect(severityOf(r, nd30, asked)).toBe(severityOf(r, nd30, { ...asked, preset: "recommended" }));
  });

  test("what is said of one rule wins", () => {
    expect(by({ basis: "house" }, options({ "finds-x": "error" }))).toEqual(["error", "error", "error"]);
    expect(by({ basis: "statute" }, options({ "finds-x": "off" }))).toEqual([null, null, null]);
  });

  test("a rule runs in none under a standard that it names no article of", () => {
    expect(by({ basis: "house", source: { hd36: "II.1.1" } })).toEqual([null, null, null]);
  });

  test("no rule of ours gets quieter from one to the next", () => {
    const loud = (s: string | null) => [null, "info", "warning", "error"].indexOf(s);
    for (const r of rules) {
      const [first, second, third] = by(r).map(loud) as [number, number, number];
      expect(second >= first, r.name).toBe(true);
      if (r.basis !== "house") expect(third >= second, r.name).toBe(true);
    }
  });
});
