/** How long background work may run before it lets requests through, in milliseconds: half a frame. */
const turnLength = 8;

/** Lets the messages that have arrived be handled. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Paces background work: awaited between two small pieces, it gives way as soon as the turn has been used up. */
export function pacer(): () => Promise<void> | undefined {
  let until = performance.now() + turnLength;
  return () => {
    if (performance.now() < until) return undefined;
    return nextTurn().then(() => {
      until = performance.now() + turnLength;
    });
  };
}
