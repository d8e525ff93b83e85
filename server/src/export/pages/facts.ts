import type { LintOptions } from "../../core/config.ts";
import type { Beside } from "../../core/lint.ts";
import type { ClosingFacts, OneLiner, PageFacts } from "../../core/page-facts.ts";
import { standardOf, standards } from "../../core/standards/choose.ts";
import type { LookName } from "../../core/standards/look.ts";
import type { Standard } from "../../core/standards/standard.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { sheetOf } from "../sheet/build.ts";
import { layOut } from "./lay-out.ts";
import type { Line, Page } from "./pages.ts";

/** What is known of a letter once it lies on pages; its appendices are left aside. Takes about as long as checking it. */
export function pageFacts(letter: Letter, standard: Standard): PageFacts {
  const sheet = sheetOf(letter, standard);
  const { pages } = layOut({ ...sheet, sections: sheet.sections.slice(0, 1) });
  return { pages: pages.length, broken: brokenParts(pages, letter), closing: closingFacts(pages, letter) };
}

/**
 * What `lint` is given beside a letter so that its rules may ask about pages; laid out only where one asks. `options` choose
 * the standard, as they do in `lint`.
 */
export const withPages = (letter: Letter, { standard }: Pick<LintOptions, "standard">): Beside => ({
  pages: () => pageFacts(letter, standard === "auto" ? standardOf(letter) : standards[standard]),
});

const oneLiners: readonly OneLiner[] = ["nationalTitle", "partyTitle", "motto", "placeAndDate", "number"];
const isOneLiner = (look: LookName): look is OneLiner => (oneLiners as readonly LookName[]).includes(look);

/** Parts of the header that take more lines than they were written on. */
function brokenParts(pages: readonly Page[], { header, source: { text } }: Letter): OneLiner[] {
  const broken: OneLiner[] = [];
  let lines = 0;
  for (const { place, paragraph, isFirst, isLast } of pages[0]?.lines ?? []) {
    if (!paragraph?.span || !place.startsWith("header") || !isOneLiner(paragraph.look)) continue;
    lines = isFirst ? 1 : lines + 1;
    const { start, end } = paragraph.span;
    // Of several numbers the letter's own is meant.
    const own = header[paragraph.look]?.span;
    if (isLast && own && own.start <= start && start < own.end && lines > text.slice(start, end).split("\n").length)
      broken.push(paragraph.look);
  }
  return broken;
}

const inList: ReadonlySet<LookName> = new Set(["distributionLabel", "distribution", "drafterMark"]);

/** Where the closing came to stand. */
function closingFacts(pages: readonly Page[], { signature, distribution }: Letter): ClosingFacts | null {
  const start = Math.min(
    signature?.span.start ?? Number.POSITIVE_INFINITY,
    distribution?.span.start ?? Number.POSITIVE_INFINITY,
  );
  const signed: number[] = [];
  const listed: number[] = [];
  const above: number[] = [];
  for (const [i, { lines }] of pages.entries())
    for (const { place, paragraph } of lines) {
      if (!paragraph?.span) continue;
      if (place === "body" && paragraph.span.start < start) above.push(i + 1);
      else if (isOfClosing(place)) (inList.has(paragraph.look) ? listed : signed).push(i + 1);
    }
  const signaturePage = signed.at(-1);
  const bodyPage = above.at(-1);
  if (signaturePage === undefined || bodyPage === undefined) return null;
  return {
    bodyPage,
    signaturePage,
    distributionPages: [listed[0] ?? signaturePage, listed.at(-1) ?? signaturePage],
    bodyLinesAbove: above.filter((page) => page === signaturePage).length,
  };
}

const isOfClosing = (place: Line["place"]): boolean => place === "closing-left" || place === "closing-right";
