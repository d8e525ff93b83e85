import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { LetterIndex, summarise } from "../../server/src/catalogue/letters/letters.ts";
import { readRegister } from "../../server/src/catalogue/registers/register.ts";
import { defaultOptions } from "../../server/src/core/config.ts";
import { fixAll } from "../../server/src/core/fix.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";

const folder = path.resolve(import.meta.dirname, "../../examples");
const letters = readdirSync(folder).filter((name) => name.endsWith(".congvan"));
const text = (name: string) => readFileSync(path.join(folder, name), "utf8");

const index = new LetterIndex();
for (const name of letters) index.set(summarise(name, readLetter(text(name))));
const catalogue = new Catalogue(index, [readRegister("so-van-ban-den.csv", text("so-van-ban-den.csv"))]);
const findings = (source: string) => lint(readLetter(source), defaultOptions, catalogue).findings;

test.each(letters.filter((name) => !name.includes("con-loi")))("%s gives no error and no warning", (name) => {
  expect(
    findings(text(name))
      .filter((f) => f.severity !== "info")
      .map((f) => f.rule.name),
  ).toEqual([]);
});

test("every letter that the examples cite is found", () => {
  const letter = readLetter(text("2-cong-van-dung-the-thuc.congvan"));
  expect(letter.citations.map((c) => catalogue.resolve(c, letter).document?.from)).toEqual([
    "register",
    "register",
    "register",
  ]);
});

test("the letter with mistakes shows a bit of everything, and what can be mended is", () => {
  const flawed = text("1-cong-van-con-loi.congvan");
  const names = new Set(findings(flawed).map((f) => f.rule.name));
  for (const rule of [
    "number-label",
    "number-separator",
    "motto-wording",
    "date-day-zero",
    "addressees-label",
    "addressees-separator",
    "citation-symbol",
    "citation-year-mismatch",
    "citation-not-in-force",
    "citation-contradicted",
    "distribution-filing-line",
    "signature-authority-form",
    "signature-name-title",
  ])
    expect(names).toContain(rule);
  const mended = findings(fixAll(flawed, defaultOptions, catalogue));
  expect(mended.flatMap((f) => f.fixes.filter((x) => x.safe))).toEqual([]);
  expect(mended.length).toBeLessThan(names.size / 2);
});
