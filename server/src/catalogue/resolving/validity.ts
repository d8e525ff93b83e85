import { isUnverified } from "../../core/citations/document-words.ts";
import type { KnownDocument, Reason } from "../../core/citations/resolution.ts";
import type { Frame } from "./frame.ts";

export interface Validity {
  /** `null` where it is in force, as far as is known. */
  readonly reason: Reason | null;
  readonly amendedBy: readonly string[];
  readonly certain: boolean;
}

/** The document of a number that another one's record names, where exactly one can be meant. */
export type Related = (number: string, of: KnownDocument) => KnownDocument | null;

/** First day on which a document counts: of effect where known, else of issue. */
const begins = ({ effective, issued }: KnownDocument): string | null => effective ?? issued;

/**
 * Whether a document is in force on a day. Without a day every known end has come, and nothing is still to come.
 * A replacement on a day not known counts once the replacing document is in force; one that is not known does not.
 */
export function validityAt(document: KnownDocument, date: string | null, related: Related): Validity {
  const { effective, expired, replacedBy, amendedBy } = document;
  const come = (day: string | null): boolean => day !== null && (date === null || day <= date);
  const sure = !isUnverified(document);
  const ended = (reason: Reason, certain: boolean): Validity => ({ reason, amendedBy: [], certain });
  if (expired !== null && come(expired)) return ended(replacedBy.length > 0 ? "replaced" : "expired", sure);
  const first = begins(document);
  if (first !== null && date !== null && first > date) return ended("not-yet", sure);
  const begun = (number: string): boolean => {
    const other = related(number, document);
    return other !== null && come(begins(other));
  };
  if (expired === null && replacedBy.some(begun)) return ended("replaced", false);
  return {
    reason: null,
    amendedBy: date === null ? amendedBy : amendedBy.filter(begun),
    certain: sure && effective !== null && expired !== null,
  };
}

/**
 * The same for a letter: on its day, or, where only its year can be read, in force if it was so on the first or on the
 * last of the days on which it may have been written.
 */
export function validityIn(
  document: KnownDocument,
  { date, days }: Pick<Frame, "date" | "days">,
  related: Related,
): Validity {
  if (date !== null || days === null) return validityAt(document, date, related);
  const [first, last] = [validityAt(document, days[0], related), validityAt(document, days[1], related)];
  if (last.reason !== null && first.reason !== null) return last;
  // A draft is told of every amendment, also of one whose day nobody knows.
  const amendedBy = days[0] === days[1] ? document.amendedBy : first.amendedBy;
  return { reason: null, amendedBy, certain: false };
}
