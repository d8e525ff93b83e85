import { defaultConfig, type Organ } from "../core/config.ts";
import type { NamedProfile } from "../core/profiles.ts";
import type { DocumentType } from "../core/standards/standard.ts";
import type { System } from "../core/syntax/letter.ts";
import { nearest } from "../core/text/nearest.ts";
import { foldTone, searchKey } from "../core/text/vietnamese.ts";
import { isPartyOrgan } from "./names.ts";
import { standardFor } from "./request.ts";

/** The system whose documents an organ issues, by its name; the State's where nothing tells. */
export const systemOf = ({ name, parent }: Pick<Organ, "name" | "parent">): System =>
  isPartyOrgan(name, parent) ? "party" : "state";

/** Names that only organs of the State have. */
const stateNames =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|sở|bộ|cục|chi cục|tổng cục|vụ|phòng|chính phủ|tòa án|viện kiểm sát|thanh tra)(?!\p{L})/u;

/** Whether an organ may issue documents of a system: a school or a board may be of either. */
export function mayIssue(organ: Pick<Organ, "name" | "parent">, system: System): boolean {
  if (system === "state") return systemOf(organ) === "state";
  return !stateNames.test(foldTone((organ.name ?? "").normalize("NFC")).toLowerCase());
}

/** The first profile that may issue documents of the system; an empty one where none may. */
export const profileFor = (profiles: readonly NamedProfile[], system: System): Organ =>
  profiles.find(({ organ }) => mayIssue(organ, system))?.organ ?? defaultConfig.organ;

/** The types that can be drafted. */
export const draftTypes = (system: System): readonly DocumentType[] => standardFor(system).types;

const keyOf = (text: string): string => searchKey(text.replace(/[-_]/g, " "));

/**
 * The types that somebody may mean by a slug, a name or the beginning of one, with or without diacritics, or by a code
 * (`QĐ`). One where it is certain; several where it is not; none where nothing fits.
 */
export function findTypes(query: string, system: System): readonly DocumentType[] {
  const types = draftTypes(system);
  const key = keyOf(query);
  if (key === "") return [];
  const slug = types.filter((t) => t.slug === query.trim());
  if (slug.length > 0) return slug;
  // “Quy chế” and “Quy che” are one, “Quy định” and “Quyết định” are not.
  const exact = types.filter((t) => keyOf(t.name) === key || keyOf(t.slug) === key);
  if (exact.length > 0) return exact;
  const coded = types.filter((t) => t.code === query.trim().normalize("NFC"));
  if (coded.length > 0) return coded;
  if (key === "cv") return types.filter((t) => t.slug === "cong-van");
  // Whole words first: “quy” is the beginning of “Quyết định” only to who has typed on.
  const words = types.filter((t) => keyOf(t.name).startsWith(`${key} `));
  if (words.length > 0) return words;
  const begun = types.filter((t) => keyOf(t.name).startsWith(key));
  return begun.length > 0 ? begun : types.filter((t) => keyOf(t.name).includes(key));
}

/** The type that was perhaps meant by a word that fits none. */
export function meantType(query: string, system: System): DocumentType | null {
  const types = draftTypes(system);
  const meant = nearest(
    keyOf(query),
    types.map((t) => keyOf(t.name)),
  );
  return types.find((t) => keyOf(t.name) === meant) ?? null;
}
