import type { Connection, Diagnostic } from "vscode-languageserver";
import { isBelow, keyOf } from "./uris.ts";

/**
 * The diagnostics that are sent rather than pulled: of files that are not open, and of all where the client does not
 * pull. Of a file that is open and pulled nothing is sent, or it would be shown twice.
 */
export class Board {
  readonly #connection: Connection;
  readonly #isPulled: (key: string) => boolean;
  /** What the client shows, as text, to send nothing twice. */
  readonly #sent = new Map<string, string>();

  constructor(connection: Connection, isPulled: (key: string) => boolean) {
    this.#connection = connection;
    this.#isPulled = isPulled;
  }

  /**
   * Shows what is wrong with a file, in place of what was shown. `uri` in the client's own spelling, where it is open.
   * Of an open text (with a version) even that nothing is wrong is said once: then the client knows it has been read.
   */
  set(uri: string, diagnostics: readonly Diagnostic[], version?: number): void {
    const key = keyOf(uri);
    const shown = this.#isPulled(key) ? [] : [...diagnostics];
    const text = JSON.stringify(shown);
    const before = this.#sent.get(key) ?? (version === undefined ? "[]" : null);
    if (before === text) return;
    this.#sent.set(key, text);
    void this.#connection.sendDiagnostics({ uri, diagnostics: shown, ...(version !== undefined && { version }) });
  }

  /** Takes down all that is shown below a folder. */
  clear(folder: string): void {
    for (const key of this.#sent.keys()) if (isBelow(key, folder)) this.set(key, []);
  }
}
