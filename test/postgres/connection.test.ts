import { readFileSync } from "node:fs";
import { createServer, type Server as Listener, type Socket } from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { keyOf } from "../../server/src/core/number-facts.ts";
import { readAddress } from "../../server/src/postgres/address.ts";
import { connect, type PostgresCatalogue } from "../../server/src/postgres/index.ts";
import { record } from "./database.ts";
import { freePort, password, type Server, startPostgres } from "./server.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Made by openssl for these tests, good for a hundred years; the authorities' own keys are not kept. */
const tls = path.join(import.meta.dirname, "tls");
const file = (name: string): string => path.join(tls, name);
const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => ({ reason: "none" }),
    (e) => e,
  );
  // What a person or a log gets to see.
  expect(JSON.stringify([error.message, error.bilingual, error.stack])).not.toMatch(/mật:khẩu|%E1%BA%ADt/);
  return error.reason;
};
const tried = (url: string): Promise<string> =>
  reasonOf(connect(url, { connect: 1500, query: 1500 }).then((catalogue) => catalogue.close()));

describe("a connection string", () => {
  it("is read part by part", () => {
    expect(readAddress("postgresql://l%C3%AA:m%40t%2Fk@[::1]:6543/s%E1%BB%95?sslmode=disable")).toMatchObject({
      user: "lê",
      password: "m@t/k",
      host: "::1",
      port: 6543,
      database: "sổ",
      tls: [false],
    });
    expect(readAddress("postgres:///congvan?host=/var/run/postgresql&user=a")).toMatchObject({
      host: "/var/run/postgresql",
      database: "congvan",
      user: "a",
    });
  });

  it.each([
    "",
    "so.csv",
    "mysql://a:b@c/d",
    "postgres://a:mật:khẩu@h:port/d",
    "postgres://a:%E1%BA%ADt%zz@h/d",
    "postgres://h/d?sslmode=maybe",
  ])("that is none is refused without being repeated: %s", async (text) => expect(await tried(text)).toBe("address"));

  it("that names a certificate that is not there is refused", async () => {
    expect(await tried("postgres://a@h/d?sslmode=verify-full&sslrootcert=/nirgends/ca.crt")).toBe("certificate");
  });

  it("leaves no way without encryption to another machine, unless it says so", () => {
    const ways = (mode: string, host = "db.example") =>
      readAddress(`postgres://a@${host}/d${mode && `?sslmode=${mode}`}`).tls.map((way) => way !== false);
    for (const mode of ["", "allow", "prefer", "require", "verify-ca", "verify-full"])
      expect(ways(mode)).toEqual([true]);
    expect(ways("", "localhost")).toEqual([true, false]);
    expect(ways("require", "localhost")).toEqual([true]);
    expect(ways("disable")).toEqual([false]);
  });
});

describe("TLS", () => {
  let server: Server;
  let plain: Server;
  beforeAll(async () => {
    const files = {
      "server.crt": readFileSync(file("server.crt"), "utf8"),
      "server.key": readFileSync(file("server.key"), "utf8"),
    };
    [server, plain] = await Promise.all([startPostgres({ settings: { ssl: "on" }, files }), startPostgres()]);
  });
  afterAll(() => Promise.all([server?.stop(), plain?.stop()]));
  const at = (to: Server, host: string, parameters: Record<string, string>) => {
    const url = new URL(to.url);
    url.hostname = host;
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  };

  it.each([
    ["require", "127.0.0.1", undefined, "none"],
    ["require", "127.0.0.1", "ca.crt", "none"],
    ["require", "127.0.0.1", "other-ca.crt", "untrusted"],
    ["verify-ca", "127.0.0.1", "ca.crt", "none"],
    ["verify-ca", "127.0.0.1", "other-ca.crt", "untrusted"],
    ["verify-ca", "127.0.0.1", "system", "untrusted"],
    ["verify-full", "localhost", "ca.crt", "none"],
    ["verify-full", "127.0.0.1", "ca.crt", "untrusted"],
    ["verify-full", "localhost", "other-ca.crt", "untrusted"],
    ["prefer", "127.0.0.1", undefined, "none"],
  ])("%s to %s with %s: %s", async (sslmode, host, root, outcome) => {
    const sslrootcert = root === undefined || root === "system" ? root : file(root);
    expect(await tried(at(server, host, { sslmode, ...(sslrootcert && { sslrootcert }) }))).toBe(outcome);
  });

  it("that the server does not offer is never done without, where it is asked for", async () => {
    for (const sslmode of ["require", "verify-ca", "verify-full"])
      expect(await tried(at(plain, "127.0.0.1", { sslmode, sslrootcert: file("ca.crt") }))).toBe("insecure");
    expect(await tried(at(plain, "127.0.0.1", { sslmode: "prefer" }))).toBe("none");
  });

  it("is what the connection really uses", async () => {
    const { openReader } = await import("../../server/src/postgres/connection.ts");
    const limits = { connect: 2000, query: 2000, connections: 1 };
    for (const sslmode of ["require", "prefer", "disable"]) {
      const reader = await openReader(at(server, "127.0.0.1", { sslmode }), limits);
      const rows = await reader.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", []);
      expect(rows).toEqual([{ ssl: sslmode !== "disable" }]);
      await reader.close();
    }
  });
});

