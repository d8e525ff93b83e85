import type { DocumentLink } from "vscode-languageserver-types";
import type { DocumentText, TextFault } from "../catalogue/files/document-text.ts";
import type { Place } from "../core/citations/provisions.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { label, origin, type Row, row, validity } from "./card.ts";
import { documentName, shortDate } from "./document-words.ts";
import { provisionLine } from "./provision-line.ts";

/** What a record's `file` led to. */
export type PageFile =
  | { readonly kind: "file"; readonly uri: string; readonly text: DocumentText }
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "refused"; readonly message: Bilingual };

export interface DocumentPage {
  readonly text: string;
  /** The file, the register's row and the source, where the page names them. */
  readonly links: readonly DocumentLink[];
  /** Where the file's own text begins, `null` where there is none. */
  readonly body: { readonly line: number; readonly text: string } | null;
}

/**
 * A known document as a page of plain text: one field a line in Vietnamese, below them the text of its file, or why
 * there is none (in both languages). `age` is the newest day that the built-in set knows of.
 */
export function documentPage(document: KnownDocument, file: PageFile | null, age: string | null): DocumentPage {
  const name = documentName(document);
  const title = document.title && !name.includes(document.title) ? [document.title] : [];
  const lines = [name, ...title, ""];
  const links: DocumentLink[] = [];
  for (const [what, value, target] of rowsOf(document, file, age)) {
    const start = `${what.vi}: `.length;
    if (target) links.push({ range: rangeIn(lines.length, start, start + value.length), target });
    lines.push(`${what.vi}: ${value}`);
  }
  const text = file?.kind === "file" && "text" in file.text ? file.text : null;
  if (!text) return { text: `${[...lines, ...absence(file)].join("\n")}\n`, links, body: null };
  lines.push("", `${extent(text.pages, text.pictures)}:`, "");
  return { text: `${lines.join("\n")}\n${text.text}\n`, links, body: { line: lines.length, text: text.text } };
}

/** The line of a page at which a reader who looks for `provision` begins: there, else at the top. */
export const pageLine = ({ body }: DocumentPage, provision: Place | null): number => {
  const line = body && provision !== null ? provisionLine(body.text, provision) : null;
  return body && line !== null ? body.line + line : 0;
};

type LinkedRow = readonly [...Row, target?: string | undefined];

function rowsOf(document: KnownDocument, file: PageFile | null, age: string | null): LinkedRow[] {
  const { issued, issuer, aliases, place, from, source, effective, expired, replacedBy, secrecy } = document;
  const isOpen = effective !== null && expired === null && replacedBy.length === 0;
  return [
    ...row(label.issued, issued && shortDate(issued)),
    ...row(label.issuer, issuer),
    ...row(label.secrecy, secrecy ?? null),
    ...validity(document),
    ...row(label.expired, isOpen ? noEnd : null),
    ...row(label.aliases, aliases.join("; ")),
    ...row(label.file, document.file).map((r): LinkedRow => [...r, addressOf(file)]),
    ...row(label.from, origin(document, "vi")).map(
      (r): LinkedRow => [...r, place ? `${place.uri}#L${place.range.start.line + 1}` : undefined],
    ),
    ...row(label.age, from === "national" && age ? shortDate(age) : null),
    ...row(label.source, source ?? null).map((r): LinkedRow => [...r, webAddress(source)]),
  ];
}

const noEnd = "chưa có thông tin";

const rangeIn = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

function addressOf(file: PageFile | null): string | undefined {
  if (file?.kind === "address") return webAddress(file.url);
  return file?.kind === "file" && !isGone(file.text) ? file.uri : undefined;
}

const isGone = (text: DocumentText): boolean =>
  "fault" in text && (text.fault === "missing" || text.fault === "folder");

const webAddress = (text: string | null | undefined): string | undefined =>
  text && /^https:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;

/** `Nội dung tệp (12 trang, 3 trang chỉ có ảnh)`. */
function extent(pages: number | null, pictures: number): string {
  if (pages === null) return "Nội dung tệp";
  return `Nội dung tệp (${pages} trang${pictures > 0 ? `, ${pictures} trang chỉ có ảnh` : ""})`;
}

/** Why no text stands below the record, in both languages; nothing where the record names no file. */
function absence(file: PageFile | null): string[] {
  if (!file) return [];
  const why = file.kind === "refused" ? file.message : file.kind === "address" ? onTheWeb : faultOf(file.text);
  return why ? ["", `Nội dung tệp: ${why.vi}`, `File content: ${why.en}`] : [];
}

const faultOf = (text: DocumentText): Bilingual | null => ("fault" in text ? faults[text.fault] : null);

