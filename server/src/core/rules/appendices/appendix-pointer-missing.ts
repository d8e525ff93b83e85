import { dateOf } from "../header/progress.ts";
import { rule, suggest } from "../rule.ts";
import { ownAppendices } from "./labelled.ts";
import { ownNumber } from "./own-number.ts";

/** Each appendix says which document it is attached to: `(Kèm theo Công văn số … ngày … của …)`. */
export const appendixPointerMissing = rule({
  name: "appendix-pointer-missing",
  component: "appendices",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.c", hd05: "II.II.1" },
  message: {
    vi: "Dưới tên phụ lục thiếu dòng “({pointer} …)” ghi số, ký hiệu, thời gian và cơ quan ban hành văn bản.",
    en: "Below the appendix's name the line “({pointer} …)” with the document's number, date and issuer is missing.",
  },
  why: {
    vi: "Phụ lục thường bị tách khỏi văn bản khi sao gửi. Dòng “(Kèm theo …)” là chỗ duy nhất cho biết nó thuộc văn bản nào; bản điện tử để trống số, ngày nhưng vẫn có dòng này.",
    en: "Appendices get separated from their document. This line alone says which one they belong to; in electronic documents its blanks stay empty, but the line is there.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const type = standard.types.find((t) => t.slug === letter.type)?.name;
    const { pointer, beforeDate } = standard.appendix;
    for (const { pointer: own, title, label, numeral, word } of ownAppendices(letter)) {
      if (own) continue;
      const where = title ?? numeral ?? word;
      const number = ownNumber(letter);
      const issuer = letter.header.issuer;
      const iso = dateOf(letter);
      const date = letter.header.placeAndDate?.date?.text.text;
      if (!type || !number || !issuer || !iso || !date) {
        report(where, { pointer });
        continue;
      }
      const line = `(${pointer} ${type} số ${number}${beforeDate}${date} của …)`;
      const at = letter.source.lineEnd(letter.source.lineAt((title ?? label).span.end));
      const edit = { span: { start: at, end: at }, newText: `\n${line}` };
      report(where, { pointer }, suggest(edit, { vi: `Thêm dòng “${line}”`, en: `Add the line “${line}”` }));
    }
  },
});
