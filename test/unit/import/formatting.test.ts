import { describe, expect, test } from "vitest";
import type { FormattedParagraph } from "../../../server/src/core/formatting.ts";
import { cell, type Extra, imported, p, r, row, table } from "./word-file.ts";

const paragraphsOf = async (body: string, extra?: Extra): Promise<readonly FormattedParagraph[]> =>
  (await imported(body, extra)).formatting.paragraphs;

const first = async (body: string, extra?: Extra): Promise<FormattedParagraph> => {
  const [paragraph] = await paragraphsOf(body, extra);
  if (!paragraph) throw new Error("no paragraph");
  return paragraph;
};

const runOf = async (body: string, extra?: Extra) => (await first(body, extra)).runs[0];

const style = (id: string, inner: string, attributes = "", kind = "paragraph"): string =>
  `<w:style w:type="${kind}" w:styleId="${id}" ${attributes}>${inner}</w:style>`;

const on = (id: string): string => `<w:pStyle w:val="${id}"/>`;

const theme =
  '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/><a:font script="Viet" typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements>';

describe("how runs look", () => {
  const styles = [
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/><w:sz w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults>",
    style("Normal", "", 'w:default="1"'),
    style(
      "Than",
      '<w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:b/></w:rPr>',
    ),
    style("Con", '<w:basedOn w:val="Than"/><w:rPr><w:i/></w:rPr>'),
    style("Dam", "<w:rPr><w:b/></w:rPr>", "", "character"),
    style("Vong", '<w:basedOn w:val="Vong"/>'),
  ].join("");

  test("comes from the defaults, the chain of styles and the run itself", async () => {
    expect(await runOf(p("a"), { styles, theme })).toMatchObject({
      font: "Calibri",
      size: 11,
      bold: false,
      color: "auto",
    });
    expect(await runOf(p("a", on("Con")), { styles, theme })).toMatchObject({
      font: "Times New Roman",
      size: 14,
      bold: true,
      italic: true,
    });
    expect(
      await runOf(
        p(r("a", '<w:b w:val="0"/><w:sz w:val="27"/><w:u w:val="single"/><w:color w:val="FF0000"/>'), on("Con")),
        { styles },
      ),
    ).toMatchObject({ size: 13.5, bold: false, underline: true, color: "FF0000" });
    expect(await runOf(p("a", on("Vong")), { styles, theme })).toMatchObject({ size: 11 });
  });

  test("bold upon bold by style is not bold, and nothing said is Times New Roman 10", async () => {
    expect(await runOf(p(r("a", '<w:rStyle w:val="Dam"/>'), on("Than")), { styles })).toMatchObject({ bold: false });
    expect(await runOf(p(r("a", '<w:rStyle w:val="Dam"/>')), { styles })).toMatchObject({ bold: true });
    expect(await runOf(p("a"))).toMatchObject({ font: "Times New Roman", size: 10 });
  });

  test("has the theme's font for Vietnamese in a Vietnamese document", async () => {
    const settings = '<w:themeFontLang w:val="vi-VN"/>';
    expect(await runOf(p("a"), { styles, theme, settings })).toMatchObject({ font: "Arial" });
    expect(await runOf(p(r("a", '<w:rFonts w:asciiTheme="majorHAnsi"/>')), { styles, theme, settings })).toMatchObject({
      font: "Times New Roman",
    });
    // A name at the run hides the theme's place of the defaults.
    expect(await runOf(p(r("a", '<w:rFonts w:ascii="Tahoma"/>')), { styles, theme })).toMatchObject({ font: "Tahoma" });
  });

  test("takes the font of accented letters where there are any", async () => {
    const fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>';
    expect(await runOf(p(r("Số", fonts)))).toMatchObject({ font: "Times New Roman" });
    expect(await runOf(p(r("abc", fonts)))).toMatchObject({ font: "Arial" });
  });

  test("its spans are those of the draft's text, list numbers apart", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      p(`${r("Mở   đầu ")}${r("đậm ", "<w:b/>")}`) +
      p("") +
      p(r("Khoản "), '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      table(row(cell(p("a"), p("b")), cell(p("c")), cell(p("d"))));
    const { text, formatting } = await imported(body, { numbering });
    const shown = formatting.paragraphs.map(({ span, runs }) => [
      text.slice(span.start, span.end),
      ...runs.map((run) => text.slice(run.span.start, run.span.end) + (run.bold ? "*" : "")),
    ]);
    expect(text).toBe("Mở   đầu đậm\n\n1. Khoản\n\na b | c | d\n");
    expect(shown).toEqual([
      ["Mở   đầu đậm", "Mở   đầu ", "đậm*"],
      ["1. Khoản", "Khoản"],
      ["a", "a"],
      ["b", "b"],
      ["c", "c"],
      ["d", "d"],
    ]);
    expect(formatting.paragraphs.map(({ inTable }) => inTable)).toEqual([false, false, true, true, true, true]);
  });

  test("spans hold where the layout moves text", async () => {
    const body = ["Kính gửi:", "- Sở Nội vụ;", "- Sở Tư pháp.", "Thực  hiện  kế hoạch của  tỉnh."]
      .map((text) => p(text))
      .join("");
    const { text, formatting } = await imported(body);
    expect(text).toContain("- Sở Nội vụ;\n- Sở Tư pháp.\n");
    expect(formatting.paragraphs.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      text.split("\n").filter((line) => line !== ""),
    );
  });
});

