import type { Rule } from "../rule.ts";
import { nationalTitleMissing } from "./national-title-missing.ts";
import { nationalTitleWording } from "./national-title-wording.ts";

export const nationalTitleRules: readonly Rule[] = [nationalTitleMissing, nationalTitleWording];
