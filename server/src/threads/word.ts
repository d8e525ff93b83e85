import type { FormatFault } from "../formats/text.ts";
import type { Imported } from "../import/import.ts";
import type { ImportAnswer } from "../import/read.ts";
import type { ImportRequest } from "../import/worker.ts";
import { thread } from "./thread.ts";

/** Brings a Word file in as a draft. Never rejects. */
export type ImportWord = (bytes: Uint8Array) => Promise<Imported | { readonly fault: FormatFault | "slow" }>;

/** A letter that takes longer than this is none. In milliseconds. */
const patience = 20_000;
const idle = 20_000;
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** Reads Word files in a thread beside the server, one after the other. `script` is the thread's program. */
export function wordThread(script: string, limit: number = patience): ImportWord {
  const ask = thread<ImportRequest, ImportAnswer>(script, { limit, idle, resourceLimits });
  return async (bytes) => {
    const answer = await ask({ bytes });
    if (!("broken" in answer)) return answer;
    return { fault: answer.broken === "slow" ? "slow" : "bomb" };
  };
}
