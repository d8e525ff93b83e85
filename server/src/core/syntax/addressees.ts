import { plainText } from "../text/plain-text.ts";
import type { Span } from "../text/span.ts";
import { unaccent } from "../text/vietnamese.ts";
import { opensItem, readItem } from "./items.ts";
import type { Addressees } from "./letter.ts";
import type { Line, Lines } from "./lines.ts";
import { beginsOrgan } from "./organs.ts";

export interface AddresseesReading {
  readonly addressees: Addressees;
  /** Offset from which the body begins. */
  readonly end: number;
}

/** The label is the second group, its colon the third. */
const label = /^([-–*•\s\\ld.:\d]{0,4}?)(K\S{0,2}nh\s?(?:g\S{1,2}i|trinh))(\s*:)?/iu;
/** How the body of a letter begins. */
const opener = /^(?:Phúc đáp|Trả lời|Thực hiện|Căn cứ|Triển khai|Tiếp theo|Xét|Trên cơ sở|Ngày \d{1,2}[/ ])(?!\p{L})/u;
/** A web page runs the body on behind the addressee: there the opener is looked for inside the line. */
const openerInside =
  /\s(?=(?:Phúc đáp|Trả lời|Thực hiện|Căn cứ|Triển khai|Tiếp theo|Xét|Trên cơ sở|Ngày \d{1,2}[/ ])\s)/u;

/** Reads `Kính gửi: …` from line `at`, whose text begins at `from`: one addressee on the line, or a list below. */
export function readAddressees(lines: Lines, at: number, from: number): AddresseesReading | null {
  const source = lines.source.text;
  const first = lines.lines[at];
  if (!first) return null;
  const head = plainText(source, [{ start: from, end: first.end }]).trim();
  const m = label.exec(unaccent(head.text));
  const labelText = m ? head.part(m, 2) : null;
  if (!m || !labelText) return null;
  const rest = head.slice(m[0].length).trim();
  const inline = /\p{L}{2}/u.test(rest.text);
  const runOn = rest.text.length > 60 ? openerInside.exec(rest.text) : null;
  const own = runOn ? rest.slice(0, runOn.index).trim() : rest;
  const items: Span[][] = inline ? [[own.span, ...(runOn ? [] : wrapped(lines, at + 1))]] : [];
  if (!runOn) collect(lines, at + 1 + (items[0]?.length ?? 1) - 1, items, inline && !opensItem(rest.text));
  const end = items.at(-1)?.at(-1)?.end ?? first.end;
  const read = items.map((pieces) => readItem(plainText(source, pieces).trim()));
  const addressees = {
    span: { start: head.span.start, end },
    label: labelText,
    colon: head.part(m, 3),
    items: read,
    inline,
  };
  return { addressees, end };
}

/** Lines on which a single long addressee goes on: up to three short ones, closed by a blank line. */
function wrapped(lines: Lines, from: number): Line[] {
  const found: Line[] = [];
  for (let i = from; i < lines.lines.length; i++) {
    const line = lines.lines[i] as Line;
    if (line.kind !== "text") return found;
    const text = lines.read(i);
    if (found.length === 3 || text.length > 90 || text.startsWith("(") || opener.test(text) || opensItem(text))
      return [];
    found.push(line);
  }
  return [];
}

/** Adds the items of the list below the label; `single`: one addressee already stands on the label's line. */
function collect(lines: Lines, from: number, items: Span[][], single: boolean): void {
  const source = lines.source.text;
  let dashed = false;
  let blank = false;
  for (let i = from; i < lines.lines.length; i++) {
    const line = lines.lines[i] as Line;
    if (line.kind === "blank") {
      blank = true;
      continue;
    }
    if (line.kind !== "text") return;
    const text = lines.read(i).replace(/^[*_\\]+/, "");
    const last = items.at(-1)?.at(-1);
    const sign = last ? (/([;,.])[*_\s]*$/.exec(source.slice(last.end - 4, last.end))?.[1] ?? "") : ";";
    if (text.length > 300 || (sign === "." && items.length > 1)) return;
    if (opensItem(text)) {
      if (blank && (single || sign === ".") && items.length > 0) return;
      dashed = true;
      items.push([line]);
    } else if (single || (blank && !(sign === ";" && isReceiver(lines, i, last === undefined)))) return;
    else if (blank) items.push([line]);
    else if (last && (sign === "" || (dashed && /^\p{Ll}/u.test(text)))) items.at(-1)?.push(line);
    else if (!dashed && sign !== "." && !opener.test(text)) items.push([line]);
    else return;
    blank = false;
  }
}

const receiver = /^(?:Các|Đồng chí|Ông|Bà|Chủ tịch|Thủ tướng|Bí thư)\s/u;
const longestReceiver = 120;

/**
 * Whether a line without a dash, below a blank one, is an addressee and not the body's first: it begins with whom a
 * letter may go to and is closed as an item, or as the only one stands alone without a closing sign.
 */
function isReceiver(lines: Lines, at: number, first: boolean): boolean {
  const text = lines.read(at).replace(/^[*_\\]+|[*_\s]+$/g, "");
  if (text.length > longestReceiver || !(receiver.test(text) || beginsOrgan(text))) return false;
  if (text.endsWith(";") || !first) return /[;.]$/.test(text);
  return /[\p{L}\d)]$/u.test(text) && lines.lines[at + 1]?.kind === "blank";
}
