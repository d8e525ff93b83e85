import table from "./data/units.csv";
import { type Level, readPlace } from "./fold.ts";

/**
 * An administrative unit in one period of its life. Facts: Nghị quyết 202/2025/QH15 and the resolutions of the Standing
 * Committee of 2025-06-16 for what there is since 2025-07-01, Nghị quyết 30/2026/QH16 and 237/NQ-UBTVQH16 for Đồng Nai.
 */
export interface Unit {
  /** Without its level: `Ba Đình`, `1` (of `Phường 1`), `Bà Rịa - Vũng Tàu`. */
  readonly name: string;
  readonly level: Level;
  /** Of the statistical list (Quyết định 19/2025/QĐ-TTg): two digits for provinces, three for districts, five for communes. */
  readonly code: string;
  /** Code of the unit it lies in; `null` for a province. */
  readonly parent: string | null;
  /** First and last day under this name and level, `yyyy-mm-dd`; `null` is open, or not known (before 2025). */
  readonly from: string | null;
  readonly to: string | null;
}

/** Day of the newest state that is in the table: what came later is not known to it. */
export const gazetteerAge = "2026-07-25";

/**
 * The first day on which every unit is known with certainty. Of earlier times there is one state only, that of 2025-03:
 * units that had gone before are not in it, and those that there are had come on days that are not told.
 */
export const gazetteerStart = "2025-07-01";

const levels: Readonly<Record<string, Level>> = {
  t: "tỉnh",
  c: "thành phố",
  q: "quận",
  h: "huyện",
  s: "thị xã",
  n: "thị trấn",
  p: "phường",
  x: "xã",
  d: "đặc khu",
};

interface Index {
  readonly periods: readonly (readonly [from: string | null, to: string | null])[];
  /** By folded name, where in the table lines with it begin. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Units that were read, by the line's place. */
  readonly read: Map<number, readonly Unit[]>;
}

let decoded: Index | undefined;

/** The table's names; what stands behind them is read when it is asked for. Nothing is done before the first question. */
function index(): Index {
  if (decoded) return decoded;
  const small = table.toLowerCase();
  const first = table.indexOf("\n");
  const rows = new Map<string, number[]>();
  for (let at = first + 1; at < table.length; at = table.indexOf("\n", at) + 1) {
    const name = small.slice(at, table.indexOf(",", at));
    // Where small letters are not all of the folding, the table says what is.
    const key = name.slice(name.indexOf("=") + 1);
    const same = rows.get(key);
    if (same) same.push(at);
    else rows.set(key, [at]);
  }
  const periods = table
    .slice(0, first)
    .split(",")
    .map((period) => {
      const [from = "", to = ""] = period.split("..");
      return [from || null, to || null] as const;
    });
  decoded = { periods, rows, read: new Map() };
  return decoded;
}

function unitsAt(row: number): readonly Unit[] {
  const { periods, read } = index();
  let units = read.get(row);
  if (!units) {
    const comma = table.indexOf(",", row);
    const [name = ""] = table.slice(row, comma).split("=");
    units = table
      .slice(comma + 1, table.indexOf("\n", comma))
      .split(" ")
      .map((unit) => unitOf(name, unit, periods));
    read.set(row, units);
  }
  return units;
}

/** `bp00004.01`: period, level, code and the parent's code. */
function unitOf(name: string, unit: string, periods: Index["periods"]): Unit {
  const [from, to] = periods[unit.charCodeAt(0) - 97] ?? [null, null];
  const [code = "", parent = null] = unit.slice(2).split(".");
  return { name, level: levels[unit.charAt(1)] as Level, code, parent, from, to };
}

const none: readonly Unit[] = [];

/**
 * All units that bear or bore a name, of whatever period. The name may have its level before it (`Phường Ba Đình`,
 * `TP. Huế`), which then counts; case, placement of tone marks, `Đắk`/`Đăk` and `i`/`y` do not.
 */
export function unitsNamed(written: string): readonly Unit[] {
  const { level, name } = readPlace(written);
  const own = bare(name);
  if (level === null) return own;
  return own.length === 0 ? none : own.filter((unit) => unit.level === level);
}

