import { describe, expect, test } from "vitest";
import { readPlace } from "../../server/src/core/places/fold.ts";
import {
  allUnits,
  formerUnits,
  isCommune,
  isOn,
  isProvince,
  parentOf,
  provinceOf,
  provincesOn,
  type Unit,
  unitsNamed,
  unitsOn,
} from "../../server/src/core/places/gazetteer.ts";
import { heirOf, provinceAfter } from "../../server/src/core/places/heirs.ts";
import { placesIn } from "../../server/src/core/places/mention.ts";
import {
  bearsProvincesName,
  isNamedAfter,
  levelOn,
  nameInText,
  personsAndEvents,
} from "../../server/src/core/places/named.ts";

const lastOfDistricts = "2025-06-30";
const reform = "2025-07-01";
const now = "2026-07-01";
const on = (day: string) => allUnits().filter((unit) => isOn(unit, day));
function levels(units: readonly Unit[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { level } of units) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}
const first = (name: string, day = now): Unit => unitsOn(name, day)[0] as Unit;

describe("the units of a day", () => {
  test("63 provinces with districts and communes, to 2025-06-30", () => {
    const units = on(lastOfDistricts);
    expect(levels(units.filter(isProvince))).toEqual({ "thành phố": 6, tỉnh: 57 });
    expect(units.filter((unit) => unit.code.length === 3)).toHaveLength(696);
    expect(units.filter(isCommune)).toHaveLength(10_035);
  });

  test("34 provinces and 3,321 communes from the next day", () => {
    const units = on(reform);
    expect(levels(units.filter(isProvince))).toEqual({ "thành phố": 6, tỉnh: 28 });
    expect(units.filter(isCommune)).toHaveLength(3321);
    expect(units).toHaveLength(34 + 3321);
  });

  test("since 2026-04-30 Đồng Nai is a city, with ten wards more", () => {
    expect(levels(provincesOn("2026-04-29"))).toEqual({ "thành phố": 6, tỉnh: 28 });
    expect(levels(provincesOn("2026-04-30"))).toEqual({ "thành phố": 7, tỉnh: 27 });
    expect(levels(on(now).filter(isCommune))).toEqual({ xã: 2611, phường: 697, "đặc khu": 13 });
    expect(unitsOn("Đồng Nai", "2026-04-29").map((u) => u.level)).toEqual(["tỉnh"]);
    expect(unitsOn("Đồng Nai", "2026-04-30").map((u) => u.level)).toEqual(["thành phố"]);
  });

  test("13 special zones", () => {
    const zones = on(now).filter((unit) => unit.level === "đặc khu");
    expect(zones.map((unit) => unit.name).sort((a, b) => a.localeCompare(b, "vi"))).toEqual(
      "Bạch Long Vĩ, Cát Hải, Cô Tô, Cồn Cỏ, Côn Đảo, Hoàng Sa, Kiên Hải, Lý Sơn, Phú Quốc, Phú Quý, Thổ Châu, Trường Sa, Vân Đồn"
        .split(", ")
        .sort((a, b) => a.localeCompare(b, "vi")),
    );
  });

  test("245 names of communes are borne in two provinces or more", () => {
    const provinces = new Map<string, Set<string | null>>();
    for (const { level, name, parent } of on(now).filter(isCommune)) {
      const key = `${level} ${name}`;
      provinces.set(key, (provinces.get(key) ?? new Set()).add(parent));
    }
    expect([...provinces.values()].filter((of) => of.size > 1)).toHaveLength(245);
    expect(unitsOn("xã Tân Tiến", now)).toHaveLength(7);
  });
});

