import { describe, expect, it } from "vitest";
import { format } from "../../server/src/core/format.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { standardOf } from "../../server/src/core/standards/choose.ts";
import { all, models, written } from "./snippets.ts";

describe("snippets", () => {
  it("are many, with Vietnamese names and prefixes that need no diacritics", () => {
    expect(all.length).toBeGreaterThanOrEqual(90);
    for (const [name, { prefix, description }] of all) {
      expect(name).toMatch(/^\p{Lu}.*[^\x20-\x7e]/u);
      expect(prefix).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description).not.toBe("");
    }
    expect(new Set(all.map(([, { prefix }]) => prefix)).size).toBe(all.length);
  });

  it.each(all)("%s leaves nothing of the snippet's own signs", (_, snippet) => {
    expect(written(snippet)).not.toMatch(/[$|{}]/);
  });
});

describe("whole letters", () => {
  it.each(models)("$prefix has no finding that the clerk did not cause", (model) => {
    const text = written(model);
    const { findings } = lint(readLetter(text));
    const serious = findings.filter(({ severity }) => severity !== "info");
    expect(serious.map(({ rule, span }) => `${rule.name}: ${text.slice(span.start, span.end)}`)).toEqual([]);
  });

  it("says it where the names are left as they are", () => {
    const [model] = models;
    const text = (model ? written(model) : "")
      .replace("An Giang", "Tên Địa Phương")
      .replace("Trần Văn An", "Họ và tên");
    const told = lint(readLetter(text)).findings.map(({ span }) => text.slice(span.start, span.end));
    // Whoever is called so signs nothing: the office is told that nobody does.
    expect(told).toEqual(expect.arrayContaining(["Tên Địa Phương", "CHỦ TỊCH"]));
  });

  it.each(models)("$prefix is in canonical layout", (model) => {
    const letter = readLetter(written(model));
    expect(format(letter, standardOf(letter))).toEqual([]);
  });

  it("are of the standards and types they say", () => {
    const kinds = models.map((model) => {
      const letter = readLetter(written(model));
      return `${model.prefix}: ${lint(letter).standard.id} ${letter.type}`;
    });
    expect(kinds).toEqual([
      "mau-congvan: nd30 cong-van",
      "mau-quyetdinh: nd30 quyet-dinh",
      "mau-thongbao: nd30 thong-bao",
      "mau-congvan-dang: hd05 cong-van",
      "mau-thongbao-dang: hd05 thong-bao",
    ]);
  });
});