function bare(name: string): readonly Unit[] {
  const rows = index().rows.get(name);
  if (!rows) return none;
  return rows.length === 1 ? unitsAt(rows[0] as number) : rows.flatMap(unitsAt);
}

/** Whether a unit bears its name on a day (`yyyy-mm-dd`). */
export const isOn = ({ from, to }: Unit, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** The units that bear a name on a day. */
export const unitsOn = (written: string, day: string): readonly Unit[] =>
  unitsNamed(written).filter((unit) => isOn(unit, day));

/**
 * The units that bore a name and that are no more on a day on which no unit bears it; none where the name lives on, or
 * was never a unit's. Only for days since `gazetteerStart`.
 */
export function formerUnits(written: string, day: string): readonly Unit[] {
  if (day < gazetteerStart) return none;
  const units = unitsNamed(written);
  return units.some((unit) => isOn(unit, day)) ? none : units.filter(({ to }) => to !== null && to < day);
}

/** Whether a unit is a province or a city that is a province's equal. */
export const isProvince = ({ parent }: Unit): boolean => parent === null;
/** Whether a unit is of the lowest level, that of communes. */
export const isCommune = ({ code }: Unit): boolean => code.length === 5;

/** Every unit of the table: some 14,000. */
export const allUnits = (): Unit[] => [...index().rows.values()].flatMap((rows) => rows.flatMap(unitsAt));

/** All communes that bore a code of five digits, of all periods. Found in the table as it lies. */
export function communesOfCode(code: string): readonly Unit[] {
  const rows = new Set<number>();
  for (let at = table.indexOf(`${code}.`); at >= 0; at = table.indexOf(`${code}.`, at + 1))
    rows.add(table.lastIndexOf("\n", at) + 1);
  return [...rows].flatMap(unitsAt).filter((unit) => unit.code === code);
}

/** The units that lie right in a unit on a day: a province's communes since 2025-07-01, its districts before. */
export function unitsIn({ code }: Unit, day: string): Unit[] {
  const rows = new Set<number>();
  for (let at = table.indexOf(`.${code}`); at >= 0; at = table.indexOf(`.${code}`, at + 1))
    if (!/\d/.test(table.charAt(at + 1 + code.length))) rows.add(table.lastIndexOf("\n", at) + 1);
  return [...rows].flatMap(unitsAt).filter((unit) => unit.parent === code && isOn(unit, day));
}

/** A province or a district in the table. */
const higher = /(?<=[, ])\p{Ll}[tcqhs]\d{2,3}(?![\d])/gu;
let parents: ReadonlyMap<string, readonly Unit[]> | undefined;

/** Provinces and districts by their codes, of all periods. */
function higherUnits(): ReadonlyMap<string, readonly Unit[]> {
  if (parents) return parents;
  const rows = new Set(Array.from(table.matchAll(higher), ({ index: at }) => table.lastIndexOf("\n", at) + 1));
  const byCode = new Map<string, readonly Unit[]>();
  for (const unit of [...rows].flatMap(unitsAt))
    if (!isCommune(unit)) byCode.set(unit.code, [...(byCode.get(unit.code) ?? none), unit]);
  parents = byCode;
  return byCode;
}

/** The provinces, and the cities that are their equals, of a day: 63 to 2025-06-30, 34 since. */
export const provincesOn = (day: string): Unit[] =>
  [...higherUnits().values()].flat().filter((unit) => isProvince(unit) && isOn(unit, day));

/** The unit that a unit lies in: a commune's district to 2025-06-30, its province since; `null` for a province. */
export function parentOf(unit: Unit, day: string | null = unit.to ?? unit.from): Unit | null {
  if (unit.parent === null) return null;
  const found = higherUnits().get(unit.parent) ?? none;
  return found.find((parent) => day !== null && isOn(parent, day)) ?? found[0] ?? null;
}

/** The province that a unit lies in, itself where it is one. */
export function provinceOf(unit: Unit, day?: string): Unit {
  const parent = parentOf(unit, day);
  return parent ? provinceOf(parent, day) : unit;
}
