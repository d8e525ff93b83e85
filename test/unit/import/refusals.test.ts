import { strToU8, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { FormatError } from "../../../server/src/formats/text.ts";
import { faults } from "../../../server/src/import/faults.ts";
import { importDocx } from "../../../server/src/import/import.ts";
import { importWord } from "../../../server/src/import/read.ts";
import { makeZip } from "../../support/zip.ts";
import { p, wordFile, wordParts } from "./word-file.ts";

// Files of many megabytes are made here.
vi.setConfig({ testTimeout: 30_000 });

const faultOf = (bytes: Uint8Array): Promise<unknown> =>
  importDocx(bytes).then(
    ({ text }) => text,
    (error: unknown) => (error instanceof FormatError ? error.fault : error),
  );

const bytesOf = (...signs: readonly (number | string)[]): Uint8Array =>
  new Uint8Array(signs.flatMap((sign) => (typeof sign === "string" ? [...strToU8(sign)] : [sign])));

const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = wordParts(p("Một."));
const document = (xml: string): Uint8Array => zipSync({ ...good, "word/document.xml": strToU8(xml) });
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const depth = 300;

const files: Readonly<Record<string, readonly [fault: string, bytes: () => Uint8Array]>> = {
  "an old .doc": ["old-word", () => bytesOf(...oldContainer, ...utf16("WordDocument"))],
  "a .rtf": ["old-word", () => bytesOf("{\\rtf1}")],
  "one behind a password": ["locked", () => bytesOf(...oldContainer, ...utf16("EncryptedPackage"))],
  "a PDF": ["pictures", () => bytesOf("%PDF-1.7")],
  "a PNG": ["pictures", () => bytesOf(0x89, "PNG\r\n")],
  "a JPEG": ["pictures", () => bytesOf(0xff, 0xd8, 0xff, 0xe0)],
  "a plain text": ["other-format", () => strToU8("ỦY BAN NHÂN DÂN")],
  "a web page": ["other-format", () => strToU8("<html></html>")],
  nothing: ["damaged", () => new Uint8Array()],
  "a workbook": ["other-format", () => zipSync({ "[Content_Types].xml": strToU8("<Types>spreadsheetml</Types>") })],
  "an OpenDocument text": [
    "other-format",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
  ],
  "any packed file": ["damaged", () => zipSync({ "a.txt": strToU8("a") })],
  "one cut short": ["damaged", () => wordFile(p("Một.")).subarray(0, 400)],
  "one with a broken part": ["damaged", () => document(`<w:document ${space}><w:body><w:p></w:body></w:document>`)],
  "one without its document": [
    "damaged",
    () => zipSync({ "[Content_Types].xml": good["[Content_Types].xml"] as Uint8Array }),
  ],
  "a template with programs": [
    "macros",
    () => zipSync(wordParts(p("a"), {}, "application/vnd.ms-word.document.macroEnabled.main+xml")),
  ],
  "one with programs in it": ["macros", () => zipSync({ ...good, "word/vbaProject.bin": strToU8("x") })],
  "one of 60 MB": ["too-large", () => new Uint8Array(60 * 1024 * 1024)],
  "one that unpacks to 300 MB": [
    "bomb",
    () => makeZip([{ name: "word/media/a.bin", content: new Uint8Array(9), claimed: 300 * 1024 * 1024 }]),
  ],
  "one with 40 MB of text": [
    "bomb",
    () => makeZip([{ name: "word/document.xml", content: new Uint8Array(40 * 1024 * 1024) }]),
  ],
  "one that says less than it holds": [
    "bomb",
    () =>
      makeZip(
        Object.entries(good).map(([name, content]) => ({
          name,
          content,
          claimed: name === "word/document.xml" ? 10 : content.length,
        })),
      ),
  ],
  "one of too many parts": [
    "bomb",
    () => makeZip([...Array(10_100).keys()].map((n) => ({ name: `${n}`, content: new Uint8Array() }))),
  ],
  "one that nests without end": [
    "damaged",
    () => document(`<w:document ${space}>${"<w:p>".repeat(depth)}${"</w:p>".repeat(depth)}</w:document>`),
  ],
  "one that defines entities": [
    "damaged",
    () =>
      document(
        `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document ${space}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
      ),
  ],
};

describe("what is no Word letter of today is refused with one message", () => {
  test.each(Object.keys(files))("%s", async (name) => {
    const [fault, bytes] = files[name] as (typeof files)[string];
    expect(await faultOf(bytes())).toBe(fault);
    const message = faults[fault as keyof typeof faults];
    for (const text of [message.vi, message.en]) expect(text).toMatch(/^\p{Ll}.{20,200}[^.\n]$/u);
  });
});

test("a good file is none of these", async () => {
  expect(await faultOf(wordFile(p("Một.")))).toBe("Một.\n");
});

test("nothing that happens inside is thrown at who asks", async () => {
  expect(await importWord(wordFile(p("Một.")))).toMatchObject({ text: "Một.\n" });
  expect(await importWord(bytesOf(1, 2, 3, 0))).toEqual({ fault: "damaged" });
});

test("a part that leads to itself is read once", async () => {
  const relations = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/styles" Target="document.xml"/><Relationship Id="s" Type="x/footnotes" Target="https://x" TargetMode="External"/></Relationships>',
  );
  expect(await faultOf(zipSync({ ...good, "word/_rels/document.xml.rels": relations }))).toBe("Một.\n");
});
