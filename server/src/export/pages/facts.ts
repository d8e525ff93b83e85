import type { LintOptions } from "../../core/config.ts";
import type { Beside } from "../../core/lint.ts";
import type { ClosingFacts, PageFacts } from "../../core/page-facts.ts";
import { standardOf, standards } from "../../core/standards/choose.ts";
import type { LookName } from "../../core/standards/look.ts";
import type { Standard } from "../../core/standards/standard.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import type { Span } from "../../core/text/span.ts";
import { sheetOf } from "../sheet/build.ts";
import { layOut } from "./lay-out.ts";
import type { Line, Page } from "./pages.ts";

/** What is known of a letter once it lies on pages; its appendices are left aside. Takes about as long as checking it. */
export function pageFacts(letter: Letter, standard: Standard): PageFacts {
  const sheet = sheetOf(letter, standard);
  const { pages } = layOut({ ...sheet, sections: sheet.sections.slice(0, 1) });
  return { pages: pages.length, broken: brokenLines(pages, letter.source.text), closing: closingFacts(pages, letter) };
}

/**
 * What `lint` is given beside a letter so that its rules may ask about pages; laid out only where one asks. `options` choose
 * the standard, as they do in `lint`.
 */
export const withPages = (letter: Letter, { standard }: Pick<LintOptions, "standard">): Beside => ({
  pages: () => pageFacts(letter, standard === "auto" ? standardOf(letter) : standards[standard]),
});

const oneLiners = ["nationalTitle", "partyTitle", "motto", "placeAndDate", "number"] as const;
const isOneLiner = (look: LookName): look is (typeof oneLiners)[number] =>
  (oneLiners as readonly LookName[]).includes(look);

/** Parts of the header that take more lines than they were written on. */
function brokenLines(pages: readonly Page[], text: string): PageFacts["broken"] {
  const broken: { part: (typeof oneLiners)[number]; span: Span }[] = [];
  let lines = 0;
  for (const { place, paragraph, isFirst, isLast } of pages[0]?.lines ?? []) {
    if (!paragraph?.span || !place.startsWith("header") || !isOneLiner(paragraph.look)) continue;
    lines = isFirst ? 1 : lines + 1;
    const written = text.slice(paragraph.span.start, paragraph.span.end).split("\n").length;
    if (isLast && lines > written) broken.push({ part: paragraph.look, span: paragraph.span });
  }
  return broken;
}

const inList: ReadonlySet<LookName> = new Set(["distributionLabel", "distribution", "drafterMark"]);

/** Where the closing came to stand; `null` where a letter has none, or nothing stands above it. */
function closingFacts(pages: readonly Page[], { signature, distribution }: Letter): ClosingFacts | null {
  const start = Math.min(
    signature?.span.start ?? Number.POSITIVE_INFINITY,
    distribution?.span.start ?? Number.POSITIVE_INFINITY,
  );
  const end = Math.max(signature?.span.end ?? 0, distribution?.span.end ?? 0);
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
    span: { start, end },
    bodyPage,
    signaturePage,
    distributionPages: [listed[0] ?? signaturePage, listed.at(-1) ?? signaturePage],
    bodyLinesAbove: above.filter((page) => page === signaturePage).length,
  };
}

const isOfClosing = (place: Line["place"]): boolean => place === "closing-left" || place === "closing-right";
