import type { Rule } from "../rule.ts";
import { copyIncomplete } from "./copy-incomplete.ts";
import { copyKind } from "./copy-kind.ts";
import { copyNumber } from "./copy-number.ts";
import { copySymbol } from "./copy-symbol.ts";

export const copiesRules: readonly Rule[] = [copyIncomplete, copyKind, copyNumber, copySymbol];
