import { rule } from "../rule.ts";

/** The day is filled in when the letter is signed and registered; a blank is no mistake, only not yet done. */
export const dateBlank = rule({
  name: "date-blank",
  component: "place-and-date",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.b", hd36: "II.1.4", hd05: "II.I.4.2" },
  message: {
    vi: "Chưa ghi đủ ngày, tháng, năm: điền khi văn bản được ký, ban hành.",
    en: "Day, month or year is still blank: fill it in when the letter is signed and issued.",
  },
  why: {
    vi: "Ngày ban hành quyết định hiệu lực và thời hạn xử lý; lời nhắc này để không phát hành văn bản còn trống ngày.",
    en: "The date decides when a document takes effect; this reminds you not to send it out without one.",
  },
  check({ letter: { header }, report }) {
    const date = header.placeAndDate?.date;
    if (!date || (date.day && date.month && date.year)) return;
    // What a scan lost is no blank: only spaces, dots and underscores are.
    const words = date.text.text.replace(/ngày|tháng|năm/giu, "");
    if (/^[\s\d.…_/-]*$/u.test(words)) report(date);
  },
});
