import type { CodeAction } from "vscode-languageserver-types";
import type { Bilingual } from "../../core/rules/rule.ts";
import { type CodeActionRequest, renumberKind, rewriteKind, wants } from "../action-kinds.ts";
import type { ServiceContext } from "../context.ts";
import { textEdits } from "../diagnostics.ts";
import { renumber } from "./renumber.ts";

const counted: ReadonlySet<string> = new Set(["part", "section", "article", "clause", "point"]);

/**
 * Counting anew as an action: of the selection where one is made, else of the whole letter; offered where a numbered
 * paragraph is touched and some number would change.
 */
export function renumberActions(context: ServiceContext, { only, span, edit }: CodeActionRequest): CodeAction[] {
  const asSource = only !== undefined && wants(only, renumberKind);
  const asRewrite = only === undefined || wants(only, rewriteKind);
  if (!asSource && !(asRewrite && touchesNumbered(context, span))) return [];
  const selected = !asSource && context.letter.source.lineAt(span.start) !== context.letter.source.lineAt(span.end);
  const { edits, unsure } = renumber(context.letter, selected ? span : null);
  if (edits.length === 0) return [];
  const title = titles[selected ? "selection" : "whole"](unsure.length);
  const kind = asSource ? renumberKind : rewriteKind;
  return [{ title: title[context.locale], kind, edit: edit(textEdits({ edits }, context)) }];
}

const touchesNumbered = ({ letter }: ServiceContext, span: CodeActionRequest["span"]): boolean =>
  [letter.body.blocks, ...letter.appendices.map((a) => a.blocks)].some((blocks) =>
    blocks.some((b) => counted.has(b.kind) && b.span.start <= span.end && b.span.end >= span.start),
  );

const toLookAt = (count: number): Bilingual => ({
  vi: count > 0 ? ` (${count} chỗ viện dẫn cần xem lại)` : "",
  en: count > 0 ? ` (references to look at: ${count})` : "",
});

const titles: Readonly<Record<"whole" | "selection", (unsure: number) => Bilingual>> = {
  whole: (unsure) => ({
    vi: `Đánh lại số điều, khoản, điểm trong văn bản${toLookAt(unsure).vi}`,
    en: `Number articles, clauses and points anew${toLookAt(unsure).en}`,
  }),
  selection: (unsure) => ({
    vi: `Đánh lại số điều, khoản, điểm trong phần đã chọn${toLookAt(unsure).vi}`,
    en: `Number articles, clauses and points of the selection anew${toLookAt(unsure).en}`,
  }),
};
