import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hd05 } from "../../../server/src/core/standards/hd05.ts";
import { nd30 } from "../../../server/src/core/standards/nd30.ts";
import { partyTypes, stateTypes } from "../../../server/src/core/standards/types.ts";
import type { Paragraph } from "../../../server/src/export/sheet/sheet.ts";
import { columnsOf, lines, paragraphsOf, sheetOfText, textOf } from "../../support/sheets.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}.congvan`, import.meta.url), "utf8");
const sheetOfFixture = (name: string) => sheetOfText(fixture(name));

const find = (paragraphs: readonly Paragraph[], look: Paragraph["look"]): Paragraph => {
  const found = paragraphs.find((p) => p.look === look);
  if (!found) throw new Error(`no ${look}`);
  return found;
};

const head = `ỦY BAN NHÂN DÂN
XÃ PHÚ NGHĨA

Số: 12/UBND-VP
V/v trồng cây mùa xuân

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Phú Nghĩa, ngày 05 tháng 02 năm 2026
`;

describe("the header of a State letter", () => {
  const sheet = sheetOfText(head);
  const [names, numbers] = columnsOf(sheet, "header");

  test("has the names beside the national title, the number beside place and date", () => {
    expect(lines(names?.left ?? [])).toEqual(["issuer: ỦY BAN NHÂN DÂN", "issuer: XÃ PHÚ NGHĨA"]);
    expect(lines(names?.right ?? [])).toEqual([
      "nationalTitle: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "motto: Độc lập - Tự do - Hạnh phúc",
    ]);
    expect(lines(numbers?.left ?? [])).toEqual(["number: Số: 12/UBND-VP", "letterSubject: V/v trồng cây mùa xuân"]);
    expect(lines(numbers?.right ?? [])).toEqual(["placeAndDate: Phú Nghĩa, ngày 05 tháng 02 năm 2026"]);
    expect(numbers?.widths).toEqual(names?.widths);
  });

  test("is as wide as the text, with room for the national title on one line", () => {
    const [left, right] = names?.widths ?? [0, 0];
    expect(left + right).toBeCloseTo((165 * 72) / 25.4);
    expect(right).toBeGreaterThan(250);
    expect(left).toBeGreaterThan(160);
  });

  test("has its lines drawn below the issuer and the motto", () => {
    const all = paragraphsOf(sheet);
    expect(all.filter((p) => p.rule !== null).map(textOf)).toEqual(["XÃ PHÚ NGHĨA", "Độc lập - Tự do - Hạnh phúc"]);
    const issuer = all.find((p) => p.rule !== null)?.rule ?? 0;
    expect(issuer).toBeGreaterThan(38);
    expect(issuer).toBeLessThan(60);
    expect(find(all, "motto").rule).toBeGreaterThan(150);
  });

  test("has the sizes, weights and slants of the table", () => {
    const all = paragraphsOf(sheet);
    const type = (look: Paragraph["look"]) => {
      const { size, bold, italic } = find(all, look).runs[0] ?? {};
      return [size, bold, italic];
    };
    expect(type("nationalTitle")).toEqual([12, true, false]);
    expect(type("motto")).toEqual([13, true, false]);
    expect(type("issuer")).toEqual([12, true, false]);
    expect(type("number")).toEqual([13, false, false]);
    expect(type("placeAndDate")).toEqual([13, false, true]);
    expect(type("letterSubject")).toEqual([12, false, false]);
  });
});

test("a blank number and date keep their room for handwriting", () => {
  const all = paragraphsOf(sheetOfFixture("types/nd30-cong-van-dien-tu"));
  expect(textOf(find(all, "number"))).toBe(`Số:${"\u00a0".repeat(6)}/BTTP-CC`);
  expect(textOf(find(all, "placeAndDate"))).toBe(
    "Hà Nội, ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm 2024",
  );
});

test("marks of urgency and secrecy stand in red frames below the number", () => {
  const [, numbers] = columnsOf(sheetOfText(head.replace("\n\nCỘNG", "\n\nHỎA TỐC\n\nMẬT\n\nCỘNG")), "header");
  expect(numbers?.left.map((p) => [p.look, p.frame])).toEqual([
    ["number", "none"],
    ["letterSubject", "none"],
    ["urgency", "red"],
    ["secrecy", "red"],
  ]);
});