describe("a server that fails", () => {
  let server: Server;
  let catalogue: PostgresCatalogue | undefined;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterEach(async () => {
    await catalogue?.close();
    catalogue = undefined;
    for (const listener of listeners.splice(0)) listener.close();
  });
  afterAll(() => server?.stop());

  it("by a wrong password, database or host, or with nobody there, is named so", async () => {
    const wrong = server.url.replace(encodeURIComponent(password), "falsch");
    expect(await tried(wrong)).toBe("refused");
    expect(await tried(server.urlFor("postgres", "nirgends"))).toBe("refused");
    expect(await tried("postgres://a:b@host.invalid/d")).toBe("unreachable");
    expect(await tried(`postgres://a:b@127.0.0.1:${await freePort()}/d`)).toBe("unreachable");
  });

  it("by never answering is given up in time", async () => {
    const port = await silent(listeners);
    const start = Date.now();
    expect(await tried(`postgres://a:b@127.0.0.1:${port}/d?sslmode=disable`)).toBe("silent");
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it("by being slow is given up in time, and asked again later", async () => {
    const url = await server.createDatabase("slow");
    catalogue = await connect(url, { query: 300 });
    await catalogue.migrate();
    await catalogue.count();
    const { default: pg } = await import("pg");
    const locker = new pg.Client({ connectionString: url });
    await locker.connect();
    await locker.query("BEGIN; LOCK TABLE congvan.document");
    expect(await reasonOf(catalogue.count())).toBe("silent");
    await locker.end();
    expect(await catalogue.count()).toBe(0);
  });

  it("in the middle of a query loses that query, and answers when it is back", async () => {
    const url = await server.createDatabase("query");
    catalogue = await connect(url, { query: 30_000 });
    await catalogue.migrate();
    await catalogue.import([record({ number: "1/A-B", title: "x" })], { source: "x" });
    const { openReader } = await import("../../server/src/postgres/connection.ts");
    const reader = await openReader(url, { connect: 2000, query: 30_000, connections: 1 });
    const asleep = reasonOf(reader.query("SELECT pg_sleep(20)", []));
    await new Promise((done) => setTimeout(done, 300));
    await server.kill();
    expect(await asleep).toBe("lost");
    expect(["lost", "unreachable"]).toContain(await reasonOf(catalogue.numbered([keyOf("1/A-B")])));
    await server.start();
    expect((await catalogue.numbered([keyOf("1/A-B")])).get(keyOf("1/A-B"))).toHaveLength(1);
    await reader.close();
  });

  it("in the middle of an import leaves whole batches, and the import ends the same when run again", async () => {
    const url = await server.createDatabase("import");
    const records = Array.from({ length: 20_000 }, (_, n) =>
      record({ number: `${n}/SNV-VP`, issued: "2024-01-02", issuer: "Sở Nội vụ", title: `văn bản ${n}` }),
    );
    catalogue = await connect(url, { query: 30_000 });
    await catalogue.migrate();
    let killed: Promise<void> | undefined;
    const broken = catalogue.import(records, {
      source: "so.csv",
      batch: 1000,
      onProgress(done) {
        if (done >= 5000) killed ??= server.kill();
      },
    });
    expect(await reasonOf(broken)).toBe("lost");
    await killed;
    await server.start();
    const { openReader } = await import("../../server/src/postgres/connection.ts");
    const reader = await openReader(url, { connect: 2000, query: 30_000, connections: 1 });
    const indexes = async () => {
      const rows = await reader.query<{ name: string }>(
        "SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'congvan' AND tablename = 'document' ORDER BY 1",
        [],
      );
      return rows.map(({ name }) => name.replace("document_", ""));
    };
    // Indexes for searching are made when all is in; numbers are looked up meanwhile.
    expect(await indexes()).toEqual(["pkey"]);
    const there = await catalogue.count();
    expect(there).toBeGreaterThanOrEqual(5000);
    expect(there).toBeLessThan(20_000);
    expect(there % 1000).toBe(0);
    expect(await catalogue.import(records, { source: "so.csv", batch: 1000 })).toEqual({
      inserted: 20_000,
      updated: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(await catalogue.count()).toBe(20_000);
    expect(await indexes()).toEqual(["issued", "names", "number", "pkey", "words"]);
    expect((await catalogue.search("19999/SNV", 1))[0]?.number).toBe("19999/SNV-VP");
    await reader.close();
    expect(await catalogue.import(records, { source: "so.csv", batch: 1000 })).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: 20_000,
    });
  });
});

/** Takes connections and says nothing; answers its port. */
async function silent(listeners: Listener[]): Promise<number> {
  const port = await freePort();
  const sockets: Socket[] = [];
  const listener = createServer((socket) => sockets.push(socket));
  listener.on("close", () => sockets.map((socket) => socket.destroy()));
  listeners.push(listener);
  await new Promise<void>((done) => listener.listen(port, "127.0.0.1", done));
  return port;
}
