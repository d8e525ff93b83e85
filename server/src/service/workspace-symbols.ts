import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { searchKey } from "../core/text/vietnamese.ts";
import { locationOf } from "./definition.ts";
import { documentName } from "./document-words.ts";

/** Most symbols answered at once: the first word alone must bring what the whole query will leave. */
const limit = 3000;

/** The letters of the workspace and every known document, by number, type, title and issuer, without diacritics. */
export function workspaceSymbols(catalogue: Catalogue, query: string): WorkspaceSymbol[] {
  const found = query.trim() === "" ? firstOf(catalogue.letters.all()) : catalogue.search(query, limit);
  return found.map((document) => ({
    name: findable(nameOf(document), query),
    kind: document.from === "workspace" ? SymbolKind.File : SymbolKind.Class,
    location: locationOf(document),
    ...(document.issuer ? { containerName: document.issuer } : {}),
  }));
}

function firstOf(documents: Iterable<KnownDocument>): KnownDocument[] {
  const found: KnownDocument[] = [];
  for (const document of documents) {
    if (found.length >= limit) break;
    found.push(document);
  }
  return found;
}

function nameOf(document: KnownDocument): string {
  const name = documentName(document);
  const { title } = document;
  return title && !name.includes(title) ? `${name} – ${title}` : name;
}

/**
 * Editors send the first word, filter once more by the letters of all of them, and know nothing of diacritics and of
 * slips: where they would drop what was found, the name stands once more without its diacritics (`cong tac van thu`),
 * and what was typed stands behind it where no letters of the name are those (`nghi dnih`).
 */
function findable(name: string, query: string): string {
  const words = query.toLowerCase().split(/\s+/);
  const isShown = (text: string) => words.every((word) => follows(word, text));
  if (isShown(name.toLowerCase()) && !isBare(query)) return name;
  const both = `${name} · ${searchKey(name)}`;
  return isShown(both.toLowerCase()) ? both : `${both} · ${query.trim()}`;
}

/** Whether a query was typed without diacritics, so that its next words will be too. */
const isBare = (query: string): boolean => /^[a-z\s]+$/i.test(query);

/** Whether the letters of `word` come in `text` one after another. */
function follows(word: string, text: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
