import type { Letter } from "../syntax/letter.ts";
import type { Edit } from "../text/edit.ts";
import type { Source } from "../text/source.ts";
import { type Span, span } from "../text/span.ts";
import { commentAround } from "./comments.ts";
import type { Zone, Zones } from "./zones.ts";

/** A line that has text: its number and the bounds of what is left without the white space around it. */
interface TextLine extends Span {
  readonly line: number;
}

/** Edits of everything between the texts of two lines: ends of lines, blank lines, indentation. */
export function gaps(letter: Letter, zones: Zones): Edit[] {
  const { source } = letter;
  const { text } = source;
  const lines = textLines(source);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const eol = /\r\n|\n|\r/.exec(text.slice(first.end))?.[0] ?? "\n";
  const firstLines = bodyStart(letter);
  const edits: Edit[] = [];
  const write = (from: number, to: number, wanted: string) => {
    if (text.slice(from, to) !== wanted) edits.push({ span: span(from, to), newText: wanted });
  };
  const indent = ({ line, start }: TextLine) =>
    keepsIndent(letter, zones, line, firstLines)
      ? text.slice(source.lineStart(line), start).replace(/^\ufeff/, "")
      : "";
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  write(mark, first.start, indent(first));
  for (const [i, next] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || commentAround(letter, before.end, next.start)) continue;
    const blank = next.line - before.line - 1;
    write(before.end, next.start, eol.repeat(1 + blankLines(zones, before, next, blank, text)) + indent(next));
  }
  write(last.end, text.length, eol);
  return edits;
}

function textLines(source: Source): TextLine[] {
  const found: TextLine[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    const start = source.lineStart(line);
    const raw = source.text.slice(start, source.lineEnd(line));
    const lead = raw.length - raw.trimStart().length;
    if (lead < raw.length) found.push({ line, start: start + lead, end: start + raw.trimEnd().length });
  }
  return found;
}

/** How many blank lines belong between two lines of text, `blank` of which are there. */
function blankLines(zones: Zones, before: TextLine, next: TextLine, blank: number, text: string): 0 | 1 {
  const as = blank > 0 ? 1 : 0;
  const [above, below] = [zones.get(before.line), zones.get(next.line)];
  if (!above || !below || above === "shared" || below === "shared") return as;
  if (above.component !== below.component) return 1;
  if (above.unit === below.unit) return as;
  if (below.kind === "name") return 1;
  if (below.kind === "list" && above.kind === "list") return listed(text, above, before, next) ? 0 : as;
  if (below.kind !== "apart") return as;
  return inTable(text, before) && inTable(text, next) ? as : 1;
}

/** Whether two items stay two without a blank line between them: the upper one closes, or both open with a dash. */
const listed = (text: string, above: Zone, before: TextLine, next: TextLine): boolean =>
  above.component === "signature" ||
  /[;,.][*_]*$/.test(text.slice(before.start, before.end)) ||
  (dashed.test(text.slice(next.start, next.end)) && dashed.test(text.slice(above.unit.span.start, before.end)));

const dashed = /^[*_]*[-+•–—]/;

const inTable = (text: string, line: TextLine): boolean => /\||\t/.test(text.slice(line.start, line.end));

/** Line on which the header's columns end. */
function bodyStart({ source, title, addressees, body }: Letter): number {
  const starts = [title, addressees, body.blocks[0]].flatMap((p) => (p ? [p.span.start] : []));
  return starts.length > 0 ? source.lineAt(Math.min(...starts)) : source.lineCount;
}

/** Indentation tells columns apart in the header and where columns stand side by side. */
function keepsIndent(letter: Letter, zones: Zones, line: number, headerEnd: number): boolean {
  const zone: Zone | "shared" | undefined = zones.get(line);
  if (line < headerEnd || zone === "shared" || zone === undefined) return true;
  const { source } = letter;
  const start = source.lineStart(line);
  return commentAround(letter, start, start) || inColumns(source.line(line).trim());
}

const inColumns = (line: string): boolean => /\t|\s{3}|\|/.test(line);
