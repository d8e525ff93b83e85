import { issuerKey } from "../../core/citations/key.ts";
import type { DocumentType, Standard } from "../../core/standards/standard.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import { organOf } from "./organs.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** A symbol with the name of the type it is for. */
interface TypedSymbol {
  readonly text: string;
  readonly detail: string;
}

/** Symbols that a letter's own number may have, likeliest first: `UBND-VP`, `QĐ-UBND`, `CV/TU`. */
export function symbols(context: ServiceContext): TypedSymbol[] {
  const { letter, result } = context;
  const { types } = result.standard;
  const code = organOf(letter).code ?? "…";
  const own = ownType(letter, result.standard);
  const others = types.filter((t) => t !== own && t.code !== null);
  const all = [
    ...(own ? usedFor(own, context) : []),
    ...[...(own ? [own] : []), ...others].flatMap((t) => ofType(t, code, result.standard)),
  ];
  return all.filter((s, i) => all.findIndex((other) => other.text === s.text) === i);
}

/** What the issuer's other letters of the workspace of the same type have: the office's own units. */
function usedFor(type: DocumentType, { letter, catalogue }: ServiceContext): TypedSymbol[] {
  const { issuer, number: own } = letter.header;
  if (!issuer) return [];
  const key = issuerKey(issuer.text);
  const counts = new Map<string, number>();
  for (const document of catalogue.letters.all()) {
    const symbol = document.number && document.type === type.name ? symbolOf(document.number) : null;
    if (!symbol || symbol === own?.symbol?.text || !issuerKey(document.issuer ?? "").startsWith(key)) continue;
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => ({ text, detail: type.name }));
}

/** `845/UBND-VP` → `UBND-VP`, `183-CV/TU` → `CV/TU`. */
const symbolOf = (number: string): string | null => /^[\d.]+\p{L}?[/-](.+)$/u.exec(number)?.[1] ?? null;

/** The type as far as the draft tells: by its title, or a công văn. */
const ownType = ({ title, type }: Letter, { types }: Standard): DocumentType | undefined =>
  types.find((t) => t.slug === (title ? title.type : (type ?? "cong-van")));

function ofType(type: DocumentType, organ: string, { number }: Standard): TypedSymbol[] {
  const detail = type.name;
  if (type.code !== null) return [{ text: `${type.code}${number.symbolSeparator}${organ}`, detail }];
  if (type.slug !== "cong-van") return [];
  return usualUnits.map((unit) => ({ text: `${organ}${number.symbolSeparator}${unit}`, detail }));
}

/** Units that draft letters nearly everywhere; an organ's own stand in its configuration. */
const usualUnits = ["VP", "TH", "NC", "KT", "VX", "TCCB", "TCHC"];

const stateLine = /^Số\s?:?[\d\s….,_*]*\/(?<typed>[\p{L}\d&-]*)$/iu;
const partyLine = /^Số\s?:?[\d\s….,_*]*[-–](?<typed>[\p{L}\d&/-]*)$/iu;

/** The symbol behind the separator of the number line. */
export function numberSymbols(context: ServiceContext, cursor: Cursor): Suggestion[] {
  const { trigger, before, zone } = cursor;
  if (zone !== "header" || (trigger !== null && trigger !== "/" && trigger !== "-")) return [];
  const line = context.result.standard.system === "party" ? partyLine : stateLine;
  const typed = line.exec(before)?.groups?.typed;
  if (typed === undefined) return [];
  return symbols(context)
    .filter((s) => begins(typed, s.text))
    .map((s) => ({
      label: s.text,
      from: cursor.at(before.length - typed.length),
      kind: "symbol",
      detail: s.detail,
      also: s.detail,
      overTail: true,
    }));
}
