import { addresseesRules } from "./addressees/rules.ts";
import { appendicesRules } from "./appendices/rules.ts";
import { bodyRules } from "./body/rules.ts";
import { capitalsRules } from "./capitals/rules.ts";
import { citationsRules } from "./citations/rules.ts";
import { copiesRules } from "./copies/rules.ts";
import { distributionRules } from "./distribution/rules.ts";
import { formattingRules } from "./formatting/rules.ts";
import { headerRules } from "./header/rules.ts";
import { issuerRules } from "./issuer/rules.ts";
import { mottoRules } from "./motto/rules.ts";
import { nationalTitleRules } from "./national-title/rules.ts";
import { numberRules } from "./number/rules.ts";
import { pageRules } from "./page/rules.ts";
import { partyTitleRules } from "./party-title/rules.ts";
import { placeAndDateRules } from "./place-and-date/rules.ts";
import type { Rule } from "./rule.ts";
import { signatureRules } from "./signature/rules.ts";
import { subjectRules } from "./subject/rules.ts";
import { textRules } from "./text/rules.ts";
import { titleRules } from "./title/rules.ts";

/** Every rule, in the order of the components on the page. */
export const rules: readonly Rule[] = [
  ...headerRules,
  ...nationalTitleRules,
  ...mottoRules,
  ...partyTitleRules,
  ...issuerRules,
  ...numberRules,
  ...placeAndDateRules,
  ...titleRules,
  ...subjectRules,
  ...addresseesRules,
  ...bodyRules,
  ...distributionRules,
  ...signatureRules,
  ...appendicesRules,
  ...copiesRules,
  ...citationsRules,
  ...capitalsRules,
  ...textRules,
  ...pageRules,
  ...formattingRules,
];
