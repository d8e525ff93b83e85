import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Config, defaultConfig, type Organ } from "./config.ts";
import { configShape, type RuleName } from "./config-shape.ts";
import { type Report, readValue } from "./config-values.ts";
import { ownRules } from "./own-rules.ts";
import { rules } from "./rules/registry.ts";
import type { Bilingual } from "./rules/rule.ts";
import type { Located, Span } from "./text/span.ts";

/** Something in a `congvan.json` that cannot be used, and where. */
export interface ConfigProblem extends Located {
  readonly message: Bilingual;
}

export interface ParsedConfig {
  readonly config: Config;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

/** The rules whose severity may be set: all of the registry, and the engine's own. */
export const settableRules: readonly RuleName[] = [...rules, ...ownRules];

/**
 * Reads a `congvan.json` (JSON with comments, commas before a closing bracket allowed). Never throws: what is broken
 * is a problem with its place, the default stands for it, and the rest counts.
 */
export function parseConfig(text: string, known: readonly RuleName[] = settableRules): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const report: Report = (span, message) => void problems.push({ span, message });
  const bom = text.charCodeAt(0) === 0xfeff ? " " : "";
  const root = tree(bom ? bom + text.slice(1) : text, report);
  const value = root && (readValue(root, configShape(known), report) as ConfigFile | undefined);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { config: withDefaults(value ?? {}), problems };
}

/** What the shape lets through. */
interface ConfigFile extends Partial<Omit<Config, "organ" | "profiles">> {
  readonly organ?: Partial<Organ>;
  readonly profiles?: Readonly<Record<string, Partial<Organ>>>;
}

function withDefaults({ organ, profiles, catalogue, preset, rules: severities, standard }: ConfigFile): Config {
  return {
    standard: standard ?? defaultConfig.standard,
    ...(preset && { preset }),
    rules: severities ?? defaultConfig.rules,
    catalogue: catalogue ?? defaultConfig.catalogue,
    organ: { ...defaultConfig.organ, ...organ },
    profiles: Object.fromEntries(
      Object.entries(profiles ?? {}).map(([name, profile]) => [name, { ...defaultConfig.organ, ...profile }]),
    ),
  };
}

function tree(text: string, report: Report): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    // The first error is the mistake; what follows are its consequences.
    if (first) report(placeOf(first, text), syntaxMessage(printParseErrorCode(first.error)));
    return root;
  } catch {
    report({ start: 0, end: text.length }, { vi: "Tệp lồng quá nhiều cấp.", en: "The file is nested too deeply." });
    return undefined;
  }
}

/** Where to point: never at an empty place beyond the text, which no editor shows. */
function placeOf({ offset, length }: ParseError, text: string): Span {
  const start = Math.min(offset, Math.max(0, text.trimEnd().length - 1));
  return { start, end: Math.min(text.length, Math.max(offset + length, start + 1)) };
}

const missing: Readonly<Record<string, string>> = {
  CommaExpected: ",",
  ColonExpected: ":",
  CloseBraceExpected: "}",
  CloseBracketExpected: "]",
};

const syntaxMessages: Readonly<Record<string, Bilingual>> = {
  ValueExpected: { vi: "Thiếu giá trị ở đây.", en: "A value is missing here." },
  PropertyNameExpected: {
    vi: "Ở đây phải là tên khóa trong dấu ngoặc kép.",
    en: "A key in double quotes is expected here.",
  },
  UnexpectedEndOfString: { vi: "Chuỗi thiếu dấu ngoặc kép đóng.", en: "The string is not closed." },
  UnexpectedEndOfComment: { vi: "Chú thích thiếu “*/”.", en: "The comment is not closed." },
  EndOfFileExpected: { vi: "Thừa nội dung sau dấu đóng.", en: "Nothing may follow here." },
};

function syntaxMessage(code: string): Bilingual {
  const sign = missing[code];
  if (sign) return { vi: `Thiếu dấu “${sign}”.`, en: `“${sign}” is missing.` };
  return syntaxMessages[code] ?? { vi: "Không phải JSON hợp lệ ở đây.", en: "This is not valid JSON." };
}
