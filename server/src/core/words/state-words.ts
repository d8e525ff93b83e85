import { linesOf } from "./lines.ts";

/** Where `Nhà nước` and `Nhân dân` act: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 1. */
export const nationWords: readonly string[] = linesOf(`
  Nhà nước ta
  Nhân dân ta
  Đảng và Nhà nước
  Đảng, Nhà nước
  phục vụ Nhân dân
  toàn Đảng, toàn dân
`);

/** Where `Đảng` is the Party's own name: the same, khoản 4; Quy định 4148-QĐ/VPTW, Điều 3. */
export const partyWords: readonly string[] = linesOf(`
  Đảng ta
  đường lối của Đảng
  chủ trương của Đảng
  nghị quyết của Đảng
  sự lãnh đạo của Đảng
`);

/** Organs of the Party as kinds, behind `các`: not names. Written so in the guidelines of the Central Office themselves. */
export const partyKinds: readonly string[] = linesOf(`
  các tỉnh ủy
  các thành ủy
  các tỉnh ủy, thành ủy
  các huyện ủy
  các huyện ủy, thành ủy
  các đảng ủy, chi ủy
  các cấp ủy
  các cấp ủy đảng
  các chi ủy
  các chi bộ
  các đảng bộ
  các đảng bộ, chi bộ
  các chi bộ, đảng bộ
`);
