import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../server/src/postgres/index.ts";
import { congvan, parsed } from "../cli/congvan.ts";
import { citing } from "../cli/examples.ts";
import { type Database, database, record } from "./database.ts";

const { run } = congvan({
  "known.congvan": citing("Công văn số 88/UBND-KT ngày 03/10/2023 của UBND tỉnh Sơn Hà"),
  "replaced.congvan": citing("Quyết định số 7/2019/QĐ-UBND ngày 03/10/2019 của UBND tỉnh Sơn Hà"),
  "unknown.congvan": citing("Công văn số 89/UBND-KT ngày 03/10/2023 của UBND tỉnh Sơn Hà"),
  "congvan.json": '{ "catalogue": ["postgres:OFFICE_DB"] }',
});

let db: Database;
beforeAll(async () => {
  db = await database();
  const catalogue = await connect(db.url, { query: 20_000 });
  const of = (number: string, issued: string, more = {}) =>
    record({ number, issued, issuer: "UBND tỉnh Sơn Hà", title: "x", ...more });
  await catalogue.import(
    [
      of("88/UBND-KT", "2023-10-03"),
      of("7/2019/QĐ-UBND", "2019-10-03", { type: "Quyết định", replacedBy: ["8/2020/QĐ-UBND"] }),
      of("8/2020/QĐ-UBND", "2020-10-03", { type: "Quyết định", effective: "2020-11-01" }),
    ],
    { source: "x" },
  );
  await catalogue.close();
});

const check = async (env: Record<string, string>, ...more: string[]) => {
  const result = await run(["check", "--format", "json", ...more, "."], { env });
  const { files } = parsed(result) as { files: { path: string; diagnostics: { rule: string }[] }[] };
  const found = files
    .flatMap((f) => f.diagnostics.map((d) => `${f.path}: ${d.rule}`))
    .filter((f) => f.includes(": citation"));
  return { ...result, found };
};

describe("congvan check with a shared catalogue", () => {
  it("asks it for what the letters cite, and what that leads to", async () => {
    const { status, err, found } = await check({ OFFICE_DB: await db.person("congvan_reader") });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(found).toContain("unknown.congvan: citation-unknown");
    expect(found.filter((f) => f.startsWith("known."))).toEqual([]);
    expect(found.some((f) => /^replaced\.congvan: citation-(?!unknown)/.test(f))).toBe(true);
  });

  it.each([
    ["that cannot be reached", { OFFICE_DB: "postgres://a:geheim@127.0.0.1:1/d" }, /không tới được/],
    ["whose variable is not set", {}, /chưa có chuỗi kết nối/],
    ["whose variable holds something else", { OFFICE_DB: "geheim" }, /chuỗi kết nối không dùng được/],
  ])("%s says so in one line and calls nothing unknown", async (_, env, words) => {
    const { status, err, found } = await check(env as Record<string, string>);
    expect(status).toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(words);
    expect(err).not.toContain("geheim");
    expect(found).toEqual([]);
  });

  it("takes no connection string on the command line, nor repeats it", async () => {
    const { status, err } = await run(["check", "--catalogue", "postgres://a:geheim@127.0.0.1:1/d", "known.congvan"]);
    expect(status).toBe(2);
    expect(err).not.toContain("geheim");
  });

  it("is what parse answers from, too", async () => {
    const result = await run(["parse", "known.congvan"], { env: { OFFICE_DB: db.url } });
    expect(parsed(result).citations[0]).toMatchObject({ outcome: "in-force", document: { from: "shared" } });
  });
});
