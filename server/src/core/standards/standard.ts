import type { System } from "../syntax/letter.ts";
import type { Look, LookName, PageLook } from "./look.ts";

export type StandardId = "nd30" | "hd36" | "hd05";

/** A type of document: the slug of its Vietnamese name, the name, and its code in the number (công văn of the State: none). */
export interface DocumentType {
  readonly slug: string;
  readonly name: string;
  readonly code: string | null;
}

/** How the authority to sign is written before the position. */
export type AuthorityKind = "collective" | "deputy" | "order" | "mandate" | "acting";

/**
 * What one standard prescribes, as data. A rule asks here ("how does a number line begin?") and never branches on the
 * standard's name. Articles are cited by the rules, not here.
 */
export interface Standard {
  readonly id: StandardId;
  readonly system: System;
  /** Full name for messages and sources: `Nghị định 30/2020/NĐ-CP`. */
  readonly name: string;
  readonly shortName: string;
  /** First and last day of letters under it (`yyyy-mm-dd`), `null` where open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly types: readonly DocumentType[];
  readonly header: {
    readonly nationalTitle: string | null;
    readonly motto: string | null;
    readonly partyTitle: string | null;
    /** What separates the organ's name from the number in text (`*`), `null` for a drawn line. */
    readonly star: string | null;
  };
  readonly number: {
    /** With its colon, where one is prescribed. */
    readonly label: string;
    /** Between sequence and symbol, and inside the symbol. */
    readonly separator: string;
    readonly symbolSeparator: string;
    /** Whether a công văn's symbol names its type (`CV/TU`) or not (`UBND-VP`). */
    readonly letterCode: string | null;
    /** Least number of digits: `05`. */
    readonly minDigits: number;
    /** Codes of copies, which name no type: `SY`, `BS`. */
    readonly copyCodes: readonly string[];
    /** First day of letters whose numbers were asked for in this form, by this standard or the one before it (`yyyy-mm-dd`). */
    readonly formSince: string;
    /** Types whose numbers may carry the year, because they may be normative; `null` where none may. */
    readonly typesWithYear: readonly string[] | null;
    /** Abbreviations of organs that are not all capitals. */
    readonly mixedOrganCodes: readonly string[];
    /** Types whose models carry no number of this form. */
    readonly freeTypes: readonly string[];
  };
  readonly place: {
    /** Whether the unit's level may be abbreviated: `TP. Bắc Kạn`. */
    readonly abbreviatedLevel: boolean;
    /** Whether a name of one syllable takes its level: `Thành phố Huế`. */
    readonly levelOfShortNames: boolean;
  };
  readonly date: {
    readonly padDayBelow: number;
    /** Months from 1 up to before this one take a zero. */
    readonly padMonthBelow: number;
    /** Types whose models carry no place and date. */
    readonly freeTypes: readonly string[];
  };
  readonly subject: {
    /** What opens the subject of a công văn, `null` where nothing is prescribed. */
    readonly prefix: string | null;
    /** Under a title. */
    readonly titledPrefix: string | null;
    /** Types whose models carry no subject. */
    readonly freeTypes: readonly string[];
  };
  /** The wording of marks, in capitals. */
  readonly marks: {
    readonly urgency: readonly string[];
    /** Marks that were in use until a day (`yyyy-mm-dd`, the first without them). */
    readonly formerUrgency: Readonly<Record<string, string>>;
    readonly secrecy: readonly string[];
    readonly circulation: readonly string[];
  };
  readonly addressees: {
    readonly label: string;
    /** Types with another label: Tờ trình → `Kính trình`. */
    readonly labels: Readonly<Record<string, string>>;
    /** Labels that are not asked for and yet no mistake. */
    readonly tolerated: readonly string[];
    readonly separator: string;
    readonly last: string | null;
  };
  readonly distribution: {
    readonly label: string;
    readonly separator: string;
    readonly last: string;
    /** First item of a letter with addressees. */
    readonly asAbove: string;
  };
  readonly filing: {
    /** `Lưu:` or `Lưu`. */
    readonly label: string;
    /** `VT`, where the registry is named first. */
    readonly registry: string | null;
  };
  readonly appendix: {
    readonly word: string;
    /** How two or more are counted. */
    readonly numerals: "roman" | "arabic";
    /** How the words that point to the document begin. */
    readonly pointer: string;
    /** What stands between the document's number and its date there. */
    readonly beforeDate: string;
  };
  /** The kinds of certified copies, in capitals, with the codes that their numbers bear. */
  readonly copies: Readonly<Record<string, string>>;
  /** What ends the body. */
  readonly endMark: string;
  readonly authority: Readonly<Partial<Record<AuthorityKind, string>>>;
  /** The page and its paragraphs. */
  readonly page: PageLook;
  /** The type of each part. */
  readonly look: Readonly<Record<LookName, Look>>;
}
