import { unzipSync } from "fflate";
import { FormatError, type FormatFault } from "../../formats/text.ts";
import { checkZip } from "../../formats/zip.ts";

/** The parts of a Word file by their paths (`word/document.xml`), as bytes. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A letter of a hundred pages with pictures is smaller. In bytes. */
const largestFile = 50 * 1024 * 1024;
/** What all parts may come to, what those that are read may, and how many there may be. */
const largestUnpacked = 256 * 1024 * 1024;
const largestText = 32 * 1024 * 1024;
const mostParts = 10_000;

/** How files begin that are handed in for a Word file by mistake. */
const others: readonly (readonly [signs: readonly number[], fault: FormatFault])[] = [
  [[0x25, 0x50, 0x44, 0x46], "pictures"], // %PDF
  [[0x89, 0x50, 0x4e, 0x47], "pictures"], // PNG
  [[0xff, 0xd8, 0xff], "pictures"], // JPEG
  [[0x47, 0x49, 0x46, 0x38], "pictures"], // GIF
  [[0x49, 0x49, 0x2a, 0x00], "pictures"], // TIFF
  [[0x4d, 0x4d, 0x00, 0x2a], "pictures"],
  [[0x42, 0x4d], "pictures"], // BMP
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "old-word"], // {\rtf
];

/** First bytes of the container of Word's old files, and of new ones behind a password. */
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0];
const packed = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((s, n) => bytes[n] === s);

/**
 * Unpacks the parts of a Word file that hold text or say how it looks. Throws `FormatError` for whatever is no Word
 * document of today: other formats, passwords, programs, damage, and what unpacks to more than a document has.
 */
export function openPackage(bytes: Uint8Array): Parts {
  if (bytes.length > largestFile) throw new FormatError("too-large");
  if (startsWith(bytes, oldContainer)) throw new FormatError(isLocked(bytes) ? "locked" : "old-word");
  const other = others.find(([signs]) => startsWith(bytes, signs));
  if (other) throw new FormatError(other[1]);
  if (!startsWith(bytes, packed)) throw new FormatError(isText(bytes) ? "other-format" : "damaged");
  checkZip(bytes, largestUnpacked);
  const parts = unpack(bytes);
  const types = parts["[Content_Types].xml"];
  if (!types) throw new FormatError(parts.mimetype ? "other-format" : "damaged");
  const listed = new TextDecoder().decode(types);
  if (/macroEnabled|vbaProject/i.test(listed) || Object.keys(parts).some((name) => /vbaProject\.bin$/i.test(name)))
    throw new FormatError("macros");
  if (!/wordprocessingml/.test(listed)) throw new FormatError("other-format");
  return parts;
}

function unpack(bytes: Uint8Array): Parts {
  let count = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++count > mostParts) throw new FormatError("bomb");
        const wanted = /\.(?:xml|rels)$|vbaProject\.bin$|^mimetype$/i.test(name);
        if (wanted) total += originalSize;
        if (total > largestText) throw new FormatError("bomb");
        return wanted;
      },
    });
  } catch (error) {
    throw error instanceof FormatError ? error : new FormatError("damaged");
  }
}

/** The container's list of parts is in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((sign, n) => bytes[at + n] === sign)) return true;
  return false;
}

/** A file of text has no zeros in it. */
const isText = (bytes: Uint8Array): boolean => bytes.length > 0 && !bytes.subarray(0, 4096).includes(0);
