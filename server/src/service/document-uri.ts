import type { Catalogue } from "../catalogue/catalogue.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { citedByName, documentName, lawName } from "./document-words.ts";

/** Scheme of the read-only pages of documents that have no letter or register row to jump to. */
export const documentScheme = "congvan-document";

/** A sign that no number, date, type or issuer holds. */
const between = "|";

/** Address of a document's page: its path is for people's eyes, its query finds the document again. */
export function documentUri(document: KnownDocument): string {
  const { type, number } = document;
  const name = number && !citedByName(document) ? number : documentName(document);
  const path = [type ?? "Văn bản", `${name}.congvan`].map((part) => encodeURIComponent(part.replace(/[/\\]/g, "-")));
  return `${documentScheme}:/${path.join("/")}?${encodeURIComponent(identity(document))}`;
}

/** The document whose page an address is; `null` for any other address and for what is no longer known. */
export function documentAt(uri: string, catalogue: Catalogue): KnownDocument | null {
  const query = uri.startsWith(`${documentScheme}:`) ? /\?([^#]*)/.exec(uri)?.[1] : undefined;
  if (query === undefined) return null;
  const wanted = decoded(query);
  const [number = "", , , name = ""] = wanted.split(between);
  const candidates = number === "" ? catalogue.search(name, 50) : catalogue.numbered(number);
  return candidates.find((d) => identity(d) === wanted) ?? null;
}

const identity = (document: KnownDocument): string =>
  [document.number ?? "", document.issued ?? "", document.issuer ?? "", document.number ? "" : lawName(document)].join(
    between,
  );

/** Editors write addresses back with more or fewer signs encoded than they got. */
function decoded(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}
