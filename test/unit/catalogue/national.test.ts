import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../server/src/catalogue/catalogue.ts";
import table from "../../../server/src/catalogue/data/national.csv";
import sources from "../../../server/src/catalogue/data/sources.csv";
import { national, nationalAge } from "../../../server/src/catalogue/national.ts";
import { csvRows } from "../../../server/src/catalogue/registers/csv.ts";
import { isoDate } from "../../../server/src/catalogue/registers/dates.ts";
import { numberKey, numberParts } from "../../../server/src/core/citations/key.ts";
import { kindOf } from "../../../server/src/core/citations/kinds.ts";
import { cost, resolveOne } from "./support.ts";

const rows = Array.from(csvRows(table, ","), (row) => row.values());

describe("the table", () => {
  it("has one record a line, in the columns the reader takes for granted", () => {
    expect(
      table.startsWith(
        "type,number,issued,issuer,title,effective,expired,replaced_by,amended_by,aliases,source,checked\n",
      ),
    ).toBe(true);
    expect(table.endsWith("\n")).toBe(true);
    expect(rows).toHaveLength(table.split("\n").length - 1);
    expect(rows.filter((row) => row.length !== 12)).toEqual([]);
    expect(table.split("\n").filter((line) => /^[^,]*"|^[^,]*,[^,]*"/.test(line))).toEqual([]);
    expect(table).toBe(table.normalize("NFC"));
  });

  it("has dates of the calendar in their order, types that are known, numbers that can be read", () => {
    const wrong = rows.slice(1).filter(([type = "", number = "", issued = "", , , effective = "", expired = ""]) => {
      const inCalendar = [issued, effective, expired].every((date) => date === "" || isoDate(date) === date);
      const inOrder = !issued || ((!effective || issued <= effective) && (!expired || issued < expired));
      const readable = number === "" || !["bare", "other"].includes(numberParts(number).form);
      return !inCalendar || !inOrder || !readable || kindOf(type)?.name !== type;
    });
    expect(wrong).toEqual([]);
  });

  it("names sources and grounds that exist", () => {
    const known = new Set(Array.from(csvRows(sources, ","), (row) => row.value(0)));
    const grounds = ["legal text", "list", "page", "general knowledge", "doubtful"];
    expect(rows.slice(1).filter((row) => row[10] !== "" && !known.has(row[10] ?? ""))).toEqual([]);
    expect(rows.slice(1).filter((row) => !grounds.includes(row[11] ?? ""))).toEqual([]);
  });
});

describe("the national set", () => {
  const all = [...national().all()];

  it("holds every record, read as the plain way reads it", () => {
    expect(all).toHaveLength(rows.length - 1);
    const cells = all.map((d) =>
      [
        d.type,
        d.number,
        d.issued,
        d.issuer,
        d.title,
        d.effective,
        d.expired,
        d.replacedBy.join(";"),
        d.amendedBy.join(";"),
        d.aliases.join(";"),
      ].map((cell) => cell ?? ""),
    );
    expect(cells).toEqual(rows.slice(1).map((row) => row.slice(0, 10)));
    expect(all.every(({ from, place, checked }) => from === "national" && place === null && checked !== null)).toBe(
      true,
    );
    expect(all.filter(({ source }) => source?.startsWith("https://")).length).toBeGreaterThan(4000);
  });

  it("finds each record under its number", () => {
    const lost = all.filter(({ number, issued }) => {
      const found = number === null ? [] : national().numbered(numberKey(number));
      return number !== null && !found.some((other) => other.number === number && other.issued === issued);
    });
    expect(lost).toEqual([]);
  });

  it("says how old it is", () => {
    const newest = all
      .flatMap(({ issued }) => issued ?? [])
      .sort()
      .at(-1);
    expect(nationalAge).toBe(newest);
    expect(new Catalogue().age).toBe(newest);
  });

  it.each<[sentence: string, date: string, outcome: string, number: string | null]>([
    ["Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ", "13/5/2021", "in-force", "30/2020/NĐ-CP"],
    ["Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ", "13/5/2021", "in-force", "48/NQ-CP"],
    ["Luật Đất đai", "13/5/2021", "in-force", "45/2013/QH13"],
    ["Luật Đất đai", "13/9/2024", "in-force", "31/2024/QH15"],
    ["Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng", "29/4/2021", "in-force", "36-HD/VPTW"],
    ["Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng", "27/5/2026", "not-in-force", "36-HD/VPTW"],
    ["Nghị định số 31/2021/NĐ-CP ngày 27/3/2021 của Chính phủ", "13/5/2022", "in-force", "31/2021/NĐ-CP"],
    ["Luật Giáo dục", "13/5/2021", "in-force", "43/2019/QH14"],
    ["Luật Bảo hiểm xã hội năm 2014", "13/5/2021", "in-force", "58/2014/QH13"],
    ["Thông tư số 36/2026/TT-BXD", "13/9/2026", "unknown", null],
  ])("%s in a letter of %s", (sentence, date, outcome, number) => {
    const answer = resolveOne(new Catalogue(), sentence, { date });
    expect([answer.outcome, answer.document?.number ?? null]).toEqual([outcome, number]);
  });

  it("answers quickly once it is read", () => {
    const keys = all.slice(0, 2000).map(({ number }) => numberKey(number ?? ""));
    const find = () => {
      for (const key of keys) national().numbered(key);
    };
    find();
    expect(cost(find) / keys.length).toBeLessThan(0.1);
    const catalogue = new Catalogue();
    const search = () => expect(catalogue.search("quy dinh chi tiet", 10)).toHaveLength(10);
    search();
    expect(cost(search)).toBeLessThan(150);
  });
});
