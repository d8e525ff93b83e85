import { XMLParser, XMLValidator } from "fast-xml-parser";
import { FormatError } from "../../formats/text.ts";

/** An element of a part of a Word file. Names carry the prefixes that Word itself writes (`w:p`), whatever the file's are. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The namespaces that say anything of a letter, in both editions of the format, and their usual prefixes. */
const namespaces: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "urn:schemas-microsoft-com:vml": "v",
};

/** Deeper than any table within tables that somebody made by hand. */
const deepest = 256;

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  cdataPropName: "#cdata",
  // Nothing is ever expanded: the five entities and numbers are read below, others stay as they are written.
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepest,
};

/** Reads a part. A document type is none of Word's: with it, entities would come. Throws `FormatError` (`damaged`). */
export function parseXml(bytes: Uint8Array): Element {
  const text = decodeXml(bytes);
  if (text.includes("<!DOCTYPE") || XMLValidator.validate(text) !== true) throw new FormatError("damaged");
  const rename = renaming(text);
  let nodes: readonly Node[];
  try {
    nodes = new XMLParser({
      ...options,
      ...(rename && { transformTagName: (name) => rename(name, true), transformAttributeName: (name) => rename(name) }),
    }).parse(text) as readonly Node[];
  } catch {
    throw new FormatError("damaged");
  }
  const root = nodes.flatMap(elementsOf).find((node) => typeof node !== "string");
  if (!root) throw new FormatError("damaged");
  return root;
}

/** What the library gives: an object with the element's name as its key, its attributes under `:@`. */
type Node = Readonly<Record<string, unknown>>;

function elementsOf(node: Node): (Element | string)[] {
  for (const name in node) {
    if (name === ":@") continue;
    const inner = node[name];
    if (name === "#text") return [unescaped(String(inner))];
    const children = inner as readonly Node[];
    if (name === "#cdata") return children.map((text) => String(text["#text"] ?? ""));
    return [{ name, attributes: attributesOf(node[":@"]), children: children.flatMap(elementsOf) }];
  }
  return [];
}

const none: Readonly<Record<string, string>> = {};

function attributesOf(given: unknown): Readonly<Record<string, string>> {
  if (typeof given !== "object" || given === null) return none;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, unescaped(String(value))]));
}

const five: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, character) : text;

function character(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return five[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
}

/** UTF-8, or UTF-16 with its mark: the format allows both. */
function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** How names must be rewritten where a file binds the known namespaces to other prefixes; `null` where it does not. */
function renaming(text: string): ((name: string, element?: boolean) => string) | null {
  const prefixes = new Map<string, string>();
  for (const [, prefix = "", address = ""] of text
    .slice(0, 20_000)
    .matchAll(/\sxmlns(?::([\w.-]{1,40}))?\s?=\s?["']([^"']{1,200})["']/g)) {
    const usual = namespaces[address];
    if (usual !== undefined && usual !== prefix) prefixes.set(prefix, usual);
  }
  if (prefixes.size === 0) return null;
  return (name, element = false) => {
    const colon = name.indexOf(":");
    // An attribute without a prefix belongs to no namespace, an element to the one that goes without saying.
    const usual = colon < 0 && !element ? undefined : prefixes.get(name.slice(0, Math.max(0, colon)));
    return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
  };
}

/** The first child of this name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (const node of parent?.children ?? []) if (typeof node !== "string" && node.name === name) return node;
  return undefined;
}

/** The children that are elements, of this name where one is given. */
export function elements(parent: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (const node of parent?.children ?? [])
    if (typeof node !== "string" && (name ?? node.name) === node.name) found.push(node);
  return found;
}

/** The value (`w:val`) of a child that says one thing. */
export const saidBy = (parent: Element | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes["w:val"];
