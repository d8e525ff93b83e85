import { describe, expect, it } from "vitest";
import { readCacheLine, type StoredLetter, writeCacheLine } from "../../../server/src/catalogue/letters/cache.ts";
import { contentHash } from "../../../server/src/catalogue/letters/content-hash.ts";
import { summarise } from "../../../server/src/catalogue/letters/letters.ts";
import { pack, unpack } from "../../../server/src/catalogue/letters/pack.ts";
import { compact } from "../../../server/src/catalogue/letters/pool.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { letterText } from "./support.ts";

const body =
  "Căn cứ khoản 2 Điều 5 Luật Đất đai năm 2013; thực hiện Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ.";
const stored = (n: number, text = letterText(body, { number: `${n}/UBND-VP` })): StoredLetter => ({
  hash: 2 ** 52 + n,
  summary: summarise(`file:///v%C4%83n/${n}.congvan`, readLetter(text)),
});
const letters = [stored(1), stored(2), stored(3, ""), stored(4, "Căn cứ Nghị định này.\n")];

describe("a line of the cache of letters", () => {
  it("gives back what was written", () => {
    expect(readCacheLine(writeCacheLine(letters))).toEqual(letters);
    expect(readCacheLine(writeCacheLine([]))).toEqual([]);
  });

  it("has no line break inside, whatever a letter says", () => {
    expect(writeCacheLine([stored(5, letterText("x", { subject: "một\n\nhai\r\nba" }))]).includes(10)).toBe(false);
  });

  it("is refused when any of its bytes is another, or some are missing", () => {
    const line = writeCacheLine(letters);
    for (let at = 0; at < line.length; at += 7) {
      const damaged = line.slice();
      damaged[at] = (damaged[at] as number) ^ 1;
      expect(readCacheLine(damaged)).toBeNull();
    }
    for (const length of [0, 1, 16, 17, line.length >> 1, line.length - 1])
      expect(readCacheLine(line.slice(0, length))).toBeNull();
  });

  it("says what letters have in common once", () => {
    const one = writeCacheLine([stored(1)]).length;
    const many = writeCacheLine(Array.from({ length: 50 }, (_, i) => stored(i))).length;
    expect(many / 50).toBeLessThan(one / 3);
  });
});

describe("packed data", () => {
  it.each([
    [0],
    [1],
    [Number.MAX_SAFE_INTEGER],
    [""],
    ["văn bản"],
    [null],
    [true],
    [[]],
    [{}],
    [[[], [1, [2]]]],
    [
      {
        a: [
          { a: "a", b: null },
          { b: 0, a: "a" },
        ],
        c: { a: false },
      },
    ],
    [[{ a: 1 }, { "a,b": 2 }]],
  ])("%j comes back", (data) => {
    expect(unpack(JSON.parse(JSON.stringify(pack(data))))).toEqual(data);
  });

  it("leaves out what is undefined, as JSON does", () => {
    expect(Object.keys(unpack(pack({ a: undefined, b: 1 })) as object)).toEqual(["b"]);
  });
});

describe("a compact copy", () => {
  it("is equal to the data and apart from it", () => {
    const data = { a: "một", list: [{ b: 1, c: null, d: undefined }], e: { f: "một".repeat(100) } };
    const copy = compact(data);
    expect(copy).toEqual(data);
    expect(copy).not.toBe(data);
    expect(copy.list[0]).not.toBe(data.list[0]);
  });
});

describe("the hash of a file's content", () => {
  const bytes = new Uint8Array(5000).map((_, i) => (i * 31) % 251);

  it("is the same for the same bytes, wherever they lie in memory", () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(contentHash(shifted.subarray(1))).toBe(contentHash(bytes));
    expect(Number.isSafeInteger(contentHash(bytes))).toBe(true);
  });

  it("is another for every other bit and length", () => {
    const seen = new Set([contentHash(bytes), contentHash(new Uint8Array(0))]);
    const wanted = seen.size + bytes.length * 8 + 100;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      seen.add(contentHash(bytes));
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
    }
    for (let length = 1; length <= 100; length++) seen.add(contentHash(bytes.subarray(0, length)));
    expect(seen.size).toBe(wanted);
  });

  it("is another where two words change places or change alike", () => {
    const words = (...values: number[]) => contentHash(new Uint8Array(new Uint32Array(values).buffer));
    expect(words(1, 2)).not.toBe(words(2, 1));
    expect(words(0, 0)).not.toBe(words(0x80000000, 0x80000000));
  });
});
