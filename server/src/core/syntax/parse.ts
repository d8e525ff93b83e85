import { partyTypes, stateTypes } from "../standards/types.ts";
import type { Source } from "../text/source.ts";
import { span } from "../text/span.ts";
import { readAddressees } from "./addressees.ts";
import { readAfter } from "./after.ts";
import { opensAppendix, readAppendices } from "./appendices.ts";
import { readBody } from "./body.ts";
import { readClosing } from "./closing.ts";
import { type HeaderReading, readHeader } from "./header.ts";
import type { Addressees, Block, LetterParts, Signature, System } from "./letter.ts";
import { type Lines, readLines } from "./lines.ts";
import { wordKey } from "./organs.ts";
import { LazyRoot, type Part } from "./tree.ts";
import { partyOrgans } from "./words.ts";

/** Reads the components of a letter: header, addressees, body, closing, appendices, from top to bottom. */
export function parseLetter(source: Source): LetterParts {
  const lines = readLines(source);
  const { text } = source;
  const reading = readHeader(lines);
  const addressees = addresseesAt(lines, reading.end);
  const alone = reading.pieces.length === 0 && !addressees && isAppendix(lines);
  const bodyStart = addressees?.end ?? reading.end;
  const closing = alone ? null : readClosing(lines, bodyStart);
  const bodyEnd = alone ? bodyStart : (closing?.start ?? text.length);
  const titled = reading.title !== null && reading.title.type !== "cong-van";
  const body = readBody(lines, bodyStart, bodyEnd, titled);
  const after = closing ? readAfter(lines, closing.end) : null;
  const appendices = alone ? readAppendices(lines, 0, text.length) : (after?.appendices ?? []);
  const system = systemOf(reading, closing?.signature ?? null);
  // Few ask for the tree: its parts are put together when one does.
  const parts = (): Part[] => {
    const zones: Part[] = [
      { kind: "header", span: span(0, reading.end) },
      ...(addressees ? [{ kind: "addressees", span: span(reading.end, addressees.end) }] : []),
      { kind: "body", span: span(bodyStart, bodyEnd) },
      ...(closing ? [{ kind: "closing", span: span(closing.start, closing.end) }] : []),
      ...(closing && closing.end < text.length ? [{ kind: "appendices", span: span(closing.end, text.length) }] : []),
      ...(alone ? [{ kind: "appendices", span: span(bodyEnd, text.length) }] : []),
    ];
    return [
      ...zones,
      ...reading.pieces,
      ...(addressees ? addresseesParts(addressees.addressees) : []),
      ...[...body.blocks, ...appendices.flatMap((a) => a.blocks)].map(blockPart),
      ...(closing?.pieces ?? []),
      ...lines.comments.map((c) => ({ kind: "comment", span: c.span })),
    ];
  };
  return {
    source,
    system,
    type: typeOf(reading, addressees?.addressees ?? null, system),
    header: reading.header,
    title: reading.title,
    subject: reading.subject,
    addressees: addressees?.addressees ?? null,
    body,
    distribution: closing?.distribution ?? null,
    signature: closing?.signature ?? null,
    appendices,
    copy: after?.copy ?? null,
    contact: after?.contact ?? null,
    comments: lines.comments,
    root: new LazyRoot("letter", span(0, text.length), parts),
  };
}

const blockPart = (block: Block): Part => ({ kind: block.kind, span: block.span });

function addresseesParts(addressees: Addressees): Part[] {
  return [
    { kind: "addressees-label", span: addressees.label.span },
    ...addressees.items.map((i) => ({ kind: "addressee", span: i.span })),
  ];
}

function addresseesAt(lines: Lines, from: number): ReturnType<typeof readAddressees> {
  const at = lines.lines.findIndex((l) => l.kind === "text" && l.end > from);
  return at < 0 ? null : readAddressees(lines, at, Math.max(from, lines.lines[at]?.start ?? from));
}

/** Whether a text is nothing but an appendix, kept in a file of its own. */
function isAppendix(lines: Lines): boolean {
  const first = lines.lines.findIndex((l) => l.kind === "text");
  return first >= 0 && opensAppendix(lines.read(first));
}

/** Party or State: whichever more of the header's devices speak for. A letter about the Party is not a Party letter. */
function systemOf({ header }: HeaderReading, signature: Signature | null): System {
  const separator = header.number?.separator?.text.trim() ?? "";
  const symbol = header.number?.symbol?.text ?? "";
  const names = [header.issuer, header.parent].map((n) => wordKey(n?.text ?? ""));
  const party =
    (header.partyTitle ? 2 : 0) +
    (names.some((n) => partyOrgans.test(n)) ? 1 : 0) +
    (/^[-–]$/.test(separator) && /^\p{L}{2,3}\//u.test(symbol) ? 1 : 0) +
    (header.star ? 1 : 0) +
    (signature?.authorities.some((a) => a.prefix.text.includes("/")) ? 0.5 : 0);
  const state = (header.nationalTitle ? 2 : 0) + (header.motto ? 1 : 0) + (separator === "/" ? 1 : 0);
  return party >= 2 && party > state ? "party" : "state";
}

const codes = {
  state: new Map(stateTypes.flatMap((t) => (t.code ? [[t.code, t.slug] as const] : []))),
  party: new Map([...partyTypes].reverse().flatMap((t) => (t.code ? [[t.code, t.slug] as const] : []))),
};

/** The type a title names; without one, what number, subject and addressees say. */
function typeOf(
  { header, title, subject }: HeaderReading,
  addressees: Addressees | null,
  system: System,
): string | null {
  if (title) return title.type;
  if (system === "state" && (addressees || subject?.prefix)) return "cong-van";
  const code = /^(\p{L}+)[-/]/u.exec(header.number?.symbol?.text ?? "")?.[1];
  const byCode = code ? codes[system].get(code) : undefined;
  return byCode ?? (addressees ? "cong-van" : null);
}
