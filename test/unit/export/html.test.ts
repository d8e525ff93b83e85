import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { faces, facesOf } from "../../../server/src/export/html/faces.ts";
import { carriedFonts } from "../../../server/src/export/html/fonts.ts";
import { fontCss, htmlOf, pageCss, pageHtml } from "../../../server/src/export/html/html.ts";
import { layOut } from "../../../server/src/export/pages/lay-out.ts";
import type { Pages } from "../../../server/src/export/pages/pages.ts";
import { sheetOf } from "../../../server/src/export/sheet/build.ts";
import { findBrowser } from "../../../tools/browser.mjs";
import { letterOf } from "../../bench/letters.ts";
import { ownLetters } from "../../support/own-letters.ts";
import { printedPages } from "../../support/rendered.ts";

const fonts = path.resolve(import.meta.dirname, "../../../node_modules/@fontsource/tinos/files");

function pagesOf(text: string): Pages {
  const letter = readLetter(text);
  return layOut(sheetOf(letter, standardOf(letter)));
}
const textOf = (name: string): string => ownLetters.find((letter) => letter.name === name)?.text ?? "";
const fileOf = (pages: Pages, title = "Công văn"): string =>
  htmlOf(pages, { title, fonts: carriedFonts(fonts, facesOf(pages)) });

describe("the file", () => {
  test("is marked as Vietnamese, has its title, and asks nothing of the network", () => {
    const html = fileOf(pagesOf(textOf("cong-van-so")), "Công văn <số> 5 & 6");
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain("<title>Công văn &lt;số&gt; 5 &amp; 6</title>");
    expect(html.match(/(?:src|href|url\()=?["']?(?!data:)[a-z]+:/g) ?? []).toEqual([]);
    expect(html).not.toContain("<script");
  });

  test("shows what a letter says and never runs it", () => {
    const hostile = `<script>alert(1)</script> "&amp;' <img src=x onerror=alert(1)> \u0000\u0008`;
    const html = fileOf(pagesOf(`QUYẾT ĐỊNH\nVề việc thử\n\n${hostile}`));
    expect(html).not.toMatch(/<script|<img|(?!\n)\p{Cc}/u);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;amp;&#39;");
  });

  test("carries the fonts that it needs and no others", () => {
    const files = (text: string) => facesOf(pagesOf(text)).map((face) => face.file);
    expect(files("abc")).toEqual(["tinos-latin-400-normal.woff2"]);
    expect(files("Ủy ban")).toEqual(["tinos-vietnamese-400-normal.woff2", "tinos-latin-400-normal.woff2"]);
    expect(files("Škoda")).toContain("tinos-latin-ext-400-normal.woff2");
    expect(facesOf(pagesOf(textOf("cong-van-so"))).every((face) => faces.some((f) => f.file === face.file))).toBe(true);
  });
});

test("each line of a page knows its place in the source", () => {
  const text = textOf("cong-van-so");
  const pages = pagesOf(text);
  const html = pages.pages.map((page) => pageHtml(page, pages.setup)).join("");
  const shown = [...html.matchAll(/data-start="(\d+)" data-end="(\d+)" data-look="(\w+)"/g)];
  expect(shown.length).toBeGreaterThan(30);
  const said = ([, start, end]: RegExpMatchArray) => text.slice(Number(start), Number(end));
  expect(shown.filter(([, , , look]) => look === "nationalTitle").map(said)).toEqual([
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  ]);
  expect(shown.filter(([, , , look]) => look === "signer").map(said)).toEqual(["Trịnh Thu Hằng"]);
});

const executablePath = findBrowser();

describe.runIf(executablePath)("in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(() => browser.close());

  const letters = [...ownLetters, { name: "of 26 KB", text: letterOf(26_000) }];

  test("every line is as wide as it was laid out", async () => {
    const page = await browser.newPage();
    for (const { name, text } of letters) {
      const pages = pagesOf(text);
      await page.setContent(fileOf(pages));
      const measured = await page.evaluate(async () => {
        const document = (globalThis as unknown as { document: Shown }).document;
        await document.fonts.ready;
        return [...document.querySelectorAll("svg text")].map((line) =>
          [...(line.children.length > 0 ? line.children : [line])].map((piece) => piece.getComputedTextLength()),
        );
      });
      const wanted = pages.pages.flatMap((p) => p.lines).filter((line) => line.pieces.length > 0);
      expect(measured.length).toBe(wanted.length);
      for (const [i, { pieces }] of wanted.entries())
        for (const [n, piece] of pieces.entries())
          expect(Math.abs((measured[i]?.[n] ?? 0) - piece.width), `${name}: “${piece.text}”`).toBeLessThan(0.5);
    }
    await page.close();
  });

  test("printed, it is as many A4 pages with the same words", async () => {
    const page = await browser.newPage();
    for (const name of ["ke-hoach", "cong-van-ubnd-tinh"]) {
      const pages = pagesOf(textOf(name));
      await page.setContent(fileOf(pages));
      const pdf = await printedPages(await page.pdf({ preferCSSPageSize: true }));
      expect(pdf.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
        pages.pages.map(() => [595, 842]),
      );
      const words = (text: string) => text.normalize("NFC").replace(/\s/g, "");
      expect(pdf.map(({ texts }) => words(texts.map((one) => one.text).join("")))).toEqual(
        pages.pages.map((p) => words(p.lines.flatMap((l) => l.pieces.map((piece) => piece.text)).join(""))),
      );
    }
    await page.close();
  });

  test("the preview needs nothing that a strict policy forbids", async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    const pages = pagesOf(textOf("cong-van-ubnd-tinh"));
    const css = `${fontCss(carriedFonts(fonts, facesOf(pages)))}\n${pageCss(pages.setup)}`;
    const policy = "default-src 'none'; style-src 'nonce-abc'; font-src data:";
    await page.setContent(
      `<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="${policy}"><style nonce="abc">${css}</style>` +
        pages.pages.map((p) => pageHtml(p, pages.setup)).join(""),
    );
    const spacing = await page.evaluate(() => {
      const all = globalThis as unknown as { document: Shown; getComputedStyle(of: unknown): { wordSpacing: string } };
      return [...all.document.querySelectorAll("svg text")].map((line) => all.getComputedStyle(line).wordSpacing);
    });
    expect(complaints).toEqual([]);
    expect(spacing.filter((value) => value !== "0px").length).toBeGreaterThan(3);
    await page.close();
  });

  test("its text can be selected and copied line by line", async () => {
    const page = await browser.newPage();
    await page.setContent(fileOf(pagesOf(textOf("cong-van-so"))));
    const copied = await page.evaluate(() => {
      const all = globalThis as unknown as { getSelection(): Selected; document: Shown };
      const selection = all.getSelection();
      selection.selectAllChildren(all.document.body);
      return selection.toString();
    });
    expect(copied).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(copied.split("\n").filter((line) => line.trim() !== "").length).toBeGreaterThan(30);
    await page.close();
  });
});

/** What of the browser's own objects the measuring needs. */
interface Shown {
  readonly fonts: { readonly ready: Promise<unknown> };
  readonly body: unknown;
  querySelectorAll(selector: string): Iterable<Drawn>;
}
interface Drawn {
  readonly children: { readonly length: number } & Iterable<Drawn>;
  getComputedTextLength(): number;
}
interface Selected {
  selectAllChildren(of: unknown): void;
  toString(): string;
}
