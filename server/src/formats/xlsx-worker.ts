import { parentPort } from "node:worker_threads";
import type { WorkbookAnswer } from "./workbook.ts";

/** What the thread is asked, one workbook at a time. */
export interface WorkbookRequest {
  readonly bytes: Uint8Array;
  readonly rows: number | undefined;
}

parentPort?.on("message", async ({ bytes, rows }: WorkbookRequest) => {
  const { readXlsx } = await import("./xlsx.ts");
  const answer: WorkbookAnswer = readXlsx(bytes, rows);
  parentPort?.postMessage(answer);
});
