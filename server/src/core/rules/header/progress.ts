import type { Standard } from "../../standards/standard.ts";
import type { Letter } from "../../syntax/letter.ts";

/**
 * Whether the header is behind the writer, so that what it lacks is missing and not just unwritten: at least two of
 * its components are there, and something stands below it.
 */
export function headerIsWritten({ header, title, addressees, body, signature }: Letter): boolean {
  const components = [
    header.nationalTitle ?? header.motto ?? header.partyTitle,
    header.issuer,
    header.number,
    header.placeAndDate,
  ].filter((c) => c !== null);
  const below = addressees !== null || title !== null || signature !== null || body.blocks.length > 0;
  return components.length >= 2 && below;
}

/** Whether the letter is of a type that `standard` gives a form to; applications, slips and the like are of none. */
export const hasKnownType = ({ type }: Letter, standard: Standard): boolean =>
  type !== null && standard.types.some((t) => t.slug === type);

const enclosure = /^\(?\s*(?:ban hành )?kèm theo/iu;

/** Whether the text came into force with another (`Kèm theo Quyết định số …`): it has no number and no date of its own. */
export function isEnclosure({ subject, body }: Letter): boolean {
  if (subject && /\((?:ban hành )?kèm theo/iu.test(subject.text.text.slice(0, 2000))) return true;
  return body.blocks.slice(0, 2).some((b) => enclosure.test(b.text.text.slice(0, 40)));
}

/** The letter's own date (`yyyy-mm-dd`), `null` in a draft. */
export const dateOf = ({ header }: Letter): string | null => header.placeAndDate?.date?.iso ?? null;

/**
 * The first day that the letter can bear (`yyyy-mm-dd`): its date, or in a draft the beginning of the month or the year
 * that is filled in; `null` where not even the year is.
 */
export function earliestDay({ header }: Letter): string | null {
  const date = header.placeAndDate?.date;
  if (!date || date.iso) return date?.iso ?? null;
  const year = date.year?.text ?? "";
  if (!/^(?:19|20)\d{2}$/.test(year)) return null;
  const month = Number(date.month?.text ?? "");
  return `${year}-${month >= 1 && month <= 12 ? String(month).padStart(2, "0") : "01"}-01`;
}
