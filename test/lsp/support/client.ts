import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, vi } from "vitest";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextEdit,
} from "vscode-languageserver-protocol";
import { bundled, ofServer, patience, ready } from "../../support/programs.ts";

/** The bundled server. */
export const server = bundled("server.js");

// Processes are slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

// The server is tested as it is shipped: bundled, and run as a process of its own.
beforeAll(() => ready(ofServer), patience);

type Capabilities = InitializeParams["capabilities"];

/** A client that can do nothing but open texts: it is sent diagnostics. */
export const minimal: Capabilities = {};

/** A client like VS Code's: it pulls diagnostics and answers the server's own requests. */
export const full: Capabilities = {
  general: { positionEncodings: ["utf-16"] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, dataSupport: true },
    diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, dataSupport: true },
  },
};

export interface Start {
  readonly capabilities?: Capabilities;
  readonly folders?: readonly string[] | null;
  readonly params?: Partial<InitializeParams>;
  /** What `workspace/configuration` answers under `congvan`; may be changed while the server runs. */
  readonly settings?: Record<string, unknown>;
}

/** The server as a process of its own, and the editor's end of the wire. */
export class Editor {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly log: string[] = [];
  readonly statuses: Record<string, unknown>[] = [];
  readonly registered: string[] = [];
  readonly progress: { readonly token: string | number; readonly kind: string }[] = [];
  settings: Record<string, unknown>;
  refreshes = 0;
  result!: InitializeResult;
  stderr = "";
  #waiting: (() => void)[] = [];

  private constructor(settings: Record<string, unknown>) {
    this.settings = settings;
    this.process = spawn(process.execPath, [server, "--stdio"], { stdio: "pipe" });
    const { stdin, stdout, stderr } = this.process;
    if (!stdin || !stdout || !stderr) throw new Error("no pipes");
    stderr.on("data", (chunk) => {
      this.stderr += String(chunk);
    });
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#listen();
  }

  static async start({ capabilities = minimal, folders = null, params = {}, settings = {} }: Start = {}) {
    const editor = new Editor(settings);
    editor.result = await editor.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders?.map((uri) => ({ uri, name: path.basename(uri) })) ?? null,
      ...params,
    });
    await editor.connection.sendNotification("initialized", {});
    return editor;
  }

  #listen(): void {
    const { connection } = this;
    const noted =
      <T>(note: (params: T) => void) =>
      (params: T) => {
        note(params);
        for (const wake of this.#waiting.splice(0)) wake();
      };
    connection.onNotification(
      "textDocument/publishDiagnostics",
      noted((p: PublishDiagnosticsParams) => this.published.set(p.uri, p)),
    );
    connection.onNotification(
      "window/logMessage",
      noted((p: { message: string }) => this.log.push(p.message)),
    );
    connection.onNotification(
      "congvan/status",
      noted((p: Record<string, unknown>) => this.statuses.push(p)),
    );
    connection.onNotification(
      "$/progress",
      noted((p: { token: string | number; value: { kind: string } }) =>
        this.progress.push({ token: p.token, kind: p.value.kind }),
      ),
    );
    connection.onRequest("workspace/configuration", (p: { items: unknown[] }) => p.items.map(() => this.settings));
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      for (const wake of this.#waiting.splice(0)) wake();
      return null;
    });
    connection.onRequest("client/registerCapability", (p: { registrations: { method: string }[] }) => {
      this.registered.push(...p.registrations.map((r) => r.method));
      return null;
    });
    connection.listen();
  }

  open(uri: string, text: string, languageId = "congvan", version = 1): Promise<void> {
    return this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: (Partial<TextEdit> & { text: string })[]): Promise<void> {
    return this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** A request about a place in a text. */
  at<T>(method: string, uri: string, position: Position, more: object = {}): Promise<T> {
    return this.request<T>(method, { textDocument: { uri }, position, ...more });
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics of a text, pulled. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    return report.kind === "full" ? report.items : [];
  }

  /** Pulls, and pulls again each time the server calls for it, until `holds` is true. */
  async pulled(uri: string, holds: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const seen = this.refreshes;
      const diagnostics = await this.pull(uri);
      if (holds(diagnostics)) return diagnostics;
      await this.until(() => this.refreshes > seen);
    }
  }

  /** Waits until something that the server sends of itself makes `holds` true. */
  async until(holds: () => boolean, milliseconds = 20_000): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited in vain: ${holds}\n${this.log.join("\n")}\n${this.stderr}`);
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        setTimeout(resolve, 50);
      });
    }
  }

  /** Waits for diagnostics of `uri` that the server sends of itself. */
  async sent(uri: string, holds: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    const now = () => this.published.get(uri)?.diagnostics;
    await this.until(() => holds(now() ?? []) && now() !== undefined);
    return now() ?? [];
  }

  /** Ends the server as an editor does; answers its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.request("shutdown", null);
    await this.notify("exit", null);
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

export interface Folder {
  readonly uri: string;
  uriOf(name: string): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  remove(): void;
}

/** A folder of files on the disk, for the time of a test. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Folder> {
  const root = mkdtempSync(path.join(tmpdir(), "congvan-"));
  const made: Folder = {
    uri: pathToFileURL(root).href,
    uriOf: (name) => pathToFileURL(path.join(root, name)).href,
    async write(more) {
      for (const [name, content] of Object.entries(more)) {
        const file = path.join(root, name);
        // At once: thousands of files one after another would take seconds.
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  await made.write(files);
  return made;
}

export const rules = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map((d) => String(d.code));
