import { describe, expect, it } from "vitest";
import { columns, excerpt } from "../../../server/src/cli/excerpt.ts";
import { Source } from "../../../server/src/core/text/source.ts";

/** The excerpt with its mark drawn below, for `[…]` (or an empty `[]`) in `marked`. */
function drawn(marked: string, room = 80): string {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const source = new Source(marked.replace("[", "").replace("]", ""));
  const { line, text, column, width } = excerpt(source, { start, end }, room);
  return `${line}:${text}\n${" ".repeat(column)}${"^".repeat(width)}`;
}

describe("the line with its mark", () => {
  it.each([
    ["plain", "a\n[Số] 12/UBND\n", "1:Số 12/UBND\n^^"],
    ["an empty place", "Lưu[] VT", "0:Lưu VT\n   ^"],
    ["the end of a line", "Lưu[]\r\nx", "0:Lưu\n   ^"],
    ["an empty line", "a\n[]\nb", "1:\n^"],
    ["several lines: the first", "ab [cd\nef] gh", "0:ab cd\n   ^^"],
    ["composed letters are one column", "Ủy ban nhân dân [tỉnh]", "0:Ủy ban nhân dân tỉnh\n                ^^^^"],
    [
      "decomposed letters are one column",
      `${"Ủy ban".normalize("NFD")} [tỉnh]`,
      `0:${"Ủy ban".normalize("NFD")} tỉnh\n       ^^^^`,
    ],
    ["ideographs are two", "漢字 [ab]", "0:漢字 ab\n     ^^"],
    ["pictures are two", "😀 [a]", "0:😀 a\n   ^"],
    ["tabs go to the next stop", "ab\t[c]\td", "0:ab  c   d\n    ^"],
    ["a marked tab", "ab[\t]c", "0:ab  c\n  ^^"],
    ["control characters are shown", "a\x1b[[31m]b".replace("[[", "["), "0:a␛31mb\n  ^^^"],
    ["half a pair is shown", "a\ud83d[b]", "0:a\ufffdb\n  ^"],
  ])("%s", (_, marked, expected) => {
    expect(drawn(marked)).toBe(expected);
  });

  const long = "một hai ba bốn năm sáu bảy tám chín mười ";

  it("is cut around the mark where the line is long", () => {
    expect(drawn(`${long}${long}[Đây] ${long}${long}`, 30)).toBe("0:…chín mười Đây một hai ba bốn n…\n           ^^^");
    expect(drawn(`[Đây] ${long}`, 20)).toBe("0:Đây một hai ba bốn n…\n^^^");
    expect(drawn(`${long}[đây]`, 20)).toBe("0:…ảy tám chín mười đây\n                  ^^^");
    expect(drawn(`[${long}${long}]`, 20)).toBe(`0:một hai ba bốn năm s…\n${"^".repeat(20)}`);
  });

  it("never cuts a pair in two", () => {
    for (let room = 10; room < 20; room++) {
      const text = drawn(`${"😀".repeat(50)}[x]${"😀".repeat(50)}`, room);
      expect(text).not.toContain("\ufffd");
      const [line, mark] = text.slice(2).split("\n");
      expect(columns(line?.slice(0, line.indexOf("x")) ?? "")).toBe(mark?.indexOf("^"));
    }
  });

  it("costs nothing on a line of 10 MB", () => {
    const source = new Source("số ".repeat(3_500_000));
    const begin = performance.now();
    for (let at = 0; at < 1000; at++) excerpt(source, { start: at * 9000, end: source.text.length }, 100);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
