import type { ReadWorkbook, WorkbookAnswer } from "../formats/workbook.ts";
import type { WorkbookRequest } from "../formats/xlsx-worker.ts";
import { thread } from "./thread.ts";

/** A workbook that takes longer than this is not read. In milliseconds. */
const patience = 30_000;
const idle = 5_000;
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/**
 * Reads workbooks in a thread beside the server: one after the other, each within `limit` milliseconds. `script` is the
 * thread's program.
 */
export function workbookThread(script: string, limit: number = patience): ReadWorkbook {
  const ask = thread<WorkbookRequest, WorkbookAnswer>(script, { limit, idle, resourceLimits });
  return async (bytes, rows) => {
    const answer = await ask({ bytes, rows });
    if (!("broken" in answer)) return answer;
    return { fault: answer.broken === "slow" ? "slow" : "large" };
  };
}
