import { decode } from "../../core/text/decode.ts";
import type { FileText, FormatFault, TextFormat } from "../../formats/text.ts";
import { FileError, type FileFailure, type FileSystem } from "./files.ts";

/** Why there is no text of a file to show. */
export type TextFault = FormatFault | FileFailure | "slow" | "too-large" | "other-format" | "encoding";

export type DocumentText = FileText | { readonly fault: TextFault };

/** Takes the text out of a file's bytes, which it may use up. Never rejects. */
export type ExtractText = (
  format: TextFormat,
  bytes: Uint8Array,
) => Promise<FileText | { readonly fault: FormatFault | "slow" }>;

/** Larger files are shown as their path alone. In bytes. */
export const largestFile = 50 * 1024 * 1024;

/** So many texts are kept, and so many characters of them in all. */
const mostTexts = 8;
const mostLetters = 8_000_000;
/** A file that took too long is tried again after this time, in milliseconds: the machine may have been busy. */
const slowFor = 30_000;

interface Kept {
  readonly state: string;
  readonly text: Promise<DocumentText>;
  length: number;
  until: number;
}

/** The texts of issued documents' files, each taken out once for as long as the file stays as it is. */
export class DocumentTexts {
  readonly #files: FileSystem;
  readonly #extract: ExtractText;
  /** By path, the one asked for last at the end. */
  readonly #kept = new Map<string, Kept>();

  constructor(files: FileSystem, extract: ExtractText) {
    this.#files = files;
    this.#extract = extract;
  }

  /** The text of the file at `path`. Never rejects. */
  async of(path: string): Promise<DocumentText> {
    const format = formatOf(path);
    try {
      const { size, modified } = await this.#files.stat(path);
      if (format === null) return { fault: "other-format" };
      if (size > largestFile) return { fault: "too-large" };
      return await this.#keep(path, `${size} ${modified}`, () => this.#read(path, format));
    } catch (error) {
      return { fault: error instanceof FileError ? error.reason : "unreadable" };
    }
  }

  #keep(path: string, state: string, read: () => Promise<DocumentText>): Promise<DocumentText> {
    const known = this.#kept.get(path);
    this.#kept.delete(path);
    const usable = known && known.state === state && known.until > Date.now();
    const kept = usable ? known : { state, text: read(), length: 0, until: Number.POSITIVE_INFINITY };
    this.#kept.set(path, kept);
    if (!usable) kept.text.then((text) => this.#weigh(path, kept, text)).catch(() => this.#kept.delete(path));
    return kept.text;
  }

  #weigh(path: string, kept: Kept, text: DocumentText): void {
    if ("text" in text) kept.length = text.text.length;
    else if (text.fault === "slow") kept.until = Date.now() + slowFor;
    let total = 0;
    for (const { length } of this.#kept.values()) total += length;
    for (const [other, { length }] of this.#kept) {
      if (other === path || (this.#kept.size <= mostTexts && total <= mostLetters)) break;
      total -= length;
      this.#kept.delete(other);
    }
  }

  async #read(path: string, format: TextFormat | "text"): Promise<DocumentText> {
    const bytes = await this.#files.readFile(path);
    if (format !== "text") return this.#extract(format, bytes);
    const { text } = decode(bytes);
    return text === null ? { fault: "encoding" } : { text, pages: null, pictures: 0 };
  }
}

/** What a file's name says of its format; `null` for one whose text cannot be taken out. */
export function formatOf(path: string): TextFormat | "text" | null {
  const ending = /\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase();
  if (ending === "congvan" || ending === "txt") return "text";
  return ending === "docx" || ending === "pdf" ? ending : null;
}
