import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../../server/src/core/citations/resolution.ts";
import { defaultOptions } from "../../../server/src/core/config.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { rules } from "../../../server/src/core/rules/registry.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { formattedBy } from "../../support/directives.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const aboutFormatting = rules.filter((r) => r.component === "formatting" || /^(?:appendix-)?page-/.test(r.name));

const folders = ["examples", "test/fixtures/letters", "test/fixtures/types", "../shared/letters/seeds"]
  .map((folder) => path.resolve(root, folder))
  .filter(existsSync);

const letters = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:congvan|txt)$/.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") })),
);

describe("a Word file as prescribed gives nothing", () => {
  test.each(letters)("$name", ({ text }) => {
    const letter = readLetter(text);
    const beside = formattedBy("", letter, standardOf(letter));
    const { findings, failures } = lint(
      letter,
      { ...defaultOptions, preset: "all" },
      nothingKnown,
      aboutFormatting,
      null,
      beside,
    );
    expect(failures).toEqual([]);
    expect(findings.map((f) => `${f.rule.name}: ${f.message.vi}`)).toEqual([]);
  });
});

describe("a Word file set by somebody who knows nothing gives one finding a rule and part", () => {
  test.each(letters)("$name", ({ text }) => {
    const letter = readLetter(text);
    const line = "all.font=Calibri; all.size=10; all.color=FF0000; page.left=20; pageNumber.where=footer";
    const beside = formattedBy(line, letter, standardOf(letter));
    const { findings, failures } = lint(letter, defaultOptions, nothingKnown, aboutFormatting, null, beside);
    expect(failures).toEqual([]);
    const messages = findings.map((f) => `${f.rule.name}: ${f.message.en.replace(/\(\d+ .*?\)/g, "")}`);
    expect(new Set(messages).size).toBe(messages.length);
    if (findings.length === 0) return expect(letter.header.placeAndDate?.date?.iso ?? "9").toMatch(/^(?:19|200|201)/);
    for (const rule of ["font-family", "font-color", "page-margins", "page-number-place"])
      expect(findings.filter((f) => f.rule.name === rule).length, rule).toBe(1);
    expect(findings.filter((f) => f.rule.name === "font-size").length).toBeGreaterThan(1);
  });
});
