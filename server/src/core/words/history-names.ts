import { linesOf } from "./lines.ts";

/** Events and dynasties: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 9. */
export const events: readonly string[] = linesOf(`
  Cách mạng tháng Tám
  Cách mạng tháng Mười Nga
  Phong trào Xô viết Nghệ Tĩnh
  Xô viết Nghệ Tĩnh
  Phong trào Cần Vương
  Phong trào Đồng khởi
  Chiến dịch Điện Biên Phủ
  Chiến dịch Hồ Chí Minh
  Triều Lý
  Triều Trần
  Triều Nguyễn
`);

/** How people call figures of history: the same, Mục II, khoản 1, điểm b. */
export const historicNames: readonly string[] = ["Vua Hùng", "Bà Triệu", "Ông Gióng", "Bác Hồ", "Cụ Hồ"];

/** Surnames that begin a name for certain before `Văn` and `Thị`. */
const surnames =
  "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lương Trịnh Đào Đoàn Trương Phùng Tạ Tô Chu Nông Vi Quách Hà Cao".split(
    " ",
  );

/** `Nguyễn Văn`, `Trần Thị`: the same, điểm a. */
export const nameBeginnings: readonly string[] = surnames.flatMap((name) => [`${name} Văn`, `${name} Thị`]);
