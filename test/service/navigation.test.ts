import { describe, expect, test } from "vitest";
import type { Location } from "vscode-languageserver-types";
import { URI } from "vscode-uri";
import type { ServiceContext } from "../../server/src/service/context.ts";
import {
  citedDocumentAt,
  definition,
  definitionLinks,
  documentAt,
  locationOf,
} from "../../server/src/service/definition.ts";
import { documentUri } from "../../server/src/service/document-uri.ts";
import { documentHighlights } from "../../server/src/service/highlights.ts";
import { documentLinks, fileAddress } from "../../server/src/service/links.ts";
import { references } from "../../server/src/service/references.ts";
import { workspaceSymbols } from "../../server/src/service/workspace-symbols.ts";
import { contextOf, here, known, textAt } from "./context.ts";
import { decision, stateLetter } from "./letters.ts";
import { cursorIn } from "./marker.ts";

const answered = "file:///van-phong/yeu-cau.congvan";
/** The letter of the department that `stateLetter` cites. */
const request = `SỞ NỘI VỤ

Số: 12/SNV-VTLT
V/v kiểm tra công tác văn thư

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bắc Kạn, ngày 04 tháng 8 năm 2025

Kính gửi: Ủy ban nhân dân các xã

Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ đề nghị báo cáo./.
`;
const register = `Số, ký hiệu văn bản;Ngày tháng văn bản;Tác giả;Tên loại và trích yếu nội dung văn bản;file
8/KH-SNV;01/7/2025;Sở Nội vụ;Kế hoạch kiểm tra văn thư;quet/8 khsnv.pdf
9/KH-SNV;02/7/2025;Sở Nội vụ;Kế hoạch lưu trữ;https://noibo.example.vn/9.pdf
10/KH-SNV;03/7/2025;Sở Nội vụ;Kế hoạch tập huấn;
`;
const world = { letters: { [answered]: request }, registers: { "file:///so/den.csv": register } };

function open(letter: string, marked: string): { readonly context: ServiceContext; readonly offset: number } {
  const { text, offset } = cursorIn(letter, marked);
  return { context: contextOf(text, world), offset };
}

/** `file:line` of places, with what stands there where it is this letter. */
const shown = (context: ServiceContext, places: readonly Location[]): string[] =>
  places.map(({ uri, range }) =>
    uri === here ? textAt(context, range).replace(/\s+/g, " ") : `${uri.split("/").at(-1)}:${range.start.line}`,
  );

function defined(letter: string, marked: string): string[] {
  const { context, offset } = open(letter, marked);
  return shown(context, definition(context, offset));
}

const citing = (citation: string) =>
  stateLetter.replace("Công văn số 12/SNV-VTLT ngày 04 tháng 8 năm 2025 của Sở Nội vụ", citation);

