import type { Rule } from "../rule.ts";
import { placeholderDots } from "./placeholder-dots.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { templateLeft } from "./template-left.ts";
import { textBracketUnbalanced } from "./text-bracket-unbalanced.ts";
import { textBullet } from "./text-bullet.ts";
import { textCurrency } from "./text-currency.ts";
import { textDecimalPoint } from "./text-decimal-point.ts";
import { textDecomposed } from "./text-decomposed.ts";
import { textEth } from "./text-eth.ts";
import { textInvisible } from "./text-invisible.ts";
import { textLegacyEncoding } from "./text-legacy-encoding.ts";
import { textLookAlike } from "./text-look-alike.ts";
import { textLowercaseParagraph } from "./text-lowercase-paragraph.ts";
import { textPageNumber } from "./text-page-number.ts";
import { textQuotesMixed } from "./text-quotes-mixed.ts";
import { textSpaceAfterPunctuation } from "./text-space-after-punctuation.ts";
import { textSpaceBeforePunctuation } from "./text-space-before-punctuation.ts";
import { textSpaceDoubled } from "./text-space-doubled.ts";
import { textSpaceInsideBrackets } from "./text-space-inside-brackets.ts";
import { textSpelling } from "./text-spelling.ts";
import { textSyllable } from "./text-syllable.ts";
import { textToneMisplaced } from "./text-tone-misplaced.ts";
import { textTonePlacement } from "./text-tone-placement.ts";

export const textRules: readonly Rule[] = [
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
];
