import { memo } from "../../text/memo.ts";

/**
 * Titles by which the head of an organ signs, by how the organ's name begins (in capitals, `plain`); more than one where
 * practice has more. Organs whose heads are called now this, now that, are not here.
 */
const heads: readonly (readonly [organ: RegExp, titles: readonly string[]])[] = [
  [/^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)(?!\p{L})/u, ["CHỦ TỊCH"]],
  [/^SỞ (?!GIAO DỊCH)\p{Lu}/u, ["GIÁM ĐỐC"]],
  [/^BỘ (?!CHỈ HUY|TƯ LỆNH|ĐỘI|MÔN|PHẬN|TỔNG|CHÍNH TRỊ)\p{Lu}/u, ["BỘ TRƯỞNG"]],
  [/^TỔNG CỤC \p{Lu}/u, ["TỔNG CỤC TRƯỞNG"]],
  [/^CHI CỤC \p{Lu}/u, ["CHI CỤC TRƯỞNG"]],
  [/^CỤC \p{Lu}/u, ["CỤC TRƯỞNG"]],
  [/^VỤ \p{Lu}/u, ["VỤ TRƯỞNG"]],
  [/^PHÒNG (?!GIAO DỊCH|KHÁM|THƯƠNG MẠI|THÍ NGHIỆM|TRUYỀN THỐNG)\p{Lu}/u, ["TRƯỞNG PHÒNG"]],
  [
    /^VĂN PHÒNG (?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐOÀN ĐẠI BIỂU|ĐOÀN ĐBQH|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) ỦY)(?!\p{L})/u,
    ["CHÁNH VĂN PHÒNG"],
  ],
  [/^(?:TRUNG TÂM|BỆNH VIỆN) \p{Lu}/u, ["GIÁM ĐỐC", "TỔNG GIÁM ĐỐC"]],
  [/^TRƯỜNG \p{Lu}/u, ["HIỆU TRƯỞNG", "GIÁM ĐỐC"]],
  [/^THANH TRA (?:TỈNH|THÀNH PHỐ|SỞ|BỘ|HUYỆN|QUẬN)(?!\p{L})/u, ["CHÁNH THANH TRA"]],
  [/^(?:TÒA ÁN|TAND)(?!\p{L})/u, ["CHÁNH ÁN"]],
  [/^(?:VIỆN KIỂM SÁT|VKSND)(?!\p{L})/u, ["VIỆN TRƯỞNG"]],
  [
    /^BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG ĐẢNG|CHÍNH SÁCH)(?!\p{L})(?! (?:LỄ|HỘI|CUỘC|GIẢI|CHƯƠNG TRÌNH|SỰ KIỆN))(?!.{0,40}(?:ỦY BAN|NHÂN DÂN))/u,
    ["TRƯỞNG BAN"],
  ],
  [/^ỦY BAN KIỂM TRA(?!\p{L})/u, ["CHỦ NHIỆM"]],
];

/** The titles that the head of an organ (`plain`) bears; `null` where that is not certain. */
export const headsOf = memo(
  (organ: string): readonly string[] | null => heads.find(([name]) => name.test(organ))?.[1] ?? null,
);

/** The same for the bodies that stand behind `TM.` and `T/M`; the first fits best. */
const chairs: readonly (readonly [body: RegExp, titles: readonly string[]])[] = [
  [/^(?:ỦY BAN NHÂN DÂN|UBND|(?:THƯỜNG TRỰC )?(?:HỘI ĐỒNG NHÂN DÂN|HĐND))(?!\p{L})/u, ["CHỦ TỊCH"]],
  [/^CHÍNH PHỦ$/u, ["THỦ TƯỚNG"]],
  [/^BAN CHẤP HÀNH TRUNG ƯƠNG(?!\p{L})/u, ["TỔNG BÍ THƯ"]],
  // Fronts, unions and societies have a presidium and a chairman, and yet a standing committee.
  [/^(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ)(?!\p{L})/u, ["BÍ THƯ", "CHỦ TỊCH"]],
  [/^(?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|CHI ỦY|CHI BỘ|ĐẢNG BỘ)(?!\p{L})/u, ["BÍ THƯ"]],
  [/^ỦY BAN KIỂM TRA(?!\p{L})/u, ["CHỦ NHIỆM"]],
  [/^ĐOÀN THƯ KÝ(?!\p{L})/u, ["TRƯỞNG ĐOÀN"]],
  [/^BAN (?:THẨM TRA|KIỂM PHIẾU)(?!\p{L})/u, ["TRƯỞNG BAN"]],
];

/** The titles of those who sign for a body (`plain`) that decides together; `null` where that is not certain. */
export const chairsOf = memo(
  (body: string): readonly string[] | null => chairs.find(([name]) => name.test(body))?.[1] ?? null,
);

/** Titles that belong to one kind of organ; who heads a board, a group or a delegation may sit in any. */
const telling: ReadonlySet<string> = new Set([
  "CHỦ TỊCH",
  "GIÁM ĐỐC",
  "TỔNG GIÁM ĐỐC",
  "BỘ TRƯỞNG",
  "TỔNG CỤC TRƯỞNG",
  "CỤC TRƯỞNG",
  "CHI CỤC TRƯỞNG",
  "VỤ TRƯỞNG",
  "TRƯỞNG PHÒNG",
  "HIỆU TRƯỞNG",
  "CHÁNH VĂN PHÒNG",
  "CHÁNH THANH TRA",
  "CHÁNH ÁN",
  "VIỆN TRƯỞNG",
  "BÍ THƯ",
  "TỔNG BÍ THƯ",
  "CHỦ NHIỆM",
]);

/** Whether a head's title says of itself that it is not one of `titles`. */
export const isOther = (title: string | null, titles: readonly string[]): title is string =>
  title !== null && telling.has(title) && !titles.includes(title);
