import type { PlainText } from "../text/plain-text.ts";
import type { Located } from "../text/span.ts";
import type { Provision } from "./provisions.ts";

/**
 * What the sentence does with the document: it `repeals` it (replaces, repeals, or says it is out of force or
 * replaced), it `amends` it (or names it as the one that another amends), or it just `cites` it.
 */
export type Role = "cites" | "repeals" | "amends";

/**
 * A mention of another document: `Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ`, `Nghị định 30/2020/NĐ-CP`,
 * `Luật Đất đai`. Its text runs from the kind word to the end of the last of number, date and issuer.
 * Forms: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b.
 */
export interface Citation extends Located {
  readonly text: PlainText;
  /** `Nghị quyết`, as documents' registers write it (first letter a capital); taken over in enumerations. */
  readonly kind: string | null;
  /** Where the kind word stands; `null` where an enumeration shares one. */
  readonly kindText: PlainText | null;
  /** `số`, as written. */
  readonly label: PlainText | null;
  /** The number as meant: `48/NQ-CP`, `241/TB-VPCP` (line break healed, NFC). `null` for a law cited by name. */
  readonly number: string | null;
  readonly numberText: PlainText | null;
  /** Name of a law, ordinance or code cited by name: `Luật Đất đai`. */
  readonly name: string | null;
  /** `yyyy-mm-dd` where the date is complete and in the calendar. */
  readonly date: string | null;
  readonly dateText: PlainText | null;
  /** As written after `của`, or what the number itself says (`-CP`: Chính phủ, `-TTg`: Thủ tướng Chính phủ) or the enumeration shares. */
  readonly issuer: string | null;
  /** Where the issuer stands; `null` where it was inferred. */
  readonly issuerText: PlainText | null;
  /** `điểm a khoản 2 Điều 5`, where a provision stands right before it. */
  readonly provision: PlainText | null;
  /** The same taken apart: one entry for each place that is named, in reading order. */
  readonly provisions: readonly Provision[];
  readonly role: Role;
  /**
   * The full citation of the same letter for which a short form stands (`Nghị định 30`, `NĐ 30/2020`, `Luật ĐĐ`);
   * `null` where it is none, or not certain.
   */
  readonly refersTo: Citation | null;
  readonly where: "subject" | "basis" | "body" | "appendix" | "addressees";
}
