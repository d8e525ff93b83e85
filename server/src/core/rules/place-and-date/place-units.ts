import type { Unit } from "../../places/gazetteer.ts";
import { gazetteerStart } from "../../places/gazetteer.ts";
import type { Header } from "../../syntax/letter.ts";
import { lastOf, memo } from "../../text/memo.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { isFirm } from "../header/bodies.ts";
import { isArmedForces } from "./armed-forces.ts";

/** What the gazetteer knows holds so long beyond its own age: few units change their names within a year or two. */
const trustedUntil = "2027-12-31";

/** Whether it is known of a day which units there are. */
export const isKnownDay = (day: string | null): day is string =>
  day !== null && day >= gazetteerStart && day <= trustedUntil;

const abroadWords =
  /(?<!\p{L})(?:ĐẠI SỨ QUÁN|LÃNH SỰ|PHÁI ĐOÀN|CƠ QUAN ĐẠI DIỆN|THƯƠNG VỤ|VĂN PHÒNG ĐẠI DIỆN)(?!\p{L})/u;

const isAbroad = memo((name: string): boolean => abroadWords.test(foldTone(name)));

/** Organs whose place is no unit's name: the armed forces have rules of their own, missions sit abroad, firms are not bound. */
export const hasOwnPlaces = lastOf(
  (header: Header): boolean =>
    isArmedForces(header) ||
    isFirm(header) ||
    [header.parent, header.issuer].some((name) => name !== null && isAbroad(name.text)),
);

/** What a reader takes for a name of a place: words of letters, apostrophes, dashes, numbers of units. */
export const looksLikeName = memo((text: string): boolean =>
  /^\p{L}[\p{L}'’]{0,20}(?:[ .–-]{1,3}(?:\p{L}[\p{L}'’]{0,20}|\d{1,2})){0,6}$/u.test(text),
);

/** The units' provinces differ or are told nowhere: nothing can be said of one of them. */
export const only = (units: readonly Unit[]): Unit | null => (units.length === 1 ? (units[0] as Unit) : null);
