import { type PlainText, plainText } from "../text/plain-text.ts";
import { span } from "../text/span.ts";
import { mostlyCapitals, segments } from "./anchors.ts";
import { readClosing } from "./closing.ts";
import { readPlaceAndDate } from "./date-line.ts";
import type { Copy, NumberLine, PlaceAndDate } from "./letter.ts";
import { firstLine, type Line, type Lines } from "./lines.ts";
import { readNumberLine } from "./number-line.ts";
import { cutNames, groupNames } from "./organs.ts";

/** `SAO Y`, `SAO LỤC`, `TRÍCH SAO`, alone or at the end of a line in capitals with which a scan ran it together. */
const kind =
  /(?<!\p{L})(?<kind>(?:SAO (?:Y|LỤC)|TRÍCH SAO|S[Aa]o [yY](?= bản chính$|$)|Sao lục|Trích sao)(?:[ ,]+(?:NGUYÊN )?(?:BẢN CHÍNH|BẢN GỐC|VĂN BẢN|[Bb]ản [Cc]hính|[Vv]ăn bản))?)[.:]?\s*$/du;
const words = ["SAO Y", "SAO LỤC", "TRÍCH SAO", "Sao y", "Sao Y", "Sao lục", "Trích sao"];
/** The symbol of a copy's number: `/SY-UBND`, `-BS/HU`. */
const copySymbol = /^(?:SY|SL|TRS|BS|TS|SYBC|SLBC|SYBS)(?=[-/])/iu;
/** How many lines with text may stand between the line that names the copy and the others of its block. */
const reach = 4;

/** Whether a number line is that of a copy. */
const isCopyNumber = ({ symbol }: NumberLine): boolean => copySymbol.test(symbol?.text ?? "");

/** Reads the block that an organ puts below a document it has copied: Nghị định 30, Phụ lục I, Phần II, Mục II. */
export function readCopy(lines: Lines, from: number): Copy | null {
  const { text } = lines.source;
  if (!words.some((word) => text.indexOf(word, from) >= 0)) return null;
  const at = findKind(lines, from);
  if (at < 0) return null;
  const first = lookBack(lines, at, from);
  const begin = (lines.lines[first] as Line).start;
  const closing = readClosing(lines, (lines.lines[at] as Line).end);
  const headEnd = closing?.start ?? text.length;
  const head = readHead(lines, first, headEnd);
  if (!head.kind) return null;
  const end = Math.max(closing?.end ?? 0, head.end);
  return {
    span: span(begin, end),
    kind: head.kind,
    issuer: head.issuer,
    number: head.number,
    placeAndDate: head.placeAndDate,
    distribution: closing?.distribution ?? null,
    signature: closing?.signature ?? null,
  };
}

/** The line that names the kind of copy, with a number of a copy or a closing near it; -1 where there is none. */
function findKind(lines: Lines, from: number): number {
  const list = lines.lines;
  for (let i = firstLine(lines, from); i < list.length; i++) {
    const line = list[i] as Line;
    if (line.kind !== "text" || line.end - line.start > 160) continue;
    const text = lines.read(i);
    if (!words.some((w) => text.includes(w)) || !kind.test(bare(text))) continue;
    if (near(lines, i, from).some((l) => hasCopyNumber(lines, l))) return i;
  }
  return -1;
}

const bare = (text: string): string => text.replace(/[*_]+/g, "").trim();

const hasCopyNumber = (lines: Lines, at: number): boolean =>
  segments(lines.plain(at).slice(0, 200)).some((s) => s.kind === "number" && isCopyNumber(readNumberLine(s.text)));

/** The lines with text up to `reach` above and below. */
function near(lines: Lines, at: number, from: number): number[] {
  const found = [at];
  for (const step of [-1, 1]) {
    for (let i = at + step, n = 0; n < reach && i >= 0 && i < lines.lines.length; i += step) {
      const line = lines.lines[i] as Line;
      if (line.end <= from) break;
      if (line.kind !== "text") continue;
      found.push(i);
      n++;
    }
  }
  return found;
}

/** The organ's name, number and date above the kind belong to the block: both columns were copied one after the other. */
function lookBack(lines: Lines, at: number, from: number): number {
  let first = at;
  for (let i = at - 1, n = 0; i >= 0 && n < reach; i--) {
    const line = lines.lines[i] as Line;
    if (line.end <= from) break;
    if (line.kind === "rule") break;
    if (line.kind !== "text") continue;
    const { text } = lines.plain(i);
    const parts = segments(lines.plain(i).slice(0, 200));
    if (!mostlyCapitals(text) && !parts.some((p) => p.kind === "number" || p.kind === "date")) break;
    first = i;
    n++;
  }
  return first;
}

interface Head {
  readonly kind: PlainText | null;
  readonly issuer: PlainText | null;
  readonly number: NumberLine | null;
  readonly placeAndDate: PlaceAndDate | null;
  readonly end: number;
}

function readHead(lines: Lines, first: number, to: number): Head {
  const names: PlainText[] = [];
  let found: PlainText | null = null;
  let number: NumberLine | null = null;
  let placeAndDate: PlaceAndDate | null = null;
  let end = 0;
  for (let i = first, n = 0; i < lines.lines.length && n < 2 * reach; i++) {
    const line = lines.lines[i] as Line;
    if (line.start >= to) break;
    if (line.kind !== "text") continue;
    n++;
    for (const { kind: what, text } of segments(lines.plain(i).slice(0, 400))) {
      const m = what === "text" && !found ? kind.exec(text.text) : null;
      if (what === "number") number ??= readNumberLine(text);
      else if (what === "date") placeAndDate ??= readPlaceAndDate(text);
      else if (m) {
        found = text.group(m, "kind");
        const before = text.slice(0, m.index).trim();
        if (before.text !== "") names.push(before);
      } else if (what === "text" && mostlyCapitals(text.text)) names.push(...cutNames(text));
      else continue;
      end = line.end;
    }
  }
  const issuer = groupNames(names).at(-1);
  const spans = issuer?.map((line) => line.span);
  return { kind: found, issuer: spans ? plainText(lines.source.text, spans).trim() : null, number, placeAndDate, end };
}
