import type { Pages } from "../pages/pages.ts";

/** A file of Tinos, the free font with the widths of Times New Roman: one style, and some of its characters. */
export interface Face {
  /** `tinos-vietnamese-400-normal.woff2` */
  readonly file: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** As CSS has it. */
  readonly range: string;
}

interface Subset {
  readonly name: string;
  readonly range: string;
  readonly characters: RegExp;
}

/** What the files hold; where two have a character, the later one gives it. */
const subsets: readonly Subset[] = [
  {
    name: "latin-ext",
    range:
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+2020,U+20A0-20AA,U+20AD-20C0,U+2113",
    characters:
      /[\u0100\u0101\u0104-\u010f\u0112-\u0127\u012a-\u0130\u0132-\u0151\u0154-\u0167\u016a-\u019f\u01a2-\u01ae\u01b1-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1e00-\u1e9f\u2020\u20a0-\u20aa\u20ad-\u20c0\u2113]/,
  },
  {
    name: "vietnamese",
    range:
      "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    characters:
      /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]|[\u0300-\u0329]/,
  },
  {
    name: "latin",
    range:
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215",
    characters:
      /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/,
  },
];

const styles = [0, 1, 2, 3].map((i) => ({ bold: (i & 1) !== 0, italic: i >= 2 }));

const faceOf = ({ name, range }: Subset, { bold, italic }: Pick<Face, "bold" | "italic">): Face => ({
  file: `tinos-${name}-${bold ? 700 : 400}-${italic ? "italic" : "normal"}.woff2`,
  ...{ bold, italic, range },
});

/** All that letters may need. */
export const faces: readonly Face[] = styles.flatMap((style) => subsets.map((subset) => faceOf(subset, style)));

/** Those that a letter does need, so that its file carries no others. */
export function facesOf({ pages }: Pages): Face[] {
  const texts: string[][] = styles.map(() => []);
  for (const { lines } of pages)
    for (const { pieces } of lines)
      for (const { text, bold, italic } of pieces) texts[(bold ? 1 : 0) + (italic ? 2 : 0)]?.push(text);
  return styles.flatMap((style, i) => {
    const text = texts[i]?.join("") ?? "";
    return subsets.filter(({ characters }) => characters.test(text)).map((subset) => faceOf(subset, style));
  });
}
