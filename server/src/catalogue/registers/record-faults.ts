import type { Bilingual } from "../../core/rules/rule.ts";
import { fileFault } from "../files/document-file.ts";
import type { Column } from "./columns.ts";
import { type Cell, isCited, isMark, list, type ReadDate, readDate, readNumber, readSecrecy } from "./record.ts";

/** A cell that could not be read as what its column says; `info` where what it would have told is only a detail. */
export interface Fault {
  readonly column: Column;
  readonly severity: "warning" | "info";
  readonly message: Bilingual;
}

const dates = ["issued", "effective", "expired"] as const;
const relations = ["replacedBy", "amendedBy"] as const;

/** What in a row cannot be read. */
export function faultsOf(cell: Cell, date: ReadDate = readDate): Fault[] {
  const faults: Fault[] = [];
  const add = (column: Column, severity: Fault["severity"], message: Bilingual) =>
    faults.push({ column, severity, message });
  if (readNumber(cell) === null) add("number", "warning", noNumber);
  for (const column of dates) {
    const text = cell(column);
    if (text !== "" && date(text) === null) add(column, "warning", badDate(text));
  }
  for (const column of relations) {
    const text = cell(column);
    const bad = text === "" ? undefined : list(text).find((item) => !isCited(item));
    if (bad !== undefined) add(column, "info", badRelation(bad));
  }
  const file = cell("file");
  const fault = file === "" ? null : fileFault(file);
  if (fault) add("file", "warning", fault);
  const secrecy = readSecrecy(cell("secrecy"));
  if (secrecy !== null && !isMark(secrecy)) add("secrecy", "info", badSecrecy(secrecy));
  return faults;
}

const noNumber: Bilingual = {
  vi: "Dòng này không có số, ký hiệu văn bản nên không dùng để tra cứu được. Ghi số và ký hiệu, ví dụ “845/UBND-VP”.",
  en: "This row has no number and symbol, so nothing can be looked up by it. Write both, as in “845/UBND-VP”.",
};

const badDate = (text: string): Bilingual => ({
  vi: `“${short(text)}” không phải là ngày đọc được; ghi ngày/tháng/năm đủ bốn chữ số của năm, ví dụ “13/5/2021”.`,
  en: `“${short(text)}” cannot be read as a date; write day/month/year with four digits of the year, as in “13/5/2021”.`,
});

const badRelation = (text: string): Bilingual => ({
  vi: `“${short(text)}” không phải là số, ký hiệu của văn bản nên không được dùng; ghi như “12/2024/QĐ-UBND”, nhiều văn bản thì cách nhau bằng “;”.`,
  en: `“${short(text)}” is no number and symbol of a document and is not used; write one as in “12/2024/QĐ-UBND”, several with “;” between them.`,
});

const badSecrecy = (text: string): Bilingual => ({
  vi: `“${short(text)}” không phải là độ mật đã biết; văn bản được coi là có độ mật. Ghi “Mật”, “Tối mật” hoặc “Tuyệt mật”, văn bản thường thì để trống.`,
  en: `“${short(text)}” is no known mark of secrecy; the document is taken as secret. Write “Mật”, “Tối mật” or “Tuyệt mật”, and nothing for others.`,
});

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
