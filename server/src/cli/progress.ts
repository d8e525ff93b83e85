import type { Bilingual } from "../core/rules/rule.ts";
import type { Terminal } from "./terminal.ts";

/** A line on standard error that says how far long work has come; only where somebody watches. */
export interface Progress {
  /** `done` of `total` are through with `what`. */
  show(what: Bilingual, done: number, total: number): void;
  clear(): void;
}

/** Shorter work needs no line, and nobody reads faster than this, in milliseconds. */
const patience = 500;
const interval = 100;

export function progress({ watched, locale, err }: Terminal, now: () => number = Date.now): Progress {
  let next = now() + patience;
  let visible = false;
  return {
    show(what, done, total) {
      if (!watched || now() < next) return;
      next = now() + interval;
      visible = true;
      err(`\r\x1b[K${what[locale]} ${done}/${total}`);
    },
    clear() {
      if (visible) err("\r\x1b[K");
      visible = false;
    },
  };
}
