import { type CancellationToken, CancellationTokenSource, type WorkDoneProgressReporter } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** Long work as it is seen by those who do it. */
export interface Progress {
  /** `done` of `total` steps are behind us. */
  step(done: number, total: number): void;
  readonly token: CancellationToken;
}

/** Work shorter than this shows no progress, in milliseconds. */
const patience = 400;

/**
 * Runs long work under a progress message of the client, where it has such. `asked` is the token of the request that
 * asked for the work, if one did; the person may end the work by the message as well.
 */
export async function withProgress<T>(
  session: Session,
  title: string,
  work: (progress: Progress) => Promise<T>,
  asked?: CancellationToken,
): Promise<T> {
  const source = new CancellationTokenSource();
  const onCancel = asked?.onCancellationRequested(() => source.cancel());
  let bar: WorkDoneProgressReporter | undefined;
  const timer = setTimeout(async () => {
    const shown = await session.log.contain("progress", undefined, () =>
      session.connection.window.createWorkDoneProgress(),
    );
    if (!shown) return;
    shown.begin(title, 0, undefined, true);
    shown.token.onCancellationRequested(() => source.cancel());
    if (finished) shown.done();
    else bar = shown;
  }, patience);
  let finished = false;
  let percentage = 0;
  try {
    return await work({
      token: source.token,
      step(done, total) {
        const now = Math.floor((100 * done) / Math.max(total, 1));
        if (now > percentage) bar?.report(now, `${done}/${total}`);
        percentage = Math.max(percentage, now);
      },
    });
  } finally {
    finished = true;
    clearTimeout(timer);
    onCancel?.dispose();
    bar?.done();
    source.dispose();
  }
}
