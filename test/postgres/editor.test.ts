import { createServer, type Server as Listener } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Location, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { connect } from "../../server/src/postgres/index.ts";
import { Editor, type Folder, folder, full, type rules } from "../lsp/support/client.ts";
import { letterText } from "../lsp/support/letters.ts";
import { record } from "./database.ts";
import { freePort, type Server, startPostgres } from "./server.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const known = record({
  number: "345/SNV-VP",
  issued: "2024-04-05",
  issuer: "Sở Nội vụ tỉnh An Bình",
  title: "hướng dẫn công tác thi đua",
});
const letter = (number = "345/SNV-VP") =>
  letterText({
    basis: `Theo đề nghị của Sở Nội vụ tỉnh An Bình tại Công văn số ${number} ngày 05/4/2024 của Sở Nội vụ tỉnh An Bình.`,
  });
const line = letter()
  .split("\n")
  .findIndex((l) => l.includes("345/SNV-VP"));
const at = { line, character: letter().split("\n")[line]?.indexOf("345") ?? 0 };
type Diagnostics = Parameters<typeof rules>[0];
const isUnknown = (d: Diagnostics) => d.some((x) => x.code === "citation-unknown" && x.range.start.line === line);

let server: Server;
let url: string;
let editor: Editor | undefined;
let work: Folder;
const statuses: { state: string; answers: number; message: string | null }[] = [];
const asked: string[] = [];
let secret: string | null = null;

beforeAll(async () => {
  server = await startPostgres();
  url = await server.createDatabase("office");
  const catalogue = await connect(url, { query: 20_000 });
  await catalogue.migrate();
  await catalogue.import([known], { source: "so.csv" });
  await catalogue.close();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  work = await folder({ "congvan.json": '{ "catalogue": ["postgres:CONGVAN_TEST_DB"] }' });
  statuses.length = 0;
  asked.length = 0;
  secret = null;
});
afterEach(async () => {
  await editor?.stop();
  editor = undefined;
  delete process.env.CONGVAN_TEST_DB;
  work.remove();
});

/** The server inherits this process's environment. */
async function start(variable: string | null, initializationOptions: object = {}): Promise<Editor> {
  if (variable !== null) process.env.CONGVAN_TEST_DB = variable;
  const started = await Editor.start({ capabilities: full, folders: [work.uri], params: { initializationOptions } });
  started.connection.onNotification("congvan/sharedStatus", (status) => void statuses.push(status));
  started.connection.onRequest("congvan/secret", ({ name }: { name: string }) => {
    asked.push(name);
    return secret;
  });
  editor = started;
  return started;
}
const state = () => statuses.at(-1)?.state;

/** Pulls once the workspace has been read: no citation is judged before. */
async function judged(e: Editor, uri: string): Promise<void> {
  await e.until(() => e.refreshes > 0);
  await e.pull(uri);
}

