import { issuerKey } from "./citations/key.ts";
import { partyOrgans, stateOrgans } from "./citations/organs.ts";
import { foldTone } from "./text/vietnamese.ts";

/** What the beginning of an organ's name says of it: the symbol's code and who signs. In capitals, tone placement as the decree's. */
interface OrganKind {
  readonly begins: string;
  /** Code in the symbol, where it is not made of the first letters. */
  readonly code?: string;
  /** Whom `TM.` or `T/M` stands for, where the organ decides as a collective. */
  readonly collective?: readonly string[];
  readonly head: string;
  readonly deputy: string;
}

/** Longer beginnings first. Positions: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7; HD 05-HD/VPTW, II.I.7. */
const kinds: readonly OrganKind[] = [
  of("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "UBND", "ỦY BAN NHÂN DÂN"),
  of("HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "HĐND", "HỘI ĐỒNG NHÂN DÂN"),
  of("ỦY BAN MẶT TRẬN TỔ QUỐC", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "MTTQ", "BAN THƯỜNG TRỰC"),
  of("ỦY BAN KIỂM TRA", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "UBKT", "ỦY BAN KIỂM TRA"),
  of("BAN CHẤP HÀNH TRUNG ƯƠNG", "", "", "TW", "BAN CHẤP HÀNH TRUNG ƯƠNG", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ"),
  of("TỈNH ỦY", "BÍ THƯ", "PHÓ BÍ THƯ", "TU", "BAN THƯỜNG VỤ", "TỈNH ỦY"),
  of("THÀNH ỦY", "BÍ THƯ", "PHÓ BÍ THƯ", "TU", "BAN THƯỜNG VỤ", "THÀNH ỦY"),
  of("ĐẢNG ỦY", "BÍ THƯ", "PHÓ BÍ THƯ", "ĐU", "BAN THƯỜNG VỤ", "ĐẢNG ỦY"),
  of("CHI BỘ", "BÍ THƯ", "PHÓ BÍ THƯ", "CB", "CHI BỘ"),
  of("THỦ TƯỚNG CHÍNH PHỦ", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "TTg"),
  of("CHÍNH PHỦ", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "CP", "CHÍNH PHỦ"),
  of("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "THỐNG ĐỐC", "PHÓ THỐNG ĐỐC"),
  of("THANH TRA CHÍNH PHỦ", "TỔNG THANH TRA", "PHÓ TỔNG THANH TRA"),
  of("KIỂM TOÁN NHÀ NƯỚC", "TỔNG KIỂM TOÁN NHÀ NƯỚC", "PHÓ TỔNG KIỂM TOÁN NHÀ NƯỚC"),
  of("TỔNG CÔNG TY", "TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC"),
  of("TẬP ĐOÀN", "TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC"),
  of("TỔNG CỤC", "TỔNG CỤC TRƯỞNG", "PHÓ TỔNG CỤC TRƯỞNG"),
  of("CHI CỤC", "CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG"),
  of("CỤC", "CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"),
  of("VỤ", "VỤ TRƯỞNG", "PHÓ VỤ TRƯỞNG"),
  of("BỘ", "BỘ TRƯỞNG", "THỨ TRƯỞNG"),
  of("SỞ", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
  of("VĂN PHÒNG", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
  of("PHÒNG", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
  of("THANH TRA", "CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA"),
  of("TÒA ÁN NHÂN DÂN", "CHÁNH ÁN", "PHÓ CHÁNH ÁN", "TA"),
  of("VIỆN KIỂM SÁT NHÂN DÂN", "VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG", "VKS"),
  of("TRƯỜNG", "HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"),
  of("HỌC VIỆN", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
  of("VIỆN", "VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG"),
  of("TRUNG TÂM", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
  of("BỆNH VIỆN", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
  of("BẢO HIỂM XÃ HỘI", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "BHXH"),
  of("KHO BẠC NHÀ NƯỚC", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "KBNN"),
  of("CÔNG TY", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
  of("BAN", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
  of("HỘI", "CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
];

function of(begins: string, head: string, deputy: string, code?: string, ...collective: string[]): OrganKind {
  return { begins, head, deputy, ...(code ? { code } : {}), ...(collective.length > 0 ? { collective } : {}) };
}

/** Where an organ's name goes on with the place it is for. */
const place = /\s(?=(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s)/u;

/** What can be guessed of an organ from its name. Suggestions only: the head of an organ fixes its symbols. */
export interface OrganFacts {
  readonly code: string | null;
  readonly collectives: readonly string[];
  readonly head: string | null;
  readonly deputy: string | null;
  /** Proper name of the place in the name: `Bắc Kạn`. */
  readonly place: string | null;
}

/** `parent` is the name above it: advisory organs of a committee bear the committee's symbol. */
export function organFacts(issuer: string | null, parent: string | null): OrganFacts {
  const name = capitals(issuer);
  const kind = kindOf(name);
  const [own = "", where] = name.split(place);
  const above = kindOf(capitals(parent));
  const advisory = above?.code && /^(?:TU|ĐU|TW)$/.test(above.code) ? above.code : "";
  const code = kind?.code ?? central(name) ?? initials(own);
  return {
    code: code === "" ? null : `${code}${kind?.code === "CB" ? "" : advisory}`,
    collectives: kind?.collective ?? [],
    head: kind?.head || null,
    deputy: kind?.deputy || null,
    place: placeName(where ?? name.slice(kind?.collective ? kind.begins.length : name.length)),
  };
}

const capitals = (text: string | null): string => foldTone((text ?? "").toUpperCase().replace(/\s+/g, " ").trim());

const kindOf = (name: string): OrganKind | undefined =>
  kinds.find((k) => name === k.begins || name.startsWith(`${k.begins} `));

const central = (name: string): string | undefined => {
  const key = issuerKey(name);
  return key === "" ? undefined : [...stateOrgans, ...partyOrgans].find((o) => issuerKey(o.name) === key)?.code;
};

/** `SỞ GIÁO DỤC VÀ ĐÀO TẠO` → `SGDĐT`. */
const initials = (name: string): string =>
  name
    .split(/[\s,–-]+/u)
    .filter((word) => word !== "VÀ" && /^\p{L}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");

function placeName(where: string): string | null {
  const proper = where
    .replace(/^\s*(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s/u, "")
    .trim();
  if (proper === "") return null;
  return proper.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
