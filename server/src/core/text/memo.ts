const most = 20_000;
/** Enough for the lines above and below the text of what is worked on: they are the same in most letters of an office. */
export const fewLines = 2000;
/** Longer texts hardly come again. */
const longest = 1000;

/** A part of a letter's text as long as this keeps all of the text in memory; a copy does not. */
const shortest = 13;

type Answer = NonNullable<unknown> | null;

/** A function of a text that remembers its answers; it forgets them all when they become more than `limit`. */
export function memo<T extends Answer>(find: (text: string) => T, limit = most): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (text.length > longest) return find(text);
      if (known.size >= limit) known.clear();
      const own = text.length < shortest ? text : (JSON.parse(JSON.stringify(text)) as string);
      answer = find(own);
      known.set(own, answer);
    }
    return answer;
  };
}

/** A function of an object that remembers its answers as long as the object lives. */
export function memoOf<K extends object, T extends Answer>(find: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    let answer = known.get(of);
    if (answer === undefined) {
      answer = find(of);
      known.set(of, answer);
    }
    return answer;
  };
}

/**
 * A function of an object that remembers its last answer only: for what is asked of one letter again and again, and
 * then of the next. Letters are short-lived, and what hangs on a WeakMap outlives them until the whole heap is cleared.
 */
export function lastOf<K extends object, T extends Answer>(find: (of: K) => T): (of: K) => T {
  let last: { readonly of: K; readonly answer: T } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, answer: find(of) };
    return last.answer;
  };
}
