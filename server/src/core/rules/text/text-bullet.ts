import { inComment } from "../../syntax/comments.ts";
import { span } from "../../text/span.ts";
import { rule } from "../rule.ts";
import { exoticIn } from "./exotic.ts";
import { lineBefore, type Mend, reportMends } from "./places.ts";

/** What Word draws before the items of an automatic list, and what it becomes in plain text: signs of the private use area. */
const glyph = /[•‣●○■▪▫◆◇►▶➢➤✦❖\uf000-\uf0ff]/;
const blanks = /^[ \t\u00a0]{0,20}$/;
const behind = /^[ \t\u00a0]{0,8}[\p{L}“"(\d*]/u;

/** An item of the body opened by the sign of an automatic list; the models open it with a dash. */
export const textBullet = rule({
  name: "text-bullet",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.d", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Ý trong văn bản mở đầu bằng gạch ngang “-”, không dùng dấu tự động “{found}” ({count} chỗ).",
    en: "Items open with a dash “-”, not with the automatic sign “{found}” ({count} places).",
  },
  why: {
    vi: "Dấu đầu dòng tự động đổi hình hoặc mất khi chuyển phông, chuyển máy; các mẫu văn bản chỉ dùng gạch ngang.",
    en: "Automatic signs change or vanish with another font or program; the official models only use dashes.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { text } = letter.source;
    const { start, end } = letter.body.span;
    const mends: Mend[] = [];
    for (const at of exoticIn(letter)) {
      if (at < start || at >= end || !glyph.test(text.charAt(at)) || inComment(letter.comments, at)) continue;
      if (!blanks.test(lineBefore(text, at, 21)) || !behind.test(text.slice(at + 1, at + 11))) continue;
      let next = at + 1;
      while (/[ \t\u00a0]/.test(text.charAt(next))) next++;
      mends.push({ span: span(at, next), newText: "- ", values: { found: shown(text.charAt(at)) } });
    }
    reportMends(report, mends, { safe: false, title, allTitle, most: 1 });
  },
});

const title = { vi: "Mở đầu bằng “-”", en: "Open it with “-”" };
const allTitle = { vi: "Mở đầu {count} ý bằng “-”", en: "Open {count} items with “-”" };

/** A sign without a picture of its own is shown as the bullet it stood for. */
const shown = (sign: string): string => (sign >= "\uf000" ? "•" : sign);
