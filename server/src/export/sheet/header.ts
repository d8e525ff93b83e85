import type { LookName } from "../../core/standards/look.ts";
import type { LetterParts, Mark, System } from "../../core/syntax/letter.ts";
import type { PlainText } from "../../core/text/plain-text.ts";
import { isCapitals } from "../../core/text/vietnamese.ts";
import { textWidth } from "../pages/metrics.ts";
import { centred, type Desk, heading, paragraph, present, printed, type Shape, typeset, widthOf } from "./paragraph.ts";
import type { Columns, Paragraph, SheetBlock } from "./sheet.ts";

/** Between the columns' text and their edges, as Word's tables have it. */
const padding = 12;
/** Neither column is made narrower than this share of the text's width. */
const narrowest = 0.36;
const aboveNumber = 6;
const aboveSubject = 6;

/** Where marks stand, and whether they are framed: Phụ lục I of Nghị định 30, Phần I, Mục III, khoản 2; Hướng dẫn 05, II.3 and II.4. */
const frames: Readonly<Record<System, Readonly<Record<Mark["kind"], Paragraph["frame"]>>>> = {
  state: { secrecy: "red", urgency: "red", circulation: "black", draft: "none" },
  party: { secrecy: "red", urgency: "none", circulation: "none", draft: "none" },
};

/**
 * The header as rows of two columns: the names, then the number with what belongs to it beside place and date, so that
 * both stand at one level. A document without an issuer has its titles across the page.
 */
export function header(desk: Desk, letter: LetterParts, from: number): SheetBlock[] {
  const { nationalTitle, motto, partyTitle, star, parent, issuer, number, otherNumbers, placeAndDate, marks } =
    letter.header;
  const { title, subject } = letter;
  const below = (part: { readonly span: { readonly start: number } } | null): boolean =>
    title !== null && part !== null && part.span.start > title.span.start;
  const starLine = printed(desk, "star", star, centred);
  const line = (look: "motto" | "partyTitle", part: PlainText | null): Paragraph[] =>
    withRule(desk, present([printed(desk, look, part, centred)]), look, desk.textWidth);
  const titles = [
    ...present([printed(desk, "nationalTitle", nationalTitle, centred)]),
    ...line("motto", motto),
    ...line("partyTitle", partyTitle),
  ];
  const numbers = below(number) ? [] : [number, ...otherNumbers.filter((n) => !below(n))];
  const top = marks.filter((m) => m.kind === "circulation" && desk.standard.system === "party");
  const right = marks.filter((m) => m.kind === "circulation" && desk.standard.system === "state");
  const leftMarks = marks.filter((m) => m.kind !== "circulation");
  const lower = present([
    ...numbers.map((n) => printed(desk, "number", n?.text, centred)),
    below(subject) ? null : printed(desk, "letterSubject", subject?.text, { ...centred, before: aboveSubject }),
    ...leftMarks.map((m) => mark(desk, m)),
  ]);
  const day = present([printed(desk, "placeAndDate", placeAndDate?.text, centred), ...right.map((m) => mark(desk, m))]);
  const above = present(top.map((m) => printed(desk, "circulation", m.text, { align: "right", keepNext: true })));
  // What is above the names and none of the parts below is a name too.
  const named = names(desk, issuer, parent, from);
  const widths = columnWidths(desk, named, [...titles, ...day]);
  const left = [...underlined(desk, named, widths[0]), ...(starLine ? [starLine] : [])];
  if (left.length === 0 && lower.length === 0 && title) return [...above, ...acrossThePage(titles, day)];
  return [
    ...above,
    ...row(widths, left, titles, 0, lower.length + day.length > 0 ? 0 : desk.standard.page.between),
    ...row(widths, lower, day, aboveNumber, 2 * desk.standard.page.between),
  ];
}

const row = (
  widths: Columns["widths"],
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  before: number,
  after: number,
): Columns[] =>
  left.length + right.length > 0 ? [{ kind: "columns", role: "header", widths, left, right, before, after }] : [];

/** A contract has no issuer: its titles stand in the middle, place and date on the right. */
function acrossThePage(titles: readonly Paragraph[], day: readonly Paragraph[]): Paragraph[] {
  return [...titles, ...day.map((p): Paragraph => ({ ...p, align: "right", before: aboveNumber }))];
}

/** The names line by line as they were written: superiors, then the issuer. */
export function names(desk: Desk, issuer: PlainText | null, parent: PlainText | null, from: number): Paragraph[] {
  const first = parent ?? issuer;
  // A further name above the two, as congresses have it.
  const above = first ? desk.ink.left(from, first.span.start).filter((line) => isCapitals(line.text)) : [];
  return [
    ...present(above.map((line) => printed(desk, "parent", line, centred))),
    ...lines(desk, "parent", parent),
    ...lines(desk, "issuer", issuer),
  ];
}

