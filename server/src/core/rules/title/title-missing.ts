import { headerIsWritten } from "../header/progress.ts";
import { symbolParts } from "../number/symbol.ts";
import { rule } from "../rule.ts";

/** A Party number names a type, so that a missing title shows. A report to a congress may bear a slogan instead. */
export const titleMissing = rule({
  name: "title-missing",
  component: "title",
  severity: { hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { hd36: "II.1.5", hd05: "II.I.5.1" },
  message: {
    vi: "Ký hiệu “{code}” là của {type}, nhưng văn bản thiếu dòng tên loại “{wanted}”.",
    en: "The code “{code}” stands for “{type}”, but the title “{wanted}” is missing.",
  },
  why: {
    vi: "Ký hiệu đã nói có tên loại mà không ghi thì văn bản trông như công văn, người nhận hiểu sai giá trị của nó.",
    en: "The number names a type; without its title the document looks like a plain letter and is taken for less than it is.",
  },
  check({ letter, standard, report }) {
    const symbol = letter.header.number?.symbol;
    const code = symbol && symbolParts(symbol).groups[0];
    if (!code || letter.title || letter.addressees || !headerIsWritten(letter)) return;
    const type = standard.types.find((t) => t.code === code.text);
    if (!type || code.text === standard.number.letterCode || type.slug === "bao-cao") return;
    if (standard.subject.freeTypes.includes(type.slug)) return;
    report(code, { code: code.text, type: type.name, wanted: type.name.toUpperCase() });
  },
});
