import { replace } from "../../text/edit.ts";
import { isLatin, isSmall } from "../../words/letters.ts";
import { rule, suggest } from "../rule.ts";
import { pageNumbersOf } from "./page-numbers.ts";

const opens = /^[*_“"]{0,3}\p{Ll}/u;
const goesOn = /[\p{L}\d,)][*_]{0,3}$/u;
/** How most paragraphs end. */
const stops = new Set([..."./;:!?”"].map((sign) => sign.charCodeAt(0)));
/** Scans broken at every line would say the same on every line. */
const most = 5;

/** A paragraph that begins in lower case, behind one that does not end: a page break cut it in two. */
export const textLowercaseParagraph = rule({
  name: "text-lowercase-paragraph",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL II, I", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Đoạn văn mở đầu bằng chữ thường: có thể một đoạn bị ngắt do sang trang. Nếu đúng, nối với đoạn trên.",
    en: "The paragraph begins in lower case: a page break may have cut it. If so, join it to the one above.",
  },
  why: {
    vi: "Khi chép từ PDF hay bản quét, chỗ sang trang hay thành xuống đoạn giữa câu; in ra câu bị cắt đôi.",
    en: "Copied from a PDF or a scan, a page break becomes a new paragraph in mid-sentence, and the sentence is printed in two.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { body, source } = letter;
    const found: (() => void)[] = [];
    body.blocks.forEach((block, i) => {
      const before = body.blocks[i - 1];
      const { start } = block.span;
      if (block.kind !== "paragraph" || !before || stops.has(source.text.charCodeAt(before.span.end - 1))) return;
      const code = source.text.charCodeAt(start);
      if (isLatin(code) && !isSmall(code)) return;
      if (!opens.test(source.text.slice(start, start + 5))) return;
      if (!goesOn.test(source.text.slice(before.span.end - 5, before.span.end))) return;
      // A page's number between the halves is told of by itself, and its fix joins them.
      if (before.span.end - before.span.start < 17 && pageNumbersOf(letter).some((p) => p.gap.end === start)) return;
      const word = /^[^\s\ud800-\udfff]{1,60}/.exec(source.text.slice(start, start + 60))?.[0] ?? "";
      const gap = { span: { start: before.span.end, end: start } };
      const join = { vi: "Nối với đoạn trên", en: "Join with the paragraph above" };
      const fixes = source.text.slice(gap.span.start, start).trim() === "" ? [suggest(replace(gap, " "), join)] : [];
      found.push(() => report({ span: { start, end: start + word.length } }, {}, ...fixes));
    });
    if (found.length <= most) for (const tell of found) tell();
  },
});
