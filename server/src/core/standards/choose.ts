import type { Letter } from "../syntax/letter.ts";
import { hd05 } from "./hd05.ts";
import { hd36 } from "./hd36.ts";
import { nd30 } from "./nd30.ts";
import type { Standard, StandardId } from "./standard.ts";

export const standards: Readonly<Record<StandardId, Standard>> = { nd30, hd36, hd05 };

/**
 * The standard that binds a letter: by its system and its own date. Undated drafts follow the newest one; a letter
 * older than every standard of its system is read by the oldest.
 */
export function standardOf(letter: Letter): Standard {
  if (letter.system === "state") return nd30;
  const date = letter.header.placeAndDate?.date?.iso;
  return date && hd05.from && date < hd05.from ? hd36 : hd05;
}
