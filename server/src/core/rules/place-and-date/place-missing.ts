import { rule } from "../rule.ts";

/** The date does not stand without the place. */
export const placeMissing = rule({
  name: "place-missing",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd36: "II.1.4", hd05: "II.I.4.1" },
  message: {
    vi: "Trước “{found}” thiếu địa danh: ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở, sau đó là dấu phẩy.",
    en: "The place is missing before “{found}”: the name of the unit where the organ has its seat, then a comma.",
  },
  why: {
    vi: "Địa danh cho biết văn bản ban hành ở đâu; chỉ có ngày thì phần này mới đủ một nửa.",
    en: "The place says where the document was issued; the date alone is half of this part.",
  },
  check({ letter: { header }, report }) {
    const { place, date } = header.placeAndDate ?? {};
    if (date && !place) report(date, { found: date.text.text });
  },
});
