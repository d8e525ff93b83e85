/** What a code unit is among the letters of the Latin script: asked so often that tables answer. */

const size = 0x1f00;
const latin = new Uint8Array(size);
const small = new Uint8Array(size);
const toned = new Uint8Array(size);
const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
for (let code = 0x41; code < size; code++) {
  if (code === 0x250) code = 0x1e00;
  const char = String.fromCharCode(code);
  if (char.toLowerCase() === char.toUpperCase()) continue;
  latin[code] = 1;
  if (char === char.toLowerCase()) small[code] = 1;
  if (tone.test(char.normalize("NFD"))) toned[code] = 1;
}

export const isLatin = (code: number): boolean => code < size && latin[code] === 1;
export const isSmall = (code: number): boolean => code < size && small[code] === 1;
/** Whether it is a letter with a Vietnamese tone mark. */
export const isToned = (code: number): boolean => code < size && toned[code] === 1;
