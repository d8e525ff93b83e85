import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { Editor, full, rules, type Start } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
const start = async (options: Start = {}) => {
  editor = await Editor.start(options);
  return editor;
};
afterEach(async () => {
  await editor.stop();
});

const uri = "file:///nowhere/letter.congvan";
const right = letterText();
const wrong = letterText({ number: "Số 12/UBND-VP" });
const labelRange = { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } };
const atLabel = { range: { start: labelRange.end, end: labelRange.end } };
const resultId = (report: DocumentDiagnosticReport) => report.resultId;
const label = (diagnostics: Diagnostic[]) => diagnostics.filter((d) => d.code === "number-label");

describe("pulled diagnostics", () => {
  it("say what is wrong, where, by which article, and how it is mended", async () => {
    await start({ capabilities: full });
    await editor.open(uri, wrong);
    const [found] = label(await editor.pull(uri));
    expect(found).toMatchObject({
      range: labelRange,
      severity: 1,
      code: "number-label",
      source: "congvan",
      data: { fixes: [{ title: "Sửa thành “Số:”", safe: true, edits: [{ range: labelRange, newText: "Số:" }] }] },
    });
    expect(found?.message).toBe(
      "Trước số văn bản ghi “Số:”, ở đây là “Số”. (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c)",
    );
  });

  it("find nothing at error or warning in a right letter", async () => {
    await start({ capabilities: full });
    await editor.open(uri, right);
    expect((await editor.pull(uri)).filter((d) => (d.severity ?? 4) < 3)).toEqual([]);
  });

  it("are in English where the client is", async () => {
    await start({ capabilities: full, params: { locale: "en-US" } });
    await editor.open(uri, wrong);
    expect(label(await editor.pull(uri))[0]?.message).toMatch(/^The number is introduced by “Số:”/);
  });

  it("follow the setting of the language, and its change", async () => {
    await start({ capabilities: full, params: { locale: "en" }, settings: { locale: "vi" } });
    await editor.open(uri, wrong);
    expect(label(await editor.pull(uri))[0]?.message).toMatch(/^Trước số văn bản/);
    editor.settings = { locale: "auto" };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.refreshes > 0);
    expect(label(await editor.pull(uri))[0]?.message).toMatch(/^The number is/);
  });

  it("are not sent again while nothing changed", async () => {
    await start({ capabilities: full });
    await editor.open(uri, wrong);
    const first = await editor.report(uri);
    const second = await editor.report(uri, resultId(first));
    expect(second).toEqual({ kind: "unchanged", resultId: resultId(first) });
    await editor.change(uri, 2, { ...atLabel, text: ":" });
    const third = await editor.report(uri, resultId(first));
    expect(third.kind).toBe("full");
    expect(resultId(third)).not.toBe(resultId(first));
  });

  it("are not published as well", async () => {
    await start({ capabilities: full });
    await editor.open(uri, wrong);
    await editor.pull(uri);
    expect(editor.published.size).toBe(0);
  });

  it("leave out what the client does not take", async () => {
    const { publishDiagnostics: _, ...textDocument } = full.textDocument ?? {};
    await start({ capabilities: { ...full, textDocument: { ...textDocument, diagnostic: {} } } });
    await editor.open(uri, wrong);
    const [found] = label(await editor.pull(uri));
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty("data");
    expect(found).not.toHaveProperty("tags");
  });
});

