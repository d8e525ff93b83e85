import { parentPort } from "node:worker_threads";

/** What the thread is asked, one Word file at a time; it answers with an `ImportAnswer`. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
}

parentPort?.on("message", async ({ bytes }: ImportRequest) => {
  const { importWord } = await import("./read.ts");
  parentPort?.postMessage(await importWord(bytes));
});
