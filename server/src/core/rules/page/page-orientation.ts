import { formattingOf } from "../formatting/set-parts.ts";
import { rule } from "../rule.ts";
import { placeOf } from "./places.ts";

/** Upright; across only for the sake of tables that are no appendices. */
export const pageOrientation = rule({
  name: "page-orientation",
  component: "page",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.I.2", hd36: "II", hd05: "II.IV.3" },
  message: {
    vi: "Trang giấy đặt ngang: văn bản trình bày theo chiều dài của khổ giấy; chỉ đặt ngang khi nội dung có bảng, biểu. Đặt lại ở Layout › Orientation.",
    en: "The page lies across: documents stand upright, and lie across only for tables in their text. Set it in Layout › Orientation.",
  },
  why: {
    vi: "Văn bản đặt ngang khó đóng tập, khó lưu cùng hồ sơ; quy định chỉ chừa trường hợp nội dung có bảng, biểu không tách thành phụ lục.",
    en: "A document that lies across is hard to bind and to file; only one with tables that are no appendices of their own may.",
  },
  check(context) {
    const formatting = formattingOf(context);
    const first = formatting?.sections[0];
    if (!formatting || !first || first.width <= first.height) return;
    const { body } = context.letter;
    const isTable = (at: number): boolean => at >= body.span.start && at < body.span.end;
    if (formatting.paragraphs.some((p) => p.inTable && isTable(p.span.start))) return;
    context.report(placeOf(formatting, first));
  },
});
