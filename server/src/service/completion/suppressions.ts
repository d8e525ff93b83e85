import { lint } from "../../core/lint.ts";
import { ownRules } from "../../core/own-rules.ts";
import { readLetter } from "../../core/read.ts";
import { rules } from "../../core/rules/registry.ts";
import type { Rule } from "../../core/rules/rule.ts";
import { template } from "../../core/rules/words.ts";
import { escapeMarkdown } from "../card.ts";
import type { ServiceContext } from "../context.ts";
import { say } from "../names.ts";
import type { Cursor } from "./cursor.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** Behind the opening of a comment: its words, up to the cursor. */
const opened = /^.{0,200}<!--\s{0,20}(?<words>(?:(?!-->).){0,250})$/su;
const directive = /^(?<name>congvan-(?:disable-next-line|disable|enable))\s(?<names>.*)$/s;
const reason = /(?:^|\s)--(?:\s|$)/;

const directives = {
  "congvan-disable-next-line": { vi: "Bỏ qua quy tắc ở dòng ngay dưới", en: "Ignore rules on the next line" },
  "congvan-disable": { vi: "Bỏ qua quy tắc từ đây", en: "Ignore rules from here on" },
  "congvan-enable": { vi: "Kiểm tra lại từ đây", en: "Check again from here on" },
} as const;

/**
 * In a comment: what silences rules, and the names of the rules; those that the next line breaks come first. `null`
 * where the cursor is in no comment that begins on its line.
 */
export function suppressions(context: ServiceContext, cursor: Cursor): Suggestion[] | null {
  const words = opened.exec(cursor.before)?.groups?.words;
  if (words === undefined) return null;
  const names = directive.exec(words)?.groups?.names;
  if (names === undefined) return kinds(words, context, cursor);
  if (reason.test(names)) return [];
  const typed = /[^\s,]*$/.exec(names)?.[0] ?? "";
  const named = new Set(names.slice(0, names.length - typed.length).split(/[\s,]+/));
  const broken = brokenBelow(context, cursor.line);
  return [...broken, ...[...rules, ...ownRules].filter((r) => !broken.includes(r))]
    .filter(({ name }) => !named.has(name) && begins(typed, name, ...name.split("-")))
    .map((rule) => suggestionOf(rule, context, cursor, typed));
}

function kinds(words: string, { locale }: ServiceContext, cursor: Cursor): Suggestion[] {
  return Object.entries(directives)
    .filter(([name]) => name.startsWith(words) || begins(words, ...name.split("-").slice(1)))
    .map(([name, detail]) => ({
      label: name,
      newText: `${name} `,
      from: cursor.at(cursor.before.length - words.length),
      kind: "directive",
      detail: say(detail, locale),
      overTail: true,
    }));
}

/**
 * The rules that have findings on the line below, in the order of the findings. The letter is checked again without
 * this line: while no rule is named the comment silences all, and one that is not closed takes the letter in.
 */
function brokenBelow({ letter: { source }, config, catalogue }: ServiceContext, line: number): Rule[] {
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  const text = source.text.slice(0, start) + " ".repeat(end - start) + source.text.slice(end);
  const { findings } = lint(readLetter(text), config, catalogue);
  const below = findings.filter(({ span }) => source.lineAt(span.start) === line + 1);
  return [...new Set(below.map(({ rule }) => rule))].filter((rule) => !ownRules.includes(rule));
}

function suggestionOf(rule: Rule, { locale }: ServiceContext, cursor: Cursor, typed: string): Suggestion {
  return {
    label: rule.name,
    from: cursor.at(cursor.before.length - typed.length),
    kind: "rule",
    detail: template(say(rule.message, locale)),
    documentation: () => escapeMarkdown(say(rule.why, locale)),
    overTail: true,
  };
}
