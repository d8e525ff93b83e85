import type { CodeAction, Command } from "vscode-languageserver-types";
import type { Bilingual, Finding } from "../core/rules/rule.ts";
import { replace } from "../core/text/edit.ts";
import { type CodeActionRequest, quickFix, refactorKind, rewriteKind, wants } from "./action-kinds.ts";
import { answerActions } from "./answer-actions.ts";
import { type Cited, type Rewriting, replaced, rewritten } from "./citation-actions.ts";
import type { ServiceContext } from "./context.ts";
import { textEdits, toDiagnostic } from "./diagnostics.ts";
import { documentName } from "./document-words.ts";
import { fileName } from "./file-name.ts";
import { fileAddress } from "./links.ts";
import { ownDocument } from "./mentions.ts";
import { type NewRow, registersFor, rowOf } from "./new-row.ts";
import { assignNumberCommand, numberState } from "./number-line.ts";

/** Commands that the server runs: to open an `https:` address, and to write a document into a register. */
export const openAddressCommand = "congvan.openAddress";
export const addToRegisterCommand = "congvan.addToRegister";

/** What can be done about the citations that the asked-for range touches, and about the letter's own number. */
export function relationActions(context: ServiceContext, request: CodeActionRequest): CodeAction[] {
  const { letter, catalogue } = context;
  const { only, span } = request;
  if (only && ![quickFix, rewriteKind, refactorKind].some((kind) => wants(only, kind))) return [];
  const touched = letter.citations.filter((c) => c.span.start <= span.end && c.span.end >= span.start);
  const actions = touched.flatMap((citation) =>
    aboutCitation({ citation, resolution: catalogue.resolve(citation, letter) }, context, request),
  );
  const { number } = letter.header;
  if (number && number.span.start <= span.end && number.span.end >= span.start)
    actions.push(...numbering(context, request), ...registering(ownDocument(context), [], context));
  return actions.filter(({ kind = "" }) => !only || wants(only, kind));
}

/** To give the letter its number, where that is still blank. */
function numbering(context: ServiceContext, { can }: CodeActionRequest): CodeAction[] {
  if (numberState(context.letter).state !== "blank") return [];
  const title: Bilingual = { vi: "Cấp số cho văn bản này", en: "Give this letter its number" };
  const findings = context.result.findings.filter(({ rule }) => rule.name === "number-blank");
  const action = commandAction(
    title,
    findings.length > 0 ? quickFix : refactorKind,
    assignNumberCommand,
    [context.uri],
    context,
  );
  return [
    { ...action, ...(findings.length > 0 && { diagnostics: findings.map((f) => toDiagnostic(f, context, can)) }) },
  ];
}

function aboutCitation(cited: Cited, context: ServiceContext, request: CodeActionRequest): CodeAction[] {
  const { citation, resolution } = cited;
  const findings = (rule: string): Finding[] =>
    context.result.findings.filter(
      (f) => f.rule.name === rule && f.span.start < citation.span.end && citation.span.start < f.span.end,
    );
  const rewriting = rewritten(cited, context);
  const newer = replaced(cited, context);
  const unknown = resolution.outcome === "unknown" && resolution.pending !== true;
  return [
    ...(newer ? [rewriteAction(newer, quickFix, findings("citation-not-in-force"), context, request)] : []),
    ...(rewriting && !isFixed(rewriting, context) ? [rewriteAction(rewriting, rewriteKind, [], context, request)] : []),
    ...answerActions(cited, context, request),
    ...opening(cited, context, request),
    ...registering(
      unknown ? rowOf(citation) : resolution.document,
      unknown ? findings("citation-unknown").map((f) => toDiagnostic(f, context, request.can)) : [],
      context,
    ),
  ];
}

/** Whether a finding's own fix writes the same already. */
const isFixed = ({ newText }: Rewriting, { result }: ServiceContext): boolean =>
  result.findings.some((f) => f.fixes.some((fix) => fix.edits.some((e) => e.newText === newText)));

function rewriteAction(
  { title, span, newText }: Rewriting,
  kind: string,
  findings: readonly Finding[],
  context: ServiceContext,
  { edit, can }: CodeActionRequest,
): CodeAction {
  return {
    title: title[context.locale],
    kind,
    ...(findings.length > 0 && { diagnostics: findings.map((f) => toDiagnostic(f, context, can)) }),
    edit: edit(textEdits({ edits: [replace({ span }, newText)] }, context)),
  };
}

function opening(
  { resolution: { document } }: Cited,
  context: ServiceContext,
  { canOpen }: CodeActionRequest,
): CodeAction[] {
  const address = document && fileAddress(document);
  if (!document || !address?.startsWith("https:") || !canOpen) return [];
  const name = documentName(document);
  const title: Bilingual = { vi: `Mở địa chỉ của ${name}`, en: `Open the address of ${name}` };
  return [commandAction(title, refactorKind, openAddressCommand, [address], context)];
}

/** To write a document into the registers in use that do not have it, a few at most. */
function registering(
  row: NewRow | null,
  diagnostics: CodeAction["diagnostics"],
  context: ServiceContext,
): CodeAction[] {
  if (!row) return [];
  return registersFor(row, context.catalogue).map((uri) => ({
    ...commandAction(
      { vi: `Ghi văn bản này vào sổ “${fileName(uri)}”`, en: `Add this document to the register “${fileName(uri)}”` },
      diagnostics?.length ? quickFix : refactorKind,
      addToRegisterCommand,
      [uri, row],
      context,
    ),
    ...(diagnostics?.length && { diagnostics }),
  }));
}

function commandAction(
  title: Bilingual,
  kind: string,
  command: string,
  args: Command["arguments"],
  { locale }: ServiceContext,
): CodeAction {
  const text = title[locale];
  return { title: text, kind, command: { title: text, command, ...(args && { arguments: args }) } };
}
