import type { Rule } from "../rule.ts";
import { titleCase } from "./title-case.ts";
import { titleMissing } from "./title-missing.ts";
import { titleNotAuthorised } from "./title-not-authorised.ts";
import { titleType } from "./title-type.ts";
import { titleUnexpected } from "./title-unexpected.ts";
import { titleUnknown } from "./title-unknown.ts";

export const titleRules: readonly Rule[] = [
  titleCase,
  titleMissing,
  titleNotAuthorised,
  titleType,
  titleUnexpected,
  titleUnknown,
];
