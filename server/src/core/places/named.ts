import type { Level } from "./fold.ts";
import { foldPlace } from "./fold.ts";
import { isCommune, type Unit, unitsOn } from "./gazetteer.ts";

/**
 * Persons whose name a unit bears whole. Only those of whom there is no doubt: `Trần Thương` is a temple, `Bạch Đằng` a
 * river before it is a battle, `Hưng Đạo` and `Minh Khai` are parts of names.
 */
const persons = `
  Hồ Chí Minh, Bế Văn Đàn, Chu Văn An, Dương Minh Châu, Đào Duy Từ, Đặng Thùy Trâm, Đốc Binh Kiều, Hà Huy Tập,
  Hai Bà Trưng, Hoàng Hoa Thám, Hoàng Văn Thụ, Hồ Đắc Kiện, Hồ Thị Kỷ, Khúc Thừa Dụ, Kim Đồng, Lê Chân, Lê Đại Hành,
  Lê Ích Mộc, Lê Lợi, Lê Quý Đôn, Lê Thanh Nghị, Lương Thế Trân, Lương Văn Tri, Lưu Nghiệp Anh, Lý Thường Kiệt,
  Lý Văn Lâm, Ngô Mây, Ngô Quyền, Nguyễn Bỉnh Khiêm, Nguyễn Du, Nguyễn Đại Năng, Nguyễn Huệ, Nguyễn Lương Bằng,
  Nguyễn Nghiêm, Nguyễn Phích, Nguyễn Trãi, Nguyễn Văn Linh, Nguyễn Việt Khái, Nùng Trí Cao, Phạm Ngũ Lão, Phạm Sư Mạnh,
  Phan Đình Phùng, Phan Ngọc Hiển, Quách Phẩm, Quang Trung, Tạ An Khương, Thục Phán, Tô Hiệu, Trần Hưng Đạo, Trần Lãm,
  Trần Liễu, Trần Nhân Tông, Trần Phán, Trần Phú, Trần Văn Thời, Triệu Việt Vương, Trừ Văn Thố, Trương Quang Trọng,
  Tuệ Tĩnh, Yết Kiêu`;

/** Events of history; the first is the decree's own example. */
const events = "Điện Biên Phủ, Đồng Khởi";

const listOf = (names: string): string[] => names.trim().split(/,\s+/);

/** Names of persons and events that units bear, without level, as they are written. */
export const personsAndEvents: readonly string[] = [...listOf(persons), ...listOf(events)];

const folded: ReadonlySet<string> = new Set(personsAndEvents.map(foldPlace));
const firstSyllables: ReadonlySet<string> = new Set([...folded].map((name) => name.split(" ")[0] as string));

/** Whether a person's or an event's name may begin with a syllable: of most names the first one tells. */
export const mayBeNamedAfter = (syllable: string): boolean => firstSyllables.has(foldPlace(syllable));
/** `Phường 1`, `Phường 1 Bảo Lộc`, `Xã A Lưới 2`. */
const numbered = /^\d{1,2}(?= |$)|(?<=\p{L} )\d{1,2}$/u;

/**
 * Whether a name without its level is of a person, a number or an event of history: such a unit is named in full and
 * with a capital level (`Phường Điện Biên Phủ`, `Quận 1`). Forms: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
 * khoản 4, điểm a; Phụ lục II, Mục III, khoản 1, điểm b.
 */
export const isNamedAfter = (name: string): boolean => {
  const own = foldPlace(name);
  return folded.has(own) || numbered.test(own);
};

/**
 * The level that a name is written with on a day: `null` where units of several levels bear it, or none does. A
 * commune's and a province's level are told apart by the name alone only where one of them bears it.
 */
export function levelOn(name: string, day: string): Level | null {
  const levels = new Set(unitsOn(name, day).map((unit) => unit.level));
  return levels.size === 1 ? ([...levels][0] ?? null) : null;
}

/** A unit as the law writes it within a sentence: `xã Tân Trào`, `Phường Điện Biên Phủ`, `Thành phố Hồ Chí Minh`. */
export const nameInText = ({ level, name }: Unit): string => `${isNamedAfter(name) ? capital(level) : level} ${name}`;

/** A unit as it stands at the beginning of a line: `Xã Tân Trào`. */
export const nameAtStart = ({ level, name }: Unit): string => `${capital(level)} ${name}`;

/** `Phường` of `phường`. */
export const capital = (level: string): string => level.charAt(0).toUpperCase() + level.slice(1);

/** Whether another unit of the name's own region is its province: `Phường Phú Thọ` in `tỉnh Phú Thọ`. */
export const bearsProvincesName = (name: string, day: string): boolean => {
  const units = unitsOn(name, day);
  return units.some(isCommune) && units.some((unit) => !isCommune(unit));
};
