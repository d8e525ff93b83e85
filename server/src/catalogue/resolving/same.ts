import { kindKey, kindOf } from "../../core/citations/kinds.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { factsOf, keyOf } from "../../core/number-facts.ts";
import { compareIssuers, type Places } from "./issuers.ts";

/** Types that are named for each other, or numbered in one series, without anybody meaning another document. */
const oneSeries: readonly (readonly string[])[] = [
  ["Luật", "Bộ luật", "Lệnh"],
  ["Quyết định", "Quy định", "Quy chế", "Quy chế phối hợp"],
  ["Công văn", "Công thư"],
];

/** Whether a type that is cited may mean one that is recorded: the same, a wider word for it, or one nobody knows. */
export function typesAgree(cited: string | null, known: string | null): boolean {
  if (cited === null || known === null || cited === known) return true;
  const [a, b] = [kindKey(cited), kindKey(known)];
  if (a === b || a === generic || b === generic || a.startsWith(`${b} `) || b.startsWith(`${a} `)) return true;
  const [x, y] = [kindOf(cited)?.name, kindOf(known)?.name];
  if (x === undefined || y === undefined) return true;
  return x === y || oneSeries.some((types) => types.includes(x) && types.includes(y));
}

const generic = kindKey("Văn bản");

/** Laws and resolutions of the National Assembly share their form of number and count apart. */
const countsByType = (number: string): boolean => factsOf(number).parts.form === "law";

/** Whether two records with one number key tell of one document. `places` as in `compareIssuers`. */
export function sameDocument(a: KnownDocument, b: KnownDocument, places: Places): boolean {
  if (a === b) return true;
  if (a.number === null || b.number === null) return a.type === b.type && a.title === b.title && a.issued === b.issued;
  if (keyOf(a.number) !== keyOf(b.number)) return false;
  if (countsByType(a.number) && !typesAgree(a.type, b.type)) return false;
  if (a.issued !== null && b.issued !== null && a.issued.slice(0, 4) !== b.issued.slice(0, 4)) return false;
  if (a.issuer === null || b.issuer === null) return true;
  return [compareIssuers(a.issuer, b.issuer, places), compareIssuers(b.issuer, a.issuer, places)].some(
    (comparison) => comparison !== "different",
  );
}

/** One record of several for one document, the nearest first: what the nearer does not know, the farther may. */
export function merged(records: readonly KnownDocument[]): KnownDocument {
  const [nearest, ...others] = records as [KnownDocument, ...KnownDocument[]];
  return others.reduce(filled, nearest);
}

const filled = (near: KnownDocument, far: KnownDocument): KnownDocument => ({
  type: near.type ?? far.type,
  number: near.number ?? far.number,
  issued: near.issued ?? far.issued,
  issuer: near.issuer ?? far.issuer,
  title: near.title ?? far.title,
  effective: near.effective ?? far.effective,
  expired: near.expired ?? far.expired,
  replacedBy: near.replacedBy.length > 0 ? near.replacedBy : far.replacedBy,
  amendedBy: near.amendedBy.length > 0 ? near.amendedBy : far.amendedBy,
  aliases: near.aliases.length > 0 ? near.aliases : far.aliases,
  file: near.file ?? far.file,
  from: near.from,
  place: near.place,
  checked: near.checked ?? far.checked,
  source: near.source ?? far.source ?? null,
});
