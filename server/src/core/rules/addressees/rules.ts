import type { Rule } from "../rule.ts";
import { addresseesAbolishedBody } from "./addressees-abolished-body.ts";
import { addresseesAbolishedLevel } from "./addressees-abolished-level.ts";
import { addresseesAbolishedUnit } from "./addressees-abolished-unit.ts";
import { addresseesAmbiguousPlace } from "./addressees-ambiguous-place.ts";
import { addresseesColon } from "./addressees-colon.ts";
import { addresseesDash } from "./addressees-dash.ts";
import { addresseesLabel } from "./addressees-label.ts";
import { addresseesLastSign } from "./addressees-last-sign.ts";
import { addresseesMisnamedBody } from "./addressees-misnamed-body.ts";
import { addresseesMissing } from "./addressees-missing.ts";
import { addresseesOwnLine } from "./addressees-own-line.ts";
import { addresseesSeparator } from "./addressees-separator.ts";
import { addresseesSingle } from "./addressees-single.ts";
import { addresseesSingleSign } from "./addressees-single-sign.ts";
import { addresseesTelegram } from "./addressees-telegram.ts";
import { addresseesUnexpected } from "./addressees-unexpected.ts";

export const addresseesRules: readonly Rule[] = [
  addresseesColon,
  addresseesAbolishedBody,
  addresseesAbolishedLevel,
  addresseesAbolishedUnit,
  addresseesAmbiguousPlace,
  addresseesDash,
  addresseesLabel,
  addresseesLastSign,
  addresseesMissing,
  addresseesMisnamedBody,
  addresseesOwnLine,
  addresseesSeparator,
  addresseesSingleSign,
  addresseesSingle,
  addresseesTelegram,
  addresseesUnexpected,
];
