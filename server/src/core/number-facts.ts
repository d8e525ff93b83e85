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

/** Of most numbers only the key is asked; what the codes stand for is looked up when somebody wants it. */
class LateFacts implements NumberFacts {
  readonly key: string;
  readonly parts: NumberParts;
  #organs: NumberFacts["organs"] | undefined;
  #partyOrgan: Organ | null | undefined;
  #issuer: string | null | undefined;
  #issuerKey: string | null | undefined;

  constructor(number: string) {
    this.key = numberKey(number);
    this.parts = numberParts(number);
  }

  get organs(): NumberFacts["organs"] {
    this.#organs ??= (this.parts.organ ?? "").split("-").map(organOfCode);
    return this.#organs;
  }

  get partyOrgan(): Organ | null {
    if (this.#partyOrgan === undefined) this.#partyOrgan = organOfPartyCode(this.parts.organ ?? "");
    return this.#partyOrgan;
  }

  get issuer(): string | null {
    if (this.#issuer === undefined) this.#issuer = issuerOfParts(this.parts);
    return this.#issuer;
  }

  get issuerKey(): string | null {
    if (this.#issuerKey === undefined) this.#issuerKey = this.issuer === null ? null : issuerKey(this.issuer);
    return this.#issuerKey;
  }
}

/** Found out once a number: rules and catalogue ask again and again, and the same numbers come with every keystroke. */
export const factsOf = memo((number: string): NumberFacts => new LateFacts(number));

/** `numberKey`, found out once. */
export const keyOf = (number: string): string => factsOf(number).key;
