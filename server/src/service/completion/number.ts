import { issuerKey } from "../../core/citations/key.ts";
import type { DocumentType, Standard } from "../../core/standards/standard.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { memo } from "../../core/text/memo.ts";
import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** A symbol with the name of the type it is for. */
interface TypedSymbol {
  readonly text: string;
  readonly detail: string;
}

/** Symbols that a letter's own number may have, likeliest first: `UBND-VP`, `QĐ-UBND`, `CV/TU`. */
export function symbols(context: ServiceContext, { profile, facts }: Desk): TypedSymbol[] {
  const { letter, result } = context;
  const { types } = result.standard;
  const code = facts.code ?? "…";
  const units = Object.entries(profile?.units ?? {});
  const own = ownType(letter, result.standard);
  const others = types.filter((t) => t !== own && t.code !== null);
  const all = [
    ...(own ? usedFor(own, context) : []),
    ...[...(own ? [own] : []), ...others].flatMap((t) => ofType(t, code, units, result.standard)),
  ];
  return all.filter((s, i) => all.findIndex((other) => other.text === s.text) === i);
}

/** Of a thousand letters most have the same few issuers. */
const keyOf = memo(issuerKey);

/** What the issuer's other letters of the workspace of the same type have: the office's own units. */
function usedFor(type: DocumentType, { letter, catalogue }: ServiceContext): TypedSymbol[] {
  const { issuer, number: own } = letter.header;
  if (!issuer) return [];
  const key = keyOf(issuer.text);
  const counts = new Map<string, number>();
  for (const document of catalogue.letters.all()) {
    const symbol = document.number && document.type === type.name ? symbolOf(document.number) : null;
    if (!symbol || symbol === own?.symbol?.text || !keyOf(document.issuer ?? "").startsWith(key)) continue;
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => ({ text, detail: type.name }));
}

/** `845/UBND-VP` → `UBND-VP`, `183-CV/TU` → `CV/TU`. */
const symbolOf = (number: string): string | null => /^[\d.]+\p{L}?[/-](.+)$/u.exec(number)?.[1] ?? null;

/** The type as far as the draft tells: by its title, or a công văn. */
const ownType = ({ title, type }: Letter, { types }: Standard): DocumentType | undefined =>
  types.find((t) => t.slug === (title ? title.type : (type ?? "cong-van")));

function ofType(
  type: DocumentType,
  organ: string,
  units: readonly (readonly [code: string, name: string])[],
  { number }: Standard,
): TypedSymbol[] {
  const detail = type.name;
  if (type.code !== null) return [{ text: `${type.code}${number.symbolSeparator}${organ}`, detail }];
  if (type.slug !== "cong-van") return [];
  const symbol = (unit: string): string => `${organ}${number.symbolSeparator}${unit}`;
  if (units.length > 0) return units.map(([unit, name]) => ({ text: symbol(unit), detail: name }));
  return usualUnits.map((unit) => ({ text: symbol(unit), detail }));
}

/** Units that draft letters nearly everywhere; an organ's own stand in its profile. */
const usualUnits = ["VP", "TH", "NC", "KT", "VX", "TCCB", "TCHC"];

const stateLine = /^Số\s?:?[\d\s….,_*]*\/(?<typed>[\p{L}\d&-]*)$/iu;
const partyLine = /^Số\s?:?[\d\s….,_*]*[-–](?<typed>[\p{L}\d&/-]*)$/iu;

/** The symbol behind the separator of the number line. */
export function numberSymbols(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { trigger, before, zone } = cursor;
  if (zone !== "header" || (trigger !== null && trigger !== "/" && trigger !== "-")) return [];
  const line = context.result.standard.system === "party" ? partyLine : stateLine;
  const typed = line.exec(before)?.groups?.typed;
  if (typed === undefined) return [];
  return symbols(context, desk)
    .filter((s) => begins(typed, s.text))
    .map((s) => ({
      label: s.text,
      from: cursor.at(before.length - typed.length),
      kind: "symbol",
      detail: s.detail,
      also: s.detail,
      article: "number",
      overTail: true,
    }));
}
