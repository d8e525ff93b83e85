/** Whole letters of our own writing, in the shapes that offices send: each follows its standard to the letter. */

export const stateLetter = `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: 845/UBND-KT
V/v tăng cường phòng, chống
cháy rừng mùa khô

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lạng Sơn, ngày 13 tháng 11 năm 2024

Kính gửi:

- Sở Nông nghiệp và Phát triển nông thôn;
- Ủy ban nhân dân các huyện, thành phố.

Thực hiện Công điện số 31/CĐ-TTg ngày 04 tháng 4 năm 2024 của Thủ tướng Chính phủ về phòng cháy, chữa cháy rừng, Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Nông nghiệp và Phát triển nông thôn kiểm tra các khu rừng có nguy cơ cháy cao.

2. Ủy ban nhân dân các huyện, thành phố bố trí lực lượng trực 24/24 giờ.

Yêu cầu các cơ quan, đơn vị thực hiện./.

Nơi nhận:
- Như trên;
- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
- Lưu: VT, KT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lương Trọng Quỳnh
`;

export const decision = `UBND TỈNH GIA LAI
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 27/QĐ-SNV

Gia Lai, ngày 08 tháng 5 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ kiểm tra công tác văn thư

GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ kiểm tra gồm 05 thành viên.

Điều 2. Tổ kiểm tra báo cáo kết quả trước ngày 30 tháng 6 năm 2026.

Điều 3. Chánh Văn phòng Sở và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- UBND tỉnh (để báo cáo);
- Lưu: VT, VP.

GIÁM ĐỐC

Rơ Châm Hiền
`;

export const partyLetter = `ĐẢNG BỘ TỈNH QUẢNG BÌNH
HUYỆN ỦY LỆ THỦY

*

Số 183-CV/HU
Chuẩn bị nội dung kỳ họp thường lệ

ĐẢNG CỘNG SẢN VIỆT NAM

Lệ Thủy, ngày 29 tháng 4 năm 2022

Kính gửi:
- Các chi, đảng bộ cơ sở,
- Ủy ban nhân dân huyện.

Thực hiện Kế hoạch số 20-KH/TU ngày 15 tháng 4 năm 2022 của Tỉnh ủy Quảng Bình, Thường trực Huyện ủy yêu cầu:

1. Các chi, đảng bộ cơ sở chuẩn bị báo cáo.

2. Ủy ban nhân dân huyện bố trí địa điểm.

Nơi nhận:
- Như trên,
- Các đồng chí Ủy viên Ban Thường vụ Huyện ủy,
- Lưu Văn phòng Huyện ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Võ Thị Thanh Bình
`;

export const partyPlan = `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG
ĐẢNG ỦY XÃ TIÊN LÃNG

*

Số 05-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tiên Lãng, ngày 02 tháng 6 năm 2026

KẾ HOẠCH
kiểm tra, giám sát 6 tháng cuối năm 2026
-----

1. Mục đích: nâng cao chất lượng sinh hoạt chi bộ.

2. Nội dung: kiểm tra 03 chi bộ theo Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư.

Nơi nhận:
- Thành ủy Hải Phòng;
- Các chi bộ trực thuộc;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Phạm Văn Cường
`;

export const letters: readonly string[] = [stateLetter, decision, partyLetter, partyPlan];
