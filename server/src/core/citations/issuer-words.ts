import { partyOrgans, stateOrgans } from "./organs.ts";

/**
 * Closed lists by which the name of an issuer is found and ended in running text, in small letters with the tone
 * marks where `foldTone` puts them.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*\|\s*/));

/** Names that end where they end, whatever follows. */
export const knownNames: readonly string[] = [
  ...new Set([...stateOrgans, ...partyOrgans].map((o) => o.name)),
  "Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Thủ tướng",
  "Phó Thủ tướng",
  "Phó Thủ tướng Chính phủ",
  "Phủ Thủ tướng",
  "Thường trực Chính phủ",
  "Hội đồng Chính phủ",
  "Hội đồng Nhà nước",
  "Quốc hội",
  "Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Chủ tịch Quốc hội",
  "Ủy ban Thường vụ Quốc hội",
  "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Bộ Chính trị",
  "Bộ Chính trị, Ban Bí thư",
  "Ban Bí thư",
  "Ban Bí thư Trung ương",
  "Ban Bí thư Trung ương Đảng",
  "Ban Chấp hành Trung ương",
  "Ban Chấp hành Trung ương Đảng",
  "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
  "Trung ương",
  "Trung ương Đảng",
  "Ủy ban Kiểm tra Trung ương Đảng",
  "Văn phòng Trung ương",
  "Ban Tổ chức Trung ương Đảng",
  "Ngân hàng Nhà nước",
  "Bảo hiểm xã hội Việt Nam",
  "Tổng cục Thuế",
  "Tổng cục Thống kê",
  "Tổng cục Dự trữ Nhà nước",
  "Ủy ban Chứng khoán Nhà nước",
  "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
  "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
];

/** Positions that stand before the organ they head. */
export const positions =
  list(`bộ trưởng | thứ trưởng | chủ nhiệm | tổng cục trưởng | phó tổng cục trưởng | cục trưởng | phó cục trưởng |
  chi cục trưởng | vụ trưởng | viện trưởng | chủ tịch | phó chủ tịch | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc |
  hiệu trưởng | chánh văn phòng | chánh thanh tra | chánh án | thống đốc | trưởng ban | trưởng phòng | lãnh đạo | bí thư | phó bí thư |
  thường trực | quý | liên`);

/** Organs of a place: after the head only the place's own words belong to the name. */
export const localHeads =
  list(`ubnd | ủy ban nhân dân | hđnd | hội đồng nhân dân | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy |
  đảng ủy | chi ủy | ban thường vụ | btv | ban chấp hành đảng bộ | bch đảng bộ | đảng bộ | đoàn đại biểu quốc hội | ubmttq | mttq`);

/** Other organs, offices, schools, firms: the name runs on in capitalised words and in what goes with them. */
export const generalHeads =
  list(`bộ | ban | ban chỉ đạo | ban tổ chức | ban chấp hành | ban quản lý | ban cán sự đảng | văn phòng | tổng cục | cục | chi cục | vụ | sở | phòng | công an | bảo hiểm | bhxh | kho bạc |
  tòa án | tand | viện | viện kiểm sát | vksnd | thanh tra | kiểm toán | hội | hội đồng | liên đoàn | liên hiệp | liên minh | đoàn |
  tỉnh đoàn | thành đoàn | trung tâm | trường | đại học | học viện | bệnh viện | quỹ | ngân hàng | tập đoàn | tổng công ty | công ty |
  cty | doanh nghiệp | hợp tác xã | htx | xí nghiệp | chi nhánh | nhà máy | ủy ban | mặt trận | hội nghị | đại hội | đại sứ quán |
  tổng lãnh sự quán | bưu điện | đài | báo | tạp chí | tổ công tác | quân khu | bộ tư lệnh | bộ chỉ huy | hiệp hội | nhà xuất bản |
  thư viện | bảo tàng | cảng vụ | hải quan | điện lực | tổng liên đoàn | khoa | quân chủng | binh đoàn | sư đoàn | ông | bà`);

/** Firms: a short name in brackets may follow theirs. */
export const firm = /(?:công ty|cty|tập đoàn|ngân hàng(?! nhà nước)|doanh nghiệp|TNHH|CTCP|HTX)/iu;

/** Small words of places; the place's own name is written in capitals. */
export const placeWords = list(
  "tỉnh | thành | phố | tp | huyện | quận | thị | xã | trấn | phường | đặc | khu | nhân | dân | các | ủy",
);

/** Pairs of syllables between which a comma stands inside a name: `Văn hóa, Thể thao`, `Ban Chỉ đạo phòng, chống thiên tai`. */
export const commaPairs = list("phòng chống | hóa thể | tế hạ | học công | cháy chữa | hóa khoa | chính viễn");

/** Words that no name begins with, though they may be capitals: parts of documents and documents. */
export const partsOfDocuments = list(
  "luật | pháp | điều | khoản | điểm | chương | mục | phần | phụ | dự | nhà | nước | nhân",
);

/** Small words that no name goes on with: the cited document's title, or the sentence, begins here. */
export const stopWords =
  list(`về | vê | vè | vé | v | để | dé | đề | đã | đang | được | sẽ | thì | là | có | do | tại | theo | trong | trên | từ | đến | tới | với |
  cho | khi | nếu | nêu | nói | như | này | kèm | cùng | nhằm | mà | nên | vì | hoặc | còn | vẫn | cũng | bị | phải | không | chưa |
  gửi | nhận | xin | hỏi | trả | phúc | yêu | kiến | phản | vướng | nghiên | xem | căn | số | ngày | ngay | năm | việc | trước | sau | tiếp | đồng |
  kính | gồm | các | những | mọi | nay | đó | thuộc | giữa | qua | bằng | hay | rằng | nhưng | song | tuy | đối`);

/** Pairs of syllables that no name goes on with, though each of them may stand in one. */
export const stopPairs =
  list(`ban hành | quy định | qui định | hướng dẫn | hướng dân | sửa đổi | sửa đối | thông báo | thông qua | phê duyệt |
  chấp thuận | chỉ đạo | triển khai | thực hiện | tổ chức | công bố | điều chỉnh | bổ sung | thay thế | bãi bỏ | quyết định |
  phân công | phối hợp | giao nhiệm | giao chỉ | giao dự | báo cáo | kết luận | giải thích | xác định | xác nhận | bố trí |
  thành lập | liên quan | xử lý | giải quyết | ý kiến | kiện toàn | ủy quyền | công nhận | nội dung | tham mưu | công khai |
  rà soát | hiệu lực | hiện hành | quán triệt | tuyên truyền | cụ thể | nghị định | thông tư | công văn | nghị quyết | văn bản |
  chỉ thị | kế hoạch | tờ trình | bộ luật | pháp lệnh | đánh giá | cập nhật | đăng ký | tăng cường | lấy ý | xét duyệt`);
