import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { foldPlace } from "../server/src/core/places/fold.ts";

const root = path.join(import.meta.dirname, "..");
const source = path.join(root, "../shared/data/administrative-units.tsv");
const kept = path.join(root, "server/src/core/places/data/units.csv");

/** Letters of the levels, by the words that names begin with. */
const levels: readonly (readonly [word: string, letter: string])[] = [
  ["Thành phố ", "c"],
  ["Tỉnh ", "t"],
  ["Quận ", "q"],
  ["Huyện ", "h"],
  ["Thị xã ", "s"],
  ["Thị trấn ", "n"],
  ["Phường ", "p"],
  ["Xã ", "x"],
  ["Đặc khu ", "d"],
];

/**
 * The table of units that the product ships: each name once, with all that bear it. Where the source is not at hand, the
 * table that is there.
 */
export const unitsTable = (): string =>
  existsSync(source) ? tableOf(readFileSync(source, "utf8")) : readFileSync(kept, "utf8");

function tableOf(tsv: string): string {
  const rows = tsv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const periods = [...new Set(rows.map(([, , , from = "", to = ""]) => `${from}..${to}`))].sort();
  const byName = new Map<string, string[]>();
  for (const [code = "", full = "", parent = "", from = "", to = ""] of rows) {
    const [word, letter] = levels.find(([w]) => full.startsWith(w)) ?? ["", ""];
    if (letter === "") throw new Error(`no level in “${full}”`);
    const period = String.fromCharCode(97 + periods.indexOf(`${from}..${to}`));
    const unit = `${period}${letter}${code}${parent && `.${parent}`}`;
    const name = full.slice(word.length);
    byName.set(name, [...(byName.get(name) ?? []), unit]);
  }
  const names = [...byName.keys()].sort();
  const key = (name: string) => (foldPlace(name) === name.toLowerCase() ? "" : `=${foldPlace(name)}`);
  const lines = names.map((name) => `${name}${key(name)},${byName.get(name)?.sort().join(" ")}`);
  return `${periods.join(",")}\n${lines.join("\n")}\n`;
}
