import type { Comment, Letter } from "./syntax/letter.ts";
import type { Located, Span } from "./text/span.ts";

/** Stands for the name where a comment names none: every rule is meant. */
export const everyRule = "";

/** A name in a comment that silences it (the comment itself where it names none), and the text it is silenced in. */
export interface SilencedName extends Located {
  readonly name: string;
  readonly scope: Span;
}

/** A `<!-- congvan-disable… RULE… -- reason -->` comment. */
export interface Suppression {
  readonly comment: Span;
  readonly names: readonly SilencedName[];
}

/** What opens the words of a comment that silences rules or lets them speak again. */
const directive = /^congvan-(disable-next-line|disable|enable)(?![\w-])/;

const reason = /(?:^|\s)--(?=\s|$)/;
const word = /[^\s,]+/g;

/** The comments that silence rules, in order, each with its names and where they are silenced. Linear. */
export function readSuppressions({ source, comments }: Letter): Suppression[] {
  const found: Suppression[] = [];
  /** What is silenced until something ends it: by name, how it is ended. */
  const open = new Map<string, ((end: number) => void)[]>();
  const closeAll = (name: string, end: number): void => {
    for (const close of open.get(name) ?? []) close(end);
    open.delete(name);
  };
  const beyond = source.text.length + 1;

  for (const comment of comments) {
    const kind = directive.exec(comment.text)?.[1];
    if (kind === undefined) continue;
    const named = namesIn(comment, source.text);
    if (kind === "enable") {
      const ended = named.length > 0 ? named.map(({ name }) => name) : [...open.keys()];
      for (const name of ended) closeAll(name, comment.span.start);
      continue;
    }
    const names: SilencedName[] = [];
    found.push({ comment: comment.span, names });
    const scope = kind === "disable-next-line" ? lineAfter(comment, source) : null;
    for (const { name, span } of named.length > 0 ? named : [{ name: everyRule, span: comment.span }]) {
      if (scope) names.push({ name, span, scope });
      else {
        const from = comment.span.start;
        const close = (end: number): void => void names.push({ name, span, scope: { start: from, end } });
        const others = open.get(name);
        if (others) others.push(close);
        else open.set(name, [close]);
      }
    }
  }
  for (const name of open.keys()) closeAll(name, beyond);
  return found;
}

/** The next line; behind the last one also what has no width at the text's end. */
function lineAfter({ span }: Comment, source: Letter["source"]): Span {
  const next = source.lineAt(span.end) + 1;
  const isLast = next + 1 >= source.lineCount;
  return { start: source.lineStart(next), end: isLast ? source.text.length + 1 : source.lineStart(next + 1) };
}

/** The names that a comment gives, in front of its reason. */
function namesIn({ text, span }: Comment, source: string): { readonly name: string; readonly span: Span }[] {
  const from = directive.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const until = reason.exec(rest)?.index ?? rest.length;
  const at = source.indexOf(text, span.start) + from;
  return [...rest.slice(0, until).matchAll(word)].map(({ 0: name, index }) => ({
    name,
    span: { start: at + index, end: at + index + name.length },
  }));
}
