/** A letter of a State organ that is right in every part; any line may be given otherwise. */
export function letterText(lines: Partial<typeof right> = {}): string {
  const { number, placeAndDate, subject, basis, distribution } = { ...right, ...lines };
  return `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${number}
${subject}

${placeAndDate}

Kính gửi:

- Sở Nội vụ;
- Sở Tài chính.

${basis}

Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị khẩn trương triển khai thực hiện./.

Nơi nhận:
- Như trên;
${distribution}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Bình
`;
}

const right = {
  number: "Số: 12/UBND-VP",
  placeAndDate: "An Bình, ngày 15 tháng 4 năm 2024",
  subject: "V/v tăng cường công tác văn thư",
  basis: "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
  distribution: "- Lưu: VT, NC.",
};
