import { type Organ, partyOrgans, stateOrgans } from "../../core/citations/organs.ts";
import { isProvince, provincesOn, type Unit, unitsIn } from "../../core/places/gazetteer.ts";
import { nameInText } from "../../core/places/named.ts";
import type { System } from "../../core/syntax/letter.ts";
import { lastOf } from "../../core/text/memo.ts";
import type { Desk } from "./desk.ts";

/** First day of the departments of Nghị định 45/2025/NĐ-CP. */
const departmentsMade = "2025-03-01";
/** First day of the provinces without districts (Nghị quyết 202/2025/QH15, Luật 72/2025/QH15). */
const twoLevels = "2025-07-01";

const always = [
  "Nội vụ",
  "Tư pháp",
  "Tài chính",
  "Công Thương",
  "Xây dựng",
  "Khoa học và Công nghệ",
  "Giáo dục và Đào tạo",
  "Y tế",
];
const since = ["Nông nghiệp và Môi trường", "Văn hóa, Thể thao và Du lịch", "Dân tộc và Tôn giáo"];
const until = [
  "Kế hoạch và Đầu tư",
  "Giao thông vận tải",
  "Thông tin và Truyền thông",
  "Lao động - Thương binh và Xã hội",
  "Tài nguyên và Môi trường",
  "Nông nghiệp và Phát triển nông thôn",
  "Văn hóa, Thể thao và Du lịch",
];

/** The departments of a province on a day. Nghị định 45/2025/NĐ-CP, before it Nghị định 24/2014/NĐ-CP. */
export const departments = (day: string): string[] =>
  [...always, ...(day < departmentsMade ? until : since)].map((name) => `Sở ${name}`);

const isOn = ({ from, to }: Organ, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** Bodies at the centre that letters are sent to; courts' councils and the like are none. */
const noReceiver = /^(?:Hội đồng Thẩm phán|Hội đồng Bộ trưởng|Tổng Thư ký)/u;

/** The central bodies of a day, once each: ministries of before 2025-03-01 only in letters of their time. */
export const centralBodies = (system: System, day: string): string[] => [
  ...new Set(
    (system === "state" ? stateOrgans : partyOrgans)
      .filter((o) => isOn(o, day) && !noReceiver.test(o.name))
      .map(({ name }) => name),
  ),
];

const { compare } = new Intl.Collator("vi");
const byName = (a: Unit, b: Unit): number => compare(a.name, b.name);

/** The units below a province on a day, in alphabetical order; none where it is not certain which province. */
export const unitsBelow = lastOf(({ province, day }: Pick<Desk, "province" | "day">): readonly Unit[] =>
  province ? unitsIn(province, day).sort(byName) : [],
);

/** `tỉnh An Giang`, `Thành phố Hồ Chí Minh`, of every province of the day. */
const provinceNames = (day: string): string[] => provincesOn(day).sort(byName).map(nameInText);

/** Addressees that are called by kind, and single ones, the likeliest first. Custom, so nothing more than a start. */
export function usualAddressees(desk: Desk, system: System): string[] {
  return system === "party" ? partyAddressees(desk) : stateAddressees(desk);
}

function stateAddressees(desk: Desk): string[] {
  const { rung, province, level, day } = desk;
  const central = centralBodies("state", day);
  const everywhere = [
    "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
    "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương",
  ];
  const provinces = (): string[] => provinceNames(day).map((name) => `Ủy ban nhân dân ${name}`);
  if (rung === "central" || rung === null)
    return [...everywhere, ...(rung ? [] : localKinds(desk)), ...central, ...provinces()];
  const below = unitsBelow(desk).map((unit) => `Ủy ban nhân dân ${nameInText(unit)}`);
  const own = province ? nameInText(province) : null;
  if (rung === "province") return [...localKinds(desk), ...departments(day), ...below, ...central];
  const above = own ? [`Ủy ban nhân dân ${own}`] : [];
  if (rung === "department") return [...above, ...localKinds(desk), ...departments(day), ...below, ...central];
  const here = level && !["tỉnh", "thành phố"].includes(level) ? level : "xã";
  return [
    ...above,
    `Các phòng, đơn vị trực thuộc Ủy ban nhân dân ${here}`,
    `Các trường học trên địa bàn ${here}`,
    `Ủy ban Mặt trận Tổ quốc Việt Nam ${here}`,
    ...departments(day).map((name) => (own ? `${name} ${own}` : name)),
    ...localKinds(desk),
    ...below,
  ];
}

/** Local organs by kind, as a province calls them. */
function localKinds(desk: Desk): string[] {
  const { province, day, level } = desk;
  const where = province?.level ?? (level === "thành phố" && day >= twoLevels ? "thành phố" : "tỉnh");
  const islands = unitsBelow(desk).some((u) => u.level === "đặc khu");
  const lower = day < twoLevels ? "huyện, thị xã, thành phố" : `xã, phường${islands ? ", đặc khu" : ""}`;
  return [
    `Các sở, ban, ngành ${where}`,
    `Ủy ban nhân dân các ${lower}`,
    `Ủy ban Mặt trận Tổ quốc Việt Nam ${where}`,
    "Các phòng, ban, đơn vị trực thuộc",
  ];
}

function partyAddressees(desk: Desk): string[] {
  const { rung, province, level, day } = desk;
  const central = ["Ban Bí thư Trung ương Đảng", ...centralBodies("party", day)];
  if (rung === "central" || rung === null)
    return ["Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương", ...central, ...partyKinds(desk)];
  const committee = province?.level === "thành phố" ? "Thành ủy" : "Tỉnh ủy";
  const own = province ? `${committee} ${province.name}` : null;
  const below = (): string[] => unitsBelow(desk).map((unit) => `Đảng ủy ${nameInText(unit)}`);
  const bodies = ["Ban Tổ chức", "Ban Tuyên giáo và Dân vận", "Ban Nội chính", "Ủy ban Kiểm tra", "Văn phòng"].map(
    (name) => `${name} ${committee}`,
  );
  if (rung === "commune") {
    const here = level && !["tỉnh", "thành phố"].includes(level) ? level : "xã";
    return [
      ...(own ? [own] : []),
      "Các chi, đảng bộ trực thuộc",
      `Đảng ủy Ủy ban nhân dân ${here}`,
      ...bodies,
      ...partyKinds(desk),
      ...below(),
    ];
  }
  return [...(rung === "department" && own ? [own] : []), ...partyKinds(desk), ...bodies, ...below(), ...central];
}

function partyKinds({ province, day }: Desk): string[] {
  const committee = province?.level === "thành phố" ? "Thành ủy" : "Tỉnh ủy";
  const where = province && isProvince(province) ? province.level : "tỉnh";
  return [
    "Các đảng ủy trực thuộc",
    `Các ban đảng, Văn phòng ${committee}`,
    `Đảng ủy Ủy ban nhân dân ${where}`,
    ...(day < twoLevels ? ["Các huyện ủy, thị ủy, thành ủy"] : ["Đảng ủy các xã, phường"]),
  ];
}
