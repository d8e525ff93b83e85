import { beforeAll, describe, expect, it } from "vitest";
import { keyOf } from "../../server/src/core/number-facts.ts";
import { connect } from "../../server/src/postgres/index.ts";
import { schema } from "../../server/src/postgres/migrate.ts";
import { type Database, database, record } from "./database.ts";

let db: Database;
const hidden = record({
  number: "12/BC-CAT",
  issued: "2024-05-06",
  issuer: "Công an tỉnh",
  title: "Zebrafish",
  secrecy: "Mật",
});
const open = record({ number: "13/BC-CAT", issued: "2024-05-06", issuer: "Công an tỉnh", title: "thi đua" });
const law = record({ type: "Luật", number: "1/2024/QH15", issuer: "Quốc hội", title: "Kín", secrecy: "Tuyệt mật" });

const as = async <T>(url: string, work: (catalogue: Awaited<ReturnType<typeof connect>>) => Promise<T>): Promise<T> => {
  const catalogue = await connect(url, { query: 20_000 });
  try {
    return await work(catalogue);
  } finally {
    await catalogue.close();
  }
};

beforeAll(async () => {
  db = await database();
  await as(db.url, (c) => c.import([hidden, open, law], { source: "a" }));
});

describe("a reader", () => {
  it("does not see what is secret, by whatever way", async () => {
    const reader = await db.person("congvan_reader");
    await as(reader, async (c) => {
      expect(await c.count()).toBe(1);
      expect((await c.numbered([keyOf("12/BC-CAT")])).get(keyOf("12/BC-CAT"))).toEqual([]);
      expect((await c.named(["luật kín"])).get("luật kín")).toEqual([]);
      for (const query of ["12/BC-CAT", "12/BC", "zebrafish", "zebrafihs", "bao cao"])
        expect((await c.search(query, 20)).map((d) => d.number)).not.toContain("12/BC-CAT");
      const seen = [];
      for await (const document of c.all()) seen.push(document.number);
      expect(seen).toEqual(["13/BC-CAT"]);
    });
  });

  it.each([
    // Errors that tell: evaluated on a hidden row, they would quote its title.
    "SELECT title::int FROM congvan.document WHERE number LIKE '12/%'",
    "SELECT count(*) FROM congvan.document WHERE title = 'Zebrafish'",
    "SELECT count(*) FROM congvan.document WHERE 1 / (length(title) - 9) > 5",
    "SELECT most_common_vals FROM pg_stats WHERE tablename = 'document' AND attname = 'title'",
  ])("cannot infer it: %s", async (sql) => {
    const rows = await db.run(sql, undefined, await db.person("congvan_reader"));
    expect(JSON.stringify(rows)).toMatch(/^\[(?:\{"count":"0"\})?\]$/);
  });

  it.each([
    "SELECT * FROM congvan.search_all('zebrafish', 10)",
    "SELECT * FROM congvan.named_all(ARRAY['luật kín'])",
    "SELECT * FROM congvan.find('zebrafish', 10, true)",
    "SELECT congvan.near('zebrafihs')",
    "SELECT * FROM congvan.word",
    "SELECT * FROM congvan.import",
    "UPDATE congvan.document SET secrecy = NULL",
    "DELETE FROM congvan.document",
    "INSERT INTO congvan.document (number_key, issuer_key, year, search, import, row_hash) VALUES ('1', '', 0, '', 1, '')",
    "ALTER TABLE congvan.document DISABLE ROW LEVEL SECURITY",
    "SET ROLE congvan_secret_reader",
    "SELECT congvan.settle()",
    "CREATE TABLE congvan.mine (x int)",
  ])("may not: %s", async (sql) => {
    await expect(db.run(sql, undefined, await db.person("congvan_reader"))).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  it("does not import, and is told so", async () => {
    const reader = await db.person("congvan_reader");
    await expect(as(reader, (c) => c.import([open], { source: "x" }))).rejects.toMatchObject({ reason: "denied" });
  });

  it("still finds what is open by wrong words, without any right on the words themselves", async () => {
    await as(await db.person("congvan_reader"), async (c) =>
      expect((await c.search("thi dau", 5)).map((d) => d.number)).toEqual(["13/BC-CAT"]),
    );
  });
});

describe("others", () => {
  it("see what is secret where they may, and do not write", async () => {
    const url = await db.person("congvan_secret_reader");
    await as(url, async (c) => {
      expect(await c.count()).toBe(3);
      expect((await c.search("zebrafish", 5)).map((d) => d.secrecy)).toEqual(["Mật"]);
      expect((await c.named(["luật kín"])).get("luật kín")).toHaveLength(1);
    });
    await expect(as(url, (c) => c.import([open], { source: "x" }))).rejects.toMatchObject({ reason: "denied" });
  });

  it("write where they may, secret records too", async () => {
    const own = await database();
    const writer = await own.person("congvan_writer");
    await as(writer, async (c) => {
      expect(await c.import([hidden, open], { source: "x" })).toMatchObject({ inserted: 2 });
      expect(await c.import([{ ...hidden, title: "b" }, open], { source: "x" })).toMatchObject({
        updated: 1,
        unchanged: 1,
      });
    });
  });

  it("without any role are told so", async () => {
    await expect(as(await db.person(), (c) => c.count())).rejects.toMatchObject({ reason: "denied" });
  });

  it("who own the tables without being superuser are bound by the rules, too", async () => {
    const own = await database({ migrated: false });
    await own.run("CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm");
    const admin = await own.person();
    await own.run(`GRANT CREATE ON DATABASE ${own.name} TO ${new URL(admin).username}`);
    await as(admin, async (c) => {
      expect(await c.migrate()).toBe(schema);
      expect(await c.import([hidden, open], { source: "x" })).toMatchObject({ inserted: 2 });
    });
    await as(await own.person("congvan_reader"), async (c) => {
      expect(await c.count()).toBe(1);
      expect(await c.search("zebrafish", 5)).toEqual([]);
      expect((await c.search("thi đua", 5)).length).toBe(1);
    });
  });
});

describe("the schema", () => {
  it("is made once, whoever comes at the same time, and again nothing is done", async () => {
    const own = await database({ migrated: false });
    await expect(as(own.url, (c) => c.count())).rejects.toMatchObject({ reason: "empty" });
    const steps = await Promise.all([1, 2, 3].map(() => as(own.url, (c) => c.migrate())));
    expect(steps.sort()).toEqual([0, 0, schema]);
  });

  it("of a newer program is read where it says so, and never taken back", async () => {
    const own = await database();
    await as(own.url, (c) => c.import([open], { source: "x" }));
    const newer = (readable: number) =>
      own.run(
        "INSERT INTO congvan.migration (number, name, readable_by) VALUES ($1, 'later', $2) ON CONFLICT (number) DO UPDATE SET readable_by = $2",
        [schema + 1, readable],
      );
    await newer(schema);
    expect(await as(own.url, (c) => c.count())).toBe(1);
    await expect(as(own.url, (c) => c.migrate())).rejects.toMatchObject({ reason: "newer" });
    await newer(schema + 1);
    await expect(as(own.url, (c) => c.count())).rejects.toMatchObject({ reason: "newer" });
  });

  it("that cannot be made for want of an extension leaves nothing behind, and says whom to ask", async () => {
    const own = await database({ migrated: false });
    const admin = await own.person();
    await expect(as(admin, (c) => c.migrate())).rejects.toMatchObject({ reason: "extension" });
    expect(await own.run("SELECT to_regnamespace('congvan') AS there")).toEqual([{ there: null }]);
  });

  it("is read without writing, so that a replica serves", async () => {
    const own = await database();
    await as(own.url, (c) => c.import([open, law], { source: "x" }));
    const reader = await own.person("congvan_reader");
    await own.run(`ALTER DATABASE ${own.name} SET default_transaction_read_only = on`);
    await as(reader, async (c) => {
      expect((await c.search("thi dau", 5)).length).toBe(1);
      expect((await c.numbered([keyOf("13/BC-CAT")])).get(keyOf("13/BC-CAT"))).toHaveLength(1);
    });
  });
});
