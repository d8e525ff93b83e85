import { insert, replace } from "../../text/edit.ts";
import { isEnclosure } from "../header/progress.ts";
import { rule, safe, suggest } from "../rule.ts";
import { isNormative } from "./bases.ts";
import { closingWord } from "./last-words.ts";
import { bodyIsWritten } from "./progress.ts";

/** Types without an official model. */
const free: ReadonlySet<string> = new Set(["hop-dong", "ban-ghi-nho", "ban-thoa-thuan", "thu-cong"]);

/** What ends the text: `./.` in the State's models, a full stop in the Party's documents. */
export const endMarkMissing = rule({
  name: "end-mark-missing",
  component: "body",
  severity: { nd30: "warning", hd05: "warning" },
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.5", hd05: "II.I.6.2.2" },
  message: {
    vi: "Hết nội dung văn bản ghi “{wanted}” liền sau chữ cuối cùng.",
    en: "The text ends with “{wanted}” right after its last word.",
  },
  why: {
    vi: "Không có dấu kết thúc, người nhận không chắc văn bản đã hết hay còn thiếu trang, và có thể bị viết thêm sau chữ cuối.",
    en: "Without an end mark nobody can be sure that no page is missing and that nothing was added behind the last word.",
  },
  fixes: ["safe", "suggested"],
  check({ letter, standard, report }) {
    const { body, type } = letter;
    const wanted = standard.endMark;
    if (body.endMark || !bodyIsWritten(letter) || isEnclosure(letter) || isNormative(letter)) return;
    if (!standard.types.some((t) => t.slug === type) || free.has(type ?? "")) return;
    const end = closingWord(body.blocks);
    if (!end || (wanted === "." && /[.!?]$/.test(end.text))) return;
    const { text } = end;
    const title = { vi: "Kết thúc bằng “{wanted}”", en: "End with “{wanted}”" };
    if (/[\p{L}\d)]\.$/u.test(text))
      return report(end, { wanted }, safe(replace(end.slice(text.length - 1), wanted), title));
    if (/[\p{L}\d)]$/u.test(text)) return report(end, { wanted }, suggest(insert(end.span.end, wanted), title));
    report(end, { wanted });
  },
});
