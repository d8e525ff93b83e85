import type { Header } from "../../syntax/letter.ts";
import { remove } from "../../text/edit.ts";
import { searchKey } from "../../text/vietnamese.ts";
import { rule, suggest } from "../rule.ts";

const degree =
  "TSKH|PGS|GS|TS|ThS|Ths|BSCKII|BSCKI|BSNT|BS|CKII|CKI|KTS|KS|CN|DS|LS|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|AHLĐ|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|Giáo sư|Phó Giáo sư";
const rank = "(?:Đại|Thượng|Trung|Thiếu)\\s(?:tướng|tá|úy|uý)|Chuẩn Đô đốc|Phó Đô đốc|Đô đốc";
const honorific =
  "Đồng chí|Đ\\/c|Ông(?=\\s(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý)\\s)|Bà(?=\\s(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý)\\s)";
const title = new RegExp(
  `^(?:(?:${degree}|${rank}|${honorific})(?:[.,]\\s{0,2}|\\s{1,2})){1,6}(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2})`,
  "u",
);

/** Organs whose own ministry may allow degrees and ranks: armed forces, schools, health, research. */
const exempt =
  /(?:quoc phong|quan su|quan khu|bien phong|cong an|canh sat|bo tu lenh|truong|dai hoc|hoc vien|vien|giao duc|y te|tram y|khoa hoc|trung tam)(?![a-z])/;

/** Nothing stands before the signer's name: no degree, no rank, no honour. */
export const signatureNameTitle = rule({
  name: "signature-name-title",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.c", hd36: "II.1.7", hd05: "II.I.7.1.3" },
  message: {
    vi: "Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu: bỏ “{found}”.",
    en: "No degree, rank or honour stands before the signer's name: remove “{found}”.",
  },
  why: {
    vi: "Người ký nhân danh chức vụ được giao, không nhân danh học vị hay quân hàm; thêm vào thì chữ ký như của cá nhân, không của cơ quan.",
    en: "One signs by virtue of an office, not of a degree or a rank; with them the signature looks like a private one.",
  },
  fixes: ["suggested"],
  check({ letter: { signature, header }, standard, report }) {
    const name = signature?.name;
    const m = name && title.exec(name.text);
    if (!name || !m || (standard.system === "state" && isExempt(header))) return;
    const found = m[0].trim();
    report(name.slice(0, found.length), { found }, suggest(remove(name.slice(0, m[0].length))));
  },
});

const isExempt = ({ issuer, parent }: Header): boolean =>
  exempt.test(searchKey(`${issuer?.text ?? ""} ${parent?.text ?? ""}`));
