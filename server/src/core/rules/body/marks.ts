import { isBlank, isDigit } from "../../citations/chars.ts";
import type { Block } from "../../syntax/letter.ts";
import { countedBy, type NumeralStyle } from "../../text/numerals.ts";
import type { PlainText } from "../../text/plain-text.ts";
import type { Source } from "../../text/source.ts";

/** Phần, Chương, Mục, Tiểu mục, `I.`, Điều, khoản, điểm: from the largest to the smallest. */
export type Level = "part" | "chapter" | "division" | "subdivision" | "section" | "article" | "clause" | "point";

export const levels: readonly Level[] = [
  "part",
  "chapter",
  "division",
  "subdivision",
  "section",
  "article",
  "clause",
  "point",
];

/** Levels whose numeral stands behind a word. */
const worded: ReadonlySet<Level> = new Set(["part", "chapter", "division", "subdivision", "article"]);

/** A numbered place of a text: `Chương II`, `Điều 3.`, `2.`, `đ)`. */
export interface Mark {
  readonly level: Level;
  readonly block: Block;
  /** The block's place among those of its text. */
  readonly at: number;
  /** As written: `II`, `3`, `đ`, `nhất`. */
  readonly numeral: string;
  readonly style: NumeralStyle;
  /** From 1; `null` where the numeral is none of the scheme's. */
  readonly value: number | null;
  /** What follows the numeral: `.`, `)`, `/`, `-`, `` or, for `(a)`, `()`. */
  readonly sign: string;
  /** `3a`: put between two others later. */
  readonly inserted: boolean;
}

/** Where the numeral stands in its block. */
export function numeralText({ block, numeral, level }: Mark): PlainText {
  const { text } = block;
  const word = worded.has(level) ? text.text.search(/\s(?:[IVXLC\d]|thứ\s|THỨ\s)/u) : 0;
  const from = text.text.indexOf(numeral, Math.max(0, word));
  return text.slice(from, from + numeral.length);
}

/** The first line of a block as far as what is read of it may reach, without emphasis. */
export function openingLine({ text, hasMarks, hasLooseMarks }: Source, { kind, span }: Block): string {
  const reach = kind === "part" || kind === "article" ? 300 : 24;
  const raw = text.slice(span.start, Math.min(span.end, span.start + reach));
  const line = raw.includes("\n") || raw.includes("\r") ? raw.slice(0, raw.search(/[\n\r]/)) : raw;
  if (!hasMarks) return line;
  const plain = line.replace(/[*_\\]+/g, "");
  return hasLooseMarks ? plain.normalize("NFC") : plain;
}

/** `1.1`, `2.3.1`: no level of the scheme. */
export const decimal = /^\d{1,3}\.\d/;

/** The mark that opens a block, read from its opening line; `null` where that is none after all. */
export function readMark(line: string, block: Block, at: number): Mark | null {
  switch (block.kind) {
    case "clause": {
      let end = 0;
      while (end < 3 && isDigit(line, end)) end++;
      if (end === 0) return null;
      const sign = line.charAt(isBlank(line, end) ? end + 1 : end);
      return markOf(
        "clause",
        block,
        at,
        line.slice(0, end),
        "arabic",
        sign !== "" && ".)/–-".includes(sign) ? sign : "",
      );
    }
    case "point": {
      if (line.charAt(1) === ")") return markOf("point", block, at, line.charAt(0), "letter", ")");
      const m = /^(\(?)([a-zđ])\s?([)./])/.exec(line);
      return m ? markOf("point", block, at, m[2], "letter", m[1] ? "()" : m[3]) : null;
    }
    case "section": {
      const m = /^([IVX]{1,5})\s?([.)/–-])/.exec(line);
      return m ? markOf("section", block, at, m[1], "roman", m[2]) : null;
    }
    case "article": {
      const m = /^(?:Điều|ĐIỀU)\s+(?:(\d{1,4})([a-zđ]?)|([IVX]+))(?![\p{L}\d])\s*([.:/)–-]?)/u.exec(line);
      // `Điều 5 Nghị định …` at a line's beginning is a citation; an article has its sign, or the line to itself.
      if (!m || (!m[4] && m[0].trim().length < line.trim().length)) return null;
      const mark = markOf("article", block, at, m[1] ?? m[3], m[1] ? "arabic" : "roman", m[4]);
      return mark && m[2] ? { ...mark, inserted: true } : mark;
    }
    default:
      return readHeading(line, block, at);
  }
}

const headingLevels: Readonly<Record<string, Level>> = {
  phần: "part",
  chương: "chapter",
  mục: "division",
  "tiểu mục": "subdivision",
};

export const headingLine =
  /^(?<word>phần|chương|mục|tiểu mục)\s+(?:(?<roman>[IVXLC]+)|(?<arabic>\d{1,3})|thứ\s(?<words>\p{L}+))(?![\p{L}\d])\s*(?<sign>[.:–-]?)\s*(?<name>.*)$/iu;

/** A heading has its line to itself, or a name in capitals behind it; `Mục 2 Công văn số …` is a citation. */
function readHeading(line: string, block: Block, at: number): Mark | null {
  const { word, roman, arabic, words, sign, name } = headingLine.exec(line.trim())?.groups ?? {};
  if (!word || (name !== "" && !sign && /\p{Ll}/u.test(name ?? ""))) return null;
  const level = headingLevels[word.toLowerCase()];
  if (!level || (roman && roman !== roman.toUpperCase())) return null;
  const style = roman ? "roman" : arabic ? "arabic" : "words";
  return markOf(level, block, at, roman ?? arabic ?? words, style, sign);
}

function markOf(
  level: Level,
  block: Block,
  at: number,
  numeral: string | undefined,
  style: NumeralStyle,
  sign: string | undefined,
): Mark | null {
  if (numeral === undefined) return null;
  return { level, block, at, numeral, style, value: countedBy(numeral, style), sign: sign ?? "", inserted: false };
}
