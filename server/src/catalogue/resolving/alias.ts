import type { Citation } from "../../core/citations/citation.ts";
import { kindOf, longestKind } from "../../core/citations/kinds.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { factsOf } from "../../core/number-facts.ts";
import type { Found } from "./by-number.ts";
import { nameKey } from "./name-key.ts";
import { merged } from "./same.ts";

/** An alias's normal form: `NĐ 30`, `Nghị định số 30` and `nghị định 30` are one. */
export function aliasKey(alias: string): string {
  const words = alias.normalize("NFC").trim().split(/\s+/);
  for (let n = Math.min(longestKind, words.length - 1); n > 0; n--) {
    const kind = kindOf(words.slice(0, n).join(" "));
    const rest = words.slice(words[n]?.toLowerCase() === "số" ? n + 1 : n).join(" ");
    if (kind && rest !== "") return nameKey(`${kind.name} ${rest.replace(/^0+(?=\d)/, "")}`);
  }
  return nameKey(alias);
}

/**
 * The key of a short form that stands for no other citation of its letter: type and bare number (`Nghị quyết 29`).
 * `null` where it says more, and where the letter cites several of that number, so that it may be any of them.
 */
export function aliasOf(citation: Citation, citations: readonly Citation[]): string | null {
  const { kind, number, date, issuerText, refersTo } = citation;
  if (kind === null || number === null || refersTo || date !== null || issuerText !== null) return null;
  const { parts } = factsOf(number);
  if (parts.form !== "bare") return null;
  const rivals = citations.some(
    (other) =>
      other !== citation && other.number !== null && other.kind === kind && isFullOf(other.number, parts.sequence),
  );
  return rivals ? null : aliasKey(`${kind} ${number}`);
}

function isFullOf(number: string, sequence: string | null): boolean {
  const { parts } = factsOf(number);
  return parts.form !== "bare" && bare(parts.sequence) === bare(sequence);
}

const bare = (sequence: string | null): string => (sequence ?? "").replace(/^0+(?=\d)/, "").toUpperCase();

/** The one document that is so called and was there on that day; of two neither. */
export function resolveAlias(date: string | null, candidates: readonly KnownDocument[]): Found | null {
  const there = candidates.filter(({ issued }) => date === null || (issued !== null && issued <= date));
  const [first] = there;
  if (!first || !there.every((other) => other.number === first.number && other.issued === first.issued)) return null;
  return { document: merged(there), contradictions: [] };
}
