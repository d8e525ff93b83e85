/** A letter of the State without any mistake. */
export const right = `ỦY BAN NHÂN DÂN
TỈNH SƠN HÀ

Số: 125/UBND-VP
V/v chuẩn bị kỳ họp cuối năm

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Sơn Hà, ngày 12 tháng 10 năm 2023

Kính gửi:
- Sở Nội vụ;
- Sở Tài chính.

Để chuẩn bị kỳ họp cuối năm, Ủy ban nhân dân tỉnh đề nghị các Sở gửi báo cáo trước ngày 30 tháng 10 năm 2023.

Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Văn phòng Ủy ban nhân dân tỉnh để được hướng dẫn./.

Nơi nhận:
- Như trên;
- Chủ tịch, các Phó Chủ tịch;
- Lưu: VT, VP.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Mẫn
`;

/** The same, its number introduced without a colon: an error with a safe fix. */
export const withoutColon = right.replace("Số: 125", "Số 125");

/** The same letter with a citation in the body. */
export const citing = (citation: string): string =>
  right.replace("Để chuẩn bị kỳ họp cuối năm", `Thực hiện ${citation}`);
