import type { Letter } from "../../core/syntax/letter.ts";

/** The cursor's line, as completion sees it: what stands before and behind the cursor, without emphasis at the start. */
export interface Cursor {
  readonly offset: number;
  readonly line: number;
  /** From the first letter of the line to the cursor, composed (NFC); at most `reach` units. */
  readonly before: string;
  /** Where the unit of `before` at `index` stands in the source. */
  at(index: number): number;
  /** What follows on the line, at most `reach` units. */
  readonly behind: string;
  /** Whether nothing but white space and emphasis follows on the line. */
  readonly atEnd: boolean;
  /** Source units directly behind the cursor that go on with a number or word. */
  readonly tail: string;
  /** The part of the letter that the line belongs to or that comes next here. */
  readonly zone: "header" | "addressees" | "body" | "closing";
  /** The character that asked for suggestions, `null` for the person. */
  readonly trigger: string | null;
}

/** Longest beginning of a line that is looked at; the places where completion helps are near a line's start or a citation. */
const reach = 300;

export function cursorAt(letter: Letter, offset: number, trigger: string | null): Cursor {
  const { source } = letter;
  const line = source.lineAt(offset);
  const from = Math.max(source.lineStart(line), offset - reach);
  const raw = source.text.slice(from, offset);
  const lead = /^[\s*_\ufeff]*/.exec(raw)?.[0].length ?? 0;
  const behind = source.text.slice(offset, Math.min(source.lineEnd(line), offset + reach));
  const typed = raw.slice(lead);
  const before = typed.normalize("NFC");
  return {
    offset,
    line,
    before,
    at: (index) => from + lead + (before === typed ? index : composedFrom(typed, index)),
    behind,
    atEnd: /^[\s*_]*$/.test(behind),
    tail: /^[\p{L}\p{M}\p{N}/-]*/u.exec(behind)?.[0] ?? "",
    zone: zoneOf(letter, line),
    trigger,
  };
}

/** How many units of `raw` the first `index` units of its composed form stand for. */
function composedFrom(raw: string, index: number): number {
  let composed = 0;
  for (const { 0: letter, index: at } of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    if (composed >= index) return at;
    composed += letter.normalize("NFC").length;
  }
  return raw.length;
}

/**
 * A line that is being written may be read as anything, so the zone comes from the lines around it: the header ends
 * where the addressees or the text begin, the closing begins with the distribution list or the signature.
 */
function zoneOf(letter: Letter, line: number): Cursor["zone"] {
  const { source, addressees, body, distribution, signature } = letter;
  const lineOf = (part: { readonly span: { readonly start: number } } | null | undefined) =>
    part ? source.lineAt(part.span.start) : null;
  const first = body.blocks.find((b) => b.text.text !== "");
  // Below a title the line of capitals that says who decides looks like a signature until the bases follow.
  const signed = distribution || signature?.name || first ? signature : null;
  const closing = [lineOf(distribution), lineOf(signed)].filter((l) => l !== null);
  if (closing.length > 0 && line >= Math.min(...closing)) return "closing";
  const text = lineOf(first);
  const label = lineOf(addressees);
  if (label !== null && line >= label) {
    const last = addressees?.items.at(-1);
    const end = source.lineAt(Math.max(last?.whole.span.end ?? 0, addressees?.label.span.end ?? 0));
    const next = line > end && blankBetween(source, end, line) && (last ? line === end + 1 : true);
    return line <= end || (next && (text === null || text >= line)) ? "addressees" : "body";
  }
  return text === null || line <= text ? "header" : "body";
}

/** Whether the lines between two are empty. */
function blankBetween(source: Letter["source"], from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if (source.line(line).trim() !== "") return false;
  return true;
}
