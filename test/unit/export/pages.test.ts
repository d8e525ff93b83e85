import { describe, expect, test } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { pageFacts } from "../../../server/src/export/pages/facts.ts";
import { layOut } from "../../../server/src/export/pages/lay-out.ts";
import { lineHeight } from "../../../server/src/export/pages/metrics.ts";
import type { Line, Pages } from "../../../server/src/export/pages/pages.ts";
import { sheetOf } from "../../../server/src/export/sheet/build.ts";
import type { Paragraph, Section, Sheet, SheetBlock } from "../../../server/src/export/sheet/sheet.ts";
import { letterOf } from "../../bench/letters.ts";
import { ownLetters } from "../../support/own-letters.ts";

const textOf = ({ pieces }: Line): string => pieces.map((piece) => piece.text).join("");
const sheetFor = (text: string): Sheet => {
  const letter = readLetter(text);
  return sheetOf(letter, standardOf(letter));
};

const own = sheetFor(ownLetters[0]?.text ?? "");
const height = own.page.height - own.page.margins.top - own.page.margins.bottom;
const line = lineHeight(14).height;

/** A paragraph of so many lines. */
function paragraph(lines: number, more: Partial<Paragraph> = {}): Paragraph {
  const text = Array.from({ length: lines }, (_, i) => `${i + 1}`).join("\n");
  return {
    ...{ kind: "paragraph", look: "body", align: "justify", firstLine: 0, left: 0, before: 0, after: 0 },
    ...{ runs: [{ text, size: 14, bold: false, italic: false, underline: false, span: null }], rule: null },
    ...{ lines: { unit: "multiple", value: 1 }, keepNext: false, keepLines: false, frame: "none" },
    ...{ list: null, span: null },
    ...more,
  };
}

/** The lines of a sheet's pages, as they read, without page numbers. */
function pagesOf(blocks: readonly SheetBlock[], contact: Section["contact"] = null): string[] {
  const { pages } = layOut({ ...own, sections: [{ blocks, contact }] });
  return pages.map((page) =>
    page.lines
      .filter((l) => l.place !== "number")
      .map(textOf)
      .join(" "),
  );
}

const perPage = Math.floor(height / line);
const count = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, i) => from + i).join(" ");

describe("where pages break", () => {
  test("a page takes as many lines as go into it", () => {
    expect(pagesOf([paragraph(perPage + 10)])).toEqual([count(1, perPage), count(perPage + 1, perPage + 10)]);
  });

  test("at least two lines of a paragraph go over", () => {
    expect(pagesOf([paragraph(perPage + 1)])).toEqual([count(1, perPage - 1), count(perPage, perPage + 1)]);
  });

  test("at least two lines of a paragraph stay", () => {
    const filling = count(1, perPage - 1);
    expect(pagesOf([paragraph(perPage - 1), paragraph(5)])).toEqual([filling, count(1, 5)]);
    expect(pagesOf([paragraph(perPage - 2), paragraph(5)])).toEqual([`${count(1, perPage - 2)} 1 2`, count(3, 5)]);
    expect(pagesOf([paragraph(perPage - 2), paragraph(3)])).toEqual([count(1, perPage - 2), count(1, 3)]);
  });

  test("what is to stay whole does", () => {
    const whole = paragraph(8, { keepLines: true });
    expect(pagesOf([paragraph(perPage - 5), whole])).toEqual([count(1, perPage - 5), count(1, 8)]);
  });

  test("a heading goes with what it heads", () => {
    const heading = paragraph(1, { keepNext: true });
    const filling = count(1, perPage - 2);
    expect(pagesOf([paragraph(perPage - 2), heading, paragraph(5)])).toEqual([filling, `1 ${count(1, 5)}`]);
    expect(pagesOf([paragraph(perPage - 3), heading, paragraph(5)])[0]).toBe(`${count(1, perPage - 3)} 1 1 2`);
    expect(pagesOf([paragraph(perPage - 3), heading, heading, paragraph(5)])[1]).toBe(`1 1 ${count(1, 5)}`);
  });

  test("headings without end are broken all the same", () => {
    const all = pagesOf(Array.from({ length: 3 * perPage }, () => paragraph(1, { keepNext: true })));
    expect(all.map((page) => page.split(" ").length)).toEqual([perPage, perPage, perPage]);
  });

  test("space between paragraphs falls away at the top of a page, not on the first", () => {
    const { pages } = layOut({
      ...own,
      sections: [{ blocks: [paragraph(perPage - 1, { before: 10 }), paragraph(4, { before: 10 })], contact: null }],
    });
    const [first, second] = pages.map((page) => page.lines.filter((l) => l.place === "body")[0]?.y ?? 0);
    expect(first).toBeCloseTo(own.page.margins.top + 10, 6);
    expect(second).toBeCloseTo(own.page.margins.top, 6);
  });

  test("space that nothing follows needs no room", () => {
    expect(pagesOf([paragraph(perPage, { after: 30 })])).toHaveLength(1);
  });

  test("two columns stay on one page and are as high as the taller", () => {
    const columns = (left: number, right: number): SheetBlock => ({
      ...{ kind: "columns", role: "closing", widths: [200, 200], before: 0, after: 0 },
      left: [paragraph(left)],
      right: [paragraph(right)],
    });
    expect(pagesOf([paragraph(perPage - 4), columns(2, 5), paragraph(1)])).toEqual([
      count(1, perPage - 4),
      `${count(1, 2)} ${count(1, 5)} 1`,
    ]);
    expect(pagesOf([paragraph(1), columns(perPage + 5, 3)])).toEqual([
      "1",
      `${count(1, perPage)} 1 2 3`,
      count(perPage + 1, perPage + 5),
    ]);
  });

  test("the address has its room at the foot of the first page or of the last", () => {
    const contact = (page: "first" | "last") => ({ page, paragraphs: [paragraph(1)] });
    const [one, two] = pagesOf([paragraph(2 * perPage - 10)], contact("first"));
    expect(one?.split(" ").length).toBe(perPage - 1);
    expect(two).toBe(count(perPage - 1, 2 * perPage - 10));
    expect(pagesOf([paragraph(perPage)], contact("last"))).toEqual([count(1, perPage), "1"]);
    expect(pagesOf([paragraph(perPage - 3)], contact("last"))).toEqual([`${count(1, perPage - 3)} 1`]);
  });
});

