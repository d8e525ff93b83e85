import type { Rule } from "../rule.ts";
import { appendixPageNumber } from "./appendix-page-number.ts";
import { distributionSplit } from "./distribution-split.ts";
import { headerTooLong } from "./header-too-long.ts";
import { pageMargins } from "./page-margins.ts";
import { pageNumberFirst } from "./page-number-first.ts";
import { pageNumberHeight } from "./page-number-height.ts";
import { pageNumberMissing } from "./page-number-missing.ts";
import { pageNumberPlace } from "./page-number-place.ts";
import { pageNumberType } from "./page-number-type.ts";
import { pageOrientation } from "./page-orientation.ts";
import { pageSize } from "./page-size.ts";
import { signatureAlone } from "./signature-alone.ts";

export const pageRules: readonly Rule[] = [
  pageSize,
  pageOrientation,
  pageMargins,
  pageNumberPlace,
  pageNumberFirst,
  pageNumberType,
  pageNumberHeight,
  pageNumberMissing,
  appendixPageNumber,
  headerTooLong,
  signatureAlone,
  distributionSplit,
];
