import { foldTone } from "../../core/text/vietnamese.ts";

/** A name's normal form for comparing: tone placement, case, blanks and the kind of dash do not matter, all else does. */
export const nameKey = (name: string): string =>
  foldTone(name.normalize("NFC")).toLowerCase().replace(/[–—]/g, "-").replace(/\s+/g, " ").trim();
