import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileFault, isInside, resolveFile } from "../../../server/src/catalogue/files/document-file.ts";
import { nodeFiles } from "../../../server/src/node-files.ts";

let root: string;
const at = (name: string) => path.join(root, name);
const put = (name: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), "x");
};

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "congvan-tep-")));
  for (const name of ["noi/so/van-ban/5 2021.pdf", "noi/chung/1.pdf", "noi-khac/2.pdf", "mat/3.pdf"]) put(name);
  symlinkSync(at("mat"), at("noi/so/loi-tat"));
  symlinkSync(at("noi/chung/1.pdf"), at("noi/so/mot.pdf"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const lead = (file: string, roots: string[] = ["noi"]) =>
  resolveFile(nodeFiles, { file, registerPath: at("noi/so/den.csv") }, roots.map(at));

describe("the file of a record", () => {
  it.each([
    ["van-ban/5 2021.pdf", "noi/so/van-ban/5 2021.pdf"],
    ["van-ban\\5 2021.pdf", "noi/so/van-ban/5 2021.pdf"],
    [" ./van-ban/../van-ban/5 2021.pdf ", "noi/so/van-ban/5 2021.pdf"],
    ["../chung/1.pdf", "noi/chung/1.pdf"],
    ["mot.pdf", "noi/chung/1.pdf"],
    ["chua-co.pdf", "noi/so/chua-co.pdf"],
  ])("%j is opened", async (file, real) => {
    expect(await lead(file)).toEqual({ kind: "file", path: at(real) });
  });

  it("may be an absolute path inside", async () => {
    expect(await lead(at("noi/chung/1.pdf"))).toEqual({ kind: "file", path: at("noi/chung/1.pdf") });
  });

  it.each([
    "../../mat/3.pdf",
    "../../noi-khac/2.pdf",
    "loi-tat/3.pdf",
    "/etc/passwd",
    "//may-chu/chung/3.pdf",
    "\\\\may-chu\\chung\\3.pdf",
    "a\0.pdf",
    "http://example.vn/1.pdf",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "command:workbench.action.quit",
    "https:",
    "https:///etc/passwd",
  ])("%j is refused", async (file) => {
    const found = await lead(file);
    expect(found).toMatchObject({ kind: "refused", message: { vi: expect.stringContaining("không được mở") } });
  });

  it("beside the register only, where there is no workspace", async () => {
    expect((await lead("../chung/1.pdf", [])).kind).toBe("refused");
    expect((await lead("mot.pdf", [])).kind).toBe("refused");
    expect((await lead("van-ban/5 2021.pdf", [])).kind).toBe("file");
  });

  it("may be an address", async () => {
    expect(await lead("https://example.vn/1.pdf")).toEqual({ kind: "address", url: "https://example.vn/1.pdf" });
    expect(fileFault("https://example.vn/1.pdf")).toBeNull();
  });
});

it.each([
  ["/a/b", "/a", true],
  ["/a", "/a", true],
  ["/ab", "/a", false],
  ["/a/b", "/", true],
  ["C:\\a\\b", "C:\\a", true],
  ["C:\\ab", "C:\\a", false],
])("%s inside %s: %s", (inner, outer, yes) => {
  expect(isInside(inner, outer)).toBe(yes);
});
