import { linesOf } from "./lines.ts";

const orders = linesOf(`
  Huân chương Sao vàng
  Huân chương Hồ Chí Minh
  Huân chương Đại đoàn kết dân tộc
  Huân chương Dũng cảm
  Huân chương Hữu nghị
  Huy chương Hữu nghị
  Huy chương Quân kỳ quyết thắng
`);
const classes = ["Nhất", "Nhì", "Ba"].map((name) => `hạng ${name}`);
const ordersOfClasses = linesOf(`
  Huân chương Độc lập
  Huân chương Quân công
  Huân chương Lao động
  Huân chương Bảo vệ Tổ quốc
  Huân chương Chiến công
  Huy chương Chiến sĩ vẻ vang
`);

/** Orders and medals with their classes: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 2; Luật Thi đua, khen thưởng. */
export const awards: readonly string[] = [
  ...orders,
  ...ordersOfClasses,
  ...ordersOfClasses.flatMap((name) => classes.map((grade) => `${name} ${grade}`)),
  "Anh hùng Lao động",
];

/** Titles of honour, whose last words the decree and the law on commendation write in two ways: only the first is judged. */
export const honours: readonly string[] = linesOf(`
  Nghệ sĩ nhân dân
  Nghệ sĩ ưu tú
  Nghệ nhân nhân dân
  Nghệ nhân ưu tú
  Nhà giáo nhân dân
  Nhà giáo ưu tú
  Thầy thuốc nhân dân
  Thầy thuốc ưu tú
`);
