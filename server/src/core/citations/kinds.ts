import { unaccent } from "../text/vietnamese.ts";

/** A type of document as it is named before a number, with the codes that stand for it inside the symbol. */
export interface Kind {
  /** As registers write it: `Nghị quyết`. */
  readonly name: string;
  /** Codes in numbers of the State (`48/NQ-CP`), the first being the one in use; empty where the symbol has none. */
  readonly codes: readonly string[];
  /** Codes in numbers of the Party (`24-KL/TW`). */
  readonly partyCodes: readonly string[];
  /** Abbreviation used before a number, as written: `NĐ`. */
  readonly short: string | null;
  /** Longer words for the same type: `Thông báo kết luận`. */
  readonly also: readonly string[];
}

const kind = (name: string, codes = "", partyCodes = "", short: string | null = null, ...also: string[]): Kind => ({
  name,
  codes: words(codes),
  partyCodes: words(partyCodes),
  short,
  also,
});

const words = (list: string): string[] => list.split(" ").filter((word) => word !== "");

/**
 * Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, Mục I; Luật Ban hành văn bản quy phạm pháp luật, Điều 4;
 * Hướng dẫn 05-HD/VPTW, Phần II, I.3.1.2; and papers in use that carry a number of their own.
 * Where two share a code the first is what the code says by itself.
 */
export const kinds: readonly Kind[] = [
  kind("Hiến pháp"),
  kind("Bộ luật", "BL"),
  kind("Luật", "L LCT"),
  kind("Pháp lệnh", "PL PLCT"),
  kind("Sắc lệnh", "SL"),
  kind("Sắc luật"),
  kind("Lệnh", "L"),
  kind("Nghị quyết liên tịch", "NQLT"),
  kind("Nghị quyết", "NQ", "NQ", "NQ"),
  kind("Nghị định", "NĐ", "", "NĐ"),
  kind("Quyết định", "QĐ", "QĐ QĐNS", "QĐ"),
  kind("Thông tư liên tịch", "TTLT"),
  kind("Thông tư liên bộ", "TTLB"),
  kind("Thông tư liên ngành", "TTLN"),
  kind("Thông tư", "TT", "", "TT"),
  kind("Chỉ thị", "CT", "CT", "CT"),
  kind("Kết luận", "KL KLTTr KLTT", "KL", "KL", "Kết luận thanh tra"),
  kind("Quy chế", "QC QCPH", "QC", null, "Quy chế phối hợp"),
  kind("Quy định", "QyĐ QĐ", "QĐ QyĐ QĐi"),
  kind("Quy trình", "QTr"),
  kind("Quy hoạch", "QH", "QH"),
  kind("Thông tri", "TTri", "TT"),
  kind("Thông cáo", "TC", "TC"),
  kind("Thông báo", "TB TBKL", "TB", "TB", "Thông báo kết luận"),
  kind("Hướng dẫn", "HD HDLN", "HD", "HD", "Hướng dẫn liên ngành"),
  kind("Chương trình", "CTr CTPH CTHĐ", "CTr CTPH", null, "Chương trình hành động", "Chương trình phối hợp"),
  kind("Kế hoạch", "KH KHLT", "KH", "KH", "Kế hoạch liên tịch", "Kế hoạch phối hợp"),
  kind("Phương án", "PA", "PA"),
  kind("Đề án", "ĐA", "ĐA"),
  kind("Dự án", "DA", "DA"),
  kind("Báo cáo", "BC", "BC", "BC"),
  kind("Biên bản", "BB BBLV BBVPHC", "BB", "BB"),
  kind("Tờ trình", "TTr", "TTr", "TTr"),
  kind("Hợp đồng", "HĐ HĐKT HĐMB HĐLĐ"),
  kind("Công điện", "CĐ", "", "CĐ", "Công điện khẩn"),
  kind("Công văn", "CV", "CV", "CV", "Công văn khẩn", "Công văn hỏa tốc", "Công văn mật"),
  kind("Văn bản", "VB", "", "VB"),
  kind("Văn bản hợp nhất", "VBHN"),
  kind("Công hàm"),
  kind("Công thư"),
  kind("Thư công"),
  kind("Bản ghi nhớ", "BGN"),
  kind("Bản thỏa thuận", "BTT"),
  kind("Giấy ủy quyền", "GUQ"),
  kind("Giấy mời", "GM", "GM"),
  kind("Giấy giới thiệu", "GGT", "GGT"),
  kind("Giấy phép", "GP"),
  kind("Phiếu gửi", "PG"),
  kind("Phiếu chuyển", "PC"),
  kind("Phiếu báo", "PB"),
  kind("Phiếu trình", "PTr"),
];

