import { isCapitals } from "../../text/vietnamese.ts";
import { firstWord } from "../list-signs.ts";
import { rule } from "../rule.ts";
import { basesOf } from "./bases.ts";
import { verbLineOf } from "./verb-line.ts";

/** Above the bases of a decision stands who decides, in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN …`, `HỘI ĐỒNG NHÂN DÂN …`. */
export const basisAuthorityLine = rule({
  name: "basis-authority-line",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2" },
  message: {
    vi: "Trên các căn cứ chưa ghi thẩm quyền ban hành: chức vụ người đứng đầu hoặc tên cơ quan, tập thể quyết định, bằng chữ in hoa.",
    en: "The line above the bases that names who decides is missing: the head's position or the deciding body, in capitals.",
  },
  why: {
    vi: "Dòng này cho biết người đứng đầu hay tập thể quyết định, và phải khớp với quyền hạn ghi ở chữ ký (TM., hoặc ký trực tiếp).",
    en: "The line says whether the head or the collective decides and has to agree with the authority in the signature.",
  },
  check({ letter, report }) {
    const { body, subject, title } = letter;
    const first = basesOf(letter)[0];
    // Only where the rest of the model is there: a scan that ran the lines together tells nothing.
    if (!first || !title || !subject || !verbLineOf(letter) || body.blocks[0] !== first) return;
    if (isCapitals(subject.text.text) || /\p{Lu}{3,}\s\p{Lu}{2,}/u.test(subject.text.text)) return;
    report(firstWord(first.text));
  },
});
