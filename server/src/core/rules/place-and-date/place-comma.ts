import { replace } from "../../text/edit.ts";
import { span } from "../../text/span.ts";
import { rule, safe } from "../rule.ts";

/** What may stand between place and date that is not right but meant to part them. */
const parting = /^\s{0,20}[,.;:]?\s{0,20}$/;

/** A comma between place and date, right behind the place and with a space after it. */
export const placeComma = rule({
  name: "place-comma",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.c", hd36: "II.1.4", hd05: "II.I.4.2" },
  message: {
    vi: "Giữa địa danh và ngày là dấu phẩy liền sau địa danh rồi một dấu cách: “{place}, ngày …”.",
    en: "A comma right behind the place, and a space, part it from the date: “{place}, ngày …”.",
  },
  why: {
    vi: "Dấu phẩy tách địa danh khỏi ngày; thiếu nó, “Hà Nội ngày” đọc liền và phần mềm không tách được hai thông tin.",
    en: "The comma parts place from date; without it both run together for readers and software.",
  },
  fixes: ["safe"],
  check({ letter: { header, source }, report }) {
    const { place, date } = header.placeAndDate ?? {};
    if (!place || !date) return;
    const gap = span(place.span.end, date.span.start);
    const between = source.text.slice(gap.start, gap.end);
    if (/^,\s+$/.test(between) || !parting.test(between)) return;
    report({ span: gap }, { place: place.text }, safe(replace({ span: gap }, ", "), title));
  },
});

const title = { vi: "Ghi dấu phẩy sau địa danh", en: "Put a comma after the place" };
