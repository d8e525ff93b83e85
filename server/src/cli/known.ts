import { type KnownDocuments, nothingKnown } from "../core/citations/resolution.ts";
import type { Configuration } from "./configuration.ts";
import { citableLetters } from "./documents.ts";
import type { Failures } from "./failures.ts";
import type { ReadLetter } from "./letters.ts";

export interface KnownRequest {
  /** Absolute folders that were asked for: the workspace, as far as no configuration says where it is. */
  readonly folders: readonly string[];
  /** Registers named on the command line. */
  readonly registers: readonly string[];
  readonly cwd: string;
  readonly failed: Failures;
}

/** What is known of documents, by the configuration of the letter that cites them. */
export type KnownTo = (configuration: Configuration, uri?: string) => KnownDocuments;

/**
 * What letters may cite: letters of the workspace, registers, the national set. The workspace of a letter is the
 * folder of its `congvan.json`, so that one letter is judged alone as it is among all; without one, the folders asked
 * for. Where nothing asks after documents no catalogue is made.
 */
export async function knownDocuments(letters: readonly ReadLetter[], request: KnownRequest): Promise<KnownTo> {
  const citable = citableLetters(letters, request.registers);
  if (citable === null) return () => nothingKnown;
  const { catalogues } = await import("./catalogues.ts");
  return catalogues(letters, citable, request);
}
