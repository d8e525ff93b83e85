import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import csv from "../../../server/src/catalogue/data/national.csv";
import { issuerKey, numberKey } from "../../../server/src/core/citations/key.ts";
import { cite } from "./support.ts";

interface Row {
  readonly type: string;
  readonly number: string;
  readonly issued: string;
  readonly issuer: string;
  readonly title: string;
}

const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
/** The handful of numbers that the set itself has misprinted (`NĐ_CP`), and titles that no list of laws ends. */
const few = 6;

describe("every document of the national set, cited", () => {
  it("is read with its kind, number, date and issuer", () => {
    const numbered = rows.filter((row) => row.number !== "");
    const missed = numbered.filter(({ type, number, issued, issuer }) => {
      const [year, month, day] = issued.split("-");
      const date = issued === "" ? "" : ` ngày ${day}/${month}/${year}`;
      const [found] = cite(`theo ${type} số ${number}${date} của ${issuer} về việc thi hành`);
      return !(
        found?.kind === type &&
        numberKey(found.number ?? "") === numberKey(number) &&
        (found.date ?? "") === issued &&
        issuerKey(found.issuer ?? "") === issuerKey(issuer)
      );
    });
    expect(numbered.length).toBeGreaterThan(5000);
    expect(missed.map(({ number }) => number).slice(few)).toEqual([]);
  });

  it("is read by name, where it is a law", () => {
    const laws = rows.filter(({ type }) => ["Luật", "Bộ luật", "Pháp lệnh"].includes(type));
    const missed = laws.filter(({ type, title }) => {
      const name = `${type} ${title.replace(/^Sửa đổi/, "sửa đổi")}`;
      return cite(`theo ${name} quy định như sau`)[0]?.name !== name;
    });
    expect(laws.length).toBeGreaterThan(500);
    expect(missed.map(({ title }) => title).slice(few)).toEqual([]);
  });
});
