import type { Standard } from "../standards/standard.ts";
import type { KnownDocument } from "./resolution.ts";

/** Types of documents that are cited by their name (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a, b). */
const namedTypes = new Set(["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]);

export const isNamed = (type: string | null): boolean => type !== null && namedTypes.has(type);

/** What a record rests on where its data is not to be built upon. */
const doubtful: ReadonlySet<string> = new Set(["general knowledge", "doubtful"]);

/** Whether nobody has checked a record's number and date against the text. */
export const isUnverified = ({ checked }: KnownDocument): boolean => checked !== null && doubtful.has(checked);

/** Laws and ordinances are cited by their name and not by their number (PL I, I.II.6). */
export const citedByName = (document: KnownDocument): boolean => isNamed(document.type) && document.title !== null;

/** `Luật Đất đai`, `Luật Luật sư`, `Hiến pháp nước Cộng hòa …`: type and name in one. */
export function lawName({ type, title }: KnownDocument): string {
  if (!title || !type) return title ?? type ?? "";
  const whole = title.startsWith(`${type} `) && !title.startsWith("Luật sư");
  return whole ? title : `${type} ${title.replace(/^Nước (?=Cộng hòa)/, "nước ")}`;
}

/** What a document is called in a list: `Nghị định số 30/2020/NĐ-CP`, `Luật Đất đai số 31/2024/QH15`. */
export function documentName(document: KnownDocument): string {
  const { type, number, title, aliases } = document;
  const name = citedByName(document) ? lawName(document) : (type ?? "Văn bản");
  if (number) return `${name} số ${number}`;
  return citedByName(document) ? name : (aliases[0] ?? title ?? name);
}

const padded = (n: number, below: number): string => (n < below ? `0${n}` : String(n));

function parts(iso: string): [year: string, month: number, day: number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? [match[1] as string, Number(match[2]), Number(match[3])] : null;
}

/** `05/3/2020`, the short way of writing a date in letters. */
export function shortDate(iso: string): string {
  const date = parts(iso);
  return date ? `${padded(date[2], 10)}/${padded(date[1], 3)}/${date[0]}` : iso;
}

/** `ngày 05 tháng 3 năm 2020`, with the zeros that the standard asks for. */
export function longDate(iso: string, { date: { padDayBelow, padMonthBelow } }: Standard): string {
  const date = parts(iso);
  if (!date) return "";
  return `ngày ${padded(date[2], padDayBelow)} tháng ${padded(date[1], padMonthBelow)} năm ${date[0]}`;
}

/** Titles that go on as they are after the issuer: `… của Chính phủ quy định chi tiết …`. */
const goesOn =
  /^(?:về|v\/v|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|phê duyệt|bãi bỏ|công bố|kéo dài|thi hành|giao|thành lập|triển khai|đính chính|đẩy mạnh|tăng cường|thực hiện|tổ chức thực hiện)(?!\p{L})/iu;

/** The title as the last part of a citation: `về công tác văn thư`, `quy định chi tiết …`. */
export function titlePhrase(title: string): string {
  const text = title.replace(/^V\/v:?\s/u, "về việc ");
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  return goesOn.test(lower) ? lower : `về ${startsWithName(text) ? text : lower}`;
}

/** Whether the second word begins with a capital too, as in a name (`Chương trình` no, `Hà Nội` yes). */
const startsWithName = (text: string): boolean => /^\p{Lu}\S*\s\p{Lu}/u.test(text);