describe("definition", () => {
  test("of a letter of the workspace is its number line", () => {
    expect(defined(stateLetter, "số 12/S|NV-VTLT")).toEqual(["yeu-cau.congvan:2"]);
  });

  test("of a registered document is the number in its row", () => {
    expect(defined(citing("Kế hoạch số 10/KH-SNV ngày 03 tháng 7 năm 2025 của Sở Nội vụ"), "số 10/K|H")).toEqual([
      "den.csv:3",
    ]);
  });

  test("of a registered document with a file is its page, not the row: the page leads there", () => {
    const { context, offset } = open(citing("Kế hoạch số 8/KH-SNV ngày 01 tháng 7 năm 2025 của Sở Nội vụ"), "số 8/K|H");
    const [page, ...more] = definition(context, offset);
    expect(more).toEqual([]);
    expect(documentAt(page?.uri ?? "", context.catalogue)?.file).toBe("quet/8 khsnv.pdf");
  });

  test("of a document in a workbook, whose rows an editor cannot show, is its page", () => {
    const place = {
      uri: "file:///so/den.XLSX",
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 1 } },
    };
    expect(locationOf(known({ number: "8/KH-SNV", place })).uri).toMatch(/^congvan-document:/);
    expect(locationOf(known({ number: "8/KH-SNV", place: { ...place, uri: "file:///so/den.csv" } })).uri).toMatch(
      /csv$/,
    );
  });

  test("of a provision is the document that it belongs to, with the place in it", () => {
    const letter = stateLetter.replace(
      "Thực hiện Nghị định số 30/2020/NĐ-CP",
      "Thực hiện điểm a, b khoản 2 Điều 4 Nghị định số 30/2020/NĐ-CP",
    );
    const at = (marked: string) => {
      const { context, offset } = open(letter, marked);
      const found = citedDocumentAt(context, offset);
      const { article, clause, point } = found?.provision ?? {};
      return [found && textAt(context, context.letter.source.rangeOf(found.span)), point, clause, article];
    };
    const decree = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ";
    expect(at("Thực hiện điểm a, b khoản 2 Điều 4 Nghị định số 30|")).toEqual([decree, "a", "2", "4"]);
    expect(at("Thực hiện điểm a, |b khoản")).toEqual(["b", "b", "2", "4"]);
    expect(definition(open(letter, "điểm a, |b khoản").context, open(letter, "điểm a, |b khoản").offset)).toHaveLength(
      1,
    );
  });

  test("of a document of the national set is a page that can be opened", () => {
    const { context, offset } = open(stateLetter, "Thực hiện Nghị định số 30/2|020/NĐ-CP");
    const [page] = definition(context, offset);
    expect(page?.uri).toMatch(/^congvan-document:\/Ngh[^/]*\/30-2020-N[^/]*-CP\.congvan\?/);
    expect(documentAt(page?.uri ?? "", context.catalogue)?.title).toBe("Về công tác văn thư");
  });

  test("of a law that is cited by its name is the law in force at the letter's date", () => {
    const { context, offset } = open(decision, "Luật Tổ chức chính|");
    const [page] = definition(context, offset);
    expect(documentAt(page?.uri ?? "", context.catalogue)?.number).toBe("72/2025/QH15");
  });

  test("of the letter's own number is itself", () => {
    expect(defined(stateLetter, "Số: 4|5/UBND-VP")).toEqual(["Số: 45/UBND-VP"]);
  });

  test("of an article and an appendix that the letter points to", () => {
    expect(defined(decision, "Như Điều |3")).toEqual(["Điều 3."]);
    expect(defined(decision, "tại Phụ l|ục")).toEqual(["Phụ lục"]);
  });

  test("of what nobody knows, and of words, is nothing", () => {
    expect(defined(citing("Công văn số 999/SNV-VTLT ngày 05 tháng 8 năm 2025 của Sở Nội vụ"), "số 999|/S")).toEqual([]);
    expect(defined(stateLetter, "Lập hồ s|ơ")).toEqual([]);
  });

  test("marks the whole citation where the client can show it", () => {
    const { context, offset } = open(stateLetter, "số 12/S|NV-VTLT");
    const [link] = definitionLinks(context, offset);
    expect(link?.originSelectionRange && textAt(context, link.originSelectionRange)).toBe(
      "Công văn số 12/SNV-VTLT ngày 04 tháng 8 năm 2025 của Sở Nội vụ",
    );
  });
});

describe("the page of a document", () => {
  test.each([
    {
      type: "Nghị định",
      number: "30/2020/NĐ-CP",
      issued: "2020-03-05",
      issuer: "Chính phủ",
      title: "Về công tác văn thư",
    },
    { type: "Hiến pháp", number: null, issued: "2013-11-28", issuer: "Quốc hội", title: "Nước Cộng hòa" },
    { type: "Kết luận", number: "14-KL/TW", issued: "2021-09-22", issuer: "Bộ Chính trị", title: "100% & hơn?" },
    { type: null, number: "15/ABC", issued: null, issuer: null, title: null },
  ])("is found again by its address, however an editor encodes it: $number", (data) => {
    const others = [{ ...data, issued: "1999-01-01" }, ...(data.number ? [{ ...data, issuer: "Bộ Nội vụ" }] : [])];
    const { catalogue } = contextOf("", { documents: [...others, data] });
    const uri = documentUri(known(data));
    for (const written of [uri, URI.parse(uri).toString(), URI.parse(uri).toString(true)])
      expect(documentAt(written, catalogue), written).toMatchObject(data);
  });

  test("of other addresses does not exist", () => {
    const { catalogue } = contextOf("");
    for (const uri of [
      "file:///a.congvan",
      "congvan-document:/x",
      "congvan-document:/x?%E0%A4%A",
      "congvan-document:/x?1|2|3",
    ])
      expect(documentAt(uri, catalogue)).toBeNull();
  });
});

