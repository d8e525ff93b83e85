import type { PlainText } from "../text/plain-text.ts";
import type { Span } from "../text/span.ts";
import { cellsOf, mostlyCapitals } from "./anchors.ts";
import { DistributionReader, opensDistribution } from "./distribution.ts";
import { opensItem } from "./items.ts";
import type { Distribution, Signature } from "./letter.ts";
import type { Lines } from "./lines.ts";
import { isAuthority, isName, isPosition, SignatureReader, signsTogether } from "./signature.ts";

export interface ClosingReading {
  readonly distribution: Distribution | null;
  readonly signature: Signature | null;
  readonly pieces: readonly { readonly kind: string; readonly span: Span }[];
  readonly start: number;
  readonly end: number;
}

/** What may follow the first letter of `Nơi nhận`, `TM.`, `KT.`, `Q.`: two letters spare most lines a closer look. */
const second = new Map(
  Object.entries({ N: "ơoƠO", n: "ơo", T: "MLU./ ", K: "T./ ", Q: "./ " }).map(([first, behind]) => [
    first.charCodeAt(0),
    behind,
  ]),
);
const marks = new Set([..."-–—*_#>|~•+ \t\\"].map((mark) => mark.charCodeAt(0)));

/** Whether a line, behind dashes and emphasis, begins like one of the closing. */
function beginsLike(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && at < start + 6 && marks.has(text.charCodeAt(at))) at++;
  return second.get(text.charCodeAt(at))?.includes(text[at + 1] ?? "\n") ?? false;
}

