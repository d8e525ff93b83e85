/** A name once read: all of the text that was looked at to find its end, and how long it is. */
interface Known {
  readonly seen: string;
  readonly length: number;
}

/** As many letters as tell most names apart. */
const prefix = 12;
const mostAlike = 8;
const mostPrefixes = 1000;
const longestSeen = 200;

/**
 * Remembers how far names read. An answer counts only where the same text stands again, as far as it was looked at,
 * so that it is the one that reading again would give.
 */
export class Lengths {
  readonly #known = new Map<string, Known[]>();

  /** Length of the name that begins at `at`, `null` where it was not read before. */
  find(text: string, at: number): number | null {
    const alike = this.#known.get(text.slice(at, at + prefix));
    if (alike) for (const { seen, length } of alike) if (text.startsWith(seen, at)) return length;
    return null;
  }

  /** Keeps the length of the name at `at`; `seen` is the end of what was looked at, and beyond the text's nothing is kept. */
  keep(text: string, at: number, seen: number, length: number): void {
    if (seen > text.length || seen - at < prefix || seen - at > longestSeen) return;
    // A part of a letter's text would keep all of it in memory; a copy does not.
    const own = JSON.parse(JSON.stringify(text.slice(at, seen))) as string;
    const key = own.slice(0, prefix);
    const alike = this.#known.get(key) ?? [];
    if (this.#known.size >= mostPrefixes) this.#known.clear();
    if (alike.length >= mostAlike) alike.pop();
    alike.unshift({ seen: own, length });
    this.#known.set(key, alike);
  }
}
