import type { AuthorityKind } from "../../standards/standard.ts";
import type { Authority, Signature } from "../../syntax/letter.ts";
import { memo } from "../../text/memo.ts";

const kinds: Readonly<Record<string, AuthorityKind>> = {
  TM: "collective",
  KT: "deputy",
  TL: "order",
  TUQ: "mandate",
  TU: "mandate",
  TUN: "mandate",
  Q: "acting",
};

/** What a prefix says, in whatever form it is written: `TM.`, `T/M`, `T.M` are one. */
export const kindOf = ({ prefix }: Authority): AuthorityKind | null => kindOfPrefix(prefix.text);

const kindOfPrefix = memo(
  (prefix: string): AuthorityKind | null => kinds[prefix.toUpperCase().replace(/[^A-Z]/g, "")] ?? null,
);

/** The last authority of a kind: in `TL. BỘ TRƯỞNG` / `KT. VỤ TRƯỞNG` the one nearest to the position. */
export const authorityOf = (signature: Signature | null, kind: AuthorityKind): Authority | null =>
  signature?.authorities.findLast((a) => kindOf(a) === kind) ?? null;
