import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { Editor, full, type Start } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const uri = "file:///nowhere/letter.congvan";
/** Long enough to be broken in its column; the other place is short enough, which only laying out tells. */
const broken = "Thành phố Bà Rịa - Vũng Tàu";
const whole = "Thành phố Hồ Chí Minh";
const letter = letterText({ placeAndDate: `${broken}, ngày 15 tháng 4 năm 2024` });
const delay = 250;
const settings = { diagnostics: { delay } };

const found = (diagnostics: Diagnostic[]) => diagnostics.filter((d) => d.code === "header-too-long");
const lines = (diagnostics: Diagnostic[]) => found(diagnostics).map((d) => d.range.start.line);
const at = (line: number, character: number, end = character) => ({
  start: { line, character },
  end: { line, character: end },
});
const place = letter.split("\n").findIndex((line) => line.startsWith(broken));
const body = letter.split("\n").findIndex((line) => line.startsWith("Ủy ban nhân dân tỉnh yêu cầu"));

let editor: Editor;
const open = async (options: Start) => {
  editor = await Editor.start(options);
  await editor.open(uri, letter);
};
afterEach(async () => {
  await editor.stop();
});

describe("findings about pages, pulled", () => {
  const start = async () => {
    await open({ capabilities: full, settings });
    await editor.pulled(uri, (d) => found(d).length === 1);
  };

  it("come once a letter has rested, on the server's call", async () => {
    await open({ capabilities: full, settings });
    const started = Date.now();
    expect(lines(await editor.pulled(uri, (d) => found(d).length === 1))).toEqual([place]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(delay - 50);
  });

  it("stay at every key, and where they belong", async () => {
    await start();
    for (let i = 0; i < 10; i++) {
      await editor.change(uri, i + 2, { range: at(body, 14 + i), text: "ơ" });
      expect(lines(await editor.pull(uri))).toEqual([place]);
    }
    await editor.change(uri, 12, { range: at(0, 0), text: "\n\n" });
    expect(lines(await editor.pull(uri))).toEqual([place + 2]);
  });

  it("go after the pause, when the pages are laid out anew", async () => {
    await start();
    await editor.change(uri, 2, { range: at(place, 0, broken.length), text: whole });
    expect(lines(await editor.pull(uri))).toEqual([place]);
    await editor.pulled(uri, (d) => found(d).length === 0);
  });

  it("go at once where nothing can be broken", async () => {
    await start();
    await editor.change(uri, 2, { range: at(place, 0, broken.length), text: "Hà Nội" });
    expect(lines(await editor.pull(uri))).toEqual([]);
  });

  it("are silenced by comments, which are not called idle before the pages are known", async () => {
    editor = await Editor.start({ capabilities: full, settings });
    // Until the workspace has been read no comment is called idle anyway.
    await pause(2 * delay);
    await editor.open(uri, letter.replace(broken, `<!-- congvan-disable-next-line header-too-long -->\n${broken}`));
    const idle = (diagnostics: Diagnostic[]) => diagnostics.filter((d) => d.code === "suppression-unused");
    expect(idle(await editor.pull(uri))).toEqual([]);
    await pause(2 * delay);
    const diagnostics = await editor.pull(uri);
    expect([...found(diagnostics), ...idle(diagnostics)]).toEqual([]);
    await editor.change(uri, 2, { range: at(place + 1, 0, broken.length), text: whole });
    expect(idle(await editor.pull(uri))).toEqual([]);
    await editor.pulled(uri, (d) => idle(d).length === 1);
  });

  it("do not call the client where the pages are as they were", async () => {
    await start();
    await pause(2 * delay);
    const before = editor.refreshes;
    await editor.change(uri, 2, { range: at(body, 0), text: "Do đó, " });
    const shown = await editor.pull(uri);
    await pause(3 * delay);
    expect(editor.refreshes).toBe(before);
    expect(await editor.pull(uri)).toEqual(shown);
  });
});

describe("findings about pages, sent", () => {
  it("come by themselves and are in every report from then on", async () => {
    await open({ params: { initializationOptions: settings } });
    await editor.sent(uri, (d) => found(d).length === 1);
    const reports: number[][] = [];
    editor.connection.onNotification("textDocument/publishDiagnostics", (p: { diagnostics: Diagnostic[] }) => {
      reports.push(lines(p.diagnostics));
    });
    await editor.change(uri, 2, { range: at(0, 0), text: "\n" });
    await editor.change(uri, 3, { range: at(place + 1, 0, broken.length), text: whole });
    await editor.until(() => reports.at(-1)?.length === 0);
    expect(reports.slice(0, -1).length).toBeGreaterThan(0);
    expect(reports.slice(0, -1).every((shown) => shown.length === 1 && shown[0] === place + 1)).toBe(true);
  });
});
