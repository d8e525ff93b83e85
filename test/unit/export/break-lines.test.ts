import { describe, expect, test } from "vitest";
import { breakLines } from "../../../server/src/export/pages/break-lines.ts";
import { lineHeight, textWidth } from "../../../server/src/export/pages/metrics.ts";
import type { Paragraph, Run } from "../../../server/src/export/sheet/sheet.ts";

const type = { size: 14, bold: false, italic: false };
const run = (text: string, more: Partial<Run> = {}): Run => ({ text, ...type, underline: false, span: null, ...more });

function paragraph(runs: readonly Run[], more: Partial<Paragraph> = {}): Paragraph {
  return {
    ...{ kind: "paragraph", look: "body", runs, align: "left", firstLine: 0, left: 0, before: 0, after: 0 },
    ...{ lines: { unit: "multiple", value: 1 }, keepNext: false, keepLines: false, rule: null, frame: "none" },
    ...{ list: null, span: null },
    ...more,
  };
}

const textOf = (lines: ReturnType<typeof breakLines>): string[] =>
  lines.map((line) => line.pieces.map((piece) => piece.text).join(""));
const broken = (text: string, width: number): string[] => textOf(breakLines(paragraph([run(text)]), width, 14));

describe("where lines break", () => {
  const width = textWidth("Ủy ban nhân dân", type);

  test("after the last word that fits; the space hangs", () => {
    expect(broken("Ủy ban nhân dân tỉnh An Bình", width)).toEqual(["Ủy ban nhân dân", "tỉnh An Bình"]);
    expect(broken("Ủy ban nhân dân tỉnh An Bình", width - 0.1)).toEqual(["Ủy ban nhân", "dân tỉnh An", "Bình"]);
  });

  test("any number of spaces hangs", () => {
    expect(broken("Ủy ban nhân dân      tỉnh", width)).toEqual(["Ủy ban nhân dân", "tỉnh"]);
  });

  test("after a hyphen inside a word, not after a list's dash nor a minus", () => {
    expect(broken("845/UBND-VPTH", textWidth("845/UBND-V", type))).toEqual(["845/UBND-", "VPTH"]);
    expect(broken("a - b", textWidth("a -", type))).toEqual(["a -", "b"]);
    expect(broken("giảm -5 độ", textWidth("giảm -", type))).toEqual(["giảm", "-5 độ"]);
  });

  test("never at a no-break space", () => {
    expect(broken("ngày 12\u00a0tháng 8", textWidth("12 tháng", type))).toEqual(["ngày", "12\u00a0tháng", "8"]);
  });

  test("where it is told to", () => {
    expect(broken("Nơi nhận:\nLưu", 400)).toEqual(["Nơi nhận:", "Lưu"]);
    expect(broken("a\n\nb", 400)).toEqual(["a", "", "b"]);
  });

  test("inside a word that is wider than a line, between whole characters", () => {
    expect(broken("mmmmm", textWidth("mm", type))).toEqual(["mm", "mm", "m"]);
    expect(broken("😀😀😀", 2 * 14)).toEqual(["😀😀", "😀"]);
    expect(broken("ab mmmmm", textWidth("mmm", type))).toEqual(["ab", "mmm", "mm"]);
  });

  test("words go on over a change of type", () => {
    const runs = [run("Ủy ban nhân d", { bold: true }), run("ân tỉnh")];
    expect(textOf(breakLines(paragraph(runs), textWidth("Ủy ban nhân dâ", type), 14))).toEqual([
      "Ủy ban nhân",
      "dân tỉnh",
    ]);
  });

  test("no line is wider than the column, and no character is lost", () => {
    const text =
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, ".repeat(20);
    for (const column of [60, 117, 233, 467]) {
      const lines = breakLines(paragraph([run(text)], { firstLine: 36 }), column, 14);
      for (const line of lines) expect(line.x + line.width).toBeLessThanOrEqual(column + 0.011);
      expect(textOf(lines).join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
    }
  });
});

describe("where lines lie", () => {
  const words = "Ủy ban nhân dân tỉnh An Bình yêu cầu các cơ quan, đơn vị báo cáo";

  test("justified lines reach the edge, but for the last and those before a forced break", () => {
    const lines = breakLines(paragraph([run(`${words}\n${words}`)], { align: "justify", firstLine: 36 }), 200, 14);
    const ends = lines.map((line) => Math.round((line.x + line.width) * 100) / 100);
    const forced = lines.findIndex((line) => line.pieces.at(-1)?.text.endsWith("báo cáo"));
    expect(ends.filter((end, i) => end === 200 && i !== forced && i !== lines.length - 1)).toHaveLength(
      lines.length - 2,
    );
    expect(ends[forced]).toBeLessThan(200);
    for (const { pieces, x, width } of lines) {
      const end = pieces.reduce((at, piece) => at + piece.width, x);
      expect(end).toBeCloseTo(x + width, 6);
    }
  });

  test("the space behind a list's marker keeps its width", () => {
    const list = { kind: "clause", marker: "1.", bold: true } as const;
    const [line] = breakLines(paragraph([run(words)], { align: "justify", list }), 200, 14);
    const [marker, text] = line?.pieces ?? [];
    expect(marker).toMatchObject({ text: "1. ", bold: true, wordSpacing: 0 });
    expect(marker?.width).toBeCloseTo(textWidth("1. ", { ...type, bold: true }), 6);
    expect(text?.wordSpacing).toBeGreaterThan(0);
  });

  test("centred and at the right", () => {
    const own = textWidth("CHỦ TỊCH", type);
    const at = (align: Paragraph["align"]) => breakLines(paragraph([run("CHỦ TỊCH ")], { align }), 300, 14)[0]?.x;
    expect(at("center")).toBeCloseTo((300 - own) / 2, 6);
    expect(at("right")).toBeCloseTo(300 - own, 6);
  });

  test("the first line begins further in, the others where the paragraph does", () => {
    const lines = breakLines(paragraph([run(words)], { left: 20, firstLine: -10 }), 150, 14);
    expect(lines.map((line) => line.x)).toEqual([10, 20, 20, 20].slice(0, lines.length));
  });

  test("tabs go to the next half inch", () => {
    const [line] = breakLines(paragraph([run("a\tb\t\tc")]), 400, 14);
    expect(line?.pieces.map((piece) => piece.x)).toEqual([0, 36, 108]);
  });
});

describe("how high lines are", () => {
  const height = (p: Paragraph) => breakLines(p, 400, 14).map((line) => line.height);

  test("as high as the largest type on them, as often as is asked", () => {
    const mixed = [run("Ủy ban "), run("nhân dân", { size: 20 })];
    expect(height(paragraph(mixed))[0]).toBeCloseTo(lineHeight(20).height, 6);
    expect(height(paragraph([run("a")], { lines: { unit: "multiple", value: 1.5 } }))[0]).toBeCloseTo(
      14 * 1.15 * 1.5,
      1,
    );
  });

  test("exactly so many points", () => {
    expect(height(paragraph([run("a"), run("b", { size: 40 })], { lines: { unit: "points", value: 18 } }))).toEqual([
      18,
    ]);
  });

  test("an empty paragraph is a line of its type", () => {
    expect(height(paragraph([]))[0]).toBeCloseTo(lineHeight(14).height, 6);
  });
});

test("a line knows what of the source it shows", () => {
  const text = "Ủy ban nhân dân tỉnh";
  const lines = breakLines(paragraph([run(text, { span: { start: 100, end: 100 + text.length } })]), 70, 14);
  expect(lines.map((line) => line.span && text.slice(line.span.start - 100, line.span.end - 100))).toEqual(
    textOf(lines),
  );
});

test("however long a paragraph is, time grows in proportion", { timeout: 30_000 }, () => {
  const time = (text: string) => {
    const start = performance.now();
    breakLines(paragraph([run(text)]), 467, 14);
    return performance.now() - start;
  };
  for (const piece of ["x", "Ủy ban ", "-", "\t"]) {
    time(piece.repeat(10_000 / piece.length));
    const small = time(piece.repeat(100_000 / piece.length));
    expect(time(piece.repeat(1_000_000 / piece.length))).toBeLessThan(40 * small + 500);
  }
});
