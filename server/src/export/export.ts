import type { Standard } from "../core/standards/standard.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { docxOf } from "./docx/docx.ts";
import { facesOf } from "./html/faces.ts";
import { carriedFonts } from "./html/fonts.ts";
import { htmlOf } from "./html/html.ts";
import { layOut } from "./pages/lay-out.ts";
import { pdfOf } from "./pdf/pdf.ts";
import { sheetOf } from "./sheet/build.ts";
import type { Sheet } from "./sheet/sheet.ts";

/** The forms in which a letter is handed in, by the ending of their files. */
export type ExportFormat = "docx" | "html" | "pdf";

/**
 * The file of a letter. `fonts` is the folder of the font files that an HTML file carries. Throws a `PdfError` where no
 * program here makes PDFs.
 */
export async function exportLetter(
  letter: Letter,
  standard: Standard,
  format: ExportFormat,
  fonts: string,
): Promise<Uint8Array> {
  const sheet = sheetOf(letter, standard);
  const printable = { docx: () => docxOf(sheet), html: async () => htmlFile(sheet, fonts) };
  if (format === "docx") return printable.docx();
  if (format === "pdf") return pdfOf(printable);
  return new TextEncoder().encode(await printable.html());
}

export type ExportLetter = (letter: Letter, standard: Standard, format: ExportFormat) => Promise<Uint8Array>;

function htmlFile(sheet: Sheet, folder: string): string {
  const pages = layOut(sheet);
  const { title } = sheet.properties;
  return htmlOf(pages, { title, fonts: carriedFonts(folder, facesOf(pages)) });
}
