import { readFileSync } from "node:fs";
import path from "node:path";

const example = readFileSync(
  path.resolve(import.meta.dirname, "../../examples/2-cong-van-dung-the-thuc.congvan"),
  "utf8",
);
const bodyAt = example.indexOf("Thực hiện Công văn");
const closingAt = example.indexOf("Nơi nhận:");

/**
 * Paragraphs of the kinds that letters are made of, with about as many citations as letters have (one in a kilobyte);
 * `n` makes each one different.
 */
const section = (n: number): string => `${n}. Về công tác quản lý, khai thác công trình thủy lợi trên địa bàn

a) Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và Kế hoạch số ${100 + n}/KH-UBND ngày 07 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh An Bình, các thôn rà soát, thống kê đầy đủ hệ thống kênh mương, cống lấy nước, hồ chứa; xác định rõ vị trí, mức độ hư hỏng, nguyên nhân và đề xuất biện pháp khắc phục trước mùa mưa bão.

b) Phòng Kinh tế chủ trì, phối hợp với Hợp tác xã dịch vụ thủy lợi Phú Nghĩa kiểm tra thực địa, lập biên bản từng công trình; tổng hợp, báo cáo Ủy ban nhân dân xã để kịp thời chỉ đạo, xử lý theo thẩm quyền và quy định của pháp luật hiện hành.

- Tuyên truyền, vận động nhân dân tham gia nạo vét, khơi thông dòng chảy, giữ gìn vệ sinh môi trường; không xả rác thải, chất thải chăn nuôi xuống kênh mương, ao hồ.

- Rà soát phương án ứng phó, dự trữ lương thực, nước sạch, thuốc men tại chỗ; chuẩn bị nơi sơ tán an toàn cho người già, trẻ em, phụ nữ có thai, người khuyết tật ở vùng trũng thấp, ven sông, ven hồ; thông báo kịp thời diễn biến thời tiết đến từng hộ gia đình qua hệ thống truyền thanh của xã và của thôn.

- Bố trí lực lượng, phương tiện, vật tư theo phương châm “bốn tại chỗ”; phân công người trực ban 24/24 giờ khi có bão, áp thấp nhiệt đới hoặc mưa lớn kéo dài.
`;

/** A conformant letter of about `bytes` bytes of UTF-8. */
export function letterOf(bytes: number, number = 45): string {
  const head = example.slice(0, bodyAt).replace("45/UBND-KT", `${number}/UBND-KT`);
  const closing = example.slice(closingAt);
  const sections: string[] = [];
  let size = Buffer.byteLength(head + closing);
  for (let n = 1; size < bytes; n++) {
    const next = section(n);
    sections.push(next);
    size += Buffer.byteLength(next) + 1;
  }
  return `${head}Ủy ban nhân dân xã đề nghị các đơn vị thực hiện các nội dung sau:\n\n${sections.join("\n")}\nBáo cáo gửi về Phòng Kinh tế trước ngày 20 tháng 8 năm 2026./.\n\n${closing}`;
}