describe("looking up", () => {
  test("with and without the level, in any case and spelling", () => {
    for (const name of ["Phường Ba Đình", "phường ba đình", "P. Ba Đình", "PHƯỜNG BA ĐÌNH"])
      expect(unitsOn(name, now).map(nameInText), name).toEqual(["phường Ba Đình"]);
    expect(unitsOn("Thanh Hoá", now)).toEqual(unitsOn("Thanh Hóa", now));
    expect(unitsOn("Đăk Lăk", now)).toEqual(unitsOn("ĐẮK LẮK", now));
    expect(unitsOn("Đăk Lăk", now)).toHaveLength(1);
    expect(unitsOn("Qui Nhơn", now).map((u) => u.name)).toEqual(["Quy Nhơn"]);
    expect(unitsOn("Bà Rịa – Vũng Tàu", lastOfDistricts).map((u) => u.level)).toEqual(["tỉnh"]);
    expect(unitsOn("B’Lao", now)).toHaveLength(1);
    expect(unitsOn("Phường 01", lastOfDistricts).length).toBeGreaterThan(20);
    expect(unitsOn("TP.Huế", now)).toHaveLength(1);
  });

  test("a level that the name does not have finds nothing", () => {
    expect(unitsOn("xã Ba Đình", now).map((u) => provinceOf(u).name)).toEqual(["Thanh Hóa"]);
    expect(unitsNamed("đặc khu Ba Đình")).toEqual([]);
    expect(unitsNamed("Trung Hòa Nhân Chính")).toEqual([]);
    expect(unitsNamed("")).toEqual([]);
  });

  test("the word for a level is no name", () => {
    expect(readPlace("Phường")).toEqual({ level: null, name: "phường" });
    expect(readPlace("Tỉnh Gia")).toEqual({ level: "tỉnh", name: "gia" });
    expect(readPlace("Thành phố Hồ Chí Minh")).toEqual({ level: "thành phố", name: "hồ chí minh" });
  });
});

describe("what a unit lies in and what became of it", () => {
  test("parents of both times", () => {
    const old = unitsOn("Phường Trúc Bạch", lastOfDistricts)[0] as Unit;
    expect(parentOf(old)?.name).toBe("Ba Đình");
    expect(parentOf(old)?.level).toBe("quận");
    expect(provinceOf(old).name).toBe("Hà Nội");
    expect(parentOf(first("phường Ba Đình"))?.name).toBe("Hà Nội");
    expect(parentOf(first("Hà Nội"))).toBeNull();
  });

  test("the province in which a commune lies has the level of the day", () => {
    const commune = first("Phường Biên Hòa");
    expect(provinceOf(commune, "2026-04-29").level).toBe("tỉnh");
    expect(provinceOf(commune, "2026-04-30").level).toBe("thành phố");
  });

  test("names that no unit bears any more", () => {
    for (const name of [
      "Quảng Nam",
      "Ninh Thuận",
      "Đắk Nông",
      "Bà Rịa - Vũng Tàu",
      "Tiền Giang",
      "Hậu Giang",
      "Kiên Giang",
    ])
      expect(formerUnits(name, reform).some(isProvince), name).toBe(true);
    expect(formerUnits("Hà Giang", reform).length).toBeGreaterThan(0);
    expect(formerUnits("Đà Lạt", reform).map((u) => u.level)).toEqual(["thành phố"]);
    expect(formerUnits("thành phố Vũng Tàu", reform)).toHaveLength(1);
  });

  test("names that live on, and names that were never there", () => {
    for (const name of ["Bắc Giang", "Hải Dương", "Vũng Tàu", "Hà Nội", "Trung Hòa Nhân Chính"])
      expect(formerUnits(name, reform), name).toEqual([]);
    expect(formerUnits("Quảng Nam", lastOfDistricts), "before the reform nothing is known to have gone").toEqual([]);
    expect(formerUnits("tỉnh Bắc Giang", reform)).toHaveLength(1);
  });

  test("heirs", () => {
    const heir = (name: string) => heirOf(unitsOn(name, lastOfDistricts)[0] as Unit, now);
    expect(nameInText(heir("tỉnh Bắc Giang") as Unit)).toBe("tỉnh Bắc Ninh");
    expect(nameInText(heir("tỉnh Quảng Nam") as Unit)).toBe("thành phố Đà Nẵng");
    expect(nameInText(heir("tỉnh Nghệ An") as Unit)).toBe("tỉnh Nghệ An");
    expect(nameInText(heir("tỉnh Bình Phước") as Unit)).toBe("thành phố Đồng Nai");
    expect(nameInText(heir("Phường Trúc Bạch") as Unit)).toBe("phường Ba Đình");
    expect(heir("quận Hoàng Mai"), "of a district nothing is left").toBeNull();
    expect(provinceAfter(unitsOn("thành phố Đà Lạt", lastOfDistricts)[0] as Unit, now)?.name).toBe("Lâm Đồng");
  });

  test("every province of before went into one of today", () => {
    for (const province of provincesOn(lastOfDistricts))
      expect(provinceAfter(province, now), province.name).not.toBeNull();
  });
});

