/** Work that may be done in pieces: it yields where others may be let through. */
export type Pieces<T> = Generator<undefined, T>;

/** Awaited between two pieces; nothing where there is no need to wait. */
export type Pause = () => Promise<void> | undefined;

/** Does all of it at once. */
export function atOnce<T>(work: Pieces<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does it piece by piece. */
export async function piecemeal<T>(work: Pieces<T>, pause: Pause): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}
