import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { anchorStyle } from "./names.ts";

/** When the files in the archive say they were written: archives know no earlier day. */
const earliest = new Date(1980, 0, 1);
/** When a letter without a date says it was made. */
const undated = "2020-03-05";

/**
 * The archive that the library has written, without the time it was written at: the letter's own date stands for it. The
 * paragraphs that only end a section take no room.
 */
export function repack(archive: Uint8Array, date: string | null): Uint8Array {
  const files = unzipSync(archive);
  const time = `${date ?? undated}T00:00:00Z`;
  change(files, "docProps/core.xml", (xml) => xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${time}`));
  change(files, "word/document.xml", (xml) =>
    xml.replaceAll("<w:p><w:pPr><w:sectPr", `<w:p><w:pPr><w:pStyle w:val="${anchorStyle}"/><w:sectPr`),
  );
  const entries: Zippable = {};
  for (const name of order(Object.keys(files))) entries[name] = [files[name] ?? new Uint8Array(), { mtime: earliest }];
  return zipSync(entries, { level: 6 });
}

function change(files: Record<string, Uint8Array>, name: string, by: (xml: string) => string): void {
  const file = files[name];
  if (file) files[name] = strToU8(by(strFromU8(file)));
}

/** Readers that look at the head of an archive want the list of its contents first. */
const order = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => Number(b === contents) - Number(a === contents) || (a < b ? -1 : 1));
const contents = "[Content_Types].xml";
