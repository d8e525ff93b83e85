import { describe, expect, test } from "vitest";
import {
  DocumentTexts,
  type ExtractText,
  formatOf,
  largestFile,
} from "../../../server/src/catalogue/files/document-text.ts";
import { FileError, type FileFailure, type FileSystem } from "../../../server/src/catalogue/files/files.ts";

interface File {
  readonly content: string | Uint8Array | FileFailure;
  readonly modified?: number;
  readonly size?: number;
}

const unused = () => {
  throw new Error("not asked for");
};

const failures = ["missing", "folder", "denied", "unreadable"];
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** A disk of these files, and how often each was read. */
function disk(files: Record<string, File>) {
  const reads: string[] = [];
  const find = (path: string): File => {
    const file = files[path];
    if (!file) throw new FileError("missing", path);
    if (failures.includes(file.content as string)) throw new FileError(file.content as FileFailure, path);
    return file;
  };
  const system: FileSystem = {
    async stat(path) {
      const { content, size = bytesOf(content).length, modified = 1 } = find(path);
      return { size, modified };
    },
    async readFile(path) {
      reads.push(path);
      return bytesOf(find(path).content);
    },
    realPath: unused,
    append: unused,
    write: unused,
    create: unused,
    remove: unused,
    glob: unused,
    below: unused,
    resolve: unused,
    uri: unused,
  };
  return { system, reads };
}

const plain: ExtractText = async (_, bytes) => ({ text: new TextDecoder().decode(bytes), pages: 1, pictures: 0 });

describe("the text of a file", () => {
  test("is taken out once for as long as the file stays as it is", async () => {
    const files: Record<string, File> = { "a.pdf": { content: "một" } };
    const { system, reads } = disk(files);
    const texts = new DocumentTexts(system, plain);
    const both = await Promise.all([texts.of("a.pdf"), texts.of("a.pdf")]);
    expect(both.map((t) => "text" in t && t.text)).toEqual(["một", "một"]);
    expect(reads).toEqual(["a.pdf"]);
    files["a.pdf"] = { content: "hai", modified: 2 };
    expect(await texts.of("a.pdf")).toMatchObject({ text: "hai" });
    expect(reads).toHaveLength(2);
    delete files["a.pdf"];
    expect(await texts.of("a.pdf")).toEqual({ fault: "missing" });
  });

  test("is forgotten when eight others have been asked for since", async () => {
    const names = Array.from({ length: 9 }, (_, n) => `${n}.pdf`);
    const { system, reads } = disk(Object.fromEntries(names.map((name) => [name, { content: name }])));
    const texts = new DocumentTexts(system, plain);
    for (const name of names.slice(0, 8)) await texts.of(name);
    await texts.of("0.pdf");
    await texts.of("8.pdf");
    expect(reads).toEqual(names);
    await texts.of("0.pdf");
    expect(reads).toEqual(names);
    await texts.of("1.pdf");
    expect(reads).toEqual([...names, "1.pdf"]);
  });

  test("of a text file is read without a library", async () => {
    const { system } = disk({
      "a.congvan": { content: "Điều 1." },
      "b.txt": { content: new Uint8Array([0xc0, 0xf0]) },
    });
    const texts = new DocumentTexts(system, unused);
    expect(await texts.of("a.congvan")).toEqual({ text: "Điều 1.", pages: null, pictures: 0 });
    expect(await texts.of("b.txt")).toEqual({ fault: "encoding" });
  });

  test.each<[string, File, string]>([
    ["a.pdf", { content: "missing" }, "missing"],
    ["a.pdf", { content: "folder" }, "folder"],
    ["a", { content: "folder" }, "folder"],
    ["a.pdf", { content: "denied" }, "denied"],
    ["a.docx", { content: "unreadable" }, "unreadable"],
    ["a.doc", { content: "x" }, "other-format"],
    ["a.pdf", { content: "x", size: largestFile + 1 }, "too-large"],
  ])("%s: %o is %s", async (path, file, fault) => {
    const { system, reads } = disk({ [path]: file });
    expect(await new DocumentTexts(system, unused).of(path)).toEqual({ fault });
    expect(reads).toEqual([]);
  });

  test("that took too long is not asked for again at once", async () => {
    const { system, reads } = disk({ "a.pdf": { content: "x" } });
    const texts = new DocumentTexts(system, async () => ({ fault: "slow" }));
    expect(await texts.of("a.pdf")).toEqual({ fault: "slow" });
    expect(await texts.of("a.pdf")).toEqual({ fault: "slow" });
    expect(reads).toHaveLength(1);
  });
});

test.each([
  ["quet/a.PDF", "pdf"],
  ["a.b.docx", "docx"],
  ["a.congvan", "text"],
  ["a.doc", null],
  ["pdf", null],
  ["a.pdf.exe", null],
])("the format of %s is %s", (path, format) => {
  expect(formatOf(path)).toBe(format);
});
