import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect, type NumberRequest, type PostgresCatalogue } from "../../server/src/postgres/index.ts";
import { type Database, database, record } from "./database.ts";

const issuer = "Sở Nội vụ tỉnh An Bình";
const request: NumberRequest = {
  system: "state",
  signedSymbol: "/SNV-VP",
  issuer,
  date: "2024-04-15",
  secret: false,
  digits: 2,
  isTaken: () => false,
  record: {
    type: "Công văn",
    issued: "2024-04-15",
    issuer,
    title: "tăng cường công tác văn thư",
    aliases: [],
    replacedBy: [],
    amendedBy: [],
  },
};
const next = ({ sequence }: { sequence: string }) => sequence;

let db: Database;
const open: PostgresCatalogue[] = [];
const use = async (url: string): Promise<PostgresCatalogue> => {
  const catalogue = await connect(url, { query: 20_000 });
  open.push(catalogue);
  return catalogue;
};
beforeEach(async () => {
  db = await database();
  const catalogue = await use(db.url);
  await catalogue.import(
    [
      record({ number: "345/SNV-VP", issued: "2024-04-05", issuer, title: "thi đua" }),
      record({ number: "900/SNV-VP", issued: "2023-12-05", issuer, title: "thi đua" }),
      record({ number: "700/SNV-VP", issued: "2024-04-05", issuer: "Sở Nội vụ tỉnh Hòa Sơn", title: "thi đua" }),
      record({ type: "Báo cáo", number: "345/BC-SNV", issued: "2024-04-05", issuer, title: "tuần" }),
    ],
    { source: "so-di" },
  );
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((catalogue) => catalogue.close()));
});

describe("a number from the shared catalogue", () => {
  it("is the next of the issuer's year, and its record is there at once", async () => {
    const catalogue = await use(await db.person("congvan_writer"));
    expect(await catalogue.nextNumber(request)).toMatchObject({ sequence: "346", other: null });
    const given = await catalogue.assignNumber(request, next);
    expect(given.number).toBe("346/SNV-VP");
    expect((await catalogue.search("tang cuong cong tac van thu", 5)).map((d) => [d.number, d.issued])).toEqual([
      ["346/SNV-VP", "2024-04-15"],
    ]);
    expect(await catalogue.nextNumber(request)).toMatchObject({ sequence: "347" });
  });

  it("is never the same, however many ask at once over connections of their own", async () => {
    const url = await db.person("congvan_writer");
    const clerks = await Promise.all([use(url), use(url)]);
    const given = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (clerks[n % 2] as PostgresCatalogue).assignNumber(request, next)),
    );
    const wanted = Array.from({ length: 20 }, (_, n) => `${346 + n}/SNV-VP`);
    expect(given.map((g) => g.number).sort()).toEqual(wanted);
    const kept = await db.run("SELECT number FROM congvan.assigned_number ORDER BY sequence");
    expect(kept.map((row) => row.number)).toEqual(wanted);
    const records = await db.run("SELECT number FROM congvan.document WHERE import = 0 ORDER BY number");
    expect(records.map((row) => row.number)).toEqual(wanted);
  });

  it("is refused by the table itself to whoever gets by the lock, and nothing is left of it", async () => {
    const catalogue = await use(await db.person("congvan_writer"));
    await catalogue.assignNumber(request, next);
    await expect(catalogue.assignNumber(request, () => "346")).rejects.toMatchObject({ reason: "failed" });
    expect(await db.run("SELECT number FROM congvan.assigned_number")).toHaveLength(1);
    expect(await db.run("SELECT number FROM congvan.document WHERE import = 0")).toHaveLength(1);
  });

  it("can be taken back while it is the last, and its record as it was", async () => {
    const catalogue = await use(await db.person("congvan_writer"));
    const first = await catalogue.assignNumber(request, next);
    const second = await catalogue.assignNumber(request, next);
    expect(await catalogue.releaseNumber(first)).toBe(false);
    expect(await catalogue.releaseNumber(second)).toBe(true);
    expect(await catalogue.releaseNumber(second)).toBe(false);
    await db.run("UPDATE congvan.document SET row_hash = 'x' WHERE import = 0");
    expect(await catalogue.releaseNumber(first)).toBe(false);
    expect(await catalogue.nextNumber(request)).toMatchObject({ sequence: "347" });
  });

  it("is given to nobody who may not write, and by no catalogue of an older version", async () => {
    const reader = await use(await db.person("congvan_reader"));
    await expect(reader.assignNumber(request, next)).rejects.toMatchObject({ reason: "denied" });
    await expect(reader.nextNumber(request)).rejects.toMatchObject({ reason: "denied" });
    await db.run("DELETE FROM congvan.migration WHERE number = 2");
    const writer = await use(await db.person("congvan_writer"));
    await expect(writer.assignNumber(request, next)).rejects.toMatchObject({ reason: "older" });
  });

  it("of the Party goes on over the years of a term, and begins anew where that is chosen", async () => {
    const catalogue = await use(db.url);
    const party = "Tỉnh ủy An Bình";
    await catalogue.import(
      [
        record({ number: "900-CV/TU", issued: "2020-08-01", issuer: party, title: "a" }),
        record({ number: "01-CV/TU", issued: "2020-11-01", issuer: party, title: "b" }),
        record({ number: "02-CV/TU", issued: "2020-11-02", issuer: party, title: "c" }),
        record({ number: "183-CV/TU", issued: "2021-05-02", issuer: party, title: "d" }),
      ],
      { source: "so-dang" },
    );
    const wish: NumberRequest = {
      ...request,
      system: "party",
      signedSymbol: "-CV/TU",
      issuer: party,
      date: "2022-02-01",
      record: { ...request.record, issuer: party, issued: "2022-02-01" },
    };
    expect(await catalogue.nextNumber(wish)).toMatchObject({ sequence: "184", other: { sequence: "01" } });
    const given = await catalogue.assignNumber(wish, ({ other }) => other?.sequence ?? "");
    expect(given.number).toBe("01-CV/TU");
  });
});
