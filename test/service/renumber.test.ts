import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLetter } from "../../server/src/core/read.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { isCounted, renumber } from "../../server/src/service/renumber/renumber.ts";
import { decision, partyLetter, stateLetter } from "./letters.ts";

const anew = (text: string, selected?: string): string => {
  const at = selected === undefined ? -1 : text.indexOf(selected);
  const selection = selected === undefined ? null : { start: at, end: at + selected.length };
  return applyEdits(text, renumber(readLetter(text), selection).edits);
};
const unsure = (text: string): string[] =>
  renumber(readLetter(text)).unsure.map(
    ({ start, end }) => `${text.slice(start - 6, start)}|${text.slice(start, end)}`,
  );

/** A decision with these articles between its verb line and its distribution list. */
const deciding = (articles: string, distribution = "- Như Điều 3;"): string =>
  decision
    .replace(/Điều 1\.[\s\S]*?(?=Nơi nhận)/u, `${articles}\n\n`)
    .replace("- Như Điều 3;", distribution)
    .replace(/\n\nPhụ lục\n[\s\S]*$/u, "\n");
const articlesOf = (text: string): string => /(?<=QUYẾT ĐỊNH:\n\n)[\s\S]*?(?=\n\nNơi nhận)/u.exec(text)?.[0] ?? "";
const counted = (articles: string): string => articlesOf(anew(deciding(articles)));

const folder = path.join(import.meta.dirname, "../fixtures");
const letters = ["letters", "types"].flatMap((name) =>
  readdirSync(path.join(folder, name))
    .filter((file) => file.endsWith(".congvan"))
    .map((file) => [file, readFileSync(path.join(folder, name, file), "utf8")] as const),
);

describe("what is counted through", () => {
  const all: (readonly [string, string])[] = [
    ["letter", stateLetter],
    ["party", partyLetter],
    ["decision", decision],
  ];
  test.each([...all, ...letters])("%s stays as it is", (_, text) => {
    expect(anew(text)).toBe(text);
  });
});

describe("articles, clauses and points", () => {
  test("an article that was put in moves those below it", () => {
    expect(counted("Điều 1. Một.\n\nĐiều 1. Hai.\n\nĐiều 2. Ba.")).toBe("Điều 1. Một.\n\nĐiều 2. Hai.\n\nĐiều 3. Ba.");
  });

  test("an article that was taken out closes the gap, also the first", () => {
    expect(counted("Điều 2. Hai.\n\nĐiều 4. Bốn.")).toBe("Điều 1. Hai.\n\nĐiều 2. Bốn.");
  });

  test("clauses begin anew in each article, points in each clause", () => {
    expect(
      counted("Điều 1. Một:\n\n2. A:\n\nb) x;\n\nc) y.\n\n3. B.\n\nĐiều 3. Hai:\n\n1. C.\n\n1. D:\n\na) x;\n\na) y."),
    ).toBe("Điều 1. Một:\n\n1. A:\n\na) x;\n\nb) y.\n\n2. B.\n\nĐiều 2. Hai:\n\n1. C.\n\n2. D:\n\na) x;\n\nb) y.");
  });

  test("points follow the Vietnamese alphabet", () => {
    expect(counted("Điều 1. Một:\n\na) m;\n\nb) m;\n\nc) m;\n\nd) m;\n\ne) m;\n\nf) m;\n\nj) m.")).toBe(
      "Điều 1. Một:\n\na) m;\n\nb) m;\n\nc) m;\n\nd) m;\n\nđ) m;\n\ne) m;\n\ng) m.",
    );
  });

  test("chapters, sections and their clauses", () => {
    const text = stateLetter.replace("II. VỀ LƯU TRỮ", "IV. VỀ LƯU TRỮ").replace("2. Báo cáo", "5. Báo cáo");
    expect(anew(text)).toBe(stateLetter);
    expect(counted("Chương II\nCHUNG\n\nĐiều 5. Một.\n\nChương IV\nRIÊNG\n\nĐiều 5. Hai.")).toBe(
      "Chương I\nCHUNG\n\nĐiều 1. Một.\n\nChương II\nRIÊNG\n\nĐiều 2. Hai.",
    );
  });

  test("what stands below a number goes with it", () => {
    expect(counted("Điều 1. Một:\n\n1. A.\n\n1. B:\n\n1.1. x.\n\n1.3. y.\n\n2. C:\n\n2.1. z.")).toBe(
      "Điều 1. Một:\n\n1. A.\n\n2. B:\n\n2.1. x.\n\n2.2. y.\n\n3. C:\n\n3.1. z.",
    );
  });

  test("sections and chapters that were put in, and articles that begin anew in a chapter", () => {
    expect(anew(stateLetter.replace("II. VỀ LƯU TRỮ", "I. VỀ LƯU TRỮ"))).toBe(stateLetter);
    const chapters = "Chương I\n\nCHUNG\n\nĐiều 1. Một.\n\nChương II\n\nRIÊNG\n\nĐiều ";
    expect(counted(`${chapters}1. Hai.`)).toBe(`${chapters}2. Hai.`);
  });

  test("a list of its own stays one", () => {
    const own = "Điều 1. Một:\n\n1. A.\n\n2. B.\n\nTổ kiểm tra có nhiệm vụ:\n\n1. C.\n\n2. D.";
    expect(counted(own)).toBe(own);
  });

  test("a number that was put in between on purpose stays", () => {
    expect(counted("Điều 1. Một.\n\nĐiều 1a. Hai.\n\nĐiều 3. Ba.")).toBe(
      "Điều 1. Một.\n\nĐiều 1a. Hai.\n\nĐiều 2. Ba.",
    );
  });

  test("only the selection, going on from what stands above", () => {
    const text = deciding("Điều 1. Một.\n\nĐiều 3. Hai.\n\nĐiều 3. Ba.\n\nĐiều 9. Bốn.");
    expect(articlesOf(anew(text, "Hai.\n\nĐiều 3. Ba."))).toBe(
      "Điều 1. Một.\n\nĐiều 2. Hai.\n\nĐiều 3. Ba.\n\nĐiều 9. Bốn.",
    );
  });
});

