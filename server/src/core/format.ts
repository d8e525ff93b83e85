import { gaps } from "./layout/gaps.ts";
import { spaceEdits } from "./layout/space-edits.ts";
import { spaces } from "./layout/spaces.ts";
import { zonesOf } from "./layout/zones.ts";
import { readLetter } from "./read.ts";
import type { Standard } from "./standards/standard.ts";
import type { Letter } from "./syntax/letter.ts";
import { applyEdits, type Edit } from "./text/edit.ts";

/** White space tells where paragraphs end, so that the layout may have to be read again; real letters need one round. */
const maxRounds = 4;

/**
 * The canonical layout of a letter, as the fewest edits: one blank line between components and between paragraphs,
 * none inside the lists of addressees, bases and recipients, no spaces at the ends of lines, single spaces of the
 * usual kind inside. Only white space changes: whatever a rule could question stays for the rule. What three or more
 * spaces, a tab or a `|` set apart are columns or room for handwriting, and left alone. A text laid out so has no
 * edits; one in which every layout is read as asking for another (no letter does) is left as it is.
 */
export function format(letter: Letter, standard: Standard): Edit[] {
  const { text } = letter.source;
  let now = text;
  let edits = layOut(letter, standard);
  for (let round = 0; round < maxRounds && edits.length > 0; round++) {
    now = applyEdits(now, edits);
    edits = layOut(readLetter(now), standard);
  }
  return edits.length > 0 ? [] : spaceEdits(text, now);
}

function layOut(letter: Letter, standard: Standard): Edit[] {
  const zones = zonesOf(letter);
  return [...gaps(letter, zones), ...spaces(letter, standard)];
}
