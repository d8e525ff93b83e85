import { describe, expect, it } from "vitest";
import { format } from "../../server/src/core/format.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { standardOf } from "../../server/src/core/standards/choose.ts";
import snippets from "../../snippets/congvan.json" with { type: "json" };

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const all: readonly (readonly [string, Snippet])[] = Object.entries(snippets);
const models = all.filter(([, { prefix }]) => prefix.startsWith("mau-")).map(([, snippet]) => snippet);

/** What a snippet writes on 5 August 2026 where every placeholder is left as it is, but for the names of place and signer: those the rules watch. */
function written({ body }: Snippet): string {
  const places = new Map<string, string>();
  return body
    .join("\n")
    .replace(/\$\{CURRENT_MONTH\/[^}]*\}/g, "8")
    .replaceAll("$CURRENT_YEAR", "2026")
    .replaceAll("$CURRENT_DATE", "05")
    .replace(":Họ và tên}", ":Trần Văn An}")
    .replace(":TÊN ĐỊA PHƯƠNG}", ":AN GIANG}")
    .replace(":Tên Địa Phương}", ":An Giang}")
    .replace(/\$\{(\d+)(?:\|([^,|]*)[^|]*\||:([^{}]*))?\}|\$0/g, (_, place: string, first?: string, text?: string) => {
      const value = first ?? text ?? places.get(place) ?? "";
      if (place) places.set(place, value);
      return value;
    });
}

describe("snippets", () => {
  it("are many, with Vietnamese names and prefixes that need no diacritics", () => {
    expect(all.length).toBeGreaterThanOrEqual(15);
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
    const [model] = models as [Snippet];
    const text = written(model).replace("An Giang", "Tên Địa Phương").replace("Trần Văn An", "Họ và tên");
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
