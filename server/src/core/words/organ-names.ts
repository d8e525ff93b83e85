import { stateOrgans } from "../citations/organs.ts";
import { linesOf } from "./lines.ts";

/**
 * Organs that there is one of, as laws and resolutions write them: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1.
 * Left out: what is also common words behind a capital (`Bộ xây dựng kế hoạch`), and what laws write in two ways
 * (`Kiểm toán nhà nước`, `Tổng thư ký Quốc hội`).
 */
export const uniqueOrgans: readonly string[] = [
  ...new Set(
    stateOrgans
      .map(({ name }) => name)
      .filter(
        (name) =>
          !/^(?:Bộ (?:Xây dựng|Thương mại|Thủy sản|Công nghiệp)|Kiểm toán|Kho bạc|Hội đồng|Tổng Thư ký)/u.test(name),
      ),
  ),
  ...linesOf(`
    Quốc hội
    Ủy ban Thường vụ Quốc hội
    Hội đồng Dân tộc của Quốc hội
    Thủ tướng
    Phó Thủ tướng
    Phó Thủ tướng Chính phủ
    Chủ tịch Quốc hội
    Thanh tra Chính phủ
    Hội đồng Bầu cử quốc gia
    Ngân hàng Nhà nước
    Ngân hàng Chính sách xã hội
    Bảo hiểm xã hội Việt Nam
    Đài Tiếng nói Việt Nam
    Đài Truyền hình Việt Nam
    Thông tấn xã Việt Nam
    Mặt trận Tổ quốc Việt Nam
    Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
    Ủy ban Mặt trận Tổ quốc Việt Nam
    Tổng Liên đoàn Lao động Việt Nam
    Hội Liên hiệp Phụ nữ Việt Nam
    Hội Nông dân Việt Nam
    Hội Cựu chiến binh Việt Nam
    Hội Chữ thập đỏ Việt Nam
    Đoàn Thanh niên Cộng sản Hồ Chí Minh
    Đội Thiếu niên Tiền phong Hồ Chí Minh
    Quân đội nhân dân Việt Nam
    Công an nhân dân Việt Nam
  `),
];

/** Kinds of organs that there are many of: a name without any capital means all of them. */
export const kindsOfOrgans: readonly string[] = linesOf(`
  Hội đồng nhân dân
  Ủy ban nhân dân
  Tòa án nhân dân
  Tòa án nhân dân tối cao
  Viện kiểm sát nhân dân
  Viện kiểm sát nhân dân tối cao
  Đoàn đại biểu Quốc hội
  Đại biểu Quốc hội
  Liên đoàn Lao động
  Hội Liên hiệp Phụ nữ
  Hội Cựu chiến binh
  Mặt trận Tổ quốc
  Ủy ban Mặt trận Tổ quốc
  Sở Tài chính
  Sở Nội vụ
  Sở Tư pháp
  Sở Y tế
  Sở Công Thương
  Sở Kế hoạch và Đầu tư
  Sở Giáo dục và Đào tạo
  Sở Khoa học và Công nghệ
  Sở Giao thông vận tải
  Sở Tài nguyên và Môi trường
  Sở Nông nghiệp và Môi trường
  Sở Nông nghiệp và Phát triển nông thôn
  Sở Văn hóa, Thể thao và Du lịch
  Sở Thông tin và Truyền thông
  Sở Lao động - Thương binh và Xã hội
  Sở Dân tộc và Tôn giáo
  Phòng Tài chính - Kế hoạch
  Phòng Giáo dục và Đào tạo
  Phòng Lao động - Thương binh và Xã hội
  Phòng Tài nguyên và Môi trường
  Phòng Văn hóa và Thông tin
  Phòng Văn hóa - Xã hội
`);
