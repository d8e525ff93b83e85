import type { ParagraphAlign } from "../../formatting.ts";
import type { LookName } from "../../standards/look.ts";
import { rule } from "../rule.ts";
import { most, runningParagraphs, severalLines } from "./running.ts";
import { type SetPart, setParts } from "./set-parts.ts";
import { alignWords, lookWords, share } from "./words.ts";

interface Place {
  readonly allowed: readonly ParagraphAlign[];
  /** Whether it is judged only in a cell of a table: outside, columns are made with tabs and spaces. */
  readonly inColumn: boolean;
}

const inColumn: Place = { allowed: ["center"], inColumn: true };
const onPage: Place = { allowed: ["center"], inColumn: false };

const placed: Readonly<Partial<Record<LookName, Place>>> = {
  nationalTitle: inColumn,
  motto: inColumn,
  partyTitle: inColumn,
  parent: inColumn,
  issuer: inColumn,
  number: inColumn,
  placeAndDate: inColumn,
  letterSubject: inColumn,
  title: onPage,
  subject: onPage,
  bodyAuthority: onPage,
  verb: onPage,
  partLabel: onPage,
  partTitle: onPage,
  appendixLabel: onPage,
  appendixTitle: onPage,
  appendixPointer: onPage,
  distributionLabel: { allowed: ["left", "justify"], inColumn: true },
};

/** What is pushed this far to the right (in millimetres) was centred by hand. */
const byHand = 15;

/** Whether a paragraph's own alignment says where the part stands. */
function isCertain({ span, inTable, paragraphs: [first] }: SetPart, { inColumn }: Place): boolean {
  const opens = first.span.start >= span.start - 1;
  return opens && inTable === inColumn && first.left + first.firstLine < byHand;
}

/** Centred, to the left, or justified. */
export const paragraphAlign = rule({
  name: "paragraph-align",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II", hd36: "II", hd05: "II.I" },
  message: {
    vi: "{part}: {found}, quy định {wanted}.",
    en: "{part}: {found}, prescribed is {wanted}.",
  },
  why: {
    vi: "Nội dung canh trái thì mép phải so le; phần đầu và tên loại không canh giữa thì cả trang lệch.",
    en: "A body that is only flush left has a ragged edge; a header or title that is not centred makes the page lopsided.",
  },
  check(context) {
    for (const part of setParts(context)) {
      const [{ align }] = part.paragraphs;
      const wanted = placed[part.look];
      if (!wanted || !isCertain(part, wanted) || wanted.allowed.includes(align)) continue;
      context.report(part, {
        part: lookWords[part.look],
        found: alignWords[align],
        wanted: alignWords[wanted.allowed[0] as ParagraphAlign],
      });
    }
    const all = severalLines(context.letter, runningParagraphs(context));
    const wrong = all.filter((paragraph) => paragraph.align !== "justify");
    const [first] = wrong;
    if (!first || !most(wrong, all)) return;
    context.report(first, {
      part: lookWords.body,
      found: share(alignWords[first.align], wrong.length, all.length),
      wanted: alignWords.justify,
    });
  },
});
