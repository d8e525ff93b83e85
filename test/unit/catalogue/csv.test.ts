import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvCells, csvRows, type Separator } from "../../../server/src/catalogue/registers/csv.ts";
import { CsvTable } from "../../../server/src/catalogue/registers/csv-table.ts";
import { isLinear } from "./support.ts";

const rowsOf = (text: string, separator: Separator = ",") =>
  Array.from(csvRows(text, separator), (row) => row.values());

describe("rows of a CSV text", () => {
  it.each<[what: string, text: string, rows: string[][]]>([
    [
      "cells",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["every line end", "a\r\nb\rc\nd", [["a"], ["b"], ["c"], ["d"]]],
    [
      "empty cells, last ones too",
      ",a,\n,,",
      [
        ["", "a", ""],
        ["", "", ""],
      ],
    ],
    ["empty lines", "a\n\n\r\n\nb\n", [["a"], ["b"]]],
    ["quotes with separator, line break and quotes", '"a,\r\nb ""c""",d', [['a,\r\nb "c"', "d"]]],
    ["text behind a closing quote", '"a" b,c', [["a b", "c"]]],
    ["a quote that is never closed", 'a\n"b,c\nd', [["a"], ['"b', "c"], ["d"]]],
    ["a quote inside a cell", 'a "b",c', [['a "b"', "c"]]],
    ["outer spaces", " a , b ", [["a", "b"]]],
    ["nothing", "", []],
  ])("%s", (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it("say where each cell stands", () => {
    const text = 'so,ten\n12,"một\nhai",x\n';
    const [, row] = Array.from(csvRows(text, ","));
    expect(row && [0, 1, 2].map((n) => text.slice(row.span(n).start, row.span(n).end))).toEqual([
      "12",
      '"một\nhai"',
      "x",
    ]);
    expect(row && text.slice(row.start, row.end)).toBe('12,"một\nhai",x');
    expect(row?.value(7)).toBe("");
    expect(row?.span(7)).toEqual({ start: row?.end, end: row?.end });
  });

  it("agree with a well-known reader on well-formed tables", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ộ", ",", ";", '"', "\n", " ", "1"), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const separator = fc.constantFrom<Separator>(",", ";", "\t");
    const lineEnd = fc.constantFrom<"\n" | "\r\n">("\n", "\r\n");
    fc.assert(
      fc.property(table, separator, lineEnd, (cells, delimiter, newline) => {
        const text = Papa.unparse(cells, { delimiter, newline, quotes: true });
        const theirs = Papa.parse<string[]>(text, { delimiter, newline }).data;
        expect(rowsOf(text, delimiter)).toEqual(theirs.map((row) => row.map((value) => value.trim())));
      }),
    );
  });

  it("never overlap and never throw, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ") }), (text) => {
        let at = 0;
        for (const row of csvRows(text, ",")) {
          for (let n = 0; n < row.length; n++) {
            expect(row.span(n).start).toBeGreaterThanOrEqual(at);
            at = row.span(n).end;
          }
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['"a', "a,b,c\n", '"', ',"a""",\r', '"a\n'])("of %j cost no more than the text is long", (part) => {
    const read = (n: number) => {
      let cells = 0;
      for (const row of csvRows(part.repeat(n), ";")) cells += row.length;
      expect(cells).toBeGreaterThan(0);
    };
    expect(isLinear(read, 5000)).toBe(true);
  });
});

it("a record on one line is read like any other", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      expect(csvCells(Papa.unparse([cells]))).toEqual(cells);
    }),
  );
});

it("a text in parts, cut anywhere, has the same rows on the same lines", () => {
  const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "1/Q,1/1/2020,x\n"), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (parts) => {
      const rowsOf = (given: readonly string[]) => {
        const table = new CsvTable(given, ",", new Map([["number", 0]]), null);
        const rows: unknown[] = [];
        for (const record of table.records(0)) {
          rows.push([record.row.values(), record.range("number")]);
          table.keep(record);
        }
        const kept = rows.map((_, n) => [table.record(n).row.values(), table.record(n).range("number")]);
        expect(kept).toEqual(rows);
        return rows;
      };
      expect(rowsOf(parts)).toEqual(rowsOf([parts.join("")]));
    }),
    { numRuns: 2000 },
  );
});
