/** Words at a place on a page, as pdf.js gives them: places and widths in points, the lower left corner is the origin. */
export interface PlacedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Text is set wider than this many letters' height: a page of short lines holds no paragraph. */
const narrowest = 20;

/** The text of a page, a paragraph a line. Empty where the page has no letter or digit. */
export function pageLines(items: readonly PlacedText[]): string[] {
  const lines = linesOf(items);
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return [];
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right), left + narrowest * (lines[0]?.size ?? 0));
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (last && goesOn(last, line, left, right)) paragraphs.push(joined(paragraphs.pop() ?? "", line.text));
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs;
}

/** Words that stand side by side with more room between than any blank: the columns of a table or of a header. */
const columnGap = 2;
const betweenColumns = "    ";

function linesOf(items: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let words: PlacedText[] = [];
  for (const item of items) {
    words.push(item);
    if (!item.hasEOL) continue;
    lines.push(...lineOf(words));
    words = [];
  }
  return [...lines, ...lineOf(words)];
}

function lineOf(words: readonly PlacedText[]): Line[] {
  const shown = words.filter(({ str }) => str.trim() !== "");
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return [];
  const text = words
    .map(({ str, width }) => (str.trim() === "" && width > columnGap * first.height ? betweenColumns : str))
    .join("")
    .trim();
  const x = ({ transform }: PlacedText): number => transform[4] ?? 0;
  return [{ text, left: x(first), right: x(last) + last.width, y: first.transform[5] ?? 0, size: first.height }];
}

/** What opens a paragraph of its own: an article, a clause, a point, a part, a dash, a legal basis, a page's number. */
const opening =
  /^(?:[“"]?(?:Điều|Chương|Mục|Phần|Phụ lục|CHƯƠNG|MỤC|PHẦN|PHỤ LỤC) [\dIVXLC]{1,6}[a-zđ]?(?:[.:]|$)|\d{1,3}(?:\.\d{1,3}){0,3}[a-zđ]?[.)] |[a-zđ]{1,2}\d?\) |[IVXLC]{1,6}[.)-] |[-–+•*] |Căn cứ |(?:[-–] )?\d{1,4}(?: [-–])?$)/u;

/** Whether a line is the rest of the paragraph that the one above it ends with. */
function goesOn(above: Line, line: Line, left: number, right: number): boolean {
  const gap = above.y - line.y;
  const isClose = gap > 0 && gap < 2.2 * above.size;
  const isFull = above.right > right - 0.12 * (right - left);
  const isFlush = line.left < left + 1.5 * line.size;
  if (!isClose || !isFull || !isFlush || opening.test(line.text)) return false;
  if (above.text.includes(betweenColumns) || line.text.includes(betweenColumns)) return false;
  return !(/[.;:!?]["”]?$/u.test(above.text) && /^["“]?\p{Lu}/u.test(line.text));
}

/** A hyphen or slash at the end of a line cuts a symbol: `241/TB-` and `VPCP`. */
const joined = (above: string, text: string): string =>
  /[\p{Lu}\p{N}][-/]$/u.test(above) && /^[\p{Lu}\p{N}]/u.test(text) ? above + text : `${above} ${text}`;
