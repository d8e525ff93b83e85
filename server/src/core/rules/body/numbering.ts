import type { Block, Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import { decimal, type Level, levels, type Mark, openingLine, readMark } from "./marks.ts";
import { quotations } from "./quotations.ts";

/** Marks that are counted together. */
export interface NumberedList {
  readonly level: Level;
  readonly marks: Mark[];
  /** Whether it stands inside an article. */
  readonly inArticle: boolean;
  /** Whether it is the text's own: a list that does not begin at the beginning is quoted, or a scan lost its first. */
  readonly own: boolean;
  /** Whether it interrupts another list of its level: `1) 2)` inside `2.` */
  readonly nested: boolean;
}

/** The numbering of one text: of the body, or of what is attached to it (there counting begins anew). */
export interface Numbering {
  readonly blocks: readonly Block[];
  readonly attached: boolean;
  /** Those of its own, in order of their beginnings. */
  readonly lists: readonly NumberedList[];
  /** `1.1`, `2.3.1`, in order. */
  readonly decimals: readonly Block[];
}

/** How the texts of a letter are numbered; what is quoted in them is left out. */
export const numberingsOf = lastOf((letter: Letter): readonly Numbering[] => {
  const read = (quoted: (offset: number) => boolean): Numbering[] => [
    readNumbering(letter, letter.body.blocks, false, quoted),
    ...letter.appendices.map((a) => readNumbering(letter, a.blocks, true, quoted)),
  ];
  const all = read(() => false);
  // Where everything is as it should be, nobody asks whether some of it is quoted: most letters are spared the search.
  const regular = all.every((n) => n.decimals.length === 0 && n.lists.every(isRegular));
  return regular ? all : read(quotations(letter.source.text, letter.body.span.start));
});

const signs: Readonly<Partial<Record<Level, string>>> = { article: ".", clause: ".", point: ")" };

const [chapter, section, article, clauses] = (["chapter", "section", "article", "clause"] as const).map((level) =>
  levels.indexOf(level),
) as [number, number, number, number];

function isRegular({ level, marks }: NumberedList): boolean {
  if (levels.indexOf(level) < section) return false;
  const wanted = signs[level];
  return marks.every(({ value, sign }, i) => value === i + 1 && (wanted === undefined || sign === wanted));
}

/** The lists of a level in all texts of a letter. */
export const listsOf = (letter: Letter, level: Level): readonly NumberedList[] => byLevel(letter).get(level) ?? none;

const none: readonly never[] = [];

const byLevel = lastOf((letter: Letter): ReadonlyMap<Level, readonly NumberedList[]> => {
  const lists = new Map<Level, NumberedList[]>();
  for (const numbering of numberingsOf(letter)) {
    for (const list of numbering.lists) {
      const same = lists.get(list.level);
      if (same) same.push(list);
      else lists.set(list.level, [list]);
    }
  }
  return lists;
});

function readNumbering(
  { source, type }: Letter,
  blocks: readonly Block[],
  attached: boolean,
  quoted: (offset: number) => boolean,
): Numbering {
  const lists: NumberedList[] = [];
  const decimals: Block[] = [];
  /** By the rank of their level. */
  const open: (NumberedList[] | undefined)[] = levels.map(() => undefined);
  /** Forgets what is counted below a level; articles and chapters go on where a larger unit begins. */
  const close = (below: number): void => {
    for (let i = below + 1; i < open.length; i++) if (i !== article && i !== chapter) open[i] = undefined;
  };
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (!counted.has(block.kind) || quoted(block.span.start)) continue;
    const previous = blocks[at - 1] ?? null;
    const line = openingLine(source, block);
    if (block.kind === "clause" && decimal.test(line)) {
      // `27.09` at the head of a line is a number of the text; `3.1` below `3.` or `Điều 3` is a level of its own.
      const above = (open[clauses] ?? (contracts.has(type ?? "") ? undefined : open[article]))?.at(-1)?.marks.at(-1);
      if (above && line.startsWith(`${above.numeral}.`)) decimals.push(block);
      close(clauses);
      continue;
    }
    const mark = readMark(line, block, at);
    if (mark === null) continue;
    const rank = levels.indexOf(mark.level);
    close(rank);
    const running = open[rank] ?? [];
    const list = running.at(-1);
    const inArticle = open[article]?.at(-1)?.own ?? false;
    const restarts =
      mark.value === 1 && !mark.inserted && !(inArticle && mark.level === "clause" && followsOn(source.text, previous));
    if (list && !restarts) {
      // `1. 2.` inside `2.`: behind them the outer list goes on.
      let outer = running.length - 1;
      while (outer >= 0 && (running[outer]?.marks.at(-1)?.value ?? 0) + 1 !== mark.value) outer--;
      // Setting a length is slow, even to what it is.
      if (outer >= 0 && outer + 1 < running.length) running.length = outer + 1;
      (running[outer] ?? list).marks.push(mark);
      continue;
    }
    const foreign =
      mark.level === "article"
        ? !attached && !byArticles.has(type ?? "")
        : mark.level !== "section" && !inArticle && introducesLaw(source.text, previous);
    const own = mark.value === 1 && !foreign;
    const fresh: NumberedList = { level: mark.level, marks: [mark], inArticle, own, nested: running.length > 0 };
    if (own) lists.push(fresh);
    if (running.length === deepest) running.shift();
    running.push(fresh);
    open[rank] = running;
  }
  return { blocks, attached, lists, decimals };
}

/** Types that are laid out in articles: what looks like one in another (công văn, tờ trình, báo cáo) is quoted. */
export const byArticles: ReadonlySet<string> = new Set([
  "quyet-dinh",
  "nghi-quyet",
  "quy-che",
  "quy-dinh",
  "dieu-le-dang",
  "hop-dong",
  "ban-thoa-thuan",
  "ban-ghi-nho",
  "nghi-dinh",
  "thong-tu",
  "thong-tu-lien-tich",
]);

/** In these custom numbers what stands in an article `1.1`; no model tells otherwise. */
const contracts: ReadonlySet<string> = new Set(["hop-dong", "ban-thoa-thuan", "ban-ghi-nho"]);

/** So many lists of one level may interrupt each other. */
const deepest = 8;

const counted: ReadonlySet<Block["kind"]> = new Set(["part", "section", "article", "clause", "point"]);

/** Whether a clause stands right behind another that does not announce a list: then `1.` begins no list of its own. */
export const followsOn = (source: string, previous: Block | null): boolean =>
  (previous?.kind === "clause" || previous?.kind === "point") &&
  (ends(source, previous) || !/:[*_\s]*$/.test(tailOf(source, previous, 4)));

/** `Điều 9 Luật … quy định:` announces somebody else's clauses. */
export const introducesLaw = (source: string, previous: Block | null): boolean =>
  previous !== null &&
  (previous.kind === "article" || (!ends(source, previous) && /[:“"”][*_\s]*$/.test(tailOf(source, previous, 4)))) &&
  /Điều \d|[Kk]hoản \d|[Đđ]iểm \p{L} |Luật |Nghị định |Thông tư |quy định(?: như sau)?:|được quy định/u.test(
    tailOf(source, previous, 300),
  );

/** Most paragraphs end with one of these: nothing follows that they announce. */
const ends = (source: string, { span }: Block): boolean => ".;,".includes(source.charAt(span.end - 1));

const tailOf = (source: string, { span }: Block, length: number): string =>
  source.slice(Math.max(span.start, span.end - length), span.end);
