import { issuerKey, issuerOfParts, type NumberParts, numberKey, numberParts } from "./citations/key.ts";
import { type Organ, organOfCode, organOfPartyCode } from "./citations/organs.ts";
import { memo } from "./text/memo.ts";

/** What a number says of itself. */
export interface NumberFacts {
  /** `numberKey`. */
  readonly key: string;
  readonly parts: NumberParts;
  /** The central organ behind each code of a State number's symbol, `null` where there is none. */
  readonly organs: readonly (Organ | null)[];
  /** The organ of the Party that the symbol's organ would be, in whatever order the symbol is written. */
  readonly partyOrgan: Organ | null;
  /** The issuer that the symbol names and its `issuerKey`, `null` where the symbol leaves it open. */
  readonly issuer: string | null;
  readonly issuerKey: string | null;
}

/** Found out once a number: rules and catalogue ask again and again, and the same numbers come with every keystroke. */
export const factsOf = memo((number: string): NumberFacts => {
  const parts = numberParts(number);
  const issuer = issuerOfParts(parts);
  return {
    key: numberKey(number),
    parts,
    organs: (parts.organ ?? "").split("-").map(organOfCode),
    partyOrgan: organOfPartyCode(parts.organ ?? ""),
    issuer,
    issuerKey: issuer === null ? null : issuerKey(issuer),
  };
});

/** `numberKey`, found out once. */
export const keyOf = (number: string): string => factsOf(number).key;
