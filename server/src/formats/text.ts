/** What a file's text comes out as. */
export interface FileText {
  /** One paragraph or row of a table a line, letters composed (NFC), ends of lines `\n`. */
  readonly text: string;
  /** How many pages there are, `null` where the format has none. */
  readonly pages: number | null;
  /** How many of them show no letters, only pictures. */
  readonly pictures: number;
}

/** Why a file gives no text. */
export type FormatFault =
  /** It needs a password. */
  | "locked"
  /** Broken, or another format than its name says. */
  | "damaged"
  /** Pages without a letter: a scan, or a picture by itself. */
  | "pictures"
  /** Unpacked it is larger than any document. */
  | "bomb"
  /** Word's format of before 2007, whatever its name says. */
  | "old-word"
  /** It carries programs (macros). */
  | "macros"
  /** Another format than is asked for: a workbook, a web page, plain text. */
  | "other-format"
  /** The file itself is larger than any document. */
  | "too-large";

export class FormatError extends Error {
  readonly fault: FormatFault;

  constructor(fault: FormatFault) {
    super(fault);
    this.name = "FormatError";
    this.fault = fault;
  }
}

/** The formats whose text can be taken out, by the endings of file names. */
export type TextFormat = "docx" | "pdf";

/** Lines without blanks at their ends, and never more than one empty one in a row. */
export const tidy = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .filter((line, n, all) => line !== "" || (n > 0 && all[n - 1] !== ""))
    .join("\n")
    .trimEnd()
    .normalize("NFC");
