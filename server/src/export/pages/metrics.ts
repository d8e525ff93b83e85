import table from "./data/widths.csv";

/** What decides how wide characters are; the size is in points. */
export interface Type {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Widths of one style by code unit, in the font's units; `unknown` where the font has none. */
export type Widths = Uint16Array;

interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly gap: number;
  /** Regular, bold, italic, bold italic. */
  readonly styles: readonly Widths[];
}

/** Code units below this stand in the table. */
const limit = 0x2300;
const unknown = 0xffff;

let read: Metrics | null = null;

/** Of Tinos, which has the widths of Times New Roman; read when first asked for. */
function metrics(): Metrics {
  read ??= readTable(table);
  return read;
}

function readTable(text: string): Metrics {
  const [head = "", ...rows] = text.trimEnd().split("\n");
  const [unitsPerEm = 0, ascent = 0, descent = 0, gap = 0] = head.split(",").map(Number);
  const styles = [0, 1, 2, 3].map(() => new Uint16Array(limit).fill(unknown));
  for (const row of rows) {
    const [from = "", ...columns] = row.split(",");
    for (const [i, column] of columns.entries())
      styles[i]?.set(column.split(" ").map(Number), Number.parseInt(from, 16));
  }
  return { unitsPerEm, ascent, descent, gap, styles };
}

/** The widths of a style. */
export const widthsOf = ({ bold, italic }: Pick<Type, "bold" | "italic">): Widths =>
  metrics().styles[(bold ? 1 : 0) + (italic ? 2 : 0)] as Widths;

/** Points for one of the font's units. */
export const scaleOf = (size: number): number => size / metrics().unitsPerEm;

/** Width of a code unit in the font's units. Of a surrogate pair the first has it all. */
export function unitWidth(widths: Widths, code: number): number {
  const width = code < limit ? (widths[code] as number) : unknown;
  return width === unknown ? otherWidth(code) : width;
}

/** Where the font has nothing another one stands in: signs of full width, letters of an average one, nothing for what is not seen. */
function otherWidth(code: number): number {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if ((code >= 0x300 && code < 0x370) || (code >= 0x200b && code < 0x2010) || code === 0xfeff) return 0;
  if ((code >= 0xfe00 && code < 0xfe10) || (code >= 0xdc00 && code < 0xe000)) return 0;
  if (code === 0x2010 || code === 0x2011) return 682;
  if (code >= 0x25a0 && code < 0x2600) return 1237;
  const isWide = (code >= 0x2190 && code < 0x2c00) || (code >= 0x2e80 && code < 0xe000) || code >= 0xf900;
  return isWide ? 2048 : 1024;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, type: Type): number {
  const widths = widthsOf(type);
  let units = 0;
  for (let i = 0; i < text.length; i++) units += unitWidth(widths, text.charCodeAt(i));
  return units * scaleOf(type.size);
}

/** Height of a single line of a size, as Word and LibreOffice have it, and how far below its top the letters stand; in points. */
export function lineHeight(size: number): { readonly height: number; readonly ascent: number } {
  const { ascent, descent, gap } = metrics();
  const scale = scaleOf(size);
  return { height: (ascent + descent + gap) * scale, ascent: (ascent + gap) * scale };
}
