import { type Edit, replace } from "../../text/edit.ts";
import { rule, safe, suggest } from "../rule.ts";

/** What an office may not shorten in its own name. The two councils' names are certain; the rest need a look. */
const certain: readonly (readonly [short: string, full: string])[] = [
  ["UBND", "ỦY BAN NHÂN DÂN"],
  ["HĐND", "HỘI ĐỒNG NHÂN DÂN"],
];
/** Of two that begin alike the longer stands first. */
const likely: readonly (readonly [short: string, full: string])[] = [
  ["GD&ĐT", "GIÁO DỤC VÀ ĐÀO TẠO"],
  ["GDĐT", "GIÁO DỤC VÀ ĐÀO TẠO"],
  ["TN&MT", "TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
  ["NN&MT", "NÔNG NGHIỆP VÀ MÔI TRƯỜNG"],
  ["NN&PTNT", "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"],
  ["KH&ĐT", "KẾ HOẠCH VÀ ĐẦU TƯ"],
  ["KH&CN", "KHOA HỌC VÀ CÔNG NGHỆ"],
  ["TT&TT", "THÔNG TIN VÀ TRUYỀN THÔNG"],
  ["VH&TT", "VĂN HÓA VÀ THÔNG TIN"],
  ["LĐTB&XH", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
  ["LĐTBXH", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
  ["UBMTTQ", "ỦY BAN MẶT TRẬN TỔ QUỐC"],
  ["TP.", "THÀNH PHỐ"],
  ["TP", "THÀNH PHỐ"],
  ["TX.", "THỊ XÃ"],
  ["TX", "THỊ XÃ"],
];
const all = new Map([...certain, ...likely]);
const sure = new Set(certain.map(([short]) => short));
const escaped = [...all.keys()].map((s) => s.replace(".", "\\."));
const abbreviation = new RegExp(`(?<![\\p{L}&])(?:${escaped.join("|")})(?![\\p{L}&])`, "dgu");

/** The issuer's own name is its full, official one; only the parent's may shorten common phrases. */
export const issuerAbbreviated = rule({
  name: "issuer-abbreviated",
  component: "issuer",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2.a" },
  message: {
    vi: "Tên cơ quan ban hành ghi chính thức, đầy đủ: “{found}” viết là “{wanted}”. (Chỉ tên cơ quan chủ quản được viết tắt.)",
    en: "The issuer's name is written in full: “{wanted}” for “{found}”. (Only the parent organ's name may be shortened.)",
  },
  why: {
    vi: "Tên viết tắt có thể chỉ nhiều cơ quan (“SNV”, “UBND”); tên chính thức, đầy đủ cho biết ai chịu trách nhiệm về văn bản.",
    en: "An abbreviation may mean several organs; the full official name says who answers for the document.",
  },
  fixes: ["safe", "suggested"],
  check({ letter: { header }, report }) {
    const { issuer } = header;
    if (!issuer || issuer.text.search(abbreviation) < 0) return;
    for (const match of issuer.text.matchAll(abbreviation)) {
      const found = match[0];
      const part = issuer.group(match);
      if (!part) continue;
      const wanted = all.get(found) ?? found;
      const next = issuer.text[match.index + found.length] ?? "";
      const edit: Edit = replace(part, found.endsWith(".") && /\p{L}/u.test(next) ? `${wanted} ` : wanted);
      report(part, { found, wanted }, sure.has(found) ? safe(edit) : suggest(edit));
    }
  },
});
