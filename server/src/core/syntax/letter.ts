import type { BackReference } from "../citations/back-references.ts";
import type { Citation } from "../citations/citation.ts";
import type { PlainText } from "../text/plain-text.ts";
import type { Source } from "../text/source.ts";
import type { Located, Span } from "../text/span.ts";
import type { SyntaxNode } from "./tree.ts";

/** Who wrote the letter: an organ of the State (and bodies that follow it) or of the Party. */
export type System = "state" | "party";

/**
 * A letter, read. Every part is optional: a draft is incomplete most of its life. Parts know where they stand and
 * how they read (`PlainText`); nothing here says whether they are right, that is the rules' business.
 * Components: Nghị định 30/2020/NĐ-CP, Điều 8; Hướng dẫn 05-HD/VPTW, Phần II.
 */
export interface Letter {
  readonly source: Source;
  readonly system: System;
  /** Slug of the type's Vietnamese name (`cong-van`, `quyet-dinh`), `null` where neither title nor shape tells. */
  readonly type: string | null;
  readonly header: Header;
  readonly title: Title | null;
  readonly subject: Subject | null;
  readonly addressees: Addressees | null;
  readonly body: Body;
  readonly distribution: Distribution | null;
  readonly signature: Signature | null;
  readonly appendices: readonly Appendix[];
  readonly copy: Copy | null;
  readonly contact: Contact | null;
  readonly comments: readonly Comment[];
  /** Every mention of a document by number, or of a law by name, in reading order. */
  readonly citations: readonly Citation[];
  /** `Nghị định này`, `Công văn nêu trên`, in reading order; read when first asked for. */
  readonly backReferences: readonly BackReference[];
  /** The whole source as a tree whose leaves hold every character exactly once. */
  readonly root: SyntaxNode;
}

/** A letter before its citations are read. */
export type LetterParts = Omit<Letter, "citations" | "backReferences">;

/** What stands above the addressees, the title or the body, in whatever order the columns were copied. */
export interface Header {
  readonly nationalTitle: PlainText | null;
  readonly motto: PlainText | null;
  readonly partyTitle: PlainText | null;
  /** The `*` (or what stands for it: `***`) between a Party organ's name and its number. */
  readonly star: PlainText | null;
  /** Name of the direct superior, where it stands above the issuer's. */
  readonly parent: PlainText | null;
  readonly issuer: PlainText | null;
  /** The letter's own number; of several number lines the first one that is no copy's. */
  readonly number: NumberLine | null;
  readonly otherNumbers: readonly NumberLine[];
  readonly placeAndDate: PlaceAndDate | null;
  /** Secrecy, urgency, circulation and draft marks (`HỎA TỐC`, `LƯU HÀNH NỘI BỘ`, `Dự thảo lần 2`). */
  readonly marks: readonly Mark[];
  /** Where a missing component would be reported: the first line that has text, or the start. */
  readonly span: Span;
}

export interface Mark {
  readonly kind: "secrecy" | "urgency" | "circulation" | "draft";
  readonly text: PlainText;
}

/** `Số: 845/UBND-VP`, `Số 183-CV/TU`, `Số:      /UBND-VP`. */
export interface NumberLine extends Located {
  readonly text: PlainText;
  /** `Số` with the colon that follows it (`Số:`, `Số :`), or `null` where the number stands alone. */
  readonly label: PlainText | null;
  /** Digits as written, `null` where left blank. */
  readonly sequence: PlainText | null;
  /** What stands for the blank (spaces, dots, underscores) between label and symbol; empty range possible. */
  readonly blank: PlainText | null;
  /** The sign between sequence and symbol with the spaces around it: `/`, ` / `, `-`, ` – `. */
  readonly separator: PlainText | null;
  /** `UBND-VP`, `CV/TU`, `NQ-CP`, `2026/QĐ-UBND`. */
  readonly symbol: PlainText | null;
}

/** `Hà Nội, ngày 05 tháng 3 năm 2020`; day, month or all may be blank in a draft. */
export interface PlaceAndDate extends Located {
  readonly text: PlainText;
  readonly place: PlainText | null;
  readonly comma: PlainText | null;
  readonly date: DateText | null;
}

export interface DateText extends Located {
  readonly text: PlainText;
  readonly day: PlainText | null;
  readonly month: PlainText | null;
  readonly year: PlainText | null;
  /** `yyyy-mm-dd` where complete and in the calendar, else `null`. */
  readonly iso: string | null;
}

/** `QUYẾT ĐỊNH`: the line that names the type. A công văn has none. */
export interface Title extends Located {
  readonly text: PlainText;
  /** Slug of the type, `null` where the name is none the decree or the Party knows. */
  readonly type: string | null;
}

/** `V/v thực hiện …` under the number, or the lines under the title. */
export interface Subject extends Located {
  readonly text: PlainText;
  /** `V/v`, `V/v:`, `Về việc`, where the subject begins with one. */
  readonly prefix: PlainText | null;
  /** The subject without `V/v`; a title's `Về việc` belongs to it. */
  readonly content: PlainText;
}

