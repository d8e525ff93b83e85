import type { FormattedParagraph } from "../../formatting.ts";
import type { PageLook } from "../../standards/look.ts";
import { type Bilingual, rule } from "../rule.ts";
import { most, runningParagraphs } from "./running.ts";
import { decimal, range, share } from "./words.ts";

/** A single line of Times New Roman, as a multiple of its size. */
const single = 1.15;
/** Half a point is what files round to. */
const within = 0.5;

/** Whether lines are as far apart as they may be, however the file says so: both ways mean a distance in points. */
function isWithin({ lines, runs: [run] }: FormattedParagraph, wanted: PageLook["lines"]): boolean {
  if (!run) return true;
  const points = (value: number): number => value * single * run.size;
  const natural = points(1);
  const distance =
    lines.unit === "multiple"
      ? points(lines.value)
      : lines.unit === "points"
        ? lines.value
        : Math.max(lines.value, natural);
  const [least, greatest] =
    wanted.unit === "points" ? [wanted.least, wanted.greatest] : [points(wanted.least), points(wanted.greatest)];
  return distance >= least - within && distance <= greatest + within;
}

const said = (unit: FormattedParagraph["lines"]["unit"], value: Bilingual): Bilingual =>
  unit === "multiple"
    ? { vi: `${value.vi} dòng đơn`, en: `${value.en} single lines` }
    : { vi: `${value.vi} pt`, en: `${value.en} pt` };

/** Space between the lines of the body. */
export const lineSpacing = rule({
  name: "line-spacing",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.e", hd36: "II", hd05: "II.I.6.2" },
  message: {
    vi: "Dòng cách dòng {found}, quy định {wanted}: đặt lại ở Paragraph › Line spacing.",
    en: "Lines are {found} apart, prescribed {wanted}: set Paragraph › Line spacing.",
  },
  why: {
    vi: "Dòng quá sát khó đọc và khó sửa tay khi trình ký; quá thưa thì văn bản ngắn cũng tràn sang trang sau.",
    en: "Lines that are too close are hard to read and to correct by hand; too far apart, a short letter runs to another page.",
  },
  check(context) {
    const { lines } = context.standard.page;
    const all = runningParagraphs(context);
    const wrong = all.filter((paragraph) => !isWithin(paragraph, lines));
    const [first] = wrong;
    if (!first || !most(wrong, all)) return;
    context.report(first, {
      found: share(said(first.lines.unit, decimal(first.lines.value, 2)), wrong.length, all.length),
      wanted: said(lines.unit, range(lines.least, lines.greatest)),
    });
  },
});