test("the header of a Party letter has the star and a line as long as its title", () => {
  const [names, numbers] = columnsOf(sheetOfFixture("types/hd05-to-trinh"), "header");
  expect(lines(names?.left ?? [])).toEqual([
    "parent: ĐẢNG BỘ TỈNH AN GIANG",
    "issuer: ĐẢNG UỶ PHƯỜNG LONG XUYÊN",
    "star: *",
  ]);
  expect(names?.left.map((p) => p.rule)).toEqual([null, null, null]);
  expect(names?.left[0]?.runs[0]?.bold).toBe(false);
  expect(find(names?.right ?? [], "partyTitle").rule).toBeGreaterThan(200);
  expect(lines(numbers?.left ?? [])).toEqual(["number: Số 06-TTr/ĐU"]);
});

test("an escaped star is one", () => {
  const text = fixture("types/hd05-to-trinh").replace("\n*\n", "\n\\*\n");
  expect(textOf(find(paragraphsOf(sheetOfText(text)), "star"))).toBe("*");
});

describe("title and subject", () => {
  test("stand in the middle with a line below, which the Party types", () => {
    const state = sheetOfFixture("types/nd30-giay-moi").sections[0]?.blocks ?? [];
    const shown = state.filter((b): b is Paragraph => b.kind === "paragraph").slice(0, 2);
    expect(lines(shown)).toEqual(["title: GIẤY MỜI", "subject: Họp sơ kết công tác y tế 6 tháng đầu năm 2024"]);
    expect(shown.map((p) => [p.align, p.rule === null])).toEqual([
      ["center", true],
      ["center", false],
    ]);
    const party = sheetOfFixture("types/hd05-to-trinh").sections[0]?.blocks ?? [];
    expect(lines(party.filter((b): b is Paragraph => b.kind === "paragraph").slice(0, 4))).toEqual([
      "title: TỜ TRÌNH",
      "subject: về việc kiện toàn Ban Chấp hành Đảng bộ phường",
      "subject: -----",
      "addressees: Kính trình: Ban Thường vụ Tỉnh uỷ An Giang",
    ]);
  });

  test("a contract has its titles across the page and its number below the subject", () => {
    const sheet = sheetOfFixture("types/nd30-hop-dong");
    expect(columnsOf(sheet, "header")).toEqual([]);
    expect(lines(paragraphsOf(sheet)).slice(0, 5)).toEqual([
      "nationalTitle: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "motto: Độc lập - Tự do - Hạnh phúc",
      "title: HỢP ĐỒNG",
      "subject: Chỉnh lý tài liệu lưu trữ",
      "number: Số: 15/HĐ-SNV",
    ]);
  });
});

describe("addressees", () => {
  test("one stands beside the label", () => {
    const found = find(paragraphsOf(sheetOfText(`${head}\nKính gửi: Sở Nội vụ\n\nThực hiện.`)), "addressees");
    expect([textOf(found), found.align]).toEqual(["Kính gửi: Sở Nội vụ", "center"]);
  });

  test("several stand as a list below the colon", () => {
    const all = paragraphsOf(sheetOfText(`${head}\nKính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n\nThực hiện.`));
    const label = find(all, "addresseesLabel");
    const items = all.filter((p) => p.look === "addressees");
    expect(items.map(textOf)).toEqual(["- Sở Nội vụ;", "- Sở Tài chính."]);
    expect(items.map((p) => p.list?.marker)).toEqual(["-", "-"]);
    expect((items[0]?.left ?? 0) - label.left).toBeCloseTo(51, -1);
  });

  test("the Party has the label italic, the addressees upright", () => {
    const [label, , name] = find(paragraphsOf(sheetOfFixture("types/hd05-to-trinh")), "addressees").runs;
    expect([label?.italic, name?.italic]).toEqual([true, false]);
  });
});

