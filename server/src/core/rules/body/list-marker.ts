import type { Block } from "../../syntax/letter.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";

/** Bullets and long dashes that an editor puts in by itself. */
const automatic = "•●▪–—";
/** Signs of an item that rules and offices use. */
const marker = (source: string, { span }: Block): string => source.charAt(span.start);

/** Lists in the body open with `-` and `+`; bullets come from automatic lists. Told once for a text, with a fix for all. */
export const listMarker = rule({
  name: "list-marker",
  component: "body",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Ý liệt kê mở đầu bằng gạch đầu dòng “-”, không dùng “{found}” ({count} chỗ).",
    en: "Items of a list open with a hyphen “-”, not with “{found}” ({count} places).",
  },
  why: {
    vi: "Dấu chấm tròn và gạch dài do máy tự chèn, hay biến mất hoặc đổi dạng khi chuyển tệp; văn bản có cả “-” lẫn “•” cũng khó thấy ý nào ngang cấp ý nào.",
    en: "Bullets and long dashes are put in by the editor and get lost or changed between files; mixed with “-” they hide which items are on one level.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { text } = letter.source;
    const found: Block[] = [];
    for (const block of letter.body.blocks)
      if (block.kind === "item" && automatic.includes(marker(text, block))) found.push(block);
    const first = found[0]?.marker;
    if (!first) return;
    const edits: Edit[] = found.flatMap((b) => (b.marker ? [replace(b.marker, "-")] : []));
    report(first, { found: first.text, count: edits.length }, suggest(edits, toHyphen));
  },
});

const toHyphen = { vi: "Đổi thành “-”", en: "Change to “-”" };
