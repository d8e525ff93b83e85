import { longDate } from "../../core/citations/document-words.ts";
import { numeralFor } from "../../core/text/numerals.ts";
import type { ServiceContext } from "../context.ts";
import { components, say } from "../names.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** Below the closing: the next appendix with the words that tie it to the letter, and the line for contacts. */
export function belowClosing(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { letter, locale } = context;
  const { trigger, before, atEnd, offset } = cursor;
  const signed = letter.signature?.name;
  if (trigger !== null || !atEnd || before.length > 60 || !signed || signed.span.end > offset) return [];
  const label = nextLabel(context);
  const pointer = pointerLine(context);
  const found: Suggestion[] = [];
  const detail = say(components.appendix, locale);
  if (begins(before, label))
    found.push({
      label,
      newText: [label, "TÊN PHỤ LỤC", ...(pointer ? [pointer] : [])].join("\n"),
      from: cursor.at(0),
      kind: "block",
      detail,
      article: "appendix",
    });
  if (pointer && letter.appendices.length > 0 && begins(before, pointer, pointer.slice(1)))
    found.push({ label: pointer, from: cursor.at(0), kind: "line", detail, article: "appendix" });
  const contact = desk.profile?.contact;
  if (contact && !letter.contact && begins(before, contact, "Địa chỉ", components.contact.vi))
    found.push({
      label: contact,
      from: cursor.at(0),
      kind: "line",
      detail: say(components.contact, locale),
      also: "Địa chỉ",
      article: "contact",
    });
  return found;
}

/** One appendix has no number; the second is `Phụ lục II`, of the Party `Phụ lục 2`. */
function nextLabel({ letter: { appendices }, result }: ServiceContext): string {
  const { word, numerals } = result.standard.appendix;
  const labelled = appendices.filter((a) => a.word).length;
  return labelled === 0 ? word : `${word} ${numeralFor(labelled + 1, numerals) ?? ""}`.trim();
}

/** `(Kèm theo Công văn số 45/UBND-VP ngày 12 tháng 8 năm 2025 của Ủy ban nhân dân xã Phú Lộc)`. */
function pointerLine({ letter, result: { standard } }: ServiceContext): string | null {
  const { number, placeAndDate, issuer } = letter.header;
  const type = standard.types.find((t) => t.slug === letter.type)?.name;
  if (!number?.symbol || !type || !issuer) return null;
  const { pointer, beforeDate } = standard.appendix;
  const iso = placeAndDate?.date?.iso;
  const date = iso ? longDate(iso, standard) : "ngày      tháng      năm      ";
  const digits = number.sequence?.text ?? "      ";
  const separator = number.separator?.text.trim() ?? standard.number.separator;
  return `(${pointer} ${type} số ${digits}${separator}${number.symbol.text}${beforeDate}${date} của ${inSentence(issuer.text)})`;
}

const levels = /(?<!\p{L})(?:Tỉnh|Xã|Phường|Thị|Huyện|Quận|Đặc)(?= )/gu;
const kept: Readonly<Record<string, string>> = {
  "Ủy Ban Nhân Dân": "Ủy ban nhân dân",
  "Hội Đồng Nhân Dân": "Hội đồng nhân dân",
  "Thành Phố": "thành phố",
  "Đặc khu": "đặc khu",
};

/**
 * A name from the header as it is written in a sentence. Which words of another organ's name are capitals nobody knows:
 * such a name keeps those of the header.
 */
function inSentence(name: string): string {
  const text = name.normalize("NFC").replace(/\s+/g, " ").trim();
  if (!/^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN /iu.test(`${text} `)) return text;
  const words = text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const cased = Object.entries(kept).reduce((t, [from, to]) => t.replace(from, to), words);
  return cased
    .replace("Uỷ Ban Nhân Dân", "Uỷ ban nhân dân")
    .replace(levels, (w) => w.toLowerCase())
    .replace("đặc Khu", "đặc khu");
}