describe("what is not the letter's own", () => {
  test("quoted amendments", () => {
    expect(
      counted(
        "Điều 1. Sửa đổi Điều 7 như sau:\n\n“Điều 7. Hồ sơ\n\n3. Nộp trực tiếp.\n\n5. Nộp qua mạng.”\n\nĐiều 3. Thi hành.",
      ),
    ).toBe(
      "Điều 1. Sửa đổi Điều 7 như sau:\n\n“Điều 7. Hồ sơ\n\n3. Nộp trực tiếp.\n\n5. Nộp qua mạng.”\n\nĐiều 2. Thi hành.",
    );
  });

  test("an amending letter that quotes without quotation marks is refused", () => {
    const text = deciding(
      "Điều 1. Sửa đổi, bổ sung một số điều như sau:\n\n1. Sửa đổi khoản 2 Điều 5 như sau:\n\n2. Hồ sơ.\n\nĐiều 3. Thi hành.",
    ).replace("Về việc thành lập", "Về việc sửa đổi, bổ sung Quyết định thành lập");
    expect(renumber(readLetter(text))).toEqual({ edits: [], places: 0, unsure: [], refused: true });
  });

  test("articles in a letter that has none, clauses of a law that is cited", () => {
    const text = stateLetter.replace(
      "Đề nghị các đơn vị thực hiện./.",
      "Khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP quy định:\n\n3. Bản chính.\n\n4. Bản sao.\n\nĐiều 9. Áp dụng.\n\nĐề nghị các đơn vị thực hiện./.",
    );
    expect(anew(text)).toBe(text);
  });
});

