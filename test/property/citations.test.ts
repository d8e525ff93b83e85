import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Citation } from "../../server/src/core/citations/citation.ts";
import { issuerKey, issuerOfNumber, numberKey, numberParts } from "../../server/src/core/citations/key.ts";
import { cleanNumber } from "../../server/src/core/citations/number-parts.ts";
import { recogniseIn } from "../../server/src/core/citations/recognise.ts";
import { citationNeedles, Scout, shortNeedles } from "../../server/src/core/citations/scout.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { plainText } from "../../server/src/core/text/plain-text.ts";
import { Source } from "../../server/src/core/text/source.ts";

/** Scraps of which citations are made, and what damages them. */
const scraps = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ..."NĐ|NQ |TT |Chỉ thị |thay thế |hết hiệu lực |sửa đổi, bổ sung |này|nêu trên|cùng |gọi là |Nghị quyết |Nghị định |Thông tư |công văn |Luật |Bộ luật |Luật Đất đai |Pháp lệnh |Hiến pháp |luật |Luật sửa đổi, bổ sung một số điều của ".split(
        "|",
      ),
      ..."số |Số: |SỐ |só |48/NQ-CP|30/2020/NĐ-CP|24-KL/TW|845/UBND-VP|43/2022/QH15|241/TB-|VPCP|123|CV1411/2016-4P|169-CP|169–CP|24|KL/TW|–|—|-|/|30/2020|3/5|2021-2025|05/cv".split(
        "|",
      ),
      ..." ngày 06/5/2021| ngày 05 tháng 3 năm 2020| ngày 5/1 1/2019| năm 2021|, ngày |tháng ".split("|"),
      ..." của Chính phủ| của UBND tỉnh Sơn Hà| của Công ty TNHH A | của | của Bộ Tài chính| và |, |; |. |(|)|“|”|khoản 2 Điều 5 |điểm a, b |Bộ Tài chính đã ban hành |tại ".split(
        "|",
      ),
      "\n",
      "  ",
      "**",
      "*",
      "_",
      "<!--",
      "-->",
      "\\*",
      "\u0301",
      "\u00a0",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const anyText = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(""));
const unpaired = fc.string({
  unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});

const pieces = (source: string) => {
  let at = 0;
  return source.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
};
const cite = (source: string): readonly Citation[] => recogniseIn(plainText(source, pieces(source)), "body");

function check(source: string, citations: readonly Citation[]): void {
  let end = 0;
  for (const c of citations) {
    expect(c.span.start).toBeGreaterThanOrEqual(end);
    expect(c.span.end).toBeGreaterThan(c.span.start);
    expect(c.span.end).toBeLessThanOrEqual(source.length);
    end = c.span.end;
    for (const part of [c.kindText, c.label, c.numberText, c.dateText, c.issuerText]) {
      if (!part) continue;
      expect(part.span.start).toBeGreaterThanOrEqual(c.span.start);
      expect(part.span.end).toBeLessThanOrEqual(c.span.end);
      expect(c.text.text).toContain(part.text);
    }
    expect(c.number === null).toBe(c.numberText === null);
    expect(c.number ?? c.name).toBeTruthy();
    if (c.number !== null) expect(c.number).toBe(cleanNumber(c.numberText?.text ?? ""));
    if (c.date !== null) expect(c.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (c.issuerText) expect(c.issuer).not.toBeNull();
    if (c.provision) expect(c.provision.span.end).toBeLessThanOrEqual(c.span.start);
    let last = c.provision?.span.start ?? 0;
    for (const { span } of c.provisions) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeLessThanOrEqual(c.provision?.span.end ?? 0);
      last = span.end;
    }
    expect(["cites", "repeals", "amends"]).toContain(c.role);
    if (c.refersTo) {
      expect(c.refersTo).not.toBe(c);
      expect(citations).toContain(c.refersTo);
      expect(c.refersTo.refersTo).toBeNull();
    }
  }
}

test("recognising never throws, and what it finds stands in the text, in order, without overlap", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, unpaired, fc.string({ unit: "binary" })), (source) => check(source, cite(source))),
    { numRuns: 1500 },
  );
});

test("what the span covers reads as the text", () => {
  fc.assert(
    fc.property(anyText, (source) => {
      for (const { span, text } of cite(source)) {
        const covered = pieces(source.slice(span.start, span.end)).map((p) => ({
          start: p.start + span.start,
          end: p.end + span.start,
        }));
        const squeeze = (s: string) => s.replace(/[\s*_\\]+/g, "");
        if (!/<!--|-->|\\|\u0301/.test(source))
          expect(squeeze(plainText(source, covered).text)).toBe(squeeze(text.text));
      }
    }),
    { numRuns: 800 },
  );
});

test("a letter's citations are those of its parts, and of parts that a page break cut", () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const text = `Kính gửi: Sở Y tế\n\n${source}`;
      const letter = readLetter(text);
      check(text, letter.citations);
      for (const { span, antecedent, self } of letter.backReferences) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(antecedent !== null && self).toBe(false);
        if (antecedent) expect(antecedent.span.end).toBeLessThanOrEqual(span.start);
        if (antecedent) expect(letter.citations).toContain(antecedent);
      }
    }),
    { numRuns: 400 },
  );
});

