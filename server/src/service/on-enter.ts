import type { TextEdit } from "vscode-languageserver-types";
import { enterAt } from "../core/text/enter.ts";
import type { Position, Source } from "../core/text/source.ts";

/**
 * What Enter still has to do when the editor has broken the line: the list goes on or ends, signs and numbers follow.
 * `position` is where the cursor stands now. The sign behind the new item is left to the next Enter: where the cursor
 * goes that stands before what is inserted, editors do not agree.
 */
export function onEnter(source: Source, { line }: Position): TextEdit[] {
  if (line < 1) return [];
  const before = source.line(line - 1);
  const behind = source.line(line).trimStart();
  // The text as it was before the line was broken.
  const lines = (at: number): string | undefined => {
    if (at === line - 1) return before + behind;
    const now = at < line ? at : at + 1;
    return now >= 0 && now < source.lineCount ? source.line(now) : undefined;
  };
  const enter = enterAt(lines, line - 1, before.length);
  if (!enter) return [];
  const edit = (at: number, from: number, to: number, newText: string): TextEdit => ({
    range: { start: { line: at, character: from }, end: { line: at, character: to } },
    newText,
  });
  const others = enter.others.map((o) => edit(o.line < line ? o.line : o.line + 1, o.from, o.to, o.newText));
  const rest = source.line(line).length;
  if (enter.next === null) {
    const range = { start: { line: line - 1, character: 0 }, end: { line, character: rest } };
    return [...others, { range, newText: "" }];
  }
  const { apart, marker } = enter.next;
  const from = Math.min(enter.from, before.length);
  const signs = before.slice(from) === enter.head ? [] : [edit(line - 1, from, before.length, enter.head)];
  const eol = source.text.includes("\r\n") ? "\r\n" : "\n";
  return [...others, ...signs, edit(line, 0, rest, `${apart ? eol : ""}${marker}`)];
}
