import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

const letter = "van-ban/du-thao.congvan";
const register = "so-dang-ky/so-van-ban-di.csv";
const rows =
  '"Số, ký hiệu văn bản",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản\n45/UBND-VP,16/3/2026,Công văn về việc rà soát hồ sơ\n';

/** A draft and the outgoing register that its number comes from. */
function prepare(folder: string): void {
  const model = readFileSync(path.join(folder, "van-ban/45-ra-soat-luu-tru.congvan"), "utf8");
  writeFileSync(path.join(folder, letter), model.replace("Số 45/UBND-VP", "Số:      /UBND-VP"));
  writeFileSync(path.join(folder, register), rows);
}

describe("a draft's number in VS Code", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(letter, { prepare });
    await bench.tab(path.basename(letter)).waitFor({ timeout: 60_000 });
  });
  afterEach(({ task }) => (task.result?.state === "fail" ? bench.picture("numbers-failure") : undefined));
  afterAll(() => bench?.close());

  /** A window under test keeps its questions behind the bell. */
  const question = async (words: string): Promise<Locator> => {
    const item = bench.page.locator(".notifications-center .notification-list-item", { hasText: words });
    await expect
      .poll(
        async () => {
          const bell = bench.page.locator('[id="status.notifications"]');
          if (!(await bench.page.locator(".notifications-center").isVisible())) await bell.click();
          return item.isVisible();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);
    return item;
  };
  // The list of questions is never still, so that a click waits for ever.
  const press = async (item: Locator, button: string) =>
    item
      .locator(".notification-list-item-buttons-container .monaco-button", { hasText: button })
      .first()
      .dispatchEvent("click");
  const written = () => readFileSync(path.join(bench.folder, register), "utf8");

  test("is given by the lens above the number line, after one question", async () => {
    const { page } = bench;
    const lens = page.locator(".codelens-decoration a", { hasText: "Cấp số" });
    await lens.waitFor({ timeout: 60_000 });
    await bench.picture("number-lens");
    await lens.click();
    const asked = await question("Cấp số 46/UBND-VP, ghi vào sổ");
    await bench.picture("number-question");
    await press(asked, "Cấp số 46/UBND-VP");
    await bench.text("46/UBND-VP").waitFor({ timeout: 10_000 });
    await bench.picture("number-given");
    expect(written()).toMatch(/\n46\/UBND-VP,16\/3\/2026,/);
  });

  test("is offered back when the edit is undone", async () => {
    const { page } = bench;
    await bench.text("46/UBND-VP").click();
    await page.keyboard.press("Control+Z");
    const asked = await question("không còn trong dự thảo");
    await bench.picture("number-undone");
    await press(asked, "Lấy lại");
    await expect.poll(written, { timeout: 10_000 }).toBe(rows);
  });

  test("is seen in the view of letters and registers", async () => {
    const { page } = bench;
    await page.locator(".activitybar .action-label[aria-label^='Công văn']").click();
    const tree = page.locator(".pane-body .monaco-list-row");
    await tree.filter({ hasText: "rà soát, số hóa hồ sơ lưu trữ" }).first().waitFor({ timeout: 20_000 });
    await tree.filter({ hasText: "Đã có số" }).click();
    await tree.filter({ hasText: "112/UBND-NC" }).waitFor({ timeout: 10_000 });
    await tree.filter({ hasText: "so-van-ban-di.csv" }).waitFor({ timeout: 10_000 });
    expect(await tree.filter({ hasText: "so-van-ban-di.csv" }).textContent()).toMatch(/1 dòng/);
    await bench.picture("overview");
    await tree.filter({ hasText: "112/UBND-NC" }).click();
    await bench.tab("112-ubnd-nc.congvan").waitFor({ timeout: 10_000 });
  });
});
