import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readLetter } from "../../server/src/core/read.ts";
import { officeMisspellings } from "../../server/src/core/rules/text/office-spelling.ts";
import { isSyllable, seatTone } from "../../server/src/core/words/spelling.ts";
import { isJudged, syllableFaultsOf } from "../../server/src/core/words/syllable-faults.ts";

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

describe("syllables that Vietnamese has", () => {
  test.each(
    words(`ăn yêu uống oanh uyên ý ở ủa à quốc quyết quýt quỳnh quơ quả quỹ quí giếng giết gì gìn giữ giúp già giặc giục
    nghĩa nghiêm nghỉ ngành ngoằn ngoèo ghế ghi gà khuỷu khuya khuyên thuở huơ huỵch tuýp xoong boong buýt rượu bươu
    cừu ngửi chuếnh huếch hoạch loạng choẹt toáy chuyện người được thuế luật kỹ mỹ lý vỹ ty hy sỹ kẻ kiến cả`),
  )("%s", (word) => {
    expect(isSyllable(word)).toBe(true);
  });
});

describe("what no word of ours is", () => {
  test.each(
    words(`xuât quyêt nghành ngề kông cinh thuơng thưong huớng đựoc hàngg ngàytháng tiếế phàt thuếc bỗổ iến quung
    gia´ brông str ßa b đ tđ`),
  )("%s", (word) => {
    expect(isSyllable(word)).toBe(false);
    expect(seatTone(word)).toBeNull();
  });
});

describe("the mark goes to its seat", () => {
  test.each([
    ["cuả", "của"],
    ["hòan", "hoàn"],
    ["qúy", "quý"],
    ["gìa", "già"],
    ["gíup", "giúp"],
    ["nghiã", "nghĩa"],
    ["đựơc", "được"],
    ["thùyên", "thuyền"],
    ["khủyu", "khuỷu"],
    ["taị", "tại"],
    ["ngòai", "ngoài"],
  ])("%s → %s", (wrong, right) => {
    expect(seatTone(wrong)).toBe(right);
    expect(seatTone(right)).toBe(right);
    expect(isSyllable(wrong)).toBe(false);
  });

  test("open syllables have two", () => {
    for (const word of words("hòa hoà khỏe khoẻ thủy thuỷ ủy uỷ")) expect(seatTone(word)).toBe(word);
  });
});

describe("a letter’s syllables", () => {
  const faultsOf = (text: string) => {
    const { impossible, misplaced, first, second } = syllableFaultsOf(readLetter(text));
    const words = (spans: readonly { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end));
    return { impossible: words(impossible), misplaced: words(misplaced), first, second };
  };

  test("are judged the same whatever came before", () => {
    const text = "hòa hoà hòan hoàn xuât xuất Hòan HÒAN ỦY Uỷ Ủy Ủỷ uỷ ủy qúy quý của cuả";
    const wanted = {
      impossible: ["xuât"],
      misplaced: ["hòan", "qúy", "cuả"],
      first: [1, text.indexOf("ủy")],
      second: [6, text.indexOf("uỷ") + 1],
    };
    for (let i = 0; i < 3; i++) expect(faultsOf(text)).toEqual(wanted);
    faultsOf("xuẤt hÒan");
    expect(faultsOf(text)).toEqual(wanted);
  });

  test("agree with the reading of each word, also where the cache is full", () => {
    const vowels = [..."aăâeêioôơuưy"];
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const made: string[] = [];
    for (const onset of words("b ch đ g gh gi h k ng ngh nh qu t th tr"))
      for (const a of vowels)
        for (const b of ["", ...vowels])
          for (const coda of ["", "n", "t", "ng", "u", "i", "o"])
            for (const tone of tones) made.push((onset + a + b + tone + coda).normalize("NFC"));
    expect(made.length).toBeGreaterThan(90_000);
    const { impossible, misplaced } = faultsOf(made.join(" "));
    const judged = new Set([...impossible, ...misplaced]);
    const slow = made.filter((word) => seatTone(word) !== word && isJudged(word));
    expect([...judged].sort()).toEqual([...new Set(slow)].sort());
  });
});

describe("the list of office mistakes", () => {
  test("each is said once and changes something", () => {
    const wrongs = officeMisspellings.map(([wrong]) => wrong);
    expect(new Set(wrongs).size).toBe(wrongs.length);
    for (const [wrong, { right }] of officeMisspellings) {
      expect(right, wrong).not.toBe(wrong);
      expect(words(right).length, wrong).toBe(words(wrong).length);
    }
  });

  test("what is put in its place is spelt as words can be, and is none of the mistakes", () => {
    const wrongs = new Set(officeMisspellings.map(([wrong]) => wrong));
    for (const [wrong, { right }] of officeMisspellings) {
      for (const syllable of words(right)) expect(isSyllable(syllable), `${wrong}: ${syllable}`).toBe(true);
      expect(wrongs.has(right), right).toBe(false);
    }
  });
});

const units = new URL("../../../shared/data/administrative-units.tsv", import.meta.url);
const catalogue = new URL("../../../shared/data/catalogue.csv", import.meta.url);

describe.runIf(existsSync(catalogue) && existsSync(units))("titles of real documents", () => {
  test("all but damaged words are syllables", () => {
    const found = readFileSync(catalogue, "utf8")
      .normalize("NFC")
      .match(/(?<![\p{L}\d])\p{Ll}{2,12}(?![\p{L}\d])/gu)
      ?.filter((word) => /[^a-z]/.test(word));
    const bad = found?.filter((word) => !isSyllable(word)) ?? [];
    expect(found?.length).toBeGreaterThan(50_000);
    expect(bad.length / (found?.length ?? 1)).toBeLessThan(0.001);
  });
});
