import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticTag, TextEdit } from "vscode-languageserver-types";
import { longSource } from "../core/lint.ts";
import type { Bilingual, Finding, Fix, Severity } from "../core/rules/rule.ts";
import { overlaps } from "../core/text/span.ts";
import type { ServiceContext } from "./context.ts";
import { locationOf } from "./definition.ts";
import { documentName } from "./document-words.ts";

/** Which parts of a diagnostic the client takes. */
export interface DiagnosticAbilities {
  readonly related: boolean;
  readonly data: boolean;
  readonly tags: readonly DiagnosticTag[];
  /** Uri of the folder with a page for each rule (`number-label.md`); `null` where there is none or no link is shown. */
  readonly pages: string | null;
}

/** What `Diagnostic.data` holds: how the finding can be mended, for clients that offer fixes without asking. */
export interface DiagnosticData {
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly TextEdit[] }[];
}

export const source = "congvan";

/** The protocol's numbers. */
export const severities = { error: 1, warning: 2, info: 3 } as const satisfies Readonly<Record<Severity, number>>;

const unnecessary = 1;
const deprecated = 2;

/** Rules whose findings an editor can show by more than a squiggle: greyed out, struck through. */
const tagged: Readonly<Record<string, DiagnosticTag>> = {
  "suppression-unused": unnecessary,
  "citation-not-in-force": deprecated,
};

/** A finding as the protocol has it: what is wrong and the article that says so, in the person's language. */
export function toDiagnostic(finding: Finding, context: ServiceContext, can: DiagnosticAbilities): Diagnostic {
  const { letter, result, locale } = context;
  const tag = tagged[finding.rule.name];
  return {
    range: letter.source.rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.rule.name,
    ...(can.pages !== null && { codeDescription: { href: `${can.pages}/${finding.rule.name}.md` } }),
    source,
    message: `${finding.message[locale]} (${longSource(finding.rule, result.standard)})`,
    ...(tag && can.tags.includes(tag) && { tags: [tag] }),
    ...(can.related && withRelated(finding, context)),
    ...(can.data && finding.fixes.length > 0 && { data: data(finding, context) }),
  };
}

/** The edits of a fix, for the text that was checked. */
export const textEdits = (fix: Pick<Fix, "edits">, { letter }: ServiceContext): TextEdit[] =>
  fix.edits.map((e) => ({ range: letter.source.rangeOf(e.span), newText: e.newText }));

function data(finding: Finding, context: ServiceContext): DiagnosticData {
  return {
    fixes: finding.fixes.map((fix) => ({
      title: fix.title[context.locale],
      safe: fix.safe,
      edits: textEdits(fix, context),
    })),
  };
}

/** Rules that judge a citation by a record. */
const byRecord = new Set(["citation-contradicted", "citation-not-in-force", "citation-amended"]);

function withRelated(finding: Finding, context: ServiceContext): Pick<Diagnostic, "relatedInformation"> {
  const all = [...related(finding, context), ...record(finding, context)];
  return all.length > 0 ? { relatedInformation: all } : {};
}

/** The record that a citation was judged by, so that a person can look at it. */
function record(
  { rule, span }: Finding,
  { letter, catalogue, locale }: ServiceContext,
): DiagnosticRelatedInformation[] {
  const citation = byRecord.has(rule.name) ? letter.citations.find((c) => overlaps(c.span, span)) : undefined;
  const document = citation && catalogue.resolve(citation, letter).document;
  if (!document) return [];
  const message: Bilingual = {
    vi: `Theo bản ghi: ${documentName(document)}`,
    en: `The record: ${documentName(document)}`,
  };
  return [{ location: locationOf(document), message: message[locale] }];
}

/** Offsets mean something in the letter itself only; of another document its beginning is shown where no more is known. */
function related(finding: Finding, { uri, letter, locale }: ServiceContext): DiagnosticRelatedInformation[] {
  const top = { line: 0, character: 0 };
  return finding.related.map((r) => ({
    location: {
      uri: r.uri ?? uri,
      range: r.uri ? (r.range ?? { start: top, end: top }) : letter.source.rangeOf(r.span),
    },
    message: r.message[locale],
  }));
}
