/**
 * Spelling mistakes of offices: what stands there, what is meant, and, where the same syllables may meet by chance
 * (`hồ sơ xuất khẩu` has no `sơ xuất`), the syllables before or behind which they are right. Only what no context
 * makes right is here; forms that dictionaries allow beside each other (`sáp nhập`, `sát nhập`) are not.
 */
export interface Misspelling {
  readonly right: string;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

/** One a line: `wrong > right | not after | not before`. */
const table = `
kính giửi > kính gửi
sử lý > xử lý | lịch tiểu tiền
sử lí > xử lí | lịch tiểu tiền
xữ lý > xử lý
sử phạt > xử phạt | lịch tiền tiểu
xữ phạt > xử phạt
xử dụng > sử dụng | xét | cụ
sử dung > sử dụng | lịch | dị
thăm quan > tham quan | | chức lại
xuất xắc > xuất sắc
suất sắc > xuất sắc
trân thành > chân thành
chân trọng > trân trọng
vô hình chung > vô hình trung
tựu chung > tựu trung
khúc triết > khúc chiết
cọ sát > cọ xát
bổ xung > bổ sung | phân | quanh đột phong
bỗ sung > bổ sung
xúc tích > súc tích | tiếp cảm | cực hợp
chuẩn đoán > chẩn đoán | tiêu
trao dồi > trau dồi
chau dồi > trau dồi
chau chuốt > trau chuốt
sơ xuất > sơ suất | hồ | khẩu cảnh trình bản nhập hiện
xơ kết > sơ kết
sơ xài > sơ sài
sáng lạng > xán lạn
xán lạng > xán lạn
sẵn xàng > sẵn sàng
sẳn sàng > sẵn sàng
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp sếp > sắp xếp
xem sét > xem xét
sét duyệt > xét duyệt | chống
sản suất > sản xuất | tài động hải | đầu
xác xuất > xác suất | chính | xứ khẩu
năng xuất > năng suất | chức khả tính tiềm kỹ tài bản | khẩu bản hiện hóa nhập cảnh sắc phát
lãi xuất > lãi suất | | khẩu
đề suất > đề xuất | vấn chuyên | đầu ăn
xa sút > sa sút
sâu xắc > sâu sắc
xâu sắc > sâu sắc
sứng đáng > xứng đáng
sâm nhập > xâm nhập | nhân | khẩu
sâm phạm > xâm phạm | nhân
xuy nghĩ > suy nghĩ
suy nghỉ > suy nghĩ
xuy giảm > suy giảm
sung đột > xung đột | bổ
sung quanh > xung quanh | bổ
xung sướng > sung sướng
xong xong > song song
sâu chuỗi > xâu chuỗi
rà xoát > rà soát
kiểm xoát > kiểm soát
giám xát > giám sát
khảo xát > khảo sát
quan xát > quan sát
xát nhập > sáp nhập
xuyên xuốt > xuyên suốt
bức súc > bức xúc
tiếp súc > tiếp xúc
súc tiến > xúc tiến | gia
chia sẽ thông tin > chia sẻ thông tin
chia sẽ dữ liệu > chia sẻ dữ liệu
chia sẽ kinh nghiệm > chia sẻ kinh nghiệm
mạnh mẻ > mạnh mẽ
chặc chẽ > chặt chẽ
chặt chẻ > chặt chẽ
cũng cố > củng cố | | gắng tình ý định hết tránh giữ tìm
hổ trợ > hỗ trợ
nổ lực > nỗ lực
kỹ luật > kỷ luật
kỹ cương > kỷ cương
kỹ niệm > kỷ niệm
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng | thế
nghĩ hưu > nghỉ hưu
nghĩ phép > nghỉ phép
nghĩ thai sản > nghỉ thai sản
nghĩ lễ > nghỉ lễ
nghỉ quyết > nghị quyết | | định liệt tâm toán
nghĩ quyết > nghị quyết | | định liệt tâm
nghỉ định > nghị định | | kỳ
nghĩ định > nghị định
nghị đinh > nghị định
quyết đinh > quyết định
thực hiên > thực hiện | | ngang
tinh giãn biên chế > tinh giản biên chế
dữ gìn > giữ gìn
trãi qua > trải qua | nguyễn
trãi nghiệm > trải nghiệm
sữa chữa > sửa chữa
sữa đổi > sửa đổi
hướng dẩn > hướng dẫn
dẩn đến > dẫn đến
thũ tục > thủ tục
chử ký > chữ ký
văn bãn > văn bản
biên bãn > biên bản
cơ sỡ > cơ sở
trụ sỡ > trụ sở
đãm bảo > đảm bảo
bảo đãm > bảo đảm
vẩn còn > vẫn còn
vẩn chưa > vẫn chưa
tất cã > tất cả
bãi bõ > bãi bỏ
hủy bõ > hủy bỏ
bải bỏ > bãi bỏ
bải nhiệm > bãi nhiệm
khã năng > khả năng
giãi quyết > giải quyết
thẫm định > thẩm định
thẫm quyền > thẩm quyền
thõa thuận > thỏa thuận
lảnh đạo > lãnh đạo
ưu đải > ưu đãi
đải ngộ > đãi ngộ
dể dàng > dễ dàng
rỏ ràng > rõ ràng
làm rỏ > làm rõ
nêu rỏ > nêu rõ
đầy đũ > đầy đủ
bồi dưởng > bồi dưỡng
nuôi dưởng > nuôi dưỡng
bảo dưởng > bảo dưỡng
chĩ đạo > chỉ đạo
chĩ thị > chỉ thị
lưu trử > lưu trữ
dự trử > dự trữ
vĩnh viển > vĩnh viễn
chực thuộc > trực thuộc
chực tiếp > trực tiếp
trủ trì > chủ trì
chủ chì > chủ trì
chì hoãn > trì hoãn
chiển khai > triển khai
trương trình > chương trình | chủ khoa khai phô khẩn
trỉnh sửa > chỉnh sửa
điều trỉnh > điều chỉnh
lựa trọn > lựa chọn
chọn vẹn > trọn vẹn
trú trọng > chú trọng | lưu cư tạm thường nội ngoại
châm trước > châm chước
tập chung > tập trung | bài học thực luyện diễn sưu
chung tâm > trung tâm | | huyết nguyện trạng lý
trung cư > chung cư | tập
chuyền thống > truyền thống
tuyên chuyền > tuyên truyền
khẩn chương > khẩn trương | | trình
chủ chương > chủ trương | | trình
chiệt để > triệt để
rứt khoát > dứt khoát
dán tiếp > gián tiếp
dán đoạn > gián đoạn
giảng dậy > giảng dạy
bắc buộc > bắt buộc
bắc đầu > bắt đầu | | tư
vướng mắt > vướng mắc
thắc mắt > thắc mắc
thắt mắc > thắc mắc
khắt phục > khắc phục
khắc khe > khắt khe
đặt biệt > đặc biệt | | danh thự hiệu lập
đặc ra > đặt ra
mặt dù > mặc dù
ngăn chặng > ngăn chặn
nguyên tắt > nguyên tắc
vắn tắc > vắn tắt
tóm tắc > tóm tắt
ách tắt > ách tắc
đôn đóc > đôn đốc
tham mưa > tham mưu
cần thiếc > cần thiết
thiếc thực > thiết thực
hiểu quả > hiệu quả
chấp hàng > chấp hành | | hóa hoá
lãng phi > lãng phí
hoạt đông > hoạt động | sinh kích | người đúc máu dân
nghành > ngành
ngiệp > nghiệp
ngiêm > nghiêm
ngiên > nghiên
ngĩa > nghĩa
nghỉa > nghĩa
giử > giữ
gữi > gửi
giửi > gửi
chổ > chỗ
mổi > mỗi
cũa > của
nhửng > những
thễ > thể
điễm > điểm
hiễm > hiểm
kiễm > kiểm
biễu > biểu
phẫm > phẩm
chuyễn > chuyển
triễn > triển
tuyễn > tuyển
khoãn > khoản
quãn > quản
trưỡng > trưởng
hưỡng > hưởng
thưỡng > thưởng
hửu > hữu
diển > diễn
miển > miễn
`;

const list = (text = ""): readonly string[] => text.split(" ").filter((word) => word !== "");

export const officeMisspellings: readonly (readonly [wrong: string, Misspelling])[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [pair = "", after, before] = line.split("|");
    const [wrong = "", right = ""] = pair.split(">").map((side) => side.trim());
    return [wrong, { right, notAfter: list(after), notBefore: list(before) }] as const;
  });

/** Those that are one syllable: what is told of them need not be told again of their spelling. */
export const misspeltSyllables: ReadonlySet<string> = new Set(
  officeMisspellings.map(([wrong]) => wrong).filter((wrong) => !wrong.includes(" ")),
);
