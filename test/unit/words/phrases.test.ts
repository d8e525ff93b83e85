import { describe, expect, it } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { phraseList, phrasesOf } from "../../../server/src/core/words/phrases.ts";
import { foldSyllable, readSyllables, syllableKey } from "../../../server/src/core/words/syllables.ts";

const list = phraseList([
  ["kính giửi", 1],
  ["Bộ Văn hóa, Thể thao và Du lịch", 2],
  ["Bộ Văn hóa", 3],
  ["Bà Rịa - Vũng Tàu", 4],
  ["chỉn", 5],
]);
const other = phraseList([["Bộ Văn hóa", "khác"]]);
const found = (text: string) => phrasesOf(readLetter(text), list).map((m) => [m.text, m.value]);

describe("syllables", () => {
  it("are runs of letters, with places", () => {
    const { count, starts, ends } = readSyllables("“Ủy ban”, 12 ngày; UBND-VP");
    const text = "“Ủy ban”, 12 ngày; UBND-VP";
    expect(Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))).toEqual([
      "Ủy",
      "ban",
      "ngày",
      "UBND",
      "VP",
    ]);
  });

  it("read alike in any case and wherever the tone mark stands", () => {
    const keys = ["hòa", "HOÀ", "Hoà", "hÒA"].map(syllableKey);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).not.toBe(0);
    expect(new Set(["hòa", "hoa", "hóa", "họa", "hoà "].map(syllableKey)).size).toBe(5);
    expect(new Set(["đ", "d", "ê", "e", "ơ", "o", "ă", "â", "a"].map(foldSyllable)).size).toBe(9);
    expect(foldSyllable("UỶ")).toBe(foldSyllable("ủy"));
  });

  it("of letters in pieces stay whole, and are no others", () => {
    const { count, keys } = readSyllables("hòa".normalize("NFD"));
    expect(count).toBe(1);
    expect(keys[0]).not.toBe(syllableKey("hoa"));
  });

  it("are all found in a text of nothing else", () => {
    expect(readSyllables("a b c d").count).toBe(4);
    expect(readSyllables("a").count).toBe(1);
    expect(readSyllables("").count).toBe(0);
  });
});

describe("phrases", () => {
  it("are found in any case, wherever the tone mark stands", () => {
    expect(found("KÍNH GIỬI các đơn vị; bộ văn hoá")).toEqual([
      ["KÍNH GIỬI", 1],
      ["bộ văn hoá", 3],
    ]);
    expect(found("kính gửi")).toEqual([]);
    expect(found("kinh giửi")).toEqual([]);
  });

  it("hold their own signs, and the longer counts", () => {
    expect(found("Bộ Văn hóa, Thể thao và Du lịch và Bộ Văn hóa")).toEqual([
      ["Bộ Văn hóa, Thể thao và Du lịch", 2],
      ["Bộ Văn hóa", 3],
    ]);
    expect(found("Bà Rịa-Vũng Tàu, Bà Rịa Vũng Tàu")).toEqual([["Bà Rịa-Vũng Tàu", 4]]);
  });

  it("go over one line break and not over a paragraph or another sign", () => {
    expect(found("thưa\nBộ Văn\n  hóa")).toEqual([["Bộ Văn\n  hóa", 3]]);
    expect(found("Bộ Văn\n\nhóa. Bộ. Văn hóa")).toEqual([]);
  });

  it("are no parts of words", () => {
    expect(found("chỉn chu, chỉnh")).toEqual([["chỉn", 5]]);
  });

  it("stand in no comment", () => {
    expect(found("<!-- Bộ Văn hóa --> Bộ Văn hóa")).toEqual([["Bộ Văn hóa", 3]]);
  });

  it("belong to their list", () => {
    const letter = readLetter("Bộ Văn hóa, Thể thao và Du lịch");
    expect(phrasesOf(letter, other).map((m) => m.value)).toEqual(["khác"]);
    expect(phrasesOf(letter, list).map((m) => m.span)).toEqual([{ start: 0, end: 31 }]);
  });

  it("without a letter are never found, and those declared late are", () => {
    const late = phraseList([
      ["- ,", 1],
      ["số hai", 2],
    ]);
    expect(phrasesOf(readLetter("- , Số hai"), late).map((m) => m.value)).toEqual([2]);
  });
});
