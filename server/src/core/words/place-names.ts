import { linesOf } from "./lines.ts";

const commas = (text: string): readonly string[] => text.trim().split(/,\s+/);

/** Names of provinces, those before 2025-07-01 among them, without their level. */
const provinces = commas(`An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương,
  Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai,
  Hà Giang, Hà Nam, Hà Tây, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu,
  Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình,
  Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa,
  Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái`);
const cities = commas("Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ");

/** `tỉnh Nam Định`: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm a. */
export const provincesInText: readonly string[] = provinces.map((name) => `tỉnh ${name}`);
export const citiesInText: readonly string[] = cities.map((name) => `thành phố ${name}`);

/** The two that the decree writes in a way of their own: điểm c. */
export const specialPlaces: readonly string[] = ["Thủ đô Hà Nội", "Thành phố Hồ Chí Minh"];

/** Places whose name a word of the land is part of: điểm d. Only names that are nothing else in small letters. */
export const fusedPlaces: readonly string[] = linesOf(`
  Cửa Lò
  Vũng Tàu
  Vũng Áng
  Lạch Trường
  Vàm Cỏ
`);

/** Rivers, bays, hills before their own names: the word of the land is small. The same, second paragraph. */
export const landNames: readonly string[] = linesOf(`
  sông Vàm Cỏ
  sông Cửu Long
  sông Sài Gòn
  sông Đồng Nai
  sông Thái Bình
  sông Thu Bồn
  sông Bến Hải
  sông Thạch Hãn
  sông Trà Khúc
  sông Kỳ Cùng
  sông Bạch Đằng
  vịnh Hạ Long
  vịnh Bái Tử Long
  vịnh Lan Hạ
  vịnh Nha Trang
  vịnh Vân Phong
  vịnh Cam Ranh
  vịnh Bắc Bộ
  vịnh Thái Lan
  biển Cửa Lò
  biển Sầm Sơn
  hồ Hoàn Kiếm
  hồ Ba Bể
  hồ Dầu Tiếng
  hồ Núi Cốc
  hồ Thác Bà
  núi Bà Đen
  núi Ba Vì
  đèo Hải Vân
  đảo Phú Quốc
  đảo Lý Sơn
  đảo Bạch Long Vĩ
  quần đảo Hoàng Sa
  quần đảo Trường Sa
  chợ Bến Thành
  chợ Đồng Xuân
`);

/** Regions named by directions: điểm đ. */
export const regions: readonly string[] = linesOf(`
  Tây Bắc
  Đông Bắc
  Bắc Bộ
  Trung Bộ
  Nam Bộ
  Bắc Trung Bộ
  Nam Trung Bộ
  Đông Nam Bộ
  Tây Nam Bộ
  Tây Nguyên
`);
