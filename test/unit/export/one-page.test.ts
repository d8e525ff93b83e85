import { expect, test } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { isOnePage } from "../../../server/src/core/rules/page/one-page.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { pageFacts } from "../../../server/src/export/pages/facts.ts";
import { letterOf } from "../../bench/letters.ts";
import { readFixtures } from "../../support/fixtures.ts";
import { ownLetters } from "../../support/own-letters.ts";

const about = (text: string) => {
  const letter = readLetter(text);
  const standard = standardOf(letter);
  return { guessed: isOnePage(letter, standard), pages: () => pageFacts(letter, standard).pages };
};

/** The rules' own cases, each with more and more of its last line: letters of all lengths around a page. */
const grown = ["signature-alone", "distribution-split", "header-too-long"]
  .flatMap((rule) => readFixtures().get(rule) ?? [])
  .map((c) => c.text);

test("no letter that is called short takes a second page", () => {
  const own = ownLetters.map((letter) => letter.text);
  const sizes = Array.from({ length: 30 }, (_, i) => letterOf(1500 + 100 * i));
  const short = [...own, ...sizes, ...grown].map(about).filter((one) => one.guessed);
  expect(short.map((one) => one.pages())).toEqual(short.map(() => 1));
});

test("most letters of one page are called short", () => {
  const onePage = ownLetters.map((letter) => about(letter.text)).filter((one) => one.pages() === 1);
  expect(onePage.filter((one) => one.guessed).length / onePage.length).toBeGreaterThan(0.7);
});
