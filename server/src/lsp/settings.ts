import type { Connection } from "vscode-languageserver";
import type { Locale } from "../service/context.ts";
import type { Client } from "./client.ts";
import type { Log } from "./log.ts";

/** The person's own settings (`congvan.*`), which hold per document: folders may differ. */
export interface Settings {
  /** For how many milliseconds new findings on the line being typed wait; 0 shows them at once. */
  readonly delay: number;
  readonly locale: Locale;
  /** Whether letters that are not open are reported on too. */
  readonly wholeWorkspace: boolean;
  /** Whether the number line tells how many letters cite the letter. */
  readonly countsReferences: boolean;
  /** Whether cited documents' titles are shown behind their citations. */
  readonly showsTitles: boolean;
}

const longestDelay = 10_000;
/** How long a client may take to answer before the defaults stand in: some never do. */
const patience = 2_000;

/** Reads what a client says under `congvan`; whatever is missing or of the wrong type has its default. */
export function readSettings(value: unknown, clientLocale: string | undefined): Settings {
  const { locale, diagnostics, codeLens, inlayHints } = record(value);
  const { delay, workspace } = record(diagnostics);
  return {
    delay: typeof delay === "number" && delay >= 0 ? Math.min(delay, longestDelay) : 300,
    locale: readLocale(locale === "auto" || typeof locale !== "string" ? clientLocale : locale),
    wholeWorkspace: workspace === true,
    countsReferences: record(codeLens).references !== false,
    showsTitles: record(inlayHints).titles === true,
  };
}

const readLocale = (name: string | undefined): Locale => (name?.toLowerCase().startsWith("en") ? "en" : "vi");

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** The settings of each document, asked for once and again after they changed. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #log: Log;
  readonly #asked = new Map<string | undefined, Promise<Settings>>();
  readonly #known = new Map<string, Settings>();
  /** For documents whose settings are not known yet, and clients that cannot be asked. */
  #common: Settings;

  constructor(connection: Connection, client: Client, log: Log) {
    this.#connection = connection;
    this.#client = client;
    this.#log = log;
    this.#common = this.#read(section(client.initialSettings));
  }

  /** Settings of the document at `uri`, or of the workspace as a whole. */
  async of(uri?: string): Promise<Settings> {
    if (!this.#client.configuration) return this.#common;
    const asked = this.#asked.get(uri) ?? this.#ask(uri);
    this.#asked.set(uri, asked);
    return asked;
  }

  /** What is known by now, without asking. */
  now(uri?: string): Settings {
    return (uri !== undefined && this.#known.get(uri)) || this.#common;
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
    this.#known.delete(uri);
  }

  /** `pushed` is what the client sent along: clients that can be asked mostly send nothing. */
  changed(pushed: unknown): void {
    this.#asked.clear();
    const own = record(pushed).congvan;
    if (own !== undefined && own !== null) this.#common = this.#read(own);
  }

  async #ask(scopeUri: string | undefined): Promise<Settings> {
    const answer = this.#connection.workspace.getConfiguration({ section: "congvan", ...(scopeUri && { scopeUri }) });
    const value = await this.#log.contain("workspace/configuration", undefined, () => within(answer, patience));
    const settings = value === undefined ? this.#common : this.#read(value);
    if (scopeUri === undefined) this.#common = settings;
    else this.#known.set(scopeUri, settings);
    return settings;
  }

  #read = (value: unknown): Settings => readSettings(value, this.#client.locale);
}

/** Initialization options may hold the settings as such or under their section's name. */
const section = (options: unknown): unknown => record(options).congvan ?? options;

/** What comes of a promise, or `undefined` where that takes longer. */
export function within<T>(answer: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
