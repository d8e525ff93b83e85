import { describe, expect, test } from "vitest";
import { readLetter } from "../../server/src/core/read.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import {
  collision,
  lettersToChange,
  readNewNumber,
  registeredAs,
  renameEdits,
  renamingAt,
  textOf,
} from "../../server/src/service/rename.ts";
import { contextOf, here, textAt } from "./context.ts";
import { partyLetter, stateLetter } from "./letters.ts";
import { cursorIn } from "./marker.ts";

const request = "file:///van-phong/yeu-cau.congvan";
const other = "file:///van-phong/khac.congvan";
const requestText = `SỞ NỘI VỤ

**Số:  12 /SNV-VTLT**
V/v kiểm tra công tác văn thư

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bắc Kạn, ngày 04 tháng 8 năm 2025

Kính gửi: Ủy ban nhân dân các xã

Sở Nội vụ đề nghị báo cáo./.
`;
const otherText = requestText
  .replace("12 /", "15/")
  .replace(
    "Sở Nội vụ đề nghị",
    "Tiếp theo Công văn số **12**/SNV-\nVTLT ngày 04/8/2025 và Công văn số 12/SNV-VTLT, theo Công văn số 12/STC-NS ngày 04 tháng 8 năm 2025 của Sở Tài chính, Sở Nội vụ đề nghị",
  );
const world = { letters: { [request]: requestText, [other]: otherText } };

function at(letter: string, marked: string, more: Parameters<typeof contextOf>[1] = world) {
  const { text, offset } = cursorIn(letter, marked);
  return { context: contextOf(text, more), offset };
}

function renaming(letter: string, marked: string, more: Parameters<typeof contextOf>[1] = world) {
  const { context, offset } = at(letter, marked, more);
  const found = renamingAt(context, offset);
  if ("refused" in found) throw new Error(found.refused.vi);
  return { context, found };
}

function numberOf(text: string, old: string) {
  const number = readNewNumber(text, old);
  if ("refused" in number) throw new Error(number.refused.vi);
  return number;
}

/** What the letters are after the number has become another one. */
function renamed(newName: string, letter = stateLetter, marked = "số 12/S|NV-VTLT") {
  const { context, found } = renaming(letter, marked);
  const number = numberOf(newName, found.document.number ?? "");
  const texts: Record<string, string> = { ...world.letters, [here]: letter };
  return Object.fromEntries(
    lettersToChange(found, context.catalogue).map((uri) => {
      const read: Letter = readLetter(texts[uri] ?? "");
      const edits = renameEdits(read, uri, found, number, context.catalogue).map(({ range, newText }) => ({
        span: { start: read.source.offsetAt(range.start), end: read.source.offsetAt(range.end) },
        newText,
      }));
      return [uri, applyEdits(read.source.text, edits)];
    }),
  );
}

describe("what can be given another number", () => {
  test("the letter itself and a letter of the workspace, by number and symbol", () => {
    for (const [marked, text, uri] of [
      ["Số: 4|5/UBND-VP", "45/UBND-VP", here],
      ["số 12/S|NV-VTLT", "12/SNV-VTLT", request],
    ] as const) {
      const { context, found } = renaming(stateLetter, marked);
      expect([textAt(context, found.range), found.uri]).toEqual([text, uri]);
    }
  });

  test.each([
    ["Thực hiện Nghị định số 30/2|020/NĐ-CP", /sổ đăng ký hoặc danh mục/],
    ["Lập hồ s|ơ", /Đặt con trỏ/],
  ])("not %s", (marked, why) => {
    const { context, offset } = at(stateLetter, marked);
    expect(renamingAt(context, offset)).toMatchObject({ refused: { vi: expect.stringMatching(why) } });
  });

  test("not what nobody knows, what a register holds, and a draft without number", () => {
    const refused = (letter: string, marked: string, more: Parameters<typeof contextOf>[1]) => {
      const { context, offset } = at(letter, marked, more);
      const found = renamingAt(context, offset);
      return "refused" in found ? found.refused.vi : null;
    };
    expect(refused(stateLetter, "số 12/S|NV-VTLT", {})).toMatch(/chưa có văn bản nào như vậy/);
    const registers = {
      "file:///so/den.csv": "number,issued,issuer,title\n12/SNV-VTLT,04/8/2025,Sở Nội vụ,Kiểm tra\n",
    };
    expect(refused(stateLetter, "số 12/S|NV-VTLT", { registers })).toMatch(/sổ đăng ký hoặc danh mục/);
    expect(refused(stateLetter.replace("Số: 45/", "Số:     /"), "Số:    | /UBND", {})).toMatch(/chưa có số/);
  });
});

