import { describe, expect, it } from "vitest";
import { checkCatalogue } from "../../../server/src/catalogue/check.ts";
import { readRegister } from "../../../server/src/catalogue/registers/register.ts";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { builtIn } from "./support.ts";

const columns = "number,issued,issuer,type,title,effective,expired,replaced_by\n";
const known = builtIn(
  {
    type: "Nghị định",
    number: "30/2020/NĐ-CP",
    issued: "2020-03-05",
    issuer: "Chính phủ",
    title: "Về công tác văn thư",
  },
  { type: "Nghị định", number: "9/2010/NĐ-CP", issued: "2010-02-08", issuer: "Chính phủ", checked: "doubtful" },
)();

/** Registers by name, each as its rows; what is found as `register:line rule severity`. */
function found(registers: Readonly<Record<string, readonly string[]>>): string[] {
  const documents = Object.entries(registers).flatMap(([name, rows]): readonly KnownDocument[] => {
    return readRegister(name, columns + rows.join("\n")).documents;
  });
  return checkCatalogue(documents, known).map(({ rule, severity, document }) => {
    return `${document.place?.uri}:${(document.place?.range.start.line ?? 0) + 1} ${rule} ${severity}`;
  });
}

describe("a record alone", () => {
  it.each<[what: string, row: string, expected: string[]]>([
    ["in order", "845/UBND-VP,2021-05-13,UBND tỉnh A,Công văn,x,2021-05-14,2022-01-01,", []],
    [
      "ends before it begins",
      "1/QĐ-UBND,2021-05-13,UBND tỉnh A,,x,2021-06-01,2021-05-20,",
      ["a:2 catalogue-dates warning"],
    ],
    [
      "ends on its first day",
      "1/QĐ-UBND,2021-05-13,UBND tỉnh A,,x,2021-06-01,2021-06-01,",
      ["a:2 catalogue-dates warning"],
    ],
    ["ends before it was issued", "1/QĐ-UBND,2021-05-13,UBND tỉnh A,,x,,2021-05-01,", ["a:2 catalogue-dates warning"]],
    ["works backwards", "1/QĐ-UBND,2021-05-13,UBND tỉnh A,,x,2021-01-01,,", ["a:2 catalogue-dates info"]],
    ["without a symbol", "77,2021-05-13,UBND tỉnh A,Công văn,x,,,", ["a:2 catalogue-number warning"]],
    ["replaced by itself", "1/QĐ-UBND,2021-05-13,UBND tỉnh A,,x,,,01/QĐ-UBND", ["a:2 catalogue-replaced-by warning"]],
    [
      "replaced by an earlier one",
      "1/QĐ-UBND,2021-05-13,UBND tỉnh A,,x,,,30/2020/NĐ-CP",
      ["a:2 catalogue-replaced-by warning"],
    ],
    ["replaced by a later one", "1/QĐ-UBND,2019-05-13,UBND tỉnh A,,x,,,30/2020/NĐ-CP", []],
    ["replaced by one nobody knows", "1/QĐ-UBND,2019-05-13,UBND tỉnh A,,x,,,31/2020/NĐ-CP", []],
  ])("%s", (_, row, expected) => {
    expect(found({ a: [row] })).toEqual(expected);
  });
});

describe("two registers", () => {
  const row = "845/UBND-VP,2021-05-13,UBND tỉnh A,Công văn,Về việc mời họp,,,";
  it.each<[what: string, other: string, expected: string[]]>([
    ["the same", row, ["b:2 catalogue-duplicate info"]],
    ["the same, cut short", "845/UBND-VP,13/5/2021,UBND tỉnh A,Công văn,mời họp,,,", ["b:2 catalogue-duplicate info"]],
    ["another day", row.replace("-13", "-14"), ["b:2 catalogue-contradiction warning"]],
    ["another title", row.replace("mời họp", "báo cáo"), ["b:2 catalogue-contradiction warning"]],
    ["another type", row.replace("Công văn", "Quyết định"), ["b:2 catalogue-contradiction warning"]],
    ["another year", row.replace("2021", "2022"), []],
    ["another organ", row.replace("tỉnh A", "tỉnh B"), []],
    ["an organ in doubt", row.replace("UBND tỉnh A", "Sở B"), []],
  ])("%s", (_, other, expected) => {
    expect(found({ a: [row], b: [other] })).toEqual(expected);
  });

  it("say where the other stands, and what differs", () => {
    const documents = [
      ...readRegister("a", columns + row).documents,
      ...readRegister("b", columns + row.replace("-13", "-14")).documents,
    ];
    const [finding] = checkCatalogue(documents, known);
    expect(finding?.other?.place?.uri).toBe("a");
    expect(finding?.message.vi).toContain("ngày “2021-05-14” / “2021-05-13”");
    expect(finding?.message.en).toContain("date “2021-05-14” / “2021-05-13”");
  });
});

describe("the national set", () => {
  it.each<[what: string, row: string, expected: string[]]>([
    ["agrees", "30/2020/NĐ-CP,2020-03-05,Chính phủ,Nghị định,công tác văn thư,,,", []],
    ["has another day", "30/2020/NĐ-CP,2020-03-06,Chính phủ,Nghị định,x,,,", ["a:2 catalogue-contradiction warning"]],
    ["has another type", "30/2020/NĐ-CP,2020-03-05,Chính phủ,Quyết định,x,,,", ["a:2 catalogue-contradiction warning"]],
    ["is itself in doubt", "9/2010/NĐ-CP,2010-02-09,Chính phủ,Nghị định,x,,,", []],
  ])("%s", (_, row, expected) => {
    expect(found({ a: [row] })).toEqual(expected);
  });
});
