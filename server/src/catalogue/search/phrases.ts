import { kinds } from "../../core/citations/kinds.ts";
import { partyOrgans, stateOrgans } from "../../core/citations/organs.ts";
import { searchKey } from "../../core/text/vietnamese.ts";
import { vocabulary } from "./words.ts";

/** A type or an issuer: few, and each is on many documents. */
export interface Phrase {
  readonly key: string;
  /** Its own words, in order. */
  readonly words: readonly number[];
  /** What its abbreviations stand for. */
  readonly also: readonly number[];
}

const abbreviations: readonly (readonly [code: string, words: string])[] = [
  ["ubnd", "uy ban nhan dan"],
  ["hdnd", "hoi dong nhan dan"],
  ["tp", "thanh pho"],
  ["tw", "trung uong"],
];

/** Phrases by number, in the order in which they were met; 0 is the empty one. */
class Phrases {
  readonly list: Phrase[] = [{ key: "", words: [], also: [] }];
  readonly #numbers = new Map<string, number>();

  number(text: string | null): number {
    if (text === null || text === "") return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.list.length;
    const key = searchKey(text);
    const also = abbreviations.filter(([code]) => key.includes(code)).flatMap(([, words]) => vocabulary.of(words));
    this.list.push({ key, words: vocabulary.of(text), also });
    this.#numbers.set(JSON.parse(JSON.stringify(text)) as string, number);
    return number;
  }
}

export const types = new Phrases();
export const issuers = new Phrases();

/** What a word of a query may abbreviate, as keys of phrases: `nd` Nghị định, `btc` Bộ Tài chính, `ubnd`. */
export interface Short {
  readonly types: readonly string[];
  readonly issuers: readonly string[];
}

let codes: Map<string, { types: string[]; issuers: string[] }> | undefined;

/** `null` where it abbreviates nothing. */
export function shortFor(word: string): Short | null {
  codes ??= readCodes();
  return codes.get(word) ?? null;
}

function readCodes(): Map<string, { types: string[]; issuers: string[] }> {
  const found = new Map<string, { types: string[]; issuers: string[] }>();
  const of = (code: string) => {
    const key = searchKey(code);
    const known = found.get(key) ?? { types: [], issuers: [] };
    found.set(key, known);
    return known;
  };
  for (const { name, codes: state, partyCodes } of kinds)
    for (const code of [...state, ...partyCodes]) of(code).types.push(searchKey(name));
  for (const { name, code } of [...stateOrgans, ...partyOrgans]) of(code).issuers.push(searchKey(name));
  for (const [code, words] of abbreviations) of(code).issuers.push(words);
  return found;
}
