import { inflateRawSync } from "node:zlib";
import { FormatError } from "./text.ts";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** Length of the record at the end, and of the longest comment behind it. */
const endLength = 22;
const longestComment = 0xffff;
/** Length of an entry's fixed part in the directory, and before its data. */
const entryLength = 46;
const localLength = 30;
const deflated = 8;

/**
 * Refuses a packed file before a library unpacks it: one that is none (`damaged`), and one whose parts come to more
 * than `limit` bytes or to more than they say (`bomb`). Throws `FormatError`.
 */
export function checkZip(bytes: Uint8Array, limit: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) throw new FormatError("damaged");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let n = 0; n < count; n++) {
    if (at + entryLength > end || view.getUint32(at, true) !== directoryEntry) throw new FormatError("damaged");
    const size = view.getUint32(at + 24, true);
    total += size;
    if (total > limit) throw new FormatError("bomb");
    if (view.getUint16(at + 10, true) === deflated) checkSize(packedPart(bytes, view, at), size);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return null;
}

/** The packed bytes of the part whose directory entry stands at `entry`. */
function packedPart(bytes: Uint8Array, view: DataView, entry: number): Uint8Array {
  const local = view.getUint32(entry + 42, true);
  if (local + localLength > view.byteLength) throw new FormatError("damaged");
  const from = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const to = from + view.getUint32(entry + 20, true);
  if (to > view.byteLength) throw new FormatError("damaged");
  return bytes.subarray(from, to);
}

/** Sizes in the directory are only what somebody wrote there: unpacking may stop no later than they say. */
function checkSize(packed: Uint8Array, size: number): void {
  try {
    if (inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }).length === size) return;
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError("bomb");
  }
  throw new FormatError("damaged");
}
