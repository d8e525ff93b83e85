import { describe, expect, it } from "vitest";
import { decode, type Encoding, encode } from "../../server/src/core/text/decode.ts";

const text = "Kính gửi: Sở Nội vụ 𠮷\r\n";
const encodings: Encoding[] = [
  { name: "utf-8", bom: false },
  { name: "utf-8", bom: true },
  { name: "utf-16le", bom: true },
  { name: "utf-16be", bom: true },
];

describe("decode", () => {
  it.each(encodings)("reads what encode writes: $name, mark $bom", (encoding) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, problem: null });
  });

  it("agrees with other programs on the bytes", () => {
    expect(Buffer.from(encode("Ủ", { name: "utf-16le", bom: true })).toString("hex")).toBe("fffee61e");
    expect(Buffer.from(encode("Ủ", { name: "utf-16be", bom: true })).toString("hex")).toBe("feff1ee6");
    expect(decode(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, "utf16le")])).text).toBe(text);
    expect(decode(Buffer.from(text)).text).toBe(text);
  });

  it("takes the mark off once only", () => {
    expect(decode(Buffer.from("\ufeff\ufeffa")).text).toBe("\ufeffa");
  });

  it("reads the empty file", () => {
    expect(decode(new Uint8Array()).text).toBe("");
  });

  it.each([
    ["a picture", Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d), /nhị phân/],
    ["a text with NUL", Buffer.from("a\0b"), /nhị phân/],
    ["UTF-16 without a mark", Buffer.from("Số: 1", "utf16le"), /nhị phân/],
    ["TCVN3", Buffer.of(0x4b, 0xdd, 0x6e, 0x68, 0x20, 0x67, 0xf6, 0x69), /UTF-8/],
    ["half a UTF-16 character", Buffer.of(0xff, 0xfe, 0x41), /UTF-8/],
    ["half a pair", Buffer.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), /nhị phân|UTF-8/],
  ])("refuses %s with a reason", (_, bytes, reason) => {
    const { text: read, problem } = decode(bytes);
    expect(read).toBeNull();
    expect(problem?.vi).toMatch(reason);
    expect(problem?.en).not.toBe("");
  });
});
