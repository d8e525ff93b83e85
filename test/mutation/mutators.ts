/** Small accidents of typing, made at every place of a letter where they can happen. */
export interface Mutator {
  readonly name: string;
  /** The letter after each accident. */
  readonly apply: (text: string) => readonly string[];
  /** The least share of them that must be noticed. */
  readonly atLeast: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    found.push({ text: line, start });
    start += line.length + 1;
  }
  return found;
}

/** From the first line to the line of place and date, or to the title where there is none. */
const headOf = (text: string): Line[] => {
  const lines = linesOf(text);
  const end = lines.findIndex((l) => /, ngày \d+ tháng \d+ năm \d+$/.test(l.text) || l.text === "BIÊN BẢN");
  return lines.slice(0, end + 1).filter((l) => l.text !== "");
};

/** From `Nơi nhận:` on, to the end of the distribution list. */
const listOf = (text: string): Line[] => {
  const lines = linesOf(text);
  const at = lines.findIndex((l) => l.text === "Nơi nhận:");
  return lines.slice(at + 1).filter((_, i, all) => all.slice(0, i + 1).every((x) => x.text.startsWith("- ")));
};

const without = (text: string, { text: line, start }: Line): string =>
  text.slice(0, start) + text.slice(start + line.length + 1);

/** A text with one line changed, for each line that changes. */
const changing = (text: string, lines: readonly Line[], change: (line: string) => string): string[] =>
  lines.flatMap((l) => {
    const changed = change(l.text);
    return changed === l.text ? [] : [text.slice(0, l.start) + changed + text.slice(l.start + l.text.length)];
  });

const titleCase = (line: string): string =>
  line.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

const bare = (line: string): string => line.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

export const mutators: readonly Mutator[] = [
  {
    name: "a line of the header is lost",
    apply: (text) => headOf(text).map((l) => without(text, l)),
    atLeast: 0.7,
  },
  {
    name: "a line of the header in other letters",
    apply: (text) => changing(text, headOf(text), (l) => (l === l.toUpperCase() ? titleCase(l) : l)),
    atLeast: 0.85,
  },
  {
    name: "a line of the header loses its diacritics",
    apply: (text) => changing(text, headOf(text), bare),
    atLeast: 0.45,
  },
  {
    name: "a receiver's closing sign is another",
    apply: (text) =>
      changing(text, listOf(text), (l) =>
        l.endsWith(";") ? `${l.slice(0, -1)},` : l.endsWith(",") ? `${l.slice(0, -1)};` : `${l.slice(0, -1)};`,
      ),
    atLeast: 1,
  },
  { name: "a receiver loses its dash", apply: (text) => changing(text, listOf(text), (l) => l.slice(2)), atLeast: 0.3 },
  {
    name: "the first or the last receiver is lost",
    apply: (text) => [listOf(text)[0], listOf(text).at(-1)].flatMap((l) => (l ? [without(text, l)] : [])),
    atLeast: 0.6,
  },
  {
    name: "the line of the number gets a space",
    apply: (text) => changing(text, headOf(text), (l) => (/^Số/.test(l) ? l.replace(/(?<=\d)[/-]/, " $&") : l)),
    atLeast: 1,
  },
  {
    name: "the date is written with strokes",
    apply: (text) =>
      changing(text, headOf(text), (l) => l.replace(/ngày (\d+) tháng (\d+) năm (\d+)$/, "ngày $1/$2/$3")),
    atLeast: 1,
  },
  {
    name: "a colon is lost",
    apply: (text) =>
      changing(text, linesOf(text), (l) =>
        l.replace(/^(Số|Nơi nhận|Kính gửi|Kính trình|QUYẾT ĐỊNH|QUYẾT NGHỊ):/, "$1"),
      ),
    atLeast: 0.9,
  },
  {
    name: "the signer in capitals",
    apply: (text) => {
      const last = linesOf(text.slice(0, Math.max(text.indexOf("\n\nPhụ lục"), text.length)))
        .filter((l) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u.test(l.text))
        .slice(-1);
      return changing(text, last, (l) => l.toUpperCase());
    },
    atLeast: 0.8,
  },
  {
    name: "a space before a sign",
    apply: (text) =>
      changing(
        text,
        linesOf(text).filter((l) => l.text.length > 80),
        (l) => l.replace(/(?<=\p{L}), /u, " , "),
      ),
    atLeast: 0.9,
  },
  {
    name: "a doubled space",
    apply: (text) =>
      changing(
        text,
        linesOf(text).filter((l) => l.text.length > 80),
        (l) => l.replace(/(?<=\p{Ll}) (?=\p{Ll})/u, "  "),
      ),
    atLeast: 0.9,
  },
  {
    name: "the end mark is lost",
    apply: (text) => changing(text, linesOf(text), (l) => l.replace(/\.\/\.$/, ".")),
    atLeast: 0.7,
  },
  {
    name: "an article, a clause or a point counts wrongly",
    apply: (text) =>
      changing(text, linesOf(text), (l) =>
        l.replace(/^(Điều )?([2-4])\. /, (_, word = "", n) => `${word}${Number(n) + 1}. `),
      ),
    atLeast: 0.45,
  },
];
