import type { DocumentLink } from "vscode-languageserver-types";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { ServiceContext } from "./context.ts";
import { documentName } from "./document-words.ts";

/** Citations whose document has an address on the web, as links to it. Files are read on the document's page. */
export function documentLinks({ letter, catalogue }: ServiceContext): DocumentLink[] {
  return letter.citations.flatMap((citation) => {
    const { document } = catalogue.resolve(citation, letter);
    const target = document && fileAddress(document);
    if (!document || !target?.startsWith("https:")) return [];
    return [{ range: letter.source.rangeOf(citation.span), target, tooltip: documentName(document) }];
  });
}

/**
 * The address of a record's `file`: an `https:` address as it is, a path beside the record's register as the address
 * of that file. Anything else (another scheme, an absolute path, a path that leads out of the register's folder) is
 * no link: a register is data, and a click on it must not run or open something unforeseen.
 */
export function fileAddress({ file, place }: KnownDocument): string | null {
  if (!file) return null;
  if (/^https:\/\//i.test(file)) return URL.canParse(file) ? new URL(file).href : null;
  const path = file.replaceAll("\\", "/");
  if (/^[a-z][\w+.-]*:|^\//i.test(path) || !place || !URL.canParse(".", place.uri)) return null;
  const folder = new URL(".", place.uri).href;
  const target = new URL(path.split("/").map(encodeURIComponent).join("/"), folder).href;
  return target.startsWith(folder) && target !== folder ? target : null;
}