describe("the body", () => {
  test("a decision", () => {
    const all = paragraphsOf(sheetOfFixture("types/nd30-quyet-dinh-kem-quy-che"));
    const from = all.findIndex((p) => p.look === "bodyAuthority");
    expect(lines(all.slice(from, from + 5))).toEqual([
      "bodyAuthority: GIÁM ĐỐC SỞ VĂN HÓA VÀ THỂ THAO",
      "basis: Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;",
      "basis: Theo đề nghị của Chánh Thanh tra Sở.",
      "verb: QUYẾT ĐỊNH:",
      "body: Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân của Sở Văn hóa và Thể thao.",
    ]);
    expect(find(all, "basis").runs[0]?.italic).toBe(true);
    expect(all[from + 4]?.list).toEqual({ kind: "article", marker: "Điều 1.", bold: true });
    expect(all[from + 4]?.runs[0]?.bold).toBe(false);
  });

  test("articles with names are bold, chapters have their name below", () => {
    const all = paragraphsOf(sheetOfFixture("letters/quyet-dinh-quy-che"));
    const from = all.findIndex((p) => p.look === "partLabel");
    expect(lines(all.slice(from, from + 4)).map((l) => l.slice(0, 50))).toEqual([
      "partLabel: Chương I",
      "partTitle: QUY ĐỊNH CHUNG",
      "article: Điều 1. Phạm vi điều chỉnh và đối tượng á",
      "clause: 1. Quy chế này quy định việc soạn thảo, ký",
    ]);
    expect(all[from + 2]?.runs[0]?.bold).toBe(true);
    expect(all.slice(from, from + 4).map((p) => p.keepNext)).toEqual([true, true, true, false]);
  });

  test.each([
    ["I. KẾT QUẢ THỰC HIỆN", "section", true],
    ["I. Các đơn vị đã thực hiện xong kế hoạch.", "clause", false],
    ["1. Mục tiêu", "clauseTitle", true],
    ["1. Đơn vị thực hiện ngay.", "clause", false],
    ["a) Báo cáo;", "point", false],
    ["- Báo cáo;", "body", false],
    ["Thực hiện ngay.", "body", false],
  ])("%s", (text, look, bold) => {
    const found = paragraphsOf(sheetOfText(`${head}\nKính gửi: Sở Nội vụ\n\nThực hiện.\n\n${text}\n`)).at(-1);
    expect([found?.look, found?.runs[0]?.bold, found && textOf(found)]).toEqual([look, bold, text]);
  });

  test("paragraphs are justified with the standard's indent and spaces", () => {
    const state = find(paragraphsOf(sheetOfText(`${head}\nKính gửi: Sở Nội vụ\n\nThực hiện.`)), "body");
    expect(state).toMatchObject({ align: "justify", after: 6, lines: { unit: "multiple", value: 1 } });
    expect(state.firstLine).toBeCloseTo(36);
    const party = find(paragraphsOf(sheetOfFixture("types/hd05-to-trinh")), "body");
    expect(party).toMatchObject({ align: "justify", after: 6, lines: { unit: "points", value: 18 } });
    expect(party.firstLine).toBeCloseTo((10 * 72) / 25.4);
  });

  test("the rows of a pasted table and fields under each other keep their lines, a broken sentence does not", () => {
    const text =
      "Nội dung | Số lượng\nCây xanh | 12\n\nThời gian: 8 giờ\nĐịa điểm: Hội trường\n\nCác đơn vị khẩn trương\nthực hiện.";
    expect(
      paragraphsOf(sheetOfText(`${head}\nKính gửi: Sở Nội vụ\n\nBáo cáo.\n\n${text}`))
        .slice(-5)
        .map(textOf),
    ).toEqual([
      "Nội dung | Số lượng",
      "Cây xanh | 12",
      "Thời gian: 8 giờ",
      "Địa điểm: Hội trường",
      "Các đơn vị khẩn trương thực hiện.",
    ]);
  });
});

