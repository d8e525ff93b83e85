/** A part of a document as the standards' tables of type list it ("Mẫu chữ và chi tiết trình bày các thành phần thể thức"). */
export type LookName =
  | "nationalTitle"
  | "motto"
  | "partyTitle"
  | "parent"
  | "issuer"
  | "star"
  | "number"
  | "placeAndDate"
  | "title"
  /** Under a title. */
  | "subject"
  /** Of a công văn, under its number. */
  | "letterSubject"
  /** The line in capitals above the bases. */
  | "bodyAuthority"
  | "basis"
  /** `QUYẾT ĐỊNH:` */
  | "verb"
  | "body"
  /** `Phần I`, `Chương II`, `Mục 1` with their numbers, on a line of their own. */
  | "partLabel"
  /** The name of a part, below its label. */
  | "partTitle"
  /** `I. NHỮNG KẾT QUẢ …` */
  | "section"
  /** `Điều 1.` with its name. */
  | "article"
  /** A clause with a name of its own. */
  | "clauseTitle"
  | "clause"
  | "point"
  | "authority"
  | "position"
  | "signer"
  | "addresseesLabel"
  | "addressees"
  | "distributionLabel"
  | "distribution"
  | "drafterMark"
  | "appendixLabel"
  | "appendixTitle"
  | "appendixPointer"
  | "secrecy"
  | "urgency"
  | "circulation"
  | "draft"
  | "copyKind"
  | "contact"
  | "pageNumber";

/** How a part looks. Sizes are in points. */
export interface Look {
  /** The least and the greatest size that the standard allows. */
  readonly sizes: readonly [least: number, greatest: number];
  /** The size that we print: the one of the standard's own sample. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  /** The row of the table, for sources: `PL I, I.V.4`. */
  readonly source: string;
}

/** A length or a range of lengths, in millimetres, with the one that we print. */
export interface Measure {
  readonly least: number;
  readonly greatest: number;
  readonly printed: number;
}

/** The page and its paragraphs; lengths in millimetres, sizes and spaces in points. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: Measure;
    readonly bottom: Measure;
    readonly left: Measure;
    readonly right: Measure;
  };
  readonly font: string;
  /** First-line indents that are allowed, the printed one first. */
  readonly firstLine: readonly number[];
  /** How far from these it may be, in millimetres: more, where the standard says "about". */
  readonly firstLineWithin: number;
  /** Least space between paragraphs, in points, which is also the printed one. */
  readonly between: number;
  /**
   * Space between the lines of the body: how often a single line (`multiple`), or exactly how many points.
   */
  readonly lines: {
    readonly unit: "multiple" | "points";
    readonly least: number;
    readonly greatest: number;
    readonly printed: number;
  };
  /** From the top edge to the page number, in millimetres; `null` where only "in the top margin" is said. */
  readonly pageNumberFromTop: number | null;
  /** What is drawn below the header's parts, as a share of the text above it; `null` where nothing is. */
  readonly rules: {
    readonly motto: number | null;
    readonly partyTitle: number | null;
    readonly issuer: number | null;
    readonly subject: number | null;
  };
  /** Where the address line stands: at the foot of the first page or of the last. */
  readonly contactPage: "first" | "last";
  readonly source: string;
}
