import path from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { difference } from "../../client/src/preview/difference.ts";
import { shell } from "../../client/src/preview/shell.ts";
import { inOrder, isOn, lineAt } from "../../client/webview/lines.ts";
import type { FromPage, ToPage } from "../../client/webview/talk.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { preview } from "../../server/src/service/preview.ts";
import { findBrowser } from "../../tools/browser.mjs";
import { letterOf } from "../bench/letters.ts";

const text = letterOf(14_000);
const answerTo = (letter: string, version = 1) => ({ version, ...preview(readLetter(letter), "auto") });

const place = "https://preview.test";
const html = shell({
  nonce: "n0nce",
  source: place,
  script: `${place}/preview.js`,
  font: (file) => `${place}/fonts/${file}`,
  title: "Trang in",
});

test("the page lets nothing in but its own script, styles and fonts", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  expect(policy).toBe(`default-src 'none'; script-src 'nonce-n0nce'; style-src 'nonce-n0nce'; font-src ${place}`);
  expect(html.match(/<(?:script|style)\b[^>]*>/g)?.every((tag) => tag.includes('nonce="n0nce"'))).toBe(true);
  expect(html).not.toMatch(/\son\w+=|javascript:|unsafe-/);
});

test("only pages that differ are sent", () => {
  const first = answerTo(text);
  const all = difference([], first, "file:///a");
  expect([all.total, all.changed.length]).toEqual([first.pages.length, first.pages.length]);
  const had = first.pages.map((p) => p.html);
  const more = difference(had, answerTo(text.replace("CHỦ TỊCH", "PHÓ CHỦ TỊCH"), 2), "file:///a");
  expect(more.changed.map((c) => c.index)).toEqual([first.pages.length - 1]);
  expect(difference(had, answerTo(`\n${text}`), "file:///a")).toMatchObject({ changed: [], total: first.pages.length });
});

test("lines are found by offset", () => {
  const lines = inOrder([
    { start: 10, end: 20 },
    { start: 0, end: 8 },
    { start: 21, end: 30 },
  ]);
  expect(lines.map((l) => l.start)).toEqual([0, 10, 21]);
  expect([-1, 0, 9, 10, 25, 99].map((at) => lineAt(lines, at)?.start ?? null)).toEqual([null, 0, 0, 10, 21, 21]);
  expect([9, 10, 20, 21].map((at) => isOn({ start: 10, end: 20 }, at))).toEqual([false, true, true, false]);
});

const executablePath = findBrowser();

describe.runIf(executablePath)("in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  const heard: FromPage[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 700, height: 600 } });
    const { outputFiles } = await build({
      entryPoints: [path.resolve(import.meta.dirname, "../../client/webview/preview.ts")],
      bundle: true,
      write: false,
      format: "iife",
      logLevel: "silent",
    });
    const fonts = path.resolve(import.meta.dirname, "../../node_modules/@fontsource/tinos/files");
    await page.route(`${place}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ body: html, contentType: "text/html" });
      if (pathname === "/preview.js")
        return route.fulfill({ body: outputFiles[0]?.text ?? "", contentType: "text/javascript" });
      return route.fulfill({ path: path.join(fonts, path.basename(pathname)) });
    });
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    await page.exposeFunction("hear", (message: FromPage) => heard.push(message));
    await page.addInitScript("globalThis.acquireVsCodeApi = () => ({ postMessage: hear, setState() {} })");
    await page.goto(`${place}/`);
  }, 60_000);
  afterAll(() => browser.close());

  const tell = (message: ToPage) => page.evaluate(`postMessage(${JSON.stringify(message)})`);
  const last = async <K extends FromPage["kind"]>(kind: K): Promise<FromPage & { kind: K }> => {
    await expect.poll(() => heard.some((m) => m.kind === kind)).toBe(true);
    return heard.findLast((m): m is FromPage & { kind: K } => m.kind === kind) as FromPage & { kind: K };
  };
  const scrolledTo = () => page.evaluate("scrollY") as Promise<number>;

  test("the pages are shown in their font, and nothing is refused", async () => {
    await last("ready");
    const first = answerTo(text);
    await tell(difference([], first, "file:///a"));
    expect(await last("shown")).toEqual({ kind: "shown", version: 1, pages: first.pages.length });
    expect(await page.locator("svg.page").count()).toBe(first.pages.length);
    expect(await page.locator("svg.page").first().textContent()).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    await page.evaluate("document.fonts.ready");
    expect(await page.evaluate(`document.fonts.check("14px Tinos", "Ủy ban")`)).toBe(true);
    const box = await page.locator("svg.page").first().boundingBox();
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(297 / 210, 2);
    expect(refused).toEqual([]);
  });

  test("a changed letter changes its pages and no others", async () => {
    await page.evaluate(`for (const svg of document.querySelectorAll("svg.page")) svg.dataset.old = "1"`);
    const had = answerTo(text).pages.map((p) => p.html);
    const changed = text.replace("CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    await tell(difference(had, answerTo(changed, 2), "file:///a"));
    await expect.poll(async () => (await last("shown")).version).toBe(2);
    expect(await page.locator("svg.page:not([data-old])").count()).toBe(1);
    expect(await page.locator("svg.page").last().textContent()).toContain("PHÓ CHỦ TỊCH");
    await tell(
      difference(
        answerTo(changed).pages.map((p) => p.html),
        answerTo(text, 3),
        "file:///a",
      ),
    );
    await expect.poll(async () => (await last("shown")).version).toBe(3);
  });

  test("it goes where the editor goes, without answering", async () => {
    await page.waitForTimeout(300);
    heard.length = 0;
    const at = text.indexOf("Nơi nhận:");
    await tell({ kind: "reveal", offset: at });
    await expect.poll(scrolledTo).toBeGreaterThan(1000);
    await tell({ kind: "reveal", offset: 0 });
    await expect.poll(scrolledTo).toBe(0);
    await page.waitForTimeout(100);
    expect(heard).toEqual([]);
  });

  test("it marks the line with the cursor", async () => {
    await tell({ kind: "cursor", offset: text.indexOf("Kính gửi") + 2 });
    const mark = page.locator("rect.cursor");
    const line = page.locator('text[data-look="addresseesLabel"], text[data-look="addressees"]').first();
    const [a, b] = [await mark.boundingBox(), await line.boundingBox()];
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 99))).toBeLessThan(3);
    await tell({ kind: "cursor", offset: text.indexOf("\n\n") + 1 });
    await expect.poll(() => mark.count()).toBe(0);
  });

  test("the person's scrolling leads the editor", async () => {
    await page.waitForTimeout(300);
    await page.mouse.move(350, 300);
    await page.mouse.wheel(0, 900);
    await expect.poll(scrolledTo, { timeout: 5000 }).toBeGreaterThan(500);
    const { offset } = await last("scrolled");
    expect(offset).toBeGreaterThan(500);
    expect(offset).toBeLessThan(text.length);
  });

  test("a double click leads to the text", async () => {
    await tell({ kind: "reveal", offset: 0 });
    const motto = page.locator('text[data-look="motto"]');
    await motto.dblclick({ position: { x: 4, y: 6 } });
    const { offset } = await last("jump");
    expect(Math.abs(offset - text.indexOf("Độc lập"))).toBeLessThan(2);
  });

  test("without a letter it says so", async () => {
    await tell({ kind: "nothing", text: "Hãy mở văn bản." });
    await expect.poll(() => page.locator("main").textContent()).toBe("Hãy mở văn bản.");
    expect(refused).toEqual([]);
  });
});
