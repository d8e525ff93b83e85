import { isEnclosure } from "../header/progress.ts";
import { rule } from "../rule.ts";
import { headsOf, isOther } from "./organ-heads.ts";
import { kindOf } from "./prefix.ts";
import { deputyOf, headTitle, plain } from "./titles.ts";

/** Types that several organs sign. */
const shared: ReadonlySet<string> = new Set(["bien-ban", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan"]);
/** Who heads a body beside the organ: a school's council, a union. */
const beside = /^(?:PHÓ )?CHỦ TỊCH (?:HỘI|CÔNG ĐOÀN|MẶT TRẬN)/u;

/** The signer belongs to the organ that heads the document: no `GIÁM ĐỐC` signs under `ỦY BAN NHÂN DÂN`. */
export const signaturePositionIssuer = rule({
  name: "signature-position-issuer",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.c", hd36: "II.1.7", hd05: "II.I.7.1.2" },
  message: {
    vi: "Cơ quan ban hành là “{issuer}” mà chức vụ ký là “{found}”: người đứng đầu cơ quan này là {wanted}. Kiểm tra tên cơ quan ở đầu văn bản, chức vụ và quyền hạn ký.",
    en: "The issuer is “{issuer}”, but “{found}” signs: that organ's head is {wanted}. Check the issuer above, the position and the authority.",
  },
  why: {
    vi: "Chức vụ ghi trên văn bản là chức vụ của người ký trong chính cơ quan ban hành. Không khớp thường là do dùng lại văn bản của cơ quan khác làm mẫu.",
    en: "The position is the one that the signer holds in the issuing organ. A mismatch often comes from a text taken over from another organ.",
  },
  check({ letter, report }) {
    const { signature, header, type } = letter;
    const { issuer } = header;
    if (!signature || !issuer || (type !== null && shared.has(type)) || isEnclosure(letter)) return;
    const titles = headsOf(plain(issuer.text));
    const [first] = signature.authorities;
    // What stands below `TM.` belongs to the body signed for.
    if (!titles || (first && kindOf(first) === "collective")) return;
    const signer = first?.holder ?? (signature.positions.length === 1 ? signature.positions[0] : null);
    if (!signer) return;
    const found = plain(signer.text);
    if (beside.test(found) || !isOther(headTitle(found) ?? deputyOf(found), titles)) return;
    report(
      signer,
      { issuer: issuer.text, found: signer.text, wanted: titles.join(", ") },
      { span: issuer.span, message: { vi: "Cơ quan ban hành", en: "The issuer" } },
    );
  },
});
