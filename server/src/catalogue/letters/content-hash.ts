/**
 * A number that two files with different bytes do not share, but for a chance of one in 2^53: for noticing changes, not
 * for defence. Two lanes of MurmurHash3 (32 bits) over words of four bytes; 5 KB take a few microseconds.
 */
export function contentHash(bytes: Uint8Array): number {
  const { buffer, byteOffset, length } = bytes;
  const words = length >> 2;
  let a = 0x9747b28c;
  let b = 0x5bd1e995;
  if (byteOffset % 4 === 0) {
    const view = new Int32Array(buffer, byteOffset, words);
    for (let i = 0; i < words; i++) {
      const word = view[i] as number;
      a = mixed(a, word, 0xcc9e2d51, 0x1b873593);
      b = mixed(b, word, 0x239b961b, 0xab0e9789);
    }
  } else {
    for (let i = 0; i < words * 4; i += 4) {
      const word = wordAt(bytes, i);
      a = mixed(a, word, 0xcc9e2d51, 0x1b873593);
      b = mixed(b, word, 0x239b961b, 0xab0e9789);
    }
  }
  const rest = wordAt(bytes, words * 4);
  a = ended(mixed(a, rest, 0xcc9e2d51, 0x1b873593) ^ length);
  b = ended(mixed(b, rest, 0x239b961b, 0xab0e9789) ^ length);
  return (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0);
}

function mixed(hash: number, word: number, first: number, second: number): number {
  let k = Math.imul(word, first);
  k = Math.imul((k << 15) | (k >>> 17), second);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function ended(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Four bytes, the lowest first; what lies behind the end is 0. */
const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
