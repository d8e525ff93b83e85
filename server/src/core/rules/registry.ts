import { addresseesAbolishedBody } from "./addressees/addressees-abolished-body.ts";
import { addresseesAbolishedLevel } from "./addressees/addressees-abolished-level.ts";
import { addresseesAbolishedUnit } from "./addressees/addressees-abolished-unit.ts";
import { addresseesAmbiguousPlace } from "./addressees/addressees-ambiguous-place.ts";
import { addresseesColon } from "./addressees/addressees-colon.ts";
import { addresseesDash } from "./addressees/addressees-dash.ts";
import { addresseesLabel } from "./addressees/addressees-label.ts";
import { addresseesLastSign } from "./addressees/addressees-last-sign.ts";
import { addresseesMisnamedBody } from "./addressees/addressees-misnamed-body.ts";
import { addresseesMissing } from "./addressees/addressees-missing.ts";
import { addresseesOwnLine } from "./addressees/addressees-own-line.ts";
import { addresseesSeparator } from "./addressees/addressees-separator.ts";
import { addresseesSingle } from "./addressees/addressees-single.ts";
import { addresseesSingleSign } from "./addressees/addressees-single-sign.ts";
import { addresseesTelegram } from "./addressees/addressees-telegram.ts";
import { addresseesUnexpected } from "./addressees/addressees-unexpected.ts";
import { appendixEndMark } from "./appendices/appendix-end-mark.ts";
import { appendixLabel } from "./appendices/appendix-label.ts";
import { appendixNumeral } from "./appendices/appendix-numeral.ts";
import { appendixPointerIncomplete } from "./appendices/appendix-pointer-incomplete.ts";
import { appendixPointerMismatch } from "./appendices/appendix-pointer-mismatch.ts";
import { appendixPointerMissing } from "./appendices/appendix-pointer-missing.ts";
import { appendixPointerWording } from "./appendices/appendix-pointer-wording.ts";
import { appendixSequence } from "./appendices/appendix-sequence.ts";
import { appendixSingle } from "./appendices/appendix-single.ts";
import { appendixTitleCase } from "./appendices/appendix-title-case.ts";
import { appendixUnknown } from "./appendices/appendix-unknown.ts";
import { appendixUnreferenced } from "./appendices/appendix-unreferenced.ts";
import { abbreviationIntroduced } from "./body/abbreviation-introduced.ts";
import { articleDot } from "./body/article-dot.ts";
import { articleSequence } from "./body/article-sequence.ts";
import { articleTitleMissing } from "./body/article-title-missing.ts";
import { basisAuthorityLine } from "./body/basis-authority-line.ts";
import { basisClosing } from "./body/basis-closing.ts";
import { basisDash } from "./body/basis-dash.ts";
import { basisIncomplete } from "./body/basis-incomplete.ts";
import { basisLastSign } from "./body/basis-last-sign.ts";
import { basisLawForm } from "./body/basis-law-form.ts";
import { basisMissing } from "./body/basis-missing.ts";
import { basisOwnLine } from "./body/basis-own-line.ts";
import { basisRepeated } from "./body/basis-repeated.ts";
import { bodyAbolishedBody } from "./body/body-abolished-body.ts";
import { bodyAbolishedUnit } from "./body/body-abolished-unit.ts";
import { bodyArticleMissing } from "./body/body-article-missing.ts";
import { bodyAssemblyTerm } from "./body/body-assembly-term.ts";
import { bodyDateInvalid } from "./body/body-date-invalid.ts";
import { bodyDeadlinePast } from "./body/body-deadline-past.ts";
import { bodyEventPast } from "./body/body-event-past.ts";
import { bodyFields } from "./body/body-fields.ts";
import { bodyNumberWords } from "./body/body-number-words.ts";
import { bodyWeekday } from "./body/body-weekday.ts";
import { clauseDot } from "./body/clause-dot.ts";
import { clauseSequence } from "./body/clause-sequence.ts";
import { endMarkForm } from "./body/end-mark-form.ts";
import { endMarkMisplaced } from "./body/end-mark-misplaced.ts";
import { endMarkMissing } from "./body/end-mark-missing.ts";
import { headingCase } from "./body/heading-case.ts";
import { headingNameCase } from "./body/heading-name-case.ts";
import { headingNameMissing } from "./body/heading-name-missing.ts";
import { headingNumeral } from "./body/heading-numeral.ts";
import { headingOwnLine } from "./body/heading-own-line.ts";
import { headingSequence } from "./body/heading-sequence.ts";
import { listMarker } from "./body/list-marker.ts";
import { outlineDecimal } from "./body/outline-decimal.ts";
import { pointBracket } from "./body/point-bracket.ts";
import { pointSequence } from "./body/point-sequence.ts";
import { verbLineForm } from "./body/verb-line-form.ts";
import { verbLineMissing } from "./body/verb-line-missing.ts";
import { verbLineWording } from "./body/verb-line-wording.ts";
import { capitalsAcronym } from "./capitals/capitals-acronym.ts";
import { capitalsAdminUnit } from "./capitals/capitals-admin-unit.ts";
import { capitalsAdminUnitNamed } from "./capitals/capitals-admin-unit-named.ts";
import { capitalsAward } from "./capitals/capitals-award.ts";
import { capitalsEvent } from "./capitals/capitals-event.ts";
import { capitalsForeignOrgan } from "./capitals/capitals-foreign-organ.ts";
import { capitalsHistoricName } from "./capitals/capitals-historic-name.ts";
import { capitalsHoliday } from "./capitals/capitals-holiday.ts";
import { capitalsHonorific } from "./capitals/capitals-honorific.ts";
import { capitalsLawName } from "./capitals/capitals-law-name.ts";
import { capitalsLunarYear } from "./capitals/capitals-lunar-year.ts";
import { capitalsNation } from "./capitals/capitals-nation.ts";
import { capitalsOrgan } from "./capitals/capitals-organ.ts";
import { capitalsPartyGeneric } from "./capitals/capitals-party-generic.ts";
import { capitalsPartyOrgan } from "./capitals/capitals-party-organ.ts";
import { capitalsPersonName } from "./capitals/capitals-person-name.ts";
import { capitalsPosition } from "./capitals/capitals-position.ts";
import { capitalsProvision } from "./capitals/capitals-provision.ts";
import { capitalsRegion } from "./capitals/capitals-region.ts";
import { capitalsSentence } from "./capitals/capitals-sentence.ts";
import { capitalsSpecialPlace } from "./capitals/capitals-special-place.ts";
import { capitalsTerm } from "./capitals/capitals-term.ts";
import { capitalsTerrain } from "./capitals/capitals-terrain.ts";
import { capitalsTet } from "./capitals/capitals-tet.ts";
import { capitalsTranscribed } from "./capitals/capitals-transcribed.ts";
import { capitalsWeekdayMonth } from "./capitals/capitals-weekday-month.ts";
import { capitalsWorkTitle } from "./capitals/capitals-work-title.ts";
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
import { copyIncomplete } from "./copies/copy-incomplete.ts";
import { copyKind } from "./copies/copy-kind.ts";
import { copyNumber } from "./copies/copy-number.ts";
import { copySymbol } from "./copies/copy-symbol.ts";
import { distributionAbolishedBody } from "./distribution/distribution-abolished-body.ts";
import { distributionAbolishedLevel } from "./distribution/distribution-abolished-level.ts";
import { distributionAbolishedUnit } from "./distribution/distribution-abolished-unit.ts";
import { distributionAnnotationPlace } from "./distribution/distribution-annotation-place.ts";
import { distributionArticle } from "./distribution/distribution-article.ts";
import { distributionArticleCase } from "./distribution/distribution-article-case.ts";
import { distributionAsAbove } from "./distribution/distribution-as-above.ts";
import { distributionAsAboveUnexpected } from "./distribution/distribution-as-above-unexpected.ts";
import { distributionColon } from "./distribution/distribution-colon.ts";
import { distributionDash } from "./distribution/distribution-dash.ts";
import { distributionDrafterMark } from "./distribution/distribution-drafter-mark.ts";
import { distributionFilingLast } from "./distribution/distribution-filing-last.ts";
import { distributionFilingLine } from "./distribution/distribution-filing-line.ts";
import { distributionFilingMissing } from "./distribution/distribution-filing-missing.ts";
import { distributionFilingRegistry } from "./distribution/distribution-filing-registry.ts";
import { distributionLabel } from "./distribution/distribution-label.ts";
import { distributionLastSign } from "./distribution/distribution-last-sign.ts";
import { distributionMisnamedBody } from "./distribution/distribution-misnamed-body.ts";
import { distributionMissing } from "./distribution/distribution-missing.ts";
import { distributionOrder } from "./distribution/distribution-order.ts";
import { distributionPurpose } from "./distribution/distribution-purpose.ts";
import { distributionSeparator } from "./distribution/distribution-separator.ts";
import { bodyIndent } from "./formatting/body-indent.ts";
import { drawnLine } from "./formatting/drawn-line.ts";
import { fontColor } from "./formatting/font-color.ts";
import { fontFamily } from "./formatting/font-family.ts";
import { fontSize } from "./formatting/font-size.ts";
import { fontSizeMixed } from "./formatting/font-size-mixed.ts";
import { fontSizePair } from "./formatting/font-size-pair.ts";
import { fontSlant } from "./formatting/font-slant.ts";
import { fontUnderline } from "./formatting/font-underline.ts";
import { fontWeight } from "./formatting/font-weight.ts";
import { headerSide } from "./formatting/header-side.ts";
import { issuerWeight } from "./formatting/issuer-weight.ts";
import { lineSpacing } from "./formatting/line-spacing.ts";
import { paragraphAlign } from "./formatting/paragraph-align.ts";
import { paragraphSpacing } from "./formatting/paragraph-spacing.ts";
import { contactPlace } from "./header/contact-place.ts";
import { fieldLength } from "./header/field-length.ts";
import { headerMixed } from "./header/header-mixed.ts";
import { layoutRunTogether } from "./header/layout-run-together.ts";
import { markCirculation } from "./header/mark-circulation.ts";
import { markDraft } from "./header/mark-draft.ts";
import { markDraftFinal } from "./header/mark-draft-final.ts";
import { markSecrecy } from "./header/mark-secrecy.ts";
import { markUrgency } from "./header/mark-urgency.ts";
import { issuerAbbreviated } from "./issuer/issuer-abbreviated.ts";
import { issuerAbolishedBody } from "./issuer/issuer-abolished-body.ts";
import { issuerAbolishedLevel } from "./issuer/issuer-abolished-level.ts";
import { issuerBureau } from "./issuer/issuer-bureau.ts";
import { issuerCase } from "./issuer/issuer-case.ts";
import { issuerMisnamedBody } from "./issuer/issuer-misnamed-body.ts";
import { issuerMissing } from "./issuer/issuer-missing.ts";
import { issuerRedundant } from "./issuer/issuer-redundant.ts";
import { issuerUnknownUnit } from "./issuer/issuer-unknown-unit.ts";
import { parentKind } from "./issuer/parent-kind.ts";
import { parentLocality } from "./issuer/parent-locality.ts";
import { parentMissing } from "./issuer/parent-missing.ts";
import { parentProvince } from "./issuer/parent-province.ts";
import { profileIssuer } from "./issuer/profile-issuer.ts";
import { mottoMissing } from "./motto/motto-missing.ts";
import { mottoWording } from "./motto/motto-wording.ts";
import { nationalTitleMissing } from "./national-title/national-title-missing.ts";
import { nationalTitleWording } from "./national-title/national-title-wording.ts";
import { numberAbolishedLevel } from "./number/number-abolished-level.ts";
import { numberBlank } from "./number/number-blank.ts";
import { numberDuplicate } from "./number/number-duplicate.ts";
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
import { profileSymbol } from "./number/profile-symbol.ts";
import { profileUnit } from "./number/profile-unit.ts";
import { appendixPageNumber } from "./page/appendix-page-number.ts";
import { distributionSplit } from "./page/distribution-split.ts";
import { headerTooLong } from "./page/header-too-long.ts";
import { pageMargins } from "./page/page-margins.ts";
import { pageNumberFirst } from "./page/page-number-first.ts";
import { pageNumberHeight } from "./page/page-number-height.ts";
import { pageNumberMissing } from "./page/page-number-missing.ts";
import { pageNumberPlace } from "./page/page-number-place.ts";
import { pageNumberType } from "./page/page-number-type.ts";
import { pageOrientation } from "./page/page-orientation.ts";
import { pageSize } from "./page/page-size.ts";
import { signatureAlone } from "./page/signature-alone.ts";
import { partyTitleMissing } from "./party-title/party-title-missing.ts";
import { partyTitleWording } from "./party-title/party-title-wording.ts";
import { starForm } from "./party-title/star-form.ts";
import { starMissing } from "./party-title/star-missing.ts";
import { starUnexpected } from "./party-title/star-unexpected.ts";
import { dateBlank } from "./place-and-date/date-blank.ts";
import { dateDayZero } from "./place-and-date/date-day-zero.ts";
import { dateForm } from "./place-and-date/date-form.ts";
import { dateInvalid } from "./place-and-date/date-invalid.ts";
import { dateMissing } from "./place-and-date/date-missing.ts";
import { dateMonthOverpadded } from "./place-and-date/date-month-overpadded.ts";
import { dateMonthZero } from "./place-and-date/date-month-zero.ts";
import { dateUnexpected } from "./place-and-date/date-unexpected.ts";
import { dateYear } from "./place-and-date/date-year.ts";
import { placeAbbreviated } from "./place-and-date/place-abbreviated.ts";
import { placeAbolishedUnit } from "./place-and-date/place-abolished-unit.ts";
import { placeComma } from "./place-and-date/place-comma.ts";
import { placeIssuerMismatch } from "./place-and-date/place-issuer-mismatch.ts";
import { placeLevel } from "./place-and-date/place-level.ts";
import { placeMissing } from "./place-and-date/place-missing.ts";
import { placeOfficialName } from "./place-and-date/place-official-name.ts";
import { profilePlace } from "./place-and-date/profile-place.ts";
import type { Rule } from "./rule.ts";
import { profileSigner } from "./signature/profile-signer.ts";
import { signatureAuthorityForm } from "./signature/signature-authority-form.ts";
import { signatureAuthorityTarget } from "./signature/signature-authority-target.ts";
import { signatureCollectiveAdvisory } from "./signature/signature-collective-advisory.ts";
import { signatureCollectiveCommittee } from "./signature/signature-collective-committee.ts";
import { signatureCollectiveDeputy } from "./signature/signature-collective-deputy.ts";
import { signatureCollectiveOrgan } from "./signature/signature-collective-organ.ts";
import { signatureCollectivePosition } from "./signature/signature-collective-position.ts";
import { signatureCollectiveRegime } from "./signature/signature-collective-regime.ts";
import { signatureCollectiveUntitled } from "./signature/signature-collective-untitled.ts";
import { signatureDeputyAuthority } from "./signature/signature-deputy-authority.ts";
import { signatureDeputyCommittee } from "./signature/signature-deputy-committee.ts";
import { signatureDeputyPairing } from "./signature/signature-deputy-pairing.ts";
import { signatureIncomplete } from "./signature/signature-incomplete.ts";
import { signatureMinutes } from "./signature/signature-minutes.ts";
import { signatureMissing } from "./signature/signature-missing.ts";
import { signatureNameCase } from "./signature/signature-name-case.ts";
import { signatureNameTitle } from "./signature/signature-name-title.ts";
import { signaturePositionCollective } from "./signature/signature-position-collective.ts";
import { signaturePositionIssuer } from "./signature/signature-position-issuer.ts";
import { signaturePositionOrgan } from "./signature/signature-position-organ.ts";
import { signaturePositionUnofficial } from "./signature/signature-position-unofficial.ts";
import { signatureRedelegated } from "./signature/signature-redelegated.ts";
import { subjectCase } from "./subject/subject-case.ts";
import { subjectClosing } from "./subject/subject-closing.ts";
import { subjectHyphens } from "./subject/subject-hyphens.ts";
import { subjectLength } from "./subject/subject-length.ts";
import { subjectMissing } from "./subject/subject-missing.ts";
import { subjectPrefix } from "./subject/subject-prefix.ts";
import { subjectPrefixDoubled } from "./subject/subject-prefix-doubled.ts";
import { subjectTitledPrefix } from "./subject/subject-titled-prefix.ts";
import { placeholderDots } from "./text/placeholder-dots.ts";
import { placeholderLeft } from "./text/placeholder-left.ts";
import { templateLeft } from "./text/template-left.ts";
import { textBracketUnbalanced } from "./text/text-bracket-unbalanced.ts";
import { textBullet } from "./text/text-bullet.ts";
import { textCurrency } from "./text/text-currency.ts";
import { textDecimalPoint } from "./text/text-decimal-point.ts";
import { textDecomposed } from "./text/text-decomposed.ts";
import { textEth } from "./text/text-eth.ts";
import { textInvisible } from "./text/text-invisible.ts";
import { textLegacyEncoding } from "./text/text-legacy-encoding.ts";
import { textLookAlike } from "./text/text-look-alike.ts";
import { textLowercaseParagraph } from "./text/text-lowercase-paragraph.ts";
import { textPageNumber } from "./text/text-page-number.ts";
import { textQuotesMixed } from "./text/text-quotes-mixed.ts";
import { textSpaceAfterPunctuation } from "./text/text-space-after-punctuation.ts";
import { textSpaceBeforePunctuation } from "./text/text-space-before-punctuation.ts";
import { textSpaceDoubled } from "./text/text-space-doubled.ts";
import { textSpaceInsideBrackets } from "./text/text-space-inside-brackets.ts";
import { textSpelling } from "./text/text-spelling.ts";
import { textSyllable } from "./text/text-syllable.ts";
import { textToneMisplaced } from "./text/text-tone-misplaced.ts";
import { textTonePlacement } from "./text/text-tone-placement.ts";
import { titleCase } from "./title/title-case.ts";
import { titleMissing } from "./title/title-missing.ts";
import { titleNotAuthorised } from "./title/title-not-authorised.ts";
import { titleType } from "./title/title-type.ts";
import { titleUnexpected } from "./title/title-unexpected.ts";
import { titleUnknown } from "./title/title-unknown.ts";

