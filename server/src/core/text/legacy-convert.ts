import { isSyllable } from "../words/spelling.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

export type LegacyFont = "tcvn3" | "vni";

/** A text in the letters of an old font, as it was meant. */
export interface Converted {
  readonly font: LegacyFont;
  /** Unicode, NFC. */
  readonly text: string;
  /** Share of its words with marks that are syllables of ours, from 0 to 1: how certain the font is. */
  readonly certainty: number;
}

/** A heading set in a font whose small letters look like capitals. */
const smallHeading = /^([ \t*_]{0,20})(cộng h(?:òa|oà) xã hội chủ nghĩa việt nam)(?=[ \t*_]{0,20}$)/gmu;
const raised = (text: string): string =>
  text.replace(smallHeading, (_, lead: string, heading: string) => lead + heading.toUpperCase());

const decoders: readonly (readonly [LegacyFont, (text: string) => string])[] = [
  ["tcvn3", (text) => raised(decodeTcvn3(text))],
  ["vni", decodeVni],
];

/** Enough of the text to tell one font from the other. */
const sample = 20_000;
const marked = /(?<!\p{L})(?=\p{L}{0,20}[^\0-\x7f])\p{L}{1,20}(?!\p{L})/gu;

/** Converts a text, or a part of one, from the font in which it makes the most words; `null` where it makes none. */
export function convertLegacy(text: string): Converted | null {
  let best: Converted | null = null;
  for (const [font, decode] of decoders) {
    const certainty = shareOfSyllables(decode(text.slice(0, sample)));
    if (certainty > (best?.certainty ?? 0)) best = { font, certainty, text: decode(text) };
  }
  return best;
}

function shareOfSyllables(text: string): number {
  const words = text.match(marked) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => isSyllable(word.toLowerCase())).length / words.length;
}
