import { type Edit, replace } from "../../text/edit.ts";
import { span } from "../../text/span.ts";
import { rule, suggest } from "../rule.ts";
import { lineBefore } from "./places.ts";
import { signsOf } from "./signs.ts";

/** A straight quotation mark beside a curly one: typed in two programs. Inches and seconds stand behind a number. */
export const textQuotesMixed = rule({
  name: "text-quotes-mixed",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "Văn bản dùng lẫn ngoặc kép thẳng ({straight} dấu) và ngoặc kép cong ({curly} dấu): nên dùng thống nhất “ ”.",
    en: "The letter mixes straight ({straight}) and curly ({curly}) quotation marks: keep to “ ”.",
  },
  why: {
    vi: "Hai kiểu ngoặc kép trong một văn bản cho thấy nội dung ghép từ nhiều nguồn và làm sai tìm kiếm theo cụm từ.",
    en: "Two kinds of quotation marks show that the text was put together, and searching for a quoted phrase misses half of them.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { text } = letter.source;
    const { quotes: all, brackets } = signsOf(letter);
    if (all.length === 0) return;
    const straight = all.filter((at) => !/\d/.test(text.charAt(at - 1)) || opened(text, at));
    const curly = brackets.filter((at) => text.charCodeAt(at) > 0x2000);
    const [first] = straight;
    if (first === undefined || curly.length === 0) return;
    const edits = curled(text, straight);
    const fixes = edits.length === straight.length ? [suggest(edits, title)] : [];
    report({ span: span(first, first + 1) }, { straight: straight.length, curly: curly.length }, ...fixes);
  },
});

const title = { vi: "Đổi {straight} dấu thành “ ”", en: "Change {straight} marks to “ ”" };

/** Whether another straight mark, that is no inch, opens before `at` in the same line. */
function opened(text: string, at: number): boolean {
  return (lineBefore(text, at, 300).match(/(?<!\d)"/g)?.length ?? 0) % 2 === 1;
}

/** Each mark as what its neighbours say it is; fewer than there are marks where one of them is not clear. */
function curled(text: string, marks: readonly number[]): Edit[] {
  const edits: Edit[] = [];
  let open = false;
  for (const at of marks) {
    const opens = /[\p{L}\d]/u.test(text.charAt(at + 1)) && !/[\p{L}\d.,;:!?)]/u.test(text.charAt(at - 1));
    if (opens === open) return [];
    open = opens;
    edits.push(replace({ span: span(at, at + 1) }, opens ? "“" : "”"));
  }
  return open ? [] : edits;
}
