import type { Header } from "../../syntax/letter.ts";
import { rule } from "../rule.ts";
import { headsOf } from "./organ-heads.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

/** Committees of the Party that issue in their own name. */
const committee = /^(?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|CHI BỘ|ỦY BAN KIỂM TRA)(?!\p{L})/u;

/** The people's committees and councils, and the level that may follow. */
const local =
  /^(?<body>ỦY BAN NHÂN DÂN|UBND|(?:THƯỜNG TRỰC )?(?:HỘI ĐỒNG NHÂN DÂN|HĐND))(?!\p{L})(?: (?<level>TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?!\p{L}))?/u;

/** The body signed for is the one whose name heads the document. */
export const signatureCollectiveOrgan = rule({
  name: "signature-collective-organ",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.b", hd36: "II.1.7", hd05: "II.I.7.1.1" },
  message: {
    vi: "Ký thay mặt “{found}” nhưng cơ quan ban hành là “{issuer}”.",
    en: "Signed for “{found}”, but issued by “{issuer}”.",
  },
  why: {
    vi: "Chỉ ký thay mặt được tập thể ban hành văn bản. Hai tên khác nhau thì hoặc phần đầu, hoặc phần ký còn sót lại từ văn bản khác.",
    en: "One signs for the body that issues the document. Where the names differ, header or signature is left over from another text.",
  },
  check({ letter: { signature, header }, standard, report }) {
    const authority = authorityOf(signature, "collective");
    if (!authority || !header.issuer) return;
    const holder = plain(authority.holder.text);
    const differs = standard.system === "party" ? differsInParty(holder, header) : differsInState(holder, header);
    if (differs)
      report(
        authority.holder,
        { found: authority.holder.text, issuer: header.issuer.text },
        { span: header.issuer.span, message: { vi: "Cơ quan ban hành", en: "The issuer" } },
      );
  },
});

function differsInParty(holder: string, header: Header): boolean {
  const issuer = committee.exec(plain(header.issuer?.text ?? ""))?.[0];
  if (!issuer) return false;
  const own = committee.exec(holder)?.[0];
  // A cell has no standing committee; every other committee has one.
  const standing = issuer === "CHI BỘ" && /^BAN THƯỜNG VỤ(?!\p{L})/u.test(holder);
  return (own !== undefined && own !== issuer) || standing;
}

function differsInState(holder: string, header: Header): boolean {
  const signed = local.exec(holder)?.groups;
  if (!signed) return false;
  const issuer = plain(header.issuer?.text ?? "");
  const own = local.exec(issuer)?.groups;
  // `SỞ Y TẾ`, `PHÒNG …`: organs with a head of their own do not sign for the committee above them.
  if (!own) return headsOf(issuer) !== null && !/^VĂN PHÒNG/u.test(issuer);
  if (isCouncil(own.body) !== isCouncil(signed.body)) return true;
  return own.level !== undefined && signed.level !== undefined && own.level !== signed.level;
}

const isCouncil = (body: string | undefined): boolean => /(?:HỘI ĐỒNG|HĐND)/u.test(body ?? "");
