import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Found } from "./by-number.ts";
import type { Frame } from "./frame.ts";
import { merged } from "./same.ts";
import { type Related, validityAt } from "./validity.ts";

/** First day on which a law can be meant: of its issue, at worst of its number's year. */
const earliest = ({ issued, number }: KnownDocument): string => {
  const year = /\/((?:19|20)\d\d)\//.exec(number ?? "")?.[1];
  return issued ?? (year ? `${year}-01-01` : "9999");
};

/**
 * The law that a name means on a day: the one of that very name with that date or year where they are said, else the
 * one in force; where none is, the last that was, or the one that is to come. Two in force at once are in doubt, and
 * so is every amending law without date or year. In a letter of which only the year can be read, a law is meant that
 * would be so on the first of its days and on the last.
 * `candidates` bear the name, whatever their year.
 */
export function resolveName(
  date: string | null,
  year: string | null,
  letter: Pick<Frame, "date" | "days">,
  candidates: readonly KnownDocument[],
  related: Related,
): Found | null {
  const laws = distinct(candidates);
  if (date !== null) return ofDay(laws, date);
  if (year !== null) return only(laws.filter(({ issued }) => issued?.startsWith(year)));
  if (laws.some(isAmending)) return null;
  if (letter.days === null) return meantOn(letter.date, laws, related);
  const [first, last] = letter.days.map((day) => meantOn(day, laws, related));
  return first && first.document === last?.document ? first : null;
}

function meantOn(day: string | null, laws: readonly KnownDocument[], related: Related): Found | null {
  const born = laws.filter((law) => day === null || earliest(law) <= day);
  const reason = (law: KnownDocument) => validityAt(law, day, related).reason;
  const inForce = born.filter((law) => reason(law) === null);
  if (inForce.length > 0) return only(inForce);
  const past = born.filter((law) => reason(law) !== "not-yet");
  const last = past.toSorted((a, b) => (earliest(a) < earliest(b) ? 1 : -1)).slice(0, 1);
  return only(last.length > 0 ? last : born);
}

/** A law is amended again and again under the same name. */
const isAmending = ({ title }: KnownDocument): boolean => /^sửa đổi/iu.test(title ?? "");

const only = (laws: readonly KnownDocument[]): Found | null =>
  laws.length === 1 ? { document: laws[0] as KnownDocument, contradictions: [] } : null;

/** The law of that day; of that year, with another day, it is contradicted. */
function ofDay(laws: readonly KnownDocument[], date: string): Found | null {
  const same = only(laws.filter(({ issued }) => issued === date));
  if (same) return same;
  const near = only(laws.filter(({ issued }) => issued?.slice(0, 4) === date.slice(0, 4)));
  const known = near?.document.issued;
  return near && known ? { ...near, contradictions: [{ field: "date", cited: date, known }] } : null;
}

/** Records of one law, in several sources or twice in one, are one. */
function distinct(candidates: readonly KnownDocument[]): KnownDocument[] {
  const groups = new Map<string, KnownDocument[]>();
  for (const law of candidates) {
    const key = `${law.type} ${law.issued ?? law.number}`;
    groups.set(key, [...(groups.get(key) ?? []), law]);
  }
  return [...groups.values()].map(merged);
}
