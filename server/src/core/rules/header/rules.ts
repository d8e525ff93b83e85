import type { Rule } from "../rule.ts";
import { contactPlace } from "./contact-place.ts";
import { fieldLength } from "./field-length.ts";
import { headerMixed } from "./header-mixed.ts";
import { layoutRunTogether } from "./layout-run-together.ts";
import { markCirculation } from "./mark-circulation.ts";
import { markDraft } from "./mark-draft.ts";
import { markDraftFinal } from "./mark-draft-final.ts";
import { markSecrecy } from "./mark-secrecy.ts";
import { markUrgency } from "./mark-urgency.ts";

export const headerRules: readonly Rule[] = [
  headerMixed,
  layoutRunTogether,
  markCirculation,
  markDraftFinal,
  markUrgency,
  contactPlace,
  fieldLength,
  markDraft,
  markSecrecy,
];
