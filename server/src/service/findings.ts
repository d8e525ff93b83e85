import { longSource } from "../core/lint.ts";
import type { Finding } from "../core/rules/rule.ts";
import { basisWords } from "../core/rules/words.ts";
import { touches } from "../core/text/span.ts";
import { escapeMarkdown } from "./card.ts";
import type { ServiceContext } from "./context.ts";
import { say } from "./names.ts";

/** What was found at a place, the narrowest first. */
export const findingsAt = ({ result }: ServiceContext, offset: number): Finding[] =>
  result.findings
    .filter((f) => touches(f.span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));

/** A finding's rule as Markdown: what is wrong, the article, what the article is worth, the rule's name. */
export function findingCard(finding: Finding, { result, locale }: ServiceContext): string {
  const { rule, message } = finding;
  return [
    escapeMarkdown(say(message, locale)),
    `*${escapeMarkdown(longSource(rule, result.standard))}* (${say(basisWords[rule.basis], locale)}) · \`${rule.name}\``,
  ].join("\n\n");
}
