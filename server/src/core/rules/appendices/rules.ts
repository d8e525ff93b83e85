import type { Rule } from "../rule.ts";
import { appendixEndMark } from "./appendix-end-mark.ts";
import { appendixLabel } from "./appendix-label.ts";
import { appendixNumeral } from "./appendix-numeral.ts";
import { appendixPointerIncomplete } from "./appendix-pointer-incomplete.ts";
import { appendixPointerMismatch } from "./appendix-pointer-mismatch.ts";
import { appendixPointerMissing } from "./appendix-pointer-missing.ts";
import { appendixPointerWording } from "./appendix-pointer-wording.ts";
import { appendixSequence } from "./appendix-sequence.ts";
import { appendixSingle } from "./appendix-single.ts";
import { appendixTitleCase } from "./appendix-title-case.ts";
import { appendixUnknown } from "./appendix-unknown.ts";
import { appendixUnreferenced } from "./appendix-unreferenced.ts";

export const appendicesRules: readonly Rule[] = [
  appendixEndMark,
  appendixLabel,
  appendixNumeral,
  appendixPointerIncomplete,
  appendixPointerMismatch,
  appendixPointerMissing,
  appendixPointerWording,
  appendixSequence,
  appendixSingle,
  appendixTitleCase,
  appendixUnknown,
  appendixUnreferenced,
];
