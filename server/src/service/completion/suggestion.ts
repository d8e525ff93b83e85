import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { Letter } from "../../core/syntax/letter.ts";
import { span } from "../../core/text/span.ts";
import { searchKey, unaccent } from "../../core/text/vietnamese.ts";
import type { Cursor } from "./cursor.ts";

/** Something that may be written at the cursor. */
export interface Suggestion {
  readonly label: string;
  /** What is written instead of the text from `from` to the cursor (and its `tail`); the label if left out. */
  readonly newText?: string;
  /** Where the replaced text begins. */
  readonly from: number;
  readonly kind: keyof typeof kinds;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Other words under which it is found. */
  readonly also?: string;
  /** Whether the rest of the word behind the cursor is replaced too. */
  readonly overTail?: boolean;
}

const kinds = {
  line: CompletionItemKind.Text,
  block: CompletionItemKind.Struct,
  type: CompletionItemKind.EnumMember,
  symbol: CompletionItemKind.Constant,
  organ: CompletionItemKind.Class,
  document: CompletionItemKind.Reference,
  position: CompletionItemKind.Value,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Enum,
} as const;

/** The suggestion as LSP has it, the `rank`-th of all. Found with and without diacritics. */
export function toItem(letter: Letter, cursor: Cursor, s: Suggestion, rank: number): CompletionItem {
  const { source } = letter;
  const words = [s.label, s.also ?? ""].join(" ").trim();
  return {
    label: s.label,
    kind: kinds[s.kind],
    ...(s.detail ? { detail: s.detail } : {}),
    ...(s.documentation ? { documentation: { kind: "markdown", value: s.documentation } } : {}),
    sortText: String(rank).padStart(4, "0"),
    filterText: `${words} ${unaccent(words)}`,
    textEdit: {
      range: source.rangeOf(span(s.from, cursor.offset + (s.overTail ? cursor.tail.length : 0))),
      newText: s.newText ?? s.label,
    },
  };
}

/** Whether what was typed may be the beginning of one of `texts`, with or without diacritics. */
export function begins(typed: string, ...texts: readonly string[]): boolean {
  const key = searchKey(typed);
  return texts.some((t) => searchKey(t).startsWith(key));
}
