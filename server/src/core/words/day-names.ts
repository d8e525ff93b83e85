import { linesOf } from "./lines.ts";

/** Holidays and days of remembrance behind `ngày`: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 5. */
const holidays = linesOf(`
  Quốc khánh
  Tổng tuyển cử đầu tiên
  Quốc tế Lao động
  Quốc tế Phụ nữ
  Quốc tế Thiếu nhi
  Phụ nữ Việt Nam
  Nhà giáo Việt Nam
  Thầy thuốc Việt Nam
  Thương binh - Liệt sĩ
  Báo chí cách mạng Việt Nam
  Doanh nhân Việt Nam
  Gia đình Việt Nam
  Giải phóng miền Nam
  Pháp luật Việt Nam
  Chiến thắng Điện Biên Phủ
`);

/** `ngày Quốc khánh`, `lễ Quốc khánh`: the first word is not judged. `Quốc Khánh` alone may be a person's name. */
export const holidayNames: readonly string[] = [
  ...holidays.map((name) => `ngày ${name}`),
  ...["lễ", "dịp", "mừng", "nghỉ", "tết"].map((word) => `${word} Quốc khánh`),
  ...["dịp", "mừng", "lễ"].map((word) => `${word} Quốc tế Lao động`),
];

/** Names of festivals behind `tết`, which is not judged: the same, khoản 8, điểm b. */
export const festivalNames: readonly string[] = ["Nguyên đán", "Trung thu", "Đoan ngọ", "Hàn thực", "Thanh minh"].map(
  (name) => `tết ${name}`,
);

/** Where `Tết` stands for `tết Nguyên đán`. */
export const newYear: readonly string[] = linesOf(`
  nghỉ Tết
  đón Tết
  vui Tết
  thưởng Tết
  quà Tết
  chúc Tết
  trước Tết
  sau Tết
  dịp Tết
`);

const stems = "Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý".split(" ");
const branches = "Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi".split(" ");
const otherSpelling: Readonly<Record<string, string>> = { Tý: "Tí", Tỵ: "Tị", Mão: "Mẹo" };

/** The sixty years of the lunar calendar, some in two spellings: the same, khoản 8, điểm a. */
export const lunarYears: readonly string[] = Array.from({ length: 60 }, (_, i) => {
  const [stem, branch] = [stems[i % 10] as string, branches[i % 12] as string];
  const other = otherSpelling[branch];
  return other ? [`${stem} ${branch}`, `${stem} ${other}`] : [`${stem} ${branch}`];
}).flat();
