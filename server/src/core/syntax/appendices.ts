import { type PlainText, plainText } from "../text/plain-text.ts";
import { type Span, span } from "../text/span.ts";
import { mostlyCapitals } from "./anchors.ts";
import { readBlocks } from "./blocks.ts";
import { readPlaceAndDate } from "./date-line.ts";
import type { Appendix, AppendixPointer } from "./letter.ts";
import { firstLine, type Line, type Lines } from "./lines.ts";
import { readNumberLine } from "./number-line.ts";

const label =
  /^(?<word>PHỤ LỤC|Phụ [lL]ục|PHU LUC|Phu luc)(?!\p{L})(?:\s+(?:(?:số|SỐ)\s?:?\s?)?(?<numeral>[IVXLC]{1,7}|\d{1,3})(?![\p{L}\d]))?\s*(?<rest>.*)$/du;
/** What follows the label on its line: nothing, the appendix's name, or what it is attached to. */
const heading = /^(?:[:.–—-]|\(|\p{Lu}{2})/u;
const pointerStart = /^[([]?\s?(?:ban hành |gửi |đính )?kèm theo\s/iu;
const longestLabel = 120;
/** How many lines with text a heading may have; the header of an attached text is longer. */
const headingLimit = 10;
const attachmentLimit = 24;

/**
 * Whether a line heads an appendix (`Phụ lục I`); one of running text that only begins so does not, nor one of a list:
 * `Phụ lục I ban hành …` in a sentence goes on in small letters.
 */
export function opensAppendix(line: string): boolean {
  if (line.length >= longestLabel) return false;
  const rest = label.exec(line.replace(/^[*_#\s]+|[*_\s]+$/g, ""))?.groups?.rest;
  if (rest === undefined || rest === "") return rest === "";
  if (pointerStart.test(rest)) return !/[.;:,]$/.test(rest);
  return heading.test(rest) && !/^\p{Ll}/u.test(rest.replace(/^[:.–—-]\s*/, ""));
}

/** The appendices between two offsets, each from its label on; before the first label, a text that is attached. */
export function readAppendices(lines: Lines, from: number, to: number): Appendix[] {
  const starts: number[] = [];
  for (let i = firstLine(lines, from); i < lines.lines.length; i++) {
    const line = lines.lines[i] as Line;
    if (line.start >= to) break;
    if (line.kind !== "text") continue;
    if (starts.length === 0 || (mayOpen(lines.source.text, line) && opensAppendix(lines.read(i)))) starts.push(i);
  }
  return starts.map((at, n) => {
    const begin = Math.max(from, lines.lines[at]?.start ?? from);
    const next = starts[n + 1];
    const end = next === undefined ? to : (lines.lines[next] as Span).start;
    return readAppendix(lines, at, begin, end);
  });
}

/** Letters and marks that a label's line can begin with: two comparisons spare most lines a closer look. */
const mayOpen = (text: string, { start, end }: Line): boolean =>
  end - start < longestLabel && "Pp*_#".includes(text[start] as string);

function readAppendix(lines: Lines, at: number, begin: number, end: number): Appendix {
  const source = lines.source.text;
  const first = plainText(source, [span(begin, (lines.lines[at] as Span).end)]).trim();
  const m = opensAppendix(first.text) ? label.exec(first.text) : null;
  const rest = m ? first.group(m, "rest") : null;
  const { title, pointer } = m ? readHeading(lines, at, end, rest) : { title: null, pointer: attached(lines, at, end) };
  const headEnd = pointer?.span.end ?? title?.span.end ?? first.span.end;
  return {
    span: span(begin, end),
    label: first,
    word: m && first.group(m, "word"),
    numeral: m && first.group(m, "numeral"),
    title,
    pointer: pointer && readPointer(pointer),
    // The heading is no part of the paragraph right below it.
    blocks: [
      ...(m ? readBlocks(lines, begin, headEnd, false) : []),
      ...readBlocks(lines, m ? headEnd : begin, end, false),
    ],
  };
}

/** Name of the appendix, and what it is attached to, below its label or behind it on its line. */
function readHeading(
  lines: Lines,
  at: number,
  end: number,
  rest: PlainText | null,
): { title: PlainText | null; pointer: PlainText | null } {
  const source = lines.source.text;
  const behind = rest?.text.replace(/^[:.–—-]\s*/, "") ?? "";
  if (rest && pointerStart.test(behind)) return { title: null, pointer: rest };
  const title: Span[] = rest && behind !== "" ? [rest.slice(rest.text.length - behind.length).span] : [];
  let afterBlank = false;
  for (let i = at + 1, steps = 0; i < lines.lines.length && steps < headingLimit; i++) {
    const line = lines.lines[i] as Line;
    if (line.start >= end) break;
    if (line.kind !== "text") {
      afterBlank = true;
      continue;
    }
    steps++;
    const { text } = lines.plain(i);
    if (pointerStart.test(text)) return { title: joined(source, title), pointer: upToBracket(lines, i, end) };
    const goesOn = title.length > 0 && !afterBlank && text.length < 200;
    if (mostlyCapitals(text) || goesOn || (title.length === 0 && looksLikeTitle(text))) title.push(line);
    else break;
    afterBlank = false;
  }
  // Without a pointer below it, only what is in capitals is certain to be the name.
  const name = joined(source, title);
  return { title: name && mostlyCapitals(name.text) ? name : null, pointer: null };
}

const looksLikeTitle = (text: string): boolean =>
  text.length < 160 && /^\p{Lu}/u.test(text) && !/[.;:,]$/.test(text) && !/^(?:Điều|Mục|Chương|Phần) /u.test(text);

/** What a text without the label is attached to: somewhere in its own header. */
function attached(lines: Lines, at: number, end: number): PlainText | null {
  for (let i = at, steps = 0; i < lines.lines.length && steps < attachmentLimit; i++) {
    const line = lines.lines[i] as Line;
    if (line.start >= end) break;
    if (line.kind !== "text") continue;
    steps++;
    const text = lines.read(i);
    if (text.length < 600 && pointerStart.test(text.replace(/^[*_]+/, ""))) return upToBracket(lines, i, end);
  }
  return null;
}

/** The line and those below it, up to the bracket that closes it. */
function upToBracket(lines: Lines, at: number, end: number): PlainText {
  const pieces: Span[] = [];
  for (let i = at; i < lines.lines.length && pieces.length < 4; i++) {
    const line = lines.lines[i] as Line;
    if (line.kind !== "text" || line.start >= end) break;
    pieces.push(line);
    const text = lines.read(i);
    if (/[)\]][*_.\s]*$/.test(text) || !/^[*_]*[([]/.test(lines.read(at))) break;
  }
  return plainText(lines.source.text, pieces).trim();
}

const joined = (source: string, pieces: readonly Span[]): PlainText | null =>
  pieces.length > 0 ? plainText(source, pieces).trim() : null;

const opening = /^[([]?\s?(?<opening>(?:ban hành |gửi |đính )?kèm theo)\s{1,3}/diu;
const typeName = /^(?<type>\p{L}[\p{L} ]{1,40}?)\s*(?=số(?!\p{L})|ngày(?!\p{L})|của(?!\p{L})|[,)]|$)/diu;
const number = /(?<!\p{L})(?<number>số(?!\p{L}).*?)(?=\s*,|\s+ngày|\s+của|\s*[)\]]|$)/disu;
const day = /(?<!\p{L})(?<date>ngày(?!\p{L}).*?)(?=\s+của|\s*,|\s*[)\]]|$)/disu;
const issuer = /(?<!\p{L})của\s+(?<issuer>[^()]{2,200}?)\s*[)\].]*$/du;

/** Takes `(Kèm theo Công văn số 12/UBND-VP ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã)` apart. */
function readPointer(text: PlainText): AppendixPointer {
  const head = opening.exec(text.text);
  const tail = text.slice(head ? head[0].length : 0, Math.min(text.text.length, 600));
  const group = (pattern: RegExp, name: string): PlainText | null => {
    const m = pattern.exec(tail.text);
    return m && (tail.group(m, name)?.trim() ?? null);
  };
  const line = group(number, "number");
  const date = group(day, "date");
  return {
    span: text.span,
    text,
    opening: (head && text.group(head, "opening")) ?? text.slice(0, 0),
    type: group(typeName, "type"),
    number: line && readNumberLine(line),
    date: date && readPlaceAndDate(date).date,
    issuer: group(issuer, "issuer"),
  };
}
