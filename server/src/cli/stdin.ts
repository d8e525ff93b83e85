import { readSync } from "node:fs";

const chunkSize = 65_536;
/** Between two looks at an input that has nothing yet, in milliseconds. */
const pause = 5;

/** All of standard input. Waits for a writer that is slow, also where the pipe itself does not wait. */
export function readStandardInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let chunk = readChunk(); chunk; chunk = readChunk()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What is there; `null` at the end. */
function readChunk(): Uint8Array | null {
  const chunk = Buffer.alloc(chunkSize);
  for (;;) {
    try {
      const length = readSync(0, chunk);
      return length > 0 ? chunk.subarray(0, length) : null;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return null; // how Windows tells the end of a pipe
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
