import type { Bilingual } from "../core/rules/rule.ts";

/** Language of messages; Vietnamese unless English is asked for. */
export type Locale = "vi" | "en";

/** What a command sees of the world around it. */
export interface Terminal {
  readonly locale: Locale;
  readonly cwd: string;
  /** Whether standard output takes colours. */
  readonly colour: boolean;
  /** Width of standard output in columns, 0 where it has none (a file, a pipe). */
  readonly columns: number;
  /** Whether somebody watches standard error. */
  readonly watched: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** `--locale`, else what the environment says; only an English environment speaks English. */
export function localeOf(asked: string | undefined, env: NodeJS.ProcessEnv): Locale {
  const language = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || "");
  return /^en/i.test(language) ? "en" : "vi";
}

/** `--color` and `--no-color` win, then NO_COLOR, then whether a terminal shows it. */
export function wantsColour(asked: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  return asked ?? (!env.NO_COLOR && isTerminal && env.TERM !== "dumb");
}

/** The terminal of this process. A reader that goes away (`| head`) ends the output, it is no failure. */
export function processTerminal(locale: Locale, colour: boolean | undefined): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    locale,
    cwd: process.cwd(),
    colour: wantsColour(colour, env, stdout.isTTY === true),
    columns: stdout.columns ?? 0,
    watched: stderr.isTTY === true && env.TERM !== "dumb",
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  };
}

/** Both languages on one line: for messages that come before a language is known. */
export const both = ({ vi, en }: Bilingual): string => `${vi} / ${en}`;