/** Every rule, in the order of the components on the page. */
export const rules: readonly Rule[] = [
  // header
  headerMixed,
  layoutRunTogether,
  markCirculation,
  markDraftFinal,
  markUrgency,
  contactPlace,
  fieldLength,
  markDraft,
  markSecrecy,
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
  starUnexpected,
  // issuer and parent
  issuerAbbreviated,
  issuerAbolishedLevel,
  issuerAbolishedBody,
  issuerBureau,
  issuerCase,
  issuerMissing,
  issuerMisnamedBody,
  issuerRedundant,
  issuerUnknownUnit,
  parentKind,
  parentLocality,
  parentMissing,
  parentProvince,
  profileIssuer,
  // number
  numberLabel,
  numberAbolishedLevel,
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
  profileSymbol,
  profileUnit,
  numberDuplicate,
  // place and date
  dateBlank,
  dateDayZero,
  dateForm,
  dateInvalid,
  dateMissing,
  dateMonthOverpadded,
  dateMonthZero,
  dateUnexpected,
  dateYear,
  placeAbbreviated,
  placeAbolishedUnit,
  placeComma,
  placeIssuerMismatch,
  placeLevel,
  placeMissing,
  placeOfficialName,
  profilePlace,
  // title
  titleCase,
  titleMissing,
  titleNotAuthorised,
  titleType,
  titleUnexpected,
  titleUnknown,
  // subject
  subjectCase,
  subjectClosing,
  subjectHyphens,
  subjectLength,
  subjectMissing,
  subjectPrefixDoubled,
  subjectPrefix,
  subjectTitledPrefix,
  // addressees
  addresseesColon,
  addresseesAbolishedBody,
  addresseesAbolishedLevel,
  addresseesAbolishedUnit,
  addresseesAmbiguousPlace,
  addresseesDash,
  addresseesLabel,
  addresseesLastSign,
  addresseesMissing,
  addresseesMisnamedBody,
  addresseesOwnLine,
  addresseesSeparator,
  addresseesSingleSign,
  addresseesSingle,
  addresseesTelegram,
  addresseesUnexpected,
  // body: bases, outline and end mark
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
  // distribution
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
  // signature
  signatureAuthorityForm,
  signatureAuthorityTarget,
  signatureCollectiveAdvisory,
  signatureCollectiveDeputy,
  signatureCollectiveOrgan,
  signatureDeputyAuthority,
  signatureDeputyPairing,
  signatureIncomplete,
  signatureMinutes,
  signatureMissing,
  signatureNameCase,
  signatureNameTitle,
  signaturePositionCollective,
  signaturePositionOrgan,
  signaturePositionUnofficial,
  signatureRedelegated,
  signatureCollectivePosition,
  signaturePositionIssuer,
  signatureCollectiveRegime,
  signatureDeputyCommittee,
  signatureCollectiveUntitled,
  signatureCollectiveCommittee,
  profileSigner,
  // appendices
  appendixEndMark,
  appendixLabel,
  appendixNumeral,
  appendixPointerIncomplete,
  appendixPointerMismatch,
  appendixPointerMissing,
  appendixPointerWording,
  appendixSequence,
  appendixSingle,
  appendixTitleCase,
  appendixUnknown,
  appendixUnreferenced,
  // copies
  copyIncomplete,
  copyKind,
  copyNumber,
  copySymbol,
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
  // capitals
  capitalsAcronym,
  capitalsAdminUnit,
  capitalsAdminUnitNamed,
  capitalsAward,
  capitalsEvent,
  capitalsForeignOrgan,
  capitalsHistoricName,
  capitalsHoliday,
  capitalsHonorific,
  capitalsLawName,
  capitalsLunarYear,
  capitalsNation,
  capitalsOrgan,
  capitalsPartyGeneric,
  capitalsPartyOrgan,
  capitalsPersonName,
  capitalsPosition,
  capitalsProvision,
  capitalsRegion,
  capitalsSentence,
  capitalsSpecialPlace,
  capitalsTerm,
  capitalsTerrain,
  capitalsTet,
  capitalsTranscribed,
  capitalsWeekdayMonth,
  capitalsWorkTitle,
  // text
  textDecomposed,
  textEth,
  textLegacyEncoding,
  placeholderLeft,
  textLowercaseParagraph,
  textSpaceBeforePunctuation,
  textBracketUnbalanced,
  textBullet,
  textCurrency,
  textDecimalPoint,
  textInvisible,
  textLookAlike,
  textPageNumber,
  textQuotesMixed,
  textSpaceAfterPunctuation,
  textSpaceDoubled,
  textSpaceInsideBrackets,
  textSpelling,
  textSyllable,
  textToneMisplaced,
  textTonePlacement,
  placeholderDots,
  templateLeft,
  // page
  pageSize,
  pageOrientation,
  pageMargins,
  pageNumberPlace,
  pageNumberFirst,
  pageNumberType,
  pageNumberHeight,
  pageNumberMissing,
  appendixPageNumber,
  headerTooLong,
  signatureAlone,
  distributionSplit,
  // formatting
  fontFamily,
  fontColor,
  fontSize,
  fontSizePair,
  fontSizeMixed,
  fontWeight,
  fontSlant,
  fontUnderline,
  issuerWeight,
  paragraphAlign,
  bodyIndent,
  paragraphSpacing,
  lineSpacing,
  drawnLine,
  headerSide,
];