describe("units named for persons, numbers, events", () => {
  test("every name on the list is some unit's today", () => {
    expect(personsAndEvents.filter((name) => unitsOn(name, now).length === 0)).toEqual([]);
  });

  test("numbers as the decree means them", () => {
    for (const name of ["1", "12", "1 Bảo Lộc", "A Lưới 2", "Hà Giang 1"]) expect(isNamedAfter(name), name).toBe(true);
    for (const name of ["Hà Nội", "Ba Vì", "Minh Khai", "Bạch Đằng", "Trần Thương"])
      expect(isNamedAfter(name), name).toBe(false);
  });

  test("how many units have a number today", () => {
    expect(on(now).filter((unit) => /\d/.test(unit.name) && isNamedAfter(unit.name))).toHaveLength(37);
  });

  test("written within a sentence", () => {
    expect(nameInText(first("Điện Biên Phủ"))).toBe("Phường Điện Biên Phủ");
    expect(nameInText(first("Hồ Chí Minh"))).toBe("Thành phố Hồ Chí Minh");
    expect(nameInText(first("Kim Liên"))).toMatch(/^(?:xã|phường) Kim Liên$/);
  });

  test("the level where all units of a name have the same", () => {
    expect(levelOn("Trần Hưng Đạo", now)).toBe("phường");
    expect(levelOn("Nguyễn Trãi", now)).toBeNull();
    expect(levelOn("Hà Giang", now)).toBeNull();
    expect(bearsProvincesName("Phú Thọ", now)).toBe(true);
    expect(bearsProvincesName("Kim Liên", now)).toBe(false);
  });
});

describe("units in a text", () => {
  const named = (text: string) => placesIn(text).map(({ level, name }) => `${level} ${name}`);
  test.each([
    ["Ủy ban nhân dân xã Kim Liên, tỉnh Nghệ An", ["xã Kim Liên", "tỉnh Nghệ An"]],
    ["ỦY BAN NHÂN DÂN TỈNH BẮC NINH", ["tỉnh BẮC NINH"]],
    ["TP.Huế và TP. Đà Nẵng", ["thành phố Huế", "thành phố Đà Nẵng"]],
    ["Thường trực Tỉnh ủy Bình Phước", ["tỉnh Bình Phước"]],
    ["THÀNH ỦY HÀ NỘI", ["thành phố HÀ NỘI"]],
    ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", []],
    ["Phòng Kinh tế, Hạ tầng và Đô thị xã Nhà Bè", ["xã Nhà Bè"]],
    ["UBND XÃ KIM LIÊN PHÒNG KINH TẾ", ["xã KIM LIÊN"]],
    ["UBND phường 1 Bảo Lộc", ["phường 1 Bảo Lộc"]],
    ["UBND các tỉnh, thành phố trực thuộc Trung ương", []],
    ["UBND phường Văn Miếu - Quốc Tử Giám", ["phường Văn Miếu - Quốc Tử Giám"]],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));

  test("offsets are of the name with its level", () => {
    const text = "UBND XÃ KIM LIÊN PHÒNG KINH TẾ";
    const [place] = placesIn(text);
    expect(text.slice(place?.start, place?.end)).toBe("XÃ KIM LIÊN");
  });

  test("linear on long lines", () => {
    const began = performance.now();
    placesIn("Xã Hội Phường Quận TP. ".repeat(20_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
