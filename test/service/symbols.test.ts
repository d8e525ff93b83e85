import { describe, expect, test } from "vitest";
import type { DocumentSymbol, Range } from "vscode-languageserver-types";
import { readLetter } from "../../server/src/core/read.ts";
import { documentSymbols } from "../../server/src/service/symbols.ts";
import { decision, partyLetter, stateLetter } from "./letters.ts";

/** One line a symbol, indented by its depth. */
function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap((s) => [
    `${"  ".repeat(depth)}${s.name}${s.detail ? ` (${s.detail})` : ""}`,
    ...outline(s.children ?? [], depth + 1),
  ]);
}

test("a letter of the State", () => {
  expect(outline(documentSymbols(readLetter(stateLetter), "vi"))).toEqual([
    "Phần đầu",
    "  ỦY BAN NHÂN DÂN XÃ PHÚ LỘC (Cơ quan ban hành)",
    "  Số: 45/UBND-VP (Số, ký hiệu)",
    "  V/v thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ (Trích yếu)",
    "  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (Quốc hiệu)",
    "  Độc lập - Tự do - Hạnh phúc (Tiêu ngữ)",
    "  Phú Lộc, ngày 12 tháng 8 năm 2025 (Địa danh, thời gian)",
    "Kính gửi",
    "  Phòng Kinh tế xã",
    "  Các trường học trên địa bàn xã",
    "I. VỀ SOẠN THẢO",
    "  1. Các đơn vị rà soát thể thức văn bản theo Nghị định số 30/2020/NĐ-CP:",
    "    a) Quốc hiệu và Tiêu ngữ;",
    "    b) Số và ký hiệu.",
    "  2. Báo cáo kết quả trước ngày 30 tháng 8.",
    "II. VỀ LƯU TRỮ",
    "Nơi nhận",
    "  Như trên (t/h)",
    "  TT HĐND xã (b/c)",
    "  Lưu: VT, VP",
    "Chữ ký",
    "  TM. ỦY BAN NHÂN DÂN (Quyền hạn)",
    "  KT. CHỦ TỊCH (Quyền hạn)",
    "  PHÓ CHỦ TỊCH (Chức vụ)",
    "  Trần Thị Hạnh (Họ tên)",
  ]);
});

test("a letter of the Party, with the names of components in English", () => {
  expect(outline(documentSymbols(readLetter(partyLetter), "en"))).toEqual([
    "Header",
    "  ĐẢNG BỘ XÃ PHÚ LỘC (Superior organ)",
    "  CHI BỘ TRƯỜNG TIỂU HỌC (Issuing organ)",
    "  Số 07-CV/CB (Number and symbol)",
    "  về việc chuẩn bị đại hội (Subject)",
    "  ĐẢNG CỘNG SẢN VIỆT NAM (Party title)",
    "  Phú Lộc, ngày 15 tháng 6 năm 2026 (Place and date)",
    "Kính gửi (Đảng ủy xã Phú Lộc)",
    "Nơi nhận",
    "  Như trên",
    "  Lưu Chi bộ",
    "Signature",
    "  T/M CHI BỘ (Authority)",
    "  BÍ THƯ (Position)",
    "  Lê Văn Bình (Signer)",
  ]);
});

test("a decision: title, bases, articles, appendix", () => {
  expect(outline(documentSymbols(readLetter(decision), "vi"))).toEqual(
    expect.arrayContaining([
      "QUYẾT ĐỊNH (Tên loại)",
      "Về việc thành lập Tổ kiểm tra công tác văn thư (Trích yếu)",
      "Căn cứ ban hành",
      "  Theo đề nghị của Chánh Văn phòng.",
      "Điều 1. Thành lập Tổ kiểm tra gồm 03 người.",
      "Phụ lục (DANH SÁCH TỔ KIỂM TRA)",
      "  1. Ông Trần Văn Sơn, tổ trưởng.",
    ]),
  );
});

const certified = `${stateLetter}
Địa chỉ: thôn 3, xã Phú Lộc; điện thoại: 0236.3555555

ỦY BAN NHÂN DÂN XÃ PHÚ LỘC

SAO Y

Số: 12/SY-UBND
Phú Lộc, ngày 20 tháng 8 năm 2025

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHÁNH VĂN PHÒNG

Đỗ Văn Hải
`;

test("what stands below the closing: the contact line and a certified copy", () => {
  const all = outline(documentSymbols(readLetter(certified), "vi"));
  expect(all.slice(all.indexOf("  Trần Thị Hạnh (Họ tên)") + 1)).toEqual([
    "Địa chỉ: thôn 3, xã Phú Lộc; điện thoại: 0236.3555555 (Liên hệ)",
    "SAO Y (Bản sao)",
    "  ỦY BAN NHÂN DÂN XÃ PHÚ LỘC (Cơ quan sao)",
    "  Số: 12/SY-UBND (Số, ký hiệu)",
    "  Phú Lộc, ngày 20 tháng 8 năm 2025 (Địa danh, thời gian)",
    "  Nơi nhận",
    "    Các thôn",
    "    Lưu: VT",
    "  Chữ ký",
    "    CHÁNH VĂN PHÒNG (Chức vụ)",
    "    Đỗ Văn Hải (Họ tên)",
  ]);
});

test("a long heading is cut at a word", () => {
  const heading = `1. ${"Các cơ quan, đơn vị ".repeat(20)}`;
  const [symbol] = documentSymbols(readLetter(`Kính gửi: Sở Nội vụ\n\n${heading}\n`), "vi").slice(-1);
  expect(symbol?.name.length).toBeLessThanOrEqual(101);
  expect(symbol?.name).toMatch(/\p{L}…$/u);
});

describe("every symbol", () => {
  const within = (inner: Range, outer: Range): boolean =>
    notBehind(outer.start, inner.start) && notBehind(inner.end, outer.end);
  const notBehind = (a: Range["start"], b: Range["start"]): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  const check = (symbols: readonly DocumentSymbol[], parent: DocumentSymbol | null): void => {
    for (const s of symbols) {
      expect(s.name.trim()).not.toBe("");
      expect(within(s.selectionRange, s.range), s.name).toBe(true);
      if (parent) expect(within(s.range, parent.range), `${s.name} in ${parent.name}`).toBe(true);
      check(s.children ?? [], s);
    }
  };
  test.each([stateLetter, partyLetter, decision, certified, "", "\n\n", "Nơi nhận:", "I. A\n1. B\na) C\nII. D"])(
    "has a name and lies in its parent (%#)",
    (text) => check(documentSymbols(readLetter(text), "vi"), null),
  );
});
