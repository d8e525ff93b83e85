/**
 * How long background work may run before it lets requests through, in milliseconds. Short: what a keystroke asks for
 * takes several rounds of the event loop, and may have to wait for a turn in each.
 */
const turnLength = 1;

/** A message is read, handled and answered in a few rounds of the event loop. */
const rounds = 6;

/** Lets the messages that have arrived be handled. */
async function nextTurn(): Promise<void> {
  for (let i = 0; i < rounds; i++) await new Promise<void>((resolve) => setImmediate(resolve));
}

export type Pace = () => Promise<void>;

/**
 * Paces background work: awaited before each small piece, it gives way as soon as the turn has been used up. Several
 * that work at one thing share a pacer: they are let through one after the other, each with the clock looked at.
 */
export function pacer(): Pace {
  let until = performance.now() + turnLength;
  let last = Promise.resolve();
  const wait = async (): Promise<void> => {
    if (performance.now() < until) return;
    await nextTurn();
    until = performance.now() + turnLength;
  };
  return () => {
    last = last.then(wait);
    return last;
  };
}
