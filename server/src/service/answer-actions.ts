import type { CodeAction } from "vscode-languageserver-types";
import { blankDocument, type KnownDocument } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { type AnswerKind, answerKinds } from "../drafts/citing.ts";
import { type CodeActionRequest, refactorKind } from "./action-kinds.ts";
import type { Cited } from "./citation-actions.ts";
import type { ServiceContext } from "./context.ts";
import { documentName } from "./document-words.ts";
import { type DocumentKey, keyOfDocument } from "./known-again.ts";
import { rowOf } from "./new-row.ts";

/** Command of the extension: opens a new draft about a document (`[kind, document]`). */
export const answerCommand = "congvan.answer";

const titles: Readonly<Record<AnswerKind, (name: string) => Bilingual>> = {
  reply: (name) => ({ vi: `Soạn văn bản phúc đáp ${name}`, en: `Draft a reply to ${name}` }),
  implement: (name) => ({ vi: `Soạn văn bản thực hiện ${name}`, en: `Draft a letter to carry out ${name}` }),
  forward: (name) => ({ vi: `Soạn văn bản chuyển ${name}`, en: `Draft a letter to pass on ${name}` }),
};

/** Letters and petitions are answered; what decides or orders is carried out. */
const answered: ReadonlySet<string> = new Set(["Công văn", "Tờ trình", "Phiếu chuyển", "Giấy mời", "Thư công"]);

/** New drafts that a cited document may lead to, where the client makes drafts. */
export function answerActions(
  { citation, resolution }: Cited,
  { locale }: ServiceContext,
  { canAnswer }: CodeActionRequest,
): CodeAction[] {
  const key = resolution.document ? keyOfDocument(resolution.document) : rowOf(citation);
  if (!canAnswer || key === null || key.number === null) return [];
  const name = documentName(asDocument(key));
  const kinds = answerKinds.filter((k) => (k === "reply" ? answered.has(key.type ?? "") : true));
  return kinds.map((kind) => {
    const title = titles[kind](name)[locale];
    return { title, kind: refactorKind, command: { title, command: answerCommand, arguments: [kind, key] } };
  });
}

/** What is known of a document that came back from the editor, as far as it is to be cited. */
export const asDocument = (key: DocumentKey): KnownDocument => ({ ...blankDocument, ...key });
