import fc from "fast-check";
import { expect, it } from "vitest";
import { NumberIndex, numberHash } from "../../../server/src/catalogue/number-index.ts";
import { numberKey } from "../../../server/src/core/citations/key.ts";

const code = fc.constantFrom("QĐ", "qd", "NĐ", "CP", "UBND", "HĐND", "GD&ĐT", "VP", "TTg", "BYT", "KL", "TW", "ĐA");
const year = fc.constantFrom("", "2020/", "1999/");
const sequence = fc.tuple(fc.constantFrom("", "0", "00"), fc.nat(30000)).map(([noughts, n]) => noughts + n);
const symbol = fc
  .tuple(
    fc.array(code, { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom("-", "/", " - ", "–"), { minLength: 4 }),
  )
  .map(([codes, signs]) => codes.map((c, i) => (i === 0 ? c : `${signs[i]}${c}`)).join(""));
const number = fc.oneof(
  fc.tuple(sequence, fc.constantFrom("/", "-"), year, symbol).map((parts) => parts.join("")),
  fc
    .tuple(sequence, fc.constantFrom("38/2019/QH14", "2019/QHI4", "QH14/2019", "UBTVQHI5/2021"))
    .map((p) => p.join("/")),
);

it("numbers with one key have one hash", () => {
  const holds = fc.property(number, (n) => numberHash(n) === numberHash(numberKey(n)));
  fc.assert(holds, { numRuns: 2000 });
  expect(numberHash("38/QH14/2019")).toBe(numberHash("38/2019/QH14"));
});

it("rows are found by their hashes, in order, however many there are", () => {
  const index = new NumberIndex();
  const hashes = Array.from({ length: 5000 }, (_, i) => numberHash(`${i % 700}/QĐ-UBND`));
  for (const hash of hashes) index.add(hash);
  for (const n of [0, 1, 699])
    expect(index.rows(numberHash(`${n}/QĐ-UBND`))).toEqual(hashes.flatMap((h, i) => (h === hashes[n] ? [i] : [])));
  expect(index.rows(numberHash("700/QĐ-UBND"))).toEqual([]);
  expect(index.latest(hashes[0] ?? 0, 3)).toEqual([4900, 4200, 3500]);
});

it("different numbers hardly ever share a hash", () => {
  const all = Array.from({ length: 3000 }, (_, i) =>
    ["QĐ-UBND", "UBND-VP", "KH-UBND", "TB-UBND"].map((s) => `${i}/${s}`),
  ).flat();
  expect(new Set(all.map(numberHash)).size).toBeGreaterThan(all.length * 0.99);
});
