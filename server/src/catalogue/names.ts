import type { KnownDocument } from "../core/citations/resolution.ts";
import { foldTone } from "../core/text/vietnamese.ts";

/** Types of documents that are cited by their name (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a, b). */
const namedTypes = new Set(["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]);

export const isNamed = (type: string | null): boolean => type !== null && namedTypes.has(type);

/** A name's normal form for comparing: tone placement, case, blanks and the kind of dash do not matter, all else does. */
export const nameKey = (name: string): string =>
  foldTone(name.normalize("NFC")).toLowerCase().replace(/[–—]/g, "-").replace(/\s+/g, " ").trim();

const yearBehind = / (?:năm )?((?:19|20)\d\d)$/;

/** `luật đất đai năm 2013` → `luật đất đai` and 2013. */
export function splitYear(key: string): { readonly name: string; readonly year: string | null } {
  const match = yearBehind.exec(key);
  return match ? { name: key.slice(0, match.index), year: match[1] as string } : { name: key, year: null };
}

/**
 * The keys, without years, under which a law is cited: type and title, and its aliases. The Constitution is also
 * cited by its type alone. None for documents that are cited by number.
 */
export function nameKeys(document: KnownDocument): string[] {
  if (!isNamed(document.type)) return [];
  const type = nameKey(document.type ?? "");
  const title = nameKey(document.title ?? "");
  const names = [title.startsWith(`${type} `) && !title.startsWith("luật sư") ? title : `${type} ${title}`];
  if (type === "hiến pháp") names.push(type);
  names.push(...document.aliases.map(nameKey));
  return [...new Set(names.map((name) => splitYear(name).name))];
}
