import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { glob } from "tinyglobby";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { standards } from "../../../server/src/core/standards/choose.ts";
import type { LookName } from "../../../server/src/core/standards/look.ts";
import { docxOf } from "../../../server/src/export/docx/docx.ts";
import { anchorStyle, ruleStyle, styleNames } from "../../../server/src/export/docx/names.ts";
import type { Paragraph, Sheet } from "../../../server/src/export/sheet/sheet.ts";
import { below, child, Word, type WordParagraph } from "../../support/docx.ts";
import { paragraphsOf, sheetOfText, textOf, wordsOfText } from "../../support/sheets.ts";

// A Word file takes a tenth of a second to make, on a busy machine ten times that.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = path.join(import.meta.dirname, "../../..");
const files = await glob(
  [
    "examples/*.congvan",
    "test/fixtures/letters/*.congvan",
    "test/fixtures/types/*.congvan",
    "../shared/letters/seeds/*.txt",
  ],
  { cwd: root, expandDirectories: false },
);
const textOfFile = (file: string) => readFileSync(path.join(root, file), "utf8");
const wordOf = async (sheet: Sheet) => new Word(await docxOf(sheet));

const state =
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nUỶ BAN NHÂN DÂN XÃ A\n\nSố: 12/UBND-VP\n";
const party = "ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ A\n*\nSố 12-CV/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n";
const samples = {
  nd30: `${state}Xã A, ngày 05 tháng 3 năm 2026\n\nKính gửi: Sở Nội vụ.\n\nNội dung.`,
  hd36: `${party}Xã A, ngày 05 tháng 3 năm 2026\n\nKính gửi: Tỉnh ủy.\n\nNội dung.`,
  hd05: `${party}Xã A, ngày 05 tháng 8 năm 2026\n\nKính gửi: Tỉnh ủy.\n\nNội dung.`,
};

describe.each(Object.entries(samples))("the file of a letter under %s", (id, text) => {
  const sheet = sheetOfText(text);
  const { look, page } = standards[id as keyof typeof standards];
  let word: Word;
  beforeAll(async () => {
    word = await wordOf(sheet);
  });

  it("has the page of the standard", () => {
    expect(sheet.standard.id).toBe(id);
    const [section] = word.sections;
    expect(child(section, "pgSz")?.attributes).toMatchObject({ w: "11906", h: "16838" });
    const { top, bottom, left, right } = page.margins;
    const twips = (mm: number) => String(Math.round((mm * 1440) / 25.4));
    expect(child(section, "pgMar")?.attributes).toMatchObject({
      top: twips(top.printed),
      bottom: twips(bottom.printed),
      left: twips(left.printed),
      right: twips(right.printed),
    });
    if (page.pageNumberFromTop !== null)
      expect(child(section, "pgMar")?.attributes.header).toBe(twips(page.pageNumberFromTop));
  });

  it("numbers its pages in the middle of the top margin, but the first", () => {
    const [section] = word.sections;
    expect(child(section, "titlePg")).toBeDefined();
    expect(child(section, "pgNumType")?.attributes.start).toBe("1");
    const headers = Object.entries(word.parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes("PAGE"));
    expect([headers.length, numbered.length]).toEqual([2, 1]);
    const [paragraph] = word.paragraphs(numbered[0]?.[0]);
    expect(paragraph).toMatchObject({ style: "pageNumber", align: "center" });
    expect(paragraph?.runs[0]?.size).toBe(2 * look.pageNumber.size);
  });

  it("has a style for every part, by its name, in its type", () => {
    for (const [name, { size, bold, italic, underline }] of Object.entries(look)) {
      const style = word.style(name);
      const run = child(style, "rPr");
      expect(child(style, "name")?.attributes.val).toBe(styleNames[name as LookName]);
      expect(child(run, "sz")?.attributes.val, name).toBe(String(2 * size));
      const on = (property: string) =>
        child(run, property) !== undefined && child(run, property)?.attributes.val !== "false";
      expect([on("b"), on("i"), on("u")], name).toEqual([bold, italic, underline]);
    }
  });

  it("names the font in all four attributes and no theme anywhere", () => {
    const fonts = child(word.defaults, "rPrDefault", "rPr", "rFonts")?.attributes;
    expect(fonts).toEqual({ ascii: page.font, hAnsi: page.font, eastAsia: page.font, cs: page.font });
    for (const xml of Object.values(word.parts)) expect(xml).not.toMatch(/w:(?:ascii|hAnsi|eastAsia|cs)Theme=/);
    expect(word.parts["word/theme/theme1.xml"]).not.toMatch(/Calibri/);
    expect(child(word.defaults, "rPrDefault", "rPr", "lang")?.attributes.val).toBe("vi-VN");
  });
});