/** An item of a list of addressees or of the distribution list. */
export interface ListItem extends Located {
  /** Everything from the dash to the closing sign. */
  readonly whole: PlainText;
  /** `-`, `+`, `•`, `–`, … */
  readonly marker: PlainText | null;
  /** Without marker and closing sign. */
  readonly text: PlainText;
  /** The closing `;`, `,` or `.`, with spaces before it. */
  readonly closing: PlainText | null;
}

export interface Addressees extends Located {
  /** `Kính gửi`, `Kính trình`, as written, without the colon. */
  readonly label: PlainText;
  /** The colon, with spaces before it. */
  readonly colon: PlainText | null;
  readonly items: readonly ListItem[];
  /** Whether the first addressee stands on the label's own line. */
  readonly inline: boolean;
}

export interface Distribution extends Located {
  /** `Nơi nhận`, without the colon. */
  readonly label: PlainText;
  readonly colon: PlainText | null;
  /** Items in order, the filing line among them; group lines are apart. */
  readonly items: readonly ListItem[];
  /** `Gửi bản điện tử:` and the like. */
  readonly groups: readonly PlainText[];
  /** The item that begins with `Lưu`. */
  readonly filingLine: ListItem | null;
  /** What follows the filing line's full stop: the drafter's mark and number of copies (`TH`, `PL.(300)`). */
  readonly drafterMark: PlainText | null;
}

/** `TM. ỦY BAN NHÂN DÂN`: the prefix and whom it stands for. */
export interface Authority extends Located {
  readonly text: PlainText;
  /** As written: `TM.`, `T/M`, `KT`, `Q.` */
  readonly prefix: PlainText;
  readonly holder: PlainText;
}

export interface Signature extends Located {
  readonly authorities: readonly Authority[];
  readonly positions: readonly PlainText[];
  readonly name: PlainText | null;
  /** Further blocks of those who sign together: the secretary of minutes, the other side of a contract. */
  readonly others: readonly Signature[];
}

export type BlockKind =
  | "basis" // Căn cứ …; Theo đề nghị của …
  | "authority" // the line in capitals above the bases: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …
  | "verb" // QUYẾT ĐỊNH:
  | "part" // Phần I, Chương II, Mục 1, with the name below
  | "section" // I. …
  | "article" // Điều 1. …
  | "clause" // 1. …
  | "point" // a) …
  | "item" // - …, + …
  | "paragraph";

/** One paragraph of the body: consecutive lines without a blank between that go on with each other. */
export interface Block extends Located {
  readonly kind: BlockKind;
  /** The whole block, read when first asked for. */
  readonly text: PlainText;
  /** The marker as written (`1.`, `a)`, `-`, `Điều 1.`), `null` for paragraphs, bases, verbs. */
  readonly marker: PlainText | null;
}

export interface Body extends Located {
  readonly blocks: readonly Block[];
  readonly bases: readonly Block[];
  /** `./.` in whatever form, where the body ends with one. */
  readonly endMark: PlainText | null;
}

/** What follows the closing: an appendix, or a text that was attached without being called one. */
export interface Appendix extends Located {
  /** The first line: `Phụ lục I`. */
  readonly label: PlainText;
  /** `Phụ lục` as written; `null` for an attached text. */
  readonly word: PlainText | null;
  /** `I`, `2`, `03` */
  readonly numeral: PlainText | null;
  readonly title: PlainText | null;
  readonly pointer: AppendixPointer | null;
  /** Everything from the label on. */
  readonly blocks: readonly Block[];
}

/** `(Kèm theo Công văn số 12/UBND-VP ngày 05 tháng 3 năm 2026 của …)`: the document that an appendix is attached to. */
export interface AppendixPointer extends Located {
  readonly text: PlainText;
  /** `Kèm theo`, `Ban hành kèm theo` */
  readonly opening: PlainText;
  readonly type: PlainText | null;
  /** Blank in electronic documents. */
  readonly number: NumberLine | null;
  readonly date: DateText | null;
  readonly issuer: PlainText | null;
}

/** The block that certifies a copy, below the document that was copied. */
export interface Copy extends Located {
  /** `SAO Y`, `SAO LỤC`, `TRÍCH SAO` */
  readonly kind: PlainText;
  /** Who made the copy. */
  readonly issuer: PlainText | null;
  readonly number: NumberLine | null;
  readonly placeAndDate: PlaceAndDate | null;
  readonly distribution: Distribution | null;
  readonly signature: Signature | null;
}

/** Address, telephone, mail of the issuer, below the closing. */
export interface Contact extends Located {
  readonly text: PlainText;
}

export interface Comment extends Located {
  /** Between `<!--` and `-->`, trimmed. */
  readonly text: string;
}