describe("references", () => {
  const found = (letter: string, marked: string, declaration = true): string[] => {
    const { context, offset } = open(letter, marked);
    return shown(context, references(context, offset, declaration));
  };

  test("of a cited letter: its number line, then every mention in the workspace", () => {
    expect(found(stateLetter, "số 12/S|NV-VTLT")).toEqual([
      "yeu-cau.congvan:2",
      "Công văn số 12/SNV-VTLT ngày 04 tháng 8 năm 2025 của Sở Nội vụ",
    ]);
    expect(found(stateLetter, "số 12/S|NV-VTLT", false)).toHaveLength(1);
  });

  test("of a decree: here in full and in short, and in the other letters", () => {
    const mentions = found(stateLetter, "Thực hiện Nghị định số 30/2|020/NĐ-CP");
    expect(mentions).toEqual([
      "Nghị định số 30/2020/NĐ-CP của Chính phủ",
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
      "Nghị định số 30/2020/NĐ-CP",
      "yeu-cau.congvan:12",
    ]);
  });

  test("of the letter's own number: who cites it", () => {
    const { text, offset } = cursorIn(request, "Số: 12|/SNV-VTLT");
    const context = contextOf(text, { letters: { "file:///van-phong/tra-loi.congvan": stateLetter } });
    expect(shown(context, references(context, offset, true))).toEqual(["Số: 12/SNV-VTLT", "tra-loi.congvan:17"]);
  });

  test("of a document nobody knows: only what names the same number, date and issuer", () => {
    const cited = "Công văn số 999/SNV-VTLT ngày 05 tháng 8 năm 2025 của Sở Nội vụ";
    const other = (citation: string) =>
      request.replace("12/SNV", "13/SNV").replace("Sở Nội vụ đề nghị", `${citation}, Sở Nội vụ đề nghị`);
    const letters = {
      "file:///a.congvan": other("Công văn số 999/SNV-VTLT ngày 05/8/2025 của Sở Nội vụ"),
      "file:///b.congvan": other("Công văn số 999/SNV-VTLT ngày 06/8/2025 của Sở Nội vụ"),
      "file:///c.congvan": other("Công văn số 999/SNV-VTLT"),
    };
    const { text, offset } = cursorIn(citing(cited), "số 999|/S");
    const context = contextOf(text, { letters });
    expect(shown(context, references(context, offset, true))).toEqual([cited, "a.congvan:12"]);
  });

  test("of an article", () => {
    expect(found(decision, "Điều 3|. Chánh")).toEqual(["Điều 3.", "Điều 3"]);
  });
});

describe("highlights", () => {
  const marked = (letter: string, place: string): string[] | null => {
    const { context, offset } = open(letter, place);
    return documentHighlights(context, offset)?.map((h) => textAt(context, h.range).replace(/\s+/g, " ")) ?? null;
  };

  test("every mention of one document in this letter", () => {
    expect(marked(stateLetter, "Thực hiện Nghị định số 30/2|020/NĐ-CP")).toHaveLength(3);
  });

  test("the short mention of a document nobody knows, with the full one", () => {
    const letter = citing("Công văn số 999/SNV-VTLT ngày 05 tháng 8 năm 2025 của Sở Nội vụ").replace(
      "Lập hồ sơ công việc.",
      "Lập hồ sơ theo Công văn số 999/SNV-VTLT.",
    );
    expect(marked(letter, "theo Công văn số 999|/SNV")).toEqual([
      "Công văn số 999/SNV-VTLT ngày 05 tháng 8 năm 2025 của Sở Nội vụ",
      "Công văn số 999/SNV-VTLT",
    ]);
  });

  test("the own number", () => {
    expect(marked(stateLetter, "Số: 4|5/UBND-VP")).toEqual(["Số: 45/UBND-VP"]);
  });

  test("an article and what points to it", () => {
    expect(marked(decision, "Như Điều |3")).toEqual(["Điều 3.", "Điều 3"]);
  });

  test("words are left to the editor", () => {
    expect(marked(stateLetter, "Lập hồ s|ơ")).toBeNull();
  });
});

