import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

/** Organs that advise a committee: their head signs in his own right. */
const advisory =
  /^(?:VĂN PHÒNG|BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG ĐẢNG|CHÍNH SÁCH|ĐỐI NGOẠI|KINH TẾ))(?!\p{L})/u;

/** An advisory organ of the Party is no collective. */
export const signatureCollectiveAdvisory = rule({
  name: "signature-collective-advisory",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.1.7", hd05: "II.I.7.1.1" },
  message: {
    vi: "“{found}” làm việc theo chế độ thủ trưởng: không ghi “{prefix}”, ghi chức vụ người đứng đầu.",
    en: "“{found}” is led by its head: “{prefix}” does not apply, write the head's position.",
  },
  why: {
    vi: "Ban, văn phòng cấp ủy do người đứng đầu chịu trách nhiệm; ghi thay mặt tập thể là nói có một quyết định tập thể không hề có.",
    en: "An advisory organ answers through its head; signing for a collective claims a vote that was never taken.",
  },
  check({ letter: { signature }, standard, report }) {
    const authority = authorityOf(signature, "collective");
    if (!authority || !advisory.test(plain(authority.holder.text))) return;
    report(authority.text, { found: authority.holder.text, prefix: standard.authority.collective ?? "" });
  },
});
