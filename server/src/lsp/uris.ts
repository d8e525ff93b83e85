import { URI, Utils } from "vscode-uri";
import { documentScheme } from "../service/document-uri.ts";

/**
 * What an open text is to the server. A `page` is a read-only view that the server itself has written, a `word` one the
 * text of a Word file.
 */
export type DocumentKind = "letter" | "config" | "page" | "word" | "other";

/** Scheme of the pages that show Word files; the rest of the address is the file's. */
export const wordScheme = "congvan-word";

export const isWordPage = (uri: string): boolean => uri.startsWith(`${wordScheme}:`);

/** The address of the file that a page shows. */
export const wordFileOf = (uri: string): string => URI.parse(uri).with({ scheme: "file" }).toString();

const configName = "congvan.json";

/**
 * One spelling of an address: clients differ in what they percent-encode, and Vietnamese file names have much of it.
 * Everything kept by address is kept under this key.
 */
export function keyOf(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** Other versions that a view of history, review or preview opens beside a letter are no letters of their own. */
const version =
  /^(?:(?:git|svn|hg|chat-editing|vscode-bulkeditpreview)[\w-]{0,40}|perforce|review|pr|scm-history-item|vscode-local-history|conflictresolution):/i;

export function kindOf(uri: string, languageId: string): DocumentKind {
  if (uri.startsWith(`${documentScheme}:`)) return "page";
  if (isWordPage(uri)) return "word";
  if (version.test(uri)) return "other";
  const path = pathOf(uri);
  if (path.endsWith(`/${configName}`)) return "config";
  return languageId === "congvan" || path.endsWith(".congvan") ? "letter" : "other";
}

/** The path inside an address, decoded; the address itself where it is none. */
function pathOf(uri: string): string {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
}

/** Path of a file on this machine, `null` for every other scheme. */
export function filePath(uri: string): string | null {
  try {
    const parsed = URI.parse(uri);
    return parsed.scheme === "file" ? parsed.fsPath : null;
  } catch {
    return null;
  }
}

/** The folder that holds `uri`; a root holds itself. */
export const folderOf = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();

export const configIn = (folder: string): string => Utils.joinPath(URI.parse(folder), configName).toString();

/** Whether `uri` is `folder` or lies below it. */
export function isBelow(uri: string, folder: string): boolean {
  const root = folder.endsWith("/") ? folder : `${folder}/`;
  return uri === folder || uri.startsWith(root);
}
