import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileError } from "../../../server/src/catalogue/files/files.ts";
import { loadRegister, loadRegisters } from "../../../server/src/catalogue/registers/load.ts";
import { encodeTable } from "../../../server/src/core/text/decode-table.ts";
import { nodeFiles } from "../../../server/src/node-files.ts";

const rows = "Số ký hiệu,Ngày tháng văn bản,Tác giả,Trích yếu\n1/QĐ-UBND,05/3/2021,UBND xã An Hòa,một việc\n";
const longer = `${rows}${Array.from({ length: 3000 }, (_, i) => `${i + 2}/QĐ-UBND,05/3/2021,UBND xã An Hòa,việc thứ ${i + 2}`).join("\n")}\n`;

let folder: string;
const put = (path: string, content: string | Uint8Array) => {
  const whole = join(folder, path);
  mkdirSync(join(whole, ".."), { recursive: true });
  writeFileSync(whole, content);
};
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "congvan-registers-"));
  put("so/den.csv", rows);
  put("so/di.csv", rows.replace("1/QĐ-UBND", "2/QĐ-UBND"));
  put("so/lon.CSV", longer);
  put("so/utf16.csv", utf16(rows));
  put("so/utf16-lon.csv", utf16(longer));
  put("khac/danh-ba.csv", "họ tên,điện thoại\nAn,0123\n");
  put("khac/nhi-phan.csv", new Uint8Array([0, 1, 2, 255, 254, 0]));
  put("khac/cu.csv", Buffer.from("536f2cca20e2", "hex"));
  put("khac/so.xlsx", "PK");
  put(
    "khac/tcvn3.csv",
    Buffer.from("Sè ký hiÖu,Ngµy th¸ng v¨n b¶n,TrÝch yÕu\n1/Q§-UBND,05/3/2021,vÒ viÖc\n", "latin1"),
  );
  for (const name of ["lon.csv", "lon.xlsx"]) {
    put(`khac/${name}`, rows);
    truncateSync(join(folder, "khac", name), 200_000_000);
  }
  put("so/1258.csv", encodeTable(rows.replace("1/QĐ", "3/QĐ"), { name: "windows-1258", bom: false }) ?? "");
  put("so/utf16-khong-dau.csv", Buffer.from(rows.replace("1/QĐ", "4/QĐ"), "utf16le"));
  put("node_modules/x/so.csv", rows);
  mkdirSync(join(folder, "thu-muc.csv"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (entries: string[], workspace: string[] = []) =>
  loadRegisters(nodeFiles, { folder, entries, workspace: workspace.map((path) => join(folder, path)), organ: null });
const uri = (path: string) => pathToFileURL(join(folder, path)).href;

describe("registers of a configuration", () => {
  it("are files and globs, each read once, in the order they are named", async () => {
    const { registers, problems } = await load(["so/di.csv", "so/d*.csv", "./so/den.csv", join(folder, "so/den.csv")]);
    expect(problems).toEqual([]);
    expect(registers.map((r) => r.uri)).toEqual([uri("so/di.csv"), uri("so/den.csv")]);
    expect(registers[1]?.documents).toMatchObject([{ number: "1/QĐ-UBND", place: { uri: uri("so/den.csv") } }]);
  });

  it("may be UTF-16 with its mark", async () => {
    const { registers } = await load(["so/utf16.csv"]);
    expect(registers[0]?.documents).toMatchObject([{ number: "1/QĐ-UBND", issuer: "UBND xã An Hòa" }]);
  });

  it.each([
    ["so/1258.csv", "3/QĐ-UBND"],
    ["so/utf16-khong-dau.csv", "4/QĐ-UBND"],
  ])("may be written in another encoding: %s", async (path, number) => {
    const { registers, problems } = await load([path]);
    expect([problems, registers[0]?.problems]).toEqual([[], []]);
    expect(registers[0]?.documents).toMatchObject([{ number, issuer: "UBND xã An Hòa", title: "một việc" }]);
  });

  it("leave servers to others", async () => {
    expect(await load(["postgres:CONGVAN_DATABASE"])).toEqual({ registers: [], problems: [] });
  });

  it.each([
    ["khong-co.csv", "không có tệp này"],
    ["so/khong-co/*.csv", "không có tệp nào khớp"],
    ["thu-muc.csv", "đây là thư mục"],
    ["so", "đây là thư mục"],
    ["khac/nhi-phan.csv", "nhị phân"],
    ["khac/cu.csv", "không phải UTF-8"],
    ["khac/so.xlsx", "Excel"],
    ["khac/tcvn3.csv", "TCVN3"],
    ["khac/lon.csv", "lớn quá"],
    ["khac/lon.xlsx", "lớn quá"],
  ])("%s is one clear problem, and the others are there", async (entry, message) => {
    const { registers, problems } = await load([entry, "so/den.csv"]);
    expect(registers.map((r) => r.uri)).toEqual([uri("so/den.csv")]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.entry).toBe(entry);
    expect(problems[0]?.message.vi).toContain(message);
    expect(problems[0]?.message.en).not.toBe("");
  });

  it("without known columns have the problem in themselves", async () => {
    const { registers, problems } = await load(["khac/danh-ba.csv"]);
    expect(problems).toEqual([]);
    expect(registers).toMatchObject([
      { uri: uri("khac/danh-ba.csv"), documents: [], problems: [{ range: { start: { line: 0 } } }] },
    ]);
  });

  it("may not be readable", async () => {
    put("so/kin.txt", rows);
    // An administrator may read everything, so that the disk itself would refuse nobody.
    const refusing = { ...nodeFiles, readFile: (path: string) => Promise.reject(new FileError("denied", path)) };
    const { problems } = await loadRegisters(refusing, { folder, entries: ["so/kin.txt"], workspace: [], organ: null });
    expect(problems[0]?.message.vi).toContain("không có quyền");
  });
});

describe("registers in the folders", () => {
  it("are found by their headings, large and UTF-16 ones too, and others are left alone", async () => {
    const { registers, problems } = await load([], ["."]);
    expect(problems).toEqual([]);
    expect(registers.map((r) => r.uri).sort()).toEqual(
      [
        "so/1258.csv",
        "so/den.csv",
        "so/di.csv",
        "so/lon.CSV",
        "so/utf16-khong-dau.csv",
        "so/utf16-lon.csv",
        "so/utf16.csv",
      ].map(uri),
    );
    expect(registers.find((r) => r.uri === uri("so/lon.CSV"))?.documents).toHaveLength(3001);
  });

  it("that a link brings in from outside are left alone, unless they are named", async () => {
    put("trong/so.csv", rows);
    symlinkSync(join(folder, "so/di.csv"), join(folder, "trong/lien-ket.csv"));
    expect((await load([], ["trong"])).registers.map((r) => r.uri)).toEqual([uri("trong/so.csv")]);
    const { registers } = await load(["trong/lien-ket.csv"], ["trong"]);
    expect(registers.map((r) => r.uri)).toEqual([uri("trong/lien-ket.csv"), uri("trong/so.csv")]);
  });

  it("whose files lead outside say so at the cell", async () => {
    put("ho-so/bi-mat.pdf", "x");
    put("so-tep/van-ban/1.pdf", "x");
    symlinkSync(join(folder, "ho-so"), join(folder, "so-tep/loi-tat"));
    const files = [
      "van-ban/1.pdf",
      "loi-tat/bi-mat.pdf",
      "../ho-so/bi-mat.pdf",
      "chua-co.pdf",
      "https://example.vn/1.pdf",
    ];
    put("so-tep/so.csv", `number,issued,title,file\n${files.map((f, i) => `${i}/QĐ,1/1/2021,x,${f}\n`).join("")}`);
    const told = async (workspace: string[]) =>
      (await load(["so-tep/so.csv"], workspace)).registers[0]?.problems.map((p) => p.range.start.line);
    expect(await told([])).toEqual([2, 3]);
    expect(await told(["."])).toEqual([]);
  });

  it("that are named too come once", async () => {
    const { registers } = await load(["so/di.csv"], ["so", "so"]);
    expect(registers.map((r) => r.uri)[0]).toBe(uri("so/di.csv"));
    expect(new Set(registers.map((r) => r.uri)).size).toBe(registers.length);
  });

  it("that do not exist hold none", async () => {
    expect(await load([], ["khong-co"])).toEqual({ registers: [], problems: [] });
  });
});

it("one register can be read again", async () => {
  put("so/moi.csv", rows);
  const first = await loadRegister(nodeFiles, join(folder, "so/moi.csv"), "UBND xã An Hòa");
  put("so/moi.csv", rows.replace("một việc", "việc khác"));
  const second = await loadRegister(nodeFiles, join(folder, "so/moi.csv"), "UBND xã An Hòa");
  expect([first, second].map(({ register }) => register?.documents[0]?.title)).toEqual(["một việc", "việc khác"]);
});
