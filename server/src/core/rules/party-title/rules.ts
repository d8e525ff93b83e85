import type { Rule } from "../rule.ts";
import { partyTitleMissing } from "./party-title-missing.ts";
import { partyTitleWording } from "./party-title-wording.ts";
import { starForm } from "./star-form.ts";
import { starMissing } from "./star-missing.ts";
import { starUnexpected } from "./star-unexpected.ts";

export const partyTitleRules: readonly Rule[] = [
  partyTitleMissing,
  partyTitleWording,
  starForm,
  starMissing,
  starUnexpected,
];
