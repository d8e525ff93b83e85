import type { Block, Letter } from "../../syntax/letter.ts";

/** `Căn cứ …; Sở Nội vụ có ý kiến như sau:` in a công văn is prose; bases are a part of documents with a title. */
export const basesOf = ({ body, type }: Letter): readonly Block[] =>
  type === null || type === "cong-van" ? [] : body.bases;

/** Whether the document is normative (`2026/QĐ-UBND`): its bases end otherwise, `;` and then a sentence. */
export const isNormative = ({ header, type }: Letter): boolean =>
  /^(?:19|20)\d{2}\s?\//.test(header.number?.symbol?.text ?? "") ||
  type === "nghi-dinh" ||
  type === "thong-tu" ||
  type === "thong-tu-lien-tich";
