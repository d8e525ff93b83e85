import type { Bilingual } from "../../core/rules/rule.ts";
import { SharedError, sharedError } from "../../postgres/errors.ts";
import type { PostgresCatalogue } from "../../postgres/index.ts";

/**
 * Connects to the shared catalogue whose connection string an environment variable holds. Rejects with an error that
 * `reasonFor` puts into words; nothing of the string is ever in them.
 */
export async function connectShared(name: string): Promise<PostgresCatalogue> {
  const address = process.env[name];
  if (!address) throw new SharedError("unset");
  const { connect } = await import("../../postgres/index.ts");
  return connect(address);
}

/** What went wrong with a shared catalogue, in words. */
export const reasonFor = (error: unknown): Bilingual => sharedError(error).bilingual;
