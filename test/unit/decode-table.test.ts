import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../server/src/catalogue/pieces.ts";
import { decodingTable, encodeTable, type TableEncoding } from "../../server/src/core/text/decode-table.ts";

const text = "Số, ký hiệu;Ngày tháng\n1/QĐ-UBND;05/3/2024;về việc khen thưởng “Giấy khen” của Ủy ban\n";
const decode = (bytes: Uint8Array) => atOnce(decodingTable(bytes));

const encodings: readonly TableEncoding[] = [
  { name: "utf-8", bom: false },
  { name: "utf-8", bom: true },
  { name: "utf-16le", bom: true },
  { name: "utf-16be", bom: true },
  { name: "utf-16le", bom: false },
  { name: "utf-16be", bom: false },
  { name: "windows-1258", bom: false },
];

describe("the text of a table", () => {
  it.each(encodings)("in $name (mark: $bom) is found", (encoding) => {
    const found = decode(encodeTable(text, encoding) ?? new Uint8Array());
    expect([found.text?.normalize("NFC"), found.encoding]).toEqual([text, encoding]);
  });

  it("in Windows-1258 has one code unit a byte, so that places in it are places in the file", () => {
    const bytes = encodeTable(text, { name: "windows-1258", bom: false });
    expect(decode(bytes ?? new Uint8Array()).text).toHaveLength(bytes?.length ?? 0);
  });

  it("in Windows-1258 has every Vietnamese letter, and no others", () => {
    const letters = "aăâeêioôơuưy"
      .split("")
      .flatMap((v) => ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((t) => v + t));
    const all = [...letters, ..."đĐ"].map((l) => l.normalize("NFC")).join(" ");
    const bytes = encodeTable(all, { name: "windows-1258", bom: false });
    expect(decode(bytes ?? new Uint8Array()).text?.normalize("NFC")).toBe(all);
    expect(encodeTable("北", { name: "windows-1258", bom: false })).toBeNull();
  });

  it.each([
    ["TCVN3", Buffer.from("Sè, ký hiÖu;Ngµy th¸ng;TrÝch yÕu v¨n b¶n\n1/Q§;05/3/2024;®Ò nghÞ\n", "latin1")],
    [
      "VNI",
      Buffer.from("Soá, kyù hieäu;Ngaøy thaùng vaên baûn;Trích yeáu\n1/QÑ;05/3/2024;veà vieäc thaønh laäp\n", "latin1"),
    ],
    ["không phải UTF-8", Buffer.from("Straße, Größe, Fußgänger, Übergröße\n", "latin1")],
    ["nhị phân", Buffer.from([0, 1, 2, 0xff, 0xfe, 0])],
    ["nhị phân", Buffer.from("a,b\n\0\n")],
  ])("is refused with a reason: %s", (reason, bytes) => {
    expect(decode(bytes)).toMatchObject({ parts: null, text: null, problem: { vi: expect.stringContaining(reason) } });
  });

  it("comes in parts, no letter of which is cut", () => {
    const long = "ệ".repeat(1_000_000);
    const { parts, text: whole } = decode(new TextEncoder().encode(long));
    expect(parts?.length).toBeGreaterThan(2);
    expect(whole).toBe(long);
  });

  it("is found for any bytes, or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text: found, problem } = decode(bytes);
        return (found === null) !== (problem === null);
      }),
    );
  });
});
