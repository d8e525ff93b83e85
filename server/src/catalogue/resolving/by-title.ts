import { isUnverified } from "../../core/citations/document-words.ts";
import type { KnownDocument, Resolution } from "../../core/citations/resolution.ts";
import { titleShare, titlesContradict } from "../../core/citations/title.ts";
import { factsOf } from "../../core/number-facts.ts";
import type { Cited } from "../letters/letters.ts";
import { organKey } from "./issuers.ts";
import { typesAgree } from "./same.ts";

/** Of its own title a citation says at least this much, however freely. */
const ownShare = 0.5;

/**
 * What the title that a citation gives says for or against the document that its number means. A title in other words
 * contradicts nothing; one that shares no word with the record's does, and so does the whole title of another document.
 * `bearing` finds the documents that bear a title; it is asked only where the citation's own document does not.
 */
export function judgeTitle(
  resolution: Resolution,
  cited: Cited,
  title: string,
  date: string | null,
  bearing: (title: string) => readonly KnownDocument[],
): Resolution {
  const { document, contradictions } = resolution;
  if (resolution.pending) return resolution;
  if (document === null) {
    // Letters are in no list by their titles.
    if (factsOf(cited.number ?? "").parts.form === "letter") return resolution;
    const meant = onlyOther(cited, null, date, bearing(title));
    return meant ? { ...resolution, meant } : resolution;
  }
  const { title: known } = document;
  if (known === null || isUnverified(document)) return resolution;
  const share = titleShare(known, title);
  if (share >= ownShare) return resolution;
  const meant = onlyOther(cited, document, date, bearing(title));
  if (!meant && !titlesContradict(title, known)) return resolution;
  return {
    ...resolution,
    outcome: "contradicted",
    reason: null,
    contradictions: [...contradictions, { field: "title", cited: title, known }],
    ...(meant ? { meant } : {}),
  };
}

/** The one document of that title, type and organ that was there by then; none where the cited one bears it too. */
function onlyOther(
  cited: Cited,
  own: KnownDocument | null,
  date: string | null,
  bearing: readonly KnownDocument[],
): KnownDocument | null {
  if (own !== null && bearing.includes(own)) return null;
  const possible = bearing.filter(
    (known) =>
      known.number !== null &&
      known.number !== cited.number &&
      typesAgree(cited.kind, known.type) &&
      (date === null || known.issued === null || known.issued <= date) &&
      ((cited.date !== null && cited.date === known.issued) || sameOrgan(cited, known)),
  );
  return possible.length === 1 ? (possible[0] as KnownDocument) : null;
}

function sameOrgan({ number, issuer }: Cited, known: KnownDocument): boolean {
  const said = (number === null ? null : factsOf(number).issuerKey) ?? (issuer === null ? null : organKey(issuer));
  return said !== null && known.issuer !== null && organKey(known.issuer) === said;
}
