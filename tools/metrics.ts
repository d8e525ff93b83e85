import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font } from "fontkit";

const files = path.join(import.meta.dirname, "../node_modules/@fontsource/tinos/files");

/** The font's parts, the first that has a character counts. */
const subsets = ["latin", "vietnamese", "latin-ext", "greek", "cyrillic"];

/** The order of the table's columns. */
const styles = ["400-normal", "700-normal", "400-italic", "700-italic"];

/** What Vietnamese documents are written with, as far as the font has it: first and last code point. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1b0],
  [0x2b0, 0x2dd],
  [0x300, 0x329],
  [0x370, 0x3ff],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
];

/**
 * The table of widths, from the font files: units per em, ascent, descent and line gap in the first row; then a row for
 * each stretch of characters that follow each other: the first one's code point, and the widths in each of the styles.
 */
export function widthsTable(): string {
  const fonts = styles.map((style) =>
    subsets.map((subset) => create(readFileSync(path.join(files, `tinos-${subset}-${style}.woff2`)))),
  );
  const [first] = fonts.flat();
  if (!first) throw new Error("no font");
  const { ascent, descent, lineGap } = first.hhea;
  const head = [first.unitsPerEm, ascent, -descent, lineGap].join(",");
  const rows = stretches(fonts).map(({ from, widths }) =>
    [from.toString(16), ...widths.map((w) => w.join(" "))].join(","),
  );
  return `${[head, ...rows].join("\n")}\n`;
}

interface Stretch {
  readonly from: number;
  readonly widths: readonly number[][];
}

function stretches(fonts: readonly (readonly Font[])[]): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  for (const [first, last] of ranges) {
    open = null;
    for (let code = first; code <= last; code++) {
      const widths = fonts.map((parts) => widthIn(parts, code));
      if (!widths.every((w) => w !== null)) open = null;
      else {
        if (open === null) {
          open = { from: code, widths: styles.map(() => []) };
          found.push(open);
        }
        for (const [i, width] of widths.entries()) open.widths[i]?.push(width);
      }
    }
  }
  return found;
}

const widthIn = (parts: readonly Font[], code: number): number | null =>
  parts.find((font) => font.hasGlyphForCodePoint(code))?.glyphForCodePoint(code).advanceWidth ?? null;
