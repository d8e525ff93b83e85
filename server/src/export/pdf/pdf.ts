import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Bilingual } from "../../core/rules/rule.ts";
import { PdfError } from "./error.ts";
import { type Printable, type Printer, printers } from "./printers.ts";

/**
 * A letter as PDF, made by LibreOffice, Word or a browser, whichever of them is here, in this order; where one fails the
 * next is tried. They work in a folder of their own that is gone afterwards. Throws a `PdfError` that says what is missing.
 */
export async function pdfOf(letter: Printable, among: readonly Printer[] = printers): Promise<Uint8Array> {
  const here = among.filter((printer) => printer.isHere());
  if (here.length === 0) throw new PdfError(nothing);
  const failed: string[] = [];
  const folder = await mkdtemp(path.join(tmpdir(), "congvan-pdf-"));
  try {
    for (const [index, printer] of here.entries()) {
      const work = path.join(folder, String(index));
      try {
        await mkdir(work);
        await printer.print(letter, work, path.join(folder, `profile-${index}`));
        return await readFile(path.join(work, "letter.pdf"));
      } catch (error) {
        failed.push(`${printer.name}: ${reasonOf(error)}`);
      }
    }
  } finally {
    // A program may hold its files for a moment after it has ended.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => {});
  }
  throw new PdfError(unmade(failed.join("; ")));
}

/** Paths of the folder, which is gone, help nobody. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ENOENT" ? "no PDF" : message;
}

const nothing: Bilingual = {
  vi: "muốn xuất ra PDF, máy cần có LibreOffice, Word hoặc trình duyệt Chrome, Edge. Cài một trong số đó (hay đặt biến LIBREOFFICE_PATH, CHROMIUM_PATH nếu đã cài ở chỗ khác), hoặc xuất ra .docx rồi lưu thành PDF",
  en: "a PDF needs LibreOffice, Word, Chrome or Edge on this machine. Install one of them (or set LIBREOFFICE_PATH or CHROMIUM_PATH to where it is), or export a .docx and save that as PDF",
};

const unmade = (reasons: string): Bilingual => ({
  vi: `không tạo được PDF (${reasons})`,
  en: `the PDF could not be made (${reasons})`,
});
