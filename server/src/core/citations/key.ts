import { memo } from "../text/memo.ts";
import { codeKey, kindOfPartyCode } from "./kinds.ts";
import { cleanNumber, halvesOf, type NumberParts, numberParts, symbolParts } from "./number-parts.ts";
import { organOfCode, organOfPartyCode } from "./organs.ts";

export { issuerKey } from "./issuer-key.ts";
export { type NumberParts, numberParts } from "./number-parts.ts";

/**
 * A number's normal form for comparing, equal for every way of writing the same number: `30/2020/ND – CP` and
 * `30/2020/NĐ-CP`, `7/NQ-CP` and `07/NQ-CP`, `38/QH14/2019` and `38/2019/QH14`. Not for showing.
 */
export function numberKey(number: string): string {
  const halves = halvesOf(number);
  if (halves === null) return symbolKey(cleanNumber(number));
  return halves.sequence.replace(/^0+(?=\d)/, "").toUpperCase() + signedKey(halves.symbol);
}

/** What stands behind the sequence in the key, for a symbol with the sign before it. */
const signedKey = memo((signed: string): string => {
  const parts = symbolParts(signed);
  const year = parts.year === null ? "" : `${parts.year}/`;
  if (parts.form === "law") return `/${year}${readDigits(parts.organ ?? "")}`;
  const codes = [parts.type, parts.organ, parts.unit].filter((code) => code !== null).map(symbolKey);
  if (parts.form === "party") return `-${codes[0]}/${codes.slice(1).join("/")}`;
  if (parts.form === "old") return `-${codes.join("-")}`;
  return `/${year}${codes.join("-")}`.replace(/\/$/, "");
});

/** Compares symbols code by code; `GD&ĐT` is `GDĐT`. */
const symbolKey = (symbol: string): string =>
  symbol
    .replaceAll("&", "")
    .split("-")
    .map((part) => part.split("/").map(codeKey).join("-"))
    .join("-");

/** Scans read the term's digits as letters: `UBTVQHI5`. */
const readDigits = (organ: string): string =>
  organ
    .toUpperCase()
    .replace(/(?<=QH)[\dILOS]+$/, (term) => term.replace(/[IL]/g, "1").replaceAll("O", "0").replaceAll("S", "5"));

/**
 * The organ that the symbol itself names: `-CP` Chính phủ, `QH15` Quốc hội, `TT-BTC` Bộ Tài chính; of a joint
 * document all of them. `null` where the symbol leaves it open (`-UBND`, `/TU`, `/TW`).
 */
export const issuerOfNumber = (number: string): string | null => issuerOfParts(numberParts(number));

/** The same of a number already read. */
export function issuerOfParts({ form, organ, type }: NumberParts): string | null {
  if (organ === null) return null;
  if (form === "law") return /^UBTV/i.test(organ) ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội";
  if (form === "party") return kindOfPartyCode(type ?? "") ? (organOfPartyCode(organ)?.name ?? null) : null;
  const names = organ
    .split("-")
    .map((code) => (assemblyCode.test(code) ? assemblyName(code) : organOfCode(code)?.name));
  return names.every((name) => name !== undefined) ? joined(names as string[]) : null;
}

const assemblyCode = /^(?:UBTV)?QH\d{1,2}$/i;
const assemblyName = (code: string): string => (/^UBTV/i.test(code) ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội");

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;
