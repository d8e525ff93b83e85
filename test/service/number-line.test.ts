import { describe, expect, it } from "vitest";
import { readLetter } from "../../server/src/core/read.ts";
import { hd05 } from "../../server/src/core/standards/hd05.ts";
import { nd30 } from "../../server/src/core/standards/nd30.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { fillNumber, letterDay, numberState } from "../../server/src/service/number-line.ts";

const state = (number: string, date = "An Bình, ngày 05 tháng 4 năm 2026") =>
  readLetter(
    `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${number}\nV/v mời họp\n\n${date}\n\nKính gửi: Sở Nội vụ\n\nNội dung./.\n`,
  );
const party = (number: string) =>
  readLetter(
    `TỈNH ỦY AN BÌNH\n*\n${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 05 tháng 4 năm 2026\n\nKính gửi: Ban Tổ chức\n`,
  );

const filled = (letter: ReturnType<typeof readLetter>, sequence: string): string => {
  const found = numberState(letter);
  if (found.state !== "blank") return found.state;
  const text = applyEdits(letter.source.text, [fillNumber(letter, found.span, sequence)]);
  return text.split("\n").find((line) => line.includes(sequence)) ?? "";
};

describe("a blank number line", () => {
  it.each([
    ["Số:      /UBND-VP", "Số: 846/UBND-VP"],
    ["Số:/UBND-VP", "Số: 846/UBND-VP"],
    ["Số: ......./UBND-VP", "Số: 846/UBND-VP"],
    ["Số:____/QĐ-UBND", "Số: 846/QĐ-UBND"],
    ["Số:      /2026/QĐ-UBND", "Số: 846/2026/QĐ-UBND"],
    ["**Số:      /UBND-VP**", "**Số: 846/UBND-VP**"],
  ])("%s takes a number", (line, wanted) => {
    expect(filled(state(line), "846")).toBe(wanted);
  });

  it("of the Party takes one before its hyphen", () => {
    expect(filled(party("Số      -CV/TU"), "05")).toBe("Số 05-CV/TU");
  });

  it.each([
    ["Số: 12/UBND-VP", "numbered"],
    ["Số:      /UBND-…", "noSymbol"],
    ["Số: ....../UBND-......", "noSymbol"],
    ["V/v khác", "noLine"],
    ["Số: xx/UBND-VP", "unclear"],
  ])("%s takes none: %s", (line, wanted) => {
    expect(filled(state(line), "846")).toBe(wanted);
  });
});

describe("the day of a letter that gets its number", () => {
  const today = "2026-09-05";
  const day = (line: string, standard = nd30) => letterDay(state("Số:      /UBND-VP", line), standard, today);

  it("is its own where it says one, and stays as it is written", () => {
    expect(day("An Bình, ngày 31 tháng 8 năm 2026")).toMatchObject({
      iso: "2026-08-31",
      edit: null,
      contradicts: null,
    });
  });

  it("is today where the draft leaves it blank, written as the standard asks", () => {
    const letter = state("Số:      /UBND-VP", "An Bình, ngày     tháng 9 năm 2026");
    const found = letterDay(letter, nd30, today);
    expect(found).toMatchObject({ iso: today, text: "ngày 05 tháng 9 năm 2026", contradicts: null });
    expect(applyEdits(letter.source.text, found?.edit ? [found.edit] : [])).toContain(
      "An Bình, ngày 05 tháng 9 năm 2026\n",
    );
    expect(letterDay(letter, hd05, "2026-01-09")?.text).toBe("ngày 09 tháng 01 năm 2026");
  });

  it("says what the draft says otherwise", () => {
    expect(day("An Bình, ngày     tháng 8 năm 2026")).toMatchObject({
      iso: today,
      contradicts: "ngày tháng 8 năm 2026",
    });
  });

  it("is today, unwritten, where the letter has no date line, and none where its day is no day", () => {
    expect(day("")).toMatchObject({ iso: today, edit: null });
    expect(day("An Bình, ngày 31 tháng 4 năm 2026")).toBeNull();
  });
});
