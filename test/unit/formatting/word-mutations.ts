import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A Word file of ours made wrong in its XML, as a person makes it wrong in Word, and the rule that must say so. */
export interface WordMutation {
  readonly name: string;
  readonly rule: string;
  /** A letter of `test/fixtures/letters`; `long`: one of several pages. */
  readonly letter: string;
  /** Changes one part of the file; the others are given back as they are. */
  readonly change: (part: string, xml: string) => string;
}

/** The file with its XML changed. Throws where nothing was. */
export function mutated(bytes: Uint8Array, { name, change }: WordMutation): Uint8Array {
  let changed = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => {
    if (!/^word\/\w+\.xml$/.test(part)) return [part, content] as const;
    const before = strFromU8(content);
    const after = change(part.slice("word/".length), before);
    if (after !== before) changed++;
    return [part, strToU8(after)] as const;
  });
  if (changed === 0) throw new Error(`${name}: nothing was changed`);
  return zipSync(Object.fromEntries(parts));
}

type Change = WordMutation["change"];

const inDocument =
  (from: RegExp | string, to: string): Change =>
  (part, xml) =>
    part === "document.xml" ? xml.replaceAll(from, to) : xml;

/** Changes what a style says; styles are named after the parts of the letter. */
const inStyle =
  (style: string, from: RegExp | string, to: string): Change =>
  (part, xml) =>
    part === "styles.xml"
      ? xml.replace(new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`), (found) => found.replace(from, to))
      : xml;

const all =
  (...changes: readonly Change[]): Change =>
  (part, xml) =>
    changes.reduce((changed, change) => change(part, changed), xml);

const body = (from: RegExp | string, to: string): Change =>
  all(...["body", "clause", "point"].map((style) => inStyle(style, from, to)));

/** Takes the page number out of its header. */
const noNumber: Change = (part, xml) =>
  part.startsWith("header") ? xml.replace(/<w:instrText.*?<\/w:instrText>/, "") : xml;

/** Moves the page number from the top of the page to its foot. */
const numberBelow: Change = (part, xml) => {
  if (part !== "document.xml") return xml;
  const header = /<w:headerReference w:type="default" r:id="(\w+)"\/>/g;
  return xml
    .replaceAll(/<w:footerReference w:type="default" r:id="\w+"\/>/g, "")
    .replaceAll(header, (_, id) => `<w:footerReference w:type="default" r:id="${id}"/>`);
};

const notBold = '<w:b w:val="false"/>';
const notItalic = '<w:i w:val="false"/>';

export const wordMutations: readonly WordMutation[] = [
  {
    name: "Letter paper",
    rule: "page-size",
    letter: "cong-van-bo",
    change: inDocument('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
  },
  {
    name: "a page that lies across",
    rule: "page-orientation",
    letter: "cong-van-so",
    change: inDocument('w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"'),
  },
  {
    name: "another margin",
    rule: "page-margins",
    letter: "bao-cao",
    change: inDocument('w:left="1701"', 'w:left="1134"'),
  },
  {
    name: "a right margin of the State",
    rule: "page-margins",
    letter: "dang-quyet-dinh",
    change: inDocument(/w:right="850" w:bottom/g, 'w:right="1134" w:bottom'),
  },
  { name: "a page number at the foot", rule: "page-number-place", letter: "ke-hoach", change: numberBelow },
  {
    name: "a page number to the right",
    rule: "page-number-place",
    letter: "ke-hoach",
    change: inStyle("pageNumber", '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'),
  },
  {
    name: "a page number on the first page",
    rule: "page-number-first",
    letter: "thong-bao",
    change: inDocument("<w:titlePg/>", ""),
  },
  {
    name: "a bold page number",
    rule: "page-number-type",
    letter: "thong-bao",
    change: inStyle("pageNumber", notBold, "<w:b/>"),
  },
  { name: "no page number", rule: "page-number-missing", letter: "long", change: noNumber },
  {
    name: "a header of half an inch",
    rule: "page-number-height",
    letter: "dang-to-trinh",
    change: inDocument('w:header="567"', 'w:header="720"'),
  },
  {
    name: "an appendix that goes on counting",
    rule: "appendix-page-number",
    letter: "ke-hoach",
    change: inDocument('<w:pgNumType w:start="1"/>', ""),
  },
  {
    name: "Calibri",
    rule: "font-family",
    letter: "cong-van-ubnd-xa",
    change: (part, xml) => (part === "styles.xml" ? xml.replaceAll("Times New Roman", "Calibri") : xml),
  },
  {
    name: "one word in Arial",
    rule: "font-family",
    letter: "giay-moi",
    change: (part, xml) =>
      part === "document.xml"
        ? xml.replace("<w:r><w:t", '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t')
        : xml,
  },
  {
    name: "a blue title",
    rule: "font-color",
    letter: "quyet-dinh-ca-biet",
    change: inStyle("title", '<w:sz w:val="28"/>', '<w:color w:val="0070C0"/><w:sz w:val="28"/>'),
  },
  {
    name: "a 12-point body",
    rule: "font-size",
    letter: "cong-van-bo",
    change: body('<w:sz w:val="28"/>', '<w:sz w:val="24"/>'),
  },
  {
    name: "a title of the Party in 13 points",
    rule: "font-size",
    letter: "dang-nghi-quyet-xa",
    change: inStyle("partyTitle", '<w:sz w:val="30"/>', '<w:sz w:val="26"/>'),
  },
  {
    name: "a motto that is too large for its title",
    rule: "font-size-pair",
    letter: "cong-van-so",
    change: inStyle("motto", '<w:sz w:val="26"/>', '<w:sz w:val="28"/>'),
  },
  {
    name: "clauses smaller than paragraphs",
    rule: "font-size-mixed",
    letter: "cong-van-bo",
    change: inStyle("clause", '<w:sz w:val="28"/>', '<w:sz w:val="26"/>'),
  },
  {
    name: "a signer who is not bold",
    rule: "font-weight",
    letter: "to-trinh",
    change: inStyle("signer", "<w:b/>", notBold),
  },
  {
    name: "a bold position of the Party",
    rule: "font-weight",
    letter: "dang-bao-cao-chi-bo",
    change: inStyle("position", notBold, "<w:b/>"),
  },
  {
    name: "bases that stand upright",
    rule: "font-slant",
    letter: "quyet-dinh-ca-biet",
    change: inStyle("basis", "<w:i/>", notItalic),
  },
  {
    name: "an underlined motto",
    rule: "font-underline",
    letter: "giay-moi",
    change: inStyle("motto", '<w:sz w:val="26"/>', '<w:sz w:val="26"/><w:u w:val="single"/>'),
  },
  {
    name: "a bold parent",
    rule: "issuer-weight",
    letter: "cong-van-so",
    change: inStyle("parent", notBold, "<w:b/>"),
  },
  {
    name: "a body flush left",
    rule: "paragraph-align",
    letter: "thong-bao",
    change: body('<w:jc w:val="both"/>', '<w:jc w:val="left"/>'),
  },
  {
    name: "a title to the left",
    rule: "paragraph-align",
    letter: "thong-bao",
    change: inStyle("title", '<w:jc w:val="center"/>', '<w:jc w:val="left"/>'),
  },
  {
    name: "no indent",
    rule: "body-indent",
    letter: "bao-cao",
    change: all(
      body('w:firstLine="720"', 'w:firstLine="0"'),
      inDocument(/w:firstLine="\d+"/g, 'w:firstLine="0"'),
      (part, xml) => (part === "numbering.xml" ? xml.replaceAll(/w:firstLine="\d+"/g, 'w:firstLine="0"') : xml),
    ),
  },
  {
    name: "no space between paragraphs",
    rule: "paragraph-spacing",
    letter: "cong-van-ubnd-tinh",
    change: body('w:after="120"', 'w:after="0"'),
  },
  {
    name: "double lines",
    rule: "line-spacing",
    letter: "cong-van-bo",
    change: body('w:line="240"', 'w:line="480"'),
  },
  {
    name: "single lines of the Party",
    rule: "line-spacing",
    letter: "dang-bao-cao-chi-bo",
    change: body(/w:line="360" w:lineRule="exact(?:ly)?"/, 'w:line="240" w:lineRule="auto"'),
  },
  {
    name: "no line below motto and issuer",
    rule: "drawn-line",
    letter: "cong-van-so",
    change: inStyle("rule", /<w:pBdr>.*?<\/w:pBdr>/, ""),
  },
  {
    name: "columns that are swapped",
    rule: "header-side",
    letter: "cong-van-so",
    change: (part, xml) =>
      part === "document.xml"
        ? xml.replace(/<w:tbl>.*?<\/w:tbl>/, (header) =>
            header.replace(/(<w:tc>.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/g, (_, left: string, right: string) => right + left),
          )
        : xml,
  },
];
