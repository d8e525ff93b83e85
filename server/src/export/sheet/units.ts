import type { Standard } from "../../core/standards/standard.ts";
import type { PageSetup } from "./sheet.ts";

const pointsPerMillimetre = 72 / 25.4;

/** A length in millimetres, in points. */
export const points = (millimetres: number): number => millimetres * pointsPerMillimetre;

/** Where only “in the top margin” is said, the number stands as far from the edge as the Party's: 10 mm. */
const usualNumberFromTop = 10;

/** The page that a standard prescribes. */
export function pageSetup({ page, look }: Standard): PageSetup {
  const { top, bottom, left, right } = page.margins;
  return {
    width: points(page.width),
    height: points(page.height),
    margins: {
      top: points(top.printed),
      bottom: points(bottom.printed),
      left: points(left.printed),
      right: points(right.printed),
    },
    pageNumberFromTop: points(page.pageNumberFromTop ?? usualNumberFromTop),
    pageNumberSize: look.pageNumber.size,
    font: page.font,
  };
}

/** Width of the text between the margins. */
export const textWidthOf = ({ width, margins }: PageSetup): number => width - margins.left - margins.right;
