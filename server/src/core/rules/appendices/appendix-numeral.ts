import { insert, replace } from "../../text/edit.ts";
import { numeralFor } from "../../text/numerals.ts";
import { rule, suggest } from "../rule.ts";
import { mayBeNormative, ownAppendices } from "./labelled.ts";
import { mentionsOf } from "./mentions.ts";

/** Two appendices or more are counted: in Roman numerals by the State, in Arabic ones by the Party. */
export const appendixNumeral = rule({
  name: "appendix-numeral",
  component: "appendices",
  severity: { nd30: "error", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.III.1.a", hd05: "II.II.1" },
  message: {
    vi: "Có từ hai phụ lục trở lên thì đánh số bằng chữ số {numerals}: “{wanted}”, không phải “{found}”.",
    en: "Where there are two appendices or more they are counted in {numerals} numerals: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Số thứ tự để trong văn bản dẫn được đúng phụ lục (“theo Phụ lục II”). Văn bản Nhà nước dùng chữ số La Mã, văn bản Đảng dùng chữ số Ả Rập; lẫn hai kiểu thì người đọc khó tra.",
    en: "The numerals let the text point to one appendix. The State uses Roman ones, the Party Arabic ones; with both mixed the reader does not find what is meant.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const { word, numerals } = standard.appendix;
    const appendices = ownAppendices(letter);
    if (appendices.length < 2 || mayBeNormative(letter)) return;
    const write = (n: number): string => numeralFor(n, numerals) ?? String(n);
    const style = numerals === "roman" ? { vi: "La Mã", en: "Roman" } : { vi: "Ả Rập", en: "Arabic" };
    for (const [at, { numeral, value, word: label }] of appendices.entries()) {
      const number = value ?? at + 1;
      if (numeral?.text === write(number)) continue;
      const found = numeral ? `${label.text} ${numeral.text}` : label.text;
      const values = { numerals: style, wanted: `${word} ${write(number)}`, found };
      if (!numeral) {
        report(label, values, suggest(insert(label.span.end, ` ${write(number)}`)));
        continue;
      }
      // What the text calls it changes with it.
      const mentioned = value ? mentionsOf(letter, value).flatMap((m) => m.numeral ?? []) : [];
      const edits = [numeral, ...mentioned].map((n) => replace(n, write(number)));
      const title = {
        vi: "Sửa thành “{wanted}”, cả ở chỗ dẫn trong văn bản",
        en: "Change to “{wanted}”, also in the text",
      };
      report(numeral, values, suggest(edits, title));
    }
  },
});
