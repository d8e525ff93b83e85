import { formerProvinces } from "../citations/provinces.ts";
import { foldPlace, readPlace } from "./fold.ts";
import { communesOfCode, isCommune, isOn, isProvince, provinceOf, type Unit, unitsOn } from "./gazetteer.ts";

/** By folded name, what a province of before 2025-07-01 is now (Nghị quyết 202/2025/QH15, Điều 1). */
const merged = new Map(formerProvinces.map(({ name, now }) => [foldPlace(name), now]));

/** The province that the land of a unit lies in on a later day: of the old `Bắc Giang`, `tỉnh Bắc Ninh`. */
export function provinceAfter(unit: Unit, day: string): Unit | null {
  const province = provinceOf(unit);
  const now = merged.get(foldPlace(province.name)) ?? province.name;
  // By its bare name: the level of the province may be another since.
  return unitsOn(readPlace(now).name, day).find(isProvince) ?? null;
}

/**
 * What there is on a day in place of a unit that is no more: for a province the one it went into; for a commune the one
 * that took its code, which has at least a part of its land. `null` where nothing is certain: most communes were
 * divided, and of districts nothing is left but the province.
 */
export function heirOf(unit: Unit, day: string): Unit | null {
  if (isProvince(unit)) return provinceAfter(unit, day);
  if (!isCommune(unit)) return null;
  return communesOfCode(unit.code).find((other) => isOn(other, day)) ?? null;
}