describe("references", () => {
  const three = "Điều 1. Một.\n\nĐiều 3. Hai.\n\nĐiều 5. Thi hành";
  test("follow in the distribution list and where the letter says that it means itself", () => {
    const text = anew(deciding(`${three} Điều 3 Quyết định này.`, "- Như Điều 5;"));
    expect(text).toContain("Điều 3. Thi hành Điều 2 Quyết định này.");
    expect(text).toContain("- Như Điều 3;");
  });

  test("follow down to clause and point", () => {
    expect(
      counted(
        "Điều 2. Một:\n\n1. A;\n\n3. B:\n\na) x;\n\nc) y.\n\nĐiều 3. Theo điểm a, c khoản 3 Điều 2 và khoản 1 Điều này:\n\n1. C.",
      ),
    ).toContain("Điều 2. Theo điểm a, b khoản 2 Điều 1 và khoản 1 Điều này:");
  });

  test("follow where nothing else can be meant", () => {
    expect(counted(`${three}. Đơn vị nêu tại Điều 3 báo cáo.`)).toContain("Đơn vị nêu tại Điều 2 báo cáo.");
  });

  test("are listed where another document is near, or the number stands twice", () => {
    const near = deciding(`${three}. Theo Nghị định số 30/2020/NĐ-CP thì Điều 3 áp dụng.`);
    expect(unsure(near)).toEqual([" Điều |3"]);
    expect(anew(near)).toContain("thì Điều 3 áp dụng");
    const twice = "Điều 1. Một.\n\nĐiều 2. Hai.\n\nĐiều 2. Ba.\n\nĐiều 3. Bốn.";
    expect(unsure(deciding(twice, "- Như Điều 2;"))).toEqual([" Điều |2"]);
  });

  test("to other documents stay and are not listed", () => {
    const text = deciding(
      `${three} khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP, Điều 3 của Luật Lưu trữ.`,
      "- Như Điều 1;",
    );
    expect(anew(text)).toContain("khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP, Điều 3 của Luật Lưu trữ.");
    expect(unsure(text)).toEqual([]);
  });
});

describe("whatever the text", () => {
  const line = fc.oneof(
    fc.tuple(fc.constantFrom("Điều "), fc.integer({ min: 1, max: 7 }), fc.constant(". Nội dung.")),
    fc.tuple(
      fc.constant(""),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(". Nội dung.", ". Gồm:", ". Theo khoản 2 Điều 3."),
    ),
    fc.tuple(
      fc.constant(""),
      fc.constantFrom(..."abcdđefg"),
      fc.constantFrom(") nội dung;", ") theo điểm a khoản này;"),
    ),
    fc.tuple(fc.constant(""), fc.constantFrom("I", "II", "III", "V"), fc.constant(". NỘI DUNG")),
    fc.tuple(fc.constantFrom("Chương "), fc.constantFrom("I", "II", "V"), fc.constant("\nQUY ĐỊNH")),
    fc.constantFrom(
      ["Theo Điều 2", "", " Quyết định này."],
      ["“Điều 4. ", "", "Trích.\n\n5. Dẫn.”"],
      ["Một đoạn văn.", "", ""],
      ["1.1", "", ". Nội dung."],
    ),
  );
  const texts = fc.array(line, { maxLength: 14 }).map((lines) => deciding(lines.map((l) => l.join("")).join("\n\n")));
  const bare = (text: string): string =>
    text.replace(/(?<![\p{L}\d])(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ](?=\))|(?<=điểm )[a-zđ])(?![\p{L}\d])/gu, "#");

  test("counting twice is counting once, and nothing but numerals changes", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = anew(text);
        expect(anew(once)).toBe(once);
        expect(isCounted(readLetter(once))).toBe(true);
        expect(bare(once)).toBe(bare(text));
      }),
      { numRuns: 150 },
    );
  });

  test("a clean letter is found again after its numbers were muddled", () => {
    const articles =
      "Điều 1. Một:\n\n1. A:\n\na) x;\n\nb) y;\n\nc) z.\n\n2. B.\n\n3. C.\n\nĐiều 2. Hai.\n\nĐiều 3. Ba.";
    const right = deciding(articles, "- Như trên;");
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 9, maxLength: 9 }), (numbers) => {
        let at = 0;
        const wrong = articles.replace(
          /(?<=^|\n)(Điều )?\d(?=\. )/gu,
          (_, word = "") => `${word}${numbers[at++] ?? 1}`,
        );
        expect(anew(deciding(wrong, "- Như trên;"))).toBe(right);
      }),
      { numRuns: 50 },
    );
  });
});
