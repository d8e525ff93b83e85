import { Range } from "vscode-languageserver";
import type { Bilingual } from "../core/rules/rule.ts";
import { isCounted, renumber } from "../service/renumber/renumber.ts";
import { workspaceEdit } from "./features.ts";
import type { RenumberResult } from "./protocol.ts";
import type { Session } from "./session.ts";

/**
 * Counts articles, clauses and points of an open letter anew, as one edit, and tells which references are to be looked
 * at. It is given the letter, the part of it (none: all), and whether that part was just pasted: then it counts only where
 * the letter was counted through before.
 */
export async function renumberLetter(
  session: Session,
  [uri, range, pasted]: readonly unknown[],
): Promise<RenumberResult | null> {
  const { connection, client, documents, letters, settings } = session;
  const document = typeof uri === "string" ? documents.get(uri) : undefined;
  if (document?.kind !== "letter") return null;
  const letter = letters.read(document);
  const { source } = letter;
  const { locale } = await settings.of(document.uri);
  // Not awaited: the answer comes when the message is closed.
  const say = (text: Bilingual): void => void connection.window.showInformationMessage(text[locale]);
  const span = Range.is(range) ? { start: source.offsetAt(range.start), end: source.offsetAt(range.end) } : null;
  if (pasted === true) {
    if (!span) return null;
    const before = source.text.slice(0, span.start) + source.text.slice(span.end);
    if (!isCounted(letters.readText(before))) return null;
  }
  const selection = pasted === true || !span || span.start === span.end ? null : span;
  const { edits, places, unsure, refused } = renumber(letter, selection);
  if (edits.length === 0) {
    if (pasted !== true) say(refused ? messages.amends : messages.inOrder);
    return { places: 0, references: 0, unsure: [] };
  }
  const changes = edits.map((e) => ({ range: source.rangeOf(e.span), newText: e.newText }));
  const { applied } = await connection.workspace.applyEdit({
    label: messages.label[locale],
    edit: workspaceEdit(client, document, changes),
  });
  if (!applied) return null;
  // The edits move what stands behind them on their lines, not the lines.
  const lines = [...new Set(unsure.map((s) => source.lineAt(s.start) + 1))];
  if (lines.length > 0) say(messages.lookAt(lines));
  return { places, references: edits.length - places, unsure: unsure.map((s) => source.rangeOf(s)) };
}

const messages = {
  label: { vi: "Đánh lại số điều, khoản, điểm", en: "Number articles, clauses and points anew" },
  inOrder: {
    vi: "Số thứ tự điều, khoản, điểm đã liên tục, không có gì phải đánh lại.",
    en: "Articles, clauses and points are counted through: nothing is to be changed.",
  },
  amends: {
    vi: "Văn bản này sửa đổi văn bản khác và trích nội dung mới không đặt trong ngoặc kép, nên không phân biệt được số nào của văn bản này. Đặt phần trích trong “…” rồi đánh lại số.",
    en: "This letter amends another and quotes the new wording without quotation marks, so that its own numbers cannot be told apart. Put what is quoted between “…”, then number anew.",
  },
  lookAt: (lines: readonly number[]): Bilingual => ({
    vi: `Đã đánh lại số. Xem lại chỗ viện dẫn chưa chắc trỏ đến đâu, ở dòng ${lines.join(", ")}.`,
    en: `Numbered anew. Look at the references of which it is not certain what they mean, on line ${lines.join(", ")}.`,
  }),
};
