import { decimal, type Level, levels, numeralText, openingLine, readMark } from "../../core/rules/body/marks.ts";
import { byArticles, followsOn, introducesLaw } from "../../core/rules/body/numbering.ts";
import { quotations } from "../../core/rules/body/quotations.ts";
import type { Block, Letter } from "../../core/syntax/letter.ts";
import { countedBy, type NumeralStyle } from "../../core/text/numerals.ts";
import type { Span } from "../../core/text/span.ts";
import { isCapitals } from "../../core/text/vietnamese.ts";

/** A numbered place of a text, as it is numbered now: `Chương II`, `Điều 3.`, `2.`, `2.1.`, `đ)`. */
export interface Numbered {
  readonly level: Level | "decimal";
  readonly block: Block;
  /** As written, of `2.1` all of it. */
  readonly numeral: string;
  readonly span: Span;
  readonly style: NumeralStyle;
  /** What it counts, of `2.1` the last number; `null` where it is no numeral of the scheme (`f`). */
  readonly value: number | null;
  /** `3a`: put in between later, and counted by nobody. */
  readonly inserted: boolean;
  /** The next larger one that it stands in. */
  readonly parent: Numbered | null;
}

/** Places that are counted together. */
export interface CountedList {
  readonly parent: Numbered | null;
  readonly places: Numbered[];
  /** Whether they are somebody else's, quoted: then nothing of them is touched. */
  readonly foreign: boolean;
}

/** How one text is numbered: the body, or something attached to it, where counting begins anew. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly lists: readonly CountedList[];
  /** The own places in reading order, by the block that they open. */
  readonly places: ReadonlyMap<Block, Numbered>;
  /** The innermost place that each block stands in, itself where it opens one. */
  readonly within: ReadonlyMap<Block, Numbered>;
}

/** How the texts of a letter are numbered; what stands in quotation marks is left out. `null`: see `quotesBare`. */
export function outlinesOf(letter: Letter): Outline[] | null {
  const { body, appendices, source } = letter;
  const quoted = quotations(source.text, body.span.start);
  const texts = [body.blocks, ...appendices.map((a) => a.blocks)];
  const own = texts.map((blocks) => blocks.filter((b) => !quoted(b.span.start)));
  if (own.some((blocks) => quotesBare(letter, blocks))) return null;
  return own.map((blocks, i) => readOutline(letter, blocks, i > 0));
}

const announcement = /(?<!\p{L})(?:sửa đổi|bổ sung|thay thế)[^\n]{0,300}như sau\s?:$/iu;
const counted: ReadonlySet<Block["kind"]> = new Set(["part", "section", "article", "clause", "point"]);

/**
 * Whether the letter amends another document and quotes its new wording without quotation marks: then nobody can tell
 * which numbers are the letter's own.
 */
const quotesBare = (letter: Letter, blocks: readonly Block[]): boolean =>
  /sửa đổi|bổ sung|thay thế/iu.test(letter.subject?.text.text.slice(0, 400) ?? "") &&
  blocks.some((block, i) => {
    const before = blocks[i - 1];
    if (!before || !counted.has(block.kind) || !announcement.test(before.text.text.slice(-400))) return false;
    return before.kind === "article" ? block.kind === "article" : true;
  });

const rankOf = (level: Numbered["level"]): number => (level === "decimal" ? levels.length : levels.indexOf(level));
const ranks = {
  clause: levels.indexOf("clause"),
  article: levels.indexOf("article"),
  chapter: levels.indexOf("chapter"),
};
/** So many lists of one level may interrupt each other. */
const deepest = 8;

