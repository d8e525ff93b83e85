import type { CodeAction, TextEdit } from "vscode-languageserver-types";
import { fixAll } from "../core/fix.ts";
import { ownRules } from "../core/own-rules.ts";
import type { Bilingual, Finding, Rule } from "../core/rules/rule.ts";
import { insert } from "../core/text/edit.ts";
import { type CodeActionRequest, fixAllKind, quickFix, wants } from "./action-kinds.ts";
import type { ServiceContext } from "./context.ts";
import { textEdits, toDiagnostic } from "./diagnostics.ts";
import { minimalEdits } from "./minimal-edits.ts";
import { say } from "./names.ts";
import { relationActions } from "./relation-actions.ts";
import { renumberActions } from "./renumber/action.ts";

/** What can be done about the findings and citations that the asked-for range touches, and about the letter as a whole. */
export function codeActions(context: ServiceContext, request: CodeActionRequest): CodeAction[] {
  const { only, automatic, span } = request;
  const actions: CodeAction[] = [];
  const here =
    !only || wants(only, quickFix)
      ? context.result.findings.filter((f) => f.span.start <= span.end && f.span.end >= span.start)
      : [];
  actions.push(...here.flatMap((f) => fixes(f, context, request)));
  actions.push(...[...new Set(here.map((f) => f.rule))].flatMap((r) => fixRule(r, context, request)));
  actions.push(...relationActions(context, request));
  actions.push(...renumberActions(context, request));
  const silenceable = here.filter((f) => !ownRules.includes(f.rule));
  actions.push(...silenceable.map((f) => silence(f, context, request)));
  if (only ? wants(only, fixAllKind) : !automatic) actions.push(...fixLetter(context, request));
  return actions;
}

function fixes(finding: Finding, context: ServiceContext, { can, edit }: CodeActionRequest): CodeAction[] {
  const diagnostics = [toDiagnostic(finding, context, can)];
  const onlySafe = finding.fixes.filter((f) => f.safe).length === 1;
  return finding.fixes.map((fix) => ({
    title: fix.title[context.locale],
    kind: quickFix,
    diagnostics,
    edit: edit(textEdits(fix, context)),
    ...(fix.safe && onlySafe && { isPreferred: true }),
  }));
}

/** All safe fixes of one rule, offered where there is more than one. */
function fixRule(rule: Rule, context: ServiceContext, { edit }: CodeActionRequest): CodeAction[] {
  const fixable = context.result.findings.filter((f) => f.rule === rule && f.fixes.some((x) => x.safe));
  if (fixable.length < 2) return [];
  const edits = fixedBy(context, [rule]);
  const title = { vi: `Sửa mọi lỗi “${rule.name}” trong văn bản`, en: `Fix all “${rule.name}” in this letter` };
  return edits.length > 0 ? [{ title: title[context.locale], kind: quickFix, edit: edit(edits) }] : [];
}

function fixLetter(context: ServiceContext, { edit }: CodeActionRequest): CodeAction[] {
  if (!context.result.findings.some((f) => f.fixes.some((x) => x.safe))) return [];
  const edits = fixedBy(context);
  const title: Bilingual = { vi: "Sửa mọi lỗi có cách sửa chắc chắn", en: "Make every safe fix" };
  return edits.length > 0 ? [{ title: title[context.locale], kind: fixAllKind, edit: edit(edits) }] : [];
}

function fixedBy(context: ServiceContext, rules?: readonly Rule[]): TextEdit[] {
  const { letter, config, catalogue } = context;
  const { text } = letter.source;
  return textEdits({ edits: minimalEdits(text, fixAll(text, config, catalogue, rules)) }, context);
}

const nextLineComment = /^\s{0,80}<!--\s{0,80}congvan-disable-next-line(?![\w-])/;

/** Silences a finding by a comment on the line above it; a comment that is there already takes the rule in. */
function silence(finding: Finding, context: ServiceContext, { can, edit }: CodeActionRequest): CodeAction {
  const { source } = context.letter;
  const { name } = finding.rule;
  const line = source.lineAt(finding.span.start);
  const above = line > 0 ? nextLineComment.exec(source.line(line - 1)) : null;
  const at = above ? source.lineStart(line - 1) + above[0].length : startOfText(source.text, source.lineStart(line));
  const comment = `<!-- congvan-disable-next-line ${name} -- ${say(reason, context.locale)} -->${lineEnd(source.text)}`;
  const title = { vi: `Bỏ qua “${name}” ở dòng này`, en: `Ignore “${name}” on this line` };
  return {
    title: title[context.locale],
    kind: quickFix,
    diagnostics: [toDiagnostic(finding, context, can)],
    edit: edit(textEdits({ edits: [insert(at, above ? ` ${name}` : comment)] }, context)),
  };
}

/** Where the person writes why. */
const reason: Bilingual = { vi: "lý do", en: "reason" };

/** A byte order mark stays first. */
const startOfText = (text: string, at: number): number => (at === 0 && text.startsWith("\ufeff") ? 1 : at);

const lineEnd = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
