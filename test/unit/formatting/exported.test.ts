import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../../server/src/core/citations/resolution.ts";
import { defaultConfig, defaultOptions } from "../../../server/src/core/config.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { rules } from "../../../server/src/core/rules/registry.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { docxOf } from "../../../server/src/export/docx/docx.ts";
import { besideWord } from "../../../server/src/export/pages/word.ts";
import { sheetOf } from "../../../server/src/export/sheet/build.ts";
import { importDocx } from "../../../server/src/import/import.ts";
import { mutated, wordMutations } from "./word-mutations.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const aboutFormatting = rules.filter((r) => r.component === "formatting" || /^(?:appendix-)?page-/.test(r.name));

const letters = ["examples", "test/fixtures/letters", "test/fixtures/types", "../shared/letters/seeds"]
  .map((folder) => path.resolve(root, folder))
  .filter(existsSync)
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:congvan|txt)$/.test(name))
      .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") })),
  );

/** A letter of ours; `long` is one whose first paragraph goes on for pages. */
function textOf(name: string): string {
  const file = name === "long" ? "cong-van-bo" : name;
  const text = readFileSync(path.join(root, "test/fixtures/letters", `${file}.congvan`), "utf8");
  return name === "long" ? text.replace(/^Thực hiện .*$/m, (line) => Array(30).fill(line).join("\n\n")) : text;
}

/** What the rules about formatting say of a Word file. */
async function findingsOf(bytes: Uint8Array): Promise<string[]> {
  const { text, formatting } = await importDocx(bytes);
  const letter = readLetter(text);
  const options = { ...defaultOptions, preset: "all" } as const;
  const beside = besideWord(letter, { ...defaultConfig, preset: "all" }, formatting);
  const { findings, failures } = lint(letter, options, nothingKnown, aboutFormatting, null, beside);
  expect(failures).toEqual([]);
  return findings.map((f) => `${f.rule.name}: ${f.message.vi}`);
}

const exported = async (text: string): Promise<Uint8Array> => {
  const letter = readLetter(text);
  return await docxOf(sheetOf(letter, standardOf(letter)));
};

describe("a Word file of ours is formatted as prescribed", () => {
  test.each(letters)("$name", async ({ text }) => {
    expect(await findingsOf(await exported(text))).toEqual([]);
  });
});

describe("what somebody changes in it is told, and nothing else", () => {
  const files = new Map<string, Promise<Uint8Array>>();
  const fileOf = (name: string): Promise<Uint8Array> => {
    const file = files.get(name) ?? exported(textOf(name));
    files.set(name, file);
    return file;
  };

  test.each(wordMutations.map((m) => [m.name, m] as const))("%s", async (_, mutation) => {
    const found = await findingsOf(mutated(await fileOf(mutation.letter), mutation));
    expect([...new Set(found.map((f) => f.split(":")[0]))]).toEqual([mutation.rule]);
  });
});

test("every rule about formatting catches a change", () => {
  const caught = new Set(wordMutations.map((m) => m.rule));
  const others = aboutFormatting.map((r) => r.name).filter((name) => !caught.has(name));
  expect(others).toEqual([]);
});
