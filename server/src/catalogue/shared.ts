import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Documents } from "./documents.ts";

/**
 * What has come so far of a catalogue that others share, on a server: asked without waiting, it answers from what it
 * has, notes what it has not, and tells its owner when more has come. Keys are those of `Documents`.
 */
export interface SharedDocuments extends Documents {
  /** Whether the server has yet to say what it knows under this key: nothing may be called unknown before it has. */
  isPending(key: string): boolean;
}

/** A shared catalogue as its server answers. Every call rejects within a bounded time where the server does not. */
export interface SharedServer {
  /** Documents whose numbers have these keys (`numberKey`), by key; a key without documents is there with none. */
  numbered(keys: readonly string[]): Promise<ReadonlyMap<string, readonly KnownDocument[]>>;
  /** Laws that are called so (keys of `nameKeys`), likewise. */
  named(keys: readonly string[]): Promise<ReadonlyMap<string, readonly KnownDocument[]>>;
  /** As people type: without diacritics, with small mistakes; the best first. */
  search(query: string, limit: number): Promise<KnownDocument[]>;
  close(): Promise<void>;
}
