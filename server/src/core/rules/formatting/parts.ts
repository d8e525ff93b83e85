import type { LookName } from "../../standards/look.ts";
import { mostlyCapitals } from "../../syntax/anchors.ts";
import type { Appendix, Block, Letter, Mark, Signature } from "../../syntax/letter.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { hull, type Located, type Span } from "../../text/span.ts";

/** A stretch of a letter that the table of type speaks of. */
export interface Part {
  readonly look: LookName;
  readonly span: Span;
}

/** The parts of a letter as the tables of type list them, in the order of the text; none overlaps another. */
export function partsOf(letter: Letter): readonly Part[] {
  const found: Part[] = [];
  const add = (look: LookName, ...where: readonly (Located | null)[]): void => {
    const spans = where.flatMap((one) => (one && one.span.end > one.span.start ? [one.span] : []));
    if (spans.length > 0) found.push({ look, span: hull(spans) });
  };
  const { header, title, subject, addressees, distribution, copy, contact } = letter;
  add("nationalTitle", header.nationalTitle);
  add("motto", header.motto);
  add("partyTitle", header.partyTitle);
  add("parent", header.parent);
  add("issuer", header.issuer);
  add("star", header.star);
  add("number", header.number);
  add("placeAndDate", header.placeAndDate);
  for (const { kind, text } of header.marks) add(markLooks[kind], text);
  add("title", title);
  if (title && subject) titledSubject(subject.content, add);
  else add("letterSubject", subject);
  if (addressees) {
    add("addresseesLabel", addressees.label, addressees.colon);
    for (const { whole } of addressees.items) add("addressees", whole);
  }
  bodyParts(letter.body.blocks, add);
  if (distribution) {
    add("distributionLabel", distribution.label, distribution.colon);
    for (const { whole } of distribution.items) add("distribution", whole);
    add("drafterMark", distribution.drafterMark);
  }
  if (letter.signature) signatureParts(letter.signature, add);
  for (const one of letter.appendices) appendixParts(one, add);
  add("copyKind", copy?.kind ?? null);
  add("contact", contact);
  return apart(found);
}

type Add = (look: LookName, ...where: readonly (Located | null)[]) => void;

/** An attached text says below its name what it is attached to, as an appendix does. */
function titledSubject(content: PlainText, add: Add): void {
  const at = content.text.search(pointer);
  add("subject", at < 0 ? content : content.slice(0, at).trim());
  if (at >= 0) add("appendixPointer", content.slice(at));
}

const pointer = /[([]\s?(?:ban hành |gửi |đính )?kèm theo\s/iu;

const markLooks: Readonly<Record<Mark["kind"], LookName>> = {
  secrecy: "secrecy",
  urgency: "urgency",
  circulation: "circulation",
  draft: "draft",
};

const blockLooks: Readonly<Record<Block["kind"], LookName>> = {
  basis: "basis",
  authority: "bodyAuthority",
  verb: "verb",
  part: "partTitle",
  section: "body",
  article: "body",
  clause: "clause",
  point: "point",
  item: "body",
  paragraph: "body",
};

function bodyParts(blocks: readonly Block[], add: Add): void {
  let isUnnamed = false;
  for (const [i, block] of blocks.entries()) {
    const { kind, text, marker } = block;
    const rest = marker ? text.slice(marker.text.length).trim() : text;
    if (kind === "part") {
      add("partLabel", marker);
      add("partTitle", rest);
    } else if (kind === "section" && isName(rest)) add("section", block);
    else if (kind === "article") {
      add("article", marker);
      add(isName(rest) ? "article" : "body", rest);
    } else if (isUnnamed && mostlyCapitals(text.text)) add("partTitle", block);
    else if (kind !== "authority" || leadsToVerb.has(blocks[i + 1]?.kind ?? "paragraph")) add(blockLooks[kind], block);
    isUnnamed = kind === "part" && rest.text === "";
  }
}

/** Capitals that nothing of these follows name something else: the parties to a contract. */
const leadsToVerb: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>(["basis", "verb", "authority"]);

/** Names stand alone and are not closed, as sentences are. */
const isName = ({ text }: PlainText): boolean => text !== "" && text.length < 160 && !/[.;:,/]$/.test(text);

function signatureParts({ authorities, positions, name, others }: Signature, add: Add): void {
  for (const one of authorities) add("authority", one);
  for (const one of positions) add("position", one);
  add("signer", name);
  for (const one of others) signatureParts(one, add);
}

/** Of an appendix only its heading: what it holds may be a form or a table. */
function appendixParts({ word, label, title, pointer }: Appendix, add: Add): void {
  if (word) add("appendixLabel", label);
  add("appendixTitle", title);
  add("appendixPointer", pointer);
}

/** In order, and where two overlap the outer one is cut at the inner one's beginning. */
function apart(parts: readonly Part[]): Part[] {
  const sorted = [...parts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return sorted.flatMap(({ look, span: { start, end } }, i) => {
    const next = sorted[i + 1]?.span.start ?? end;
    return next > start ? [{ look, span: { start, end: Math.min(end, next) } }] : [];
  });
}
