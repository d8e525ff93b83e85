import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

/** Who signs for a committee is its secretary, chairman or a deputy of theirs; a plain member is not. */
export const signaturePositionCollective = rule({
  name: "signature-position-collective",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { hd05: "II.I.7.1.2" },
  message: {
    vi: "Ký thay mặt tập thể thì chức vụ là bí thư, phó bí thư, chủ nhiệm, chủ tịch hoặc cấp phó, không ghi “{found}”.",
    en: "Signing for a committee, the position is secretary, head, chairman or a deputy of theirs, not “{found}”.",
  },
  why: {
    vi: "Ủy viên không được phân công thì không đại diện cho tập thể; ghi chức vụ lãnh đạo mới cho thấy người ký đúng thẩm quyền.",
    en: "A plain member does not speak for the committee; the leading position shows the authority to sign.",
  },
  check({ letter: { signature }, report }) {
    const position = signature?.positions[0];
    if (!position || !authorityOf(signature, "collective")) return;
    if (/^ỦY VIÊN(?!\p{L})/u.test(plain(position.text))) report(position, { found: position.text });
  },
});
