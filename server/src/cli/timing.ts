import type { Stopwatch } from "../core/lint.ts";
import type { Rule } from "../core/rules/rule.ts";
import type { RuleTime } from "./diagnostic.ts";
import type { Locale } from "./terminal.ts";

/**
 * Adds up how long each rule took, over all letters (`check --timing`). What several rules need is worked out once,
 * for the first one that asks, and counts as its time; the first letters are slow, while the engine still compiles.
 */
export class Timing implements Stopwatch {
  readonly #rules = new Map<string, { milliseconds: number; findings: number }>();

  now(): number {
    return performance.now();
  }

  took({ name }: Rule, milliseconds: number, findings: number): void {
    const so = this.#rules.get(name);
    if (!so) this.#rules.set(name, { milliseconds, findings });
    else {
      so.milliseconds += milliseconds;
      so.findings += findings;
    }
  }

  /** The dearest first. */
  rows(): RuleTime[] {
    const all = [...this.#rules].map(([rule, { milliseconds, findings }]) => ({ rule, milliseconds, findings }));
    const sum = all.reduce((total, { milliseconds }) => total + milliseconds, 0);
    return all
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .map(({ rule, milliseconds, findings }) => ({
        rule,
        milliseconds: Math.round(milliseconds * 1000) / 1000,
        share: sum > 0 ? Math.round((milliseconds / sum) * 10_000) / 10_000 : 0,
        findings,
      }));
  }

  table(locale: Locale): string {
    const rows = this.rows();
    const cells = rows.map(({ rule, milliseconds, share, findings }) => [
      rule,
      milliseconds.toFixed(3),
      `${(share * 100).toFixed(1)} %`,
      String(findings),
    ]);
    const lines = [headings[locale], ...cells];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const text = ([name = "", ...figures]: readonly string[]) =>
      [name.padEnd(widths[0] ?? 0), ...figures.map((f, i) => f.padStart(widths[i + 1] ?? 0))].join("  ");
    return `\n${lines.map(text).join("\n")}\n`;
  }
}

const headings: Readonly<Record<Locale, readonly string[]>> = {
  vi: ["quy tắc", "ms", "tỉ lệ", "lỗi"],
  en: ["rule", "ms", "share", "findings"],
};
