import { describe, expect, it } from "vitest";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, listRows } from "../../server/src/catalogue/documents.ts";
import { LetterIndex } from "../../server/src/catalogue/letters/letters.ts";
import { defaultConfig } from "../../server/src/core/config.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { Letters } from "../../server/src/lsp/letters.ts";
import { Log, traceOf } from "../../server/src/lsp/log.ts";
import { readSettings } from "../../server/src/lsp/settings.ts";
import { filePath, folderOf, isBelow, keyOf, kindOf } from "../../server/src/lsp/uris.ts";
import { letterText } from "./support/letters.ts";

describe("addresses", () => {
  it("have one key, however a client encodes them", () => {
    expect(keyOf("file:///c%3A/th%C6%B0/a(1).congvan")).toBe(keyOf("file:///c:/thư/a%281%29.congvan"));
    expect(keyOf("untitled:Untitled-1")).toBe("untitled:Untitled-1");
  });

  it("tell what a text is", () => {
    expect(kindOf("file:///a/b.congvan", "plaintext")).toBe("letter");
    expect(kindOf("untitled:Untitled-1", "congvan")).toBe("letter");
    expect(kindOf("file:///a/congvan.json", "jsonc")).toBe("config");
    expect(kindOf("file:///a/my-congvan.json", "json")).toBe("other");
    expect(kindOf("congvan-document:/x/y.congvan?1", "congvan")).toBe("page");
    for (const scheme of [
      "git",
      "gitlens",
      "hg",
      "review",
      "pr",
      "vscode-local-history",
      "conflictResolution",
      "vscode-bulkeditpreview-editor",
    ])
      expect(kindOf(`${scheme}:/a/b.congvan?ref`, "congvan")).toBe("other");
    expect(kindOf("vscode-vfs://github/a/b.congvan", "congvan")).toBe("letter");
  });

  it("of other schemes are no files", () => {
    expect(filePath("vscode-vfs://github/a.congvan")).toBeNull();
    expect(filePath("untitled:a")).toBeNull();
  });

  it("lie in folders", () => {
    expect(folderOf("file:///a/b.congvan")).toBe("file:///a");
    expect(folderOf("file:///")).toBe("file:///");
    expect(isBelow("file:///a/b", "file:///a")).toBe(true);
    expect(isBelow("file:///ab", "file:///a")).toBe(false);
  });
});

describe("settings", () => {
  it("have defaults for whatever is missing or wrong", () => {
    const defaults = { delay: 300, locale: "vi", wholeWorkspace: false, countsReferences: true, showsTitles: false };
    for (const value of [undefined, null, 7, "x", [], { diagnostics: 1 }, { diagnostics: { delay: "1" }, locale: 5 }])
      expect(readSettings(value, undefined)).toEqual(defaults);
  });

  it("are taken as they are given, within reason", () => {
    const own = { codeLens: { references: false }, inlayHints: { titles: true } };
    const given = { locale: "en", diagnostics: { delay: 1e9, workspace: true }, ...own };
    const taken = { delay: 10_000, locale: "en", wholeWorkspace: true, countsReferences: false, showsTitles: true };
    expect(readSettings(given, "vi")).toEqual(taken);
    expect(readSettings({ diagnostics: { delay: -5 } }, undefined).delay).toBe(300);
  });

  it("follow the client's language where they leave it open", () => {
    expect(readSettings({ locale: "auto" }, "en-GB").locale).toBe("en");
    expect(readSettings({}, "EN").locale).toBe("en");
    expect(readSettings({}, "fr").locale).toBe("vi");
    expect(readSettings({ locale: "vi" }, "en").locale).toBe("vi");
  });
});

describe("the log", () => {
  it("tells where an error arose, and nothing that it quotes", () => {
    const secret = "Kính gửi: ông Trần Văn Bình\n    at an address";
    expect(traceOf(new RangeError(secret))).toMatch(/^RangeError\n\s+at /);
    expect(traceOf(new RangeError(secret))).not.toMatch(/Kính gửi|an address/);
    expect(traceOf("Kính gửi")).toBe("string");
  });

  it("tells of a rule that fails only once, and goes on", async () => {
    const said: string[] = [];
    const log = new Log({ error: (m) => said.push(m), info: (m) => said.push(m) });
    log.failureOnce("rule x", new Error("a"));
    log.failureOnce("rule x", new Error("b"));
    expect(said).toHaveLength(1);
    expect(await log.contain("hover", "none", () => Promise.reject(new Error("c")))).toBe("none");
    expect(said).toHaveLength(2);
  });
});

describe("a letter", () => {
  const catalogue = new Catalogue(new LetterIndex(), [], () => new DocumentIndex(listRows([])));
  const basis = "Thực hiện Công văn số 999/SNV-VP ngày 05/4/2024 của Sở Nội vụ tỉnh An Bình.";
  const text = letterText({ basis: `<!-- congvan-disable-next-line citation-unknown -- chưa có -->\n${basis}` });
  const letters = new Letters(new Log({ error: () => {}, info: () => {} }));
  const found = (source: string, complete: boolean) => {
    const knowledge = { config: defaultConfig, catalogue, edition: 0, complete, locale: "vi" as const };
    return letters.check("file:///a", readLetter(source), knowledge).result.findings.map((f) => f.rule.name);
  };

  it("is not accused of unknown citations, nor of idle comments, before the catalogue is there", () => {
    expect(found(letterText({ basis }), true)).toContain("citation-unknown");
    expect(found(letterText({ basis }), false)).not.toContain("citation-unknown");
    expect(found(text, true)).not.toContain("citation-unknown");
    for (const complete of [true, false]) expect(found(text, complete)).not.toContain("suppression-unused");
  });
});