describe("how paragraphs look", () => {
  test("in millimetres and points", async () => {
    const spacing = '<w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="exact"/>';
    const indent = '<w:ind w:left="567" w:hanging="284"/>';
    expect(await first(p("a", `<w:jc w:val="both"/>${spacing}${indent}`))).toMatchObject({
      align: "justify",
      left: 10,
      firstLine: -5.01,
      before: 6,
      after: 3,
      lines: { unit: "points", value: 18 },
    });
  });

  test.each([
    ['<w:spacing w:line="276" w:lineRule="auto"/>', { unit: "multiple", value: 1.15 }],
    ['<w:spacing w:line="340" w:lineRule="atLeast"/>', { unit: "at-least", value: 17 }],
    ["", { unit: "multiple", value: 1 }],
  ])("lines of %s", async (spacing, lines) => {
    const found = await first(p("a", spacing));
    expect(found.lines.unit).toBe(lines.unit);
    expect(found.lines.value).toBeCloseTo(lines.value, 9);
  });

  test("no space between neighbours whose style says so", async () => {
    const styles = style("S", '<w:pPr><w:contextualSpacing/><w:spacing w:before="100" w:after="200"/></w:pPr>');
    const found = await paragraphsOf(p("Một.", on("S")) + p("Hai.", on("S")) + p("Ba."), { styles });
    expect(found.map(({ before, after }) => [before, after])).toEqual([
      [5, 0],
      [0, 10],
      [0, 0],
    ]);
  });

  test("the indents of a list's level lie below those at the paragraph", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const list = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const found = await paragraphsOf(p("a", list) + p("b", `${list}<w:ind w:left="0"/>`), { numbering });
    expect(found.map(({ left, firstLine }) => [left, firstLine])).toEqual([
      [12.7, -6.35],
      [0, -6.35],
    ]);
  });

  test.each([
    ["a border below", p("Tự do", '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')],
    ["a border of the empty paragraph below", p("Tự do") + p("", '<w:pBdr><w:top w:val="single"/></w:pBdr>')],
    ["drawn signs", p("Tự do") + p("_______")],
    ["a shape", p(`${r("Tự do")}<w:r><w:pict><v:line from="0,0" to="100,0"/></w:pict></w:r>`)],
    [
      "a shape in the paragraph below",
      p("Tự do") +
        p(
          '<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>',
        ),
    ],
  ])("a line below it: %s", async (_, body) => {
    expect((await paragraphsOf(body + p("Hết"))).map(({ ruleBelow }) => ruleBelow)).toEqual([true, false]);
  });
});