describe("links", () => {
  test("lead to an address; a file is read on the document's page", () => {
    const letter = citing(
      "Kế hoạch số 8/KH-SNV ngày 01 tháng 7 năm 2025 của Sở Nội vụ và Kế hoạch số 9/KH-SNV ngày 02 tháng 7 năm 2025 của Sở Nội vụ",
    );
    const context = contextOf(letter, world);
    expect(documentLinks(context).map((l) => [textAt(context, l.range).slice(0, 20), l.target])).toEqual([
      ["Kế hoạch số 9/KH-SNV", "https://noibo.example.vn/9.pdf"],
    ]);
  });

  const zero = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  test.each([
    ["quet/a.pdf", "file:///so/den.csv", "file:///so/quet/a.pdf"],
    ["quet\\a#1.pdf", "file:///so/den.csv", "file:///so/quet/a%231.pdf"],
    ["./a.pdf", "file:///so/den.csv", "file:///so/a.pdf"],
    ["x/../a.pdf", "file:///so/den.csv", "file:///so/a.pdf"],
    ["https://example.vn/a b", "untitled:1", "https://example.vn/a%20b"],
    ["../a.pdf", "file:///so/den.csv", null],
    ["quet/../../a.pdf", "file:///so/den.csv", null],
    ["%2e%2e/a.pdf", "file:///so/den.csv", "file:///so/%252e%252e/a.pdf"],
    ["/etc/passwd", "file:///so/den.csv", null],
    ["C:\\a.pdf", "file:///so/den.csv", null],
    ["file:///etc/passwd", "file:///so/den.csv", null],
    ["command:workbench.action.quit", "file:///so/den.csv", null],
    ["javascript:alert(1)", "file:///so/den.csv", null],
    ["http://example.vn/a", "file:///so/den.csv", null],
    ["https://", "file:///so/den.csv", null],
    ["a.pdf", "untitled:1", null],
    ["", "file:///so/den.csv", null],
  ])("%s beside %s", (file, uri, address) => {
    expect(fileAddress(known({ file, place: { uri, range: zero } }))).toBe(address);
  });
});

describe("workspace symbols", () => {
  const names = (query: string): string[] => {
    const { catalogue } = contextOf(stateLetter, world);
    return workspaceSymbols(catalogue, query).map((s) => s.name);
  };

  test("without a query are the workspace's letters", () => {
    expect(names("").sort()).toEqual([
      "Công văn số 12/SNV-VTLT – kiểm tra công tác văn thư",
      "Công văn số 45/UBND-VP – thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ",
    ]);
  });

  test("are found by number", () => {
    expect(names("12/SNV")).toEqual(["Công văn số 12/SNV-VTLT – kiểm tra công tác văn thư"]);
  });

  test("are found without diacritics, under a name that editors do not filter out", () => {
    // Editors send the first word only and match the others themselves.
    const bare = "Nghị định số 30/2020/NĐ-CP – Về công tác văn thư · nghi dinh so 30/2020/nd-cp – ve cong tac van thu";
    for (const query of ["cong tac van thu", "nghi", "van"]) expect(names(query)).toContain(bare);
    expect(names("công tác văn thư")).toContain("Nghị định số 30/2020/NĐ-CP – Về công tác văn thư");
  });

  test("are found in spite of a slip, under a name that editors do not filter out", () => {
    expect(names("nghj")).toContainEqual(expect.stringMatching(/^Nghị định số 30\/2020\/NĐ-CP – .* · nghj$/));
    expect(names("vawn")).toContainEqual(expect.stringMatching(/^Nghị định số 30\/2020\/NĐ-CP – .* · vawn$/));
  });

  test("lead to letter, row or page", () => {
    const { catalogue } = contextOf(stateLetter, world);
    const uriOf = (query: string) => (workspaceSymbols(catalogue, query)[0]?.location as Location | undefined)?.uri;
    expect(uriOf("10/KH-SNV")).toBe("file:///so/den.csv");
    expect(uriOf("8/KH-SNV")).toMatch(/^congvan-document:/);
    expect(uriOf("45/UBND-VP")).toBe(here);
    expect(uriOf("30/2020/NĐ-CP")).toMatch(/^congvan-document:/);
  });
});
