import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../../server/src/catalogue/pieces.ts";
import { appendRow, type NewRecord } from "../../../server/src/catalogue/registers/append-row.ts";
import { readRegister } from "../../../server/src/catalogue/registers/register.ts";
import { decodingTable, encodeTable, type TableEncoding } from "../../../server/src/core/text/decode-table.ts";

const utf8: TableEncoding = { name: "utf-8", bom: false };
const encodings: readonly TableEncoding[] = [
  utf8,
  { name: "utf-8", bom: true },
  { name: "utf-16le", bom: true },
  { name: "utf-16be", bom: true },
  { name: "windows-1258", bom: false },
];
const bytesOf = (text: string, encoding: TableEncoding = utf8) => encodeTable(text, encoding) ?? new Uint8Array();
const textOf = (bytes: Uint8Array) => atOnce(decodingTable(bytes)).text ?? "";

const decision: NewRecord = {
  type: "Quyết định",
  number: "5/QĐ-UBND",
  issued: "2024-03-07",
  issuer: "UBND xã An Hòa",
  title: "Khen thưởng; tặng “Giấy khen”, năm 2024",
};

const rowOf = (text: string, record: NewRecord = decision): string | null => appendRow(bytesOf(text), record).row;

describe("a new row", () => {
  it.each<[what: string, register: string, row: string]>([
    [
      "of the full columns",
      "type,number,issued,issuer,title,file\nCông văn,1/UBND-VP,2024-01-05,UBND xã An Hòa,A,\n",
      'Quyết định,5/QĐ-UBND,2024-03-07,UBND xã An Hòa,"Khen thưởng; tặng “Giấy khen”, năm 2024",',
    ],
    [
      "of the official columns, in their order",
      "Ngày đến;Số đến;Tác giả;Số, ký hiệu văn bản;Ngày tháng văn bản;Tên loại và trích yếu nội dung văn bản;Ghi chú\n06/3/2024;014;Sở Y tế;1/SYT;05/3/2024;Công văn A;\n06/3/2024;015;Sở Y tế;2/SYT;06/3/2024;Công văn B;\n",
      ';016;UBND xã An Hòa;5/QĐ-UBND;07/3/2024;"Quyết định Khen thưởng; tặng “Giấy khen”, năm 2024";',
    ],
    ["with number and symbol apart", "Số\tKý hiệu\tNgày ký\n4\tQĐ-UBND\t6-3-2024\n", "5\tQĐ-UBND\t7-3-2024"],
    ["without a way of counting", "STT,Số hiệu,Ngày ký\n4,a1/b,1/1/2024\n9,a2/b,1/1/2024\n", ",5/QĐ-UBND,7/3/2024"],
    ["of a register without rows", "STT,Số hiệu,Ngày ký\n", "1,5/QĐ-UBND,07/03/2024"],
  ])("%s", (_, register, row) => {
    expect(rowOf(register)).toBe(row);
  });

  it("is no formula to a spreadsheet", () => {
    const row = rowOf("Số hiệu,Trích yếu\n1/QĐ,A\n", { number: "2/QĐ", title: '=HYPERLINK("http://x")' });
    expect(row).toBe('2/QĐ," =HYPERLINK(""http://x"")"');
  });

  it.each([
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0]), "Excel"],
    ["no register", bytesOf("họ tên,tuổi\nAn,5\n"), "cột"],
    ["an open quote", bytesOf('Số hiệu;Trích yếu\n1/QĐ;"A\n'), "ngoặc kép"],
    [
      "letters that its encoding lacks",
      bytesOf("Số hiệu,Trích yếu\n1/QĐ,Ủy ban\n", { name: "windows-1258", bom: false }),
      "1258",
    ],
  ])("is refused: %s", (_, bytes, reason) => {
    const { problem } = appendRow(bytes, { ...decision, title: '北; "A"' });
    expect(problem?.vi).toContain(reason);
    expect(problem?.en).toBeTruthy();
  });
});

const word = fc.stringMatching(/^[a-zđăâêôơưĐ"',;|0-9áàảãạ“”%()-]{1,12}$/u).map((text) => text.normalize("NFC"));
const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `x ${words.join(" ")}`);
const day = fc.tuple(
  fc.integer({ min: 1990, max: 2030 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const record = fc.record({
  type: fc.constantFrom("Quyết định", "Công văn", "Kế hoạch"),
  number: fc
    .tuple(fc.nat(9999), fc.constantFrom("/QĐ-UBND", "/UBND-VP", "-KH/TU", "-CP"))
    .map((parts) => parts.join("")),
  issued: day.map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`),
  issuer: fc.constantFrom("UBND xã An Hòa", "Sở Y tế"),
  title,
});
const headings = fc.constantFrom(
  ["type", "number", "issued", "issuer", "title"],
  ["STT", "Tên loại", "Số", "Ký hiệu", "Ngày ký", "Tác giả", "Trích yếu", "Ghi chú"],
  ["Số ký hiệu", "Ngày tháng văn bản", "Tác giả", "Tên loại và trích yếu nội dung"],
);

describe("whatever the register", () => {
  it("what was there stays byte for byte, and the new row reads back as the record", () => {
    const tables = fc.record({
      headings,
      separator: fc.constantFrom(",", ";", "\t", "|"),
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
      ended: fc.boolean(),
      encoding: fc.constantFrom(...encodings),
      records: fc.array(record, { maxLength: 4 }),
    });
    const holds = fc.property(tables, record, ({ headings, separator, lineEnd, ended, encoding, records }, added) => {
      const quoted = headings.map((h) => `"${h}"`).join(separator);
      let bytes = bytesOf(`Sổ đăng ký văn bản${lineEnd}${quoted}${ended ? lineEnd : ""}`, encoding);
      for (const one of [...records, added]) {
        const { bytes: more, problem } = appendRow(bytes, one);
        if (more === null) throw new Error(problem.en);
        const before = bytes;
        bytes = Uint8Array.from([...bytes, ...more]);
        expect(bytes.subarray(0, before.length)).toEqual(before);
      }
      const last = readRegister("file:///a.csv", textOf(bytes)).documents.at(-1);
      expect(last).toMatchObject(added);
    });
    fc.assert(holds, { numRuns: 300 });
  });
});
