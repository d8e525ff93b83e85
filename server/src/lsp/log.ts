import type { RemoteConsole } from "vscode-languageserver";

/** What may be said about an error without quoting a letter: its kind and where in the program it arose. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .filter((line) => /^\s{0,8}at /.test(line));
  return [error.name, ...frames.slice(0, 12)].join("\n");
}

/** The server's log. Nothing of a letter's text goes there, so errors are told by kind and place only. */
export class Log {
  readonly #console: Pick<RemoteConsole, "error" | "info">;
  readonly #failed = new Set<string>();

  constructor(console: Pick<RemoteConsole, "error" | "info">) {
    this.#console = console;
  }

  info(message: string): void {
    this.#console.info(message);
  }

  /** As `failure`, but only the first time that `what` fails. */
  failureOnce(what: string, error: unknown): void {
    if (this.#failed.has(what)) return;
    this.#failed.add(what);
    this.failure(what, error);
  }

  failure(what: string, error: unknown): void {
    this.#console.error(`${what}: ${traceOf(error)}`);
  }

  /** Runs `work`; where it fails the failure is logged and `fallback` stands for the result. */
  async contain<T>(what: string, fallback: T, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.failure(what, error);
      return fallback;
    }
  }
}
