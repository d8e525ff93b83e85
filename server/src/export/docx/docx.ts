import { Document, Packer } from "docx";
import type { Sheet } from "../sheet/sheet.ts";
import { planLists } from "./numbering.ts";
import { repack } from "./repack.ts";
import { wordSection } from "./section.ts";
import { formatsOf, noStyles, stylesOf } from "./styles.ts";
import { paragraphsOf } from "./walk.ts";

/**
 * A letter as a Word file (Office Open XML), made to be edited further: styles by the names of the parts, real lists, page
 * numbers, a header that is a table. The same sheet gives the same bytes.
 */
export async function docxOf(sheet: Sheet): Promise<Uint8Array> {
  const { sections, page, standard, properties } = sheet;
  const formats = formatsOf(sheet);
  const lists = planLists(sections.flatMap(paragraphsOf));
  const ground = { standard, formats, lists };
  const { title, subject, author, number, date, type } = properties;
  const word = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    keywords: [number, date].filter((one) => one !== null).join("; "),
    revision: 1,
    customProperties: Object.entries({ "Số, ký hiệu": number, "Ngày ban hành": date, "Loại văn bản": type }).flatMap(
      ([name, value]) => (value === null ? [] : [{ name, value }]),
    ),
    compatibility: { version: 15 },
    theme: { fonts: { headings: page.font, body: page.font } },
    externalStyles: noStyles,
    styles: stylesOf(sheet, formats),
    numbering: lists.options,
    sections: sections.map((section, index) => wordSection(section, page, ground, index === sections.length - 1)),
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(word)), date);
}
