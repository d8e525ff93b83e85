import { organCase } from "../catalogue/resolving/organ-case.ts";
import type { Organ, Signer } from "../core/config.ts";
import { isTypeCode, symbolParts } from "../core/rules/number/symbol.ts";
import type { Letter, ListItem } from "../core/syntax/letter.ts";
import { isCapitals } from "../core/text/vietnamese.ts";

/**
 * The profile of the organ that wrote a letter, as far as the letter tells: an example to go on from. `null` where it
 * does not even name its issuer.
 */
export function profileOfLetter(letter: Letter): Partial<Organ> | null {
  const { header, distribution, addressees, contact } = letter;
  if (!header.issuer) return null;
  const { symbol, unit } = codesOf(letter);
  const place = header.placeAndDate?.place?.text.trim();
  const signer = signerOf(letter);
  const items = (list: readonly ListItem[] = []) => list.map((i) => i.text.text).filter((text) => text !== "");
  const usual = items(distribution?.items).filter((text) => !/^Như (?:trên|Điều|thành phần)/iu.test(text));
  const to = items(addressees?.items);
  return {
    name: spoken(header.issuer.text, letter),
    ...(header.parent && { parent: spoken(header.parent.text, letter) }),
    ...(symbol && { symbol }),
    ...(place && { place }),
    ...(unit && { units: { [unit]: unit } }),
    ...(signer && { signers: [signer] }),
    ...(usual.length > 0 && { distribution: usual }),
    ...(to.length > 0 && { addressees: to }),
    ...(contact && { contact: contact.text.text }),
  };
}

/** A name of the header as the letter's own text writes it, else as such names are written. */
function spoken(capitals: string, { source: { text } }: Letter): string {
  const all = text.toLowerCase();
  const wanted = capitals.toLowerCase();
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const found = text.slice(at, at + wanted.length);
    if (/^\p{Lu}/u.test(found) && !isCapitals(found)) return found;
  }
  return organCase(capitals);
}

/** The organ's abbreviation in the number, and in a công văn of the State the unit's. */
function codesOf({ header, system, type }: Letter): { symbol: string | null; unit: string | null } {
  const groups = header.number?.symbol ? symbolParts(header.number.symbol).groups.map((g) => g.text) : [];
  const [first = null, ...more] = groups;
  if (first !== null && isTypeCode(first)) return { symbol: more.join("-") || null, unit: null };
  if (system === "party" || type !== "cong-van") return { symbol: first, unit: null };
  return { symbol: first, unit: more.join("-") || null };
}

function signerOf({ signature, type }: Letter): Signer | null {
  const [position] = signature?.positions ?? [];
  // Minutes are signed as secretary and chair, contracts for the parties.
  if (!signature?.name || !position || signature.others.length > 0 || type === "bien-ban") return null;
  const authority = signature.authorities.map((a) => a.text.text).join(" / ");
  return {
    name: signature.name.text,
    position: sentence(position.text),
    ...(authority !== "" && { authority }),
  };
}

const sentence = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\p{L}/u, (c) => c.toUpperCase())
    .replace(/^Phó (\p{L})/u, (_, c: string) => `Phó ${c.toUpperCase()}`)
    .replace(/văn phòng$/u, "Văn phòng");
