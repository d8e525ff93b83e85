import type { Bilingual } from "../rules/rule.ts";
import { type Decoded, decode, type Encoding, encode } from "./decode.ts";
import { legacyBytes, legacyProblem } from "./legacy.ts";
import { decodeWindows1258, encodeWindows1258 } from "./windows-1258.ts";

/** How a table's bytes spell its text: what `decode` knows, and the code page that Excel saves CSV files in. */
export type TableEncoding = Encoding | { readonly name: "windows-1258"; readonly bom: false };

export type DecodedTable =
  | {
      /** The text in parts of about a megabyte: a large one is never put together unless somebody asks for `text`. */
      readonly parts: readonly string[];
      readonly text: string;
      readonly encoding: TableEncoding;
      readonly problem: null;
    }
  | { readonly parts: null; readonly text: null; readonly encoding: null; readonly problem: Bilingual };

/** Bytes decoded between two pauses: a millisecond or two. */
const piece = 1 << 20;

/**
 * The text of a table: Unicode, or Windows-1258 where nothing speaks against it. A table is only ever added to, in the
 * encoding found, so that unlike for a letter the code page may be inferred; the letters of old fonts are refused.
 * Yields now and then.
 */
export function* decodingTable(bytes: Uint8Array): Generator<undefined, DecodedTable> {
  const encoding = encodingOf(bytes);
  try {
    const decoder = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true });
    const parts: string[] = [];
    for (let at = markLength(encoding); at < bytes.length; at += piece) {
      parts.push(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
      if (parts.at(-1)?.includes("\0")) return asTable(decode(Uint8Array.of(0)));
      yield;
    }
    parts.push(decoder.decode());
    return table(parts, encoding);
  } catch {
    return decodeLegacy(bytes);
  }
}

function decodeLegacy(bytes: Uint8Array): DecodedTable {
  const found = bytes.includes(0) ? null : legacyBytes(bytes);
  if (found === "windows-1258") return table([decodeWindows1258(bytes)], { name: "windows-1258", bom: false });
  if (found !== null) return refused(legacyProblem(found));
  return asTable(decode(bytes));
}

const table = (parts: readonly string[], encoding: TableEncoding): DecodedTable => ({
  parts,
  get text() {
    return parts.join("");
  },
  encoding,
  problem: null,
});

const refused = (problem: Bilingual): DecodedTable => ({ parts: null, text: null, encoding: null, problem });

const asTable = ({ text, encoding, problem }: Decoded): DecodedTable =>
  problem === null ? table([text], encoding) : refused(problem);

/** The bytes of a text; `null` where the encoding has not all its letters. */
export const encodeTable = (text: string, encoding: TableEncoding): Uint8Array | null =>
  encoding.name === "windows-1258" ? encodeWindows1258(text) : encode(text, encoding);

const markLength = ({ name, bom }: Encoding): number => (!bom ? 0 : name === "utf-8" ? 3 : 2);

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", bom: true };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", bom: true };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "utf-8", bom: true };
  return { name: unmarkedUtf16(bytes) ?? "utf-8", bom: false };
}

/** UTF-16 without its mark: of a table's separators, digits and blanks every other byte is nought. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const noughts = [0, 0];
  const looked = Math.min(bytes.length, 1000);
  if (looked < 8) return null;
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) noughts[at % 2] = (noughts[at % 2] as number) + 1;
  const [even, odd] = noughts as [number, number];
  if (odd > looked / 6 && even === 0) return "utf-16le";
  return even > looked / 6 && odd === 0 ? "utf-16be" : null;
}
