import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { LintOptions } from "../../server/src/core/config.ts";
import { parseConfig } from "../../server/src/core/config-file.ts";
import { lint } from "../../server/src/core/lint.ts";
import { ownRules } from "../../server/src/core/own-rules.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { StandardId } from "../../server/src/core/standards/standard.ts";
import { besideOf, knownFrom } from "../support/fixtures.ts";

const folder = path.join(import.meta.dirname, "../../docs/rules");
const all = [...rules, ...ownRules];
const pages = new Map(
  readdirSync(folder).map((file) => [file.replace(/\.md$/, ""), readFileSync(path.join(folder, file), "utf8")]),
);
const index = pages.get("README") ?? "";
pages.delete("README");

/** The code blocks of a page: what stands behind the fence, and the text. */
const blocks = (page: string) =>
  [...page.matchAll(/^```(?<info>[^\n]*)\n(?<text>.*?)\n?```$/gms)].map(({ groups }) => ({
    info: groups?.info ?? "",
    text: groups?.text ?? "",
  }));

test("there is a page for each rule, and no other", () => {
  expect([...pages.keys()].sort()).toEqual(all.map((r) => r.name).sort());
});

test("the list names every rule once, and each link leads to a page", () => {
  const links = [...index.matchAll(/\]\((.*?)\)/g)].map(([, file]) => file ?? "");
  expect(links.sort()).toEqual(all.map((r) => `${r.name}.md`).sort());
  for (const file of links) expect(existsSync(path.join(folder, file)), file).toBe(true);
});

describe("the examples of a page are judged as it says", () => {
  test.each([...pages])("%s", (name, page) => {
    expect(page).toMatch(new RegExp(`^# ${name}\n\n\\*\\*.+\\*\\*\n`));
    const found = blocks(page);
    const { config } = parseConfig(found.find(({ info }) => info === "json")?.text ?? "{}");
    const { organ } = config;
    const register = found.find(({ info }) => info === "csv")?.text ?? null;
    const counts = found
      .filter(({ info }) => info.startsWith("congvan "))
      .map(({ info, text }) => {
        const [, standard = "", formatting = null] = /^congvan (\w+)(?: formatting: ?(.*))?$/.exec(info) ?? [];
        const options: LintOptions = { standard: standard as StandardId, preset: "all", rules: {}, organ };
        const letter = readLetter(text);
        const beside = besideOf(letter, { formatting, options });
        const { findings } = lint(letter, options, knownFrom(register), rules, null, beside);
        return findings.filter((f) => f.rule.name === name).length;
      });
    expect(counts, "the wrong one, the right one").toEqual([1, 0]);
  });
});
