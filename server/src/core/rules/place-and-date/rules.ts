import type { Rule } from "../rule.ts";
import { dateBlank } from "./date-blank.ts";
import { dateDayZero } from "./date-day-zero.ts";
import { dateForm } from "./date-form.ts";
import { dateInvalid } from "./date-invalid.ts";
import { dateMissing } from "./date-missing.ts";
import { dateMonthOverpadded } from "./date-month-overpadded.ts";
import { dateMonthZero } from "./date-month-zero.ts";
import { dateUnexpected } from "./date-unexpected.ts";
import { dateYear } from "./date-year.ts";
import { placeAbbreviated } from "./place-abbreviated.ts";
import { placeAbolishedUnit } from "./place-abolished-unit.ts";
import { placeComma } from "./place-comma.ts";
import { placeIssuerMismatch } from "./place-issuer-mismatch.ts";
import { placeLevel } from "./place-level.ts";
import { placeMissing } from "./place-missing.ts";
import { placeOfficialName } from "./place-official-name.ts";
import { profilePlace } from "./profile-place.ts";

export const placeAndDateRules: readonly Rule[] = [
  dateBlank,
  dateDayZero,
  dateForm,
  dateInvalid,
  dateMissing,
  dateMonthOverpadded,
  dateMonthZero,
  dateUnexpected,
  dateYear,
  placeAbbreviated,
  placeAbolishedUnit,
  placeComma,
  placeIssuerMismatch,
  placeLevel,
  placeMissing,
  placeOfficialName,
  profilePlace,
];
