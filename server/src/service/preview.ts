import { standardOf, standards } from "../core/standards/choose.ts";
import type { StandardId } from "../core/standards/standard.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { pageCss, pageHtml } from "../export/html/html.ts";
import { layOut } from "../export/pages/lay-out.ts";
import { sheetOf } from "../export/sheet/build.ts";

/** A letter's pages as an editor shows them beside the text. */
export interface Preview {
  /** The rules that the pages need. */
  readonly css: string;
  readonly pages: readonly PreviewPage[];
}

export interface PreviewPage {
  /**
   * The page as SVG. `data-start` and `data-end` of its lines count from `start`, so that a page on which nothing has
   * changed is the same as before, whatever was typed above it.
   */
  readonly html: string;
  /** Offset in the source at which the page's first line begins, in UTF-16 units. */
  readonly start: number;
}

const place = / data-start="(\d+)" data-end="(\d+)"/g;

/** Lays a letter out under its own standard, or under the one that the configuration names. Answers for any letter. */
export function preview(letter: Letter, standard: StandardId | "auto"): Preview {
  const { setup, pages } = layOut(sheetOf(letter, standard === "auto" ? standardOf(letter) : standards[standard]));
  return {
    css: pageCss(setup),
    pages: pages.map((page) => {
      const starts = page.lines.flatMap(({ span }) => (span ? [span.start] : []));
      const start = starts.length > 0 ? Math.min(...starts) : 0;
      const html = pageHtml(page, setup).replace(
        place,
        (_, from: string, to: string) => ` data-start="${Number(from) - start}" data-end="${Number(to) - start}"`,
      );
      return { html, start };
    }),
  };
}
