import { organFacts } from "../core/organ-facts.ts";
import { foldTone } from "../core/text/vietnamese.ts";

/** People's committees and councils stand on two lines: what they are, and of what place. */
const local = /^(?<body>ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L}))/u;

/** An organ's name in the header, one line or two, in capitals. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2. */
export function headerName(name: string): string[] {
  const capitals = name.normalize("NFC").toUpperCase();
  const cut = local.exec(foldTone(capitals))?.groups?.body?.length;
  return cut === undefined ? [capitals] : [capitals.slice(0, cut), capitals.slice(cut + 1)];
}

/** Titles that are not written with one capital alone. */
const spelled: Readonly<Record<string, string>> = {
  "CHÁNH VĂN PHÒNG": "Chánh Văn phòng",
  "CHÁNH THANH TRA": "Chánh Thanh tra",
  "TỔNG KIỂM TOÁN NHÀ NƯỚC": "Tổng Kiểm toán nhà nước",
};

/** `CHỦ TỊCH` → `Chủ tịch`. */
export const titleCase = (title: string): string => spelled[title] ?? title.charAt(0) + title.slice(1).toLowerCase();

/** A title before the name of who bears it: `TRƯỞNG BAN`, `BAN TỔ CHỨC` → `TRƯỞNG BAN TỔ CHỨC`. In capitals. */
export function titleOfOrgan(title: string, name: string): string {
  const words = title.split(" ");
  for (let at = 1; at < words.length; at++) {
    const end = words.slice(at).join(" ");
    if (name === end || name.startsWith(`${end} `)) return `${words.slice(0, at).join(" ")} ${name}`;
  }
  return `${title} ${name}`;
}

/** A committee's organ as the text calls it: `Ban Tổ chức` under `Tỉnh ủy An Giang` → `Ban Tổ chức Tỉnh ủy`. */
export function advisoryName(name: string, parent: string | null): string {
  const committee = /^(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)(?!\p{L})/u.exec((parent ?? "").normalize("NFC"))?.[0];
  return committee === undefined || name.includes(committee) ? name : `${name} ${committee}`;
}

/** The unit behind `Văn phòng` where a Party organ keeps its copies: HD 05-HD/VPTW, Phần II, mục I.9. */
export function partyOffice(name: string | null): string | null {
  const capitals = foldTone((name ?? "").normalize("NFC").toUpperCase());
  const committee = /^(?:TỈNH|THÀNH|ĐẢNG) ỦY/.exec(capitals)?.[0];
  if (committee) return `Văn phòng ${titleCase(committee)}`;
  if (/^CHI BỘ/.test(capitals)) return "Chi bộ";
  if (/^ỦY BAN KIỂM TRA/.test(capitals)) return "Văn phòng Ủy ban";
  if (/^BAN (?!CHẤP HÀNH)/.test(capitals)) return "Văn phòng Ban";
  return /^VĂN PHÒNG/.test(capitals) ? "Văn phòng" : null;
}

/** Whether an organ of that name is the Party's, as far as its name tells. */
export const isPartyOrgan = (name: string | null, parent: string | null): boolean =>
  [name, parent].some((n) => partyNames.test(foldTone((n ?? "").normalize("NFC").toUpperCase())));

const partyNames =
  /^(?:(?:TỈNH|THÀNH|ĐẢNG|QUÂN) ỦY|CHI BỘ|CHI ỦY|ĐẢNG BỘ|BAN CHẤP HÀNH (?:TRUNG ƯƠNG|ĐẢNG BỘ)|ỦY BAN KIỂM TRA|BAN TỔ CHỨC (?:TỈNH|THÀNH|ĐẢNG) ỦY|VĂN PHÒNG (?:TỈNH|THÀNH|ĐẢNG) ỦY)(?!\p{L})/u;

/** Abbreviation for the number as its name suggests, where the profile gives none. */
export const guessedSymbol = (name: string | null, parent: string | null): string | null =>
  name === null ? null : organFacts(name, parent).code;