describe("the scout passes over no text that has a citation", () => {
  const finds = (source: string) =>
    [citationNeedles, shortNeedles].some((needles) => new Scout(new Source(source), needles).finds(0, source.length));

  test.each(["NĐ<!-- dự thảo --> 24", "công văn 169–CP/\u{20000}", "Công văn số \u{1d400}12-3"])("%s", (source) => {
    expect(finds(source)).toBe(true);
  });

  test("a word that a scan made of `số` makes no number of what is none", () => {
    expect(cite("Nghị định só 2021-2025NĐ")).toEqual([]);
    expect(cite("Nghị định só 12/NQ-CP").map((c) => c.number)).toEqual(["12/NQ-CP"]);
  });

  test("whatever the text", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        if (cite(source).length > 0) expect(finds(source)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

/** Sentences in the shapes that people write. */
const sentences = [
  "Thực hiện Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ và Nghị quyết 48 nêu trên",
  "Căn cứ điểm a, b khoản 2 Điều 4 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
  "Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở và Luật Đầu tư năm 2024; NĐ 30 thì",
  "các Nghị quyết số 18-NQ/TW, số 19-NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương",
  "Quyết định này thay thế Quyết định số 12/2015/QĐ-UBND ngày 05/3/2015 của Ủy ban nhân dân tỉnh Sơn Hà",
  "Chỉ thị số 02/CT-TTg ngày 14/01/2021 và Chỉ thị số 02/CT-UBND ngày 03/02/2021 của UBND tỉnh Sơn Hà",
  "Phụ lục II ban hành kèm theo Thông tư số 01/2021/TT-BNV và 02/2021/TT-BNV cùng ngày",
];
const squeezed = ({ text }: { text: string }): string => text.replace(/\s+/g, " ");
const read = (source: string): unknown[] =>
  cite(source).map(({ kind, number, name, date, issuer, role, refersTo, provisions, text }) => [
    [kind, number, name, date, issuer, role, squeezed(text), refersTo && squeezed(refersTo.text)],
    provisions.map(({ span: _, ...place }) => place),
  ]);

test("breaking lines, emphasis and loose marks change nothing of what is read", () => {
  const change = fc.constantFrom(" ", " ", " ", "\n", " \n", " **", "** ", " *", "* ", "\n**");
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences),
      fc.array(change, { minLength: 40, maxLength: 40 }),
      fc.boolean(),
      (sentence, changes, loose) => {
        let n = 0;
        const written = sentence.replaceAll(" ", () => changes[n++] ?? " ");
        expect(read(loose ? written.normalize("NFD") : written)).toEqual(read(sentence));
      },
    ),
    { numRuns: 600 },
  );
});

test("a symbol cut at the end of a line is read whole", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences.filter((s) => /[/-]\p{Lu}/u.test(s))), fc.nat(), (sentence, n) => {
      const cuts = [...sentence.matchAll(/(?<=\d[/-]|[\p{Lu}/][/-])(?=\p{Lu}{2})/gu)].map((m) => m.index);
      const at = cuts[n % cuts.length] ?? 0;
      expect(read(`${sentence.slice(0, at)}\n${sentence.slice(at)}`)).toEqual(read(sentence));
    }),
    { numRuns: 100 },
  );
});

test("keys answer for any text", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, unpaired, fc.string({ unit: "binary" })), (text) => {
      expect(typeof numberKey(text)).toBe("string");
      expect(typeof issuerKey(text)).toBe("string");
      expect(typeof numberParts(text).form).toBe("string");
      expect(issuerOfNumber(text)).not.toBe("");
    }),
    { numRuns: 800 },
  );
});

test("the key of a number or an issuer is its own key", () => {
  const pick = (...words: string[]) => fc.constantFrom(...words);
  const numbers = fc
    .tuple(
      pick("7", "07", "30c", "66.7"),
      pick("/", "-", " – "),
      pick("", "2020/", "2021-"),
      pick("NĐ", "ND", "KL", "HĐ", "UBND", "qđ"),
      pick("-", "/", " - "),
      pick("CP", "TW", "QH15", "VP-TH", "2020"),
    )
    .map((parts) => parts.join(""));
  const names = fc
    .array(
      pick(
        "Bộ Tài chính",
        "UBND tỉnh Sơn Hà",
        "HĐND",
        "Bộ trưởng Bộ Y tế",
        " và ",
        ", ",
        " - ",
        "VPCP",
        "khóa XII",
        "Chủ tịch UBND xã",
        " ",
      ),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(numbers, (number) => {
      expect(numberKey(numberKey(number))).toBe(numberKey(number));
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(names, (name) => {
      expect(issuerKey(issuerKey(name))).toBe(issuerKey(name));
    }),
    { numRuns: 500 },
  );
});

describe("recognising is linear", () => {
  const worst = [
    "số ",
    "số 1 ngày ",
    "1/1/1/1",
    "Luật ",
    "Luật sửa đổi, bổ sung một số điều của ",
    "ngày của ",
    "khoản 1 Điều 2 Luật A ",
    "số 1/QĐ-UBND của Công ty A ",
    "Nghị định của Chính phủ số ",
    "((((",
    "Nghị định 30 ",
    "NĐ30/2020",
    "Nghị định số 1/2020/NĐ-CP, Nghị định 1, ",
    "thay thế Nghị định số 1/2020/NĐ-CP và ",
    "sửa đổi, bổ sung một số điều của ",
    "điểm a, b khoản 2 và Điều 4 Luật Đất đai, ",
    "Nghị định này, “Luật nêu trên ",
  ];
  const time = (unit: string, length: number): number => {
    const source = unit.repeat(Math.ceil(length / unit.length));
    const text = plainText(source, [{ start: 0, end: source.length }]);
    const start = process.cpuUsage();
    for (const { role, provisions } of recogniseIn(text, "body")) if (role === "cites") provisions.at(0);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  it.each(worst)("over 1 MB of “%s”", { timeout: 120_000 }, (unit) => {
    time(unit, 50_000);
    const tenth = Math.max(time(unit, 100_000), 2);
    expect(time(unit, 1_000_000)).toBeLessThan(40 * tenth);
  });
});
