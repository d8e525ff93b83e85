/** Work put off, one piece per key: what is put off again under the same key begins to wait anew. */
export class Timers {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  start(key: string, milliseconds: number, work: () => unknown): void {
    this.stop(key);
    const timer = setTimeout(() => {
      this.#waiting.delete(key);
      work();
    }, milliseconds);
    this.#waiting.set(key, timer);
  }

  stop(key: string): void {
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
  }
}
