import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../../server/src/core/citations/resolution.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { partyTypes, stateTypes } from "../../../server/src/core/standards/types.ts";
import { structure } from "../../../server/src/core/structure.ts";
import { draftOf } from "../../../server/src/drafts/draft.ts";
import { docxOf } from "../../../server/src/export/docx/docx.ts";
import { sheetOf } from "../../../server/src/export/sheet/build.ts";
import { importDocx } from "../../../server/src/import/import.ts";
import { sampleProfiles } from "../../support/profiles.ts";

// A letter handed in as a Word file and brought in again is the same letter.

const root = path.join(import.meta.dirname, "../../..");

/** What a letter says, without where in the text it says so. */
function reading(text: string) {
  const letter = readLetter(text);
  const { citations, ...rest } = structure(letter, standardOf(letter), nothingKnown);
  return { ...rest, citations: citations.map(({ range: _, ...citation }) => citation) };
}

/** The words of a text: emphasis, drawn lines and comments are none, and a line-end hyphen goes on. */
const words = (text: string): string[] =>
  text
    .normalize("NFC")
    .replace(/<!--.*?-->/gs, " ")
    .replace(/[*_\\]/g, "")
    .replace(/(?<=\/\S{1,20}[-–])\s*\n\s*/g, "")
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const sorted = (list: readonly string[]): string[] => [...list].sort();

/** The words of the body, the appendices and what else is read as running text, in order. */
function running(text: string): string[] {
  const { body, appendices, contact, copy } = readLetter(text);
  const blocks = [...body.blocks, ...appendices.flatMap((appendix) => appendix.blocks)];
  return words([...blocks.map((block) => block.text.text), contact?.text.text ?? "", copy ? "copy" : ""].join("\n"));
}

async function expectSame(text: string): Promise<void> {
  const letter = readLetter(text);
  const back = await importDocx(await docxOf(sheetOf(letter, standardOf(letter))));
  expect(reading(back.text), back.text).toEqual(reading(text));
  expect(running(back.text)).toEqual(running(text));
  expect(sorted(words(back.text))).toEqual(sorted(words(text)));
  expect(back.notes).toEqual([]);
}

const folders = ["examples", "test/fixtures/letters", "test/fixtures/types", "../shared/letters/seeds"];

describe.each(folders.filter((folder) => existsSync(path.join(root, folder))))("letters of %s", (folder) => {
  const names = readdirSync(path.join(root, folder)).filter((name) => /\.(?:congvan|txt)$/.test(name));

  test.each(names)("%s", async (name) => {
    await expectSame(readFileSync(path.join(root, folder, name), "utf8"));
  });
});

/** One organ of each system: its templates are the same for all. */
const profiles = [...new Map(sampleProfiles.map((profile) => [profile.system, profile])).values()];

describe.each(profiles)("drafts of $name", ({ organ, system }) => {
  test.each((system === "party" ? partyTypes : stateTypes).map((type) => type.slug))("%s", async (type) => {
    const { addressees = [], signers } = organ;
    const subject = "Tăng cường công tác văn thư, lưu trữ";
    const draft = draftOf({
      type,
      system,
      organ,
      signer: signers[0] ?? null,
      addressees,
      subject,
      today: "2026-10-05",
    });
    await expectSame(draft?.text ?? "");
  });
});
