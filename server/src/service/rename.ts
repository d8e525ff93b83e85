import type { Range, TextEdit } from "vscode-languageserver-types";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { summarise } from "../catalogue/letters/letters.ts";
import { frameOfLetter } from "../catalogue/resolving/frame.ts";
import { sameDocument } from "../catalogue/resolving/same.ts";
import { cleanNumber } from "../core/citations/number-parts.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Letter } from "../core/syntax/letter.ts";
import type { PlainText } from "../core/text/plain-text.ts";
import type { ServiceContext } from "./context.ts";
import { fileName } from "./file-name.ts";
import { recordsOf } from "./known-again.ts";
import { citationAt, ownDocument, ownNumberAt } from "./mentions.ts";

/** A letter of the workspace whose number is to be another one. */
export interface Renaming {
  /** The letter as a document under its old number. */
  readonly document: KnownDocument;
  readonly uri: string;
  /** Where the cursor's number stands in the letter that was asked about. */
  readonly range: Range;
}

/** Why something cannot be renamed, for the person who asked. */
export interface Refusal {
  readonly refused: Bilingual;
}

const refusal = (vi: string, en: string): Refusal => ({ refused: { vi, en } });

/** The letter whose number stands under the cursor: this one on its own number line, or one that is cited. */
export function renamingAt(context: ServiceContext, offset: number): Renaming | Refusal {
  const { uri, letter, catalogue } = context;
  const citation = citationAt(letter, offset);
  if (citation) {
    const { document } = catalogue.resolve(citation, letter);
    const text = citation.numberText;
    if (document?.from === "workspace" && document.place && text)
      return { document, uri: document.place.uri, range: letter.source.rangeOf(text.span) };
    return document ? notALetter : notKnown;
  }
  const own = ownNumberAt(letter, offset);
  if (!own) return notANumber;
  const document = ownDocument(context);
  if (!document || !own.sequence || !own.symbol) return noNumber;
  const span = { start: own.sequence.span.start, end: own.symbol.span.end };
  return { document, uri, range: letter.source.rangeOf(span) };
}

const notALetter = refusal(
  "Chỉ đổi được số của dự thảo trong thư mục làm việc; văn bản này ghi trong sổ đăng ký hoặc danh mục.",
  "Only letters of the workspace can be given another number; this document is recorded in a register or the catalogue.",
);
const notKnown = refusal(
  "Chỉ đổi được số của dự thảo trong thư mục làm việc; chưa có văn bản nào như vậy trong danh mục.",
  "Only letters of the workspace can be given another number; no such document is known.",
);
const notANumber = refusal(
  "Đặt con trỏ vào số, ký hiệu của văn bản hoặc của văn bản được dẫn chiếu.",
  "Put the cursor on the letter's number or on a cited letter.",
);
const noNumber = refusal(
  "Dự thảo chưa có số nên chưa văn bản nào dẫn chiếu được; ghi số vào dòng “Số” của dự thảo.",
  "The draft has no number yet, so nothing can cite it; write the number on its number line.",
);

/** A number as its two halves; without a symbol where only the sequence is to change. */
export interface NewNumber {
  readonly sequence: string;
  readonly separator: "/" | "-";
  readonly symbol: string;
}

/** `846`, `846/UBND-VP`, `12/2026/QĐ-UBND`, `184-CV/TU`. */
const typed =
  /^(\d{1,8}(?:\.\d{1,3})?\p{L}?)(?:([/-])((?:(?:19|20)\d\d[/-])?\p{Lu}[\p{L}\d]{0,20}(?:[/&-][\p{L}\d]{1,20}){0,8}))?$/u;

/** Reads what the person typed, `846` or `846/UBND-VP`, as the new number of a letter that has `old`. */
export function readNewNumber(text: string, old: string): NewNumber | Refusal {
  const [, sequence, separator, symbol] = typed.exec(cleanNumber(text)) ?? [];
  const [, , oldSeparator = "/", oldSymbol = ""] = inText.exec(old) ?? [];
  if (sequence === undefined)
    return refusal(
      `“${text}” không phải là số, ký hiệu văn bản. Ghi số như “846” hoặc cả số và ký hiệu như “846/UBND-VP”.`,
      `“${text}” is no number of a document. Write “846”, or number and symbol as in “846/UBND-VP”.`,
    );
  return {
    sequence,
    separator: (separator ?? oldSeparator) === "-" ? "-" : "/",
    symbol: symbol ?? oldSymbol,
  };
}

