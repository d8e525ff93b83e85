import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { LookName } from "../../core/standards/look.ts";
import type { Standard } from "../../core/standards/standard.ts";
import type { Align, Sheet } from "../sheet/sheet.ts";
import { points } from "../sheet/units.ts";
import { commonest, type Format, formatOf, propertiesOf } from "./format.ts";
import { anchorStyle, anchorStyleName, outlineLevels, ruleStyle, ruleStyleName, styleNames } from "./names.ts";
import { halfPoints, twips } from "./units.ts";
import { paragraphsOf } from "./walk.ts";

/** How the paragraphs of each part lie: what their style says, so that they need not. */
export type Formats = Readonly<Record<LookName, Format>>;

const looks = Object.keys(styleNames) as LookName[];

/** Parts that stand in the middle of their column, and those at the left without an indent; the others are body text. */
const centred: readonly LookName[] = [
  "nationalTitle",
  "motto",
  "partyTitle",
  "parent",
  "issuer",
  "star",
  "number",
  "placeAndDate",
  "title",
  "subject",
  "letterSubject",
  "bodyAuthority",
  "verb",
  "partLabel",
  "partTitle",
  "authority",
  "position",
  "signer",
  "appendixLabel",
  "appendixTitle",
  "appendixPointer",
  "secrecy",
  "urgency",
  "circulation",
  "draft",
  "copyKind",
  "pageNumber",
];
const leftward: readonly LookName[] = ["distributionLabel", "distribution", "drafterMark", "contact"];

const aligned = (name: LookName): Align =>
  centred.includes(name) ? "center" : leftward.includes(name) ? "left" : "justify";

/** A style says what most paragraphs of its part have in this letter; where there are none, what is usual. */
export function formatsOf({ sections, standard }: Sheet): Formats {
  const all = sections.flatMap(paragraphsOf);
  const found = (name: LookName): Format =>
    commonest(all.filter((p) => p.look === name && p.rule === null).map(formatOf)) ??
    commonest(all.filter((p) => p.look === name).map((p) => formatOf({ ...p, after: 0, keepNext: true }))) ??
    usual(name, standard);
  return Object.fromEntries(looks.map((name) => [name, found(name)])) as Record<LookName, Format>;
}

function usual(name: LookName, { page }: Standard): Format {
  const align = aligned(name);
  const isBody = align === "justify";
  return {
    align,
    firstLine: isBody ? points(page.firstLine[0] ?? 0) : 0,
    left: 0,
    before: 0,
    after: isBody ? page.between : 0,
    lines: isBody ? { unit: page.lines.unit, value: page.lines.printed } : { unit: "multiple", value: 1 },
    keepNext: false,
    keepLines: false,
  };
}

const language = { value: "vi-VN", eastAsia: "vi-VN", bidirectional: "vi-VN" };

/**
 * The styles of a letter's file. The font is said once, in the document's defaults and in `Normal`, through all four
 * attributes and never by a theme.
 */
export function stylesOf({ standard, page }: Sheet, formats: Formats): IStylesOptions {
  const { ascii, hAnsi, eastAsia, cs } = { ascii: page.font, hAnsi: page.font, eastAsia: page.font, cs: page.font };
  const font = { ascii, hAnsi, eastAsia, cs };
  const size = halfPoints(standard.look.body.size);
  const run = { font, size, language };
  const ofLook = (id: LookName): IParagraphStyleOptions => {
    const { bold, italic, underline, size: ownSize } = standard.look[id];
    const outlineLevel = outlineLevels[id];
    return {
      id,
      name: styleNames[id],
      basedOn: "Normal",
      quickFormat: true,
      run: { size: halfPoints(ownSize), bold, italics: italic, ...(underline && { underline: {} }) },
      paragraph: { ...propertiesOf(formats[id]), ...(outlineLevel !== undefined && { outlineLevel }) },
    };
  };
  return {
    default: { document: { run, paragraph: { spacing: { before: 0, after: 0 } } } },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true, run: { font } },
      ...looks.map(ofLook),
      ...tiny,
    ],
  };
}

/** Paragraphs that are no text: the lines that are drawn, and what Word wants behind a table. */
const tiny: readonly IParagraphStyleOptions[] = [
  {
    id: ruleStyle,
    name: ruleStyleName,
    basedOn: "Normal",
    run: { size: 2 },
    paragraph: {
      alignment: AlignmentType.CENTER,
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
      spacing: { before: twips(2), after: 0, line: twips(2), lineRule: LineRuleType.EXACT },
    },
  },
  {
    id: anchorStyle,
    name: anchorStyleName,
    basedOn: "Normal",
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT } },
  },
];

/** The file's styles before ours are added: none of Word's own headings, which would be blue. */
export const noStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  "<w:docDefaults><w:rPrDefault/><w:pPrDefault/></w:docDefaults>" +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  "</w:styles>";
