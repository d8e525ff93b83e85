import { lint as markdownlint } from "markdownlint/sync";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { defaultOptions } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { letterOf } from "./letters.ts";
import { type Figure, median, ratio } from "./measure.ts";

const size = 25_000;
const lineEnd = /\r\n|\n|\r/;
const decoder = new TextDecoder();
const catalogue = new Catalogue();

/** Bytes in, findings out: what an editor does for a letter, the catalogue included. */
const analyse = (bytes: Uint8Array): void => {
  lint(readLetter(decoder.decode(bytes)), defaultOptions, catalogue);
};
/** What nobody can do without: UTF-8 decoded, letters composed, lines split where the protocol says lines end. */
const floor = (bytes: Uint8Array): void => {
  decoder.decode(bytes).normalize("NFC").split(lineEnd);
};
/** A peer that checks texts of the same kind, with its own default rules. */
const peer = (bytes: Uint8Array): void => {
  markdownlint({ strings: { letter: decoder.decode(bytes) }, config: { default: true, MD013: false } });
};

/** Analysis against the floor, against markdownlint, and against itself on ten times the text. */
export function analysisFigures(): Figure[] {
  const letter = Buffer.from(letterOf(size));
  const large = Buffer.from(letterOf(size * 10));
  const againstFloor = ratio(
    () => analyse(letter),
    () => floor(letter),
  );
  const againstPeer = ratio(
    () => peer(letter),
    () => analyse(letter),
    30,
    10,
  );
  const growth = median(() => analyse(large), 30) / median(() => analyse(letter), 60);
  return [
    {
      name: "analysis / floor",
      value: againstFloor.ratio,
      unit: "×",
      budget: 12,
      note: `${(againstFloor.a * 1000).toFixed(0)} µs beside ${(againstFloor.b * 1000).toFixed(0)} µs on ${letter.length} bytes`,
    },
    {
      name: "markdownlint / analysis",
      value: againstPeer.ratio,
      unit: "×",
      budget: 10,
      atLeast: true,
      note: `${againstPeer.a.toFixed(1)} ms beside ${againstPeer.b.toFixed(2)} ms`,
    },
    {
      name: "ten times the text",
      value: growth,
      unit: "×",
      budget: 11,
      note: `${large.length} bytes beside ${letter.length}`,
    },
  ];
}
