import { isNamed } from "../../core/citations/document-words.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { aliasKey } from "./alias.ts";
import { nameKey } from "./name-key.ts";

export { isNamed } from "../../core/citations/document-words.ts";

export { nameKey } from "./name-key.ts";

const yearBehind = / (?:năm )?((?:19|20)\d\d)$/;

/** `luật đất đai năm 2013` → `luật đất đai` and 2013. */
export function splitYear(key: string): { readonly name: string; readonly year: string | null } {
  const match = yearBehind.exec(key);
  return match ? { name: key.slice(0, match.index), year: match[1] as string } : { name: key, year: null };
}

/**
 * The keys, without years, under which a law is cited: type and title, and its aliases. The Constitution is also
 * cited by its type alone. Documents that are cited by number have those of their aliases.
 */
export function nameKeys(document: KnownDocument): string[] {
  if (!isNamed(document.type)) return document.aliases.map(aliasKey);
  const type = nameKey(document.type ?? "");
  const title = nameKey(document.title ?? "");
  const names = [title.startsWith(`${type} `) && !title.startsWith("luật sư") ? title : `${type} ${title}`];
  if (type === "hiến pháp") names.push(type);
  names.push(...document.aliases.map(nameKey));
  return [...new Set(names.map((name) => splitYear(name).name))];
}
