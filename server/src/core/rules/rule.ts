import type { KnownDocuments } from "../citations/resolution.ts";
import type { Organ } from "../config.ts";
import type { Formatting } from "../formatting.ts";
import type { PageFacts } from "../page-facts.ts";
import type { Standard, StandardId } from "../standards/standard.ts";
import type { Letter } from "../syntax/letter.ts";
import type { Edit } from "../text/edit.ts";
import { memo } from "../text/memo.ts";
import type { Range } from "../text/source.ts";
import type { Located, Span } from "../text/span.ts";

export type Severity = "error" | "warning" | "info";

/** What a rule rests on: the legal text, only its official models, custom, or an office's own taste. */
export type Basis = "statute" | "template" | "practice" | "house";

/** The part of a document that a rule is about; also the folder of the rule's file. */
export type Component =
  | "header"
  | "national-title"
  | "motto"
  | "party-title"
  | "issuer"
  | "number"
  | "place-and-date"
  | "title"
  | "subject"
  | "addressees"
  | "body"
  | "distribution"
  | "signature"
  | "appendices"
  | "copies"
  | "citations"
  | "capitals"
  | "text"
  /** The printed page: its size and margins, and where its breaks fall. */
  | "page"
  /** Type and paragraphs of a Word file. */
  | "formatting";

/** A text in both languages; `{name}` is filled from the report's values. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Values that fill a message's `{…}`; one that reads differently in each language is given in both. */
export type Values = Readonly<Record<string, string | number | Bilingual>>;

export interface Fix {
  /** Whether it is mechanical and unique, so that it may be made without asking. Never changes a number, date, name or title. */
  readonly safe: boolean;
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding: the other of two things that contradict each other. */
export interface Related {
  readonly span: Span;
  /** Uri of another document; left out for the letter itself. */
  readonly uri?: string;
  /** Where in that document; its beginning, where it is not known. */
  readonly range?: Range;
  readonly message: Bilingual;
}

/** What a rule reports: where, what, with which values, and how to mend it. */
export interface Finding extends Located {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

export interface RuleContext {
  readonly letter: Letter;
  readonly standard: Standard;
  readonly known: KnownDocuments;
  /** Whose letters these are, as `congvan.json` says; `null` where it does not. */
  readonly organ: Organ | null;
  /** How the letter is formatted, where it comes from a Word file. */
  readonly formatting: Formatting | null;
  /** The letter on its pages; `null` where nobody lays it out. Worked out when first asked for. */
  pages(): PageFacts | null;
  /** Reports at `where`, filling the rule's message with `values`. */
  report(where: Located, values?: Values, ...more: readonly (Fix | Related)[]): void;
}

export interface Rule {
  /** Component, then aspect, in kebab-case: `number-label`. */
  readonly name: string;
  readonly component: Component;
  /** One severity, or one per standard. */
  readonly severity: Severity | Readonly<Partial<Record<StandardId, Severity>>>;
  readonly basis: Basis;
  /**
   * The article per standard, in short (`PL I, I.II.3.c`; `II.I.3.2`); `longSource` spells it out.
   * A rule is run only under the standards named here.
   */
  readonly source: Readonly<Partial<Record<StandardId, string>>>;
  /** The letter's days on which it holds, the first included, the last not; always, where nothing is said. */
  readonly holds?: { readonly from?: string; readonly until?: string };
  /**
   * Components of which nothing else is said inside this rule's findings and what they relate to: one finding about the whole stands for many
   * about its parts, which nobody can judge before the whole is mended.
   */
  readonly covers?: readonly Component[];
  readonly message: Bilingual;
  /** Why it is asked, and what comes of it where it is not done: one or two sentences for the rule's page. */
  readonly why: Bilingual;
  /** What its fixes are (`safe`, `suggest`), in this order; left out where it has none. */
  readonly fixes?: readonly ("safe" | "suggested")[];
  check(context: RuleContext): void;
}

/** Declares a rule; one rule a file, listed in the `rules.ts` beside it. */
export const rule = (r: Rule): Rule => r;

/** Fills `{name}` in both languages, on one line; what `values` does not name stays. */
export const fill = (text: Bilingual, values: Values): Bilingual => ({
  vi: fillOne(text.vi, values, "vi"),
  en: fillOne(text.en, values, "en"),
});

function fillOne(text: string, values: Values, language: keyof Bilingual): string {
  if (!text.includes("{")) return text;
  const { names, texts } = gapsOf(text);
  let filled = texts[0] as string;
  let breaks = false;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const value = values[name];
    const said = value === undefined ? `{${name}}` : typeof value === "object" ? value[language] : String(value);
    // What is quoted from the letter may run over lines.
    breaks ||= said.includes("\n") || said.includes("\r");
    filled += said + (texts[i + 1] as string);
  }
  return breaks ? filled.replace(/\s{0,4}[\n\r]\s*/g, " ") : filled;
}

/** The names in `{…}` of a message, and the texts before, between and behind them. */
const gapsOf = memo((text: string): { readonly names: readonly string[]; readonly texts: readonly string[] } => {
  const pieces = text.split(/\{([^{}]*)\}/);
  return { names: pieces.filter((_, i) => i % 2 === 1), texts: pieces.filter((_, i) => i % 2 === 0) };
});

/** A fix that may be made without asking. Its title tells what will stand there, unless one is given. */
export const safe = (edits: Edit | readonly Edit[], title?: Bilingual): Fix => fix(true, edits, title);

/** A fix that is offered and needs a person's eye. */
export const suggest = (edits: Edit | readonly Edit[], title?: Bilingual): Fix => fix(false, edits, title);

function fix(isSafe: boolean, edits: Edit | readonly Edit[], title?: Bilingual): Fix {
  const all = "span" in edits ? [edits] : edits;
  return { safe: isSafe, edits: all, title: title ?? defaultTitle(all) };
}

function defaultTitle(edits: readonly Edit[]): Bilingual {
  const wanted = edits
    .map((e) => e.newText.trim())
    .filter((t) => t !== "")
    .join(" … ");
  if (wanted === "") return { vi: "Xóa phần thừa", en: "Remove this" };
  return { vi: `Sửa thành “${wanted}”`, en: `Change to “${wanted}”` };
}

export const isFix = (more: Fix | Related): more is Fix => "edits" in more;
