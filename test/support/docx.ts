import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** An element of a Word file's XML, its names without their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

function element(raw: Record<string, unknown>): Element[] {
  return Object.entries(raw).flatMap(([name, value]): Element[] => {
    if (name === ":@") return [];
    const attributes = (raw[":@"] ?? {}) as Record<string, string>;
    if (name === "#text") return [{ name, attributes, children: [], text: String(value) }];
    const children = (value as Record<string, unknown>[]).flatMap(element);
    return [{ name, attributes, children, text: children.map((child) => child.text).join("") }];
  });
}

export const child = (of: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((c) => c.name === name), of);

export const below = (of: Element, name: string): Element[] =>
  of.children.flatMap((c) => (c.name === name ? [c, ...below(c, name)] : below(c, name)));

/** A property as the nearest says it: the paragraph itself, its list, its style. */
type Properties = readonly (Element | undefined)[];
const said = (properties: Properties, name: string): Element | undefined =>
  properties.map((p) => child(p, name)).find((p) => p !== undefined);
const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !["0", "false", "none"].includes(property.attributes.val ?? "1");

export interface WordParagraph {
  readonly style: string;
  /** With the number or dash that Word writes. */
  readonly text: string;
  readonly align: string | undefined;
  /** In twips. */
  readonly indent: { readonly left: number; readonly right: number; readonly first: number };
  readonly spacing: Readonly<Record<string, string>>;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly borders: readonly string[];
  readonly runs: readonly WordRun[];
}

export interface WordRun {
  readonly text: string;
  /** In half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** A Word file, read with its styles and lists resolved. */
export class Word {
  readonly parts: Readonly<Record<string, string>>;
  readonly #read = new Map<string, Element>();
  readonly #styles = new Map<string, Element>();
  readonly #levels = new Map<string, { level: Element; abstract: string }>();

  constructor(bytes: Uint8Array) {
    this.parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    for (const style of below(this.xml("word/styles.xml"), "style"))
      this.#styles.set(style.attributes.styleId ?? "", style);
    const numbering = this.xml("word/numbering.xml");
    const abstracts = new Map(below(numbering, "abstractNum").map((a) => [a.attributes.abstractNumId ?? "", a]));
    for (const num of below(numbering, "num")) {
      const abstract = child(num, "abstractNumId")?.attributes.val ?? "";
      const level = child(abstracts.get(abstract), "lvl");
      if (level) this.#levels.set(num.attributes.numId ?? "", { level, abstract });
    }
  }

  xml(part: string): Element {
    const known = this.#read.get(part);
    if (known) return known;
    const text = this.parts[part];
    if (text === undefined) throw new Error(`no ${part}`);
    const read = { name: part, attributes: {}, children: parser.parse(text).flatMap(element), text: "" };
    this.#read.set(part, read);
    return read;
  }

  style(id: string): Element {
    const style = this.#styles.get(id);
    if (!style) throw new Error(`no style ${id}`);
    return style;
  }

  get defaults(): Element | undefined {
    return child(this.xml("word/styles.xml"), "styles", "docDefaults");
  }

  get sections(): Element[] {
    return below(this.xml("word/document.xml"), "sectPr");
  }

  /** Those of the text, or of another part. */
  paragraphs(part = "word/document.xml"): WordParagraph[] {
    const counts = new Map<string, number>();
    return below(this.xml(part), "p").map((p) => this.#paragraph(p, counts));
  }

  #paragraph(p: Element, counts: Map<string, number>): WordParagraph {
    const own = child(p, "pPr");
    const id = child(own, "pStyle")?.attributes.val ?? "Normal";
    const style = this.style(id);
    const number = child(own, "numPr", "numId")?.attributes.val;
    const list = number === undefined ? undefined : this.#levels.get(number);
    const properties = [own, child(list?.level, "pPr"), child(style, "pPr"), child(this.defaults, "pPrDefault", "pPr")];
    const runs = below(p, "r").map((r) => this.#run(r, style));
    const indent = merged(properties, "ind");
    return {
      style: id,
      text: `${list ? `${marker(list.level, number ?? "", counts)} ` : ""}${runs.map((run) => run.text).join("")}`,
      align: said(properties, "jc")?.attributes.val,
      indent: {
        left: Number(indent.left ?? 0),
        right: Number(indent.right ?? 0),
        first: indent.hanging === undefined ? Number(indent.firstLine ?? 0) : -Number(indent.hanging),
      },
      spacing: merged(properties, "spacing"),
      keepNext: isOn(said(properties, "keepNext")),
      keepLines: isOn(said(properties, "keepLines")),
      borders: (said(properties, "pBdr")?.children ?? []).map((side) => side.name),
      runs,
    };
  }

  #run(r: Element, style: Element): WordRun {
    const properties = [child(r, "rPr"), child(style, "rPr"), child(this.defaults, "rPrDefault", "rPr")];
    return {
      text: r.children.map((c) => (c.name === "tab" ? "\t" : c.name === "t" ? c.text : "")).join(""),
      size: Number(said(properties, "sz")?.attributes.val),
      bold: isOn(said(properties, "b")),
      italic: isOn(said(properties, "i")),
      underline: isOn(said(properties, "u")),
    };
  }
}

/** Attributes one by one, as Word takes them; the first line's indent and the hanging one are the same. */
function merged(properties: Properties, name: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { attributes } of properties.flatMap((p) => child(p, name) ?? [])) {
    const first = "firstLine" in found || "hanging" in found;
    for (const [key, value] of Object.entries(attributes))
      if (!(key in found) && !(first && (key === "firstLine" || key === "hanging"))) found[key] = value;
  }
  return found;
}

function marker(level: Element, number: string, counts: Map<string, number>): string {
  const text = child(level, "lvlText")?.attributes.val ?? "";
  if (child(level, "numFmt")?.attributes.val === "bullet") return text;
  const count = (counts.get(number) ?? Number(child(level, "start")?.attributes.val ?? 1) - 1) + 1;
  counts.set(number, count);
  return text.replace("%1", String(count));
}
