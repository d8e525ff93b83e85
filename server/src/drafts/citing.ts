import { documentName, shortDate } from "../core/citations/document-words.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { firstCitation } from "../core/citations/write.ts";
import type { Standard } from "../core/standards/standard.ts";

/** What a new letter does with another document: answers it, has it carried out, passes it on. */
export const answerKinds = ["reply", "implement", "forward"] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface Answer {
  readonly kind: AnswerKind;
  readonly document: KnownDocument;
}

const verbs: Readonly<Record<AnswerKind, string>> = { reply: "phúc đáp", implement: "thực hiện", forward: "chuyển" };

/** The document as the first sentence cites it, with everything that is known of it. PL I, I.II.6.b; HD 05, II.I.6.1.4. */
export const citationOf = ({ document }: Answer, standard: Standard): string =>
  firstCitation(document, standard, "body");

/** `phúc đáp Công văn số 12/SNV-VP ngày 05/3/2026 của Sở Nội vụ`: a subject is short, the date in figures. */
export function subjectOf({ kind, document }: Answer): string {
  const { issued, issuer } = document;
  return [verbs[kind], documentName(document), issued && `ngày ${shortDate(issued)}`, issuer && `của ${issuer}`]
    .filter((part) => part)
    .join(" ");
}

/** A reply goes to who wrote; to whom an order or a petition is passed on is for the clerk to say. */
export const addresseesOf = ({ kind, document }: Answer): readonly string[] =>
  kind === "reply" && document.issuer !== null ? [document.issuer] : [];
