import { defaultOptions, type LintOptions } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { type Rule, rule, safe } from "../../server/src/core/rules/rule.ts";
import { replace } from "../../server/src/core/text/edit.ts";
import { span } from "../../server/src/core/text/span.ts";

const everywhere = { nd30: "PL I, I.II.1", hd36: "II.1.1", hd05: "II.I.1" };
export const options = (rules: LintOptions["rules"]): LintOptions => ({ ...defaultOptions, rules });

/** A rule that reports every `x` of the text, and how to make it an `y`. */
export const findsX = rule({
  name: "finds-x",
  component: "text",
  severity: "warning",
  basis: "statute",
  source: everywhere,
  message: { vi: "Có {count} chữ “{found}”.", en: "{count} times “{found}”." },
  why: { vi: "Chữ x không có trong tiếng Việt như thế.", en: "There is no such x." },
  check({ letter, report }) {
    for (const { index } of letter.source.text.matchAll(/x/g)) {
      const where = { span: span(index, index + 1) };
      report(
        where,
        { found: "x", count: 1 },
        safe(replace(where, "y"), { vi: "Đổi “{found}”", en: "Change “{found}”" }),
      );
    }
  },
});

export const withCheck = (check: Rule["check"], more: Partial<Rule> = {}): Rule => ({ ...findsX, ...more, check });
export const run = (text: string, own: readonly Rule[] = [findsX], asked: LintOptions = defaultOptions) =>
  lint(readLetter(text), asked, undefined, own);
