import type { Bilingual } from "../rules/rule.ts";

/** How a file's bytes spell its text. `bom` says whether a byte order mark stands before it. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  readonly bom: boolean;
}

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly problem: null }
  | { readonly text: null; readonly encoding: null; readonly problem: Bilingual };

const notText: Bilingual = {
  vi: "tệp nhị phân, không phải văn bản (tệp Word thì cần lưu lại thành văn bản thuần UTF-8)",
  en: "a binary file, not text (save a Word file as plain UTF-8 text first)",
};
const notUnicode: Bilingual = {
  vi: "không phải UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258); hãy mở và lưu lại với mã UTF-8",
  en: "not UTF-8 (perhaps TCVN3, VNI or Windows-1258); save it again as UTF-8",
};

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark is no part of the text. Anything else
 * is refused with a reason and never guessed: a wrong guess would be written back by a fix.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = decoderFor(encoding).decode(encoding.bom ? bytes.subarray(encoding.name === "utf-8" ? 3 : 2) : bytes);
  } catch {
    return { text: null, encoding: null, problem: bytes.includes(0) ? notText : notUnicode };
  }
  if (text.includes("\0")) return { text: null, encoding: null, problem: notText };
  return { text, encoding, problem: null };
}

/** The bytes that `decode` reads as `text`. */
export function encode(text: string, { name, bom }: Encoding): Uint8Array {
  const marked = bom ? `\ufeff${text}` : text;
  if (name === "utf-8") return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), name === "utf-16le");
  return bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const a = bytes[0];
  const b = bytes[1];
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", bom: true };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", bom: true };
  return { name: "utf-8", bom: a === 0xef && b === 0xbb && bytes[2] === 0xbf };
}

const decoderFor = ({ name }: Encoding): InstanceType<typeof TextDecoder> =>
  name === "utf-8" ? utf8 : new TextDecoder(name, { fatal: true, ignoreBOM: true });
