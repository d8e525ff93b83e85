import { issuerKey } from "../../citations/key.ts";
import type { Organ } from "../../config.ts";
import type { Letter } from "../../syntax/letter.ts";
import { memo } from "../../text/memo.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { searchKey } from "../../text/vietnamese.ts";

/** How an organ's name reads, whatever its case, its abbreviations and its tone placement. */
const organName = memo((name: string): string => issuerKey(name));

/** Whether a part of the letter gives that name. */
export const isNamed = (part: PlainText | null, name: string): boolean =>
  part !== null && organName(part.text) === organName(name);

/**
 * Whether the letter is one of the organ's own. The folder of an organ holds letters of others too, and those are not
 * held against its profile: its name stands above, and nobody else's above that.
 */
export function isOwn({ header: { issuer, parent } }: Letter, organ: Organ): boolean {
  if (organ.name === null || !isNamed(issuer, organ.name)) return false;
  return parent === null || organ.parent === null || isNamed(parent, organ.parent);
}

/** Whether one of the organ's signers has signed, whatever the header says. */
export function isSignedBy({ signature }: Letter, { signers }: Organ): boolean {
  const name = signature?.name;
  return !!name && signers.some((s) => searchKey(s.name) === searchKey(name.text));
}

/** Whether number or date are still to come: then the profile is of the day, which of an old letter nobody knows. */
export const isDraft = ({ header: { number, placeAndDate } }: Letter): boolean =>
  !number?.sequence || !placeAndDate?.date?.iso;
