import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fixAll } from "../../server/src/core/fix.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";

const folder = path.resolve(import.meta.dirname, "../fixtures/types");

/** Small letters of each type, as the models have them: `nd30-giay-moi.congvan`, `hd05-cong-van-phu-luc.congvan`. */
const letters = readdirSync(folder)
  .filter((name) => name.endsWith(".congvan"))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));

describe.each(letters)("$name", ({ name, text }) => {
  const letter = readLetter(text);
  const { findings, standard, failures } = lint(letter);

  test("is read as what it is", () => {
    const [id, type] = /^(nd30|hd36|hd05)-(.*)\.congvan$/.exec(name)?.slice(1) ?? [];
    expect(standard.id).toBe(id);
    if (type?.startsWith("phu-luc")) expect(letter.appendices).toHaveLength(1);
    else expect(type?.startsWith(letter.type ?? "?"), `${letter.type}`).toBe(true);
    expect(failures).toEqual([]);
  });

  test("gives no error and no warning", () => {
    expect(findings.filter((f) => f.severity !== "info").map((f) => `${f.rule.name}: ${f.message.vi}`)).toEqual([]);
  });

  test("has nothing to mend", () => {
    expect(fixAll(text)).toBe(text);
  });
});
