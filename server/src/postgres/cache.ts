import type { SharedDocuments, SharedServer } from "../catalogue/shared.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { type SharedError, sharedError } from "./errors.ts";

/** How the connection stands. */
export interface SharedState {
  readonly connected: boolean;
  /** Why not; `null` while connected. */
  readonly failure: SharedError | null;
  /** Number of keys for which an answer is at hand, however old. */
  readonly answers: number;
}

export interface CacheOptions {
  /** Connects; called again after a loss. */
  readonly open: () => Promise<SharedServer>;
  /** Told when citations may be judged otherwise than before. */
  readonly changed: () => void;
  /** Told when the connection comes or goes, not at every attempt. */
  readonly told: (state: SharedState) => void;
  /** How long keys are gathered for one question, in milliseconds. */
  readonly gather?: number;
  /** Age at which an answer is asked for anew, in milliseconds; until the new one comes the old one counts. */
  readonly fresh?: number;
}

type Kind = "numbered" | "named";

interface Answer {
  readonly documents: readonly KnownDocument[];
  readonly at: number;
}

/** Keys a question may have, and answers and open questions that are kept. */
const mostAtOnce = 500;
const mostAnswers = 100_000;
const mostWaiting = 5000;
const firstPause = 1000;
const longestPause = 60_000;

/**
 * A shared catalogue as far as it has been asked: answers at once from what has come, gathers what has not into few
 * questions, and keeps what it has when the server is lost. Asks nothing before somebody asks it.
 */
export class SharedCache implements SharedDocuments {
  readonly #options: Required<CacheOptions>;
  readonly #answers: Readonly<Record<Kind, Map<string, Answer>>> = { numbered: new Map(), named: new Map() };
  readonly #waiting: Readonly<Record<Kind, Set<string>>> = { numbered: new Set(), named: new Set() };
  /** Hits of searches, which answer no key. */
  readonly #found = new Map<string, KnownDocument>();
  #server: Promise<SharedServer> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #pause = firstPause;
  #failure: SharedError | null | undefined;
  #closed = false;

  constructor(options: CacheOptions) {
    this.#options = { gather: 5, fresh: 10 * 60_000, ...options };
  }

  numbered(key: string): readonly KnownDocument[] {
    return this.#answer("numbered", key);
  }

  named(key: string): readonly KnownDocument[] {
    return this.#answer("named", key);
  }

  isPending(key: string): boolean {
    return !this.#answers.numbered.has(key) && !this.#answers.named.has(key);
  }

