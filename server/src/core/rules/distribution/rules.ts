import type { Rule } from "../rule.ts";
import { distributionAbolishedBody } from "./distribution-abolished-body.ts";
import { distributionAbolishedLevel } from "./distribution-abolished-level.ts";
import { distributionAbolishedUnit } from "./distribution-abolished-unit.ts";
import { distributionAnnotationPlace } from "./distribution-annotation-place.ts";
import { distributionArticle } from "./distribution-article.ts";
import { distributionArticleCase } from "./distribution-article-case.ts";
import { distributionAsAbove } from "./distribution-as-above.ts";
import { distributionAsAboveUnexpected } from "./distribution-as-above-unexpected.ts";
import { distributionColon } from "./distribution-colon.ts";
import { distributionDash } from "./distribution-dash.ts";
import { distributionDrafterMark } from "./distribution-drafter-mark.ts";
import { distributionFilingLast } from "./distribution-filing-last.ts";
import { distributionFilingLine } from "./distribution-filing-line.ts";
import { distributionFilingMissing } from "./distribution-filing-missing.ts";
import { distributionFilingRegistry } from "./distribution-filing-registry.ts";
import { distributionLabel } from "./distribution-label.ts";
import { distributionLastSign } from "./distribution-last-sign.ts";
import { distributionMisnamedBody } from "./distribution-misnamed-body.ts";
import { distributionMissing } from "./distribution-missing.ts";
import { distributionOrder } from "./distribution-order.ts";
import { distributionPurpose } from "./distribution-purpose.ts";
import { distributionSeparator } from "./distribution-separator.ts";

export const distributionRules: readonly Rule[] = [
  distributionArticleCase,
  distributionArticle,
  distributionAbolishedBody,
  distributionAbolishedLevel,
  distributionAbolishedUnit,
  distributionAsAbove,
  distributionColon,
  distributionDash,
  distributionFilingLast,
  distributionFilingLine,
  distributionFilingMissing,
  distributionFilingRegistry,
  distributionLabel,
  distributionLastSign,
  distributionMissing,
  distributionMisnamedBody,
  distributionSeparator,
  distributionAnnotationPlace,
  distributionDrafterMark,
  distributionOrder,
  distributionPurpose,
  distributionAsAboveUnexpected,
];
