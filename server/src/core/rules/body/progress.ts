import type { Letter } from "../../syntax/letter.ts";

/**
 * Whether the body is behind the writer, so that what is missing around it is missing and not just unwritten: there is
 * text, and something that only comes after it.
 */
export const bodyIsWritten = ({ body, distribution, signature }: Letter): boolean =>
  body.blocks.length > 0 &&
  (body.endMark !== null || (distribution?.items.length ?? 0) > 0 || (signature?.name ?? null) !== null);
