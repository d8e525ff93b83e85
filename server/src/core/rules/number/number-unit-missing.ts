import { isFirm } from "../header/bodies.ts";
import { dateOf } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** The organ alone: nothing joins a unit to it. */
const letters = /^\p{L}{2,}$/u;

/** A công văn's symbol names the drafting unit or the field after the organ: `15/UBND-VX`. */
export const numberUnitMissing = rule({
  name: "number-unit-missing",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.b" },
  message: {
    vi: "Ký hiệu công văn “{found}” thiếu chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực: “{found}-…”.",
    en: "The symbol “{found}” of a công văn lacks the abbreviation of the drafting unit or the field: “{found}-…”.",
  },
  why: {
    vi: "Phần sau tên cơ quan cho biết đơn vị soạn thảo hoặc lĩnh vực, để nơi nhận biết phúc đáp cho ai.",
    en: "What follows the organ names the drafting unit or the field, so that the receiver knows whom to answer.",
  },
  check({ letter, standard, report }) {
    const symbol = letter.header.number?.symbol;
    if (!symbol || letter.type !== "cong-van") return;
    if ((dateOf(letter) ?? standard.number.formSince) < standard.number.formSince) return;
    if (letters.test(symbol.text) && !isFirm(letter.header)) report(symbol, { found: symbol.text });
  },
});
