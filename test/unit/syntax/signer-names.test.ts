import { describe, expect, test } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { isName } from "../../../server/src/core/syntax/signature.ts";

/** Without a list of recipients, only a line that is surely a name shows that a signature stands here. */
const signerOf = (line: string): string | undefined =>
  readLetter(`Số: 27/UBND-VX

Kính gửi: Sở Tài chính

Đề nghị Sở Tài chính xem xét./.

CHỦ TỊCH

${line}
`).signature?.name?.text;

describe("names of all peoples", () => {
  test.each([
    "Cầm Thị Phong",
    "Quàng Văn Hương",
    "Lò Văn Pản",
    "Tòng Thị Tân",
    "Lường Văn Sương",
    "Giàng A Chu",
    "Vàng Seo Pao",
    "Sùng A Dính",
    "Thào Thị Mai",
    "Hạng A Páo",
    "Mùa A Sơn",
    "Vừ Mí Kẻ",
    "Cháng Văn Lịch",
    "Xồng Bá Dìa",
    "Tẩn Láo Tả",
    "Voòng Chí Minh",
    "Chíu Sìu Dảu",
    "Pờ Diệu Linh",
    "Ksor Phước Hà",
    "Rmah H’Bé",
    "Rơ Chăm Lan",
    "Rcom Sa Duyên",
    "Siu Hương",
    "Puih Nhân",
    "Kpă Thuyên",
    "Niê Thuật",
    "Êban Y Phu",
    "Y Thanh Hà Niê Kđăm",
    "H’Hen Niê",
    "H'Yim Kđoh",
    "K’ Mák",
    "K’Breo Thị Hoa",
    "Điểu K’Ré",
    "Alăng Thị Tâm",
    "Zơrâm Buôn",
    "Bhling Mia",
    "Thạch Phước Bình",
    "Kim Sô Phia",
    "Néang Sa Mum",
    "Danh Út",
    "Châu Văn Lương",
    "Đàng Năng Hom",
    "Diệp Thị Mai",
    "Khương Thị Hạnh",
  ])("%s signs", (name) => {
    expect(isName(name, true)).toBe(true);
    expect(signerOf(name)).toBe(name);
  });

  test.each([
    "HẠNG MỤC",
    "MÙA MƯA BÃO",
    "Cam Ranh",
    "Sa Pa",
    "Kon Tum",
    "Buôn Hồ",
    "Quảng Ninh",
    "Hàng Không",
    "Trung Tâm",
    "H’",
  ])("%s does not", (words) => {
    expect(isName(words, true)).toBe(false);
  });
});
