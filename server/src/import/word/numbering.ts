import { child, type Element, elements, saidBy } from "../package/xml.ts";
import { counted } from "./numerals.ts";
import { type ParagraphProperties, paragraphProperties } from "./properties.ts";
import { isOn } from "./units.ts";

/** Counts the paragraphs of a document's lists, in the order in which they are asked for. */
export interface Numbering {
  /** What the level says of its paragraphs. */
  paragraph(list: string, level: number): ParagraphProperties;
  /** The level that a style stands for in its list. */
  levelOf(list: string, style: string): number;
  /** The next paragraph's number with what stands behind it (`1. `, `- `); empty where the level shows nothing. */
  next(list: string, level: number): string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The level from whose paragraphs on it begins anew; 0: never. */
  readonly restart: number;
  readonly behind: string;
  readonly plain: boolean;
  readonly style: string | undefined;
  readonly paragraph: ParagraphProperties;
}

interface List {
  /** Lists made from one pattern count on together. */
  readonly pattern: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that begin anew, and with what, when the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

const deepest = 9;

/** `listOfStyle`: the list that a numbering style names. */
export function readNumbering(root: Element | null, listOfStyle: (style: string) => string | undefined): Numbering {
  const patterns = new Map(
    elements(root ?? undefined, "w:abstractNum").map((p) => [p.attributes["w:abstractNumId"] ?? "", p]),
  );
  const given = new Map(elements(root ?? undefined, "w:num").map((n) => [n.attributes["w:numId"] ?? "", n]));
  const lists = new Map<string, List | null>();
  const read = (id: string, links: number): List | null => {
    const num = given.get(id);
    const name = saidBy(num, "w:abstractNumId") ?? "";
    const pattern = patterns.get(name);
    if (!num || !pattern) return null;
    const link = saidBy(pattern, "w:numStyleLink");
    const linked = link === undefined || links > 2 ? undefined : listOfStyle(link);
    if (linked !== undefined && linked !== id) return read(linked, links + 1);
    return listFrom(name, pattern, num);
  };
  const listOf = (id: string): List | null => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const list = read(id, 0);
    lists.set(id, list);
    return list;
  };
  const counters = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return {
    paragraph: (id, level) => listOf(id)?.levels[level]?.paragraph ?? {},
    levelOf: (id, style) => Math.max(0, listOf(id)?.levels.findIndex((level) => level?.style === style) ?? 0),
    next(id, depth) {
      const list = listOf(id);
      const level = list?.levels[depth];
      if (!list || !level) return "";
      const counts = counters.get(list.pattern) ?? [];
      counters.set(list.pattern, counts);
      if (!used.has(id)) for (const [n, start] of list.starts) counts[n] = start - 1;
      used.add(id);
      counts[depth] = (counts[depth] ?? level.start - 1) + 1;
      for (let n = depth + 1; n < deepest; n++) {
        const restart = list.levels[n]?.restart ?? n;
        if (restart > depth) counts[n] = undefined;
      }
      const text = markerText(list, depth, counts);
      return text === "" ? "" : text + level.behind;
    },
  };
}

function listFrom(name: string, pattern: Element, num: Element): List {
  const levels: (Level | undefined)[] = [];
  const starts = new Map<number, number>();
  for (const level of elements(pattern, "w:lvl")) put(levels, level);
  for (const over of elements(num, "w:lvlOverride")) {
    const level = child(over, "w:lvl");
    if (level) put(levels, level);
    const start = saidBy(over, "w:startOverride");
    if (start !== undefined) starts.set(Number(over.attributes["w:ilvl"]), Number.parseInt(start, 10) || 0);
  }
  return { pattern: name, levels, starts };
}

function put(levels: (Level | undefined)[], given: Element): void {
  const depth = Number(given.attributes["w:ilvl"]);
  if (!(depth >= 0 && depth < deepest)) return;
  const restart = saidBy(given, "w:lvlRestart");
  const legal = child(given, "w:isLgl");
  levels[depth] = {
    format: saidBy(given, "w:numFmt") ?? "decimal",
    text: saidBy(given, "w:lvlText") ?? "",
    start: Number.parseInt(saidBy(given, "w:start") ?? "0", 10) || 0,
    restart: restart === undefined ? depth : Number.parseInt(restart, 10) || 0,
    behind: saidBy(given, "w:suff") === "nothing" ? "" : " ",
    plain: legal !== undefined && isOn(legal.attributes["w:val"]),
    style: saidBy(given, "w:pStyle"),
    paragraph: paragraphProperties(child(given, "w:pPr")),
  };
}

function markerText({ levels }: List, depth: number, counts: readonly (number | undefined)[]): string {
  const own = levels[depth];
  if (!own || own.format === "none") return "";
  if (own.format === "bullet") return bullet(own.text);
  return own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1;
      const level = levels[n];
      return level ? counted(counts[n] ?? level.start, own.plain ? "decimal" : level.format) : "";
    })
    .trim();
}

/** Bullets of picture fonts look like dots of one sort or another; a letter knows three signs. */
function bullet(text: string): string {
  const sign = text.trim();
  if (/^[-+–—•▪●]$/.test(sign)) return sign;
  if (sign === "\uf02d" || sign === "\u00ad" || sign === "\u2212") return "-";
  if (sign === "\uf0a7") return "▪";
  return sign === "" || /\p{L}{2}/u.test(sign) ? sign : "•";
}
