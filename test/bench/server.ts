import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { letterOf } from "./letters.ts";
import { type Figure, percentile } from "./measure.ts";

const server = path.resolve(import.meta.dirname, "../../dist/server.js");
const letters = 1000;
const keystrokes = 200;
const previews = 60;
/** What the extension waits for after a keystroke before it asks for the pages: `client/src/preview.ts`. */
const pause = 40;

/** Types into a 25 KB letter over stdio, in a workspace of 1,000 letters, and weighs the server. */
export async function serverFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "congvan-bench-"));
  mkdirSync(path.join(folder, "letters"));
  for (let n = 1; n <= letters; n++) writeFileSync(path.join(folder, "letters", `${n}.congvan`), letterOf(5000, n));
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const indexed = new Promise<void>((done) => {
    connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.onRequest("client/registerCapability", () => null);
    connection.onRequest("workspace/diagnostic/refresh", () => null);
    connection.onNotification("$/progress", ({ value }: { value: { kind: string } }) => {
      if (value.kind === "end") done();
    });
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "bench" }],
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { workspaceFolders: true, configuration: true, diagnostics: { refreshSupport: true } },
      window: { workDoneProgress: true },
    },
  });
  await connection.sendNotification("initialized", {});
  const uri = pathToFileURL(path.join(folder, "draft.congvan")).href;
  const text = letterOf(25_000, 2000);
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "congvan", version: 1, text },
  });
  await indexed;
  const times = await type(connection, uri, text);
  const status = readFileSync(`/proc/${child.pid}/status`, { encoding: "utf8", flag: "r" });
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const pages = await preview(connection, uri);
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  connection.dispose();
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: "keystroke to diagnostics, p95",
      value: percentile(times, 95),
      unit: "ms",
      budget: 16,
      note: `median ${percentile(times, 50).toFixed(1)} ms over ${keystrokes} keystrokes, ${letters} letters indexed`,
    },
    {
      name: "keystroke to printed pages, p95",
      value: pause + percentile(pages, 95),
      unit: "ms",
      budget: 100,
      note: `median ${(pause + percentile(pages, 50)).toFixed(0)} ms, ${pause} ms of them the pause; 25 KB, about 9 pages`,
    },
    {
      name: "server's memory",
      value: megabytes,
      unit: "MB",
      budget: 150,
      note: `resident, ${letters} letters of 5 KB indexed`,
    },
  ];
}

/** Types a word in the middle of the letter again and again; milliseconds from each change to the answer. */
async function type(
  connection: ReturnType<typeof createMessageConnection>,
  uri: string,
  text: string,
): Promise<number[]> {
  const line = text.slice(0, text.indexOf("nguyên nhân và đề xuất")).split("\n").length - 1;
  const times: number[] = [];
  let previousResultId: string | undefined;
  for (let i = 0; i < keystrokes; i++) {
    const start = performance.now();
    const at = { line, character: 20 + i };
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: "ơ" }],
    });
    const report = await connection.sendRequest<{ resultId?: string }>("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId,
    });
    previousResultId = report.resultId;
    times.push(performance.now() - start);
  }
  return times.slice(20);
}

/** Asks for the pages after a change, again and again; milliseconds from each question to the answer. */
async function preview(connection: ReturnType<typeof createMessageConnection>, uri: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < previews; i++) {
    const at = { line: 0, character: 0 };
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: keystrokes + i + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: "Ư" }],
    });
    const start = performance.now();
    await connection.sendRequest("congvan/preview", { uri });
    times.push(performance.now() - start);
  }
  return times.slice(10);
}
