import { rule } from "../rule.ts";
import { chairsOf, isOther } from "./organ-heads.ts";
import { kindOf } from "./prefix.ts";
import { deputyOf, headTitle, plain } from "./titles.ts";

/** Who signs for a body is its head or that head's deputy: below `TM. ỦY BAN NHÂN DÂN` no `GIÁM ĐỐC`. */
export const signatureCollectivePosition = rule({
  name: "signature-collective-position",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.13.2", hd36: "II.1.7", hd05: "II.I.7.1.1" },
  message: {
    vi: "Dưới “{body}” ghi chức vụ của người đứng đầu tập thể đó ({wanted}) hoặc cấp phó; “{found}” là chức vụ ở cơ quan khác. Sửa chức vụ, hoặc ghi đúng quyền hạn ký.",
    en: "Below “{body}” stands the title of that body's head ({wanted}) or of a deputy; “{found}” belongs to another organ. Correct the title, or the authority.",
  },
  why: {
    vi: "Ký thay mặt tập thể là thẩm quyền riêng của người đứng đầu tập thể và cấp phó; người khác ký thì văn bản sai thẩm quyền.",
    en: "Only the head of a collective body and his deputies may sign for it; signed by anybody else, the document lacks authority.",
  },
  check({ letter: { signature }, report }) {
    const authorities = signature?.authorities ?? [];
    const at = authorities.findIndex((a) => kindOf(a) === "collective");
    const body = authorities[at];
    const titles = body && chairsOf(plain(body.holder.text));
    if (!signature || !titles) return;
    const below = authorities[at + 1]?.holder ?? (signature.positions.length === 1 ? signature.positions[0] : null);
    if (!below) return;
    const found = plain(below.text);
    if (isOther(headTitle(found) ?? deputyOf(found), titles))
      report(below, { body: body.text.text, wanted: titles[0] as string, found: below.text });
  },
});