describe("the closing", () => {
  test("has Nơi nhận on the left and the signature with room for it on the right", () => {
    const [closing] = columnsOf(sheetOfFixture("types/nd30-giay-moi"), "closing");
    expect(lines(closing?.left ?? [])).toEqual([
      "distributionLabel: Nơi nhận:",
      "distribution: - Như thành phần mời;",
      "distribution: - Lưu: VT, KHTC.",
    ]);
    const right = closing?.right ?? [];
    expect(lines(right)).toEqual(["authority: KT. GIÁM ĐỐC", "position: PHÓ GIÁM ĐỐC", "signer: Nguyễn Thị Hoa"]);
    expect(right.filter((p) => p.runs.length === 0)).toHaveLength(5);
    expect(right.map((p) => p.keepNext)).toEqual([true, true, true, true, true, true, true, false]);
  });

  test("the Party underlines the label, and its positions are not bold", () => {
    const [closing] = columnsOf(sheetOfFixture("types/hd05-to-trinh"), "closing");
    const { underline, bold, italic } = closing?.left[0]?.runs[0] ?? {};
    expect([underline, bold, italic]).toEqual([true, false, false]);
    expect(closing?.right.slice(0, 2).map((p) => p.runs[0]?.bold)).toEqual([true, false]);
  });

  test("minutes have the secretary above Nơi nhận and the chair on the right", () => {
    for (const name of ["types/nd30-bien-ban-hai-cot", "letters/bien-ban"]) {
      const [closing] = columnsOf(sheetOfFixture(name), "closing");
      const left = lines(closing?.left ?? []);
      expect([left[0], left[2]]).toEqual(["position: THƯ KÝ", "distributionLabel: Nơi nhận:"]);
      expect(lines(closing?.right ?? [])[0]).toBe("position: CHỦ TỌA");
    }
  });

  test("who sign a contract beside each other have each their own lines", () => {
    const [closing] = columnsOf(sheetOfFixture("types/nd30-hop-dong"), "closing");
    expect(lines(closing?.left ?? [])).toEqual([
      "position: ĐẠI DIỆN BÊN A",
      "position: GIÁM ĐỐC",
      "signer: Võ Thị Hạnh",
    ]);
    expect(lines(closing?.right ?? [])).toEqual([
      "position: ĐẠI DIỆN BÊN B",
      "position: GIÁM ĐỐC",
      "signer: Lê Thu Hằng",
    ]);
  });

  test("what was written for the signature stands above the name", () => {
    const text = fixture("types/nd30-giay-moi").replace("\n\n\n\nNguyễn", "\n\n(Đã ký)\n\nNguyễn");
    const [closing] = columnsOf(sheetOfText(text), "closing");
    expect(lines(closing?.right ?? []).slice(-2)).toEqual(["body: (Đã ký)", "signer: Nguyễn Thị Hoa"]);
  });
});

describe("what follows the closing", () => {
  test("appendices are sections, and the address stands at the foot of the first page", () => {
    const { sections } = sheetOfFixture("types/nd30-cong-van-dien-tu");
    expect(sections).toHaveLength(3);
    expect(sections[0]?.contact?.page).toBe("first");
    expect(lines(sections[0]?.contact?.paragraphs ?? [])).toEqual([
      "contact: Địa chỉ: 58 - 60 Trần Phú, Ba Đình, Hà Nội",
      "contact: ĐT: 024.62739400; E-mail: botrotuphap@moj.gov.vn",
    ]);
    const second = sections[1]?.blocks.filter((b): b is Paragraph => b.kind === "paragraph") ?? [];
    expect(lines(second).map((l) => l.slice(0, 30))).toEqual([
      "appendixLabel: Phụ lục I",
      "appendixTitle: MẪU BÁO CÁO",
      "appendixPointer: (Kèm theo Côn",
      "clause: 1. Số lượng tổ chức hà",
      "clause: 2. Kiến nghị, đề xuất:",
    ]);
    expect(second.slice(0, 3).every((p) => p.align === "center")).toBe(true);
  });

  test("an attached regulation has its own header and title", () => {
    const sheet = sheetOfFixture("types/nd30-quyet-dinh-kem-quy-che");
    expect(sheet.sections).toHaveLength(2);
    const [names] = columnsOf(sheet, "header", 1);
    expect(lines(names?.left ?? [])).toEqual([
      "parent: ỦY BAN NHÂN DÂN TỈNH AN GIANG",
      "issuer: SỞ VĂN HÓA VÀ THỂ THAO",
    ]);
    const own = sheet.sections[1]?.blocks.filter((b): b is Paragraph => b.kind === "paragraph") ?? [];
    expect(own.slice(0, 4).map((p) => p.look)).toEqual(["title", "subject", "appendixPointer", "article"]);
  });

  test("a copy is certified below a line across the page", () => {
    const sheet = sheetOfFixture("types/hd36-cong-van-ban-sao");
    const blocks = sheet.sections[0]?.blocks ?? [];
    const at = blocks.findIndex((b) => b.kind === "paragraph" && b.rule !== null);
    expect((blocks[at] as Paragraph).rule).toBeCloseTo((165 * 72) / 25.4);
    const certified = blocks[at + 1];
    expect(certified?.kind === "columns" && lines(certified.left)).toEqual([
      "parent: ĐẢNG BỘ TỈNH AN GIANG",
      "issuer: HUYỆN ỦY THOẠI SƠN",
      "number: Số 24-BS/HU",
    ]);
    expect(certified?.kind === "columns" && lines(certified.right)).toEqual([
      "copyKind: SAO Y",
      "placeAndDate: Thoại Sơn, ngày 15 tháng 4 năm 2024",
    ]);
  });
});

