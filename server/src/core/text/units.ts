/** Asking a string for one unit after the other takes five times as long as reading them from an array. */
let shared = new Uint16Array(1 << 15);
/** Texts up to this length, all that people write, are copied into the same array. */
const common = 1 << 19;

const littleEndian = new Uint16Array(Uint8Array.of(1, 0).buffer)[0] === 1;
/** Copies all of a text at once; only Node can. */
const copy =
  littleEndian && typeof Buffer !== "undefined"
    ? (text: string, into: Uint16Array) => void Buffer.from(into.buffer).write(text, "utf16le")
    : oneByOne;

function oneByOne(text: string, into: Uint16Array): void {
  for (let i = 0; i < text.length; i++) into[i] = text.charCodeAt(i);
}

/** The UTF-16 units of a text, and a zero behind its end. To be used at once: the next text is copied over it. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  let units = shared;
  if (length >= units.length) {
    units = new Uint16Array(length > common ? length + 1 : length * 2);
    if (length <= common) shared = units;
  }
  copy(text, units);
  units[length] = 0;
  return units;
}
