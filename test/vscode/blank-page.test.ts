import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("from a blank page to the Word file in VS Code", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench("1-cong-van-con-loi.congvan", { workspace: "examples" });
    await bench.tab("1-cong-van-con-loi").waitFor({ timeout: 60_000 });
  });
  afterEach(({ task }) => (task.result?.state === "fail" ? bench.picture("blank-page-failure") : undefined));
  afterAll(() => bench?.close());

  const input = () => bench.page.locator(".quick-input-widget input.input");
  const entry = (words: string) => bench.page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
  /** The palette lists what was there when it opened, and a window that has just opened may close it again. */
  const run = async (command: string) => {
    const { page } = bench;
    await expect
      .poll(
        async () => {
          await page.keyboard.press("Escape");
          await page.keyboard.press("F1");
          await input().fill(`>${command}`, { timeout: 2000 });
          await page.waitForTimeout(500);
          return entry(command).isVisible();
        },
        { timeout: 50_000, interval: 500 },
      )
      .toBe(true);
    await entry(command).click();
  };

  test("a new document is chosen without diacritics, and opens with what the profile knows", async () => {
    const { page } = bench;
    await run("Công văn: Soạn văn bản mới");
    await entry("Công văn").waitFor({ timeout: 30_000 });
    await input().fill("ke hoach");
    await entry("Kế hoạch").waitFor();
    await bench.picture("new-document");
    await page.keyboard.press("Enter");
    // Each further question may be left with Enter.
    for (let asked = 0; asked < 8 && (await input().isVisible()); asked++) {
      await page.waitForTimeout(500);
      if (await input().isVisible()) await page.keyboard.press("Enter");
    }
    await bench.text("KẾ HOẠCH").waitFor({ timeout: 20_000 });
    await bench.text("XÃ PHÚ NGHĨA").waitFor();
    await bench.picture("new-draft");
  });

  test("a letter goes out as a Word file", async () => {
    const { page, folder } = bench;
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "4-quyet-dinh.congvan" }).click();
    await bench.tab("4-quyet-dinh").waitFor({ timeout: 20_000 });
    await run("Công văn: Xuất ra Word");
    await input().waitFor({ timeout: 20_000 });
    await bench.picture("export");
    await page.keyboard.press("Enter");
    const files = ["4-quyet-dinh.docx"];
    await expect.poll(() => files.some((name) => existsSync(path.join(folder, name))), { timeout: 30_000 }).toBe(true);
    expect(readFileSync(path.join(folder, "4-quyet-dinh.docx")).subarray(0, 2).toString()).toBe("PK");
    await bench.picture("exported");
  });
});
