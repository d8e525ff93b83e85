import { formattingOf } from "../formatting/set-parts.ts";
import { decimal } from "../formatting/words.ts";
import { rule } from "../rule.ts";
import { placeOf, tolerance } from "./places.ts";

/** Half of the prescribed sheet, which the Party allows for its administrative papers (giấy, phiếu). */
const paper = /^(?:giay|phieu)-/;

/** A4 for every document, however it lies. */
export const pageSize = rule({
  name: "page-size",
  component: "page",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.1", hd36: "II", hd05: "II.IV.3" },
  message: {
    vi: "Khổ giấy {width} × {height} mm, quy định khổ A4 ({wantedWidth} × {wantedHeight} mm): đặt lại ở Layout › Size.",
    en: "The paper is {width} × {height} mm, prescribed is A4 ({wantedWidth} × {wantedHeight} mm): set it in Layout › Size.",
  },
  why: {
    vi: "Tệp đặt khổ Letter hay A5 in ra giấy A4 sẽ bị máy in co giãn hoặc cắt mép, lề không còn đúng, và hồ sơ lưu không đều khổ.",
    en: "A file set up for Letter or A5 is scaled or cut by the printer, so that its margins are wrong and the file of the case is uneven.",
  },
  check(context) {
    const formatting = formattingOf(context);
    if (!formatting) return;
    const { letter, report } = context;
    const { page, system } = context.standard;
    const half = system === "party" && paper.test(letter.type ?? "");
    const is = (section: { width: number; height: number }, width: number, height: number): boolean =>
      Math.abs(Math.min(section.width, section.height) - width) <= tolerance &&
      Math.abs(Math.max(section.width, section.height) - height) <= tolerance;
    const wrong = formatting.sections.find(
      (s) => !is(s, page.width, page.height) && !(half && is(s, page.height / 2, page.width)),
    );
    if (!wrong) return;
    report(placeOf(formatting, wrong), {
      width: decimal(wrong.width),
      height: decimal(wrong.height),
      wantedWidth: page.width,
      wantedHeight: page.height,
    });
  },
});