/** Names with the line drawn below the issuer's, in a column of a width. */
export const underlined = (desk: Desk, found: readonly Paragraph[], width: number): Paragraph[] => [
  ...found.filter((p) => p.look !== "issuer"),
  ...withRule(
    desk,
    found.filter((p) => p.look === "issuer"),
    "issuer",
    width,
  ),
];

/** A part with one paragraph for each of its lines. */
function lines(desk: Desk, look: LookName, part: PlainText | null): Paragraph[] {
  const pieces = part ? desk.ink.take(part) : [];
  const groups: (typeof pieces)[] = [[]];
  for (const piece of pieces) {
    if (piece.span) groups.at(-1)?.push(piece);
    else groups.push([]);
  }
  return groups.filter((g) => g.length > 0).map((g) => paragraph(look, typeset(desk, look, g), centred));
}

/** Paragraphs with the line that the standard has drawn below the last: a share of the longest line in their column. */
function withRule(
  { standard }: Desk,
  found: readonly Paragraph[],
  rule: keyof Desk["standard"]["page"]["rules"],
  width: number,
): Paragraph[] {
  const share = standard.page.rules[rule];
  const length = Math.min(Math.max(...found.map(widthOf)), width) * (share ?? 0);
  return found.map((p, i) => (share !== null && i === found.length - 1 ? { ...p, rule: length } : p));
}

function mark(desk: Desk, { kind, text }: Mark): Paragraph | null {
  const frame = frames[desk.standard.system][kind];
  return printed(desk, kind, text, { ...centred, before: aboveSubject, frame });
}

/** The right column holds its titles, and if it can place and date, on one line each; if it can it leaves room for the names. */
function columnWidths(desk: Desk, left: readonly Paragraph[], right: readonly Paragraph[]): Columns["widths"] {
  const { standard, textWidth: whole } = desk;
  const { nationalTitle, partyTitle } = standard.header;
  const look = standard.look[nationalTitle ? "nationalTitle" : "partyTitle"];
  const title = textWidth(nationalTitle ?? partyTitle ?? "", look);
  const wanted = Math.max(title, ...right.map(widthOf)) + padding;
  const spare = whole - Math.max(0, ...left.map(widthOf)) - padding;
  const share = Math.min(Math.max(wanted, Math.min(spare, whole / 2)), whole * (1 - narrowest));
  return [whole - share, share];
}

/** Title and subject in the middle of the page, and the number where it stands below them, as in contracts. */
export function titles(desk: Desk, letter: LetterParts): Paragraph[] {
  const { title, subject } = letter;
  const { ink, standard } = desk;
  if (!title) return [];
  const { number, otherNumbers } = letter.header;
  const close: Shape = { ...heading(desk), after: 0, lines: { unit: "multiple", value: 1 } };
  const name = printed(desk, "title", title.text, close);
  const [about, attachedTo] = withoutPointer(subject?.text ?? null);
  const under = withRule(desk, present([printed(desk, "subject", about, close)]), "subject", desk.textWidth);
  const numbers = [number, ...otherNumbers].map((n) => printed(desk, "number", n?.text, close));
  const pointer = printed(desk, "appendixPointer", attachedTo, { ...close, before: aboveSubject });
  const found = present([name, ...under, pointer, ...numbers]);
  const last = found.at(-1);
  if (!last) return [];
  const dashes =
    standard.page.rules.subject === null && under.length > 0
      ? typedRule(desk, subject?.span.end ?? 0, ink.source.text)
      : null;
  const all = dashes ? [...found, dashes] : found;
  return all.map((p, i) => (i === all.length - 1 ? { ...p, after: 2 * standard.page.between } : p));
}

const pointer = /\s(?=[([]\s?(?:ban hành |gửi |đính )?kèm theo\s)/iu;

/** What a regulation is attached to may stand right below its subject. */
function withoutPointer(subject: PlainText | null): [subject: PlainText | null, pointer: PlainText | null] {
  const at = subject ? subject.text.search(pointer) : -1;
  return subject && at >= 0 ? [subject.slice(0, at), subject.slice(at).trim()] : [subject, null];
}

const typed = /^[*_ \t]*[\r\n]{1,2}\s{0,80}(?<rule>-{3,20})[ \t]*(?:[\r\n]|$)/d;

/** The line that the Party types below a title: Hướng dẫn 05-HD/VPTW, Phần II, I.5.2.1. */
function typedRule(desk: Desk, from: number, source: string): Paragraph {
  const at = typed.exec(source.slice(from, from + 200))?.indices?.groups?.rule;
  const span = at ? { start: from + at[0], end: from + at[1] } : null;
  const runs = typeset(desk, "subject", [{ text: "-----", span: null }]).map((r) => ({
    ...r,
    bold: false,
    span: null,
  }));
  return paragraph("subject", runs, { ...heading(desk), after: 0, lines: { unit: "multiple", value: 1 } }, span);
}
