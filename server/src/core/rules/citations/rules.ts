import type { Rule } from "../rule.ts";
import { citationAbolishedIssuer } from "./citation-abolished-issuer.ts";
import { citationAmended } from "./citation-amended.ts";
import { citationContradicted } from "./citation-contradicted.ts";
import { citationDateInvalid } from "./citation-date-invalid.ts";
import { citationFirstIncomplete } from "./citation-first-incomplete.ts";
import { citationFutureDate } from "./citation-future-date.ts";
import { citationInconsistent } from "./citation-inconsistent.ts";
import { citationIssuerMismatch } from "./citation-issuer-mismatch.ts";
import { citationLabelMissing } from "./citation-label-missing.ts";
import { citationNotInForce } from "./citation-not-in-force.ts";
import { citationNumberOrder } from "./citation-number-order.ts";
import { citationNumberSeparator } from "./citation-number-separator.ts";
import { citationRepeatedFull } from "./citation-repeated-full.ts";
import { citationSymbol } from "./citation-symbol.ts";
import { citationTermMismatch } from "./citation-term-mismatch.ts";
import { citationTypeMismatch } from "./citation-type-mismatch.ts";
import { citationUnknown } from "./citation-unknown.ts";
import { citationYearMismatch } from "./citation-year-mismatch.ts";
import { citationYearUnexpected } from "./citation-year-unexpected.ts";

export const citationsRules: readonly Rule[] = [
  citationAbolishedIssuer,
  citationAmended,
  citationContradicted,
  citationDateInvalid,
  citationFirstIncomplete,
  citationFutureDate,
  citationInconsistent,
  citationIssuerMismatch,
  citationLabelMissing,
  citationNotInForce,
  citationNumberOrder,
  citationNumberSeparator,
  citationRepeatedFull,
  citationSymbol,
  citationTermMismatch,
  citationTypeMismatch,
  citationUnknown,
  citationYearMismatch,
  citationYearUnexpected,
];
