import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../server/src/core/citations/resolution.ts";
import { fixAll } from "../../server/src/core/fix.ts";
import { format } from "../../server/src/core/format.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { structure } from "../../server/src/core/structure.ts";
import { ownLetters } from "../support/own-letters.ts";

test("every letter of the folder is in the table", () => {
  const files = readdirSync(new URL("../fixtures/letters/", import.meta.url)).filter((f) => f.endsWith(".congvan"));
  expect(files.map((f) => f.replace(".congvan", "")).sort()).toEqual(ownLetters.map((l) => l.name).sort());
});

describe.each(ownLetters)("$name", ({ text, ...wanted }) => {
  const letter = readLetter(text);
  const { findings, failures, standard } = lint(letter);

  test("is read whole", () => {
    const { number, subject, signature, addressees, distribution, ...read } = structure(letter, standard, nothingKnown);
    expect({
      ...read,
      number: number?.text,
      subject,
      signer: signature?.name ?? null,
      addressees: addressees.length,
    }).toMatchObject({
      standard: wanted.standard,
      type: wanted.type,
      number: wanted.number,
      date: wanted.date,
      subject: wanted.subject,
      signer: wanted.signer,
      addressees: wanted.addressees,
    });
    expect(distribution.at(-1)).toMatch(/^Lưu/);
  });

  test("gives no error and no warning", () => {
    expect(failures).toEqual([]);
    expect(
      findings
        .filter((f) => f.severity !== "info")
        .map(({ rule, span }) => `${rule.name}: ${text.slice(span.start, span.end)}`),
    ).toEqual([]);
  });

  test("has nothing to mend and nothing to lay out but handwriting's room", () => {
    expect(fixAll(text)).toBe(text);
    expect(format(letter, standard).every((e) => e.newText.trim() === "")).toBe(true);
  });
});