describe("a new number", () => {
  test.each([
    ["846", "845/UBND-VP", "846/UBND-VP"],
    [" 846 ", "845/UBND-VP", "846/UBND-VP"],
    ["846/UBND-NC", "845/UBND-VP", "846/UBND-NC"],
    ["846 / UBND – NC", "845/UBND-VP", "846/UBND-NC"],
    ["184", "183-CV/TU", "184-CV/TU"],
    ["184-CV/TU", "183-CV/TU", "184-CV/TU"],
    ["05", "4/2026/QĐ-UBND", "05/2026/QĐ-UBND"],
    ["12a/2026/QĐ-UBND", "4/2026/QĐ-UBND", "12a/2026/QĐ-UBND"],
    ["9", "8/kh-snv", "9/kh-snv"],
  ])("“%s” for %s is %s", (text, old, number) => {
    expect(textOf(numberOf(text, old))).toBe(number);
  });

  test.each(["", "Số 846", "846/", "/UBND-VP", "846/ubnd", "846/2026", "846 UBND-VP", "x".repeat(1000)])(
    "“%s” is refused",
    (text) => {
      expect(readNewNumber(text, "845/UBND-VP")).toMatchObject({ refused: { vi: expect.any(String) } });
    },
  );
});

describe("renaming", () => {
  test("changes the number line and every citation, and nothing else", () => {
    const texts = renamed("120");
    expect(Object.keys(texts).sort()).toEqual([here, other, request].sort());
    expect(texts[request]).toBe(requestText.replace("12 /", "120 /"));
    expect(texts[other]).toBe(otherText.replace("**12**/SNV", "**120**/SNV").replace("số 12/SNV", "số 120/SNV"));
    expect(texts[here]).toBe(stateLetter.replace("số 12/SNV-VTLT", "số 120/SNV-VTLT"));
  });

  test("changes the symbol too where it is given, broken lines healed", () => {
    const texts = renamed("12/SNV-TCCB");
    expect(texts[request]).toBe(requestText.replace("SNV-VTLT", "SNV-TCCB"));
    expect(texts[other]).toBe(otherText.replace("SNV-\nVTLT", "SNV-TCCB").replace("số 12/SNV-VTLT", "số 12/SNV-TCCB"));
  });

  test("starts at the letter's own number as well", () => {
    const { context, found } = renaming(partyLetter, "Số 0|7-CV/CB", {});
    const edits = renameEdits(context.letter, here, found, numberOf("08", "07-CV/CB"), context.catalogue);
    expect(edits.map(({ range, newText }) => [textAt(context, range), newText])).toEqual([["07", "08"]]);
  });

  test("reaches the short form of a citation", () => {
    const letter = stateLetter.replace("Lập hồ sơ công việc.", "Lập hồ sơ theo Công văn số 12 và Kế hoạch số 12.");
    expect(renamed("120", letter)[here]).toBe(
      letter.replace("số 12/SNV-VTLT", "số 120/SNV-VTLT").replace("Công văn số 12 và", "Công văn số 120 và"),
    );
  });

  test("to the same number changes nothing", () => {
    expect(renamed("12")[request]).toBe(requestText);
  });

  test("is made from the text as it is now: a letter that has another number meanwhile keeps it", () => {
    const { context, found } = renaming(stateLetter, "số 12/S|NV-VTLT");
    const now = readLetter(requestText.replace("12 /", "99 /"));
    expect(renameEdits(now, request, found, numberOf("120", "12/SNV-VTLT"), context.catalogue)).toEqual([]);
  });
});

describe("before renaming", () => {
  test("another letter of the same issuer and year that has the number is named", () => {
    const { context, found } = renaming(stateLetter, "số 12/S|NV-VTLT");
    const taken = collision(found, numberOf("15", "12/SNV-VTLT"), context.catalogue);
    expect(taken?.refused.vi).toMatch(/“15\/SNV-VTLT”.*“khac.congvan”/);
    expect(collision(found, numberOf("12", "12/SNV-VTLT"), context.catalogue)).toBeNull();
    expect(collision(found, numberOf("16", "12/SNV-VTLT"), context.catalogue)).toBeNull();
  });

  test("the number of another year is free", () => {
    const letters = { ...world.letters, [other]: otherText.replace("năm 2025", "năm 2024") };
    const { context, found } = renaming(stateLetter, "số 12/S|NV-VTLT", { letters });
    expect(collision(found, numberOf("15", "12/SNV-VTLT"), context.catalogue)).toBeNull();
  });

  test("rows that will keep the old number are found", () => {
    const registers = { "file:///so/di.csv": "number,issued,issuer,title\n12/SNV-VTLT,04/8/2025,Sở Nội vụ,Kiểm tra\n" };
    const { context, found } = renaming(stateLetter, "số 12/S|NV-VTLT", { ...world, registers });
    expect(registeredAs(found, "12/SNV-VTLT", context.catalogue).map((row) => row.place?.range.start.line)).toEqual([
      1,
    ]);
  });
});
