import type { Rule } from "../rule.ts";
import { numberAbolishedLevel } from "./number-abolished-level.ts";
import { numberBlank } from "./number-blank.ts";
import { numberDuplicate } from "./number-duplicate.ts";
import { numberExtraZero } from "./number-extra-zero.ts";
import { numberLabel } from "./number-label.ts";
import { numberLabelMissing } from "./number-label-missing.ts";
import { numberLabelSpace } from "./number-label-space.ts";
import { numberLeadingZero } from "./number-leading-zero.ts";
import { numberLetterCode } from "./number-letter-code.ts";
import { numberMissing } from "./number-missing.ts";
import { numberOrganCode } from "./number-organ-code.ts";
import { numberOrganMismatch } from "./number-organ-mismatch.ts";
import { numberSeparator } from "./number-separator.ts";
import { numberSymbolOrder } from "./number-symbol-order.ts";
import { numberTypeCode } from "./number-type-code.ts";
import { numberTypeCodeCase } from "./number-type-code-case.ts";
import { numberTypeCodeRetired } from "./number-type-code-retired.ts";
import { numberTypeUnknown } from "./number-type-unknown.ts";
import { numberUnitMissing } from "./number-unit-missing.ts";
import { numberYear } from "./number-year.ts";
import { profileSymbol } from "./profile-symbol.ts";
import { profileUnit } from "./profile-unit.ts";

export const numberRules: readonly Rule[] = [
  numberLabel,
  numberAbolishedLevel,
  numberBlank,
  numberExtraZero,
  numberLabelMissing,
  numberLabelSpace,
  numberLeadingZero,
  numberLetterCode,
  numberMissing,
  numberOrganCode,
  numberOrganMismatch,
  numberSeparator,
  numberSymbolOrder,
  numberTypeCodeCase,
  numberTypeCodeRetired,
  numberTypeCode,
  numberTypeUnknown,
  numberUnitMissing,
  numberYear,
  profileSymbol,
  profileUnit,
  numberDuplicate,
];
