import { afterEach, describe, expect, it } from "vitest";
import { keyOf } from "../../server/src/core/number-facts.ts";
import { connect, type PostgresCatalogue } from "../../server/src/postgres/index.ts";
import { type Database, database, record } from "./database.ts";

const open: PostgresCatalogue[] = [];
const use = async (url: string): Promise<PostgresCatalogue> => {
  const catalogue = await connect(url, { query: 20_000 });
  open.push(catalogue);
  return catalogue;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((catalogue) => catalogue.close()));
});

const decree = record({
  type: "Nghị định",
  number: "30/2020/NĐ-CP",
  issued: "2020-03-05",
  issuer: "Chính phủ",
  title: "Về công tác văn thư",
  aliases: ['Nghị định "văn thư"', "NĐ 30\\30"],
  effective: "2020-03-05",
});
const land = (number: string, issued: string, more = {}) =>
  record({ type: "Luật", number, issued, issuer: "Quốc hội", title: "Đất đai", ...more });
const laws = [land("45/2013/QH13", "2013-11-29", { replacedBy: ["31/2024/QH15"] }), land("31/2024/QH15", "2024-01-18")];
const letter = record({
  number: "0345/SNV-VP",
  issued: "2024-04-05",
  issuer: "Sở Nội vụ tỉnh An Bình",
  title: "hướng dẫn công tác thi đua\tkhen thưởng\nnăm 2024",
});
const secret = record({
  number: "12/BC-CAT",
  issued: "2024-05-06",
  issuer: "Công an tỉnh An Bình",
  title: "tình hình đặcbiệt",
  secrecy: "Mật",
});
const some = [decree, ...laws, letter, secret];

async function filled(records = some): Promise<{ db: Database; catalogue: PostgresCatalogue }> {
  const db = await database();
  const catalogue = await use(db.url);
  await catalogue.import(records, { source: "so.csv" });
  return { db, catalogue };
}

const collect = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
};

describe("a shared catalogue", () => {
  it("answers by number with the record as it was imported", async () => {
    const { catalogue } = await filled();
    const found = await catalogue.numbered([keyOf("30/2020/NĐ-CP"), keyOf("345/SNV-VP"), keyOf("9/XY")]);
    expect(found.get(keyOf("30/2020/NĐ-CP"))).toEqual([{ ...decree, from: "shared", source: null, secrecy: null }]);
    expect(found.get(keyOf("345/SNV-VP"))?.map((d) => d.title)).toEqual([letter.title]);
    expect(found.get(keyOf("9/XY"))).toEqual([]);
  });

  it("answers by the name of a law, all that are called so", async () => {
    const { catalogue } = await filled();
    const found = await catalogue.named(["luật đất đai", "luật không có"]);
    expect(
      found
        .get("luật đất đai")
        ?.map((d) => d.number)
        .sort(),
    ).toEqual(["31/2024/QH15", "45/2013/QH13"]);
    expect(found.get("luật không có")).toEqual([]);
  });

  it.each([
    ["345/SNV-VP", "0345/SNV-VP"],
    ["số 345", "0345/SNV-VP"],
    ["30/2020/nd-cp", "30/2020/NĐ-CP"],
    ["công tác văn thư", "30/2020/NĐ-CP"],
    ["cong tac van th", "30/2020/NĐ-CP"],
    ["nghi dinh van thu", "30/2020/NĐ-CP"],
    ["nghi dihn vna thu", "30/2020/NĐ-CP"],
    ["thi dua khen thuong an binh", "0345/SNV-VP"],
    ["luat dat dai", "31/2024/QH15"],
  ])("finds what people type: %s", async (query, number) => {
    const { catalogue } = await filled();
    expect((await catalogue.search(query, 5))[0]?.number).toBe(number);
  });

  it("finds nothing for nothing, and takes any text for a text", async () => {
    const { catalogue } = await filled();
    for (const query of ["", "  ", "'; DROP TABLE congvan.document; --", "a & | ! ( ) :*", "\0", "%_%", "\ud800"])
      expect(await catalogue.search(query, 5)).toEqual([]);
    expect(await catalogue.count()).toBe(some.length);
  });

  it("hands out everything, page by page", async () => {
    const many = Array.from({ length: 4500 }, (_, n) =>
      record({ number: `${n}/SNV-VP`, issued: "2024-01-02", issuer: "Sở Nội vụ" }),
    );
    const { catalogue } = await filled(many);
    const numbers = (await collect(catalogue.all())).map((d) => d.number);
    expect(numbers).toHaveLength(4500);
    expect(new Set(numbers)).toEqual(new Set(many.map((d) => d.number)));
  });
});

