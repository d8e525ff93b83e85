import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

/** Committees of the Party that issue in their own name. */
const committee = /^(?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|CHI BỘ|ỦY BAN KIỂM TRA)(?!\p{L})/u;

/** The body signed for is the one whose name heads the document. */
export const signatureCollectiveOrgan = rule({
  name: "signature-collective-organ",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { hd36: "II.1.7", hd05: "II.I.7.1.1" },
  message: {
    vi: "Ký thay mặt “{found}” nhưng cơ quan ban hành là “{issuer}”.",
    en: "Signed for “{found}”, but issued by “{issuer}”.",
  },
  check({ letter: { signature, header }, report }) {
    const authority = authorityOf(signature, "collective");
    const issuer = committee.exec(plain(header.issuer?.text ?? ""))?.[0];
    if (!authority || !header.issuer || !issuer) return;
    const holder = plain(authority.holder.text);
    const own = committee.exec(holder)?.[0];
    // A cell has no standing committee; every other committee has one.
    const standing = issuer === "CHI BỘ" && /^BAN THƯỜNG VỤ(?!\p{L})/u.test(holder);
    if ((own && own !== issuer) || standing)
      report(
        authority.holder,
        { found: authority.holder.text, issuer: header.issuer.text },
        { span: header.issuer.span, message: { vi: "Cơ quan ban hành", en: "The issuer" } },
      );
  },
});
