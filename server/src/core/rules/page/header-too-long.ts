import type { OneLiner } from "../../page-facts.ts";
import type { Letter } from "../../syntax/letter.ts";
import { type Bilingual, rule } from "../rule.ts";

const names: Readonly<Record<OneLiner, Bilingual>> = {
  nationalTitle: { vi: "Quốc hiệu", en: "The national title" },
  motto: { vi: "Tiêu ngữ", en: "The motto" },
  partyTitle: { vi: "Tiêu đề “Đảng Cộng sản Việt Nam”", en: "The Party's title" },
  placeAndDate: { vi: "Địa danh và thời gian", en: "Place and date" },
  number: { vi: "Số và ký hiệu", en: "Number and symbol" },
};

/** Lengths that fit into their column whatever their letters: nobody need lay the letter out for them. */
const shortest: Readonly<Record<OneLiner, number>> = {
  nationalTitle: 34,
  motto: 30,
  partyTitle: 23,
  placeAndDate: 40,
  number: 18,
};

function mayBreak({ header }: Letter): boolean {
  const texts: Readonly<Record<OneLiner, string>> = {
    nationalTitle: header.nationalTitle?.text ?? "",
    motto: header.motto?.text ?? "",
    partyTitle: header.partyTitle?.text ?? "",
    placeAndDate: header.placeAndDate?.text.text ?? "",
    number: header.number?.text.text ?? "",
  };
  return (Object.keys(shortest) as OneLiner[]).some((part) => texts[part].length > shortest[part]);
}

/** Lines of the header that must stay whole: the titles, the number, place and date. */
export const headerTooLong = rule({
  name: "header-too-long",
  component: "page",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.4.c", hd36: "II.1.1.2", hd05: "II.I.1.2" },
  message: {
    vi: "{part} dài quá cột của mình, khi in bị ngắt làm hai dòng: nên viết gọn lại để nằm trên một dòng.",
    en: "{part} is too long for its column and is broken in two when printed: shorten it so that it stands on one line.",
  },
  why: {
    vi: "Phần đầu văn bản in thành hai cột; quốc hiệu, tiêu đề, số và thời gian mỗi phần nằm trên một dòng. Dòng bị ngắt làm lệch hai cột và khó đọc số, ngày.",
    en: "The head of a letter is printed in two columns, with the titles, the number and the date on one line each. A broken line throws the columns out of level and makes number and date hard to read.",
  },
  check({ letter, pages, report }) {
    if (!mayBreak(letter)) return;
    for (const part of pages()?.broken ?? []) {
      const where = letter.header[part];
      if (where) report(where, { part: names[part] });
    }
  },
});
