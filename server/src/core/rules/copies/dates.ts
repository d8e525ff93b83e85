import type { Copy, Letter } from "../../syntax/letter.ts";
import { dateOf } from "../header/progress.ts";

/** The day on which a copy was made (`yyyy-mm-dd`), or at the earliest the letter's own; `null` where neither is known. */
const dateOfCopy = (copy: Copy, letter: Letter): string | null => copy.placeAndDate?.date?.iso ?? dateOf(letter);

/** First day of Nghị định 30/2020/NĐ-CP; copies made before are under Thông tư 01/2011/TT-BNV. */
const sinceDecree = "2020-03-05";

export const isOlder = (copy: Copy, letter: Letter): boolean => (dateOfCopy(copy, letter) ?? sinceDecree) < sinceDecree;
