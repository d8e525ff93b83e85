import { numberParts } from "../core/citations/number-parts.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { keyOf } from "../core/number-facts.ts";
import { digitsOf } from "./documents.ts";
import { organKey } from "./issuers.ts";

interface Row {
  readonly number: string;
  readonly line: number;
}

/** The documents of a register by what identifies them: issuer, number and symbol, year. */
export class Seen {
  readonly #rows = new Map<string, Row[]>();

  /**
   * The line that had this document first; `null` where this one is the first, or where its year is not known.
   * Laws and resolutions of one number count apart. Only numbers with the same digits are compared exactly.
   */
  before({ issuer, issued, type }: KnownDocument, number: string, line: number): number | null {
    const { form, year } = numberParts(number);
    const when = year ?? issued?.slice(0, 4);
    if (!when) return null;
    const organ = issuer === null ? "" : organKey(issuer);
    const key = `${digitsOf(number)} ${when} ${organ} ${form === "law" ? type : ""}`;
    const alike = this.#rows.get(key);
    const same = alike?.find((row) => keyOf(row.number) === keyOf(number));
    if (same) return same.line;
    if (alike) alike.push({ number, line });
    else this.#rows.set(key, [{ number, line }]);
    return null;
  }
}
