import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { docxOf } from "../../../server/src/export/docx/docx.ts";
import type { Sheet } from "../../../server/src/export/sheet/sheet.ts";
import { textWidthOf } from "../../../server/src/export/sheet/units.ts";
import { startOffice } from "../../../tools/office-host/office.mjs";
import { type PrintedPage, printedPages } from "../../support/rendered.ts";
import { columnsOf, sheetOfText } from "../../support/sheets.ts";

// What LibreOffice makes of the Word files, measured on its pages. It is installed where it is not, and starts slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

let office: Awaited<ReturnType<typeof startOffice>>;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

const print = async (sheet: Sheet) => printedPages(await office.toPdf(await docxOf(sheet)));

/** The pages of each letter, printed when first asked for. */
const printed = new Map<Sheet, Promise<PrintedPage[]>>();
function pagesOf(sheet: Sheet): Promise<PrintedPage[]> {
  const pages = printed.get(sheet) ?? print(sheet);
  printed.set(sheet, pages);
  return pages;
}

const sentence =
  "Thực hiện Kế hoạch số 96/KH-UBND ngày 07 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh An Bình, Ủy ban nhân dân xã Phú Nghĩa yêu cầu các thôn kiểm tra hiện trạng các hồ chứa, kênh mương, cống lấy nước và báo cáo kết quả.";
const body = Array.from({ length: 24 }, () => sentence).join("\n\n");

const state = sheetOfText(`ỦY BAN NHÂN DÂN TỈNH AN BÌNH
ỦY BAN NHÂN DÂN XÃ PHÚ NGHĨA

Số: 12/UBND-VP
V/v kiểm tra công trình thủy lợi

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Phú Nghĩa, ngày 14 tháng 8 năm 2026

Kính gửi: Các thôn trên địa bàn xã.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT, KT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Hải Nam

Phụ lục I
DANH SÁCH CÔNG TRÌNH
(Kèm theo Công văn số 12/UBND-VP ngày 14 tháng 8 năm 2026 của Ủy ban nhân dân xã Phú Nghĩa)

1. Hồ Đông.
`);

const party = sheetOfText(`ĐẢNG BỘ TỈNH AN BÌNH
ĐẢNG ỦY XÃ PHÚ NGHĨA
*
Số 38-CV/ĐU
về việc chuẩn bị hội nghị

ĐẢNG CỘNG SẢN VIỆT NAM

Phú Nghĩa, ngày 08 tháng 9 năm 2026

Kính gửi: Các chi bộ trực thuộc.

${body}

Nơi nhận:
- Như trên;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Hậu
`);