/** What the sheet says of a paragraph, in Word's units. */
const wanted = ({ look, align, left, firstLine, lines, keepLines, runs, frame, ...p }: Paragraph) => ({
  style: look,
  text: textOf({ look, align, left, firstLine, lines, keepLines, runs, frame, ...p }),
  align: align === "justify" ? "both" : align,
  ...(frame === "none" && {
    indent: { left: Math.round(left * 20), right: 0, first: Math.round(firstLine * 20) },
    lines: lines.unit === "points" ? `exact ${Math.round(lines.value * 20)}` : `auto ${Math.round(lines.value * 240)}`,
  }),
  keepLines,
  types: runs.map(({ text, size, bold, italic, underline }) => [text, 2 * size, bold, italic, underline]),
});

const found = (p: WordParagraph, { frame, list }: Paragraph) => ({
  style: p.style,
  text: p.text,
  align: frame === "none" ? p.align : undefined,
  ...(frame === "none" && { indent: p.indent, lines: `${p.spacing.lineRule} ${p.spacing.line}` }),
  keepLines: p.keepLines,
  types: p.runs
    .map(({ text, size, bold, italic, underline }) => [text, size, bold, italic, underline])
    .filter(([text]) => !list || text !== `${list.marker} `),
});

describe.each(files)("%s", (file) => {
  const text = textOfFile(file);
  const sheet = sheetOfText(text);
  let word: Word;
  beforeAll(async () => {
    word = await wordOf(sheet);
  });

  it("is in its Word file to the last word, every part as the sheet has it", () => {
    const inText = word.paragraphs().filter(({ style }) => style !== ruleStyle && style !== anchorStyle);
    const atFoot = Object.keys(word.parts)
      .filter((name) => /^word\/footer\d+\.xml$/.test(name))
      .flatMap((name) => word.paragraphs(name))
      .filter(({ style }) => style === "contact");
    const all = paragraphsOf(sheet);
    const isAtFoot = (p: Paragraph) =>
      sheet.sections.some(({ contact }) => contact?.page === "first" && contact.paragraphs.includes(p));
    const pairs: [WordParagraph | undefined, Paragraph][] = [
      ...all.filter((p) => !isAtFoot(p)).map((p, i): [WordParagraph | undefined, Paragraph] => [inText[i], p]),
      ...all.filter(isAtFoot).map((p, i): [WordParagraph | undefined, Paragraph] => [atFoot[i], p]),
    ];
    expect(inText.length + atFoot.length).toBe(all.length);
    for (const [is, should] of pairs)
      expect(is && found(is, should)).toEqual({
        ...wanted(should),
        ...(should.frame !== "none" && { align: undefined }),
      });
    const words = [...inText, ...atFoot].flatMap((p) => p.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    expect(words.sort()).toEqual(wordsOfText(text));
  });

  it("draws each line as long as the sheet has it, in the middle of its column", () => {
    const rules = word.paragraphs().filter(({ style }) => style === ruleStyle);
    const wantedRules = sheet.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        const { width, margins } = sheet.page;
        if (block.kind === "paragraph") return [{ p: block, width: width - margins.left - margins.right }];
        return [
          ...block.left.map((p) => ({ p, width: block.widths[0] })),
          ...block.right.map((p) => ({ p, width: block.widths[1] })),
        ];
      }),
    );
    const drawn = wantedRules.filter(({ p }) => p.rule !== null);
    expect(rules.length).toBe(drawn.length);
    for (const [i, { p, width }] of drawn.entries()) {
      const { indent } = rules[i] as WordParagraph;
      expect(indent.left).toBe(indent.right);
      expect(Math.abs(width - (indent.left + indent.right) / 20 - Math.min(p.rule ?? 0, width))).toBeLessThan(0.2);
    }
  });

  it("says most of its form in styles", () => {
    const runs = below(word.xml("word/document.xml"), "r");
    const direct = runs.filter((run) => child(run, "rPr", "sz") !== undefined);
    expect(direct.length).toBe(0);
    for (const run of below(word.xml("word/document.xml"), "rFonts")) expect(run).toBeUndefined();
  });
});

