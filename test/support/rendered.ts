import { getDocumentProxy } from "unpdf";

/** Text as it stands on a page of a PDF: lengths in points, from the left and from the top. */
interface PrintedText {
  readonly text: string;
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  /** Texts on one line and close to each other as one. */
  readonly lines: readonly PrintedText[];
}

/** The pages of a PDF, with what stands where. */
export async function printedPages(pdf: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , size, x, y] = item.transform as number[];
      return [
        { text: item.str, x: x ?? 0, y: height - (y ?? 0), width: item.width, size: size ?? 0, font: item.fontName },
      ];
    });
    pages.push({ width, height, texts, lines: joined(texts) });
  }
  await document.cleanup();
  return pages;
}

/** Texts further apart than this stand in columns. */
const gap = 5;

function joined(texts: readonly PrintedText[]): PrintedText[] {
  const lines: PrintedText[] = [];
  for (const one of [...texts].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    const isNear = last && Math.abs(last.y - one.y) < 1 && one.x - (last.x + last.width) < gap;
    if (!isNear) lines.push(one);
    else {
      const space =
        one.x - (last.x + last.width) > 1 && !last.text.endsWith(" ") && !one.text.startsWith(" ") ? " " : "";
      lines[lines.length - 1] = {
        ...last,
        text: last.text + space + one.text,
        width: one.x + one.width - last.x,
        size: Math.max(last.size, one.size),
      };
    }
  }
  return lines;
}
