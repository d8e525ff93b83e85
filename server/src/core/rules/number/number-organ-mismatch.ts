import { issuerKey } from "../../citations/key.ts";
import { type Organ, organOfCode, stateOrgans } from "../../citations/organs.ts";
import { replace } from "../../text/edit.ts";
import { memo } from "../../text/memo.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { rule, suggest } from "../rule.ts";
import { symbolParts } from "./symbol.ts";

/** Codes of committees; anything else in a symbol is an organ of its own and not judged. */
const committeeCodes = new Set(["TW", "TU", "ThU", "HU", "QU", "ĐU", "CB"]);

/** Which codes a committee may use, the usual one first. */
const codesOf: readonly (readonly [issuer: RegExp, codes: readonly string[]])[] = [
  [/^BAN CHẤP HÀNH TRUNG ƯƠNG$/u, ["TW"]],
  [/^TỈNH ỦY(?!\p{L})/u, ["TU"]],
  [/^(?:THÀNH|THỊ) ỦY(?!\p{L})/u, ["TU", "ThU"]],
  [/^HUYỆN ỦY(?!\p{L})/u, ["HU"]],
  [/^QUẬN ỦY(?!\p{L})/u, ["QU"]],
  [/^ĐẢNG ỦY(?!\p{L})/u, ["ĐU"]],
  [/^CHI BỘ(?!\p{L})/u, ["CB"]],
];

/** The organ in the symbol is the one in the header: a chi bộ does not number `…/ĐU`. */
export const numberOrganMismatch = rule({
  name: "number-organ-mismatch",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "Ký hiệu cơ quan “{found}” không khớp với cơ quan ban hành “{issuer}” (thường ghi “{wanted}”).",
    en: "The organ's code “{found}” does not match the issuer “{issuer}” (usually “{wanted}”).",
  },
  why: {
    vi: "Ký hiệu và tên cơ quan ở đầu trang phải chỉ cùng một nơi; lệch nhau thì không biết số được lấy từ sổ của ai.",
    en: "Symbol and heading name one organ; where they differ it is unclear in whose register the number stands.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const { number, issuer } = letter.header;
    if (!number?.symbol || !issuer) return;
    const { groups } = symbolParts(number.symbol);
    if (standard.system === "state") {
      // An official letter's symbol begins with the organ, others with their type.
      const organ = groups[letter.type === "cong-van" ? 0 : 1];
      const wanted = organ && wantedInState(issuer.text, organ.text);
      if (wanted) report(organ, { found: organ.text, issuer: issuer.text, wanted }, suggest(replace(organ, wanted)));
      return;
    }
    const organ = groups[1];
    const codes = codesOf.find(([name]) => name.test(foldTone(issuer.text)))?.[1];
    if (!organ || !codes || !committeeCodes.has(organ.text) || codes.includes(organ.text)) return;
    const wanted = codes[0] as string;
    report(organ, { found: organ.text, issuer: issuer.text, wanted }, suggest(replace(organ, wanted)));
  },
});

/** Organs that lie below a people's committee or a ministry and abbreviate their own names. */
const subordinate = /^(?:SỞ|PHÒNG|CHI CỤC|CỤC|TỔNG CỤC|TRUNG TÂM|BỆNH VIỆN|TRƯỜNG|THANH TRA TỈNH|BAN QUẢN LÝ) \p{Lu}/u;
const ministry = /^BỘ (?!CHỈ HUY|TƯ LỆNH|ĐỘI|MÔN|PHẬN|TỔNG)\p{Lu}/u;
const committee = /^(?:ỦY BAN NHÂN DÂN|UBND)(?!\p{L})/u;
const council = /^(?:HỘI ĐỒNG NHÂN DÂN|HĐND)(?!\p{L})/u;

type Sort = "committee" | "council" | "subordinate" | "ministry" | null;

const sortOf = memo((written: string): Sort => {
  const issuer = foldTone(written);
  if (committee.test(issuer)) return "committee";
  if (council.test(issuer)) return "council";
  if (subordinate.test(issuer)) return "subordinate";
  return ministry.test(issuer) ? "ministry" : null;
});

const organNamed = memo((issuer: string): Organ | null => {
  const key = issuerKey(issuer);
  return stateOrgans.find((o) => issuerKey(o.name) === key) ?? null;
});

/** The code that belongs in a State organ's number, where `found` is certainly another's; `null` where it may be right. */
function wantedInState(issuer: string, found: string): string | null {
  const sort = sortOf(issuer);
  if (sort === null) return null;
  if (sort === "committee") return found === "HĐND" || isCentral(found) ? "UBND" : null;
  if (sort === "council") return found === "UBND" || isCentral(found) ? "HĐND" : null;
  if (sort === "subordinate") return found === "UBND" || found === "HĐND" ? initials(foldTone(issuer)) : null;
  const named = organNamed(foldTone(issuer));
  const meant = organOfCode(found);
  const other = found === "UBND" || found === "HĐND" || (meant !== null && meant.name !== named?.name);
  return named && other ? named.code : null;
}

/** Codes of the Government, its head and its ministries: of no local organ. */
const isCentral = (code: string): boolean => organOfCode(code) !== null;

/** `SỞ GIÁO DỤC VÀ ĐÀO TẠO` → `SGDĐT`: the first letter of each word, as far as the name of a place. */
function initials(issuer: string): string {
  const name = issuer.replace(/\s(?:TỈNH|THÀNH PHỐ|TP\.?|XÃ|PHƯỜNG|HUYỆN|QUẬN|ĐẶC KHU)(?!\p{L}).*$/u, "");
  return (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => word !== "VÀ")
    .map((word) => word.slice(0, 1))
    .join("");
}
