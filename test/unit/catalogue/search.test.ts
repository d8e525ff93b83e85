import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, listRows, type Searched, searchedOf } from "../../../server/src/catalogue/documents.ts";
import { LetterIndex } from "../../../server/src/catalogue/letters/letters.ts";
import { national } from "../../../server/src/catalogue/national.ts";
import { isNear } from "../../../server/src/catalogue/search/near.ts";
import { prepareSearch, search } from "../../../server/src/catalogue/search/search.ts";
import { vocabulary, wordsOf } from "../../../server/src/catalogue/search/words.ts";
import { catalogueOf, letterText, record } from "./support.ts";

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

describe("mistakes", () => {
  it.each<[query: string, first: string]>([
    ["nghi dnh 30", "30/2020/NĐ-CP"],
    ["nghị dịnh 30", "30/2020/NĐ-CP"],
    ["cong tca van thu", "30/2020/NĐ-CP"],
    ["vanthu", "30/2020/NĐ-CP"],
    ["coong tacs vawn thuw", "30/2020/NĐ-CP"],
    ["luaatj ddaats ddai", "31/2024/QH15"],
    ["luat dat daii 2013", "45/2013/QH13"],
    ["tănng cường quảnn lý đất đai", "30/UBND-VP"],
  ])("%j", (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it("make no hit of a long title that has a word like any other", () => {
    // Each word begins or resembles one of the title's, but none stands where the query has it.
    expect(find("thi tiet dinh chi hanh dieuu")).toEqual([]);
    expect(find("quy dinh chi tieet thi hanh")).toEqual(["102/2024/NĐ-CP"]);
    expect(find("chi tietj dieeu muot luat")).toEqual([]);
  });

  it("are forgiven only where nothing is found as it was typed", () => {
    expect(find("phi")).toEqual(["03/2020/NĐ-CP"]);
    expect(find("phii")).toEqual(["03/2020/NĐ-CP"]);
  });

  it("are not made in numbers, nor in the shortest words", () => {
    for (const query of ["31/2020", "45/2014", "vm du", "nd 31 phi"]) expect(find(query)).toEqual([]);
  });

  it.each<[a: string, b: string, most: number, near: boolean]>([
    ["dinh", "dinh", 1, true],
    ["dnh", "dinh", 1, true],
    ["diinh", "dinh", 1, true],
    ["denh", "dinh", 1, true],
    ["dihn", "dinh", 1, true],
    ["dinh", "danhg", 1, false],
    ["hnid", "dinh", 1, false],
    ["ab", "ba", 1, true],
    ["abcdefgh", "abdcefhg", 1, false],
    ["abcdefgh", "abdcefhg", 2, true],
    ["abcdefgh", "bcdefgha", 2, true],
    ["abcdefgh", "xycdefgz", 2, false],
  ])("%s beside %s, at most %i", (a, b, most, near) => {
    expect(isNear(a, b, most)).toBe(near);
    expect(isNear(b, a, most)).toBe(near);
  });
});

describe("what people call documents by", () => {
  const known = catalogueOf({
    registers: {
      so: [
        "number,issued,issuer,title,type",
        "845/UBND-VP,13/5/2021,UBND tỉnh Hà Nam,mời họp,Công văn",
        "845/STC-NS,14/5/2021,Sở Tài chính,mời họp,Công văn",
        "845/QĐ-UBND,15/5/2021,UBND tỉnh Hà Nam,giao nhiệm vụ,Quyết định",
        "12/2021/TT-BTC,16/5/2021,Bộ Tài chính,Hướng dẫn chế độ kế toán,Thông tư",
        "13/2021/TT-BTC,17/5/2021,Bộ Tài chính,Hướng dẫn thuế,Thông tư",
        "2/KH-UBND,18/5/2022,UBND tỉnh Hà Nam,Hướng dẫn chế độ kế toán,Kế hoạch",
        "",
      ].join("\n"),
    },
  });
  const first = (query: string) => known.search(query, 10)[0]?.number;
  it.each<[query: string, number: string]>([
    ["công vắn 845", "845/STC-NS"],
    ["cv 845", "845/STC-NS"],
    ["845 ubnd", "845/QĐ-UBND"],
    ["cv 845 ubnd", "845/UBND-VP"],
    ["quyet dinh 845", "845/QĐ-UBND"],
    ["tt btc ke toan", "12/2021/TT-BTC"],
    ["thong tu so 13 nam 2021 cua bo tai chinh", "13/2021/TT-BTC"],
    ["uy ban nhan dan ke toan", "2/KH-UBND"],
    ["ke toan 2022", "2/KH-UBND"],
    ["kh 2", "2/KH-UBND"],
  ])("%j", (query, number) => {
    expect(first(query)).toBe(number);
  });
});

describe("the index", () => {
  it("reads words as the query does", () => {
    const texts = [...national().all()].map(({ title }) => title ?? "");
    texts.push(
      "Điều 007, số 00 và 0012a; NĐ-CP/TW_x",
      "HOÀ  hòa\u0301\tẽ Ðảng ðang ﬁ № ½",
      "x".repeat(90),
      "0".repeat(90),
      "",
    );
    for (const text of texts) expect(vocabulary.of(text).map((n) => vocabulary.words[n])).toEqual(wordsOf(text));
  });

  it("reads of the national set what its records say", () => {
    const { rows } = national();
    if (!rows) throw new Error("no table");
    const told = ({ number, type, title, issuer, issued, aliases }: Searched) =>
      [number, type, title, issuer, issued, aliases].map((text) => wordsOf(text ?? ""));
    for (let row = 0; row < rows.size; row++)
      expect(told(rows.searched(row))).toEqual(told(searchedOf(rows.document(row))));
  });

  const many = () =>
    new DocumentIndex(
      listRows(
        Array.from({ length: 12_000 }, (_, n) =>
          record({
            type: n % 3 === 0 ? "Quyết định" : "Công văn",
            number: `${n}/${n % 2 === 0 ? "UBND-VP" : "STC-NS"}`,
            title: `thực hiện nhiệm vụ ${n % 7 === 0 ? "thu gom chất thải" : "quý"} ${n % 50}`,
            issued: `20${10 + (n % 10)}-03-${10 + (n % 15)}`,
          }),
        ),
      ),
    );

  it("finds the same whether it looks rare words up or goes through all documents", () => {
    const table = many();
    // Without `rows` a source is one whose documents come and go: all of them are gone through.
    const twin = { all: () => table.all(), numbered: () => [], named: () => [] };
    const numbers = (source: Parameters<typeof search>[0][number], query: string) =>
      search([source], query, 20_000).map((d) => d.number);
    for (const query of [
      "chat thai",
      "845",
      "84",
      "quyet dinh thai 12",
      "stc thu gom",
      "cv",
      "chatt thai",
      "2015 gom",
    ]) {
      const found = numbers(table, query);
      expect(found.length).toBeGreaterThan(0);
      expect(numbers(twin, query)).toEqual(found);
    }
  });

  it("is made in small pieces, and answers from what there is of it meanwhile", async () => {
    const catalogue = new Catalogue(new LetterIndex(), [], many);
    const counts: number[] = [];
    await catalogue.prepareSearch(() => {
      if (counts.length % 20 === 0) counts.push(catalogue.search("thu gom", 5000).length);
      else counts.push(counts.at(-1) ?? 0);
      return undefined;
    });
    expect(counts.length).toBeGreaterThan(100);
    expect(counts[0]).toBeLessThan(10);
    expect(catalogue.search("thu gom", 5000)).toHaveLength(1715);
  });

  it("does not keep letters that are no more", () => {
    const now = catalogueOf({ letters: { a: letterText("x.", { number: "1/UBND-VP", subject: "họp giao ban" }) } });
    const summary = now.letters.get("a");
    if (!summary?.document) throw new Error("no letter");
    for (let n = 0; n < 3000; n++) {
      now.letters.set({ ...summary, document: { ...summary.document, number: `${n}/UBND-VP` } });
      if (n % 100 === 0) expect(now.search("giao ban", 5).map((d) => d.number)).toEqual([`${n}/UBND-VP`]);
    }
    expect(now.search("hop giao ban", 5).map((d) => d.number)).toEqual(["2999/UBND-VP"]);
  });

  it("bears any text", () => {
    const long = "luật đất đai ".repeat(5000);
    expect(find(long)).toBeInstanceOf(Array);
    expect(find("a ".repeat(500))).toEqual([]);
    const odd = new DocumentIndex(
      listRows([record({ number: "1/A-B", title: long + "x".repeat(1e6), issued: "bad" })]),
    );
    expect(search([odd], "luat dat", 5)).toHaveLength(1);
  });

  it("answers for nothing at all", async () => {
    await prepareSearch([new DocumentIndex(listRows([]))], () => undefined);
    expect(search([new DocumentIndex(listRows([]))], "a", 5)).toEqual([]);
    expect(search([], "a", 5)).toEqual([]);
  });
});