describe("how pages look", () => {
  const size =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851" w:header="567" w:footer="567"/>';
  const page = (look = "", properties = ""): string =>
    p(
      `<w:r><w:rPr>${look}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("2", look)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      properties,
    );

  test("size and margins, section by section", async () => {
    const other =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="-720" w:bottom="720" w:left="720" w:right="720" w:gutter="0"/></w:sectPr>';
    const { text, formatting } = await imported(
      `${p("Một.")}${p("Hai.", `<w:sectPr>${size}</w:sectPr>`)}${p("Ba.")}${other}`,
    );
    expect(formatting.sections).toMatchObject([
      { width: 210.01, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15.01 }, pageNumber: null },
      { width: 297, height: 210.01, margins: { top: 12.7, bottom: 12.7, left: 12.7, right: 12.7 } },
    ]);
    expect(formatting.sections.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "Một.\n\nHai.\n\n",
      "Ba.\n",
    ]);
  });

  test.each([
    ["centred", page("", '<w:jc w:val="center"/>'), "center"],
    ["in a frame", page("", '<w:framePr w:xAlign="right"/>'), "right"],
    [
      "by the second tab",
      page("", '<w:tabs><w:tab w:val="center" w:pos="4000"/><w:tab w:val="right" w:pos="9000"/></w:tabs>').replace(
        "<w:r>",
        "<w:r><w:tab/><w:tab/></w:r><w:r>",
      ),
      "right",
    ],
    ["by a placed tab", page().replace("<w:r>", '<w:r><w:ptab w:alignment="center"/></w:r><w:r>'), "center"],
    [
      "as a simple field",
      p(
        `<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${r("2", '<w:sz w:val="28"/>')}</w:fldSimple>`,
        '<w:jc w:val="center"/>',
      ),
      "center",
    ],
    ["in a content control", `<w:sdt><w:sdtContent>${page("", '<w:jc w:val="end"/>')}</w:sdtContent></w:sdt>`, "right"],
  ])("the number of the page %s", async (_, header1, align) => {
    const { formatting, text, notes } = await imported(
      `${p("Một.")}<w:sectPr><w:headerReference w:type="default" r:id="header1"/>${size}</w:sectPr>`,
      { header1 },
    );
    expect(formatting.sections[0]?.pageNumber).toMatchObject({
      where: "header",
      align,
      onFirstPage: true,
      fromEdge: 10,
    });
    expect([text, notes]).toEqual(["Một.\n", []]);
  });

  test("its type, and whether the first page has one", async () => {
    const look = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="26"/><w:b/><w:i/>';
    const section = (more: string) =>
      `${p("a")}<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="first" r:id="footer2"/>${more}</w:sectPr>`;
    const extra = { footer1: page(look), footer2: p("") };
    const numbers = await Promise.all(
      ["<w:titlePg/>", '<w:titlePg w:val="0"/>'].map(
        async (more) => (await imported(section(more), extra)).formatting.sections[0]?.pageNumber,
      ),
    );
    expect(numbers).toMatchObject([
      { where: "footer", font: "Arial", size: 13, bold: true, italic: true, onFirstPage: false },
      { onFirstPage: true },
    ]);
  });

  test("what headers and footers say besides is told, the organ's address is the letter's", async () => {
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>';
    const extra = {
      header1: p("MẬT") + page().replace("<w:r>", `${r("Trang ")}<w:r>`),
      footer1: p("Địa chỉ: Số 1 phố Huế, Hà Nội; ĐT: 0123"),
    };
    const { text, notes } = await imported(p("Một.") + section, extra);
    expect(text).toBe("Một.\n\nĐịa chỉ: Số 1 phố Huế, Hà Nội; ĐT: 0123\n");
    expect(notes.map(({ kind, message }) => [kind, message.vi])).toEqual([
      ["header-text", expect.stringContaining("“MẬT”")],
    ]);
  });
});
