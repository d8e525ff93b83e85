import { type HeaderReading, readHeader } from "../syntax/header.ts";
import type { Letter, LetterParts } from "../syntax/letter.ts";
import { readLines } from "../syntax/lines.ts";
import { parseLetter } from "../syntax/parse.ts";
import { type Edit, replace } from "../text/edit.ts";
import type { PlainText } from "../text/plain-text.ts";
import { Source } from "../text/source.ts";
import { type Span, span } from "../text/span.ts";
import { runTogether } from "./run-together.ts";
import { unfold } from "./unfold.ts";

/** How much of what follows is read again with the head, to see that it reads as before. */
const lookAhead = 1000;

/** Groups of lines at the head, from top to bottom; groups stand apart, the lines of one below each other. */
const groups = ["issuer", "star", "number", "mark", "nationalTitle", "partyTitle", "date", "title", "rest"] as const;
type Group = (typeof groups)[number];

/** The group of a piece of the head; what no component claims stays with the number, and behind the last component below. */
const groupOf: Readonly<Record<string, Group>> = {
  issuer: "issuer",
  star: "star",
  number: "number",
  subject: "number",
  text: "number",
  mark: "mark",
  nationalTitle: "nationalTitle",
  motto: "nationalTitle",
  partyTitle: "partyTitle",
  date: "date",
  title: "title",
};

/**
 * The edit that lays a run-together head out into the lines of the format: left column, right column, title and
 * subject, then what stands below, each set apart. No word is lost and none added. `null` where the head would not
 * read the same afterwards, or where a comment stands in it.
 */
export function layOutHead(letter: Letter): Edit | null {
  const zone = runTogether(letter);
  if (!zone) return null;
  const { source } = letter;
  const where = wholeHead(letter, zone);
  if (letter.comments.some((c) => c.span.start < where.end && c.span.end > where.start)) return null;
  const eol = source.text.includes("\r\n") ? "\r\n" : "\n";
  const newText = written(letter, where).join("\n").replaceAll("\n", eol);
  const again = parseLetter(
    new Source(source.text.slice(0, where.start) + newText + source.text.slice(where.end, where.end + lookAhead)),
  );
  return runTogether(again) || !sameHead(letter, again) ? null : replace({ span: where }, newText);
}

/** From the first component's line to the last one of the head: a subject may go on below the line it was read from. */
function wholeHead(letter: Letter, zone: Span): Span {
  const { source, header, title, subject } = letter;
  const { nationalTitle, motto, partyTitle, parent, issuer, star, number, placeAndDate } = header;
  const parts = [nationalTitle, motto, partyTitle, parent, issuer, star, number, placeAndDate, title, subject];
  let { start, end } = zone;
  for (const part of parts) {
    if (!part) continue;
    start = Math.min(start, source.lineStart(source.lineAt(part.span.start)));
    end = Math.max(end, source.lineEnd(source.lineAt(part.span.end)));
  }
  return span(start, end);
}

/** The lines of the head as they are to stand, an empty one between groups. */
function written(letter: Letter, where: Span): string[] {
  const { text } = letter.source;
  const lines = new Map<Group, string[]>(groups.map((g) => [g, []]));
  const put = (group: Group, from: number, to: number) => {
    for (const line of text.slice(from, to).split(/[\r\n]+/)) {
      const read = /[\p{L}\p{N}]|^\s*(?:\\?\*\s?)+$/u.test(line) ? line.replace(/^[\s|]+|[\s|]+$/g, "") : "";
      if (read !== "") lines.get(group)?.push(read);
    }
  };
  const head = readHeader(readLines(new Source(text.slice(0, where.end + lookAhead))));
  const pieces = [...piecesOf(letter, head)].filter((p) => p.span.end > where.start);
  const last = pieces.findLastIndex((p) => p.kind !== "text");
  let titled = false;
  for (const [i, { kind, span: at }] of pieces.entries()) {
    titled ||= kind === "title";
    const group = i > last ? "rest" : titled ? "title" : (groupOf[kind] ?? "number");
    put(group, Math.max(at.start, where.start), Math.min(at.end, where.end));
  }
  const below = Math.min(Math.max(head.end, where.start), where.end);
  const body = letter.body.blocks[0]?.span.start ?? where.end;
  const bodyStart = body >= below && body < where.end ? body : where.end;
  put("rest", below, bodyStart);
  lines.set("rest", lines.get("rest")?.flatMap(listed) ?? []);
  const paragraphs = [...lines.values()].filter((l) => l.length > 0);
  if (bodyStart < where.end) paragraphs.push(...unfold(text.slice(bodyStart, where.end)).map((l) => [l]));
  return paragraphs.flatMap((l, i) => (i === 0 ? l : ["", ...l]));
}

/** The pieces of the head in order, with what lies between; a superior and an issuer read from one line come apart. */
function* piecesOf({ header }: Letter, { pieces, end }: HeaderReading): Generator<{ kind: string; span: Span }> {
  const cut = header.parent ? (header.issuer?.span.start ?? -1) : -1;
  let at = 0;
  for (const { kind, span: piece } of [...pieces].sort((a, b) => a.span.start - b.span.start)) {
    if (piece.start < at || piece.end > end) continue;
    if (piece.start > at) yield { kind: "text", span: span(at, piece.start) };
    const cuts =
      kind === "issuer" && cut > piece.start && cut < piece.end
        ? [piece.start, cut, piece.end]
        : [piece.start, piece.end];
    for (const [i, from] of cuts.slice(0, -1).entries()) yield { kind, span: span(from, cuts[i + 1] ?? piece.end) };
    at = piece.end;
  }
  if (at < end) yield { kind: "text", span: span(at, end) };
}

/** `Kính gửi: - A; - B.` → three lines. */
const listed = (line: string): string[] => line.split(/(?<=[:;])\s+(?=- ?\p{L})/u);

/** Whether what was read of the head is read the same again; what could not be read before may be read now. */
function sameHead(before: LetterParts, after: LetterParts): boolean {
  const read = headTexts(after);
  return headTexts(before).every((text, i) => text === "" || text === read[i]);
}

function headTexts({ source, header, title, subject, addressees }: LetterParts): string[] {
  const { nationalTitle, motto, partyTitle, parent, issuer, number, placeAndDate } = header;
  const parts: (PlainText | null | undefined)[] = [
    nationalTitle,
    motto,
    partyTitle,
    parent,
    issuer,
    number?.text,
    placeAndDate?.text,
    title?.text,
    subject?.text,
  ];
  const texts = parts.map((p) => p?.text.replace(/\s+/g, " ").trim() ?? "");
  const to = addressees ? source.text.slice(addressees.span.start, addressees.span.end).replace(/\P{L}+/gu, " ") : "";
  return [...texts, to.trim()];
}
