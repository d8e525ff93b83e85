import type { DocumentType, Standard } from "../../standards/standard.ts";
import { partyTypes, stateTypes } from "../../standards/types.ts";
import type { NumberLine } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import type { PlainText } from "../../text/plain-text.ts";

/** A number's symbol in pieces: `2026/QĐ-UBND` → year `2026`, groups `QĐ`, `UBND`, sign `-`. */
export interface SymbolParts {
  /** Four digits as first or last group, and the sign that joins it to the rest. */
  readonly year: PlainText | null;
  readonly yearSign: PlainText | null;
  readonly groups: readonly PlainText[];
  /** The signs between `groups`, with the spaces around them: one less than groups. */
  readonly signs: readonly PlainText[];
}

const sign = /\s{0,20}[-–—‐‑−/]\s{0,20}/gu;
const yearGroup = /^(?:19|20)\d{2}$/;

/** Taken apart once for all rules. */
export const symbolParts = lastOf((symbol: PlainText): SymbolParts => {
  const groups: PlainText[] = [];
  const signs: PlainText[] = [];
  let at = 0;
  sign.lastIndex = 0;
  for (let match = sign.exec(symbol.text); match; match = sign.exec(symbol.text)) {
    groups.push(symbol.slice(at, match.index));
    at = match.index + match[0].length;
    signs.push(symbol.slice(match.index, at));
  }
  const last = symbol.slice(at);
  groups.push(last);
  const first = groups[0] ?? last;
  if (groups.length > 1 && yearGroup.test(first.text))
    return { year: first, yearSign: signs[0] ?? null, groups: groups.slice(1), signs: signs.slice(1) };
  if (groups.length > 1 && yearGroup.test(last.text))
    return { year: last, yearSign: signs.at(-1) ?? null, groups: groups.slice(0, -1), signs: signs.slice(0, -1) };
  return { year: null, yearSign: null, groups, signs };
});

/** `/` or `-`, whatever dash was typed and with whatever spaces. */
export const plainSign = (text: string): string => (text.includes("/") ? "/" : "-");

const allTypes = [...stateTypes, ...partyTypes];

/** Code of `Quy định` in the Party's numbers from 2018-04-03 to 2019-03-10 (until Công văn 3294-CV/VPTW/nb). */
export const retiredCode = { code: "QĐi", type: "quy-dinh", from: "2018-04-03", to: "2019-03-10" } as const;

const allCodes = new Set(allTypes.flatMap((t) => (t.code ? [t.code] : [])).concat(retiredCode.code));

/** Whether a group is the code of a type, in either system. */
export const isTypeCode = (group: string): boolean => allCodes.has(group);

/** Whether either system writes that type so. */
export const isCodeOf = (group: string, slug: string): boolean =>
  allTypes.some((t) => t.slug === slug && t.code === group);

/** The standard's type of that slug. */
export const typeOf = (slug: string | null, standard: Standard): DocumentType | undefined =>
  standard.types.find((t) => t.slug === slug);

export const equalIgnoringCase = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** `15-QĐ/BNV` in a State letter, `183/CV-TU` in a Party one: the other system's signs, both exchanged. */
export function isInOtherOrder({ separator, symbol }: NumberLine, standard: Standard): boolean {
  if (!separator || !symbol || plainSign(separator.text) === standard.number.separator) return false;
  const { groups, signs } = symbolParts(symbol);
  const [first] = signs;
  return (
    first !== undefined &&
    signs.length === 1 &&
    isTypeCode(groups[0]?.text ?? "") &&
    plainSign(first.text) === standard.number.separator
  );
}
