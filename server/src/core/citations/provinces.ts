import { memo } from "../text/memo.ts";
import { foldTone } from "../text/vietnamese.ts";

/** First day of the provinces that Nghị quyết 202/2025/QH15 made of the old ones, and of communes without districts. */
export const provincesMerged = "2025-07-01";
/** First day of Đồng Nai as a city (Nghị quyết 30/2026/QH16). */
const dongNaiCity = "2026-04-30";
/** Days from which provinces are others than before, in order. */
export const provinceChanges: readonly string[] = [provincesMerged, dongNaiCity];

/** Nghị quyết 202/2025/QH15, Điều 1: the unit made, and the provinces whose names went into it beside its own. */
const mergers = `
  tỉnh Tuyên Quang: Hà Giang
  tỉnh Lào Cai: Yên Bái
  tỉnh Thái Nguyên: Bắc Kạn
  tỉnh Phú Thọ: Vĩnh Phúc, Hòa Bình
  tỉnh Bắc Ninh: Bắc Giang
  tỉnh Hưng Yên: Thái Bình
  thành phố Hải Phòng: Hải Dương
  tỉnh Ninh Bình: Hà Nam, Nam Định
  tỉnh Quảng Trị: Quảng Bình
  thành phố Đà Nẵng: Quảng Nam
  tỉnh Quảng Ngãi: Kon Tum
  tỉnh Gia Lai: Bình Định
  tỉnh Khánh Hòa: Ninh Thuận
  tỉnh Lâm Đồng: Đắk Nông, Bình Thuận
  tỉnh Đắk Lắk: Phú Yên
  Thành phố Hồ Chí Minh: Bà Rịa - Vũng Tàu, Bình Dương
  tỉnh Đồng Nai: Bình Phước
  tỉnh Tây Ninh: Long An
  thành phố Cần Thơ: Sóc Trăng, Hậu Giang
  tỉnh Vĩnh Long: Bến Tre, Trà Vinh
  tỉnh Đồng Tháp: Tiền Giang
  tỉnh Cà Mau: Bạc Liêu
  tỉnh An Giang: Kiên Giang`;

/** A province that is no more: its name without `tỉnh`, its last day, and what it is now. */
export interface FormerProvince {
  readonly name: string;
  readonly to: string;
  readonly now: string;
}

export const formerProvinces: readonly FormerProvince[] = [
  ...mergers
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => {
      const [now = "", names = ""] = line.split(": ");
      return names.split(", ").map((name) => ({ name, to: "2025-06-30", now }));
    }),
  { name: "Đồng Nai", to: "2026-04-29", now: "thành phố Đồng Nai" },
];

/** Units that went through unchanged: what a letter says of `tỉnh` there holds before and after. */
const unchanged: ReadonlySet<string> = new Set(
  "Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng"
    .split(", ")
    .map((name) => `tỉnh ${foldTone(name).toLowerCase()}`)
    .concat("thành phố hà nội"),
);

/**
 * Whether a local organ named by its level alone (`UBND tỉnh`, `UBND xã`) is the same on two days, as seen from a unit
 * that is so called on the later of them. `name` is folded and in small letters.
 */
export function sameUnit(level: string, name: string, a: string, b: string): boolean {
  const [first, last] = a < b ? [a, b] : [b, a];
  if (first < provincesMerged && last >= provincesMerged) return unchanged.has(`${level} ${name}`);
  return !(name === "đồng nai" && first < dongNaiCity && last >= dongNaiCity);
}

const escaped = (name: string): string => foldTone(name).replaceAll(" ", "\\s{1,3}").replaceAll("-", "[-–]");
const named = new RegExp(
  `(?<!\\p{L})tỉnh(?: ủy)?\\s{1,3}(?<name>${formerProvinces.map(({ name }) => escaped(name)).join("|")})(?![\\p{L}\\d])`,
  "iu",
);

const byKey = new Map(formerProvinces.map((province) => [keyOfName(province.name), province]));
function keyOfName(name: string): string {
  return foldTone(name)
    .toLowerCase()
    .replace(/[\s–-]+/g, " ");
}

const firstSyllables: ReadonlySet<string> = new Set([...byKey.keys()].map((name) => name.split(" ")[0] as string));

/** Whether the name of such a province may begin with a syllable: of most names the first one tells. */
export const mayBeFormerProvince = memo((syllable: string): boolean =>
  firstSyllables.has(keyOfName(syllable.normalize("NFC"))),
);

/** The province that a name names and that is no more today. */
const provinceIn = memo((organ: string): FormerProvince | null => {
  const name = named.exec(foldTone(organ.normalize("NFC")))?.groups?.name;
  return (name !== undefined && byKey.get(keyOfName(name))) || null;
});

/** The province that was no more on `day`, where an organ's name names one: `UBND tỉnh Bắc Kạn` on 2025-08-01. */
export function formerProvinceOn(organ: string, day: string): FormerProvince | null {
  const province = day < provincesMerged ? null : provinceIn(organ);
  return province && day > province.to ? province : null;
}
