import type { Addressees } from "../../syntax/letter.ts";
import { type Edit, replace } from "../../text/edit.ts";
import type { Source } from "../../text/source.ts";
import type { Located } from "../../text/span.ts";
import { rule, safe, suggest } from "../rule.ts";

/** `;` between two organs; a semicolon before an address or inside a group of organs joins nothing. */
const joint =
  /;\s+(?=(?:Các|Bộ|Sở|UBND|HĐND|[ỦU][yỷ] ban|Hội đồng|Ban|Cục|Chi cục|Tổng cục|Công an|Văn phòng|Phòng|Trường|Công ty|Tòa án|Viện|Ngân hàng|Thành [uủ][yỷ]|Tỉnh [uủ][yỷ]|Đảng [uủ][yỷ])(?!\p{L}))/gu;

const asList = { vi: "Xuống dòng, mỗi nơi nhận một dòng", en: "Put each addressee on its own line" };

/** Two addressees or more stand below `Kính gửi:`, each on a line of its own. */
export const addresseesOwnLine = rule({
  name: "addressees-own-line",
  component: "addressees",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Gửi từ hai nơi trở lên thì xuống dòng sau “{label}:”, mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng (-).",
    en: "Two or more addressees stand below “{label}:”, each on its own line after a dash.",
  },
  why: {
    vi: "Nhiều cơ quan viết nối trên một dòng thì khó đếm, khó đối chiếu với số bản phát hành, và tên có dấu phẩy bên trong bị đọc thành hai.",
    en: "Several organs on one line are hard to count against the copies sent, and a name with a comma in it reads as two.",
  },
  fixes: ["safe", "suggested"],
  check({ letter: { addressees, source }, report }) {
    const first = addressees?.items[0];
    if (!addressees?.inline || !first) return;
    const label = addressees.label.text;
    if (addressees.items[1]?.marker) {
      const edit = breakLine(addressees, source, first.whole, first.marker ? "" : "- ");
      return report(
        first.whole,
        { label },
        ...(edit ? [first.marker ? safe(edit, asList) : suggest(edit, asList)] : []),
      );
    }
    const joints = [...first.text.text.matchAll(joint)];
    if (joints.length === 0) return;
    const head = breakLine(addressees, source, first.whole, first.marker ? "" : "- ");
    const cuts = joints.map((m) => replace(first.text.slice(m.index, m.index + m[0].length), `;${lineEnd(source)}- `));
    const at = joints[0]?.index ?? 0;
    report(first.text.slice(at, at + 1), { label }, ...(head ? [suggest([head, ...cuts], asList)] : []));
  },
});

const lineEnd = (source: Source): string => (source.text.includes("\r\n") ? "\r\n" : "\n");

/** A new line between the colon and the first addressee, where only white space stands between them. */
function breakLine({ colon, label }: Addressees, source: Source, first: Located, dash: string): Edit | null {
  const span = { start: (colon ?? label).span.end, end: first.span.start };
  return source.text.slice(span.start, span.end).trim() === "" ? replace({ span }, lineEnd(source) + dash) : null;
}
