import { rule } from "../rule.ts";

/** The year has four digits. */
export const dateYear = rule({
  name: "date-year",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.b", hd36: "II.1.4", hd05: "II.I.4.2" },
  message: {
    vi: "Năm ghi đủ bốn chữ số, ở đây là “{found}”.",
    en: "The year is written with four digits, not “{found}”.",
  },
  why: {
    vi: "Năm viết hai chữ số để ngỏ thế kỷ và không khớp với sổ đăng ký, nơi năm luôn đủ bốn chữ số.",
    en: "Two digits leave the century open and do not match the register, where years have four.",
  },
  check({ letter: { header }, report }) {
    const year = header.placeAndDate?.date?.year;
    if (year && /^\d{2,3}$/.test(year.text)) report(year, { found: year.text });
  },
});
