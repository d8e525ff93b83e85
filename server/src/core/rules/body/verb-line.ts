import type { Block, Letter } from "../../syntax/letter.ts";

/** The line that leads from the bases to the articles, by type: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1 to 1.3. */
export const verbs: Readonly<Record<string, string>> = { "quyet-dinh": "QUYẾT ĐỊNH:", "nghi-quyet": "QUYẾT NGHỊ:" };

/** The verb line of a decision or a resolution, where it has one. */
export const verbLineOf = ({ body, type }: Letter): Block | null =>
  (type ?? "") in verbs ? (body.blocks.find((b) => b.kind === "verb") ?? null) : null;
