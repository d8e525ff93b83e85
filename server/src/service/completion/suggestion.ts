import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { Letter } from "../../core/syntax/letter.ts";
import { memo } from "../../core/text/memo.ts";
import { span } from "../../core/text/span.ts";
import { searchKey, unaccent } from "../../core/text/vietnamese.ts";
import type { Article } from "./articles.ts";
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
  /** Markdown; made when somebody looks at the suggestion. */
  readonly documentation?: () => string;
  /** What the standards say of it. */
  readonly article?: Article;
  /** Other words under which it is found. */
  readonly also?: string;
  /** Whether the rest of the word behind the cursor is replaced too. */
  readonly overTail?: boolean;
  /** Whether there may be others for what is typed next: the list is asked for again. */
  readonly partial?: boolean;
}

const kinds = {
  line: CompletionItemKind.Text,
  block: CompletionItemKind.Struct,
  type: CompletionItemKind.EnumMember,
  symbol: CompletionItemKind.Constant,
  organ: CompletionItemKind.Class,
  document: CompletionItemKind.Reference,
  position: CompletionItemKind.Value,
  person: CompletionItemKind.Variable,
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
    sortText: String(rank).padStart(4, "0"),
    filterText: filterText(words),
    textEdit: {
      range: source.rangeOf(span(s.from, cursor.offset + (s.overTail ? cursor.tail.length : 0))),
      newText: s.newText ?? s.label,
    },
  };
}

/**
 * Words as they are, as an input method writes them before the tone is typed (`sơ` of `sở`), and without any mark: an
 * editor drops an item when a typed letter is not there.
 */
function filterText(words: string): string {
  const toneless = words
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC");
  return [...new Set([words, toneless, unaccent(words)])].join(" ");
}

/** Names are compared at every key: their keys are kept. */
export const keyOf = memo(searchKey);

/** Whether what was typed may be the beginning of one of `texts`, with or without diacritics. */
export function begins(typed: string, ...texts: readonly string[]): boolean {
  const key = searchKey(typed);
  return texts.some((t) => keyOf(t).startsWith(key));
}

/** The same of any word of a name: `noi vu` is found in `Sở Nội vụ`. */
export function beginsWord(typed: string, name: string): boolean {
  const key = searchKey(typed);
  const text = keyOf(name);
  return text.startsWith(key) || text.includes(` ${key}`);
}
