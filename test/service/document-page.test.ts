import { describe, expect, test } from "vitest";
import type { DocumentText, TextFault } from "../../server/src/catalogue/files/document-text.ts";
import { placesIn } from "../../server/src/core/citations/provisions.ts";
import { type DocumentPage, documentPage, type PageFile, pageLine } from "../../server/src/service/document-page.ts";
import { known, national } from "./context.ts";

const row = { uri: "file:///so/den.csv", range: { start: { line: 6, character: 0 }, end: { line: 6, character: 5 } } };
const registered = known({
  type: "Quyết định",
  number: "12/QĐ-UBND",
  issued: "2025-02-03",
  issuer: "UBND tỉnh An Bình",
  title: "Ban hành Quy chế văn thư",
  effective: "2025-03-01",
  amendedBy: ["15/QĐ-UBND"],
  secrecy: "Mật",
  file: "quet/12.pdf",
  from: "register",
  place: row,
});
const scan = (text: DocumentText): PageFile => ({ kind: "file", uri: "file:///so/quet/12.pdf", text });
const text = "Điều 1. Ban hành\n1. Quy chế\na) kèm theo\nĐiều 2. Hiệu lực";

/** What of a page can be followed, as it reads and where it leads. */
const followed = ({ text: page, links }: DocumentPage): (string | undefined)[][] =>
  links.map(({ range: { start, end }, target }) => [
    page.split("\n")[start.line]?.slice(start.character, end.character),
    target,
  ]);

describe("the page of a document", () => {
  test("without a file says everything that is known, a field a line", () => {
    const document = known({ ...national[1], aliases: ["NĐ 99"], source: "https://example.vn/99" });
    const page = documentPage(document, null, "2026-09-19");
    expect(page.text).toBe(
      [
        "Nghị định số 99/2004/NĐ-CP",
        "Quy định về con *dấu*",
        "",
        "Ngày ban hành: 23/02/2004",
        "Cơ quan ban hành: Chính phủ",
        "Có hiệu lực từ ngày: 10/3/2004",
        "Hết hiệu lực từ ngày: 01/7/2016",
        "Được thay thế bởi: 99/2016/NĐ-CP",
        "Tên gọi khác: NĐ 99",
        "Theo: danh mục văn bản có sẵn",
        "Danh mục cập nhật đến ngày: 19/9/2026",
        "Nguồn: https://example.vn/99",
        "",
      ].join("\n"),
    );
    expect(followed(page)).toEqual([["https://example.vn/99", "https://example.vn/99"]]);
  });

  test("holds the text of its file, and leads to the file and to the register's row", () => {
    const page = documentPage(registered, scan({ text, pages: 12, pictures: 3 }), "2026-09-19");
    expect(page.text).toBe(
      [
        "Quyết định số 12/QĐ-UBND",
        "Ban hành Quy chế văn thư",
        "",
        "Ngày ban hành: 03/02/2025",
        "Cơ quan ban hành: UBND tỉnh An Bình",
        "Độ mật: Mật",
        "Có hiệu lực từ ngày: 01/3/2025",
        "Được sửa đổi, bổ sung bởi: 15/QĐ-UBND",
        "Hết hiệu lực từ ngày: chưa có thông tin",
        "Tệp: quet/12.pdf",
        "Theo: sổ đăng ký văn bản den.csv, dòng 7",
        "",
        "Nội dung tệp (12 trang, 3 trang chỉ có ảnh):",
        "",
        "Điều 1. Ban hành",
        "1. Quy chế",
        "a) kèm theo",
        "Điều 2. Hiệu lực",
        "",
      ].join("\n"),
    );
    expect(followed(page)).toEqual([
      ["quet/12.pdf", "file:///so/quet/12.pdf"],
      ["sổ đăng ký văn bản den.csv, dòng 7", "file:///so/den.csv#L7"],
    ]);
  });

  test.each([
    ["Điều 2", "Điều 2. Hiệu lực"],
    ["điểm a khoản 1 Điều 1", "a) kèm theo"],
    ["khoản 7 Điều 1", "Điều 1. Ban hành"],
    ["Điều 9", "Quyết định số 12/QĐ-UBND"],
    [null, "Quyết định số 12/QĐ-UBND"],
  ])("opens at %s", (provision, line) => {
    const page = documentPage(registered, scan({ text, pages: null, pictures: 0 }), null);
    const [place = null] = provision ? placesIn(provision) : [];
    expect(page.text.split("\n")[pageLine(page, place)]).toBe(line);
  });

  const faults: readonly TextFault[] = [
    "pictures",
    "locked",
    "damaged",
    "bomb",
    "old-word",
    "missing",
    "folder",
    "denied",
    "unreadable",
    "slow",
    "too-large",
    "other-format",
    "encoding",
  ];

  test("says in both languages why there is no text, each reason in its own words", () => {
    const said = faults.map((fault) => {
      const page = documentPage(registered, scan({ fault }), null);
      expect(page.body).toBeNull();
      expect(pageLine(page, placesIn("Điều 1")[0] ?? null)).toBe(0);
      const [blank, vi = "", en = "", end] = page.text.split("\n").slice(11);
      expect([blank, end], fault).toEqual(["", ""]);
      expect(vi).toMatch(/^Nội dung tệp: \p{Ll}.{30,}\.$/u);
      expect(en).toMatch(/^File content: \p{Ll}.{30,}\.$/u);
      return vi;
    });
    expect(new Set(said).size).toBe(faults.length);
  });

  test("does not lead to a file that is not there, nor to one that may not be opened", () => {
    const outside = { vi: "“../x.pdf” không được mở.", en: "“../x.pdf” is not opened." };
    for (const file of [
      scan({ fault: "missing" }),
      scan({ fault: "folder" }),
      { kind: "refused", message: outside },
    ] as const)
      expect(followed(documentPage(registered, file, null)).map(([name]) => name)).toEqual([
        "sổ đăng ký văn bản den.csv, dòng 7",
      ]);
    const page = documentPage(registered, { kind: "refused", message: outside }, null);
    expect(page.text).toContain("\nNội dung tệp: “../x.pdf” không được mở.\nFile content: “../x.pdf” is not opened.\n");
  });

  test("leads to the address of a document on the web", () => {
    const url = "https://noibo.example.vn/12 b.pdf";
    const page = documentPage({ ...registered, file: url }, { kind: "address", url }, null);
    expect(followed(page)[0]).toEqual([url, "https://noibo.example.vn/12%20b.pdf"]);
    expect(page.text).toContain("bấm vào địa chỉ");
  });
});