test("properties say what the letter is", () => {
  expect(sheetOfFixture("types/nd30-giay-moi").properties).toEqual({
    title: "GIẤY MỜI Họp sơ kết công tác y tế 6 tháng đầu năm 2024",
    subject: "Họp sơ kết công tác y tế 6 tháng đầu năm 2024",
    author: "SỞ Y TẾ",
    type: "giay-moi",
    number: "31/GM-SYT",
    date: "2024-06-04",
  });
  expect(sheetOfFixture("types/nd30-cong-van-dien-tu").properties).toMatchObject({ number: null, date: null });
});

test.each(["", "\n\n", "<!-- ghi chú -->", "-----\n====="])("%j prints nothing", (text) => {
  const sheet = sheetOfText(text);
  expect(sheet.sections).toHaveLength(1);
  expect(paragraphsOf(sheet)).toEqual([]);
});

test("a draft that has hardly begun prints what is there", () => {
  expect(lines(paragraphsOf(sheetOfText("ỦY BAN NHÂN DÂN\nXÃ PHÚ NGHĨA\n\nSố:")))).toEqual([
    "issuer: ỦY BAN NHÂN DÂN",
    "issuer: XÃ PHÚ NGHĨA",
    "number: Số:",
  ]);
  expect(lines(paragraphsOf(sheetOfText("Xin chào")))).toEqual(["body: Xin chào"]);
});

test("a comment and emphasis are not printed", () => {
  const text = `${head}\nKính gửi: Sở Nội vụ\n\n<!-- chưa xong -->\nThực **hiện** <!-- sửa --> *ngay*.`;
  expect(textOf(paragraphsOf(sheetOfText(text)).at(-1) as Paragraph).replace(/ +/g, " ")).toBe("Thực hiện ngay.");
});

describe.each([
  [
    "state",
    stateTypes,
    nd30,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nPhú Nghĩa, ngày 05 tháng 02 năm 2026",
    "UBND XÃ PHÚ NGHĨA\nPHÒNG KINH TẾ\n\nSố: 12/",
  ],
  [
    "party",
    partyTypes,
    hd05,
    "ĐẢNG CỘNG SẢN VIỆT NAM\n\nPhú Nghĩa, ngày 05 tháng 6 năm 2026",
    "ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ PHÚ NGHĨA\n*\nSố 12-",
  ],
] as const)("%s", (system, types, standard, right, left) => {
  test.each(types.filter((t) => t.slug !== "cong-van").map((t) => [t.name, t.code] as const))("%s", (name, code) => {
    const symbol = system === "state" ? `${code ?? "VB"}-PKT` : `${code ?? "VB"}/ĐU`;
    const text = `${left}${symbol}\n\n${right}\n\n${name.toUpperCase()}\nvề công tác cuối năm\n\nCác đơn vị thực hiện.\n\nNơi nhận:\n- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\n\nLê Văn Nam\n`;
    const sheet = sheetOfText(text);
    expect(sheet.standard).toBe(standard);
    expect(columnsOf(sheet, "header")).toHaveLength(2);
    const title = find(paragraphsOf(sheet), "title");
    expect([textOf(title), title.align, title.runs[0]?.size]).toEqual([
      name.toUpperCase(),
      "center",
      standard.look.title.size,
    ]);
    expect(find(paragraphsOf(sheet), "signer").align).toBe("center");
  });
});
