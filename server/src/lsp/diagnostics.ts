import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import { parseConfig } from "../core/config-file.ts";
import type { Locale, ServiceContext } from "../service/context.ts";
import type { OpenDocument } from "./documents.ts";
import { configProblems, problemDiagnostic, sourceProblems } from "./problems.ts";
import { statusNotification } from "./protocol.ts";
import { countsOf, reportOf, resultIds } from "./reports.ts";
import { contextOf, type Session } from "./session.ts";
import { Timers } from "./timers.ts";
import type { WordPages } from "./word-pages.ts";

/** Keys of timers that are no document's. */
const now = "refresh now";
const soon = "refresh soon";
const pagesOf = (key: string): string => `pages of ${key}`;

/** Tells the editor what is wrong with the open texts: when asked, or by itself where the client does not ask. */
export class Diagnostics {
  readonly #session: Session;
  readonly #words: WordPages;
  /** Per document, what was last answered, and the name it goes by. */
  readonly #answers = new Map<string, { readonly id: string; readonly text: string }>();
  readonly #statuses = new Map<string, string>();
  readonly #timers = new Timers();
  readonly #nextId = resultIds();

  constructor(session: Session, words: WordPages) {
    this.#session = session;
    this.#words = words;
  }

  /** A text was opened or has changed. */
  changed(document: OpenDocument): void {
    this.#stop(document.key);
    if (!this.#session.client.pull) this.#later(document.key, 0, () => this.#push(document));
  }

  closed({ key, uri }: OpenDocument): void {
    this.#stop(key);
    this.#answers.delete(key);
    this.#statuses.delete(key);
    if (!this.#session.client.pull) this.#session.board.set(uri, []);
  }

  /** Something that all findings rest on has changed: the catalogue, a configuration, the settings. */
  refresh(): void {
    const { client, documents } = this.#session;
    this.#timers.stop(soon);
    if (client.pull) this.#later(now, 0, () => this.#askToPull());
    else for (const document of documents.all()) this.changed(document);
  }

  /** As `refresh`, once the changes have come to rest: a number that is typed is another one at every key. */
  refreshSoon(): void {
    this.#later(soon, 300, async () => this.refresh());
  }

  /** Answers `textDocument/diagnostic`. */
  async pull({ textDocument, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const document = this.#session.documents.get(textDocument.uri);
    const items = document ? await this.#report(document) : [];
    const resultId = document ? this.#name(document.key, items) : undefined;
    if (resultId !== undefined && resultId === previousResultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId && { resultId }) };
  }

  async #push(document: OpenDocument): Promise<void> {
    const { version } = document.text;
    const items = await this.#report(document);
    const isStale = document.text.version !== version || !this.#session.documents.has(document.key);
    if (!isStale) this.#session.board.set(document.uri, items, version);
  }

  /** Has what is shown of a document brought up to date. */
  #renew(document: OpenDocument): Promise<void> {
    return this.#session.client.pull ? this.#askToPull() : this.#push(document);
  }

  #askToPull(): Promise<void> {
    return this.#session.connection.languages.diagnostics.refresh();
  }

  #stop(key: string): void {
    this.#timers.stop(key);
    this.#timers.stop(pagesOf(key));
  }

  #later(key: string, milliseconds: number, work: () => Promise<void>): void {
    this.#timers.start(key, milliseconds, () => this.#session.log.contain("diagnostics", undefined, work));
  }

  /** The findings to be shown now; those that wait for a pause are shown by a later report. */
  async #report(document: OpenDocument): Promise<Diagnostic[]> {
    const { client, documents, letters, settings } = this.#session;
    if (document.kind === "config") return this.#configReport(document, (await settings.of(document.uri)).locale);
    if (document.kind !== "letter" && document.kind !== "word") return [];
    const isWord = document.kind === "word";
    const context = isWord ? await this.#words.context(document) : await contextOf(this.#session, document);
    if (!context) return [];
    const time = Date.now();
    const report = reportOf(context, client.diagnostics, documents.typing(document), time);
    documents.setShown(document, report.shown);
    if (report.until > 0) this.#later(document.key, report.until - time + 1, () => this.#renew(document));
    if (!isWord && letters.pagesAreLate(document))
      this.#later(pagesOf(document.key), settings.now(document.uri).delay, async () => {
        if (letters.layOut(document)) await this.#renew(document);
      });
    this.#sendStatus(document, context);
    return report.diagnostics;
  }

  /** The mistakes in an open `congvan.json`, as it is being typed, and what could not be loaded that it names. */
  #configReport({ text, key }: OpenDocument, locale: Locale): Diagnostic[] {
    const content = text.getText();
    const unloaded = sourceProblems(content, this.#session.registers.problemsOf(key));
    const problems = [...configProblems(content, parseConfig(content).problems), ...unloaded];
    return problems.map((p) => problemDiagnostic(p, locale));
  }

  #sendStatus({ key, uri }: OpenDocument, { letter, result }: ServiceContext): void {
    const status = { uri, standard: result.standard.id, type: letter.type, ...countsOf(result.findings) };
    const text = JSON.stringify(status);
    if (this.#statuses.get(key) === text) return;
    this.#statuses.set(key, text);
    void this.#session.connection.sendNotification(statusNotification, status);
  }

  /** The same items go by the same name, so that a client need not be sent them again. */
  #name(key: string, items: readonly Diagnostic[]): string {
    const text = JSON.stringify(items);
    const last = this.#answers.get(key);
    if (last?.text === text) return last.id;
    const id = this.#nextId();
    this.#answers.set(key, { id, text });
    return id;
  }
}
