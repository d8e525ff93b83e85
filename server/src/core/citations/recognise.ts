import type { Block, Letter } from "../syntax/letter.ts";
import { type PlainText, plainText } from "../text/plain-text.ts";
import { type Span, span } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { shareIssuers } from "./enumerate.ts";
import { toCitation } from "./mention.ts";
import { readMentions } from "./read-mentions.ts";
import { Scout } from "./scout.ts";

type Where = Citation["where"];

/** Every citation in the subject, the addressees, the bases, the body and the appendices of a letter, in reading order. */
export function recogniseCitations(letter: Omit<Letter, "citations">): Citation[] {
  const { source, subject, addressees, body, appendices } = letter;
  const found: Citation[] = [];
  if (subject) for (const citation of recogniseIn(subject.content, "subject")) found.push(citation);
  for (const item of addressees?.items ?? [])
    for (const citation of recogniseIn(item.text, "addressees")) found.push(citation);
  const scout = new Scout(source);
  const inBody = (block: Block): Where => (block.kind === "basis" ? "basis" : "body");
  readBlocks(source.text, scout, body.blocks, inBody, found);
  for (const { blocks } of appendices) readBlocks(source.text, scout, blocks, () => "appendix", found);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Every citation in one text: every mention of a document by number, or of a law by name, in order. Never throws. */
export function recogniseIn(text: PlainText, where: Where): Citation[] {
  const mentions = readMentions(text.text);
  if (mentions.length > 1) shareIssuers(text.text, mentions);
  return mentions.map((mention) => toCitation(text, mention, where));
}

function readBlocks(
  source: string,
  scout: Scout,
  blocks: readonly Block[],
  where: (block: Block) => Where,
  found: Citation[],
): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    let last = i;
    while (last + 1 < blocks.length && goesOn(source, blocks[last] as Block, blocks[last + 1] as Block)) last++;
    if (scout.finds(block.span.start, (blocks[last] as Block).span.end)) {
      const text = last === i ? block.text : joined(source, blocks.slice(i, last + 1));
      for (const citation of recogniseIn(text, where(block))) found.push(citation);
    }
    i = last;
  }
}

const joined = (source: string, blocks: readonly Block[]): PlainText =>
  plainText(
    source,
    blocks.flatMap((block) => lines(source, block.span)),
  );

const beginsInside = /^(?:\d{1,6}[a-z]?\s?\/|(?:của|ngày|và\s{1,2}s[ốô])\s|[-–]\p{Lu}{2})/u;
const endsInside = /(?:(?<!\p{L})(?:s[ốôóổ]|ng[aà]y)|\d[/-][\p{Lu}\d][\p{L}\d/-]{0,24}|\/\d{4})[\s*_]{0,6}$/u;
const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

/** A block that ends with one of these is whole. */
const closing = codes('.;:,)”"');
const mayBeginInside = codes("0123456789cnv–-");

/** Whether a page break or a line that looks like a clause (`06/CT-TTg`) cut a citation in two. */
function goesOn(source: string, a: Block, b: Block): boolean {
  if (closing.has(source.charCodeAt(a.span.end - 1)) || !mayBeginInside.has(source.charCodeAt(b.span.start)))
    return false;
  const begin = source.slice(b.span.start, b.span.start + 16).normalize("NFC");
  const end = source.slice(Math.max(a.span.start, a.span.end - 48), a.span.end).normalize("NFC");
  return beginsInside.test(begin) && endsInside.test(end);
}

function lines(source: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const stop = source.indexOf("\n", at);
    const lineEnd = stop < 0 || stop > end ? end : stop;
    if (lineEnd > at) found.push(span(at, at + source.slice(at, lineEnd).trimEnd().length));
    at = lineEnd + 1;
  }
  return found;
}
