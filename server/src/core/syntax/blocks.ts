import { type PlainText, plainText } from "../text/plain-text.ts";
import type { Source } from "../text/source.ts";
import { type Span, span } from "../text/span.ts";
import { markBases } from "./bases.ts";
import type { Block, BlockKind } from "./letter.ts";
import { firstLine, type Lines } from "./lines.ts";
import { firstBasis, verbLine } from "./words.ts";

/** A block reads its text when first asked: most rules never look inside most paragraphs. */
export class LazyBlock implements Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly #source: Source;
  readonly #pieces: readonly Span[];
  #text: PlainText | undefined;

  constructor(source: Source, kind: BlockKind, pieces: readonly Span[]) {
    this.kind = kind;
    this.span = span((pieces[0] as Span).start, (pieces.at(-1) as Span).end);
    this.#source = source;
    this.#pieces = pieces;
  }

  get text(): PlainText {
    this.#text ??= plainText(this.#source.text, this.#pieces, this.#source.hasMarks).trim();
    return this.#text;
  }

  /** The same block, known by what stands around it to be of another kind. */
  as(kind: BlockKind): LazyBlock {
    return new LazyBlock(this.#source, kind, this.#pieces);
  }

  get marker(): PlainText | null {
    const opening = openingOf(this.text.text);
    return opening ? this.text.slice(0, opening.marker.length) : null;
  }
}

/** How a block opens: the first letters it may begin with, and the pattern whose match is its marker. */
const openings: readonly (readonly [letters: string, kind: BlockKind, marker: RegExp])[] = [
  ["Đ", "article", /^(?:Điều|ĐIỀU)\s+(?:\d+[a-zđ]?|[IVX]{1,5})(?![\p{L}\d])\s*[.:]?/u],
  [
    "PCMT",
    "part",
    /^(?:Phần|Chương|Mục|Tiểu mục|PHẦN|CHƯƠNG|MỤC|TIỂU MỤC)\s+(?:[IVXLC]+|\d+|(?:thứ|THỨ)\s\p{L}+)(?![\p{L}\d])/u,
  ],
  ["IVX", "section", /^[IVX]{1,5}\s?[.\-–)/](?=\s)/],
  [
    "0123456789",
    "clause",
    // `06/CT-TTg` and `37-CT/TW` at a line's beginning are numbers of documents.
    /^(?:\d{1,3}(?:\.\d{1,3}){0,4}\s?(?:[.)](?=\s|\p{L})|[-–/](?=\s|\p{Lu}\p{Ll}))|\d{1,2}(?:\.\d{1,2}){1,4}(?=\s\p{L}))/u,
  ],
  ["(aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz", "point", /^(?:[a-zđ]\s?[)./]|\([a-hj-uwyzđ]\))(?=\s)/],
  ["-+•–—~●▪", "item", /^[-+•–—~●▪](?=\s|\p{L})/u],
];

/** The opening that a first letter allows: most lines are tried with none. */
const openingByLetter = new Map(openings.flatMap((o) => [...o[0]].map((letter) => [letter.charCodeAt(0), o] as const)));

/** Whether a line may go on with the paragraph above; a closed sentence and a capital begin a new one. */
const closed = /[.:;!?”"/][*_\s]*$/;
const capital = /^[*_“"(]{0,3}[\p{Lu}]/u;

/** A line that ends so has its number on the next one: `khoản 1⏎Điều 5 Nghị định`, `Quốc hội khóa⏎XV. Vì vậy`. */
const wantsNumber =
  /(?<!\p{L})(?:điều|khoản|điểm|mục|chương|phần|số|ngày|tháng|quý|khóa|khoá|kỳ|thứ|lần|phụ lục)[*_\s]*$/iu;
const numbered: ReadonlySet<BlockKind> = new Set(["article", "part", "section", "clause", "point"]);
const closedArticle = /^\S+\s+\S+\s?[.:]/u;

/** Whether a line that looks like a numbered paragraph is the rest of a sentence that a line's end cut at a number. */
const goesOnAtNumber = (before: string, kind: BlockKind, line: string): boolean =>
  numbered.has(kind) &&
  (wantsNumber.test(before) || (kind === "article" && !closed.test(before) && !closedArticle.test(line)));

/** Groups the lines between two offsets into blocks. `titled`: a title precedes, so bases are to be expected. */
export function readBlocks(lines: Lines, from: number, to: number, titled: boolean): readonly Block[] {
  const { source } = lines;
  const blocks: LazyBlock[] = [];
  let pieces: Span[] | null = null;
  let kind: BlockKind = "paragraph";
  let last = "";
  const flush = (): void => {
    if (pieces) blocks.push(new LazyBlock(source, kind, pieces));
    pieces = null;
  };
  for (let i = firstLine(lines, from); i < lines.lines.length; i++) {
    const line = lines.lines[i];
    if (!line || line.start >= to) break;
    if (line.kind !== "text" || line.end <= from) {
      flush();
      continue;
    }
    const start = Math.max(line.start, from);
    const text = lines.read(i).slice(start - line.start);
    let opens = kindOf(text);
    const piece = { start, end: Math.min(line.end, to) };
    if (pieces) {
      const before = last.slice(-12);
      if (goesOnAtNumber(before, opens, text)) opens = "paragraph";
      const goesOn =
        opens === "paragraph" &&
        !(closed.test(before) && capital.test(text)) &&
        !firstBasis.test(text) &&
        !verbLine.test(text);
      if (!goesOn) flush();
    }
    if (pieces) pieces.push(piece);
    else {
      // Most have one piece, and an array that is made with it is smaller.
      pieces = [piece];
      kind = opens;
    }
    last = text;
  }
  flush();
  return markBases(source.text, blocks, titled);
}

/** Kind and marker of a block by the line that opens it. */
function openingOf(line: string): { kind: BlockKind; marker: string } | null {
  const opening = openingByLetter.get(line.charCodeAt(0));
  if (!opening) return null;
  // Most that begin with one of its signs are items of lists.
  if (opening[1] === "item" && line.charCodeAt(1) === 32) return { kind: "item", marker: line.charAt(0) };
  const marker = opening[2].exec(line)?.[0];
  return marker === undefined ? null : { kind: opening[1], marker };
}

function kindOf(line: string): BlockKind {
  const first = line.charCodeAt(0);
  const plain = first === 42 || first === 95 ? line.slice(0, 60).replace(/[*_]+/g, "") : line;
  return openingOf(plain)?.kind ?? "paragraph";
}
