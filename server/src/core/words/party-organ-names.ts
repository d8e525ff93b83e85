import { linesOf } from "./lines.ts";

/** Leading organs of the Party: Quy định 4148-QĐ/VPTW, Điều 3; Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1, điểm b. */
export const partyOrganNames: readonly string[] = linesOf(`
  Đảng Cộng sản Việt Nam
  Ban Chấp hành Trung ương
  Ban Chấp hành Trung ương Đảng
  Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
  Bộ Chính trị
  Ban Bí thư
  Ban Bí thư Trung ương Đảng
  Quân ủy Trung ương
  Ủy ban Kiểm tra Trung ương
  Văn phòng Trung ương Đảng
  Ban Tổ chức Trung ương
  Ban Nội chính Trung ương
  Ban Tuyên giáo Trung ương
  Ban Dân vận Trung ương
  Ban Kinh tế Trung ương
  Ban Tuyên giáo và Dân vận Trung ương
  Ban Chính sách, chiến lược Trung ương
  Hội đồng Lý luận Trung ương
`);
