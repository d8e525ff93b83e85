import type { Terminal } from "../../../server/src/cli/terminal.ts";

/** A terminal that remembers what was written to it. */
export function fakeTerminal(more: Partial<Terminal> = {}) {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    locale: "vi",
    cwd: "/",
    colour: false,
    columns: 0,
    watched: false,
    out(text) {
      written.out += text;
    },
    err(text) {
      written.err += text;
    },
    ...more,
  };
  return { terminal, written };
}
