import { getDocumentProxy } from "unpdf";
import { type PlacedText, pageLines } from "./pdf-lines.ts";
import { type FileText, FormatError, tidy } from "./text.ts";

/**
 * The text of a PDF: lines joined into paragraphs, an empty line between pages. Headers, footers and page numbers stay
 * where they are. The bytes are used up. Rejects with `FormatError`.
 */
export async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const pdf = await open(bytes);
  try {
    const lines: string[] = [];
    let pictures = 0;
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      page.cleanup();
      const found = pageLines(items.filter((item): item is PlacedText & typeof item => "str" in item));
      if (found.length === 0) pictures++;
      else lines.push(...(lines.length > 0 ? [""] : []), ...found);
    }
    if (lines.length === 0) throw new FormatError("pictures");
    return { text: tidy(lines), pages: pdf.numPages, pictures };
  } catch (error) {
    throw error instanceof FormatError ? error : new FormatError("damaged");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array) {
  try {
    // Silent, and without what a page needs only to be drawn.
    return await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true });
  } catch (error) {
    throw new FormatError(error instanceof Error && error.name === "PasswordException" ? "locked" : "damaged");
  }
}