  /** What has come so far. */
  *all(): Generator<KnownDocument> {
    const seen = new Set<KnownDocument>();
    for (const answers of Object.values(this.#answers))
      for (const { documents } of answers.values())
        for (const document of documents)
          if (!seen.has(document)) {
            seen.add(document);
            yield document;
          }
    yield* this.#found.values();
  }

  /** Whether the server answers, as far as is known; true before it was first asked. */
  get connected(): boolean {
    return !this.#failure;
  }

  /** Brings what the server finds among `all()`. Never rejects: a lost server finds nothing. */
  async search(query: string, limit: number): Promise<void> {
    if (this.#failure || this.#closed || query.trim() === "") return;
    try {
      const server = await this.#connect();
      const documents = await server.search(query, limit);
      if (this.#found.size + documents.length > mostWaiting) this.#found.clear();
      for (const document of documents)
        this.#found.set(JSON.stringify([document.number, document.issued, document.issuer, document.title]), document);
      this.#up();
    } catch (error) {
      this.#down(error);
    }
  }

  /** Asks for keys at once. Rejects with `SharedError`. */
  async fetch(keys: Readonly<Record<Kind, readonly string[]>>): Promise<void> {
    for (const kind of kinds) for (const key of keys[kind]) this.#waiting[kind].add(key);
    try {
      while (kinds.some((kind) => this.#waiting[kind].size > 0)) await this.#ask(await this.#connect());
      this.#up();
    } catch (error) {
      this.#down(error);
      throw sharedError(error);
    }
  }

  /** Tries again at once what has failed: the reason may be gone. */
  retry(): void {
    void this.#drop();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pause = firstPause;
    this.#start(0);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#drop();
  }

  #answer(kind: Kind, key: string): readonly KnownDocument[] {
    const known = this.#answers[kind].get(key);
    if (!known || Date.now() - known.at > this.#options.fresh) this.#want(kind, key);
    return known?.documents ?? none;
  }

  #want(kind: Kind, key: string): void {
    const waiting = this.#waiting[kind];
    if (this.#closed || waiting.has(key)) return;
    // While nobody answers, every half-typed number is asked for: the newest questions are the ones that count.
    if (waiting.size >= mostWaiting) for (const oldest of [...waiting].slice(0, mostAtOnce)) waiting.delete(oldest);
    waiting.add(key);
    if (!this.#failure) this.#start(this.#options.gather);
  }

  #start(milliseconds: number): void {
    if (this.#closed || this.#running || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, milliseconds);
    this.#timer.unref?.();
  }

  async #run(): Promise<void> {
    this.#running = true;
    let changed = false;
    try {
      const server = await this.#connect();
      while (kinds.some((kind) => this.#waiting[kind].size > 0)) changed = (await this.#ask(server)) || changed;
      this.#up();
    } catch (error) {
      this.#down(error);
    }
    this.#running = false;
    if (changed && !this.#closed) this.#options.changed();
  }

  /** One question of each kind; whether something is known now that was not. */
  async #ask(server: SharedServer): Promise<boolean> {
    const asked = await Promise.all(
      kinds.map(async (kind) => {
        const keys = [...this.#waiting[kind]].slice(0, mostAtOnce);
        return { kind, keys, found: keys.length === 0 ? nothing : await server[kind](keys) };
      }),
    );
    let changed = false;
    for (const { kind, keys, found } of asked)
      for (const key of keys) {
        this.#waiting[kind].delete(key);
        changed = this.#keep(kind, key, found.get(key) ?? none) || changed;
      }
    return changed;
  }

  #keep(kind: Kind, key: string, documents: readonly KnownDocument[]): boolean {
    const answers = this.#answers[kind];
    const before = answers.get(key);
    const same = before !== undefined && JSON.stringify(before.documents) === JSON.stringify(documents);
    answers.delete(key);
    answers.set(key, { documents: same ? before.documents : documents, at: Date.now() });
    if (answers.size > mostAnswers) for (const oldest of answers.keys()) return answers.delete(oldest);
    return !same;
  }

  #connect(): Promise<SharedServer> {
    this.#server ??= this.#options.open();
    return this.#server;
  }

  #up(): void {
    this.#pause = firstPause;
    if (this.#failure === null || this.#closed) return;
    this.#failure = null;
    this.#tell();
    this.#start(0);
  }

  #down(error: unknown): void {
    const failure = sharedError(error);
    // Lost, unreachable, silent: for whoever works on it is one thing.
    const news = !this.#failure || kindOf(this.#failure) !== kindOf(failure);
    this.#failure = failure;
    void this.#drop();
    if (this.#closed) return;
    if (news) this.#tell();
    // What a person has to do first is not tried again and again.
    if (waitsForPerson.has(failure.reason)) return;
    this.#running = false;
    this.#start(this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  #drop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    return server?.then((s) => s.close()).catch(() => {}) ?? Promise.resolve();
  }

  #tell(): void {
    const { numbered, named } = this.#answers;
    this.#options.told({
      connected: this.#failure === null,
      failure: this.#failure ?? null,
      answers: numbered.size + named.size,
    });
  }
}

const kinds = ["numbered", "named"] as const satisfies readonly Kind[];
const waitsForPerson: ReadonlySet<string> = new Set(["held", "unset", "address", "certificate"]);
const kindOf = ({ reason }: SharedError): string => (waitsForPerson.has(reason) ? reason : "lost");
const none: readonly KnownDocument[] = [];
const nothing: ReadonlyMap<string, readonly KnownDocument[]> = new Map();
