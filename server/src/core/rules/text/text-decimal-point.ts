import { replace } from "../../text/edit.ts";
import { span } from "../../text/span.ts";
import { rule, suggest } from "../rule.ts";
import { inCitation } from "./places.ts";
import { signsOf } from "./signs.ts";

/** One or two digits behind the point and a unit: three digits are thousands (`1.500 đồng`). */
const measured =
  /^(\d{1,2})\s?(?:%|(?:triệu|tỷ|tỉ|nghìn|ngàn|ha|km|km2|km²|m|m2|m²|m3|m³|cm|mm|kg|tấn|tạ|lít|kW|MW|kWh|điểm %|điểm phần trăm|phần trăm|USD|đô la)(?![\p{L}\d]))/u;
const head = /(?<![\d.,/-])\d{1,3}$/;
/** `mục 1.5 triệu tập`, `Bảng 2.1 ha`: numbers of parts, not of things. */
const numbered = /(?:mục|khoản|điểm|bảng|biểu|hình|phần|chương|phụ lục|tiêu chí|chỉ tiêu|phiên bản|số)\s$/iu;

/** `1.5 triệu`: decimals are written with a comma; a point parts thousands. */
export const textDecimalPoint = rule({
  name: "text-decimal-point",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "NĐ 86/2012/NĐ-CP", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Phần thập phân viết sau dấu phẩy: “{wanted}”, không phải “{found}”.",
    en: "Decimals are written with a comma: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Trong tiếng Việt dấu chấm ngăn hàng nghìn, dấu phẩy mở phần thập phân; viết ngược lại thì con số bị hiểu sai cả nghìn lần.",
    en: "In Vietnamese a point parts thousands and a comma opens the decimals; the other way round a figure is misread a thousandfold.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { text } = letter.source;
    for (const point of signsOf(letter).points) {
      const at = point - 1;
      const before = text.slice(Math.max(0, at - 20), at + 1);
      const whole = head.exec(before)?.[0];
      const decimals = measured.exec(text.slice(at + 2, at + 24))?.[1];
      if (!whole || !decimals || numbered.test(before.slice(0, before.length - whole.length))) continue;
      if (inCitation(letter, at)) continue;
      const where = { span: span(at + 1 - whole.length, at + 2 + decimals.length) };
      const wanted = `${whole},${decimals}`;
      report(where, { found: `${whole}.${decimals}`, wanted }, suggest(replace({ span: span(at + 1, at + 2) }, ",")));
    }
  },
});
