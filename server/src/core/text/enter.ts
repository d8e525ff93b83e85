import { countedBy, numeralFor } from "./numerals.ts";

/** A change on one line of the text as it was before Enter. */
interface LineEdit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** What Enter does in a list. */
export interface Enter {
  /** On the cursor's line: what stands from here on is replaced by `head`. */
  readonly from: number;
  readonly head: string;
  /** The next item: `null` ends the list, and the line is empty then. */
  readonly next: NextItem | null;
  /** Signs and numbers of the items around it. */
  readonly others: readonly LineEdit[];
}

interface NextItem {
  /** Whether an empty line stands between the items. */
  readonly apart: boolean;
  /** Before the cursor: `- `, `3. `, `đ) `. */
  readonly marker: string;
  /** Behind the cursor: `;`, `.` or nothing. */
  readonly closing: string;
}

type Kind = "dash" | "clause" | "point";

interface Item {
  readonly kind: Kind;
  readonly indent: string;
  /** As written: `-`, `2.`, `b)`. */
  readonly marker: string;
  readonly space: string;
  /** Where the text begins, and where it ends before the sign that closes it. */
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  /** What the marker counts, 0 of a dash. */
  readonly value: number;
}

const itemLine = /^(?<indent>[ \t]{0,20})(?<marker>[-+]|\d{1,3}\.|[a-zđ]\))(?:(?<space>[ \t]{1,4})(?![ \t])|$)/u;
const columns = /\t|\||\S {3}/;
/** How far siblings are looked for. */
const reach = 400;
/** What ends the counting of clauses; points end at a clause too. */
const heading =
  /^[*_ \t]{0,8}(?:(?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)\s{1,3}[\dIVX]|[IVX]{1,5}\.\s|(?:Nơi nhận|Kính gửi)\s?:)/u;
const addressees = /^[*_ \t]{0,8}K[ií]nh\s(?:g[uử]i|tr[iì]nh)(?!\p{L})/iu;
const distribution = /^[*_ \t]{0,8}N[oơ]i\snh[aậ]n(?!\p{L})/iu;
const filing = /^L[ưu]u(?!\p{L})/iu;

type Lines = (line: number) => string | undefined;

/**
 * What Enter does at a place of a text, `null` where it breaks the line and nothing else: at the end of an item the
 * list goes on, and the signs move (the last item's `.` becomes `;`, the new last one has the `.`); on an item that is
 * still empty it ends. Clauses and points behind a new one are counted on. Points: a b c d đ e g h i k l m n o p q r s t
 * u v x y. Lists: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 and 9; HD 05-HD/VPTW, Phần II, mục I.6, I.9.
 */
export function enterAt(lines: Lines, line: number, column: number): Enter | null {
  const text = lines(line) ?? "";
  const item = readItem(text);
  if (!item || columns.test(text.slice(item.start))) return null;
  const list = listAround(lines, line, item);
  if (item.start >= item.end) return column >= item.indent.length ? ended(lines, item, list) : null;
  if (column < item.end || text.slice(item.start, item.end).endsWith(":") || text.endsWith("./.")) return null;
  if (list.zone === "distribution" && filing.test(text.slice(item.start))) return null;
  const marker = markerFor(item, item.value + 1);
  if (marker === null) return null;
  const between = list.separator;
  const last = list.below.length === 0;
  return {
    from: item.end,
    head: list.signed ? between : item.sign,
    next: {
      apart: list.apart,
      marker: `${item.indent}${marker}${item.space}`,
      closing: list.signed ? (last ? "." : between) : "",
    },
    others: shifted(lines, list.below, item, 1),
  };
}

/** The empty item goes, and the one above it closes the list where nothing follows. */
function ended(lines: Lines, item: Item, { above, below, signed }: List): Enter {
  const others = shifted(lines, below, item, -1);
  const before = above === null ? null : readItem(lines(above) ?? "");
  if (above !== null && before && below.length === 0 && (signed || item.sign === ".") && /[;,]/.test(before.sign))
    others.push({ line: above, from: before.end, to: before.end + before.sign.length, newText: "." });
  return { from: 0, head: "", next: null, others };
}

/** The numbers of the items behind, one more or one less. */
function shifted(lines: Lines, below: readonly number[], { kind }: Item, by: number): LineEdit[] {
  if (kind === "dash") return [];
  return below.flatMap((line) => {
    const item = readItem(lines(line) ?? "");
    const marker = item && markerFor(item, item.value + by);
    const from = item?.indent.length ?? 0;
    return item && marker ? [{ line, from, to: from + item.marker.length, newText: marker }] : [];
  });
}

