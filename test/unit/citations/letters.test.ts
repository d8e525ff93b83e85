import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";

const letter = `ỦY BAN NHÂN DÂN
TỈNH SƠN HÀ

Số: 845/UBND-VP
V/v thực hiện Nghị quyết số
48/NQ-CP ngày 06/5/2021 của
Chính phủ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Sơn Hà, ngày 13 tháng 5 năm 2021

Kính gửi:

- Các đơn vị có tên trong danh sách kèm theo Quyết định số 12/QĐ-UBND;
- Sở Y tế.

Thực hiện **Văn bản số 2665/UBND-TH** ngày 11/5/2021 của UBND tỉnh về việc phòng, chống dịch, Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Y tế thực hiện khoản 2 Điều 5 Luật Phòng, chống bệnh truyền nhiễm và các Nghị định 51/2010/NĐ-CP và Nghị định 04/2014/NĐ-CP

của Chính phủ vẫn còn hiệu lực.

2. Các cơ quan báo cáo trước ngày 30/4/2021, số liệu tính đến 24/7./.

Nơi nhận:
- Như trên;
- Lưu: VT, VP.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Dương Hữu Tám

Phụ lục I
DANH MỤC
(Kèm theo Văn bản số 845/UBND-VP ngày 13/5/2021 của UBND tỉnh)

1. Quyết định số 416/QĐ-TTg ngày 25/3/2020.
`;

const read = (text: string) => readLetter(text).citations;

describe("the citations of a letter", () => {
  it("are found in subject, addressees, body and appendices, in order, and nowhere else", () => {
    expect(read(letter).map(({ where, text }) => [where, text.text])).toEqual([
      ["subject", "Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ"],
      ["addressees", "Quyết định số 12/QĐ-UBND"],
      ["body", "Văn bản số 2665/UBND-TH ngày 11/5/2021 của UBND tỉnh"],
      ["body", "Luật Phòng, chống bệnh truyền nhiễm"],
      ["body", "Nghị định 51/2010/NĐ-CP"],
      ["body", "Nghị định 04/2014/NĐ-CP của Chính phủ"],
      ["appendix", "Văn bản số 845/UBND-VP ngày 13/5/2021 của UBND tỉnh"],
      ["appendix", "Quyết định số 416/QĐ-TTg ngày 25/3/2020"],
    ]);
  });

  it("know a basis", () => {
    const decision = `UBND TỈNH SƠN HÀ\n\nSố: 12/QĐ-UBND\n\nSơn Hà, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 5/TTr-SNV ngày 01/3/2024.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n`;
    expect(read(decision).map(({ where, text, issuer }) => [where, text.text, issuer])).toEqual([
      ["basis", "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", null],
      ["basis", "Tờ trình số 5/TTr-SNV ngày 01/3/2024", "Giám đốc Sở Nội vụ"],
    ]);
  });

  it("know that a “Căn cứ” deep in the body is prose", () => {
    const text = letter.replace(
      "2. Các cơ quan",
      "Căn cứ Nghị định số 30/2020/NĐ-CP, các đơn vị thực hiện.\n\n2. Các cơ quan",
    );
    expect(read(text).find(({ number }) => number === "30/2020/NĐ-CP")?.where).toBe("body");
  });

  it("are the same with other line ends, a byte order mark and decomposed letters", () => {
    const expected = read(letter).map(({ text, number, date, issuer }) => [text.text, number, date, issuer]);
    for (const other of [letter.replaceAll("\n", "\r\n"), `\ufeff${letter}`, letter.normalize("NFD")])
      expect(read(other).map(({ text, number, date, issuer }) => [text.text, number, date, issuer])).toEqual(expected);
  });

  it("none in an empty letter", () => {
    expect(read("")).toEqual([]);
  });
});

/** Letters read by hand, where they are at hand: each citation by number with its exact span in code points. */
const folder = join(import.meta.dirname, "../../../../shared/letters");

describe.runIf(existsSync(folder))("letters read by hand", () => {
  const files = ["seeds", "real"].flatMap((part) =>
    existsSync(join(folder, part))
      ? readdirSync(join(folder, part))
          .filter((name) => name.endsWith(".gold.json"))
          .map((name) => join(part, name))
      : [],
  );

  it.each(files)("%s", (file) => {
    const source = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8");
    const gold: { start: number; end: number; number: string; date: string | null; kind: string }[] = JSON.parse(
      readFileSync(join(folder, file), "utf8"),
    ).citations;
    const points = (offset: number) => [...source.slice(0, offset)].length;
    const found = read(source)
      .filter((citation) => citation.number !== null)
      .map(({ span, kind, number, date }) => ({
        start: points(span.start),
        end: points(span.end),
        kind,
        number,
        date,
      }));
    expect(found).toEqual(gold.map(({ start, end, kind, number, date }) => ({ start, end, kind, number, date })));
  });
});
