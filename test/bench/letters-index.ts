import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { letterOf } from "./letters.ts";
import { type Figure, percentile } from "./measure.ts";

const bundled = path.resolve(import.meta.dirname, "../../dist/server.js");
const letters = 10_000;
const changes = 20;
/** Between two keystrokes, in milliseconds: a fast typist's. */
const rhythm = 40;

/**
 * Opens a workspace of 10,000 letters without the cache, typing into a letter of 25 KB meanwhile, and changes letters on
 * the disk; then with the cache, once to see how soon it is there, and thrice typing. "Indexed" is when a citation of no
 * known document is first called unknown.
 */
export async function indexFigures(server = bundled): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "congvan-index-"));
  const files = path.join(folder, "letters");
  const storage = path.join(folder, "storage");
  const nothing = path.join(folder, "nothing");
  mkdirSync(nothing);
  mkdirSync(files);
  for (let n = 1; n <= letters; n++) writeFileSync(path.join(files, `${n}.congvan`), letterOf(5000, n));
  try {
    const cold = await Server.start(server, files, storage);
    const coldTyping = await cold.typeUntilIndexed();
    const seen = await cold.changes(files);
    const megabytes = cold.megabytes("VmRSS");
    const peak = cold.megabytes("VmHWM");
    await cold.stop();
    const warm = await Server.start(server, files, storage);
    await warm.waitUntilIndexed();
    await warm.stop();
    const warmTyping: number[] = [];
    const emptyTyping: number[] = [];
    for (let i = 0; i < 3; i++) {
      const typed = await Server.start(server, files, storage);
      const times = await typed.typeUntilIndexed();
      warmTyping.push(...times);
      await typed.stop();
      // In its first second the engine compiles what it runs: the floor is the same second with nothing to index.
      const idle = await Server.start(server, nothing, storage);
      emptyTyping.push(...(await idle.typeUntilIndexed(times.length)));
      await idle.stop();
    }
    const floor = percentile(emptyTyping, 95);
    const typed = percentile(warmTyping, 95);
    return [
      figure("10,000 letters indexed", cold.indexed / 1000, "s", 10, "cold, over stdio, a letter being typed in"),
      figure(
        "10,000 letters, warm start",
        warm.indexed / 1000,
        "s",
        1.5,
        "from the cache, every file's content compared",
      ),
      figure("server's memory, 10,000 letters", megabytes, "MB", 300, `resident; ${peak.toFixed(0)} MB at its highest`),
      typing("typing while indexing, p95", coldTyping),
      figure(
        "typing while starting warm, p95",
        typed / floor,
        "×",
        2,
        `of ${floor.toFixed(1)} ms in an empty workspace's first second; median ${percentile(warmTyping, 50).toFixed(1)} ms of ${warmTyping.length} keystrokes`,
      ),
      figure(
        "a letter changed on the disk, seen in another, p95",
        percentile(seen, 95),
        "ms",
        50,
        `median ${percentile(seen, 50).toFixed(1)} ms of ${changes}, 10,000 letters indexed`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const figure = (name: string, value: number, unit: string, budget: number, note: string): Figure => ({
  name,
  value,
  unit,
  budget,
  note,
});

const typing = (name: string, times: readonly number[]): Figure =>
  figure(
    name,
    percentile(times, 95),
    "ms",
    16,
    `median ${percentile(times, 50).toFixed(1)} ms of ${times.length} keystrokes, 25 KB`,
  );

/** A number that none of the letters has, until one is changed. */
const absent = 77_777;
const draft = `${letterOf(25_000, 20_000)}`.replace(
  "Thực hiện Nghị định",
  `Thực hiện Công văn số ${absent}/UBND-KT ngày 12 tháng 8 năm 2026 của Ủy ban nhân dân xã Phú Nghĩa; Nghị định`,
);
/** Far from the citation: on the line that is typed findings wait. */
const line = draft.slice(0, draft.lastIndexOf("nguyên nhân và đề xuất")).split("\n").length - 1;

interface Report {
  readonly resultId?: string;
  readonly items?: readonly { readonly code: string; readonly message: string }[];
}

/** A server as a process of its own, with one letter open that cites a document nobody knows. */
class Server {
  readonly #connection;
  readonly #pid: number;
  readonly #started = performance.now();
  readonly #uri: string;
  #version = 1;
  #refreshed = () => {};
  #accused = false;
  /** Milliseconds from the start of the process until citations were judged. */
  indexed = 0;

  private constructor(server: string, folder: string, storage: string) {
    const { stdin, stdout, pid } = spawn(process.execPath, [server, "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
      // As the extension starts it.
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(storage, "compiled") },
    });
    this.#pid = pid ?? 0;
    this.#uri = pathToFileURL(path.join(folder, "draft.congvan")).href;
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => null));
    this.#connection.onRequest("window/workDoneProgress/create", () => null);
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onRequest("workspace/diagnostic/refresh", () => {
      this.#refreshed();
      return null;
    });
    this.#connection.listen();
  }

  static async start(server: string, folder: string, storage: string): Promise<Server> {
    const made = new Server(server, folder, storage);
    const uri = pathToFileURL(folder).href;
    await made.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "bench" }],
      initializationOptions: { storage },
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { workspaceFolders: true, configuration: true, diagnostics: { refreshSupport: true } },
        window: { workDoneProgress: true },
      },
    });
    await made.#connection.sendNotification("initialized", {});
    await made.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: made.#uri, languageId: "congvan", version: 1, text: draft },
    });
    return made;
  }

  /** Waits until the citation is judged. */
  async waitUntilIndexed(): Promise<void> {
    while (!this.#accused) {
      const refreshed = new Promise<void>((done) => {
        this.#refreshed = done;
      });
      await this.#pull();
      if (!this.#accused) await refreshed;
    }
    this.indexed = performance.now() - this.#started;
  }

  /** Types until the citation is judged, so often at least; milliseconds from each keystroke to its findings. */
  async typeUntilIndexed(least = 0): Promise<number[]> {
    const times: number[] = [];
    // In the first keystrokes the engine compiles what it will need, indexing or not.
    for (let i = 0; this.indexed === 0 || i < least; i++) {
      const start = performance.now();
      const at = { line, character: 20 + (i % 100) };
      await this.#connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: this.#uri, version: ++this.#version },
        contentChanges: [{ range: { start: at, end: at }, text: "ơ" }],
      });
      await this.#pull();
      times.push(performance.now() - start);
      if (this.#accused && this.indexed === 0) this.indexed = performance.now() - this.#started;
      await pause(rhythm);
    }
    return times.slice(Math.min(5, times.length >> 1));
  }

  /** Gives a letter the number that is cited, and takes it away again; milliseconds until that is seen. */
  async changes(folder: string): Promise<number[]> {
    const file = path.join(folder, "5000.congvan");
    const uri = pathToFileURL(file).href;
    const times: number[] = [];
    for (let i = 0; i < changes; i++) {
      writeFileSync(file, letterOf(5000, i % 2 === 0 ? absent : 5000));
      const before = this.#accused;
      const start = performance.now();
      await this.#connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
      while (this.#accused === before) {
        await new Promise<void>((done) => {
          this.#refreshed = done;
        });
        await this.#pull();
      }
      times.push(performance.now() - start);
    }
    return times;
  }

  megabytes(field: "VmRSS" | "VmHWM"): number {
    const status = readFileSync(`/proc/${this.#pid}/status`, "utf8");
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    this.#connection.dispose();
  }

  async #pull(): Promise<void> {
    const { items = [] } = await this.#connection.sendRequest<Report>("textDocument/diagnostic", {
      textDocument: { uri: this.#uri },
    });
    this.#accused = items.some((d) => d.code === "citation-unknown" && d.message.includes(`${absent}`));
  }
}
