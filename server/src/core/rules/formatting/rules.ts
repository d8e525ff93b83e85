import type { Rule } from "../rule.ts";
import { bodyIndent } from "./body-indent.ts";
import { drawnLine } from "./drawn-line.ts";
import { fontColor } from "./font-color.ts";
import { fontFamily } from "./font-family.ts";
import { fontSize } from "./font-size.ts";
import { fontSizeMixed } from "./font-size-mixed.ts";
import { fontSizePair } from "./font-size-pair.ts";
import { fontSlant } from "./font-slant.ts";
import { fontUnderline } from "./font-underline.ts";
import { fontWeight } from "./font-weight.ts";
import { headerSide } from "./header-side.ts";
import { issuerWeight } from "./issuer-weight.ts";
import { lineSpacing } from "./line-spacing.ts";
import { paragraphAlign } from "./paragraph-align.ts";
import { paragraphSpacing } from "./paragraph-spacing.ts";

export const formattingRules: readonly Rule[] = [
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
