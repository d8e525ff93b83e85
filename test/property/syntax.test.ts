import fc from "fast-check";
import { expect, test } from "vitest";
import { readLetter } from "../../server/src/core/read.ts";
import type { SyntaxNode } from "../../server/src/core/syntax/tree.ts";
import { leaves } from "../../server/src/core/syntax/tree.ts";
import { plainText } from "../../server/src/core/text/plain-text.ts";

/** Scraps of which letters are made, mixed with whatever else can be typed. */
const scraps = fc.oneof(
  fc.constantFrom(
    "ỦY BAN NHÂN DÂN",
    "TỈNH AN BÌNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "*",
    "\\*",
    "**",
    "Số: 12/UBND-VP",
    "Số 07-CV/TU",
    "Số:      /UBND",
    "V/v ",
    "An Bình, ngày 05 tháng 3 năm 2026",
    "Kính gửi:",
    "- Sở Nội vụ;",
    "QUYẾT ĐỊNH",
    "Căn cứ Luật Đất đai;",
    "Điều 1. ",
    "a) ",
    "I. ",
    "./.",
    "Nơi nhận:",
    "- Lưu: VT, TH.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "Lê Văn Nam",
    "Phụ lục I",
    "(Kèm theo Công văn số 12/UBND-VP ngày 05 tháng 3 năm 2026 của ",
    "SAO Y",
    "Số: 05/SY-VP",
    "THƯ KÝ",
    "CHỦ TỌA",
    "ĐT: 024.3825.111",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "   ",
    "\t",
    " | ",
    "<!--",
    "-->",
    "\u0000",
    "\ufeff",
    "\ud800",
    "e\u0302\u0301",
    "-----",
    "Nghị quyết số 48/NQ-",
    "CP ngày 06/5/2021 của Chính phủ",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const anyText = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(""));

function check(node: SyntaxNode): void {
  let at = node.span.start;
  for (const child of node.children) {
    expect(child.span.start).toBe(at);
    at = child.span.end;
    check(child);
  }
  if (node.children.length > 0) expect(at).toBe(node.span.end);
}

test("reading never throws, and the leaves of the tree are the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { root } = readLetter(text);
      expect([...leaves(root)].map((l) => text.slice(l.span.start, l.span.end)).join("")).toBe(text);
      expect(root.span).toEqual({ start: 0, end: text.length });
      check(root);
    }),
    { numRuns: 400 },
  );
});

test("every part stands inside the text, and reads as what stands there", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const letter = readLetter(text);
      const parts = [
        letter.header.issuer,
        letter.header.number?.symbol,
        letter.header.number?.sequence,
        letter.header.placeAndDate?.place,
        letter.title?.text,
        letter.subject?.content,
        letter.signature?.name,
        ...(letter.addressees?.items ?? []).map((i) => i.text),
        ...(letter.distribution?.items ?? []).map((i) => i.text),
        ...letter.body.blocks.map((b) => b.text),
      ];
      for (const part of parts) {
        if (!part) continue;
        const { start, end } = part.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        const words = (s: string) => s.normalize("NFC").replace(/<!--.*?-->|[\s*_\\|]|[-=~—–―]{2,}/gsu, "");
        if (!text.includes("<!--"))
          for (const syllable of part.text.match(/[\p{L}\p{N}]+/gu) ?? [])
            expect(words(text.slice(start, end))).toContain(syllable.normalize("NFC"));
      }
    }),
    { numRuns: 300 },
  );
});

test("plain text maps back: a slice of it stands where it says", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "ề", "e\u0302\u0300", "**", "*", "_", "\\*", " ", "<!-- x -->", "TB-", "\n"), {
        maxLength: 30,
      }),
      fc.nat(30),
      fc.nat(30),
      (parts, a, b) => {
        const source = parts.join("");
        const pieces: { start: number; end: number }[] = [];
        let at = 0;
        for (const line of source.split("\n")) {
          pieces.push({ start: at, end: at + line.length });
          at += line.length + 1;
        }
        const plain = plainText(source, pieces);
        const from = Math.min(a, b, plain.text.length);
        const to = Math.min(Math.max(a, b), plain.text.length);
        const { start, end } = plain.spanOf(from, to);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(source.length);
        const letters = (s: string) => s.normalize("NFC").replace(/<!-- x -->|[\s*_\\]/g, "");
        expect(letters(source.slice(start, end))).toContain(letters(plain.text.slice(from, to)).slice(0, 1));
      },
    ),
    { numRuns: 500 },
  );
});

/** Milliseconds of the fastest of a few runs. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each([
  ["one line of letters", "a"],
  ["one line of words", "ngày tháng năm "],
  ["stars", "*"],
  ["underscores", "_ "],
  ["spaces", " "],
  ["tabs and bars", "\t| "],
  ["numbers", "số 1/"],
  ["capitals", "ỦY BAN "],
  ["dots and slashes", "./"],
  ["open comments", "<!-- "],
  ["marks to compose", "e\u0302"],
  ["empty lines", "\n"],
  ["dashes", "- \n"],
  ["addressees", "Kính gửi: "],
  ["clauses", "1. a\n"],
  ["lists", "Nơi nhận:\n"],
  ["authorities", "TM. "],
])(
  "reading is linear in %s",
  (_, unit) => {
    const small = unit.repeat(Math.ceil(20_000 / unit.length));
    const large = unit.repeat(Math.ceil(200_000 / unit.length));
    const ms = fastest(() => readLetter(large));
    // Ten times the text may cost forty times the time on a busy machine; quadratic growth would cost a hundred.
    expect(ms).toBeLessThan(Math.max(400, 40 * fastest(() => readLetter(small))));
  },
  60_000,
);

test("ten megabytes on one line are read", () => {
  const text = "Thực hiện Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ, ".repeat(160_000);
  expect(readLetter(text).body.blocks).toHaveLength(1);
}, 60_000);
