import {
  BorderStyle,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  type IParagraphOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from "docx";
import type { Columns, PageSetup, Section, SheetBlock } from "../sheet/sheet.ts";
import { textWidthOf } from "../sheet/units.ts";
import { goesOn, wordTable } from "./columns.ts";
import { anchorStyle } from "./names.ts";
import { type Ground, wordParagraphs } from "./paragraph.ts";
import { twips } from "./units.ts";

/** Distance of the footer from the page's edge, in points: two lines of an address fit into the margin above it. */
const footerFromBottom = 28;

/** The letter or an appendix, on pages of its own that it counts from 1 and numbers from the second on. */
export function wordSection(section: Section, page: PageSetup, ground: Ground, isLast: boolean): ISectionOptions {
  const { margins } = page;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: twips(page.width), height: twips(page.height), orientation: PageOrientation.PORTRAIT },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(page.pageNumberFromTop),
          footer: twips(footerFromBottom),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    // What a section does not say it has from the one before it.
    headers: { default: numberHeader(), first: new Header({ children: [new Paragraph({ style: "pageNumber" })] }) },
    footers: { default: noFooter(), first: firstFooter(section, page, ground) },
    children: body(section, page, ground, isLast),
  };
}

const numberHeader = (): Header =>
  new Header({
    children: [new Paragraph({ style: "pageNumber", children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });

const noFooter = (): Footer => new Footer({ children: [new Paragraph({ style: anchorStyle })] });

/** Paragraphs and tables with what Word wants between two tables, and behind the last. */
function body({ blocks, contact }: Section, page: PageSetup, ground: Ground, isLast: boolean): (Paragraph | Table)[] {
  const width = textWidthOf(page);
  const children: (Paragraph | Table)[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as SheetBlock;
    if (block.kind === "paragraph") {
      children.push(...wordParagraphs(block, { width }, ground));
      continue;
    }
    const rows: [Columns, ...Columns[]] = [block];
    for (let next = blocks[i + 1]; goesOn(block, next); next = blocks[i + 1]) {
      rows.push(next);
      i++;
    }
    children.push(wordTable(rows, ground));
    if (blocks[i + 1]?.kind === "columns") children.push(anchor());
  }
  if (contact?.page === "last") children.push(...lastFooter(contact.paragraphs, width, ground));
  // The paragraph that a section breaks at comes after each but the last.
  const isOpen = children.length === 0 || children.at(-1) instanceof Table || contact?.page === "last";
  return isLast && isOpen ? [...children, anchor()] : children;
}

const anchor = (): Paragraph => new Paragraph({ style: anchorStyle });

/** The line across the page above an address. */
const lineAbove: IParagraphOptions = {
  border: { top: { style: BorderStyle.SINGLE, size: 6, space: 2, color: "000000" } },
};

function firstFooter({ contact }: Section, page: PageSetup, ground: Ground): Footer {
  if (contact?.page !== "first" || contact.paragraphs.length === 0) return noFooter();
  const width = textWidthOf(page);
  const children = contact.paragraphs.flatMap((paragraph, index) =>
    wordParagraphs(paragraph, { width, ...(index === 0 && { more: lineAbove }) }, ground),
  );
  return new Footer({ children });
}

/** Word knows no footer of the last page: a frame that holds to the foot of the page it falls on stands for one. */
function lastFooter(paragraphs: readonly Section["blocks"][number][], width: number, ground: Ground): Paragraph[] {
  const frame: IParagraphOptions["frame"] = {
    type: "alignment",
    width: twips(width),
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: "center", y: "bottom" },
    wrap: FrameWrap.AROUND,
    rule: HeightRule.AUTO,
  };
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.kind === "paragraph"
      ? wordParagraphs(paragraph, { width, more: { frame, ...(index === 0 && lineAbove) } }, ground)
      : [],
  );
}