function markerFor({ kind, marker }: Item, value: number): string | null {
  if (kind === "dash") return marker;
  const numeral = numeralFor(value, kind === "clause" ? "arabic" : "letter");
  return numeral === null ? null : `${numeral}${marker.slice(-1)}`;
}

function readItem(line: string): Item | null {
  const { indent = "", marker, space } = itemLine.exec(line)?.groups ?? {};
  if (marker === undefined) return null;
  const kind: Kind = marker.length === 1 ? "dash" : marker.endsWith(".") ? "clause" : "point";
  const value = kind === "dash" ? 0 : countedBy(marker.slice(0, -1), kind === "clause" ? "arabic" : "letter");
  if (value === null) return null;
  const start = indent.length + marker.length + (space?.length ?? 0);
  const written = line.trimEnd();
  const sign = written.length > start ? (/(?<![.…])[;,.]$/.exec(written)?.[0] ?? "") : "";
  const end = Math.max(start, written.length - sign.length);
  return { kind, indent, marker, space: space ?? " ", start, end, sign, value };
}

/** The list that an item stands in. */
interface List {
  readonly zone: "addressees" | "distribution" | "body";
  /** Line of the item before it; lines of those behind it that count on from it. */
  readonly above: number | null;
  readonly below: readonly number[];
  readonly apart: boolean;
  /** Whether its items are closed by signs, and the one between them. */
  readonly signed: boolean;
  readonly separator: string;
}

function listAround(lines: Lines, line: number, item: Item): List {
  const { above, head } = lookUp(lines, line, item);
  const zone = addressees.test(head) ? "addressees" : distribution.test(head) ? "distribution" : "body";
  const below = lookDown(lines, line, item);
  const signs = [above, ...below.slice(0, 1)].map((at) => (at === null ? "" : (readItem(lines(at) ?? "")?.sign ?? "")));
  const separator = signs.find((s) => s === ";" || s === ",") ?? (/[;,]/.test(item.sign) ? item.sign : ";");
  const listed = /[;,]/.test(item.sign) || (item.sign !== "" && signs.some((s) => s === ";" || s === ","));
  const blankAbove = (lines(line - 1) ?? "x").trim() === "";
  return {
    zone,
    above,
    below,
    apart: blankAbove && (item.kind !== "dash" || above !== null),
    signed: item.kind === "dash" && zone !== "body" ? true : listed,
    separator,
  };
}

/** The item before, and the line that the list hangs on. Lines between are those of larger items, or go on with one. */
function lookUp(lines: Lines, line: number, item: Item): { readonly above: number | null; readonly head: string } {
  let above: number | null = null;
  for (let at = line - 1; at >= Math.max(0, line - reach); at--) {
    const text = lines(at) ?? "";
    if (text.trim() === "") continue;
    const other = readItem(text);
    if (other && isSibling(other, item)) {
      above ??= at;
      if (item.kind !== "dash") return { above, head: "" };
      continue;
    }
    if (heading.test(text) || addressees.test(text) || distribution.test(text)) return { above, head: text };
    if (item.kind === "dash" ? !other && !isGroup(text) : item.kind === "point" && other?.kind === "clause")
      return { above, head: text };
  }
  return { above, head: "" };
}

/** `Gửi bản điện tử:` inside a distribution list. */
const isGroup = (text: string): boolean => /^[*_ \t]{0,8}Gửi\s.{1,60}:[*_ \t]{0,8}$/u.test(text);

const isSibling = (other: Item, { kind, indent, value }: Item): boolean =>
  other.kind === kind && other.indent === indent && (kind === "dash" || other.value === value - 1);

function lookDown(lines: Lines, line: number, item: Item): number[] {
  const found: number[] = [];
  let { value } = item;
  for (let at = line + 1; at <= line + reach; at++) {
    const text = lines(at);
    if (text === undefined || heading.test(text)) break;
    const other = text.trim() === "" ? null : readItem(text);
    if (item.kind === "dash") {
      if (text.trim() === "") continue;
      if (other?.kind !== "dash" || other.indent !== item.indent) break;
      return [at];
    }
    if (!other) continue;
    if (item.kind === "point" && other.kind === "clause") break;
    if (other.kind !== item.kind || other.indent !== item.indent) continue;
    if (other.value !== value + 1) break;
    value = other.value;
    found.push(at);
  }
  return found;
}
