import { addresseesColon } from "./addressees/addressees-colon.ts";
import { addresseesDash } from "./addressees/addressees-dash.ts";
import { addresseesLabel } from "./addressees/addressees-label.ts";
import { addresseesLastSign } from "./addressees/addressees-last-sign.ts";
import { addresseesMissing } from "./addressees/addressees-missing.ts";
import { addresseesOwnLine } from "./addressees/addressees-own-line.ts";
import { addresseesSeparator } from "./addressees/addressees-separator.ts";
import { addresseesSingle } from "./addressees/addressees-single.ts";
import { addresseesSingleSign } from "./addressees/addressees-single-sign.ts";
import { addresseesUnexpected } from "./addressees/addressees-unexpected.ts";
import { basisClosing } from "./body/basis-closing.ts";
import { basisDash } from "./body/basis-dash.ts";
import { basisLastSign } from "./body/basis-last-sign.ts";
import { basisOwnLine } from "./body/basis-own-line.ts";
import { endMarkForm } from "./body/end-mark-form.ts";
import { endMarkMisplaced } from "./body/end-mark-misplaced.ts";
import { endMarkMissing } from "./body/end-mark-missing.ts";
import { citationAbolishedIssuer } from "./citations/citation-abolished-issuer.ts";
import { citationAmended } from "./citations/citation-amended.ts";
import { citationContradicted } from "./citations/citation-contradicted.ts";
import { citationDateInvalid } from "./citations/citation-date-invalid.ts";
import { citationFirstIncomplete } from "./citations/citation-first-incomplete.ts";
import { citationFutureDate } from "./citations/citation-future-date.ts";
import { citationInconsistent } from "./citations/citation-inconsistent.ts";
import { citationIssuerMismatch } from "./citations/citation-issuer-mismatch.ts";
import { citationLabelMissing } from "./citations/citation-label-missing.ts";
import { citationNotInForce } from "./citations/citation-not-in-force.ts";
import { citationNumberOrder } from "./citations/citation-number-order.ts";
import { citationNumberSeparator } from "./citations/citation-number-separator.ts";
import { citationRepeatedFull } from "./citations/citation-repeated-full.ts";
import { citationSymbol } from "./citations/citation-symbol.ts";
import { citationTermMismatch } from "./citations/citation-term-mismatch.ts";
import { citationTypeMismatch } from "./citations/citation-type-mismatch.ts";
import { citationUnknown } from "./citations/citation-unknown.ts";
import { citationYearMismatch } from "./citations/citation-year-mismatch.ts";
import { citationYearUnexpected } from "./citations/citation-year-unexpected.ts";
import { distributionArticle } from "./distribution/distribution-article.ts";
import { distributionArticleCase } from "./distribution/distribution-article-case.ts";
import { distributionAsAbove } from "./distribution/distribution-as-above.ts";
import { distributionColon } from "./distribution/distribution-colon.ts";
import { distributionDash } from "./distribution/distribution-dash.ts";
import { distributionFilingLast } from "./distribution/distribution-filing-last.ts";
import { distributionFilingLine } from "./distribution/distribution-filing-line.ts";
import { distributionFilingMissing } from "./distribution/distribution-filing-missing.ts";
import { distributionFilingRegistry } from "./distribution/distribution-filing-registry.ts";
import { distributionLabel } from "./distribution/distribution-label.ts";
import { distributionLastSign } from "./distribution/distribution-last-sign.ts";
import { distributionMissing } from "./distribution/distribution-missing.ts";
import { distributionSeparator } from "./distribution/distribution-separator.ts";
import { headerMixed } from "./header/header-mixed.ts";
import { markCirculation } from "./header/mark-circulation.ts";
import { markDraftFinal } from "./header/mark-draft-final.ts";
import { markUrgency } from "./header/mark-urgency.ts";
import { issuerAbbreviated } from "./issuer/issuer-abbreviated.ts";
import { issuerAbolishedLevel } from "./issuer/issuer-abolished-level.ts";
import { issuerBureau } from "./issuer/issuer-bureau.ts";
import { issuerCase } from "./issuer/issuer-case.ts";
import { issuerMissing } from "./issuer/issuer-missing.ts";
import { issuerRedundant } from "./issuer/issuer-redundant.ts";
import { parentKind } from "./issuer/parent-kind.ts";
import { parentLocality } from "./issuer/parent-locality.ts";
import { parentMissing } from "./issuer/parent-missing.ts";
import { mottoMissing } from "./motto/motto-missing.ts";
import { mottoWording } from "./motto/motto-wording.ts";
import { nationalTitleMissing } from "./national-title/national-title-missing.ts";
import { nationalTitleWording } from "./national-title/national-title-wording.ts";
import { numberBlank } from "./number/number-blank.ts";
import { numberExtraZero } from "./number/number-extra-zero.ts";
import { numberLabel } from "./number/number-label.ts";
import { numberLabelMissing } from "./number/number-label-missing.ts";
import { numberLabelSpace } from "./number/number-label-space.ts";
import { numberLeadingZero } from "./number/number-leading-zero.ts";
import { numberLetterCode } from "./number/number-letter-code.ts";
import { numberMissing } from "./number/number-missing.ts";
import { numberOrganCode } from "./number/number-organ-code.ts";
import { numberOrganMismatch } from "./number/number-organ-mismatch.ts";
import { numberSeparator } from "./number/number-separator.ts";
import { numberSymbolOrder } from "./number/number-symbol-order.ts";
import { numberTypeCode } from "./number/number-type-code.ts";
import { numberTypeCodeCase } from "./number/number-type-code-case.ts";
import { numberTypeCodeRetired } from "./number/number-type-code-retired.ts";
import { numberTypeUnknown } from "./number/number-type-unknown.ts";
import { numberUnitMissing } from "./number/number-unit-missing.ts";
import { numberYear } from "./number/number-year.ts";
import { partyTitleMissing } from "./party-title/party-title-missing.ts";
import { partyTitleWording } from "./party-title/party-title-wording.ts";
import { starForm } from "./party-title/star-form.ts";
import { starMissing } from "./party-title/star-missing.ts";
import { dateBlank } from "./place-and-date/date-blank.ts";
import { dateDayZero } from "./place-and-date/date-day-zero.ts";
import { dateForm } from "./place-and-date/date-form.ts";
import { dateInvalid } from "./place-and-date/date-invalid.ts";
import { dateMissing } from "./place-and-date/date-missing.ts";
import { dateMonthOverpadded } from "./place-and-date/date-month-overpadded.ts";
import { dateMonthZero } from "./place-and-date/date-month-zero.ts";
import { dateYear } from "./place-and-date/date-year.ts";
import { placeAbbreviated } from "./place-and-date/place-abbreviated.ts";
import { placeAbolishedUnit } from "./place-and-date/place-abolished-unit.ts";
import { placeComma } from "./place-and-date/place-comma.ts";
import { placeLevel } from "./place-and-date/place-level.ts";
import { placeMissing } from "./place-and-date/place-missing.ts";
import type { Rule } from "./rule.ts";
import { signatureAuthorityForm } from "./signature/signature-authority-form.ts";
import { signatureAuthorityTarget } from "./signature/signature-authority-target.ts";
import { signatureCollectiveAdvisory } from "./signature/signature-collective-advisory.ts";
import { signatureCollectiveDeputy } from "./signature/signature-collective-deputy.ts";
import { signatureCollectiveOrgan } from "./signature/signature-collective-organ.ts";
import { signatureDeputyAuthority } from "./signature/signature-deputy-authority.ts";
import { signatureDeputyPairing } from "./signature/signature-deputy-pairing.ts";
import { signatureIncomplete } from "./signature/signature-incomplete.ts";
import { signatureMissing } from "./signature/signature-missing.ts";
import { signatureNameCase } from "./signature/signature-name-case.ts";
import { signatureNameTitle } from "./signature/signature-name-title.ts";
import { signaturePositionCollective } from "./signature/signature-position-collective.ts";
import { signaturePositionOrgan } from "./signature/signature-position-organ.ts";
import { signaturePositionUnofficial } from "./signature/signature-position-unofficial.ts";
import { signatureRedelegated } from "./signature/signature-redelegated.ts";
import { subjectCase } from "./subject/subject-case.ts";
import { subjectClosing } from "./subject/subject-closing.ts";
import { subjectLength } from "./subject/subject-length.ts";
import { subjectMissing } from "./subject/subject-missing.ts";
import { subjectPrefix } from "./subject/subject-prefix.ts";
import { subjectPrefixDoubled } from "./subject/subject-prefix-doubled.ts";
import { subjectTitledPrefix } from "./subject/subject-titled-prefix.ts";
import { placeholderLeft } from "./text/placeholder-left.ts";
import { textDecomposed } from "./text/text-decomposed.ts";
import { textEth } from "./text/text-eth.ts";
import { textLegacyEncoding } from "./text/text-legacy-encoding.ts";
import { textLowercaseParagraph } from "./text/text-lowercase-paragraph.ts";
import { textSpaceBeforePunctuation } from "./text/text-space-before-punctuation.ts";
import { titleCase } from "./title/title-case.ts";
import { titleMissing } from "./title/title-missing.ts";
import { titleNotAuthorised } from "./title/title-not-authorised.ts";
import { titleType } from "./title/title-type.ts";
import { titleUnexpected } from "./title/title-unexpected.ts";