describe("a shared catalogue in the editor", () => {
  it("is asked what it knows of a citation, and known to the search", async () => {
    const e = await start(url);
    const uri = work.uriOf("a.congvan");
    await e.open(uri, letter());
    await judged(e, uri);
    await e.until(() => state() === "connected");
    await e.pulled(uri, (d) => e.refreshes > 0 && !isUnknown(d));
    await vi.waitFor(async () => {
      const [found] = await e.at<Location[]>("textDocument/definition", uri, at);
      expect(decodeURIComponent(found?.uri ?? "")).toContain("345");
    }, 20_000);
    const symbols = await e.request<WorkspaceSymbol[]>("workspace/symbol", { query: "thi dua" });
    expect(symbols.map((s) => s.name).join()).toContain("345/SNV-VP");
    // What the server has not either is unknown, and told as soon as it has said so.
    const other = work.uriOf("b.congvan");
    await e.open(other, letter("346/SNV-VP"));
    await e.pulled(other, isUnknown);
    expect(asked).toEqual([]);
    expect(e.log.join("\n")).not.toContain(new URL(url).password);
  });

  it("takes the connection string from the client's secrets where the environment has none", async () => {
    const e = await start(null);
    const uri = work.uriOf("a.congvan");
    await e.open(uri, letter("346/SNV-VP"));
    await judged(e, uri);
    await e.until(() => state() === "unset");
    expect(asked).toEqual(["CONGVAN_TEST_DB"]);
    await e.pulled(uri, (d) => !isUnknown(d));
    secret = url;
    await e.notify("congvan/secretChanged", { name: "CONGVAN_TEST_DB" });
    await e.until(() => state() === "connected");
    await e.pulled(uri, isUnknown);
  });

  it("that holds no connection string is told without being repeated", async () => {
    const e = await start("mật khẩu của tôi");
    await e.open(work.uriOf("a.congvan"), letter());
    await judged(e, work.uriOf("a.congvan"));
    await e.until(() => state() === "lost");
    expect(JSON.stringify([statuses, e.log])).not.toContain("mật khẩu của tôi");
    expect(statuses.at(-1)?.message).toContain("chuỗi kết nối");
  });

  it("is never contacted from a workspace that is not trusted", async () => {
    const { port, count, close } = await counting();
    const e = await start(`postgres://a:b@127.0.0.1:${port}/d?sslmode=disable`, { trusted: false });
    const uri = work.uriOf("a.congvan");
    await e.open(uri, letter());
    await judged(e, uri);
    await e.until(() => state() === "untrusted");
    await e.request("workspace/symbol", { query: "thi dua" });
    await e.open(work.uriOf("b.congvan"), letter("346/SNV-VP"));
    expect(isUnknown(await e.pull(work.uriOf("b.congvan")))).toBe(false);
    await new Promise((done) => setTimeout(done, 500));
    expect(count()).toBe(0);
    await e.notify("congvan/trusted", undefined);
    await e.until(() => count() > 0);
    close();
  });

  it("that never answers holds nothing up, and calls nothing unknown", async () => {
    const { port, count, close } = await counting();
    const e = await start(`postgres://a:b@127.0.0.1:${port}/d?sslmode=disable`);
    const uri = work.uriOf("a.congvan");
    await e.open(uri, letter());
    await judged(e, uri);
    await e.until(() => count() > 0);
    const times: number[] = [];
    for (let n = 0; n < 30; n++) {
      const begun = performance.now();
      const place = { line: 0, character: 0 };
      await e.change(uri, n + 2, { range: { start: place, end: place }, text: " " });
      expect(isUnknown(await e.pull(uri))).toBe(false);
      times.push(performance.now() - begun);
    }
    expect(times.sort((a, b) => a - b)[15]).toBeLessThan(200);
    const begun = performance.now();
    await e.request("workspace/symbol", { query: "thi dua" });
    expect(performance.now() - begun).toBeLessThan(2000);
    await e.until(() => state() === "lost");
    expect(statuses).toHaveLength(1);
    close();
  });

  it("that is lost leaves the answers it has given, says so once, and is found again", async () => {
    const e = await start(url);
    const uri = work.uriOf("a.congvan");
    await e.open(uri, letter());
    await judged(e, uri);
    await e.until(() => state() === "connected");
    await server.kill();
    const other = work.uriOf("b.congvan");
    await e.open(other, letter("347/SNV-VP"));
    await e.pull(other);
    await e.until(() => state() === "lost");
    expect(statuses.at(-1)?.answers).toBeGreaterThan(0);
    expect(isUnknown(await e.pull(uri))).toBe(false);
    expect(isUnknown(await e.pull(other))).toBe(false);
    await server.start();
    await e.until(() => state() === "connected", 40_000);
    await e.pulled(other, isUnknown);
    expect(statuses.map((s) => s.state)).toEqual(["connected", "lost", "connected"]);
  });
});

describe("a connection string in congvan.json", () => {
  it("is an error there, and nobody connects to it", async () => {
    const { port, count, close } = await counting();
    await work.write({
      "congvan.json": `{ "catalogue": ["postgres://a:geheim@127.0.0.1:${port}/d", "POSTGRESQL://a:geheim@127.0.0.1:${port}/d"] }`,
    });
    const e = await start(null);
    const found = await e.sent(work.uriOf("congvan.json"), (d) => d.length === 2);
    for (const { severity, message } of found)
      expect([severity, String(message).includes("Bí mật")]).toEqual([1, true]);
    await e.open(work.uriOf("a.congvan"), letter());
    await judged(e, work.uriOf("a.congvan"));
    expect(JSON.stringify([found, e.log, statuses])).not.toContain("geheim");
    expect(count()).toBe(0);
    close();
  });
});

/** Takes connections, counts them and says nothing. */
async function counting() {
  const port = await freePort();
  let connections = 0;
  const sockets = new Set<{ destroy(): void }>();
  const listener: Listener = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => {});
  });
  await new Promise<void>((done) => listener.listen(port, "127.0.0.1", done));
  const close = () => {
    listener.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port, count: () => connections, close };
}
