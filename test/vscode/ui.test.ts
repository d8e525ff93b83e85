import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

const letter = "van-ban/45-ra-soat-luu-tru.congvan";

/** A clerk's way through a letter, with keys and mouse. */
describe("a letter in VS Code", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(letter);
    await bench.tab(path.basename(letter)).waitFor({ timeout: 60_000 });
  });
  afterEach(({ task }) => (task.result?.state === "fail" ? bench.picture("failure") : undefined));
  afterAll(() => bench?.close());

  test("mistakes are underlined and listed under Problems", async () => {
    const { page } = bench;
    await page.locator(".squiggly-error").first().waitFor();
    await page.keyboard.press("Control+Shift+M");
    const row = page.locator(".markers-panel .monaco-list-row", { hasText: "number-label" });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/Số:/);
    expect(await page.locator(".markers-panel .monaco-list-row").count(), "the letter and its four").toBe(5);
    await page.keyboard.press("ArrowUp"); // a row in focus shows a light bulb in place of its severity
    await page.keyboard.press("Control+1");
    await page.mouse.move(0, 0);
    await bench.picture("findings");
  });

  test("the status says which standard applies", async () => {
    const { page } = bench;
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator(".monaco-hover:visible", { hasText: "Nghị định 30/2020" }).first().waitFor({ timeout: 10_000 });
    await bench.picture("status");
    await page.mouse.move(0, 0);
  });

  test("hovering a citation shows the card of the document cited", async () => {
    const { page } = bench;
    await bench.text("112/UBND-NC").hover();
    const card = page.locator(".monaco-hover:visible", { hasText: "112/UBND-NC" });
    await card.first().waitFor({ timeout: 15_000 });
    await bench.picture("hover");
    await page.mouse.move(0, 0);
  });

  test("F12 on a citation goes to the cited letter of the workspace", async () => {
    await follow("112/UBND-NC", "112-ubnd-nc.congvan");
    await bench.picture("definition-letter");
    await back();
  });

  test("F12 on a citation goes to its row of the register", async () => {
    await follow("18/TB-SNV", "van-ban-den.csv");
    const status = bench.page.locator(".statusbar-item", { hasText: /Ln 3, Col/ });
    await status.waitFor({ timeout: 10_000 });
    await bench.picture("definition-register");
    await back();
  });

  test("F12 on a citation goes to the built-in set", async () => {
    await follow("30/2020/NĐ-CP", "30-2020");
    await bench.picture("definition-built-in");
    await back();
  });

  test("the name of a rule opens its page, which lies beside the program", async () => {
    const { page } = bench;
    await bench.text("Số").hover();
    const link = page.locator(".monaco-hover:visible a", { hasText: "number-label" });
    await link.first().waitFor({ timeout: 15_000 });
    await link.first().click();
    await bench.tab("number-label.md").waitFor({ timeout: 15_000 });
    const shown = page.frameLocator("iframe.webview").frameLocator("iframe").locator("h1", { hasText: "number-label" });
    await shown.waitFor({ timeout: 20_000 });
    await bench.picture("rule-page");
    await back();
  });

  test("the printed page stands beside the letter, and a double click leads to the text", async () => {
    const { page } = bench;
    await bench.text("112/UBND-NC").click();
    await page.keyboard.press("Control+Shift+V");
    const pages = page.frameLocator("iframe.webview").frameLocator("iframe").locator("svg.page");
    await pages.first().waitFor({ timeout: 20_000 });
    const title = pages.locator("text", { hasText: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" });
    await title.waitFor({ timeout: 10_000 });
    await pages.locator("rect.cursor").waitFor({ timeout: 10_000 });
    await bench.picture("preview");
    await title.dblclick();
    const at = readFileSync(path.join(bench.folder, letter), "utf8").split("\n");
    const line = at.findIndex((l) => l.includes("CỘNG HÒA XÃ HỘI")) + 1;
    await page.locator(".statusbar-item", { hasText: `Ln ${line}, Col` }).waitFor({ timeout: 10_000 });
    await page.locator(".tab", { hasText: "Trang in" }).click({ button: "middle" });
    await back();
  });

  test("the quick fix mends the number, and saving writes the letter", async () => {
    const { page } = bench;
    await bench.text("45").click();
    await page.keyboard.press("Home");
    await page.mouse.move(0, 0);
    // A menu asked for while the findings are drawn anew closes again: a person would press once more.
    await vi.waitFor(
      async () => {
        await page.keyboard.press("Control+.");
        await page.locator(".action-widget:visible", { hasText: "Số:" }).waitFor({ timeout: 3_000 });
      },
      { timeout: 20_000 },
    );
    await bench.picture("quick-fix");
    await page.keyboard.press("Enter");
    await bench.text("Số:").waitFor();
    const row = page.locator(".markers-panel .monaco-list-row", { hasText: "number-label" });
    await row.waitFor({ state: "detached" });
    await page.keyboard.press("Control+S");
    await page.locator(".tab.active:not(.dirty)", { hasText: path.basename(letter) }).waitFor();
    expect(readFileSync(path.join(bench.folder, letter), "utf8")).toMatch(/^Số: 45\/UBND-VP$/m);
    await bench.picture("fixed");
  });

  /** Clicks on `text`, presses F12 and waits for the tab it opens. */
  async function follow(text: string, name: string): Promise<void> {
    await bench.text(text).click();
    await bench.page.keyboard.press("F12");
    await bench.page.locator(".tab.active", { hasText: name }).waitFor({ timeout: 15_000 });
  }

  /** Returns to the letter. */
  async function back(): Promise<void> {
    await bench.tab(path.basename(letter)).click();
    await bench.page.locator(".tab.active", { hasText: path.basename(letter) }).waitFor();
  }
});