export const textOf = ({ sequence, separator, symbol }: NewNumber): string => `${sequence}${separator}${symbol}`;

/** The other letter of the workspace that has the new number already, where there is one. */
export function collision({ document, uri }: Renaming, number: NewNumber, catalogue: Catalogue): Refusal | null {
  const renamed = { ...document, number: textOf(number) };
  const year = yearOf(document);
  const taken = recordsOf(renamed, catalogue).find(
    (other) => other.from === "workspace" && other.place?.uri !== uri && yearOf(other) === year,
  );
  if (!taken?.place) return null;
  const name = fileName(taken.place.uri);
  return refusal(
    `Số “${textOf(number)}” đã là số của văn bản “${name}” cùng cơ quan, cùng năm. Chọn số khác.`,
    `“${name}” of the same issuer and year has the number “${textOf(number)}” already. Choose another.`,
  );
}

const yearOf = ({ issued }: KnownDocument): string | undefined => issued?.slice(0, 4);

/** The rows of registers that hold the letter under a number: registers are for people to change. */
export const registeredAs = ({ document }: Renaming, number: string | null, catalogue: Catalogue): KnownDocument[] =>
  recordsOf({ ...document, number }, catalogue).filter(
    (row) => row.from === "register" && yearOf(row) === yearOf(document),
  );

/** The letters to change: the renamed one and those that cite it. */
export const lettersToChange = ({ document, uri }: Renaming, catalogue: Catalogue): string[] => [
  ...new Set([uri, ...catalogue.references(document).map((place) => place.uri)]),
];

/**
 * The changes in one letter, read from its present text: the numbers alone, on its own number line where it is the
 * renamed one and in every citation of that; what did not change of a number stays as it was written.
 */
export function renameEdits(
  letter: Letter,
  uri: string,
  { document, uri: renamed }: Renaming,
  number: NewNumber,
  catalogue: Catalogue,
): TextEdit[] {
  const { source, header, citations } = letter;
  const edits: TextEdit[] = [];
  const set = (part: PlainText | null, text: string) => {
    if (part && part.text !== text) edits.push({ range: source.rangeOf(part.span), newText: text });
  };
  if (uri === renamed && isStill(document, uri, letter) && header.number) {
    const { sequence, separator, symbol } = header.number;
    set(sequence, number.sequence);
    if (separator && !isSeparator(separator.text, number.separator)) set(separator, number.separator);
    set(symbol, number.symbol);
  }
  const { places } = frameOfLetter(letter);
  for (const citation of citations) {
    const written = citation.numberText;
    const known = written && catalogue.resolve(citation, letter).document;
    if (!written || !known || !sameDocument(known, document, places)) continue;
    const [, sequence = "", separator = "", symbol = ""] = inText.exec(written.text) ?? [];
    const from = sequence.length + separator.length;
    set(written.slice(0, sequence.length), number.sequence);
    // A number without its symbol (`Công văn số 845`) keeps that form.
    if (symbol === "") continue;
    if (!isSeparator(separator, number.separator)) set(written.slice(sequence.length, from), number.separator);
    if (cleanNumber(symbol) !== number.symbol) set(written.slice(from), number.symbol);
  }
  return edits;
}

/** Sequence, separator with the blanks around it, and the rest of a number as it stands in a citation. */
const inText = /^(\d{1,8}(?:\.\d{1,3})?\p{L}?)(?:(\s?[/\u2010-\u2015\u2212-]\s?)(.+))?$/su;

const isSeparator = (written: string, meant: string): boolean => cleanNumber(written) === meant;

/** Whether the letter still has the number that is to change. */
const isStill = (document: KnownDocument, uri: string, letter: Letter): boolean =>
  summarise(uri, letter).document?.number === document.number;
