import { provinceChanges as changes, sameUnit } from "../../core/citations/provinces.ts";
import { keyOf } from "../../core/number-facts.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { lastOf, memoOf } from "../../core/text/memo.ts";
import { type Cited, citedBy, type Days, daysOf, type LetterSummary } from "../letters/letters.ts";
import { compareIssuers, type Places, placesIn } from "./issuers.ts";

/** What a letter lends to the citations in it. */
export interface Frame {
  readonly date: string | null;
  /** Of a letter of which only the year can be read, the days on which it may have been written. */
  readonly days: Days | null;
  /** Where the letter comes from, level by level. */
  readonly places: Places;
  /**
   * The same for a document of a day: of places that were made, merged or renamed between that day and the letter's
   * nothing is known: `UBND tỉnh` of 2024 in a letter from the present Thái Nguyên may be Bắc Kạn's.
   */
  placesOn(day: string | null): Places;
  /** Date and issuer that the letter gives for a number elsewhere, by the number's key; none where it gives several. */
  readonly said: ReadonlyMap<string, Said>;
}

interface Said {
  readonly date: string | null;
  readonly issuer: string | null;
}

/** The frame of a letter, made once. */
export const frameOfLetter = lastOf(({ header, citations }: Letter): Frame => {
  const { issuer, parent, placeAndDate } = header;
  return new LateFrame(
    placeAndDate?.date?.iso ?? null,
    daysOf(placeAndDate?.date),
    () => [issuer, parent, placeAndDate?.place].flatMap((part) => (part ? [part.text] : [])),
    () => citations.map((citation) => citedBy(citation)),
  );
});

export const frameOfSummary = memoOf(
  ({ date, days, origins, mentions }: LetterSummary): Frame =>
    new LateFrame(
      date,
      days,
      () => origins,
      () => mentions,
    ),
);

/** Places and what is said elsewhere are found out when first asked for: citations in full never ask. */
class LateFrame implements Frame {
  readonly date: string | null;
  readonly days: Days | null;
  readonly #origins: () => readonly string[];
  readonly #cited: () => readonly Cited[];
  #places: Places | undefined;
  #said: Frame["said"] | undefined;
  #steady: ReadonlyMap<string, Places> = new Map();

  constructor(date: string | null, days: Days | null, origins: () => readonly string[], cited: () => readonly Cited[]) {
    this.date = date;
    this.days = days;
    this.#origins = origins;
    this.#cited = cited;
  }

  get places(): Places {
    this.#places ??= placesOf(this.#origins(), this.#cited());
    return this.#places;
  }

  get said(): Frame["said"] {
    this.#said ??= saidOf(this.#cited());
    return this.#said;
  }

  placesOn(day: string | null): Places {
    if (day === null) return this.places;
    const era = eraOf(day);
    const known = this.#steady.get(era);
    if (known) return known;
    const places = steadyPlaces(this.places, day, this.date);
    this.#steady = new Map([...this.#steady, [era, places]]);
    return places;
  }
}

/** Between two of these days places are what they are. */
const eraOf = (day: string): string => changes.findLast((change) => change <= day) ?? "";

/** A draft without a date is of our days. */
const steadyPlaces = (places: Places, day: string, letterDate: string | null): Places =>
  new Map([...places].filter(([level, name]) => sameUnit(level, name, day, letterDate ?? "9999")));

/**
 * The header says where a letter comes from; of a level above, the one place of it that its citations name:
 * a city that cites `UBND tỉnh Bắc Kạn` means the same by `UBND tỉnh`.
 */
function placesOf(origins: readonly string[], cited: readonly Cited[]): Places {
  const places = new Map<string, string>();
  for (const origin of origins)
    for (const [level, name] of placesIn(origin)) if (!places.has(level)) places.set(level, name);
  const named = new Map<string, Set<string>>();
  for (const { issuer, issuerWritten } of cited) {
    if (!issuer || !issuerWritten) continue;
    for (const [level, name] of placesIn(issuer)) named.set(level, (named.get(level) ?? new Set()).add(name));
  }
  for (const [level, found] of named) {
    const [only] = found;
    if (found.size === 1 && only !== undefined && !places.has(level)) places.set(level, only);
  }
  return places;
}

function saidOf(cited: readonly Cited[]): Frame["said"] {
  const said = new Map<string, Said>();
  for (const { number, date, issuer } of cited) {
    if (number === null || (date === null && issuer === null)) continue;
    const key = keyOf(number);
    const before = said.get(key);
    said.set(
      key,
      before ? { date: agreed(before.date, date), issuer: agreed(before.issuer, issuer) } : { date, issuer },
    );
  }
  return said;
}

/** Two different dates or issuers for one number: it is two documents, and neither lends. */
const several = "";
const agreed = (before: string | null, now: string | null): string | null =>
  before === null || now === null || before === now ? (before ?? now) : several;

/** A short later citation with what the letter says of the same number elsewhere, unless that is another organ's. */
export function completed(cited: Cited, frame: Frame): Cited {
  if (cited.number === null || (cited.date !== null && cited.issuer !== null)) return cited;
  const other = frame.said.get(keyOf(cited.number));
  if (!other) return cited;
  const { issuer } = cited;
  const another =
    issuer !== null && other.issuer !== null && compareIssuers(issuer, other.issuer, frame.places) !== "same";
  return {
    ...cited,
    date: cited.date ?? (another ? null : other.date || null),
    issuer: issuer ?? (other.issuer || null),
    issuerWritten: issuer !== null && cited.issuerWritten,
  };
}
