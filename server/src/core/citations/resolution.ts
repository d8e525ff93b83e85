import type { Letter } from "../syntax/letter.ts";
import type { Range } from "../text/source.ts";
import type { Citation } from "./citation.ts";

export type Origin = "workspace" | "register" | "shared" | "national";

/** A document that somebody knows, whatever told of it. Dates are `yyyy-mm-dd`; `null` is unknown, never a guess. */
export interface KnownDocument {
  readonly type: string | null;
  readonly number: string | null;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly effective: string | null;
  /** First day on which it is no longer in force; may lie in the future. */
  readonly expired: string | null;
  /** Numbers of the documents that replaced or amended it. */
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
  readonly aliases: readonly string[];
  /** A path beside the register, or an `https:` address. */
  readonly file: string | null;
  readonly from: Origin;
  /** Where it is written down: a letter or a register's row, `null` for the built-in set. */
  readonly place: { readonly uri: string; readonly range: Range } | null;
  /** What the record rests on (`legal text`, `list`, `page`, `general knowledge`), `null` where it is the office's own. */
  readonly checked: string | null;
  /** Address of what the record was taken from, where it was kept. */
  readonly source?: string | null;
  /** Mark of secrecy (`Mật`, `Tối mật`, `Tuyệt mật`), where the record has one. */
  readonly secrecy?: string | null;
}

/** A record that says nothing, for those who know only some facts of a document. */
export const blankDocument: KnownDocument = {
  type: null,
  number: null,
  issued: null,
  issuer: null,
  title: null,
  effective: null,
  expired: null,
  replacedBy: [],
  amendedBy: [],
  aliases: [],
  file: null,
  from: "national",
  place: null,
  checked: null,
};

/** What the record says other than the citation. */
export interface Contradiction {
  readonly field: "date" | "type" | "issuer" | "title";
  readonly cited: string;
  readonly known: string;
}

/** One of four; "not in the catalogue" is never "does not exist". */
export type Outcome = "in-force" | "not-in-force" | "contradicted" | "unknown";

/** Why a document is not in force at a date: its end has come, others took its place, or its day is still to come. */
export type Reason = "expired" | "replaced" | "not-yet";

export interface Resolution {
  readonly outcome: Outcome;
  /** `null` exactly when the outcome is `unknown`. */
  readonly document: KnownDocument | null;
  readonly contradictions: readonly Contradiction[];
  /** Documents that amended it by the letter's date (numbers), where known. */
  readonly amendedBy: readonly string[];
  /** Whether the end of validity is really known; without it "in force" only means "no end of validity known". */
  readonly certain: boolean;
  /** Given exactly when the outcome is `not-in-force`. */
  readonly reason: Reason | null;
  /** Whether a source that may know it has not answered: then "unknown" must not be told to anybody. */
  readonly pending?: true;
  /** The one other document that bears the very title which the citation gives: perhaps its number is mistyped. */
  readonly meant?: KnownDocument;
}

/** What the rules need of a catalogue. Resolving is pure: same letter, same catalogue, same answer. */
export interface KnownDocuments {
  /** Judged at the letter's own date; an undated draft is judged as if every known end of validity had come. */
  resolve(citation: Citation, letter: Letter): Resolution;
  /**
   * Documents of the letter's own issuer that bear its own number in its own year, and are not the letter itself: of
   * those one can tell apart from it (`Catalogue.beside`). None while its number or date is blank.
   */
  twins(letter: Letter): readonly KnownDocument[];
  /** Day of the newest document in the built-in set, `yyyy-mm-dd`: what came later it cannot know. `null` without one. */
  readonly age: string | null;
}

/** A catalogue that knows nothing. */
export const nothingKnown: KnownDocuments = {
  resolve: () => ({
    outcome: "unknown",
    document: null,
    contradictions: [],
    amendedBy: [],
    certain: false,
    reason: null,
  }),
  twins: () => [],
  age: null,
};
