import { Paragraph, Tab, TextRun } from "docx";
import { describe, expect, test } from "vitest";
import { docxText } from "../../../server/src/formats/docx.ts";
import { FormatError } from "../../../server/src/formats/text.ts";
import { makeWord, wordTable } from "../../support/word.ts";
import { makeZip } from "../../support/zip.ts";

const textOf = async (...children: Parameters<typeof makeWord>[0]): Promise<string[]> =>
  (await docxText(await makeWord(children))).text.split("\n");

const faultOf = (bytes: Uint8Array): Promise<unknown> =>
  docxText(bytes).then(
    () => null,
    (error: unknown) => (error instanceof FormatError ? error.fault : error),
  );

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("the text of a Word file", () => {
  test("is a line for each paragraph, letters composed", async () => {
    expect(await textOf("Điều 1. Phạm vi", "Ủy ban nhân dân".normalize("NFD"))).toEqual([
      "Điều 1. Phạm vi",
      "Ủy ban nhân dân",
    ]);
  });

  test("keeps breaks and tabs, and of several empty paragraphs one", async () => {
    const runs = new Paragraph({
      children: [
        new TextRun("một"),
        new TextRun({ break: 1, text: "hai" }),
        new TextRun({ children: [new Tab(), "ba"] }),
      ],
    });
    expect(await textOf(runs, "", "", "", "bốn")).toEqual(["một", "hai\tba", "", "bốn"]);
  });

  test("has the rows of tables, cells beside each other line by line", async () => {
    const header = [
      ["BỘ NỘI VỤ", "Số: 5/BNV"],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    ];
    const list = [
      [["TT"], ["Tên"]],
      [["1"], ["Hồ sơ", "đầy đủ"]],
      [[""], ["cuối"]],
    ];
    expect(await textOf(wordTable([header]), "Kính gửi: các bộ", wordTable(list))).toEqual([
      "BỘ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 5/BNV | Độc lập - Tự do - Hạnh phúc",
      "Kính gửi: các bộ",
      "TT | Tên",
      "1 | Hồ sơ",
      "đầy đủ",
      "cuối",
    ]);
  });
});

describe("a Word file without text to show", () => {
  const oldContainer = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test.each([
    ["that is no packed file", text("không phải Word"), "damaged"],
    ["that is empty", new Uint8Array(), "damaged"],
    ["that holds something else", makeZip([{ name: "a.txt", content: text("a") }]), "damaged"],
    ["of before 2007", oldContainer, "old-word"],
    [
      "behind a password",
      new Uint8Array([...oldContainer, ...Buffer.from("EncryptedPackage", "utf16le"), 0, 0]),
      "locked",
    ],
  ])("%s says so", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  test("that breaks off is damaged", async () => {
    const whole = await makeWord(["một"]);
    expect(await faultOf(whole.slice(0, whole.length - 400))).toBe("damaged");
  });

  test("that unpacks to far more than a document is not unpacked", async () => {
    const zeros = new Uint8Array(130 * 1024 * 1024);
    expect(await faultOf(makeZip([{ name: "word/document.xml", content: zeros }]))).toBe("bomb");
  });

  test("that hides its size is not unpacked further than it says", async () => {
    const zeros = new Uint8Array(20 * 1024 * 1024);
    expect(await faultOf(makeZip([{ name: "word/document.xml", content: zeros, claimed: 1000 }]))).toBe("bomb");
  });
});
