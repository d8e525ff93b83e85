/** A line of a page: words at a place, in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

interface PdfOptions {
  /** Asks for a password that nobody has. */
  readonly locked?: boolean;
}

/** Width of every letter, in thousandths of the font's size. */
const letterWidth = 500;

/** How wide a text comes out, in points. */
export const widthOf = (text: string, size = 12): number => (text.length * letterWidth * size) / 1000;

/**
 * A PDF in which each character is its own code, and a table says which: what text can be taken out of it, all letters
 * of Vietnamese included, and no font is needed. A page without lines has a picture.
 */
export function makePdf(pages: readonly (readonly PdfLine[])[], { locked = false }: PdfOptions = {}): Uint8Array {
  const objects = new Map<number, string>();
  const kids = pages.map((_, n) => 10 + 2 * n);
  objects.set(1, "<< /Type /Catalog /Pages 2 0 R >>");
  objects.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((k) => `${k} 0 R`).join(" ")}] >>`);
  objects.set(
    3,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
  );
  objects.set(
    4,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /FontDescriptor 5 0 R /DW ${letterWidth}
/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`,
  );
  objects.set(
    5,
    `<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0
/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  );
  objects.set(6, stream(unicodeMap));
  objects.set(7, `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"61".repeat(32)}> /U <${"62".repeat(32)}> >>`);
  objects.set(
    8,
    stream("\xff", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"),
  );
  pages.forEach((lines, n) => {
    const page = 10 + 2 * n;
    const resources = "<< /Font << /F 3 0 R >> /XObject << /I 8 0 R >> >>";
    objects.set(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${page + 1} 0 R >>`,
    );
    objects.set(page + 1, stream(lines.length === 0 ? "q 500 0 0 700 50 50 cm /I Do Q" : lines.map(shown).join("\n")));
  });
  return written(objects, locked ? "/Encrypt 7 0 R /ID [<00> <00>]" : "");
}

/** Lines of text set one below the other from the top of a page, as a printer sets them. */
export const column = (texts: readonly string[], top = 780, step = 16): PdfLine[] =>
  texts.map((text, n) => ({ text, y: top - n * step }));

const hex = (unit: number): string => unit.toString(16).padStart(4, "0");

function shown({ text, x = 72, y, size = 12 }: PdfLine): string {
  const codes = [...text].map((sign) => hex(sign.charCodeAt(0))).join("");
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

const stream = (content: string, entries = ""): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Every code means the character of the same number. */
const unicodeMap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Same def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 3 }, (_, part) => {
  const rows = Array.from({ length: part < 2 ? 100 : 56 }, (_, n) => hex((part * 100 + n) * 256));
  return `${rows.length} beginbfrange
${rows.map((from) => `<${from}> <${from.slice(0, 2)}ff> <${from}>`).join("\n")}
endbfrange`;
}).join("\n")}
endcmap CMapName currentdict /CMap defineresource pop end end`;

function written(objects: ReadonlyMap<number, string>, more: string): Uint8Array {
  let out = "%PDF-1.7\n";
  const places: [number, number][] = [];
  for (const [id, body] of objects) {
    places.push([id, out.length]);
    out += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const at = out.length;
  const entry = ([id, place]: [number, number]) => `${id} 1\n${String(place).padStart(10, "0")} 00000 n \n`;
  out += `xref\n0 1\n0000000000 65535 f \n${places.map(entry).join("")}`;
  out += `trailer\n<< /Size ${Math.max(...objects.keys()) + 1} /Root 1 0 R ${more} >>\nstartxref\n${at}\n%%EOF\n`;
  return Uint8Array.from(out, (sign) => sign.charCodeAt(0));
}