/** Every rule, in the order of the components on the page. */
export const rules: readonly Rule[] = [
  // header
  headerMixed,
  markCirculation,
  markDraftFinal,
  markUrgency,
  // national title and motto
  nationalTitleMissing,
  nationalTitleWording,
  mottoMissing,
  mottoWording,
  // Party title
  partyTitleMissing,
  partyTitleWording,
  starForm,
  starMissing,
  // issuer and parent
  issuerAbbreviated,
  issuerAbolishedLevel,
  issuerBureau,
  issuerCase,
  issuerMissing,
  issuerRedundant,
  parentKind,
  parentLocality,
  parentMissing,
  // number
  numberLabel,
  numberBlank,
  numberExtraZero,
  numberLabelMissing,
  numberLabelSpace,
  numberLeadingZero,
  numberLetterCode,
  numberMissing,
  numberOrganCode,
  numberOrganMismatch,
  numberSeparator,
  numberSymbolOrder,
  numberTypeCodeCase,
  numberTypeCodeRetired,
  numberTypeCode,
  numberTypeUnknown,
  numberUnitMissing,
  numberYear,
  // place and date
  dateBlank,
  dateDayZero,
  dateForm,
  dateInvalid,
  dateMissing,
  dateMonthOverpadded,
  dateMonthZero,
  dateYear,
  placeAbbreviated,
  placeAbolishedUnit,
  placeComma,
  placeLevel,
  placeMissing,
  // title
  titleCase,
  titleMissing,
  titleNotAuthorised,
  titleType,
  titleUnexpected,
  // subject
  subjectCase,
  subjectClosing,
  subjectLength,
  subjectMissing,
  subjectPrefixDoubled,
  subjectPrefix,
  subjectTitledPrefix,
  // addressees
  addresseesColon,
  addresseesDash,
  addresseesLabel,
  addresseesLastSign,
  addresseesMissing,
  addresseesOwnLine,
  addresseesSeparator,
  addresseesSingleSign,
  addresseesSingle,
  addresseesUnexpected,
  // body: bases and end mark
  basisClosing,
  basisDash,
  basisLastSign,
  basisOwnLine,
  endMarkForm,
  endMarkMisplaced,
  endMarkMissing,
  // distribution
  distributionArticleCase,
  distributionArticle,
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
  distributionSeparator,
  // signature
  signatureAuthorityForm,
  signatureAuthorityTarget,
  signatureCollectiveAdvisory,
  signatureCollectiveDeputy,
  signatureCollectiveOrgan,
  signatureDeputyAuthority,
  signatureDeputyPairing,
  signatureIncomplete,
  signatureMissing,
  signatureNameCase,
  signatureNameTitle,
  signaturePositionCollective,
  signaturePositionOrgan,
  signaturePositionUnofficial,
  signatureRedelegated,
  // citations
  citationAbolishedIssuer,
  citationAmended,
  citationContradicted,
  citationDateInvalid,
  citationFirstIncomplete,
  citationFutureDate,
  citationInconsistent,
  citationIssuerMismatch,
  citationLabelMissing,
  citationNotInForce,
  citationNumberOrder,
  citationNumberSeparator,
  citationRepeatedFull,
  citationSymbol,
  citationTermMismatch,
  citationTypeMismatch,
  citationUnknown,
  citationYearMismatch,
  citationYearUnexpected,
  // text
  textDecomposed,
  textEth,
  textLegacyEncoding,
  placeholderLeft,
  textLowercaseParagraph,
  textSpaceBeforePunctuation,
];
