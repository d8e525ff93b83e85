/** Letters of our own writing in the shapes that offices use; parts of them are varied by the tests. */

export const stateLetter = `**ỦY BAN NHÂN DÂN
XÃ PHÚ LỘC**

Số: 45/UBND-VP
V/v thực hiện Nghị định số
30/2020/NĐ-CP của Chính phủ

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc**

*Phú Lộc, ngày 12 tháng 8 năm 2025*

Kính gửi:

- Phòng Kinh tế xã;
- Các trường học trên địa bàn xã.

Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và Công văn số 12/SNV-VTLT ngày 04 tháng 8 năm 2025 của Sở Nội vụ, Ủy ban nhân dân xã đề nghị:

I. VỀ SOẠN THẢO

1. Các đơn vị rà soát thể thức văn bản theo Nghị định số 30/2020/NĐ-CP:

a) Quốc hiệu và Tiêu ngữ;

b) Số và ký hiệu.

2. Báo cáo kết quả trước ngày 30 tháng 8.

II. VỀ LƯU TRỮ

- Lập hồ sơ công việc.

Đề nghị các đơn vị thực hiện./.

**Nơi nhận:**
- Như trên (t/h);
- TT HĐND xã (b/c);
- Lưu: VT, VP.

**TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH**

**Trần Thị Hạnh**
`;

export const partyLetter = `ĐẢNG BỘ XÃ PHÚ LỘC
CHI BỘ TRƯỜNG TIỂU HỌC

*

Số 07-CV/CB
về việc chuẩn bị đại hội

ĐẢNG CỘNG SẢN VIỆT NAM

Phú Lộc, ngày 15 tháng 6 năm 2026

Kính gửi: Đảng ủy xã Phú Lộc

Thực hiện Kế hoạch số 21-KH/ĐU ngày 02 tháng 6 năm 2026 của Đảng ủy xã Phú Lộc, Chi bộ báo cáo như sau.

Chi bộ đã chuẩn bị xong văn kiện.

Nơi nhận:
- Như trên;
- Lưu Chi bộ.

T/M CHI BỘ
BÍ THƯ

Lê Văn Bình
`;

export const decision = `ỦY BAN NHÂN DÂN
XÃ PHÚ LỘC

Số: 21/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Phú Lộc, ngày 20 tháng 8 năm 2025

QUYẾT ĐỊNH
Về việc thành lập Tổ kiểm tra công tác văn thư

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHÚ LỘC

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Theo đề nghị của Chánh Văn phòng.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ kiểm tra gồm 03 người.

Điều 2. Tổ kiểm tra làm việc theo kế hoạch tại Phụ lục kèm theo.

Điều 3. Chánh Văn phòng và các đơn vị chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT, VP.

CHỦ TỊCH

Nguyễn Văn Lâm

Phụ lục
DANH SÁCH TỔ KIỂM TRA

1. Ông Trần Văn Sơn, tổ trưởng.

2. Bà Lê Thị Hoa, thành viên.
`;
