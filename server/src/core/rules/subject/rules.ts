import type { Rule } from "../rule.ts";
import { subjectCase } from "./subject-case.ts";
import { subjectClosing } from "./subject-closing.ts";
import { subjectHyphens } from "./subject-hyphens.ts";
import { subjectLength } from "./subject-length.ts";
import { subjectMissing } from "./subject-missing.ts";
import { subjectPrefix } from "./subject-prefix.ts";
import { subjectPrefixDoubled } from "./subject-prefix-doubled.ts";
import { subjectTitledPrefix } from "./subject-titled-prefix.ts";

export const subjectRules: readonly Rule[] = [
  subjectCase,
  subjectClosing,
  subjectHyphens,
  subjectLength,
  subjectMissing,
  subjectPrefixDoubled,
  subjectPrefix,
  subjectTitledPrefix,
];
