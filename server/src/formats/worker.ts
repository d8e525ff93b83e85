import { parentPort } from "node:worker_threads";
import { type FileText, FormatError, type FormatFault, type TextFormat } from "./text.ts";

/** What the thread is asked, one file at a time, and what it answers. */
export interface TextRequest {
  readonly format: TextFormat;
  readonly bytes: Uint8Array;
}

export type TextAnswer = FileText | { readonly fault: FormatFault };

// Each library is started when the first file of its format comes.
const readers: Readonly<Record<TextFormat, (bytes: Uint8Array) => Promise<FileText>>> = {
  docx: async (bytes) => (await import("./docx.ts")).docxText(bytes),
  pdf: async (bytes) => (await import("./pdf.ts")).pdfText(bytes),
};

parentPort?.on("message", async ({ format, bytes }: TextRequest) => {
  const answer: TextAnswer = await readers[format](bytes).catch((error: unknown) => ({
    fault: error instanceof FormatError ? error.fault : ("damaged" as const),
  }));
  parentPort?.postMessage(answer);
});
