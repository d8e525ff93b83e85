import type { Rule } from "../rule.ts";
import { abbreviationIntroduced } from "./abbreviation-introduced.ts";
import { articleDot } from "./article-dot.ts";
import { articleSequence } from "./article-sequence.ts";
import { articleTitleMissing } from "./article-title-missing.ts";
import { basisAuthorityLine } from "./basis-authority-line.ts";
import { basisClosing } from "./basis-closing.ts";
import { basisDash } from "./basis-dash.ts";
import { basisIncomplete } from "./basis-incomplete.ts";
import { basisLastSign } from "./basis-last-sign.ts";
import { basisLawForm } from "./basis-law-form.ts";
import { basisMissing } from "./basis-missing.ts";
import { basisOwnLine } from "./basis-own-line.ts";
import { basisRepeated } from "./basis-repeated.ts";
import { bodyAbolishedBody } from "./body-abolished-body.ts";
import { bodyAbolishedUnit } from "./body-abolished-unit.ts";
import { bodyArticleMissing } from "./body-article-missing.ts";
import { bodyAssemblyTerm } from "./body-assembly-term.ts";
import { bodyDateInvalid } from "./body-date-invalid.ts";
import { bodyDeadlinePast } from "./body-deadline-past.ts";
import { bodyEventPast } from "./body-event-past.ts";
import { bodyFields } from "./body-fields.ts";
import { bodyNumberWords } from "./body-number-words.ts";
import { bodyWeekday } from "./body-weekday.ts";
import { clauseDot } from "./clause-dot.ts";
import { clauseSequence } from "./clause-sequence.ts";
import { endMarkForm } from "./end-mark-form.ts";
import { endMarkMisplaced } from "./end-mark-misplaced.ts";
import { endMarkMissing } from "./end-mark-missing.ts";
import { headingCase } from "./heading-case.ts";
import { headingNameCase } from "./heading-name-case.ts";
import { headingNameMissing } from "./heading-name-missing.ts";
import { headingNumeral } from "./heading-numeral.ts";
import { headingOwnLine } from "./heading-own-line.ts";
import { headingSequence } from "./heading-sequence.ts";
import { listMarker } from "./list-marker.ts";
import { outlineDecimal } from "./outline-decimal.ts";
import { pointBracket } from "./point-bracket.ts";
import { pointSequence } from "./point-sequence.ts";
import { verbLineForm } from "./verb-line-form.ts";
import { verbLineMissing } from "./verb-line-missing.ts";
import { verbLineWording } from "./verb-line-wording.ts";

export const bodyRules: readonly Rule[] = [
  basisMissing,
  basisAuthorityLine,
  basisClosing,
  basisDash,
  basisIncomplete,
  basisLawForm,
  basisLastSign,
  basisOwnLine,
  bodyAbolishedBody,
  bodyAbolishedUnit,
  bodyAssemblyTerm,
  basisRepeated,
  verbLineForm,
  verbLineMissing,
  verbLineWording,
  headingCase,
  headingNameCase,
  headingNameMissing,
  headingNumeral,
  headingOwnLine,
  headingSequence,
  articleDot,
  articleSequence,
  articleTitleMissing,
  clauseDot,
  clauseSequence,
  pointBracket,
  pointSequence,
  outlineDecimal,
  listMarker,
  abbreviationIntroduced,
  endMarkForm,
  endMarkMisplaced,
  endMarkMissing,
  bodyFields,
  bodyArticleMissing,
  bodyDateInvalid,
  bodyDeadlinePast,
  bodyEventPast,
  bodyNumberWords,
  bodyWeekday,
];
