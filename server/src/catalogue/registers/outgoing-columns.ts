import { searchKey } from "../../core/text/vietnamese.ts";

/** What the register of outgoing documents says beyond what the catalogue reads of it. */
export interface Outgoing {
  readonly signer?: string | null;
  /** Who gets the document, in one line. */
  readonly recipients?: string | null;
  /** The unit that keeps the file copy. */
  readonly keeper?: string | null;
}

/** Headings of the official register (Nghị định 30/2020/NĐ-CP, Phụ lục IV, Mục VI) without diacritics and signs. */
const headings: Readonly<Record<string, keyof Outgoing>> = {
  "nguoi ky": "signer",
  "nguoi ky van ban": "signer",
  "noi nhan": "recipients",
  "noi nhan van ban": "recipients",
  "don vi nguoi nhan ban luu": "keeper",
  "don vi nguoi nhan luu": "keeper",
  "nguoi nhan ban luu": "keeper",
};

/** The cells of a new row under headings that only this register has, by their columns. */
export function extraCells(row: readonly string[], record: Outgoing): [at: number, text: string][] {
  return row.flatMap((heading, at): [number, string][] => {
    const key = searchKey(heading.slice(0, 120))
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
    const what = headings[key];
    const text = what && record[what];
    return text ? [[at, text]] : [];
  });
}
