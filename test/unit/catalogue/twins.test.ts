import { describe, expect, test } from "vitest";
import { Catalogue } from "../../../server/src/catalogue/catalogue.ts";
import { LetterIndex, summarise } from "../../../server/src/catalogue/letters/letters.ts";
import { readRegister } from "../../../server/src/catalogue/registers/register.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { builtIn, letterText } from "./support.ts";

const number = "845/UBND-VP";
const text = (subject: string, date = "13/5/2021", issuer = "ỦY BAN NHÂN DÂN TỈNH HÀ NAM") =>
  letterText("Đề nghị phối hợp./.", { number, subject, date, issuer });

const own = "file:///thu/845.congvan";
const other = "file:///thu/845-khac.congvan";

/** A catalogue of letters by their addresses. */
function catalogueOf(letters: Readonly<Record<string, string>>): Catalogue {
  const index = new LetterIndex();
  for (const [uri, letter] of Object.entries(letters)) index.set(summarise(uri, readLetter(letter)));
  return new Catalogue(index, [], builtIn());
}

const found = (catalogue: Catalogue, letter: string, uri = own) =>
  lint(readLetter(letter), undefined, catalogue.beside(uri)).findings.filter((f) => f.rule.name === "number-duplicate");

describe("two letters of a workspace with one number", () => {
  const mine = text("rà soát hồ sơ");

  test("each is told of the other, at its number", () => {
    const catalogue = catalogueOf({ [own]: mine, [other]: text("tổ chức hội nghị sơ kết") });
    const [finding, ...more] = found(catalogue, mine);
    expect(more).toEqual([]);
    expect(finding?.message.vi).toContain("(ngày 13/5/2021) “tổ chức hội nghị sơ kết”");
    expect(finding?.message.en).not.toMatch(/[{}]/);
    expect(finding?.related).toEqual([
      expect.objectContaining({
        uri: other,
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 15 } },
      }),
    ]);
  });

  test("a letter is never its own twin, however it has changed since it was read", () => {
    const catalogue = catalogueOf({ [own]: text("tổ chức hội nghị sơ kết", "12/5/2021") });
    expect(found(catalogue, mine)).toEqual([]);
  });

  test("without an address nothing is said of other letters", () => {
    const catalogue = catalogueOf({ [other]: text("tổ chức hội nghị sơ kết") });
    expect(catalogue.twins(readLetter(mine))).toEqual([]);
    expect(catalogue.beside(own).twins(readLetter(mine))).toHaveLength(1);
  });

  test.each([
    ["a copy", mine],
    ["a version with a longer subject", text("rà soát hồ sơ cán bộ, công chức năm 2021")],
    ["another year", text("tổ chức hội nghị sơ kết", "13/5/2022")],
    ["another province", text("tổ chức hội nghị sơ kết", "13/5/2021", "ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH")],
    ["a draft without a date", text("tổ chức hội nghị sơ kết", "")],
  ])("%s is none", (_, letter) => {
    expect(found(catalogueOf({ [other]: letter }), mine)).toEqual([]);
  });
});

test("a row of a register that differs is told with its place", () => {
  const csv = `type,number,issued,issuer,title\nCông văn,${number},2021-04-02,Ủy ban nhân dân tỉnh Hà Nam,mở lớp tập huấn\n`;
  const register = readRegister("file:///so.csv", csv);
  const catalogue = new Catalogue(new LetterIndex(), [register], builtIn());
  const [finding] = found(catalogue, text("rà soát hồ sơ"));
  expect(finding?.related[0]?.uri).toBe("file:///so.csv");
  expect(finding?.related[0]?.range?.start.line).toBe(1);
});

test("the national set gives no twins: it may hold the letter itself", () => {
  const document = { number, issued: "2021-04-02", issuer: "Ủy ban nhân dân tỉnh Hà Nam", title: "khác" };
  const catalogue = new Catalogue(new LetterIndex(), [], builtIn(document));
  expect(found(catalogue, text("rà soát hồ sơ"))).toEqual([]);
});
