import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

const untitled = /^(?:BỘ CHÍNH TRỊ|BAN BÍ THƯ|ĐOÀN CHỦ TỊCH)(?!\p{L})/u;
/** Seen on the originals of these bodies. */
const usual = /^(?:TỔNG BÍ THƯ|THƯỜNG TRỰC BAN BÍ THƯ)(?!\p{L})/u;

/** Who signs for the Political Bureau, the Secretariat or a congress' presidium says no position. */
export const signatureCollectiveUntitled = rule({
  name: "signature-collective-untitled",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { hd05: "II.I.7.1.1" },
  message: {
    vi: "Ký “{body}” thì không ghi chức vụ: bỏ dòng “{found}”, dưới quyền hạn chỉ ghi họ tên.",
    en: "Below “{body}” no position is written: drop “{found}”, only the name follows.",
  },
  why: {
    vi: "Các thành viên của những tập thể này ngang quyền khi ký thay mặt, nên văn bản không nêu chức vụ riêng.",
    en: "All members of these bodies sign for them alike, so no position of their own is given.",
  },
  check({ letter: { signature }, report }) {
    const body = authorityOf(signature, "collective");
    const position = signature?.positions[0];
    if (!body || !position || !untitled.test(plain(body.holder.text)) || usual.test(plain(position.text))) return;
    report(position, { body: body.text.text, found: position.text });
  },
});
