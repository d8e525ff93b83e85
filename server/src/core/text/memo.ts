const most = 20_000;
/** Longer texts hardly come again. */
const longest = 1000;

type Answer = NonNullable<unknown> | null;

/** A function of a text that remembers its answers; it forgets them all when they become too many. */
export function memo<T extends Answer>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (text.length > longest) return find(text);
      if (known.size >= most) known.clear();
      // A part of a letter's text would keep all of it in memory; a copy does not.
      const own = JSON.parse(JSON.stringify(text)) as string;
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
