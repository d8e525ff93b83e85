import { type Edit, remove } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import type { Source } from "../../text/source.ts";
import type { Located, Span } from "../../text/span.ts";
import { singleSpaces } from "./compare.ts";

/** What may surround a component on its own line: white space and marks that carry no meaning. */
const meaningless = /^[\s*_#|\\]*$/;

/** Whether nothing else stands on the lines that `part` takes up: not so where the columns run together. */
export function standsAlone(source: Source, part: Located): boolean {
  const { start, end } = wholeLines(source, part.span);
  return (
    meaningless.test(source.text.slice(start, part.span.start)) &&
    meaningless.test(source.text.slice(part.span.end, end))
  );
}

/**
 * Whether a name that may run over several lines has nothing of another column between them, so that an edit of the
 * whole touches nothing else.
 */
export function isContiguous(source: Source, part: PlainText): boolean {
  const raw = source.text.slice(part.span.start, part.span.end).normalize("NFC");
  return singleSpaces(raw.replace(/[*_\\]/g, "")) === singleSpaces(part.text);
}

/** Takes away the lines of `part`, their line ends too. */
export function removeLines(source: Source, part: Located): Edit {
  const first = source.lineAt(part.span.start);
  const last = source.lineAt(part.span.end);
  const start = source.lineStart(first);
  if (last + 1 < source.lineCount) return remove({ span: { start, end: source.lineStart(last + 1) } });
  return remove({ span: { start: first > 0 ? source.lineEnd(first - 1) : 0, end: source.text.length } });
}

/** A new line with `text` right below `part`. */
export function addLineBelow(source: Source, part: Located, text: string): Edit {
  const at = source.lineEnd(source.lineAt(part.span.end));
  return { span: { start: at, end: at }, newText: (source.text.includes("\r\n") ? "\r\n" : "\n") + text };
}

function wholeLines(source: Source, { start, end }: Span): Span {
  return { start: source.lineStart(source.lineAt(start)), end: source.lineEnd(source.lineAt(end)) };
}
