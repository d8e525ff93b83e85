import type { Citation } from "../../citations/citation.ts";
import { isUnverified } from "../../citations/document-words.ts";
import { issuerKey } from "../../citations/key.ts";
import { type KnownDocument, nothingKnown, type Outcome, type Resolution } from "../../citations/resolution.ts";
import { keyOf } from "../../number-facts.ts";
import { replace } from "../../text/edit.ts";
import { lastOf } from "../../text/memo.ts";
import { type Bilingual, type Fix, type RuleContext, suggest } from "../rule.ts";

export interface Resolved {
  readonly citation: Citation;
  readonly resolution: Resolution;
}

/** The citations with one outcome. Without any catalogue there is nothing to tell. */
export const resolvedAs = (context: RuleContext, outcome: Outcome): readonly Resolved[] =>
  context.known === nothingKnown ? [] : resolveAll(context)[outcome];

/** Every citation with what the catalogue says of it, as they stand in the letter. */
export const resolvedInOrder = (context: RuleContext): readonly Resolved[] =>
  context.known === nothingKnown ? [] : resolveAll(context).inOrder;

/** Each citation is looked up once for all rules of a check. */
const resolveAll = lastOf(({ letter, known }: RuleContext) => {
  const all: Record<Outcome, Resolved[]> = { "in-force": [], "not-in-force": [], contradicted: [], unknown: [] };
  const inOrder = letter.citations.map((citation) => ({ citation, resolution: known.resolve(citation, letter) }));
  for (const resolved of inOrder) all[resolved.resolution.outcome].push(resolved);
  return { ...all, inOrder };
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

/** Said of what rests on a record that nobody has checked against the text. */
export const doubtOf = (document: KnownDocument): Bilingual | string =>
  isUnverified(document) ? { vi: " (dữ liệu chưa kiểm chứng)", en: " (unverified data)" } : "";

/** `Nghị định 30/2020/NĐ-CP`, `Luật Đất đai (31/2024/QH15)`. */
export function nameOf({ type, number, title }: KnownDocument): string {
  if (type && title && /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/.test(type)) {
    const full = title.startsWith(type) ? title : `${type} ${title}`;
    return number ? `${full} (${number})` : full;
  }
  return [type, number].filter((p) => p !== null).join(" ") || (title ?? "");
}

/** Names the one document that bears the title which a citation gives. */
export function bearer(meant: KnownDocument | null): Bilingual | string {
  if (meant === null) return "";
  const name = nameOf(meant);
  return { vi: ` Trích yếu này là của ${name}.`, en: ` This title is that of ${name}.` };
}

/** Its number in place of the one that is written: a digit is mistyped more often than a title. */
export const renumber = ({ numberText }: Citation, meant: KnownDocument | null): Fix[] =>
  numberText && meant?.number ? [suggest(replace(numberText, meant.number))] : [];
