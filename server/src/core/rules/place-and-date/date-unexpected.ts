import { rule } from "../rule.ts";

/** Minutes have no line of place and date: their text says when and where they were taken. */
export const dateUnexpected = rule({
  name: "date-unexpected",
  component: "place-and-date",
  severity: "info",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.9" },
  message: {
    vi: "Mẫu biên bản không có dòng địa danh và thời gian ở đầu: thời gian, địa điểm ghi trong nội dung.",
    en: "The model for minutes has no line of place and date: time and place are said in the text.",
  },
  why: {
    vi: "Biên bản ghi “Thời gian bắt đầu”, “Địa điểm” và giờ kết thúc trong nội dung; thêm ngày ở đầu dễ thành hai ngày khác nhau.",
    en: "Minutes say when they began, where, and when they ended; a date in the header as well easily becomes another one.",
  },
  check({ letter: { header, type, title }, report }) {
    if (type === "bien-ban" && title && header.placeAndDate) report(header.placeAndDate);
  },
});
