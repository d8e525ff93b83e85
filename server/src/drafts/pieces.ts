/** Where the clerk writes: `key` is the same wherever the same words are to stand, `text` what stands there until then. */
export interface Stop {
  readonly key: string;
  readonly text: string;
  /** What may be chosen instead of typed; `text` is the first. */
  readonly choices?: readonly string[];
}

/** A draft in pieces: words that stand, and places to write. */
export type Piece = string | Stop;
export type Pieces = readonly Piece[];

export const stop = (key: string, text: string, choices: readonly string[] = []): Stop =>
  choices.length > 1 ? { key, text: choices[0] as string, choices } : { key, text: choices[0] ?? text };

/** Pieces with a sign between each two of them. */
export const joined = (parts: readonly Pieces[], sign: string): Piece[] =>
  parts.flatMap((part, i) => (i === 0 ? part : [sign, ...part]));

/** As plain text, every place to write filled with what it suggests. */
export function plainText(pieces: Pieces): string {
  const said = new Map<string, string>();
  return pieces
    .map((p) => {
      if (typeof p === "string") return p;
      const text = said.get(p.key) ?? p.text;
      said.set(p.key, text);
      return text;
    })
    .join("");
}

/**
 * As a snippet of the language server protocol: the places to write are tab stops, numbered in reading order; the same
 * words in two places are written once. The last stop is the end of the text.
 */
export function snippet(pieces: Pieces): string {
  const numbers = new Map<string, number>();
  const written = pieces.map((p) => {
    if (typeof p === "string") return p.replace(/[\\$]/g, "\\$&");
    const known = numbers.get(p.key);
    if (known !== undefined) return `$${known}`;
    numbers.set(p.key, numbers.size + 1);
    if (p.choices) return `\${${numbers.size}|${p.choices.map((c) => c.replace(/[\\,|$}]/g, "\\$&")).join(",")}|}`;
    return `\${${numbers.size}:${p.text.replace(/[\\$}]/g, "\\$&")}}`;
  });
  return `${written.join("")}$0`;
}
