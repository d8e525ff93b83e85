import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { formerProvinceOn, formerProvinces, sameUnit } from "../../../server/src/core/citations/provinces.ts";

describe("a province that is no more", () => {
  it.each([
    ["UBND tỉnh Bắc Kạn", "2025-07-01", "tỉnh Thái Nguyên"],
    ["ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU", "2026-01-01", "Thành phố Hồ Chí Minh"],
    ["Tỉnh ủy Hoà Bình", "2025-08-01", "tỉnh Phú Thọ"],
    ["UBND tỉnh Đồng Nai", "2026-05-01", "thành phố Đồng Nai"],
  ])("%s on %s is %s", (organ, day, now) => {
    expect(formerProvinceOn(organ, day)?.now).toBe(now);
  });

  it.each([
    ["UBND tỉnh Bắc Kạn", "2025-06-30"],
    ["UBND tỉnh Đồng Nai", "2026-04-29"],
    ["UBND tỉnh Thái Nguyên", "2026-01-01"],
    ["UBND phường Bắc Kạn", "2026-01-01"],
    ["UBND tỉnh", "2026-01-01"],
  ])("%s on %s is none", (organ, day) => {
    expect(formerProvinceOn(organ, day)).toBeNull();
  });
});

it.each([
  ["tỉnh", "thái nguyên", "2024-01-01", "2026-01-01", false],
  ["tỉnh", "thái nguyên", "2024-01-01", "2025-06-30", true],
  ["tỉnh", "thái nguyên", "2025-07-01", "2026-01-01", true],
  ["tỉnh", "lạng sơn", "2024-01-01", "2026-01-01", true],
  ["thành phố", "hà nội", "2024-01-01", "2026-01-01", true],
  ["thành phố", "cao bằng", "2024-01-01", "2026-01-01", false],
  ["xã", "tân lập", "2024-01-01", "2026-01-01", false],
  ["thành phố", "đồng nai", "2025-12-01", "2026-05-01", false],
])("%s %s is one unit on %s and on %s: %s", (level, name, a, b, same) => {
  expect(sameUnit(level, name, a, b)).toBe(same);
  expect(sameUnit(level, name, b, a)).toBe(same);
});

const units = resolve(import.meta.dirname, "../../../../shared/data/administrative-units.tsv");

it.runIf(existsSync(units))("the provinces agree with the list of units", () => {
  const rows = readFileSync(units, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([code]) => code?.length === 2);
  const on = (day: string) =>
    new Set(
      rows.flatMap(([, name = "", , from = "", to = ""]) => ((from || "0") <= day && (to || "9") >= day ? [name] : [])),
    );
  const [before, after] = [on("2025-06-30"), on("2025-07-01")];
  expect([before.size, after.size]).toEqual([63, 34]);
  const merged = formerProvinces.filter(({ to }) => to === "2025-06-30");
  expect(merged.map(({ name }) => `Tỉnh ${name}`).sort()).toEqual(
    [...before].filter((name) => !after.has(name)).sort(),
  );
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  expect(merged.filter(({ now }) => !after.has(capital(now)))).toEqual([]);
  const last = [...after].filter((name) => !on("2026-04-30").has(name));
  expect(last).toEqual(["Tỉnh Đồng Nai"]);
});
