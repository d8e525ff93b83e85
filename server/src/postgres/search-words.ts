import { searchKey } from "../core/text/vietnamese.ts";

const space = 32;

/** By code unit: the letter or digit that a sign is searched as, a space for what is neither. */
const letters = new Uint8Array(0x1f00).fill(space);
for (let code = 0; code < letters.length; code++) {
  const key = searchKey(String.fromCharCode(code));
  if (/^[a-z0-9]$/.test(key)) letters[code] = key.charCodeAt(0);
}

/** Texts are searched by this much of them; in NFC a sign may become three. */
const longest = 4000;
const room = Buffer.alloc(3 * longest);

/**
 * The words of a text as they are searched: `searchKey` in which everything but letters and digits is one space. A
 * register has them by the million, so that a text is gone through once.
 */
export function searchWords(text: string): string {
  const composed = text.slice(0, longest).normalize("NFC");
  let length = 0;
  for (let i = 0; i < composed.length; i++) {
    const code = composed.charCodeAt(i);
    const letter = code < letters.length ? (letters[code] as number) : space;
    if (letter === space && (length === 0 || room[length - 1] === space)) continue;
    room[length++] = letter;
  }
  if (room[length - 1] === space && length > 0) length--;
  return room.toString("latin1", 0, length);
}
