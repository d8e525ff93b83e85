import { memo } from "../../text/memo.ts";
import { foldTone } from "../../text/vietnamese.ts";

/** Titles of those who head an organ or a unit, in capitals and with the decree's tone placement; longer ones first. */
const heads: readonly string[] = [
  "CHI CỤC TRƯỞNG",
  "TỔNG CỤC TRƯỞNG",
  "CỤC TRƯỞNG",
  "VỤ TRƯỞNG",
  "BỘ TRƯỞNG",
  "THỦ TRƯỞNG",
  "THỦ TƯỚNG",
  "THỐNG ĐỐC",
  "TỔNG THANH TRA",
  "TỔNG KIỂM TOÁN",
  "TỔNG GIÁM ĐỐC",
  "TỔNG BIÊN TẬP",
  "TỔNG THƯ KÝ",
  "TỔNG BÍ THƯ",
  "GIÁM ĐỐC",
  "CHỦ TỊCH",
  "CHỦ NHIỆM",
  "BÍ THƯ",
  "CHÁNH VĂN PHÒNG",
  "CHÁNH THANH TRA",
  "CHÁNH ÁN",
  "VIỆN TRƯỞNG",
  "HIỆU TRƯỞNG",
  "TRẠM TRƯỞNG",
  "HẠT TRƯỞNG",
  "ĐỘI TRƯỞNG",
  "TỔ TRƯỞNG",
  "TRƯỞNG TIỂU BAN",
  "TRƯỞNG BAN",
  "TRƯỞNG PHÒNG",
  "TRƯỞNG CÔNG AN",
  "TRƯỞNG KHOA",
  "TRƯỞNG ĐOÀN",
  "TƯ LỆNH",
  "CHỈ HUY TRƯỞNG",
];

/** A title or an organ's name as it is compared: capitals, single spaces, one way of placing tones. */
export const plain = memo((text: string): string => foldTone(text.toUpperCase().replace(/\s+/g, " ").trim()));

const startsWith = (text: string, words: string): boolean =>
  text.startsWith(words) && (text.length === words.length || /[\s,.-]/.test(text.charAt(words.length)));

/** The head's title that `text` (plain) begins with, or `null`: `CHỦ TỊCH HỘI ĐỒNG` → `CHỦ TỊCH`. */
export const headTitle = memo((text: string): string | null => heads.find((h) => startsWith(text, h)) ?? null);

/** Whether `text` (plain) is a deputy's title, also where a scan has left little of `PHÓ`. */
export const isDeputy = (text: string): boolean => /^(?:P\s?H\s?\S|THỨ TRƯỞNG)/u.test(text);

/** The head whose deputy `text` (plain) names: `PHÓ GIÁM ĐỐC` → `GIÁM ĐỐC`, `THỨ TRƯỞNG` → `BỘ TRƯỞNG`. */
export function deputyOf(text: string): string | null {
  if (startsWith(text, "THỨ TRƯỞNG")) return "BỘ TRƯỞNG";
  return text.startsWith("PHÓ ") ? headTitle(text.slice(4)) : null;
}

/** Bodies that decide together; `TM.` stands before their names. Not complete: only what is certain. */
const collectives =
  /^(?:ỦY BAN|UBND|HĐND|HỘI ĐỒNG|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BAN BÍ THƯ|BỘ CHÍNH TRỊ|CHÍNH PHỦ|QUỐC HỘI|THƯỜNG TRỰC|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|CHI BỘ|ĐOÀN CHỦ TỊCH)(?!\p{L})/u;

export const isCollective = (text: string): boolean => collectives.test(text);