/** Words of a sheet in reading order, with its markers. */
const wordsOf = (blocks: readonly SheetBlock[]): string =>
  blocks
    .flatMap((block) => (block.kind === "columns" ? [...block.left, ...block.right] : [block]))
    .map(({ list, runs }) => `${list ? `${list.marker} ` : ""}${runs.map((run) => run.text).join("")}`)
    .join("")
    .replace(/\s/g, "");

const letters = [...ownLetters, { name: "of 26 KB", text: letterOf(26_000) }];

describe.each(letters)("$name", ({ text }) => {
  const sheet = sheetFor(text);
  const pages: Pages = layOut(sheet);

  test("every word stands on a page once, in order", () => {
    for (const [i, { blocks }] of sheet.sections.entries()) {
      const lines = pages.pages.filter((page) => page.section === i).flatMap((page) => page.lines);
      const shown = lines.filter(({ place }) => place !== "number" && place !== "contact");
      expect(shown.map(textOf).join("").replace(/\s/g, "")).toBe(wordsOf(blocks));
    }
  });

  test("lines lie within the margins and below each other", () => {
    const { margins, width } = pages.setup;
    for (const { lines } of pages.pages) {
      const bottoms = new Map<string, number>();
      for (const { place, x, y, width: own, height: high, baseline } of lines.filter((l) => l.place !== "number")) {
        expect(x).toBeGreaterThanOrEqual(margins.left - 0.01);
        expect(x + own).toBeLessThanOrEqual(width - margins.right + 0.02);
        expect(y).toBeGreaterThanOrEqual(margins.top - 0.01);
        expect(y + high).toBeLessThanOrEqual(pages.setup.height - margins.bottom + 0.06);
        expect(baseline).toBeGreaterThan(y);
        expect(baseline).toBeLessThan(y + high);
        expect(y).toBeGreaterThanOrEqual((bottoms.get(place) ?? 0) - 0.01);
        bottoms.set(place, y + high);
      }
    }
  });

  test("pages are numbered from the second of each section on, in the middle of the top margin", () => {
    for (const { number, lines } of pages.pages) {
      const numbers = lines.filter((l) => l.place === "number");
      expect(numbers.map(textOf)).toEqual(number === 1 ? [] : [String(number)]);
      for (const { x, y, width, height: high } of numbers) {
        const { margins } = pages.setup;
        expect(x + width / 2).toBeCloseTo((margins.left + pages.setup.width - margins.right) / 2, 3);
        expect(y + high).toBeLessThan(margins.top);
      }
    }
  });
});

describe("facts", () => {
  test("of a letter of several pages", () => {
    const letter = readLetter(letterOf(26_000));
    const facts = pageFacts(letter, standardOf(letter));
    expect(facts.pages).toBeGreaterThan(5);
    expect(facts.closing?.signaturePage).toBe(facts.pages);
    expect(facts.closing?.distributionPages).toEqual([facts.pages, facts.pages]);
  });

  test.each(["", "\n\n", "abc", "Nơi nhận:\n- Như trên;", "CHỦ TỊCH\n\nNguyễn Văn Minh"])("of %j", (text) => {
    const letter = readLetter(text);
    expect(pageFacts(letter, standardOf(letter))).toMatchObject({ pages: 1, broken: [], closing: null });
  });
});
