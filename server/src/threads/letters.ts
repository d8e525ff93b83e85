import type { Reader } from "../catalogue/letters/look.ts";
import type { Answers, LettersRequest } from "./letters-worker.ts";
import { thread } from "./thread.ts";

/** A few hundred letters that take longer than this are read without the thread. In milliseconds. */
const patience = 60_000;
const idle = 500;
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 };

/** Looks at letters in a thread beside the server. `script` is the thread's program. */
export function lettersThread(script: string): Reader {
  const ask = thread<LettersRequest, Answers>(script, { limit: patience, idle, resourceLimits });
  return {
    async look(places) {
      const answer = await ask({ places });
      return "looked" in answer ? answer : null;
    },
    async hashes(paths) {
      const answer = await ask({ paths });
      return "hashes" in answer ? answer.hashes : null;
    },
  };
}