describe("published diagnostics", () => {
  it("come by themselves, with the version they are for, and go when the text is closed", async () => {
    await start();
    await editor.open(uri, wrong, "congvan", 7);
    expect(label(await editor.sent(uri))).toHaveLength(1);
    expect(editor.published.get(uri)?.version).toBe(7);
    await editor.close(uri);
    await editor.until(() => editor.published.get(uri)?.diagnostics.length === 0);
  });

  it("follow incremental edits", async () => {
    await start();
    await editor.open(uri, wrong);
    await editor.sent(uri, (d) => label(d).length === 1);
    await editor.change(uri, 2, { ...atLabel, text: ":" });
    await editor.sent(uri, (d) => label(d).length === 0);
    const colon = { start: labelRange.end, end: { line: 6, character: 3 } };
    await editor.change(uri, 3, { range: colon, text: "" });
    await editor.sent(uri, (d) => label(d).length === 1);
  });

  it("follow whole new texts", async () => {
    await start();
    await editor.open(uri, right);
    await editor.change(uri, 2, { text: wrong });
    await editor.sent(uri, (d) => label(d).length === 1);
  });

  it("follow settings that are pushed", async () => {
    await start();
    await editor.open(uri, wrong);
    await editor.sent(uri, (d) => label(d)[0]?.message.toString().startsWith("Trước") === true);
    await editor.notify("workspace/didChangeConfiguration", { settings: { congvan: { locale: "en" } } });
    await editor.sent(uri, (d) => label(d)[0]?.message.toString().startsWith("The number") === true);
  });
});

describe("while a line is typed", () => {
  const typed = { range: { start: labelRange.end, end: { line: 6, character: 3 } }, text: "" };
  const settings = { diagnostics: { delay: 250 } };

  it("new findings on it wait for the pause, then the client is called", async () => {
    await start({ capabilities: full, settings });
    await editor.open(uri, right);
    await editor.pull(uri);
    await editor.change(uri, 2, typed);
    const started = Date.now();
    expect(label(await editor.pull(uri))).toEqual([]);
    await editor.pulled(uri, (d) => label(d).length === 1);
    expect(Date.now() - started).toBeGreaterThanOrEqual(200);
  });

  it("findings that stood there stay", async () => {
    await start({ capabilities: full, settings });
    await editor.open(uri, wrong);
    expect(label(await editor.pull(uri))).toHaveLength(1);
    const end = { line: 6, character: 13 };
    await editor.change(uri, 2, { range: { start: end, end }, text: "B" });
    expect(label(await editor.pull(uri))).toHaveLength(1);
  });

  it("findings on other lines come at once", async () => {
    await start({ capabilities: full, settings });
    await editor.open(uri, right);
    await editor.pull(uri);
    const end = { line: 0, character: 16 };
    await editor.change(uri, 2, typed, { range: { start: end, end }, text: " " });
    await editor.change(uri, 3, {
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      text: wrong,
    });
    expect(label(await editor.pull(uri))).toHaveLength(1);
  });

  it("without pulling, they are sent after the pause", async () => {
    await start({ params: { initializationOptions: settings } });
    await editor.open(uri, right);
    await editor.sent(uri);
    const started = Date.now();
    await editor.change(uri, 2, typed);
    await editor.sent(uri, (d) => label(d).length === 1);
    expect(Date.now() - started).toBeGreaterThanOrEqual(240);
  });

  it("a delay of nothing shows them at once", async () => {
    await start({ capabilities: full, settings: { diagnostics: { delay: 0 } } });
    await editor.open(uri, right);
    await editor.pull(uri);
    await editor.change(uri, 2, typed);
    expect(label(await editor.pull(uri))).toHaveLength(1);
  });
});

describe("the status", () => {
  it("tells the standard, the type and the counts, once for each outcome", async () => {
    await start({ capabilities: full });
    await editor.open(uri, wrong);
    await editor.pull(uri);
    await editor.until(() => editor.statuses.length > 0);
    const { errors, ...status } = editor.statuses.at(-1) ?? {};
    expect(status).toMatchObject({ uri, standard: "nd30", type: "cong-van" });
    expect(errors).toBeGreaterThanOrEqual(1);
    const count = editor.statuses.length;
    await editor.pull(uri);
    await editor.pull(uri);
    expect(editor.statuses).toHaveLength(count);
  });
});

describe("rules that fail", () => {
  it("are none", async () => {
    await start({ capabilities: full });
    await editor.open(uri, wrong);
    expect(rules(await editor.pull(uri))).toContain("number-label");
    expect(editor.log).toEqual([]);
  });
});
