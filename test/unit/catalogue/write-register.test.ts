import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../../server/src/catalogue/pieces.ts";
import { readJsonRegister } from "../../../server/src/catalogue/registers/read-json.ts";
import { readingAtOnce } from "../../../server/src/catalogue/registers/read-register.ts";
import { readRegister } from "../../../server/src/catalogue/registers/register.ts";
import { readingWorkbook } from "../../../server/src/catalogue/registers/workbook-register.ts";
import { csvRegister, jsonRecord, registerRows } from "../../../server/src/catalogue/registers/write-register.ts";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { writeXlsx } from "../../../server/src/formats/xlsx-write.ts";
import { record } from "./support.ts";

const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const iso = fc.option(day.map((d) => d.toISOString().slice(0, 10)));
const words = fc.array(fc.constantFrom("Về", "công tác", 'văn "thư"', "a,b;c", "= 1", "-x", "đất\nđai", "+", "@y"), {
  minLength: 1,
  maxLength: 5,
});
const text = fc.option(words.map((w) => w.join(" ")));
const numbers = fc.array(
  fc.integer({ min: 1, max: 999 }).map((n) => `${n}/2020/NĐ-CP`),
  { maxLength: 3 },
);
const documents = fc
  .array(
    fc.record({
      type: fc.option(fc.constantFrom("Nghị định", "Công văn", "Quyết định")),
      issued: iso,
      issuer: fc.constantFrom("Chính phủ", "UBND tỉnh A", "Sở B, C"),
      title: text,
      effective: iso,
      expired: iso,
      replacedBy: numbers,
      amendedBy: numbers,
      aliases: fc.constantFrom<string[]>([], ["NĐ 30"], ["x y", "z"]),
      file: fc.constantFrom(null, "tep/a b.pdf", "https://example.vn/a?b=1;c,d"),
      secrecy: fc.constantFrom(null, null, "Mật"),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.map((d, n) => record({ ...d, number: `${n + 1}/UBND-VP`, from: "register" })));

/** What a table can say of a record: one line a cell, no type but the number's own where none is written. */
const told = (d: KnownDocument) => ({
  ...jsonRecord(d),
  title: d.title?.replace(/\s+/g, " ").trim() || null,
  type: d.type,
});

describe("a register that was written", () => {
  it("reads back as it was, as CSV, as a workbook and as JSON", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (list) => {
        const csv = [...csvRegister(list)].join("");
        const fromCsv = readRegister("file:///a.csv", csv);
        expect(fromCsv.problems.filter(({ severity }) => severity === "warning")).toEqual([]);
        expect(fromCsv.documents.map(told)).toEqual(list.map(told));
        const book = await readingAtOnce.workbook(writeXlsx(registerRows(list), "Danh mục"));
        if ("fault" in book) throw new Error(book.fault);
        expect(atOnce(readingWorkbook("file:///a.xlsx", book, {})).documents.map(told)).toEqual(list.map(told));
        const read = readJsonRegister("file:///a.json", JSON.stringify({ documents: list.map(jsonRecord) }));
        expect(read.documents?.map(told)).toEqual(list.map(told));
      }),
      { numRuns: 40 },
    );
  });

  it("is RFC 4180 with the mark that Excel needs", () => {
    const csv = [...csvRegister([record({ number: "1/A-B", title: 'a "b", c' })])].join("");
    expect(csv).toBe(
      "\ufefftype,number,issued,issuer,title,effective,expired,replaced_by,amended_by,aliases,file\r\n" +
        ',1/A-B,,,"a ""b"", c",,,,,,\r\n',
    );
  });

  it("holds no cell that a spreadsheet would reckon out", () => {
    for (const title of ["=HYPERLINK(1)", "+1", "-1", "@x"])
      expect([...csvRegister([record({ number: "1/A-B", title })])].join("")).toContain(`" ${title}"`);
  });

  it("keeps marks of secrecy, and has no column for them where there are none", () => {
    expect([...registerRows([record({ number: "1/A-B" })])][0]).not.toContain("secrecy");
    expect([...registerRows([record({ number: "1/A-B", secrecy: "Mật" })])][1]?.at(-1)).toBe("Mật");
  });
});

describe("JSON that is none of ours", () => {
  it.each(["", "{", "1", "null", "{}", '{"documents":{}}'])("%j is refused", (text) => {
    expect(readJsonRegister("file:///a.json", text).documents).toBeNull();
  });

  it("is read as far as it goes", () => {
    const read = readJsonRegister(
      "file:///a.json",
      '[{"number":"1/A-B","issued":"32/1/2020"},{},7,{"number":5},{"number":"2/A-B","title":["x"]}]',
    );
    expect(read.documents?.map((d) => d.number)).toEqual(["1/A-B", "2/A-B"]);
    expect(read.problem === null && read.faulty.map((r) => r.record)).toEqual([1, 2, 3, 4]);
  });
});