/** Key of a kind word: case, blanks and, since scans lose them, diacritics do not matter. */
export const kindKey = (text: string): string => unaccent(text).toLowerCase().replace(/\s+/g, " ");

const byKey = new Map<string, Kind>();
const byText = new Map<string, Kind>();
for (const k of kinds) {
  for (const name of [k.name, ...k.also]) {
    byKey.set(kindKey(name), k);
    for (const text of [name, name.toLowerCase(), name.toUpperCase()]) byText.set(text, k);
  }
  const glued = kindKey(k.name).replaceAll(" ", ""); // `Côngvăn`, as scans glue words
  if (glued.length > 5) byKey.set(glued, k);
  if (k.short !== null) byText.set(k.short, k);
}

/** The kind that a word or phrase names; abbreviations (`NĐ`) only as written, names in any case and without tone marks. */
export const kindOf = (text: string): Kind | null => kindAsWritten(text) ?? byKey.get(kindKey(text)) ?? null;

/** The same where nothing forgives a slip: only the usual writing, small, with a capital, or in capitals. */
export const kindAsWritten = (text: string): Kind | null => byText.get(text) ?? null;

/** Kinds by their words from the last one on: nearly every word that could stand before a number ends none. */
export interface KindEnd {
  readonly before: Map<string, KindEnd>;
  /** The kind that is whole here, as `kindAsWritten` knows it. */
  kind: Kind | null;
}

export const kindEnds: KindEnd = { before: new Map(), kind: null };
for (const [text, k] of byText) {
  let node = kindEnds;
  for (const word of text.split(" ").reverse()) {
    const next: KindEnd = node.before.get(word) ?? { before: new Map(), kind: null };
    node.before.set(word, next);
    node = next;
  }
  node.kind = k;
}

/** Most words that a kind's name has: `Thông tư liên tịch`. */
export const longestKind = 4;

const stateCodes = new Map<string, Kind>();
const partyCodes = new Map<string, Kind>();
const enter = (codes: Map<string, Kind>, code: string, k: Kind): void => {
  for (const key of [code, codeKey(code)]) if (!codes.has(key)) codes.set(key, k);
};
for (const k of kinds) {
  for (const code of k.codes) enter(stateCodes, code, k);
  for (const code of k.partyCodes) enter(partyCodes, code, k);
}

/**
 * Key of a code inside a symbol: capitals, `Đ` however it was typed. `D` for `Đ` is no other code in most
 * (`ND`, `QD`), but `HD`/`HĐ` and `DA`/`ĐA` are two each.
 */
export function codeKey(code: string): string {
  const upper = code.toUpperCase().replaceAll("Ð", "Đ");
  return upper === "HĐ" || upper === "ĐA" ? upper : upper.replaceAll("Đ", "D");
}

/** The kind that a type code of the State stands for: `NĐ` → Nghị định. */
export const kindOfCode = (code: string): Kind | null => stateCodes.get(code) ?? stateCodes.get(codeKey(code)) ?? null;

/** The kind that a type code of the Party stands for: `TT` → Thông tri. */
export const kindOfPartyCode = (code: string): Kind | null =>
  partyCodes.get(code) ?? partyCodes.get(codeKey(code)) ?? null;
