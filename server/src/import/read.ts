import { FormatError, type FormatFault } from "../formats/text.ts";
import { type Imported, importDocx } from "./import.ts";

export type ImportAnswer = Imported | { readonly fault: FormatFault };

/** Reads a Word file, takes its bytes as they are. Never rejects: what breaks the reader is a damaged file. */
export const importWord = (bytes: Uint8Array): Promise<ImportAnswer> =>
  importDocx(bytes).catch((error: unknown) => ({
    fault: error instanceof FormatError ? error.fault : ("damaged" as const),
  }));
