/**
 * Rows of a table by number, in a few bytes a row: a coarse key of a number leads to the rows that share it, and only
 * those are compared exactly. Made while the table is read, so that the first look-up costs no more than any later one.
 */
export class NumberIndex {
  /** Last row of each chain plus 1, by hash; 0 for none. A power of two long. */
  #heads = new Uint32Array(1 << 10);
  /** Of each row: the row before it in its chain plus 1, and its hash. */
  #next = new Uint32Array(1 << 9);
  #hashes = new Uint32Array(1 << 9);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Takes in the next row. */
  add(hash: number): void {
    if (this.#size === this.#next.length) this.#grow();
    this.#hashes[this.#size] = hash;
    this.#chain(this.#size++);
  }

  /** The rows whose numbers have this hash, in their order. */
  rows(hash: number): number[] {
    const found: number[] = [];
    for (let next = this.#heads[hash & (this.#heads.length - 1)] as number; next > 0; ) {
      const row = next - 1;
      if (this.#hashes[row] === hash) found.push(row);
      next = this.#next[row] as number;
    }
    return found.reverse();
  }

  /** At most `limit` of them, the last first. */
  latest(hash: number, limit: number): number[] {
    const found: number[] = [];
    let next = this.#heads[hash & (this.#heads.length - 1)] as number;
    for (let tried = 0; next > 0 && found.length < limit && tried < 8 * limit; tried++) {
      if (this.#hashes[next - 1] === hash) found.push(next - 1);
      next = this.#next[next - 1] as number;
    }
    return found;
  }

  #chain(row: number): void {
    const at = (this.#hashes[row] as number) & (this.#heads.length - 1);
    this.#next[row] = this.#heads[at] as number;
    this.#heads[at] = row + 1;
  }

  #grow(): void {
    this.#next = grown(this.#next);
    this.#hashes = grown(this.#hashes);
    this.#heads = new Uint32Array(this.#heads.length * 2);
    for (let row = 0; row < this.#size; row++) this.#chain(row);
  }
}

function grown(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

const nought = 48;
const nine = 57;

/** What a character counts for: letters without case, `Đ` as `D`, and those that scans take for digits as digits. */
const weights = new Uint32Array(0x112);
for (const alike of ["0O", "1IL", "2", "3", "4", "5S", "6", "7", "8", "9", ..."ABCEFGHJKMNPQRTUVWXYZ", "DĐÐ", "Ư"])
  for (const char of alike + alike.toLowerCase())
    if (char.charCodeAt(0) < weights.length)
      weights[char.charCodeAt(0)] = Math.imul(alike.charCodeAt(0) * alike.charCodeAt(0) + 7, 0x9e3779b1) >>> 0;

/**
 * A hash that is the same for all numbers with one `numberKey`, and costs next to nothing: the sequence without leading
 * zeros, and the sum of all else, as the parts of a symbol may come in another order. Signs count for nothing.
 */
export function numberHash(number: string): number {
  let at = 0;
  while (number.charCodeAt(at) === nought) at++;
  let sequence = 0;
  for (let code = number.charCodeAt(at); code >= nought && code <= nine; code = number.charCodeAt(++at))
    sequence = Math.imul(sequence, 10) + (code - nought);
  let sum = 0;
  for (; at < number.length; at++) sum = (sum + (weights[number.charCodeAt(at)] ?? 0)) | 0;
  return (Math.imul(sequence, 0x85ebca6b) ^ Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35)) >>> 0;
}
