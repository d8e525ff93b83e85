/** Longer strings are hardly ever said twice. */
const longest = 80;
/** Then sharing begins anew: what is no longer used must not stay for ever. */
const most = 200_000;

const pool = new Map<string, string>();

/** The same string, the one copy of it that all who ask have in common; part of no other string. */
export function pooled(text: string): string {
  if (text.length > longest) return alone(text);
  const known = pool.get(text);
  if (known !== undefined) return known;
  if (pool.size >= most) pool.clear();
  const own = alone(text);
  pool.set(own, own);
  return own;
}

/** A part of a string keeps all of it in memory; the strings that JSON reads are their own. */
const alone = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/**
 * A copy of plain data that keeps no text alive of which its strings are parts, and shares its strings with other
 * such copies: letters cite the same few hundred documents of the same few organs.
 */
export const compact = <T>(data: T): T => copy(data) as T;

function copy(data: unknown): unknown {
  if (typeof data === "string") return pooled(data);
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(copy);
  const made: Record<string, unknown> = { ...data };
  for (const name in made) made[name] = copy(made[name]);
  return made;
}
