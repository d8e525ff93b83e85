const decoder = new TextDecoder("windows-1258");

/** The text of bytes in Windows-1258: letters with two marks come in pieces, one code unit a byte. */
export const decodeWindows1258 = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Byte by character; made when first needed. */
let codes: ReadonlyMap<string, number> | undefined;

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The bytes of a text in Windows-1258; `null` where it has a letter that this code page has not. */
export function encodeWindows1258(text: string): Uint8Array | null {
  codes ??= new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  const bytes: number[] = [];
  for (const char of text.normalize("NFC")) {
    for (const piece of codes.has(char) ? [char] : inPieces(char)) {
      const code = codes.get(piece);
      if (code === undefined) return null;
      bytes.push(code);
    }
  }
  return Uint8Array.from(bytes);
}

/** `ệ` → `ê` and the dot below: the tone is a character of its own. */
function inPieces(char: string): string[] {
  const apart = char.normalize("NFD");
  return [apart.replace(toneMarks, "").normalize("NFC"), ...(apart.match(toneMarks) ?? [])];
}
