import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { catalogueCommands } from "../../server/src/cli/catalogue/commands.ts";
import type { Terminal } from "../../server/src/cli/terminal.ts";
import { readArguments } from "../../server/src/cli/usage.ts";
import { database } from "./database.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), "congvan-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `congvan catalogue NAME …`, with the connection string in the variable CONGVAN_TEST_DB. */
async function run(url: string, name: string, ...args: string[]) {
  vi.stubEnv("CONGVAN_TEST_DB", url);
  const command = catalogueCommands[name];
  if (!command) throw new Error(name);
  let out = "";
  let err = "";
  const terminal: Terminal = {
    locale: "en",
    cwd: folder,
    colour: false,
    columns: 0,
    watched: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const status = await command.run(readArguments(args, command.options), terminal);
  return { status, out, err };
}

const rows = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, n) => `${from + n}/UBND-VP,2021-05-13,UBND tỉnh A,Công văn,việc thứ ${from + n}`,
  )
    .concat("")
    .join("\n");
const register = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), `number,issued,issuer,type,title\n${text}`);
  return name;
};

describe("catalogue import into PostgreSQL", () => {
  it("makes the schema, brings all in, and changes nothing the second time", async () => {
    const { url, run: sql } = await database({ migrated: false });
    const name = register("so.csv", rows(1, 301));
    const first = await run(url, "import", name, "--to", "postgres:CONGVAN_TEST_DB");
    expect(first).toEqual({ status: 0, out: "", err: "so.csv: 300 new, 0 changed, 0 as before, 0 refused\n" });
    const again = await run(url, "import", name, "--to", "postgres:CONGVAN_TEST_DB");
    expect(again).toEqual({ status: 0, out: "", err: "so.csv: 0 new, 0 changed, 300 as before, 0 refused\n" });
    expect(await sql("SELECT count(*)::int AS n FROM congvan.document")).toEqual([{ n: 300 }]);
  });

  it("is quiet when asked to be, and names what it cannot read without giving up the rest", async () => {
    const { url, run: sql } = await database({ migrated: false });
    const name = register("mot.csv", rows(1, 11));
    const { status, out, err } = await run(
      url,
      "import",
      "none.csv",
      name,
      "--to",
      "postgres:CONGVAN_TEST_DB",
      "--quiet",
    );
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^congvan: none\.csv: [^\n]+\n$/);
    expect(await sql("SELECT count(*)::int AS n FROM congvan.document")).toEqual([{ n: 10 }]);
  });

  it("stopped by Ctrl-C says so and goes on when run again", async () => {
    const { url, run: sql } = await database();
    const name = register("lon.csv", rows(1, 45_001));
    const running = run(url, "import", name, "--to", "postgres:CONGVAN_TEST_DB");
    await expect
      .poll(async () => (await sql("SELECT count(*)::int AS n FROM congvan.document"))[0]?.n, { timeout: 20_000 })
      .not.toBe(0);
    process.emit("SIGINT");
    const { status, err } = await running;
    expect([status, err]).toEqual([2, expect.stringMatching(/^congvan: postgres:CONGVAN_TEST_DB: stopped; [^\n]+\n$/)]);
    const [{ n: before = 0 } = {}] = (await sql("SELECT count(*)::int AS n FROM congvan.document")) as { n?: number }[];
    expect(before).toBeLessThan(45_000);
    const again = await run(url, "import", name, "--to", "postgres:CONGVAN_TEST_DB");
    expect(again.status).toBe(0);
    expect(await sql("SELECT count(*)::int AS n FROM congvan.document")).toEqual([{ n: 45_000 }]);
  });

  it("of a server that is not there is one line without the password", async () => {
    const { status, out, err } = await run(
      "postgres://u:geheim@127.0.0.1:1/x",
      "import",
      register("a.csv", rows(1, 2)),
      "--to",
      "postgres:CONGVAN_TEST_DB",
    );
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^congvan: postgres:CONGVAN_TEST_DB: [^\n]+\n$/);
    expect(err).not.toContain("geheim");
  });
});

describe("a shared catalogue on the command line", () => {
  it("is searched and exported beside the others", async () => {
    const { url } = await database();
    const name = register("chung.tsv", "845/UBND-KT,2022-05-13,UBND tỉnh Bắc Kạn,Công văn,kiểm kê rừng phòng hộ\n");
    await run(url, "import", name, "--to", "postgres:CONGVAN_TEST_DB");
    const shared = ["--catalogue", "postgres:CONGVAN_TEST_DB"];
    const found = await run(url, "search", "kiem ke rung phong ho", ...shared, "--format", "json");
    expect(found.status).toBe(0);
    expect(JSON.parse(found.out).documents).toMatchObject([{ number: "845/UBND-KT", from: "shared", place: null }]);
    const exported = await run(url, "export", "--from", "shared", ...shared, "-o", "shared.csv");
    expect(exported).toEqual({ status: 0, out: "", err: "" });
    expect(readFileSync(path.join(folder, "shared.csv"), "utf8").split("\r\n")[1]).toBe(
      "Công văn,845/UBND-KT,2022-05-13,UBND tỉnh Bắc Kạn,kiểm kê rừng phòng hộ,,,,,,",
    );
  });
});
