import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Config } from "../core/config.ts";
import type { LintResult } from "../core/lint.ts";
import type { Letter } from "../core/syntax/letter.ts";

/** Language of messages and cards. */
export type Locale = "vi" | "en";

/**
 * What an editor feature stands on: one letter as it was read and checked at one version, and what is known of other
 * documents. Everything is a value; a feature asks nothing else of the world.
 */
export interface ServiceContext {
  readonly uri: string;
  readonly letter: Letter;
  readonly result: LintResult;
  /** The letter's configuration; `result` was made with it. */
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}