const onTheWeb: Bilingual = {
  vi: "văn bản ở địa chỉ trên mạng ghi tại dòng “Tệp”; bấm vào địa chỉ để mở bằng trình duyệt.",
  en: "the document is at the address in the line “Tệp”; follow it to open it in the browser.",
};

const faults: Readonly<Record<TextFault, Bilingual>> = {
  pictures: {
    vi: "tệp PDF này chỉ có ảnh (bản quét), không có chữ để trích. Mở tệp ở dòng “Tệp” để xem; muốn đọc tại đây thì nhận dạng chữ (OCR) rồi thay tệp.",
    en: "this PDF holds pictures only (a scan), and no text. Open the file named in the line “Tệp”; to read it here, recognise its text (OCR) and replace the file.",
  },
  locked: {
    vi: "tệp này có mật khẩu nên không trích được chữ. Mở tệp ở dòng “Tệp” bằng chương trình đọc tệp và nhập mật khẩu, hoặc lưu lại một bản không đặt mật khẩu.",
    en: "this file asks for a password, so its text cannot be taken out. Open the file named in the line “Tệp” in its own program, or save a copy without a password.",
  },
  damaged: {
    vi: "tệp này bị hỏng hoặc không đúng định dạng như tên gọi. Thử mở tệp ở dòng “Tệp”; nếu không được, lấy lại bản gốc rồi thay tệp.",
    en: "this file is damaged, or not of the format its name says. Try the file named in the line “Tệp”; if it does not open, replace it by the original.",
  },
  bomb: {
    vi: "nội dung tệp này khi giải nén quá lớn so với một văn bản nên không được mở. Kiểm tra lại nguồn gốc của tệp.",
    en: "unpacked, this file is far larger than a document, so it is not opened. Check where the file comes from.",
  },
  "old-word": {
    vi: "tệp này theo định dạng Word cũ (.doc). Mở bằng Word hoặc LibreOffice và lưu lại thành .docx, rồi ghi tên tệp mới vào sổ.",
    en: "this file is in Word's old format (.doc). Open it in Word or LibreOffice, save it as .docx, and name the new file in the register.",
  },
  macros: {
    vi: "tệp này mang chương trình (macro) nên không được mở. Mở bằng Word và lưu lại thành .docx (không có macro), rồi ghi tên tệp mới vào sổ.",
    en: "this file carries programs (macros), so it is not opened. Open it in Word, save it as .docx (which has none), and name the new file in the register.",
  },
  missing: {
    vi: "không có tệp này. Kiểm tra lại đường dẫn trong sổ (tính từ thư mục chứa sổ) hoặc đưa tệp về đúng chỗ.",
    en: "there is no such file. Check the path in the register (as seen from the register's folder), or put the file there.",
  },
  folder: {
    vi: "đây là thư mục, không phải tệp. Ghi tên một tệp .docx, .pdf hoặc .congvan vào sổ.",
    en: "this is a folder, not a file. Name a .docx, .pdf or .congvan file in the register.",
  },
  denied: {
    vi: "không có quyền đọc tệp này. Cấp quyền đọc, hoặc đóng chương trình đang khóa tệp.",
    en: "reading this file is not permitted. Allow it, or close the program that locks the file.",
  },
  unreadable: {
    vi: "không đọc được tệp này. Kiểm tra ổ đĩa hoặc kết nối tới thư mục mạng rồi mở lại.",
    en: "this file cannot be read. Check the disk or the connection to the network folder, and open it again.",
  },
  slow: {
    vi: "trích chữ từ tệp này quá lâu nên đã dừng. Mở tệp ở dòng “Tệp” để xem, hoặc thử lại sau ít phút.",
    en: "taking the text out of this file took too long and was stopped. Open the file named in the line “Tệp”, or try again in a few minutes.",
  },
  "too-large": {
    vi: "tệp lớn hơn 50 MB nên không trích chữ. Mở tệp ở dòng “Tệp” để xem.",
    en: "this file is larger than 50 MB, so its text is not taken out. Open the file named in the line “Tệp”.",
  },
  "other-format": {
    vi: "chỉ trích được chữ từ tệp .congvan, .docx và .pdf. Mở tệp ở dòng “Tệp” bằng chương trình của nó, hoặc lưu lại thành một trong các dạng đó.",
    en: "text is taken out of .congvan, .docx and .pdf files only. Open the file named in the line “Tệp” in its own program, or save it as one of these.",
  },
  encoding: {
    vi: "tệp văn bản này không theo mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258). Mở và lưu lại với mã UTF-8.",
    en: "this text file is not UTF-8 (perhaps TCVN3, VNI or Windows-1258). Open it and save it again as UTF-8.",
  },
};
