import type { FormattedParagraph, FormattedRun, Formatting, ParagraphAlign } from "../../server/src/core/formatting.ts";
import { type Part, partsOf } from "../../server/src/core/rules/formatting/parts.ts";
import type { LookName } from "../../server/src/core/standards/look.ts";
import type { Standard } from "../../server/src/core/standards/standard.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import { overlaps, type Span } from "../../server/src/core/text/span.ts";

// A Word file of a letter as its standard prescribes it, without a Word file: for rules about formatting.

/** Where the parts of header and closing stand in their tables, and how parts lie. */
const left: ReadonlySet<LookName> = new Set<LookName>([
  "parent",
  "issuer",
  "star",
  "number",
  "letterSubject",
  "urgency",
  "secrecy",
  "draft",
  "distributionLabel",
  "distribution",
  "drafterMark",
]);
const right: ReadonlySet<LookName> = new Set<LookName>([
  "nationalTitle",
  "motto",
  "partyTitle",
  "placeAndDate",
  "circulation",
  "authority",
  "position",
  "signer",
]);
const flush: ReadonlySet<LookName> = new Set<LookName>(["distributionLabel", "distribution", "drafterMark"]);
const running: ReadonlySet<LookName> = new Set<LookName>([
  "body",
  "clause",
  "clauseTitle",
  "point",
  "article",
  "section",
]);

export const isRunningLook = (look: LookName): boolean => running.has(look);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A run that knows what it is. */
export interface DraftRun extends Writable<FormattedRun> {
  readonly look: LookName | null;
}

/** A paragraph that can still be changed. */
export interface DraftParagraph extends Writable<Omit<FormattedParagraph, "runs">> {
  readonly runs: DraftRun[];
}

export interface DraftFormatting {
  readonly sections: Writable<Formatting["sections"][number]>[];
  readonly paragraphs: DraftParagraph[];
}

/** How a letter's Word file is formatted where everything is as the standard prescribes. */
export function conformantDraft(letter: Letter, standard: Standard): DraftFormatting {
  const parts = partsOf(letter);
  return {
    sections: [0, ...letter.appendices.map((a) => a.span.start)].map((start, i) => section(start, i, standard)),
    paragraphs: paragraphSpans(letter, parts).map((span) => paragraph(letter, span, parts, standard)),
  };
}

function section(start: number, index: number, { page, look }: Standard): DraftFormatting["sections"][number] {
  const { top, bottom, left, right } = page.margins;
  return {
    span: { start, end: start },
    width: page.width,
    height: page.height,
    margins: { top: top.printed, bottom: bottom.printed, left: left.printed, right: right.printed },
    pageNumber: {
      where: "header",
      align: "center",
      onFirstPage: false,
      size: look.pageNumber.size,
      font: page.font,
      bold: look.pageNumber.bold,
      italic: look.pageNumber.italic,
      fromEdge: page.pageNumberFromTop ?? 10,
      startsAt: index === 0 ? null : 1,
    },
  };
}

/** One paragraph for each line; lines that belong to one part or block are one paragraph. */
function paragraphSpans(letter: Letter, parts: readonly Part[]): Span[] {
  const { source } = letter;
  const whole = [...parts, ...letter.body.blocks, ...letter.appendices.flatMap((a) => a.blocks)].map((p) => p.span);
  const found: Span[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    let end = source.lineEnd(line);
    const start = source.lineStart(line);
    for (const span of whole) if (span.start < end && span.end > end && span.start >= start) end = span.end;
    const text = source.text.slice(start, end);
    if (/[^\s_=*-]/.test(text) || /^\s*\*\s*$/.test(text)) {
      const lead = text.length - text.trimStart().length;
      if (!text.includes("<!--")) found.push({ start: start + lead, end: start + text.trimEnd().length });
    }
    line = Math.max(line, source.lineAt(Math.max(start, end - 1)));
  }
  return found;
}

function paragraph({ source: { text } }: Letter, span: Span, all: readonly Part[], standard: Standard): DraftParagraph {
  const { page, look } = standard;
  const parts = all.filter((part) => overlaps(part.span, span));
  const first = parts[0]?.look ?? "body";
  const columns = text.slice(span.start, span.end).includes("\t");
  const inTable = !columns && (left.has(first) || right.has(first));
  const isText = running.has(first) || first === "basis";
  const runs: DraftRun[] = [];
  const add = (name: LookName | null, start: number, end: number): void => {
    if (end <= start) return;
    const { size, bold, italic, underline } = look[name ?? "body"];
    runs.push({ look: name, span: { start, end }, font: page.font, size, bold, italic, underline, color: "auto" });
  };
  let at = span.start;
  for (const part of parts) {
    add(null, at, Math.max(at, part.span.start));
    add(part.look, Math.max(at, part.span.start), Math.min(part.span.end, span.end));
    at = Math.max(at, Math.min(part.span.end, span.end));
  }
  add(null, at, span.end);
  return {
    span,
    runs,
    align: alignOf(first, isText),
    firstLine: isText ? (page.firstLine[0] ?? 0) : 0,
    left: 0,
    before: 0,
    after: isText ? page.between : 0,
    lines: { unit: page.lines.unit, value: page.lines.printed },
    inTable,
    ...(inTable ? { column: left.has(first) ? 0 : 1 } : {}),
    ruleBelow: parts.some((part) => isLined(part.look, standard)),
  };
}

const alignOf = (look: LookName, isText: boolean): ParagraphAlign =>
  isText ? "justify" : flush.has(look) ? "left" : "center";

function isLined(look: LookName, { page: { rules } }: Standard): boolean {
  return look === "motto" || look === "partyTitle" || look === "issuer" || look === "subject"
    ? rules[look] !== null
    : false;
}