describe("the file of a letter", () => {
  const text = `${samples.nd30}\n\n1. Một.\n\n2. Hai.\n\n3. Ba.\n\na) Điểm a.\n\nđ) Điểm đ.\n\n- Mục.\n\n7. Bảy.`;

  it("is the same, byte by byte, whenever it is made", async () => {
    const [one, two] = [await docxOf(sheetOfText(text)), await docxOf(sheetOfText(text))];
    expect(Buffer.compare(one, two)).toBe(0);
    const core = new Word(one).parts["docProps/core.xml"] ?? "";
    expect(core.match(/2026-03-05T00:00:00Z/g)).toHaveLength(2);
  });

  it("says what it is", async () => {
    const { parts } = await wordOf(sheetOfText(text.replace("Số: 12/UBND-VP", "Số: 12/UBND-VP\nV/v họp & bàn")));
    expect(parts["docProps/core.xml"]).toContain("<dc:creator>UỶ BAN NHÂN DÂN XÃ A</dc:creator>");
    expect(parts["docProps/core.xml"]).toContain("<dc:subject>họp &amp; bàn</dc:subject>");
    expect(parts["docProps/core.xml"]).toContain("<cp:keywords>12/UBND-VP; 2026-03-05</cp:keywords>");
    expect(parts["docProps/custom.xml"]).toContain("12/UBND-VP");
  });

  it("counts what Word counts alike, and writes out what it does not", async () => {
    const word = await wordOf(sheetOfText(text));
    const document = below(word.xml("word/document.xml"), "p");
    const isCounted = (of: string) => document.some((p) => p.text === of && child(p, "pPr", "numPr") !== undefined);
    expect(["Một.", "Hai.", "Ba.", "Mục."].map(isCounted)).toEqual([true, true, true, true]);
    expect(document.map((p) => p.text)).toEqual(expect.arrayContaining(["a) Điểm a.", "đ) Điểm đ.", "7. Bảy."]));
  });

  it("keeps the signature with the name, in rows that are not split", async () => {
    const word = await wordOf(sheetOfText(textOfFile("examples/4-quyet-dinh.congvan")));
    const rows = below(word.xml("word/document.xml"), "tr");
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(child(row, "trPr", "cantSplit")).toBeDefined();
  });

  it("begins each appendix on a page of its own and counts its pages anew", async () => {
    const word = await wordOf(sheetOfText(textOfFile("examples/4-quyet-dinh.congvan")));
    expect(word.sections).toHaveLength(2);
    for (const section of word.sections) {
      expect(child(section, "type")?.attributes.val).toBe("nextPage");
      expect(child(section, "pgNumType")?.attributes.start).toBe("1");
    }
  });

  it("can be made of any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (any) => {
        const word = await wordOf(sheetOfText(`${state}\n${any}`));
        expect(word.paragraphs().length).toBeGreaterThan(0);
        expect(word.parts["word/document.xml"]).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
      { numRuns: 30 },
    );
  });
});
