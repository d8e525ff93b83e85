import type { Config } from "../../core/config.ts";
import type { Formatting } from "../../core/formatting.ts";
import type { Beside } from "../../core/lint.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { withPages } from "./facts.ts";

/**
 * What is known of a letter from a Word file beside its text. Of its pages only about how many it has: where they break
 * follows from the file's own formatting, and not from what the standard would have.
 */
export function besideWord(letter: Letter, config: Config, formatting: Formatting): Beside {
  const { pages } = withPages(letter, config);
  return pages ? { formatting, pages: () => ({ ...pages(), broken: [], closing: null }) } : { formatting };
}
