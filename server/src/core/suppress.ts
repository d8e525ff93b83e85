import type { Finding } from "./rules/rule.ts";
import { commentAt } from "./rules/text/comments.ts";
import type { Letter } from "./syntax/letter.ts";
import type { Span } from "./text/span.ts";

/** A `<!-- congvan-disable… RULE… -- reason -->` comment: the rules it names and the text it is about. */
interface Suppression {
  readonly comment: Span;
  readonly rules: readonly string[];
  readonly scope: Span;
  used: boolean;
}

const directive = /^congvan-(disable-next-line|disable|enable)(?![\w-])(.*)$/s;

/** Findings that no comment silences, and the comments that silence nothing. What lies in a comment is no part of the letter. */
export function suppress(letter: Letter, found: readonly Finding[]): { kept: Finding[]; unused: Span[] } {
  if (letter.comments.length === 0) return { kept: [...found], unused: [] };
  const findings = found.filter((f) => {
    const comment = commentAt(letter.comments, f.span.start);
    return !comment || !isInside(f.span, comment.span);
  });
  const suppressions = read(letter);
  const kept = findings.filter((f) => {
    const by = suppressions.filter(
      (s) => names(s, f.rule.name) && f.span.start >= s.scope.start && f.span.start < s.scope.end,
    );
    for (const s of by) s.used = true;
    return by.length === 0;
  });
  return { kept, unused: suppressions.filter((s) => !s.used).map((s) => s.comment) };
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.start < outer.end && inner.end > outer.start;

/** No rule named means every rule. */
const names = (s: Suppression, rule: string): boolean => s.rules.length === 0 || s.rules.includes(rule);

function read({ source, comments }: Letter): Suppression[] {
  const found: Suppression[] = [];
  const open: { rules: readonly string[]; comment: Span }[] = [];
  const close = (o: { rules: readonly string[]; comment: Span }, end: number) =>
    found.push({ comment: o.comment, rules: o.rules, scope: { start: o.comment.start, end }, used: false });
  for (const comment of comments) {
    const match = directive.exec(comment.text);
    if (!match) continue;
    const rules =
      (match[2] ?? "")
        .split(" -- ")[0]
        ?.split(/[\s,]+/)
        .filter((r) => r !== "" && r !== "--") ?? [];
    if (match[1] === "disable") open.push({ rules, comment: comment.span });
    else if (match[1] === "enable") {
      for (const o of open.splice(0)) {
        const ended = rules.length === 0 ? o.rules : o.rules.filter((r) => rules.includes(r));
        const left = rules.length === 0 ? [] : o.rules.filter((r) => !rules.includes(r));
        if (ended.length > 0 || rules.length === 0) close({ ...o, rules: ended }, comment.span.start);
        if (left.length > 0 || (o.rules.length === 0 && rules.length > 0)) open.push({ ...o, rules: left });
      }
    } else {
      const next = source.lineAt(comment.span.end) + 1;
      const last = next + 1 >= source.lineCount;
      const scope = { start: source.lineStart(next), end: last ? source.text.length + 1 : source.lineStart(next + 1) };
      found.push({ comment: comment.span, rules, scope, used: false });
    }
  }
  for (const o of open) close(o, source.text.length + 1);
  return found;
}
