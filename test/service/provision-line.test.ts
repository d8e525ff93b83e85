import { describe, expect, test } from "vitest";
import { placesIn } from "../../server/src/core/citations/provisions.ts";
import { provisionLine } from "../../server/src/service/provision-line.ts";

/** The line of the text to which a provision leads, as it reads there. */
function found(text: string, provision: string): string | null {
  const [place] = placesIn(provision);
  if (!place) throw new Error(`no place in ${provision}`);
  const line = provisionLine(text, place);
  return line === null ? null : (text.split("\n")[line] ?? "");
}

const decree = `Mục lục
Điều 1. Phạm vi ........ 1
Điều 5. Quản lý ........ 3
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Theo quy định tại
Điều 5 của Luật Lưu trữ.
Điều 4. Nguyên tắc
1. Khoản một của điều bốn:
a) Điểm a, khoản 1, điều 4;
2. Khoản hai của điều bốn:
a) Điểm a, khoản 2, điều 4;
đ) Điểm đ, khoản 2, điều 4;
2a. Khoản chèn.
Chương II
QUẢN LÝ
Mục 1
SOẠN THẢO
**Điều 5.** Quản lý
2. Khoản hai của điều năm.
2.1. Tiểu mục của khoản hai.
3. Khoản ba.
ĐIỀU 5a: Điều chèn
1. Khoản của điều chèn.
Điều 50. Hiệu lực
PHỤ LỤC I
THỂ THỨC
Phần I
I. THỂ THỨC
1. Quốc hiệu
II. KỸ THUẬT
6. Nội dung
b) Căn cứ`;

describe("the line of a provision", () => {
  test.each([
    ["Điều 1", "Điều 1. Phạm vi điều chỉnh"],
    ["Điều 5", "**Điều 5.** Quản lý"],
    ["điều 5a", "ĐIỀU 5a: Điều chèn"],
    ["Điều 50", "Điều 50. Hiệu lực"],
    ["khoản 2 Điều 4", "2. Khoản hai của điều bốn:"],
    ["khoản 2 Điều 5", "2. Khoản hai của điều năm."],
    ["khoản 2a Điều 4", "2a. Khoản chèn."],
    ["điểm a khoản 2 Điều 4", "a) Điểm a, khoản 2, điều 4;"],
    ["điểm đ khoản 2 Điều 4", "đ) Điểm đ, khoản 2, điều 4;"],
    ["điểm a, b và d khoản 1 Điều 4", "a) Điểm a, khoản 1, điều 4;"],
    ["các khoản 1, 3 Điều 4 và Điều 5", "1. Khoản một của điều bốn:"],
    ["Điều 4 và Điều 5", "Điều 4. Nguyên tắc"],
    ["khoản 1 Điều 5a", "1. Khoản của điều chèn."],
    ["Chương II", "Chương II"],
    ["Mục 1 Chương II", "Mục 1"],
    ["Phụ lục I", "PHỤ LỤC I"],
    ["Phụ lục I, Phần I, Mục II, khoản 6, điểm b", "b) Căn cứ"],
    ["Mục II Phần I Phụ lục I", "II. KỸ THUẬT"],
  ])("%s", (provision, line) => {
    expect(found(decree, provision)).toBe(line);
  });

  test.each([
    ["điểm g khoản 2 Điều 4", "2. Khoản hai của điều bốn:"],
    ["khoản 9 Điều 4", "Điều 4. Nguyên tắc"],
    ["điểm a khoản 9 Điều 4", "Điều 4. Nguyên tắc"],
    ["Điều 5 Chương IX", "**Điều 5.** Quản lý"],
    ["Điều 9", null],
    ["khoản 1 Điều 9", null],
    ["Chương IX", null],
  ])("falls back from what is not there: %s", (provision, line) => {
    expect(found(decree, provision)).toBe(line);
  });

  test("passes over a clause of another article that has the same number", () => {
    expect(found("Điều 1. A\nĐiều 2. B\n1. của Điều 2", "khoản 1 Điều 1")).toBe("Điều 1. A");
  });

  test("reads a Party document by its parts", () => {
    const guideline = "I. THỂ THỨC\n1. Tiêu đề\n1.1. Ví dụ\nII. KỸ THUẬT\n1. Khổ giấy\n1.1 Lề giấy\n2. Phông chữ";
    expect(found(guideline, "Mục II")).toBe("II. KỸ THUẬT");
    expect(found(guideline, "khoản 1 Mục II")).toBe("1. Khổ giấy");
    expect(found(guideline, "điểm 1.1 Mục II")).toBe("1.1 Lề giấy");
  });

  const amending = `Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP
1. Sửa đổi Điều 3 như sau:
“Điều 3. Giá trị pháp lý
1. Trích khoản một.
Điều 3a. Thêm vào”
2. Sửa đổi Điều 7:
“Điều 7. Trích”.
Điều 2. Bãi bỏ
Điều 3. Hiệu lực thi hành
1. Khoản riêng.`;

  test.each([
    ["Điều 3", "Điều 3. Hiệu lực thi hành"],
    ["khoản 1 Điều 3", "1. Khoản riêng."],
    ["khoản 2 Điều 1", "2. Sửa đổi Điều 7:"],
    ["khoản 1 Điều 1", "1. Sửa đổi Điều 3 như sau:"],
    ["Điều 7", "“Điều 7. Trích”."],
    ["Điều 3a", "Điều 3a. Thêm vào”"],
  ])("prefers the amending document's own: %s", (provision, line) => {
    expect(found(amending, provision)).toBe(line);
  });

  test("is not misled for ever by a quotation that nobody closed", () => {
    const lines = ["Điều 1. A", "“Điều 2. trích", ...Array.from({ length: 500 }, (_, n) => `dòng ${n}`), "Điều 2. B"];
    expect(found(lines.join("\n"), "Điều 2")).toBe("Điều 2. B");
  });

  test("takes linear time", () => {
    const worst = `${"Điều ".repeat(200_000)}\n${"“".repeat(200_000)}\n${`${" ".repeat(50)}1. x\n`.repeat(20_000)}`;
    const start = performance.now();
    expect(found(worst, "điểm a khoản 7 Điều 5")).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
