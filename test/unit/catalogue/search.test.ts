import { describe, expect, it } from "vitest";
import { catalogueOf, letterText } from "./support.ts";

const catalogue = catalogueOf({
  letters: {
    thu: letterText("x.", { number: "30/UBND-VP", date: "01/02/2021", subject: "tăng cường quản lý đất đai" }),
  },
  registers: {
    so: "number,issued,issuer,title,type\n130/2020/QĐ-UBND,05/3/2020,UBND tỉnh Hà Nam,Quy định giá đất,Quyết định\n",
  },
  national: [
    {
      type: "Nghị định",
      number: "30/2020/NĐ-CP",
      issued: "2020-03-05",
      issuer: "Chính phủ",
      title: "Về công tác văn thư",
      aliases: ["NĐ 30"],
    },
    { type: "Nghị định", number: "03/2020/NĐ-CP", issued: "2020-01-03", issuer: "Chính phủ", title: "Về phí" },
    { type: "Luật", number: "45/2013/QH13", issued: "2013-11-29", issuer: "Quốc hội", title: "Đất đai" },
    { type: "Luật", number: "31/2024/QH15", issued: "2024-01-18", issuer: "Quốc hội", title: "Đất đai" },
    {
      type: "Nghị định",
      number: "102/2024/NĐ-CP",
      issued: "2024-07-30",
      issuer: "Chính phủ",
      title: "Quy định chi tiết thi hành một số điều của Luật Đất đai",
    },
  ],
});
const find = (query: string, limit = 10) => catalogue.search(query, limit).map(({ number }) => number);

describe("search", () => {
  it.each<[query: string, numbers: string[]]>([
    ["30/2020", ["30/2020/NĐ-CP"]],
    ["30", ["30/UBND-VP", "30/2020/NĐ-CP"]],
    ["30/2020/nd-cp", ["30/2020/NĐ-CP"]],
    ["Số: 30/2020/NĐ - CP", ["30/2020/NĐ-CP"]],
    ["3/2020", ["03/2020/NĐ-CP", "30/2020/NĐ-CP"]],
    ["nđ 30", ["30/2020/NĐ-CP"]],
    ["van thu", ["30/2020/NĐ-CP"]],
    ["VĂN THƯ công tác", ["30/2020/NĐ-CP"]],
    ["luat dat dai", ["31/2024/QH15", "45/2013/QH13", "102/2024/NĐ-CP"]],
    ["dat dai", ["31/2024/QH15", "45/2013/QH13", "102/2024/NĐ-CP", "30/UBND-VP"]],
    ["gia dat ha nam", ["130/2020/QĐ-UBND"]],
    ["ất đai", []],
    ["không có gì như vậy", []],
    ["", []],
    ["  /-.  ", []],
  ])("%j", (query, numbers) => {
    expect(find(query)).toEqual(numbers);
  });

  it("gives no more than asked for", () => {
    expect(find("dat dai", 2)).toHaveLength(2);
    expect(find("dat dai", 0)).toEqual([]);
  });

  it("gives a document once, from the nearest source", () => {
    const known = { type: "Nghị định", number: "30/2020/NĐ-CP", issued: "2020-03-05", title: "x" };
    const both = catalogueOf({
      registers: { so: "number,issued,title\n30/2020/NĐ-CP,05/3/2020,y\n" },
      national: [known],
    });
    expect(both.search("30/2020", 10).map(({ from }) => from)).toEqual(["register"]);
  });

  it("sees a letter that has just changed", () => {
    const now = catalogueOf({ letters: { a: letterText("x.", { subject: "họp giao ban" }) } });
    expect(now.search("giao ban", 5)).toHaveLength(1);
    now.letters.delete("a");
    expect(now.search("giao ban", 5)).toEqual([]);
  });
});
