import { issuerKey } from "../../core/citations/key.ts";
import { partyOrgans, stateOrgans } from "../../core/citations/organs.ts";
import { memo } from "../../core/text/memo.ts";

/** Level of local government → its name: what `UBND tỉnh` means in a letter from there. */
export type Places = ReadonlyMap<string, string>;

/** `different` only where both are known to be organs of their own; doubt is `unsure`. */
export type Comparison = "same" | "different" | "unsure";

/** An organ's name taken apart: `Ủy ban nhân dân` · `tỉnh` · `bắc kạn`. `UBND tỉnh` has no name, `Bộ Y tế` no level. */
interface OrganName {
  readonly key: string;
  readonly head: string;
  readonly level: string | null;
  readonly name: string | null;
  /** Every place in it. */
  readonly places: Places;
}

const levels = "tỉnh|thành phố|thị xã|thị trấn|quận|huyện|xã(?! hội(?! an(?: |$)))|phường|đặc khu";
const levelWord = new RegExp(`(?:^| )(${levels})(?= |$)(?! ủy(?: |$))`, "gu");

/** Bodies of a Party committee sign in its name and number their documents in one series. */
const committeeBody = /^(?:ban thường vụ|ban chấp hành|thường trực) (?=(?:đảng|tỉnh|thành|huyện|quận|thị) )/u;
const partyCommittee =
  /^(?:(tỉnh|thành|huyện|quận|thị) ủy|đảng bộ (tỉnh|thành phố|huyện|quận|thị xã))(?: (.{1,80}))?$/u;
const fullLevel: Readonly<Record<string, string>> = { thành: "thành phố", thị: "thị xã" };

const organOf = memo((issuer: string): OrganName => takeApart(issuerKey(issuer).replace(committeeBody, "")));

/** `issuerKey`, found out once; one for all bodies of a Party committee. */
export const organKey = (issuer: string): string => organOf(issuer).key;

function takeApart(key: string): OrganName {
  const found = placesOfKey(key);
  const places = new Map<string, string>();
  for (const { level, name } of found) if (name !== null) places.set(level, name);
  const committee = partyCommittee.exec(key);
  if (committee) {
    const word = committee[1] ?? committee[2] ?? "";
    const level = fullLevel[word] ?? word;
    const name = committee[3] ?? null;
    if (name !== null && !places.has(level)) places.set(level, name);
    return { key, head: `${level} ủy`, level, name, places };
  }
  const [first] = found;
  if (!first) return { key, head: key, level: null, name: null, places };
  return { key, head: key.slice(0, first.at).trim(), level: first.level, name: first.name, places };
}

interface Place {
  readonly at: number;
  readonly level: string;
  readonly name: string | null;
}

/** `ủy ban nhân dân phường x thành phố y` → phường x, thành phố y. */
function placesOfKey(key: string): Place[] {
  const words = [...key.matchAll(levelWord)];
  return words.map((word, n) => {
    const name = key.slice(word.index + word[0].length, words[n + 1]?.index).trim();
    return { at: word.index, level: word[1] as string, name: name || null };
  });
}

/** The places that an organ's name names: `Sở Y tế tỉnh Bắc Kạn` → tỉnh: bắc kạn. */
export const placesIn = (issuer: string): Places => organOf(issuer).places;

/** Central organs: each is one of a kind, so that two of them are never the same. */
const central = new Set(
  [
    ...[...stateOrgans, ...partyOrgans].map((o) => o.name),
    "Quốc hội",
    "Ủy ban Thường vụ Quốc hội",
    "Ban Chấp hành Trung ương",
    "Bộ Chính trị",
    "Ban Bí thư",
  ].map(issuerKey),
);

/**
 * Compares the issuers of a citation and of a record by meaning. `places` says where the letter comes from, for names
 * that only make sense there (`UBND tỉnh`, `Sở Y tế`).
 */
export function compareIssuers(cited: string, known: string, places: Places): Comparison {
  const a = organOf(cited);
  const b = organOf(known);
  if (a.key === b.key) return "same";
  if (a.level === null && b.level === null) return compareCentral(a.key, b.key);
  if (a.head !== b.head) return isCentral(a.key) || isCentral(b.key) ? "different" : "unsure";
  const level = a.level ?? b.level ?? "";
  if (a.level !== null && b.level !== null && a.level !== b.level) return risen(a, b);
  const [here, there] = [a, b].map(({ name }) => name ?? places.get(level) ?? null);
  if (here === null || there === null) return a.name === b.name && a.level === b.level ? "same" : "unsure";
  if (here === there) return "same";
  return a.level !== null && b.level !== null ? "different" : "unsure";
}

/** Provinces that became cities: Đồng Nai on 2026-04-30; Huế on 2025-01-01, whose name was a city's within it before. */
function risen(a: OrganName, b: OrganName): Comparison {
  const names = [a, b].map(({ level, name }) => `${level} ${name}`).sort();
  const key = names.join(" = ");
  if (key === "thành phố đồng nai = tỉnh đồng nai") return "same";
  return key === "thành phố huế = tỉnh thừa thiên huế" ? "unsure" : "different";
}

const isCentral = (key: string): boolean => key.split(" + ").every((organ) => central.has(organ));

/**
 * Joint issuers that share one are in doubt: one of them is often named for all. So is an organ that took over the
 * work of the record's: its documents are cited under the new name, too; never those of the new under the old one.
 */
function compareCentral(cited: string, known: string): Comparison {
  if (!isCentral(cited) || !isCentral(known)) return "unsure";
  const possible = new Set(known.split(" + ").flatMap((organ) => [organ, ...heirs(organ)]));
  return cited.split(" + ").some((organ) => possible.has(organ)) ? "unsure" : "different";
}

const successors: ReadonlyMap<string, readonly string[]> = new Map(
  [...stateOrgans, ...partyOrgans].map((organ) => [
    issuerKey(organ.name),
    organ.successors.map((name) => issuerKey(name)),
  ]),
);

/** Everyone who took over the work of an organ, from those who took it over first, and so on. */
const heirs = memo((organ: string): readonly string[] => {
  const found = new Set(successors.get(organ) ?? []);
  for (const heir of found) for (const next of successors.get(heir) ?? []) found.add(next);
  return [...found];
});
