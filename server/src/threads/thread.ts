import { type ResourceLimits, Worker } from "node:worker_threads";

export interface ThreadOptions {
  /** For how long one answer is waited for, in milliseconds. */
  readonly limit: number;
  /** When nobody has asked for this long, all that the thread holds is given back. In milliseconds. */
  readonly idle: number;
  /** Room for the thread's objects; where it does not suffice, the thread ends and the server does not. */
  readonly resourceLimits: ResourceLimits;
}

/** The thread gave no answer in time, or fell: it ran out of room, or met what its library did not foresee. */
export interface Broken {
  readonly broken: "slow" | "fallen";
}

/**
 * Has a program answer in a thread beside the server, so that no letter waits for it: one request after the other, each
 * with one message back. A thread that breaks is ended, and the next request has another. Never rejects.
 */
export function thread<Request, Answer extends object>(
  script: string,
  { limit, idle, resourceLimits }: ThreadOptions,
): (request: Request) => Promise<Answer | Broken> {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;

  const end = (): void => {
    void worker?.terminate();
    worker = null;
  };

  const started = (): Worker => {
    // The server's own output is its wire: what a library prints goes nowhere. (To read it would keep the server alive.)
    const made = new Worker(script, { resourceLimits, stdout: true, stderr: true });
    made.on("exit", () => {
      if (worker === made) worker = null;
    });
    // What it says while nobody asks it concerns nobody.
    made.on("error", () => undefined);
    return made;
  };

  const work = async (request: Request): Promise<Answer | Broken> => {
    clearTimeout(rest);
    worker ??= started();
    const answer = await answerOf<Request, Answer>(worker, limit, request);
    if ("broken" in answer) end();
    rest = setTimeout(end, idle).unref();
    return answer;
  };

  return (request) => {
    const answer = last
      .then(() => work(request))
      .catch((): Broken => {
        end();
        return { broken: "fallen" };
      });
    last = answer;
    return answer;
  };
}

/** The thread's next answer, or how it failed to give one. */
function answerOf<Request, Answer extends object>(
  worker: Worker,
  limit: number,
  request: Request,
): Promise<Answer | Broken> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | Broken): void => {
      clearTimeout(timer);
      // Between requests it keeps nothing alive.
      worker.off("message", settle).off("error", fall).off("exit", fall).unref();
      resolve(answer);
    };
    const fall = (): void => settle({ broken: "fallen" });
    const timer = setTimeout(() => settle({ broken: "slow" }), limit);
    worker.on("message", settle).on("error", fall).on("exit", fall).postMessage(request);
  });
}
