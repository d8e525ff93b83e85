import { expect, test } from "vitest";
import { readLetter } from "../../server/src/core/read.ts";
import { foldingRanges } from "../../server/src/service/folding.ts";
import { decision, stateLetter } from "./letters.ts";

/** First and last line of each range, as they read. */
function folded(text: string): string[] {
  const letter = readLetter(text);
  const line = (n: number) => letter.source.line(n).trim();
  return foldingRanges(letter).map((r) => `${line(r.startLine)} … ${line(r.endLine)}${r.kind ? ` (${r.kind})` : ""}`);
}

test("components and headings of a letter", () => {
  expect(folded(stateLetter)).toEqual([
    "**ỦY BAN NHÂN DÂN … *Phú Lộc, ngày 12 tháng 8 năm 2025*",
    "Kính gửi: … - Các trường học trên địa bàn xã.",
    "I. VỀ SOẠN THẢO … 2. Báo cáo kết quả trước ngày 30 tháng 8.",
    "1. Các đơn vị rà soát thể thức văn bản theo Nghị định số 30/2020/NĐ-CP: … b) Số và ký hiệu.",
    "II. VỀ LƯU TRỮ … Đề nghị các đơn vị thực hiện./.",
    "**Nơi nhận:** … - Lưu: VT, VP.",
    "**TM. ỦY BAN NHÂN DÂN … **Trần Thị Hạnh**",
  ]);
});

test("bases and appendices of a decision", () => {
  expect(folded(decision)).toEqual(
    expect.arrayContaining([
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; … Theo đề nghị của Chánh Văn phòng.",
      "Phụ lục … 2. Bà Lê Thị Hoa, thành viên.",
    ]),
  );
});

test("comments of several lines", () => {
  expect(folded("<!-- của người soạn\nviệc còn lại -->\n\nĐề nghị.\n")).toEqual([
    "<!-- của người soạn … việc còn lại --> (comment)",
  ]);
});

test("nothing that is one line or empty", () => {
  expect(folded("")).toEqual([]);
  expect(folded("Nơi nhận: VT.")).toEqual([]);
});

test("no two ranges begin on one line", () => {
  const starts = foldingRanges(readLetter(stateLetter)).map((r) => r.startLine);
  expect(new Set(starts).size).toBe(starts.length);
});
