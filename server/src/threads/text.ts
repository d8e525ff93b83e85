import type { ExtractText } from "../catalogue/files/document-text.ts";
import type { TextAnswer, TextRequest } from "../formats/worker.ts";
import { thread } from "./thread.ts";

/** A document that takes longer than this is not worth waiting for in an editor. In milliseconds. */
const patience = 5_000;
const idle = 20_000;
/** Room enough for a thousand pages. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * Takes text out of files in a thread beside the server: one file after the other, each within `limit` milliseconds.
 * `script` is the thread's program.
 */
export function textThread(script: string, limit: number = patience): ExtractText {
  const ask = thread<TextRequest, TextAnswer>(script, { limit, idle, resourceLimits });
  return async (format, bytes) => {
    const answer = await ask({ format, bytes });
    if (!("broken" in answer)) return answer;
    return { fault: answer.broken === "slow" ? "slow" : "bomb" };
  };
}