function readOutline(letter: Letter, blocks: readonly Block[], attached: boolean): Outline {
  const { source } = letter;
  const lists: CountedList[] = [];
  const places = new Map<Block, Numbered>();
  const within = new Map<Block, Numbered>();
  /** By rank, the lists that may go on, the innermost last. */
  const open: CountedList[][] = levels.map(() => []);
  let decimals: Numbered[] = [];
  const close = (below: number): void => {
    // Articles and chapters go on where a larger unit begins.
    for (let i = below + 1; i < open.length; i++) if (i !== ranks.article && i !== ranks.chapter) open[i] = [];
    decimals = [];
  };
  let here: Numbered | null = null;
  const add = (list: CountedList, place: Numbered): void => {
    list.places.push(place);
    if (!list.foreign) places.set(place.block, place);
    here = place;
  };
  for (const [at, block] of blocks.entries()) {
    const previous = blocks[at - 1] ?? null;
    const line = counted.has(block.kind) ? openingLine(source, block) : "";
    if (block.kind === "clause" && decimal.test(line)) {
      const clause = open[ranks.clause]?.at(-1);
      const place = clause && decimalPlace(block, clause.places.at(-1) ?? null, decimals);
      if (place && clause) {
        decimals = [...decimals.slice(0, place.depth - 2), place.place];
        open[levels.indexOf("point")] = [];
        const same = lists.find((l) => l.parent === place.place.parent && l.places[0]?.level === "decimal");
        const list = same ?? { parent: place.place.parent, places: [], foreign: clause.foreign };
        if (!same) lists.push(list);
        add(list, place.place);
      }
      // What hangs in the air is an outline's all the same; a date at the head of a line is none.
      else if (/^[\d.]{1,20}\s\p{Lu}/u.test(line)) open[levels.indexOf("point")] = [];
      if (here) within.set(block, here);
      continue;
    }
    const mark = line === "" ? null : readMark(line, block, at);
    if (mark === null) {
      if (here) within.set(block, here);
      continue;
    }
    const rank = levels.indexOf(mark.level);
    const inner = decimals.at(-1) ?? null;
    const outer = rank > ranks.clause && inner ? inner : parentOf(open, rank);
    if (rank <= ranks.clause) close(rank);
    const span = numeralText(mark);
    const place: Numbered = {
      level: mark.level,
      block,
      numeral: mark.numeral,
      span: span.span,
      style: mark.style,
      value: mark.value,
      inserted: mark.inserted || span.text !== mark.numeral,
      parent: outer,
    };
    const running = open[rank] as CountedList[];
    const goesOn =
      mark.level === "article" ? !headed(blocks, at) : rank < ranks.article || followsOn(source.text, previous);
    const restarts = place.value === 1 && !place.inserted && !goesOn;
    const going = restarts ? undefined : goingOn(running, place);
    if (going) add(going, place);
    else {
      const inArticle = (open[ranks.article]?.length ?? 0) > 0;
      const foreign =
        mark.level === "article"
          ? !attached && letter.type !== null && !byArticles.has(letter.type)
          : mark.level !== "section" && !inArticle && introducesLaw(source.text, previous);
      const list: CountedList = { parent: outer, places: [], foreign };
      lists.push(list);
      add(list, place);
      running.push(list);
      if (running.length > deepest) running.shift();
    }
    within.set(block, place);
  }
  return { blocks, lists, places, within };
}

/** Whether a line of capitals stands between an article and the one before it: there an enclosed text begins anew. */
function headed(blocks: readonly Block[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (block.kind === "article") return false;
    if (block.kind === "paragraph" && blocks[i - 1]?.kind !== "part" && isCapitals(block.text.text)) return true;
  }
  return true;
}

/** The open list that a place goes on with: the innermost that it continues, else the innermost; inner ones end there. */
function goingOn(running: CountedList[], { value }: Numbered): CountedList | undefined {
  let at = running.length - 1;
  while (at >= 0 && (running[at]?.places.at(-1)?.value ?? 0) + 1 !== value) at--;
  if (at < 0) return running.at(-1);
  running.splice(at + 1);
  return running[at];
}

const parentOf = (open: readonly CountedList[][], rank: number): Numbered | null => {
  for (let i = rank - 1; i >= 0; i--) {
    const last = open[i]?.at(-1)?.places.at(-1);
    if (last) return last;
  }
  return null;
};

/** `2.1` below `2.`, `2.1.3` below `2.1`; `null` where what stands before the last number is not what it stands in. */
function decimalPlace(
  block: Block,
  clause: Numbered | null,
  open: readonly Numbered[],
): { readonly place: Numbered; readonly depth: number } | null {
  const numeral = /^\d{1,3}(?:\.\d{1,3}){1,4}/.exec(block.text.text)?.[0];
  if (!numeral || !clause) return null;
  const cut = numeral.lastIndexOf(".");
  const depth = numeral.split(".").length;
  const parent = depth === 2 ? clause : (open[depth - 3] ?? null);
  if (parent?.numeral !== numeral.slice(0, cut)) return null;
  const { span } = block.text.slice(0, numeral.length);
  const value = countedBy(numeral.slice(cut + 1), "arabic");
  return { place: { level: "decimal", block, numeral, span, style: "arabic", value, inserted: false, parent }, depth };
}

/** The place of a level that something stands in, itself counted; `null` where there is none. */
export function enclosing(place: Numbered | null, level: Numbered["level"]): Numbered | null {
  let at = place;
  while (at && at.level !== level) at = rankOf(at.level) < rankOf(level) ? null : at.parent;
  return at;
}
