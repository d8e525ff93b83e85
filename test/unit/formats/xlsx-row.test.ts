import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { placeRow } from "../../../server/src/catalogue/registers/workbook-row.ts";
import { readXlsx, writeXlsx } from "../../../server/src/formats/xlsx.ts";
import { addXlsxRow, clearXlsxRow } from "../../../server/src/formats/xlsx-row.ts";

const headings = ["TT", "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản"];
const record = { number: "42/UBND-VP", issued: "2026-09-05", type: "Công văn", title: 'về <họp> & "giao ban"' };

const bookOf = (file: Uint8Array) => {
  const book = readXlsx(file);
  if ("fault" in book) throw new Error(book.fault);
  return book;
};
const valuesOf = (file: Uint8Array, sheet = 0) => bookOf(file).sheets[sheet]?.rows.map(({ values }) => values);

/** A workbook whose one sheet is written here as Excel writes it. */
const excel = (rows: string, more: Readonly<Record<string, string>> = {}, dimension = "A1:D3"): Uint8Array => {
  const parts = unzipSync(writeXlsx([headings], "Sổ đi"));
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path] as Uint8Array)
    .replace(/<sheetData>.*<\/sheetData>/s, rows)
    .replace(/<dimension ref="[^"]*"/, `<dimension ref="${dimension}"`);
  const added = Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...parts, [path]: strToU8(xml), ...added });
};
const text = (ref: string, value: string, style = "") =>
  `<c r="${ref}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
const top = `<row r="1">${headings.map((h, n) => text(`${"ABCD"[n]}1`, h)).join("")}</row>`;
const first = `<row r="2">${'<c r="A2" s="3"><v>1</v></c>'}${text("B2", "40/UBND-VP", ' s="4"')}${text("C2", "20/7/2026")}${text("D2", "Công văn a")}</row>`;
const second = `<row r="3">${'<c r="A3" s="3"><v>2</v></c>'}${text("B3", "41/UBND-VP", ' s="4"')}${text("C3", "05/8/2026")}${text("D3", "Công văn b")}</row>`;

const added = (file: Uint8Array): Uint8Array => {
  const placed = placeRow(bookOf(file), record);
  if (placed.problem !== null) throw new Error(placed.problem.en);
  const whole = addXlsxRow(file, placed);
  expect(whole).not.toBeNull();
  return whole as Uint8Array;
};
const sheetXml = (file: Uint8Array) => strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] as Uint8Array);

describe("a row for a workbook", () => {
  it("stands behind the last one, says what the register says of documents, and nothing else is changed", () => {
    const before = excel(`<sheetData>${top}${first}${second}</sheetData>`);
    const after = added(before);
    const last = ["3", "42/UBND-VP", "05/9/2026", 'Công văn về <họp> & "giao ban"'];
    expect(valuesOf(after)).toEqual([...(valuesOf(before) ?? []), last]);
    expect(sheetXml(after)).toContain('<dimension ref="A1:D4"');
    expect(sheetXml(after)).toContain('<c r="A4" s="3"><v>3</v></c><c r="B4" s="4" t="inlineStr">');
    const parts = (file: Uint8Array) => Object.entries(unzipSync(file)).filter(([name]) => !name.includes("sheet1"));
    expect(parts(after)).toEqual(parts(before));
    const back = clearXlsxRow(after, 0, 3);
    expect(valuesOf(back as Uint8Array)).toEqual(valuesOf(before));
  });

  it("takes the formats of a row that lies ready and empty", () => {
    const ready = '<row r="4" ht="20" customHeight="1"><c r="A4" s="7"/><c r="B4" s="8"/><c r="E4" s="9"/></row>';
    const after = added(excel(`<sheetData>${top}${first}${second}${ready}</sheetData>`));
    expect(sheetXml(after)).toMatch(
      /<row r="4" ht="20" customHeight="1"><c r="A4" s="7"><v>3<\/v><\/c><c r="B4" s="8" t=/,
    );
    expect(sheetXml(after)).toContain('<c r="E4" s="9"/></row>');
    expect(sheetXml(after).match(/<row r="4"/g)).toHaveLength(1);
  });

  it("writes a day as the column's days are kept", () => {
    const row = (n: number, serial: number) =>
      `<row r="${n}">${text(`B${n}`, `${n}/UBND-VP`)}<c r="C${n}" s="1"><v>${serial}</v></c>${text(`D${n}`, "Công văn a")}</row>`;
    const after = added(excel(`<sheetData>${top}${row(2, 46_223)}${row(3, 46_224)}</sheetData>`));
    // 2026-09-05 is 46270 days after the workbook's first.
    expect(sheetXml(after)).toContain('<c r="C4" s="1"><v>46270</v></c>');
  });

  it("goes into an empty register, and into an element without rows", () => {
    expect(valuesOf(added(writeXlsx([headings], "Sổ đi")))?.[1]?.slice(1, 3)).toEqual(["42/UBND-VP", "05/09/2026"]);
    const none = addXlsxRow(excel("<sheetData/>"), {
      sheet: 0,
      row: 0,
      like: null,
      cells: [{ at: 1, text: "a", day: null }],
    });
    expect(valuesOf(none as Uint8Array)).toEqual([["", "a"]]);
  });

  it("goes into the sheet of the letter's year", () => {
    const book = bookOf(writeXlsx([headings], "Sổ 2025"));
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("no sheet");
    const two = {
      ...book,
      sheets: [
        { ...sheet, name: "2026" },
        { ...sheet, name: "2025" },
      ],
    };
    expect(placeRow(two, record)).toMatchObject({ sheet: 0, row: 1 });
    expect(placeRow(two, { ...record, issued: "2025-03-04" })).toMatchObject({ sheet: 1, row: 1 });
  });

  it("is refused where something stands below the last document", () => {
    const foot = `<row r="4">${text("A4", "Người lập sổ")}</row>`;
    const placed = placeRow(bookOf(excel(`<sheetData>${top}${first}${second}${foot}</sheetData>`)), record);
    expect(placed.problem?.vi).toMatch(/dòng 4 ngay dưới/);
    const cells = [{ at: 0, text: "x", day: null }];
    expect(
      addXlsxRow(excel(`<sheetData>${top}${first}</sheetData>`), { sheet: 0, row: 1, like: null, cells }),
    ).toBeNull();
    expect(addXlsxRow(excel(`<sheetData>${top}</sheetData>`), { sheet: 7, row: 1, like: null, cells })).toBeNull();
  });

  it("lengthens the table that ends above it", () => {
    const after = added(
      excel(`<sheetData>${top}${first}${second}</sheetData>`, {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="http://x/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        "xl/tables/table1.xml": '<table id="1" ref="A1:D3"><autoFilter ref="A1:D3"/></table>',
      }),
    );
    expect(strFromU8(unzipSync(after)["xl/tables/table1.xml"] as Uint8Array)).toBe(
      '<table id="1" ref="A1:D4"><autoFilter ref="A1:D4"/></table>',
    );
  });
});
