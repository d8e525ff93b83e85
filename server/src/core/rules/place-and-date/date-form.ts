import { replace } from "../../text/edit.ts";
import { singleSpaces } from "../header/compare.ts";
import { rule, suggest } from "../rule.ts";

const inWords = /^ngày \d{1,2} tháng \d{1,2} năm \d{2,4}$/u;

/** `ngày 05 tháng 3 năm 2020`: the words are written out, in small letters, and signs do not stand for them. */
export const dateForm = rule({
  name: "date-form",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.b", hd36: "II.1.4", hd05: "II.I.4.2" },
  message: {
    vi: "Thời gian ban hành ghi đầy đủ “{wanted}”, không ghi “{found}”.",
    en: "The date is written out as “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "“05/3/2020” có thể đọc là 5 tháng 3 hoặc 3 tháng 5; viết đủ chữ thì chỉ có một cách hiểu.",
    en: "05/3/2020 can be read in two ways; with the words written out there is one.",
  },
  fixes: ["suggested"],
  check({ letter: { header }, standard, report }) {
    const date = header.placeAndDate?.date;
    if (!date?.day || !date.month || !date.year || !date.iso) return;
    const found = date.text.text;
    if (inWords.test(found) || inWords.test(singleSpaces(found))) return;
    const pad = (digits: string, below: number) => {
      const value = Number(digits.replace(/ /g, ""));
      return value < below ? `0${value}` : String(value);
    };
    const day = pad(date.day.text, standard.date.padDayBelow);
    const month = pad(date.month.text, standard.date.padMonthBelow);
    const wanted = `ngày ${day} tháng ${month} năm ${date.year.text}`;
    report(date, { wanted, found }, suggest(replace(date, wanted)));
  },
});
