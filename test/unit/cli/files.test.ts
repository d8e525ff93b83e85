import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { failures } from "../../../server/src/cli/failures.ts";
import { findFile, findTargets, readTarget, writeTarget } from "../../../server/src/cli/files.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "congvan-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fresh() {
  const { terminal, written } = fakeTerminal({ cwd: folder });
  return { failed: failures(terminal), written };
}

describe("writing", () => {
  const utf8 = { name: "utf-8", bom: false } as const;

  it("replaces the whole file, keeps its rights and leaves nothing beside it", () => {
    const file = path.join(folder, "write/a.congvan");
    mkdirSync(path.dirname(file));
    writeFileSync(file, "cũ và dài hơn nhiều");
    chmodSync(file, 0o600);
    const { failed, written } = fresh();
    expect(writeTarget(findFile("write/a.congvan", folder), { text: "mới", encoding: utf8 }, failed)).toBe(true);
    expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777, written.err]).toEqual(["mới", 0o600, ""]);
    expect(readdirSync(path.dirname(file))).toEqual(["a.congvan"]);
  });

  it("tells where it cannot", () => {
    const { failed, written } = fresh();
    expect(writeTarget(findFile("gone.congvan", folder), { text: "", encoding: utf8 }, failed)).toBe(false);
    expect(written.err).toMatch(/^congvan: gone\.congvan: không có tệp/);
    expect(readdirSync(folder)).not.toContain("gone.congvan");
  });
});

describe("reading", () => {
  it("tells what is no text", () => {
    writeFileSync(path.join(folder, "pic.congvan"), Buffer.of(0, 1, 2));
    const { failed, written } = fresh();
    expect(readTarget(findFile("pic.congvan", folder), failed)).toBeNull();
    expect(readTarget(findFile(".", folder), failed)).toBeNull();
    expect(written.err).toMatch(/^congvan: pic\.congvan: tệp nhị phân.*\ncongvan: \.: đây là thư mục.*\n$/);
  });
});

describe("finding", () => {
  it("passes over a file that is no folder, and names what is under the working folder plainly", () => {
    writeFileSync(path.join(folder, "one.congvan"), "");
    const { failed, written } = fresh();
    const shown = findTargets(["one.congvan/x", "."], folder, undefined, failed).map((t) => t.shown);
    expect(shown).toContain("one.congvan");
    expect(written.err).toMatch(/^congvan: one\.congvan\/x: [^\n]+\n$/);
  });

  it("standard input has a folder for its configuration", () => {
    expect(findFile("-", "/office")).toEqual({ shown: "<stdin>", file: null, folder: "/office" });
    expect(findFile("-", "/office", "in/x.congvan")).toEqual({
      shown: "in/x.congvan",
      file: null,
      folder: "/office/in",
    });
  });
});
