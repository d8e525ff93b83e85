import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

/** Organs that one head leads, and boards that are no organ. */
const single =
  /^(?:SỞ|PHÒNG|CHI CỤC|CỤC|TỔNG CỤC|TRUNG TÂM|BỆNH VIỆN|TRƯỜNG|VĂN PHÒNG|BAN GIÁM ĐỐC|BAN GIÁM HIỆU|BAN LÃNH ĐẠO|LÃNH ĐẠO) ?(?=\p{Lu}|$)(?!ĐẢNG|ỦY|CHI BỘ)/u;

/** Only a collective is signed for: an organ that one head leads is signed for by that head, in his own right. */
export const signatureCollectiveRegime = rule({
  name: "signature-collective-regime",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.13.1" },
  message: {
    vi: "“{found}” làm việc theo chế độ thủ trưởng, không ký “TM.”: bỏ dòng này, ghi chức vụ người đứng đầu (cấp phó ký thì ghi “KT.” và chức vụ đó).",
    en: "“{found}” is led by its head, so “TM.” does not apply: drop the line and write the head's position (a deputy adds “KT.” and that position).",
  },
  why: {
    vi: "Chữ “TM.” chỉ dùng khi cơ quan làm việc theo chế độ tập thể. Ở cơ quan thủ trưởng, người ký chịu trách nhiệm với tư cách cá nhân.",
    en: "The prefix “TM.” is for organs that decide together. Where one head leads, it is he who answers for the document.",
  },
  check({ letter: { signature }, report }) {
    const authority = authorityOf(signature, "collective");
    if (authority && single.test(plain(authority.holder.text)))
      report(authority.text, { found: authority.holder.text });
  },
});
