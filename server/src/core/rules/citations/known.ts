import type { Citation } from "../../citations/citation.ts";
import { issuerKey } from "../../citations/key.ts";
import { type KnownDocument, nothingKnown, type Outcome, type Resolution } from "../../citations/resolution.ts";
import { keyOf } from "../../number-facts.ts";
import { memoOf } from "../../text/memo.ts";
import type { RuleContext } from "../rule.ts";

export interface Resolved {
  readonly citation: Citation;
  readonly resolution: Resolution;
}

/** The citations with one outcome. Without any catalogue there is nothing to tell. */
export const resolvedAs = (context: RuleContext, outcome: Outcome): readonly Resolved[] =>
  context.known === nothingKnown ? [] : resolveAll(context)[outcome];

/** Each citation is looked up once for all rules of a check. */
const resolveAll = memoOf(({ letter, known }: RuleContext) => {
  const all: Record<Outcome, Resolved[]> = { "in-force": [], "not-in-force": [], contradicted: [], unknown: [] };
  for (const citation of letter.citations) {
    const resolution = known.resolve(citation, letter);
    all[resolution.outcome].push({ citation, resolution });
  }
  return all;
});

/** Of several mentions of one document the first. */
export function firstMentions(found: readonly Resolved[]): Resolved[] {
  const seen = new Map<string, string[]>();
  return found.filter(({ citation: { number, name, issuer: cited }, resolution: { document } }) => {
    const key = document ? `${document.type} ${document.number} ${document.issued}` : number ? keyOf(number) : name;
    const issuer = document ? "" : (cited ?? "");
    const issuers = seen.get(key ?? "");
    if (!issuers) seen.set(key ?? "", [issuer]);
    else if (issuers.some((i) => i === issuer || issuerKey(i) === issuerKey(issuer))) return false;
    else issuers.push(issuer);
    return true;
  });
}

/** `Nghị định 30/2020/NĐ-CP`, `Luật Đất đai (31/2024/QH15)`. */
export function nameOf({ type, number, title }: KnownDocument): string {
  if (type && title && /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/.test(type)) {
    const full = title.startsWith(type) ? title : `${type} ${title}`;
    return number ? `${full} (${number})` : full;
  }
  return [type, number].filter((p) => p !== null).join(" ") || (title ?? "");
}
