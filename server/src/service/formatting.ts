import type { TextEdit } from "vscode-languageserver-types";
import { format } from "../core/format.ts";
import type { Standard } from "../core/standards/standard.ts";
import type { Letter } from "../core/syntax/letter.ts";

/** The edits that bring a letter into the canonical layout; none where it has it. */
export const formatting = (letter: Letter, standard: Standard): TextEdit[] =>
  format(letter, standard).map(({ span, newText }) => ({ range: letter.source.rangeOf(span), newText }));
