import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range,
  SymbolKind,
} from "vscode-languageserver-types";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { LetterSummary, Mention } from "../catalogue/letters/letters.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Locale, ServiceContext } from "./context.ts";
import { locationOf } from "./definition.ts";
import { documentName } from "./document-words.ts";
import { fileName } from "./file-name.ts";
import { type DocumentKey, keyOfDocument, readDocumentKey, recordsOf } from "./known-again.ts";
import { meantAt } from "./mentions.ts";
import { say } from "./names.ts";

/**
 * Relations between documents as a hierarchy of calls: who calls is the letter that cites, who is called the document
 * cited. So “incoming” reads *is cited by* and “outgoing” *cites*.
 */

/** What an item carries to be found again: the document, and the letter that it is where it is one of the workspace. */
interface ItemData {
  readonly document: DocumentKey | null;
  readonly letter: string | null;
}

/** The document cited under the cursor, or the letter itself on its number line; `null` where nobody knows it. */
export function prepareCallHierarchy(context: ServiceContext, offset: number): CallHierarchyItem[] | null {
  const document = meantAt(context, offset)?.document;
  return document ? [itemOf(document)] : null;
}

/** The letters of the workspace that cite the item, each with the places where it does. */
export function incomingCalls(item: CallHierarchyItem, catalogue: Catalogue): CallHierarchyIncomingCall[] {
  const { document } = dataOf(item);
  const [known] = document ? recordsOf(document, catalogue) : [];
  if (!known) return [];
  const byLetter = grouped(catalogue.references(known), ({ uri }) => uri);
  return [...byLetter].flatMap(([uri, places]) => {
    const letter = catalogue.letters.get(uri);
    return letter ? [{ from: itemOfLetter(letter), fromRanges: places.map(({ range }) => range) }] : [];
  });
}

/**
 * The documents that the item cites, in the order of the letter. Of documents that are no letters of the workspace
 * nobody has read what they cite.
 */
export function outgoingCalls(
  item: CallHierarchyItem,
  catalogue: Catalogue,
  locale: Locale,
): CallHierarchyOutgoingCall[] {
  const { letter } = dataOf(item);
  const summary = letter === null ? undefined : catalogue.letters.get(letter);
  if (!summary) return [];
  const cited = summary.mentions.map((mention) => ({
    range: mention.range,
    to: citedItem(mention, summary, catalogue, locale),
  }));
  return [...grouped(cited, ({ to }) => JSON.stringify([to.name, to.data])).values()].flatMap((calls) => {
    const [first] = calls;
    return first ? [{ to: first.to, fromRanges: calls.map(({ range }) => range) }] : [];
  });
}

function citedItem(mention: Mention, summary: LetterSummary, catalogue: Catalogue, locale: Locale): CallHierarchyItem {
  const { document, pending } = catalogue.resolveMention(mention, summary);
  if (document) return itemOf(document);
  return item(mention.text, pending ? null : say(unknown, locale), { uri: summary.uri, range: mention.range }, none);
}

const unknown: Bilingual = { vi: "chưa có trong danh mục", en: "not in the catalogue" };
const none: ItemData = { document: null, letter: null };

function itemOf(document: KnownDocument): CallHierarchyItem {
  const data = {
    document: keyOfDocument(document),
    letter: document.from === "workspace" ? (document.place?.uri ?? null) : null,
  };
  const name = documentName(document);
  const title = document.title !== null && !name.includes(document.title) ? document.title : document.issuer;
  return item(name, title, locationOf(document), data);
}

/** A letter that has no number yet goes by the name of its file. */
function itemOfLetter({ uri, document }: LetterSummary): CallHierarchyItem {
  return document ? itemOf(document) : item(fileName(uri), null, { uri, range: top }, { document: null, letter: uri });
}

function item(
  name: string,
  detail: string | null,
  { uri, range }: { readonly uri: string; readonly range: Range },
  data: ItemData,
): CallHierarchyItem {
  return { name, kind: SymbolKind.File, ...(detail ? { detail } : {}), uri, range, selectionRange: range, data };
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Reads what an item brings back; an editor may hand on anything. */
function dataOf({ data }: CallHierarchyItem): ItemData {
  if (typeof data !== "object" || data === null) return none;
  const { document, letter } = data as Readonly<Record<string, unknown>>;
  return { document: readDocumentKey(document), letter: typeof letter === "string" ? letter : null };
}

function grouped<T>(list: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of list) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