describe("importing", () => {
  it("twice changes nothing; what is new or has changed is taken over", async () => {
    const { catalogue } = await filled();
    const again = await catalogue.import(some, { source: "so.csv" });
    expect(again).toEqual({ inserted: 0, updated: 0, unchanged: some.length, refused: 0 });
    const newer = [...some.slice(1), { ...decree, title: "Về văn thư" }, record({ number: "7/TB-UBND", title: "họp" })];
    expect(await catalogue.import(newer, { source: "so.csv" })).toMatchObject({
      inserted: 1,
      updated: 1,
      unchanged: 4,
    });
    expect((await catalogue.numbered([keyOf("30/2020/NĐ-CP")])).get(keyOf("30/2020/NĐ-CP"))?.[0]?.title).toBe(
      "Về văn thư",
    );
  });

  it("keeps apart what is not one document", async () => {
    const party = (number: string, issued: string | null, title: string) =>
      record({ type: "Nghị quyết", number, issued, issuer: "Ban Chấp hành Trung ương", title });
    const distinct = [
      // A law and a resolution of one number.
      record({ type: "Luật", number: "01/2021/QH15", issued: "2021-07-20", issuer: "Quốc hội", title: "A" }),
      record({ type: "Nghị quyết", number: "01/2021/QH15", issued: "2021-07-20", issuer: "Quốc hội", title: "A" }),
      // Two terms of the Party in one year.
      party("01-NQ/TW", "2021-01-10", "khóa XII"),
      party("01-NQ/TW", "2021-03-10", "khóa XIII"),
      // Two of which nobody says the year.
      party("02-NQ/TW", null, "một"),
      party("02-NQ/TW", null, "hai"),
      // Two organs; two years; two of which nobody says the issuer.
      record({ number: "5/UBND-VP", issued: "2024-01-01", issuer: "UBND huyện A", title: "x" }),
      record({ number: "5/UBND-VP", issued: "2024-01-01", issuer: "UBND huyện B", title: "x" }),
      record({ number: "5/UBND-VP", issued: "2023-01-01", issuer: "UBND huyện B", title: "x" }),
      record({ number: "6/UBND-VP", issued: "2024-01-01", title: "x" }),
      record({ number: "6/UBND-VP", issued: "2024-01-01", title: "y" }),
      // Without a number.
      record({ type: "Hiến pháp", title: "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", issued: "2013-11-28" }),
      record({ type: "Hiến pháp", title: "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", issued: "1992-04-15" }),
    ];
    const { catalogue } = await filled(distinct);
    expect(await catalogue.count()).toBe(distinct.length);
    expect(await catalogue.import(distinct, { source: "so.csv" })).toMatchObject({
      unchanged: distinct.length,
      refused: 0,
    });
  });

  it("takes several ways of writing one document for one, the first counts", async () => {
    const { catalogue } = await filled([]);
    const result = await catalogue.import(
      [
        record({ number: "05/UBND-VP", issued: "2024-01-01", issuer: "UBND huyện A", title: "x" }),
        record({ number: "5/UBND–VP", issued: "2024-01-01", issuer: "Ủy ban nhân dân huyện A", title: "y" }),
      ],
      { source: "a" },
    );
    expect(result).toEqual({ inserted: 1, updated: 0, unchanged: 0, refused: 1 });
    expect((await catalogue.search("5/UBND-VP", 2)).map((d) => d.title)).toEqual(["x"]);
  });

  it("refuses what cannot be kept, and brings in the rest", async () => {
    const { catalogue } = await filled([]);
    const result = await catalogue.import(
      [
        record({}),
        record({ number: "1/A", issued: "2023-02-29", title: "x" }),
        record({ number: "2/A".padEnd(5000, "A"), title: "x" }),
        record({ number: "3/A", title: "không\0có\ud800gì" }),
      ],
      { source: "a" },
    );
    expect(result).toEqual({ inserted: 1, updated: 0, unchanged: 0, refused: 3 });
  });

  it("brings in what somebody else brings into the empty catalogue, too", async () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      record({ number: `${n}/SNV-VP`, issued: "2024-01-02", issuer: "Sở Nội vụ", title: `v ${n}` }),
    );
    const { catalogue } = await filled([]);
    let others: Promise<unknown> | undefined;
    async function* slowly() {
      yield* many.slice(0, 100);
      others ??= catalogue.import(many.slice(50), { source: "b", batch: 150 });
      await others;
      yield* many.slice(100);
    }
    const result = await catalogue.import(slowly(), { source: "a", batch: 100 });
    expect(result).toEqual({ inserted: 100, updated: 0, unchanged: 100, refused: 0 });
    expect(await catalogue.count()).toBe(200);
  });

  it("hands on what the records themselves throw, and keeps what is in", async () => {
    const { catalogue } = await filled([]);
    function* broken() {
      yield* some;
      throw new RangeError("hàng 6");
    }
    await expect(catalogue.import(broken(), { source: "a", batch: 2 })).rejects.toThrow(new RangeError("hàng 6"));
    expect(await catalogue.count()).toBe(4);
  });

  it("never takes a mark of secrecy away", async () => {
    const { catalogue, db } = await filled();
    await catalogue.import([{ ...secret, secrecy: null, title: "khác" }], { source: "b" });
    expect(
      await db.run("SELECT secrecy, title FROM congvan.document WHERE number_key = $1", [keyOf("12/BC-CAT")]),
    ).toEqual([{ secrecy: "Mật", title: "khác" }]);
  });

  it("goes on behind the last batch that is in", async () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      record({ number: `${n}/SNV-VP`, issued: "2024-01-02", issuer: "Sở Nội vụ", title: `v ${n}` }),
    );
    const { db, catalogue } = await filled([]);
    const stop = new AbortController();
    const broken = catalogue.import(many, {
      source: "so.csv",
      batch: 100,
      signal: stop.signal,
      onProgress: (done) => done >= 300 && stop.abort(),
    });
    await expect(broken).rejects.toThrow(/abort/i);
    const before = await catalogue.count();
    expect(before).toBeGreaterThanOrEqual(300);
    expect(before).toBeLessThan(1000);
    // What somebody else has changed meanwhile shows that these batches are not brought in again.
    await db.run("UPDATE congvan.document SET title = 'khác', row_hash = '' WHERE number = '7/SNV-VP'");
    expect(await catalogue.import(many, { source: "so.csv", batch: 100 })).toEqual({
      inserted: 1000,
      updated: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(
      await db.run(
        "SELECT count(*)::int AS n, max(finished) IS NOT NULL AS ended FROM congvan.import WHERE source = 'so.csv' AND inserted = 1000",
      ),
    ).toEqual([{ n: 1, ended: true }]);
    expect((await catalogue.numbered(["7/SNV-VP"])).get("7/SNV-VP")?.[0]?.title).toBe("khác");
    expect(await catalogue.import(many, { source: "so.csv" })).toMatchObject({
      inserted: 0,
      updated: 1,
      unchanged: 999,
    });
  });
});
