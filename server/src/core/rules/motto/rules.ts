import type { Rule } from "../rule.ts";
import { mottoMissing } from "./motto-missing.ts";
import { mottoWording } from "./motto-wording.ts";

export const mottoRules: readonly Rule[] = [mottoMissing, mottoWording];
