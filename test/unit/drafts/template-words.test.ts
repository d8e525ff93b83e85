import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Organ } from "../../../server/src/core/config.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { partyTypes, stateTypes } from "../../../server/src/core/standards/types.ts";
import { templateItems, templatePhrases, templateSubjects } from "../../../server/src/core/words/template-words.ts";
import { draftOf } from "../../../server/src/drafts/draft.ts";
import { sampleProfiles } from "../../support/profiles.ts";

const root = new URL("../../../", import.meta.url);
const phrases = [...templatePhrases, ...templateItems, ...templateSubjects];

/** All text files below a folder. */
const filesIn = (folder: string): URL[] =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|congvan)$/.test(entry.name))
    .map((entry) => new URL(`file://${entry.parentPath}/${entry.name}`));

const plain = (text: string): string => text.normalize("NFC").toLowerCase();

describe("words of templates", () => {
  const templates = [...filesIn("server/src/drafts/templates/"), new URL("snippets/congvan.json", root)];
  const stops = templates
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\$\{\d+:([^{}]*)\}|\{\{\w+\|([^{}]*)\}\}/g)])
    .map(([, words = "", empty = ""]) => plain(words + empty));

  test.each(phrases)("%s stands in a template", (phrase) => {
    expect(stops.some((stop) => stop.startsWith(plain(phrase)))).toBe(true);
  });

  test("each is listed once", () => {
    expect(new Set(phrases.map(plain)).size).toBe(phrases.length);
  });
});

describe("a draft just begun says what is left to write", () => {
  const types = { state: stateTypes, party: partyTypes };
  const drafts = (["state", "party"] as const).flatMap((system) => {
    const organ = sampleProfiles.find((p) => p.system === system)?.organ as Organ;
    return types[system].map(({ slug: type }) => ({ system, type, organ }));
  });

  test.each(drafts)("$system $type", ({ system, type, organ }) => {
    const request = { type, system, organ, signer: null, addressees: [], subject: null, today: "2026-10-05" };
    const { text = "" } = draftOf(request) ?? {};
    const { findings } = lint(readLetter(text), { standard: "auto", rules: {}, organ });
    expect(
      findings.map((f) => f.rule.name),
      text,
    ).toContain("template-left");
  });
});

const letters = "../shared/letters/";

describe.runIf(existsSync(new URL(letters, root)))("letters that were sent", () => {
  test.each([letters, "examples/", "test/fixtures/letters/", "test/fixtures/types/"])("%s say none of it", (folder) => {
    for (const file of filesIn(folder)) {
      const { findings } = lint(readLetter(readFileSync(file, "utf8")), { standard: "auto", rules: {} });
      expect(
        findings.filter((f) => f.rule.name === "template-left").map((f) => `${file.pathname}: ${f.message.vi}`),
      ).toEqual([]);
    }
  });
});
