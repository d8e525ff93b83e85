import { convertToHtml } from "mammoth";
import { type FileText, FormatError, tidy } from "./text.ts";
import { checkZip } from "./zip.ts";

/** A Word file of a thousand pages unpacks to less. */
const unpackedLimit = 128 * 1024 * 1024;

/** A part of a document as mammoth reads it. */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly value?: string;
  readonly checked?: boolean;
}

/**
 * The text of a Word file (.docx): a paragraph a line; a table row by row, its cells beside each other with ` | `
 * between. Numbers that Word counts itself are no text and do not come out. Rejects with `FormatError`.
 */
export async function docxText(bytes: Uint8Array): Promise<FileText> {
  if (startsWith(bytes, oldOffice)) throw new FormatError(hasName(bytes, "EncryptedPackage") ? "locked" : "old-word");
  checkZip(bytes, unpackedLimit);
  let parts: readonly Part[] = [];
  const transformDocument = (document: Part): Part => {
    parts = document.children ?? [];
    // What is written of it is not wanted.
    return { ...document, children: [] };
  };
  try {
    await convertToHtml({ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) }, { transformDocument });
  } catch {
    throw new FormatError("damaged");
  }
  return { text: tidy(parts.flatMap(blockLines)), pages: null, pictures: 0 };
}

/** First bytes of the container of Word's old files, and of new ones behind a password. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((s, n) => bytes[n] === s);

/** Whether the container's list of parts has this name, which it writes in UTF-16. */
const hasName = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, "utf16le"));

function blockLines(part: Part): string[] {
  if (part.type === "table") return (part.children ?? []).flatMap(rowLines);
  return inlineText(part).split("\n");
}

/** Cells often hold several lines, as the two halves of a letter's header do: the first of each beside each other, then the second. */
function rowLines({ children: cells = [] }: Part): string[] {
  const columns = cells.map(({ children = [] }) => children.flatMap(blockLines).filter((line) => line.trim() !== ""));
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, n) =>
    columns
      .map((column) => column[n] ?? "")
      .join(" | ")
      .replace(/^(?: \| )+|(?: \| )+$/g, ""),
  );
}

const signs: Readonly<Record<string, string>> = { tab: "\t", break: "\n" };

function inlineText(part: Part): string {
  if (part.type === "text") return part.value ?? "";
  if (part.type === "checkbox") return part.checked ? "☒" : "☐";
  return signs[part.type] ?? (part.children ?? []).map(inlineText).join("");
}
