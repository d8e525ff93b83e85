import { utils, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../../server/src/catalogue/pieces.ts";
import { holdsRegister, readingWorkbook } from "../../../server/src/catalogue/registers/workbook-register.ts";
import type { Workbook } from "../../../server/src/formats/workbook.ts";
import { readXlsx } from "../../../server/src/formats/xlsx.ts";

type Cells = readonly (readonly (string | number | Date | null)[])[];
type Format = "xlsx" | "biff8";

const sheetOf = (cells: Cells, merges: readonly string[] = []): WorkSheet => {
  const sheet = utils.aoa_to_sheet(
    cells.map((row) => [...row]),
    { UTC: true, cellDates: false },
  );
  sheet["!merges"] = merges.map((area) => utils.decode_range(area));
  return sheet;
};

function bytesOf(sheets: Readonly<Record<string, WorkSheet>>, bookType: Format = "xlsx", date1904 = false): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { ...book.Workbook, WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
}

const bookOf = (bytes: Uint8Array): Workbook => {
  const book = readXlsx(bytes);
  if ("fault" in book) throw new Error(book.fault);
  return book;
};
const uri = "file:///so.xlsx";
const registerOf = (bytes: Uint8Array, organ: string | null = null) =>
  atOnce(readingWorkbook(uri, bookOf(bytes), { organ }));

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const outgoing = sheetOf(
  [
    ["ỦY BAN NHÂN DÂN XÃ AN HÒA", null, null, null],
    ["SỔ ĐĂNG KÝ VĂN BẢN ĐI", null, null, null],
    [],
    ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Văn bản", null],
    [null, null, "Tên loại", "Trích yếu nội dung"],
    ["(1)", "(2)", "(3)", "(4)"],
    ["Tháng 3", null, null, null],
    ["1/QĐ-UBND", day("2024-03-05"), "Quyết định", "khen thưởng"],
    ["2/UBND-VP", "06/3/2024", "Công văn", "mời họp"],
    ["3/UBND-VP", 45358, "Công văn", "báo cáo"],
    ["4/UBND-VP", "31/02/2024", "Công văn", "xin ý kiến"],
  ],
  ["A1:D1", "A2:D2", "A4:A5", "B4:B5", "C4:D4", "A7:D7"],
);
const incoming = sheetOf(
  [
    ["Số đến", "Tác giả", "Số ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung"],
    [1, "Sở Y tế", "12/SYT-NVY", "01/3/2024", "Công văn về việc A"],
    [2, null, "13/SYT-NVY", "02/3/2024", "Công văn về việc B"],
    [3, null, "12/SYT-NVY", "01/3/2024", "Công văn về việc A"],
    [4, null, 14, "03/3/2024", "Công văn về việc C"],
  ],
  ["B2:B5"],
);
const people = sheetOf([
  ["Họ tên", "Điện thoại"],
  ["An", "0123"],
]);

describe.each<Format>(["xlsx", "biff8"])("a workbook (%s)", (format) => {
  const bytes = bytesOf({ "Hướng dẫn": people, "Sổ đi": outgoing, "Sổ đến": incoming }, format);
  const { documents, problems } = registerOf(bytes, "UBND xã An Hòa");

  it("is read sheet by sheet, those without headings passed over", () => {
    expect(documents.map((d) => [d.type, d.number, d.issued, d.issuer, d.title])).toEqual([
      ["Quyết định", "1/QĐ-UBND", "2024-03-05", "UBND xã An Hòa", "khen thưởng"],
      ["Công văn", "2/UBND-VP", "2024-03-06", "UBND xã An Hòa", "mời họp"],
      ["Công văn", "3/UBND-VP", "2024-03-07", "UBND xã An Hòa", "báo cáo"],
      ["Công văn", "4/UBND-VP", null, "UBND xã An Hòa", "xin ý kiến"],
      ["Công văn", "12/SYT-NVY", "2024-03-01", "Sở Y tế", "về việc A"],
      ["Công văn", "13/SYT-NVY", "2024-03-02", "Sở Y tế", "về việc B"],
      ["Công văn", "14", "2024-03-03", "Sở Y tế", "về việc C"],
    ]);
  });

  it("knows row and column of each number", () => {
    expect(documents[0]?.place).toEqual({
      uri,
      range: { start: { line: 7, character: 0 }, end: { line: 7, character: 1 } },
    });
    expect(documents[4]?.place?.range.start).toEqual({ line: 1, character: 2 });
  });

  it("tells what is wrong by sheet and cell", () => {
    expect(problems.map((p) => [p.severity, p.range.start.line, p.message.vi.split(":", 1)[0]])).toEqual([
      ["warning", 10, "“Sổ đi”!B11"],
      ["info", 3, "“Sổ đến”!C4"],
    ]);
    expect(problems[1]?.message.vi).toContain("ô “Sổ đến”!C2");
  });
});

it("days may be counted from 1904", () => {
  const cells: Cells = [
    ["Số hiệu", "Ngày ký", "Trích yếu"],
    ["1/QĐ", 43896, "A"],
  ];
  expect(registerOf(bytesOf({ A: sheetOf(cells) }, "xlsx", true)).documents[0]?.issued).toBe("2024-03-07");
});

it("a workbook that nobody named is a register by its headings", () => {
  expect(holdsRegister(bookOf(bytesOf({ A: people, B: incoming })))).toBe(true);
  expect(holdsRegister(bookOf(bytesOf({ A: people })))).toBe(false);
});

it("without headings anywhere it is one problem", () => {
  const { documents, problems } = registerOf(bytesOf({ A: people }));
  expect(documents).toEqual([]);
  expect(problems.map((p) => p.message.vi)).toEqual([expect.stringContaining("Không trang tính nào")]);
});

describe("what is no workbook", () => {
  const whole = bytesOf({ A: incoming });
  it.each([
    ["nothing", new Uint8Array()],
    ["a table of text", new TextEncoder().encode("Số hiệu,Ngày\n1/QĐ,1/1/2024\n")],
    ["half a file", whole.subarray(0, whole.length / 2)],
    ["the beginning alone", Uint8Array.from([0x50, 0x4b, 3, 4])],
    ["a container of nothing", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ])("%s is called damaged", (_, bytes) => {
    expect(readXlsx(bytes)).toEqual({ fault: "damaged" });
  });

  it("one that says it unpacks to more than anybody writes is called large", () => {
    const boasting = Buffer.from(whole);
    boasting.writeUInt32LE(300_000_000, boasting.indexOf("PK\u0001\u0002", "latin1") + 24);
    expect(readXlsx(boasting)).toEqual({ fault: "large" });
  });
});
