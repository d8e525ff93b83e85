import type { NewRecord } from "../catalogue/registers/append-row.ts";
import type { NextNumber, Wanted } from "../catalogue/registers/next-number.ts";
import type { Bilingual } from "../core/rules/rule.ts";

/** A letter that is to be numbered, and how the register will tell of it. */
export interface Request extends Wanted {
  /** The register's row, but for the number. */
  readonly record: Omit<NewRecord, "number">;
}

/** What will be done, as the person is shown it. */
export interface Proposal extends NextNumber {
  /** Where the number is kept: `so-van-ban-di.csv`, `postgres:CONGVAN_DB`. */
  readonly name: string;
  /** `dòng 1245`, `null` where rows have no place that people could find. */
  readonly place: Bilingual | null;
}

/** Nothing was done, and why. */
export interface Refused {
  readonly refused: Bilingual;
}

/** A number that has been given: it stands in the ledger, and nobody else has it. */
export interface Given {
  /** Number and symbol: `846/UBND-VP`. */
  readonly number: string;
  readonly sequence: string;
  readonly name: string;
  /** Takes it back, where it is still the last one; `null` when that is done. */
  readonly takeBack: () => Promise<Bilingual | null>;
}

/** Where the numbers of an organ are given out: a register, or the shared catalogue. */
export interface Ledger {
  readonly name: string;
  /** What would be next; nothing is written. */
  propose(request: Request): Promise<Proposal | Refused>;
  /**
   * Writes the next number, counted as `counting` says, or `first` for the first of a new term; of several at once each
   * is given another. Answers when it is safely written.
   */
  give(request: Request, chosen: Chosen): Promise<Given | Refused>;
}

/** Which of the two numbers of a proposal the person has chosen. */
export type Chosen = "next" | "other";

/** The sequence that was chosen, as the rows stand now. */
export const chosenOf = ({ sequence, other }: NextNumber, chosen: Chosen): string =>
  chosen === "other" && other ? other.sequence : sequence;
