import type { Block, LetterParts } from "../syntax/letter.ts";
import { type PlainText, plainText } from "../text/plain-text.ts";
import { type Span, span } from "../text/span.ts";
import type { Citation, Role } from "./citation.ts";
import { share } from "./enumerate.ts";
import { linkShortForms } from "./link.ts";
import { ReadCitation } from "./mention.ts";
import { readMentions } from "./read-mentions.ts";
import { opensRepeals } from "./role.ts";
import { citationNeedles, Scout, shortNeedles } from "./scout.ts";
import { withShortForms } from "./short.ts";

type Where = Citation["where"];

/** Every citation in the subject, the addressees, the bases, the body and the appendices of a letter, in reading order. */
export function recogniseCitations(letter: LetterParts): readonly Citation[] {
  const { source, subject, addressees, body, appendices } = letter;
  const found: ReadCitation[] = [];
  if (subject) read(subject.content, "subject", /\d/.test(subject.content.text), null, found);
  for (const item of addressees?.items ?? []) read(item.text, "addressees", false, null, found);
  const scouts = { full: new Scout(source, citationNeedles), short: new Scout(source, shortNeedles) };
  const inBody = (block: Block): Where => (block.kind === "basis" ? "basis" : "body");
  readBlocks(source.text, scouts, body.blocks, inBody, found);
  for (const { blocks } of appendices) readBlocks(source.text, scouts, blocks, () => "appendix", found);
  return linkShortForms(found.sort((a, b) => a.span.start - b.span.start));
}

/** Every citation in one text: every mention of a document by number, or of a law by name, in order. Never throws. */
export function recogniseIn(text: PlainText, where: Where): readonly Citation[] {
  const found: ReadCitation[] = [];
  read(text, where, true, null, found);
  return linkShortForms(found);
}

function read(text: PlainText, where: Where, short: boolean, role: Role | null, found: ReadCitation[]): void {
  const full = readMentions(text.text);
  const mentions = short ? withShortForms(text.text, full) : full;
  if (mentions.length > 1) share(text.text, mentions);
  const among = { text, mentions, role };
  for (let i = 0; i < mentions.length; i++) found.push(new ReadCitation(among, i, where));
}

interface Scouts {
  readonly full: Scout;
  readonly short: Scout;
}

/** Parts of a list that a heading opens. */
const items: ReadonlySet<Block["kind"]> = new Set(["clause", "point", "item"]);
const colon = ":".charCodeAt(0);

function readBlocks(
  source: string,
  { full, short }: Scouts,
  blocks: readonly Block[],
  where: (block: Block) => Where,
  found: ReadCitation[],
): void {
  let heading: { readonly kind: Block["kind"] } | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    let last = i;
    while (last + 1 < blocks.length && goesOn(source, blocks[last] as Block, blocks[last + 1] as Block)) last++;
    const { start } = block.span;
    const { end } = (blocks[last] as Block).span;
    if (heading && (!items.has(block.kind) || block.kind === heading.kind)) heading = null;
    const hasShort = short.finds(start, end);
    if (full.finds(start, end) || hasShort) {
      const text = last === i ? block.text : joined(source, blocks.slice(i, last + 1));
      read(text, where(block), hasShort, heading ? "repeals" : null, found);
    }
    if (source.charCodeAt(end - 1) === colon && opensRepeals(block.text.text)) heading = block;
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
/** A block that ends with one of these is whole. */
const closing = '.;:,)”"';
const mayBeginInside = "0123456789cnv–-";

/** Whether a page break or a line that looks like a clause (`06/CT-TTg`) cut a citation in two. */
function goesOn(source: string, a: Block, b: Block): boolean {
  if (!mayBeginInside.includes(source.charAt(b.span.start)) || closing.includes(source.charAt(a.span.end - 1)))
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
