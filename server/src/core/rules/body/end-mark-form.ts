import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

const space = /\s/;

/** The end mark's form: `./.` glued to the last word; in the Party's documents a full stop. */
export const endMarkForm = rule({
  name: "end-mark-form",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.5", hd05: "II.I.6.2.2" },
  message: {
    vi: "Dấu kết thúc nội dung là “{wanted}” viết liền sau chữ cuối cùng, ở đây là “{found}”.",
    en: "The end mark is “{wanted}”, right after the last word, not “{found}”.",
  },
  why: {
    vi: "Dấu kết thúc cho biết không có chữ nào được thêm sau đó. Viết rời hay đổi dạng thì dấu rơi xuống dòng riêng hoặc bị coi là lỗi gõ.",
    en: "The end mark shows that nothing was added later. Set apart or changed, it slips to a line of its own or passes for a slip.",
  },
  fixes: ["safe"],
  check({ letter: { body, source }, standard, report }) {
    if (!body.endMark) return;
    const wanted = standard.endMark;
    const found = body.endMark.text.replace(/\s*["”']$/, "");
    const mark = body.endMark.slice(0, found.length);
    let { start } = mark.span;
    while (start > body.span.start && space.test(source.text.charAt(start - 1))) start--;
    const end = mark.span.end;
    if (found === wanted && start === mark.span.start) return;
    const where = { span: { start, end } };
    report(where, { wanted, found: source.text.slice(start, end).replace(/\s+/g, " ") }, safe(replace(where, wanted)));
  },
});
