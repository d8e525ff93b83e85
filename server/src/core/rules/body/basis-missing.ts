import { rule } from "../rule.ts";
import { isNormative } from "./bases.ts";
import { listsOf } from "./numbering.ts";
import { bodyIsWritten } from "./progress.ts";

const bySomething = /(?<!\p{L})(?:C[aă]n c[uứ]|Theo đề nghị|Xét|Sau khi|Để )/u;

/** A decision and a resolution name what they rest on. */
export const basisMissing = rule({
  name: "basis-missing",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2" },
  message: {
    vi: "{type} chưa có căn cứ ban hành: trên “Điều 1.” ghi các căn cứ, mỗi căn cứ một dòng.",
    en: "This {type} names no basis: above “Điều 1.” stands what it rests on, each on a line of its own.",
  },
  why: {
    vi: "Căn cứ cho thấy cơ quan có thẩm quyền ban hành và nội dung dựa vào đâu; quyết định không có căn cứ dễ bị khiếu nại và phải thu hồi.",
    en: "The bases show that the organ has the power to decide and what the decision rests on; without them it is easily challenged.",
  },
  check({ letter, report }) {
    const { body, type, title, source } = letter;
    if ((type !== "quyet-dinh" && type !== "nghi-quyet") || !title || body.bases.length > 0) return;
    if (isNormative(letter) || !bodyIsWritten(letter)) return;
    const first = listsOf(letter, "article")[0]?.marks[0]?.block;
    // What a scan has run on behind the title may hold them.
    if (!first || bySomething.test(source.text.slice(title.span.end, first.span.start).slice(0, 20_000))) return;
    const names = { vi: title.text.text.toLowerCase(), en: type === "quyet-dinh" ? "decision" : "resolution" };
    report(title, { type: { vi: capitalised(names.vi), en: names.en } });
  },
});

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
