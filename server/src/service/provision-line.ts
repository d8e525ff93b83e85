import type { Place } from "../core/citations/provisions.ts";

/** The parts of a document, the largest first. */
const units = ["appendix", "part", "chapter", "section", "article", "clause", "point"] as const;
type Unit = (typeof units)[number];

/**
 * The line of a document's text where a cited provision stands (from 0): of `điểm a khoản 2 Điều 5` the line of the
 * point, else of its clause, else of the article. `null` where not even the largest part is found. What an amending
 * document quotes (`“Điều 5. …`) is taken only where it has no article of that number itself.
 */
export function provisionLine(text: string, place: Place): number | null {
  const lines = readLines(text);
  let found: Found | null = null;
  let to = lines.length;
  for (const unit of units) {
    const id = place[unit];
    if (id === null) continue;
    const heading: Found | null = headingOf(lines, unit, id, found ? found.line + 1 : 0, to);
    if (heading) {
      found = heading;
      to = endOf(lines, unit, id, heading, to);
    } else if (found !== null || !isLarge(unit)) break;
    // Articles are numbered through a whole document: they are looked for even where their chapter is not found.
  }
  return found?.line ?? null;
}

const isLarge = (unit: Unit): boolean => units.indexOf(unit) < units.indexOf("article");

interface TextLine {
  readonly text: string;
  /** Whether the line opens outside every quotation. */
  readonly isOwn: boolean;
}

/** Nobody quotes so many lines: a closing mark was lost on the way, and the document goes on. */
const longestQuotation = 400;

function readLines(text: string): TextLine[] {
  let depth = 0;
  let quoted = 0;
  return text.split("\n").map((raw) => {
    const line = raw.trimStart();
    quoted = depth > 0 ? quoted + 1 : 0;
    if (quoted > longestQuotation) depth = 0;
    const isOwn = depth === 0 && !/^["“]/.test(line);
    for (const [mark] of line.matchAll(/[“”]/g)) depth = Math.max(0, depth + (mark === "“" ? 1 : -1));
    return { text: line, isOwn };
  });
}

/** How the heading of a part looks: with its word, or bare, as in Party documents and annexes; `ID` stands for its number. */
interface Heading {
  readonly spelled: string;
  readonly bare: string | null;
}

const end = "(?![\\p{L}\\d])";
/** An article's number stands alone or before its title: `Điều 5 của Luật` is a sentence that goes on. */
const alone = "(?=\\s?[.:–-]|\\s?$)";
/** `2.`, `2)`, and `2.1` without a mark behind; not the `2.` of `2.1`. */
const item = "(?:ID)(?:[.)](?!\\d)|(?<=\\.\\d{1,3}) )";

const headings: Readonly<Record<Unit, Heading>> = {
  appendix: { spelled: `phụ lục (?:số )?(?:ID)${end}`, bare: null },
  part: { spelled: `phần (?:thứ )?(?:ID)${end}`, bare: "(?:ID)[.–-]" },
  chapter: { spelled: `chương (?:ID)${end}`, bare: null },
  section: { spelled: `mục (?:ID)${end}`, bare: "(?:ID)[.–-]" },
  article: { spelled: `điều (?:ID)${alone}`, bare: null },
  clause: { spelled: `khoản ${item}`, bare: item },
  point: { spelled: `điểm ${item}`, bare: item },
};

const roman = "[ivxlc]{1,7}";
const number = "\\d{1,3}[a-zđ]?";
const word = "nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười";

/** What the next headings of the same kind carry. */
function like(id: string, isSpelled: boolean): string {
  if (/^\d/.test(id)) return number;
  return isSpelled ? `${roman}|[a-zđ]|${word}` : roman;
}

/** What may stand before a heading: emphasis, a list's dash, the mark of a quotation. */
const before = '^[*_#"“\\s-]{0,6}';

const pattern = (form: string, id: string): RegExp => new RegExp(before + form.replaceAll("ID", id), "iu");

/** Lines of a table of contents lead to a page. */
const isContents = (line: string): boolean => /(?:[.…]{3}\s*|\t)\d{1,4}$/.test(line.slice(-60));

/** A heading's line, and how it is written there. */
interface Found {
  readonly line: number;
  readonly isSpelled: boolean;
}

function headingOf(lines: readonly TextLine[], unit: Unit, id: string, from: number, to: number): Found | null {
  const { spelled, bare } = headings[unit];
  const withWord = pattern(spelled, idPattern(id));
  const without = bare === null ? null : pattern(bare, idPattern(id));
  let quoted: Found | null = null;
  for (let line = from; line < to; line++) {
    const { text, isOwn } = lines[line] as TextLine;
    const isSpelled = withWord.test(text);
    if ((!isSpelled && !without?.test(text)) || isContents(text)) continue;
    if (isOwn) return { line, isSpelled };
    quoted ??= { line, isSpelled };
  }
  return quoted;
}

/** As it may be spelled in the text; `bốn` and `tư` are one. */
const idPattern = (id: string): string =>
  id
    .normalize("NFC")
    .replace(/^thứ\s+/iu, "")
    .replace(/^(?:tư|bốn)$/iu, "(?:tư|bốn)")
    .replaceAll(".", "\\.");

/** Where a part ends: at the next of its kind, or at a larger one that is named by its word. */
function endOf(lines: readonly TextLine[], unit: Unit, id: string, { line, isSpelled }: Found, to: number): number {
  const { spelled, bare } = headings[unit];
  const larger = units.slice(0, units.indexOf(unit)).map((u) => {
    const form = headings[u].spelled.replace(end, alone);
    return pattern(form, `${number}|${roman}|[a-zđ]|${word}`);
  });
  const ends = [pattern(isSpelled || bare === null ? spelled : bare, like(id, isSpelled)), ...larger];
  for (let n = line + 1; n < to; n++) {
    const { text, isOwn } = lines[n] as TextLine;
    if (isOwn && ends.some((e) => e.test(text))) return n;
  }
  return to;
}