const mayOpen = /^[^\p{L}\d]{0,6}(?:N[oơ]i\s?nh|T[MLU./]|K[T./]|Q\s?[./])/iu;
/** An appendix, or the block of a certified copy. */
const endsClosing =
  /^[*_#\s]*(?:PHỤ LỤC|Phụ lục|PHU LUC|PHY LUC|SAO (?:Y|LỤC)|TRÍCH SAO)(?!\p{L})|\p{Lu} (?:SAO LỤC|SAO Y|TRÍCH SAO)[*_\s]*$/u;
/** How far back from the list a signature, and from the letter's end a lone one, is looked for (in lines of text). */
const reach = 8;
/** A longer line is a page of running text; only its beginning can be the closing's. */
const longest = 400;

/** Reads the distribution list and the signature, in either order or side by side, from the first line of either. */
export function readClosing(lines: Lines, from: number): ClosingReading | null {
  const first = findStart(lines, from);
  if (first < 0) return null;
  const source = lines.source.text;
  const signature = new SignatureReader(source);
  let distribution: DistributionReader | null = null;
  let end = lines.lines[first]?.start ?? from;
  let afterBlank = false;
  let idle = 0;
  for (let i = first; i < lines.lines.length; i++) {
    const line = lines.lines[i];
    if (!line) break;
    if (line.kind === "blank") {
      afterBlank = true;
      continue;
    }
    const complete = signature.hasName && (distribution === null || distribution.filed);
    if (line.kind !== "text") {
      if (complete) break;
      afterBlank = true;
      continue;
    }
    const text = lines.read(i);
    if (endsClosing.test(text)) break;
    let took = false;
    let stop = false;
    for (const cell of text.length > longest ? [lines.plain(i).slice(0, longest)] : cells(lines.plain(i))) {
      if (!distribution && opensDistribution(cell.text)) {
        distribution = new DistributionReader(source, cell);
        took = true;
        const { rest } = distribution;
        if (rest.text !== "" && signature.take(rest, false) === false) distribution.take(rest, false);
        continue;
      }
      if (complete) {
        stop = true;
        break;
      }
      const rest = takeCell(cell, distribution, signature, afterBlank);
      if (rest === true) took = true;
      else if (rest !== false) {
        end = rest.span.start;
        stop = true;
        break;
      }
    }
    if (stop) break;
    afterBlank = false;
    if (took) {
      end = line.end;
      idle = 0;
    } else if (++idle > 3) break;
  }
  if (!distribution && signature.isEmpty) return null;
  return {
    distribution: distribution?.read() ?? null,
    signature: signature.read(),
    pieces: [...(distribution?.pieces ?? []), ...signature.pieces],
    start: lines.lines[first]?.start ?? from,
    end,
  };
}

/** Takes one cell; returns what a run-on line has behind the signer's name, which is no part of the closing. */
function takeCell(
  cell: PlainText,
  distribution: DistributionReader | null,
  signature: SignatureReader,
  afterBlank: boolean,
): boolean | PlainText {
  if (distribution && opensItem(cell.text) && !isPosition(cell.text.replace(/^[-~—\s]+/, ""))) {
    const tail = signatureTail(cell.text);
    const item = tail ? cell.slice(0, tail.keep).trim() : cell;
    distribution.take(item, afterBlank);
    if (tail && tail.from < cell.text.length) signature.take(cell.slice(tail.from).trim(), true);
    return true;
  }
  const bare = cell.text.replace(/^[-~—–\s]+/, "");
  const trimmed =
    bare.length < cell.text.length && mostlyCapitals(bare) ? cell.slice(cell.text.length - bare.length) : cell;
  const listOpen = distribution !== null && !distribution.filed;
  const taken = signature.take(trimmed, listOpen, afterBlank);
  if (taken !== false) return taken;
  return distribution?.take(cell, afterBlank) ?? false;
}

/** Where a signature's line was run together with an item: `- Như trên;   PHÓ CHỦ NHIỆM`. */
function signatureTail(text: string): { keep: number; from: number } | null {
  const close = Math.max(text.lastIndexOf(";"), text.lastIndexOf("."));
  if (close < 0 || close === text.length - 1) return null;
  const lead = /^[\s:~—–-]*/.exec(text.slice(close + 1))?.[0].length ?? 0;
  const from = close + 1 + lead;
  const tail = text.slice(from);
  // KT. CHỦ TỊCH has a full stop of its own.
  const authority = /[;.]\s+(?=(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2})/u.exec(text);
  if (authority && mostlyCapitals(text.slice(authority.index + 1)))
    return { keep: authority.index + 1, from: authority.index + authority[0].length };
  if (text[close] === ";" && (isPosition(tail) || isName(tail, true))) return { keep: close + 1, from };
  if (text[close] === ";" && tail.length <= 2) return { keep: close + 1, from: text.length };
  return null;
}

const cells = (line: PlainText): PlainText[] => cellsOf(line).filter((c) => /[\p{L}\d]/u.test(c.text));

/** First line of the closing, or -1. */
function findStart(lines: Lines, from: number): number {
  const list = lines.lines;
  let begin = list.findIndex((l) => l.end > from || l.start >= from);
  if (begin < 0) begin = list.length;
  for (let i = begin; i < list.length; i++) {
    if (list[i]?.kind !== "text") continue;
    if (!beginsLike(lines.source.text, list[i] as Span)) continue;
    const text = lines.read(i);
    if (!mayOpen.test(text)) continue;
    const opens =
      text.length < 600 && [...cells(lines.plain(i))].some((c) => opensDistribution(c.text) || isAuthority(c.text));
    if (opens) return lookBack(lines, i, begin);
  }
  return loneSignature(lines, begin);
}

/** Positions and names right above the list belong to the closing too: the right column came first. */
function lookBack(lines: Lines, at: number, begin: number): number {
  let found = at;
  for (let i = at - 1, steps = 0; i >= begin && steps < reach; i--) {
    if (lines.lines[i]?.kind !== "text") continue;
    steps++;
    const line = lines.plain(i);
    const { text } = line;
    // Above the name of who chairs stands the secretary's: both sign.
    const mayBeName = found === at || signsTogether(lines.read(found));
    if (isPosition(text) || isAuthority(text) || (mayBeName && isName(text, true)) || /^\(?đã ký/iu.test(text))
      found = i;
    else if (sideBySide(line, (cell) => isPosition(cell) || isName(cell, true))) found = i;
    else break;
  }
  return found;
}

/** Whether two columns stand side by side on a line, each of the kind asked for: those who sign minutes or a contract. */
function sideBySide(line: PlainText, of: (cell: string) => boolean): boolean {
  const found = line.text.length > longest ? [] : cells(line);
  return found.length === 2 && found.every((cell) => of(cell.text));
}

/** A letter without distribution list: a position and a name as its last lines; two names where two sign together. */
function loneSignature(lines: Lines, begin: number): number {
  let found = -1;
  let names = 0;
  for (let i = lines.lines.length - 1, steps = 0; i >= begin && steps < reach; i--) {
    if (lines.lines[i]?.kind !== "text") continue;
    steps++;
    const line = lines.plain(i).slice(0, 160);
    const text = lines.read(i).length > 160 ? "" : line.text;
    const position = isPosition(text) || sideBySide(line, isPosition);
    if (position && (names < 2 || signsTogether(text) || found >= 0)) found = i;
    else if (found < 0 && names < 2 && (isName(text, true) || sideBySide(line, (cell) => isName(cell, true)))) names++;
    else if (found >= 0 && signsTogether(lines.read(found)) && isName(text, true)) continue;
    else return found; // a line of the body: what stands below it is the closing
  }
  return -1;
}
