import { child, type Element, elements, saidBy } from "../package/xml.ts";
import {
  over,
  overRun,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
  toggles,
} from "./properties.ts";

/** A style with all that it is based on. */
export interface Style {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** Whether it draws a table's lines. */
  readonly ruled: boolean;
}

export interface Styles {
  readonly defaults: Style;
  /** The style of this kind and id; without an id, or with an unknown one, the kind's default. */
  of(kind: "paragraph" | "character" | "table", id: string | undefined): Style;
  /** Lists count by styles, too: the style of the paragraph, or the default one. */
  idOf(id: string | undefined): string | undefined;
  /** The list that a numbering style stands for. */
  listOf(id: string): string | undefined;
}

const empty: Style = { paragraph: {}, run: {}, ruled: false };
/** Word itself allows no more; whoever writes a circle gets its beginning. */
const deepest = 32;

export function readStyles(root: Element | null): Styles {
  const given = new Map<string, Element>();
  const standard = new Map<string, string>();
  for (const style of elements(root ?? undefined, "w:style")) {
    const { "w:styleId": id, "w:type": kind = "paragraph", "w:default": isDefault } = style.attributes;
    if (id === undefined) continue;
    given.set(`${kind} ${id}`, style);
    if (isDefault === "1" || isDefault === "true" || isDefault === "on") standard.set(kind, id);
  }
  const read = new Map<string, Style>();
  const resolve = (kind: string, id: string, depth: number): Style => {
    const key = `${kind} ${id}`;
    const known = read.get(key);
    if (known) return known;
    const style = given.get(key);
    if (!style || depth > deepest) return empty;
    const base = saidBy(style, "w:basedOn");
    const below = base === undefined ? empty : resolve(kind, base, depth + 1);
    const own = styleOf(style);
    const found = {
      paragraph: over(below.paragraph, own.paragraph),
      run: overRun(below.run, own.run),
      ruled: own.ruled || below.ruled,
    };
    read.set(key, found);
    return found;
  };
  const defaults = child(root ?? undefined, "w:docDefaults");
  return {
    defaults: {
      paragraph: paragraphProperties(child(child(defaults, "w:pPrDefault"), "w:pPr")),
      run: runProperties(child(child(defaults, "w:rPrDefault"), "w:rPr")),
      ruled: false,
    },
    of(kind, id) {
      const found = id !== undefined && given.has(`${kind} ${id}`) ? id : standard.get(kind);
      return found === undefined ? empty : resolve(kind, found, 0);
    },
    idOf: (id) => id ?? standard.get("paragraph"),
    listOf: (id) => resolve("numbering", id, 0).paragraph.list,
  };
}

function styleOf(style: Element): Style {
  const borders = child(child(style, "w:tblPr"), "w:tblBorders");
  return {
    paragraph: paragraphProperties(child(style, "w:pPr")),
    run: runProperties(child(style, "w:rPr")),
    ruled: drawsLines(borders) ?? false,
  };
}

/** Whether borders are drawn between the cells; `undefined` where nothing is said. */
export function drawsLines(borders: Element | undefined): boolean | undefined {
  const inner = elements(borders).filter(({ name }) => name === "w:insideV" || name === "w:insideH");
  if (inner.length === 0) return undefined;
  return inner.some(({ attributes }) => !/^(?:nil|none)$/.test(attributes["w:val"] ?? "none"));
}

/** What style upon style gives a run, without what is said at its place: switches that are on twice are off. */
export function styled(defaults: RunProperties, layers: readonly RunProperties[]): RunProperties {
  let found = defaults;
  for (const layer of layers) found = overRun(found, layer);
  const switched = Object.fromEntries(
    toggles.map((name) => [name, defaults[name] || layers.filter((layer) => layer[name]).length % 2 === 1]),
  );
  return { ...found, ...switched };
}
