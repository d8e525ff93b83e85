import process from "node:process";
import type { Connection } from "vscode-languageserver";
import type { SharedDocuments } from "../catalogue/shared.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { SharedCache, type SharedState } from "../postgres/cache.ts";
import { sharedName } from "../postgres/entry.ts";
import { SharedError } from "../postgres/errors.ts";
import type { PostgresCatalogue } from "../postgres/index.ts";
import type { Locale } from "../service/context.ts";
import type { Client } from "./client.ts";
import type { ConfigFile } from "./configs.ts";
import type { Log } from "./log.ts";
import {
  type SharedStatusParams,
  secretChangedNotification,
  secretRequest,
  sharedStatusNotification,
  trustedNotification,
} from "./protocol.ts";
import { within } from "./settings.ts";

interface Surroundings {
  readonly connection: Connection;
  readonly client: Client;
  readonly log: Log;
  readonly locale: () => Locale;
  /** Told when a shared catalogue has said something new. */
  readonly changed: () => void;
}

/** How long the client may take to hand over a secret, in milliseconds: it may have to unlock a keyring. */
const patience = 10_000;
/** How long a search waits for the shared catalogues, in milliseconds: people are typing. */
const searchPatience = 150;
/** Hits of a shared catalogue that are looked at for one search. */
const mostHits = 50;

/**
 * The shared catalogues that configurations name. Nothing is sent anywhere before the workspace is trusted, and nothing
 * before a citation asks; connection strings come from the environment or the client's secret storage, and are kept by
 * nobody here.
 */
export class Shared {
  readonly #around: Surroundings;
  readonly #caches = new Map<string, SharedCache>();
  #trusted: boolean;

  constructor(around: Surroundings) {
    this.#around = around;
    const { connection, client } = around;
    this.#trusted = client.trusted;
    connection.onNotification(trustedNotification, () => {
      this.#trusted = true;
      for (const cache of this.#caches.values()) cache.retry();
    });
    connection.onNotification(secretChangedNotification, ({ name }) => this.#caches.get(name)?.retry());
  }

  /** What the shared catalogues of a configuration know; `null` where it names none. */
  of(file: ConfigFile | null): SharedDocuments | null {
    const names = (file?.config.catalogue ?? []).flatMap((entry) => sharedName(entry) ?? []);
    return joined([...new Set(names)].map((name) => this.#cache(name)));
  }

  /** Those of all configurations. */
  all(): SharedDocuments | null {
    return joined([...this.#caches.values()]);
  }

  /** Brings what the shared catalogues find among the known documents, as far as they are quick. */
  async search(query: string): Promise<void> {
    const found = [...this.#caches.values()].map((cache) => cache.search(query, mostHits));
    if (found.length > 0) await within(Promise.all(found), searchPatience);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#caches.values()].map((cache) => cache.close()));
  }

  #cache(name: string): SharedCache {
    const known = this.#caches.get(name);
    if (known) return known;
    const cache = new SharedCache({
      open: () => this.connect(name),
      changed: this.#around.changed,
      told: (state) => this.#tell(name, state),
    });
    this.#caches.set(name, cache);
    return cache;
  }

  /** Connects to the catalogue whose connection string is kept under this name. Rejects with `SharedError`. */
  async connect(name: string): Promise<PostgresCatalogue> {
    if (!this.#trusted) throw new SharedError("held");
    const connectionString = process.env[name] || (await this.#secret(name));
    if (!connectionString) throw new SharedError("unset");
    const { connect } = await import("../postgres/index.ts");
    return connect(connectionString);
  }

  /** What the client keeps under this name; `null` where it keeps nothing, or no secrets at all. */
  async #secret(name: string): Promise<string | null> {
    const asked = this.#around.connection.sendRequest(secretRequest, { name });
    const answer = await within(asked, patience).catch(() => null);
    return typeof answer === "string" ? answer : null;
  }

  /** Tells the client, which shows it quietly; in the log it stands for everybody. */
  #tell(name: string, { connected, failure, answers }: SharedState): void {
    const { connection, log, locale } = this.#around;
    const state = connected ? "connected" : (states[failure?.reason ?? ""] ?? "lost");
    const message = failure?.bilingual[locale()] ?? null;
    const status: SharedStatusParams = { name, state, since: Date.now(), answers, message };
    void connection.sendNotification(sharedStatusNotification, status);
    log.info(`postgres:${name}: ${message ?? state}`);
  }
}

const states: Readonly<Record<string, SharedStatusParams["state"]>> = { held: "untrusted", unset: "unset" };

/** Several catalogues as one; nothing is unknown before each has answered. */
function joined(all: readonly SharedDocuments[]): SharedDocuments | null {
  const [first, ...more] = all;
  if (!first || more.length === 0) return first ?? null;
  const gather = (of: (one: SharedDocuments) => readonly KnownDocument[]) => all.flatMap(of);
  return {
    numbered: (key) => gather((one) => one.numbered(key)),
    named: (key) => gather((one) => one.named(key)),
    isPending: (key) => all.some((one) => one.isPending(key)),
    *all() {
      for (const one of all) yield* one.all();
    },
  };
}