describe.each([
  ["a letter of the State", state, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["a letter of the Party", party, "ĐẢNG CỘNG SẢN VIỆT NAM"],
] as const)("%s, printed", (_, sheet, title) => {
  const { page, standard } = sheet;
  const { left, right, top, bottom } = page.margins;
  let pages: PrintedPage[];
  beforeAll(async () => {
    pages = await pagesOf(sheet);
  });

  it("is on A4 and keeps the margins", () => {
    for (const { width, height, lines } of pages) {
      expect(width).toBeCloseTo(595.3, 0);
      expect(height).toBeCloseTo(841.9, 0);
      const text = lines.filter((line) => line.y > top);
      expect(Math.min(...text.map((line) => line.x))).toBeGreaterThan(left - 0.5);
      expect(Math.max(...text.map((line) => line.x + line.width))).toBeLessThan(page.width - right + 1);
      expect(Math.max(...text.map((line) => line.y))).toBeLessThan(page.height - bottom);
    }
    // Lines of the body begin at the left margin and end at the right one.
    const full = (pages[1]?.lines ?? []).filter((line) => Math.abs(line.x - left) < 0.5);
    expect(full.length).toBeGreaterThan(10);
    expect(full.some((line) => Math.abs(line.x + line.width - (page.width - right)) < 1)).toBe(true);
    const first = (pages[1]?.lines ?? []).filter((line) => line.text.startsWith("Thực hiện Kế hoạch"));
    const indent = ((standard.page.firstLine[0] ?? 0) * 72) / 25.4;
    for (const line of first) expect(line.x).toBeCloseTo(left + indent, 0);
  });

  it("has the first line of its text right below the top margin", () => {
    const [highest] = (pages[1]?.lines ?? []).filter((line) => line.y > top);
    expect((highest?.y ?? 0) - top).toBeGreaterThan(8);
    expect((highest?.y ?? 0) - top).toBeLessThan(25);
  });

  it("has the head of the State or of the Party on one line, in the middle of its column", () => {
    const line = pages[0]?.lines.find(({ text }) => text.includes(title));
    const [header] = columnsOf(sheet, "header");
    const middle = left + (header?.widths[0] ?? 0) + (header?.widths[1] ?? 0) / 2;
    expect((line?.x ?? 0) + (line?.width ?? 0) / 2).toBeCloseTo(middle, 0);
    const look = standard.id === "nd30" ? standard.look.nationalTitle : standard.look.partyTitle;
    expect(line?.size).toBeCloseTo(look.size, 0);
  });

  it("prints every part in its size", () => {
    const texts = pages.flatMap((p) => p.texts);
    const sizeOf = (part: string) => texts.find(({ text }) => text.includes(part))?.size;
    expect(sizeOf("Phú Nghĩa, ngày")).toBeCloseTo(standard.look.placeAndDate.size, 0);
    expect(sizeOf("Thực hiện")).toBeCloseTo(standard.look.body.size, 0);
    expect(sizeOf("Nơi nhận")).toBeCloseTo(standard.look.distributionLabel.size, 0);
    expect(sizeOf("Như trên")).toBeCloseTo(standard.look.distribution.size, 0);
  });

  it("numbers the pages in the middle of the top margin, the first page excepted", () => {
    const numbers = pages.map((p) => p.lines.filter((line) => line.y < top));
    expect(numbers[0]).toEqual([]);
    const [number, ...more] = numbers[1] ?? [];
    expect(more).toEqual([]);
    expect(number?.text.trim()).toBe("2");
    expect((number?.x ?? 0) + (number?.width ?? 0) / 2).toBeCloseTo(left + textWidthOf(page) / 2, 0);
    expect(number?.size).toBeCloseTo(standard.look.pageNumber.size, 0);
    // The number's line begins where the standard has it; letters stand lower by most of their size.
    expect(Math.abs((number?.y ?? 0) - page.pageNumberFromTop - page.pageNumberSize * 0.9)).toBeLessThan(2);
  });

  it("has the signature on one page, right of Nơi nhận", () => {
    const of = (text: string) => pages.findIndex(({ lines }) => lines.some((line) => line.text.includes(text)));
    const name = sheet === state ? "Nguyễn Hải Nam" : "Trần Văn Hậu";
    const office = sheet === state ? "CHỦ TỊCH" : "PHÓ BÍ THƯ";
    expect(of("Nơi nhận")).toBe(of(name));
    const { lines = [] } = pages[of(name)] ?? {};
    const at = (text: string) => lines.find((line) => line.text.includes(text));
    expect(at(office)?.x).toBeGreaterThan(left + textWidthOf(page) / 2);
    // Room for signature and seal.
    expect((at(name)?.y ?? 0) - (at(office)?.y ?? 0)).toBeGreaterThan(50);
  });
});

describe("an appendix, printed", () => {
  it("begins on a page of its own, which has no number", async () => {
    const pages = await pagesOf(state);
    const first = pages.findIndex(({ lines }) => lines.some(({ text }) => text.includes("Phụ lục I")));
    expect(first).toBe(pages.length - 1);
    expect(pages[first]?.lines[0]?.text).toContain("Phụ lục I");
  });
});
