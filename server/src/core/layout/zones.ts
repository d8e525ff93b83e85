import type { Letter, ListItem } from "../syntax/letter.ts";
import type { Located, Span } from "../text/span.ts";

/**
 * What a line of a letter belongs to. Lines of one unit go on with each other; `list` units stand line under line,
 * `run` units may, all others are set apart.
 */
export interface Zone {
  readonly component: "header" | "title" | "addressees" | "bases" | "body" | "closing" | "signature" | "appendix";
  readonly unit: Located;
  readonly kind: "list" | "run" | "apart" | "name";
}

/** The zone of each line; `null` where nothing was recognised, `shared` where columns stand side by side. */
export type Zones = ReadonlyMap<number, Zone | "shared">;

/** Finds out what each line belongs to. */
export function zonesOf(letter: Letter): Zones {
  const zones = new Map<number, Zone | "shared">();
  const { source, header, title, subject, addressees, body, distribution, signature, appendices } = letter;
  const claim = (component: Zone["component"], kind: Zone["kind"], ...units: readonly (Located | null)[]) => {
    for (const unit of units) {
      if (!unit) continue;
      for (const line of linesOf(source.text, unit.span, source.lineAt.bind(source))) {
        const owner = zones.get(line);
        const sameColumn =
          owner === undefined || (owner !== "shared" && owner.component === component && kind !== "apart");
        zones.set(line, owner === undefined ? { component, unit, kind } : sameColumn ? owner : "shared");
      }
    }
  };
  const { nationalTitle, motto, partyTitle, star, parent, issuer, number, otherNumbers, placeAndDate, marks } = header;
  const headerParts = [nationalTitle, motto, partyTitle, star, parent, issuer, number, placeAndDate, ...otherNumbers];
  claim("header", "run", ...headerParts, ...marks.map((m) => m.text), title ? null : subject);
  claim("title", "run", title, title ? subject : null, drawnBelow(letter));
  if (addressees) {
    claim("addressees", "run", addressees.label);
    claim("addressees", "list", ...addressees.items.map(whole));
  }
  for (const block of body.blocks) claim(block.kind === "basis" ? "bases" : "body", blockKind(block.kind), block);
  if (distribution) {
    claim("closing", "run", distribution.label, ...distribution.groups);
    claim("closing", "list", ...distribution.items.map(whole));
    claim("closing", "run", distribution.drafterMark);
  }
  if (signature) {
    claim("signature", "list", ...signature.authorities, ...signature.positions);
    claim("signature", "name", signature.name);
  }
  for (const appendix of appendices) {
    claim("appendix", "apart", appendix.label);
    for (const block of appendix.blocks) claim("appendix", blockKind(block.kind), block);
  }
  if (distribution && signature) shareInterleaved(zones);
  return zones;
}

const drawn = /^[*_ \t]*[\n\r]\s*(?<line>[-–—_=.·~*][-–—_=.·~* ]{0,78}[-–—_=.·~*])[ \t]*(?:[\n\r]|$)/d;

/** The line below title and subject: the Party types it (`-----`). */
function drawnBelow({ source, title, subject }: Letter): Located | null {
  if (!title || !subject || subject.span.start < title.span.start) return null;
  const { end } = subject.span;
  const at = drawn.exec(source.text.slice(end, end + 200))?.indices?.groups?.line;
  return at ? { span: { start: end + at[0], end: end + at[1] } } : null;
}

/** Two columns side by side, or copied line by line in turn: `Nơi nhận:`, `TM. …`, `- Như trên;`, `CHỦ TỊCH`. */
function shareInterleaved(zones: Map<number, Zone | "shared">): void {
  const left = extent(zones, "closing");
  const right = extent(zones, "signature");
  const [first, last] = [Math.min(left.first, right.first), Math.max(left.last, right.last)];
  const inTurn = left.first < right.last && right.first < left.last;
  let onOneLine = false;
  for (const [line, zone] of zones) onOneLine ||= zone === "shared" && line >= first - 1 && line <= last;
  if (inTurn || onOneLine) for (let line = first; line <= last; line++) zones.set(line, "shared");
}

/** First and last line of a component; none lie between where it has no line of its own. */
function extent(zones: Zones, component: Zone["component"]): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [line, zone] of zones) {
    if (zone === "shared" || zone.component !== component) continue;
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return { first, last };
}

const whole = (item: ListItem): Located => item.whole;

const blockKind = (kind: string): Zone["kind"] => {
  if (kind === "basis") return "list";
  return kind === "item" || kind === "point" ? "run" : "apart";
};

/** Numbers of the lines that hold text of a span. */
function* linesOf(text: string, { start, end }: Span, lineAt: (offset: number) => number): Generator<number> {
  if (text.slice(start, end).trim() === "") return;
  const last = lineAt(Math.max(start, end - 1));
  for (let line = lineAt(start); line <= last; line++) yield line;
}
