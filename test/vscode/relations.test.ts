import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

const cited = "2-cong-van-dung-the-thuc.congvan";
const reply = "5-du-thao-tra-loi.congvan";
const party = "3-cong-van-dang-uy.congvan";

/** From a letter to what it cites and to who cites it, with keys and mouse, in the examples. */
describe("relations in VS Code", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(cited, { workspace: "examples" });
    await bench.tab(cited).waitFor({ timeout: 60_000 });
  });
  afterEach(({ task }) => (task.result?.state === "fail" ? bench.picture("relations-failure") : undefined));
  afterAll(() => bench?.close());

  test("the number line tells how many letters cite it, and a click shows where", async () => {
    const { page } = bench;
    const lens = page.locator(".codelens-decoration a", { hasText: "2 văn bản dẫn chiếu" });
    await lens.waitFor({ timeout: 20_000 });
    await bench.picture("lens");
    await lens.click();
    await page.locator(".peekview-widget", { hasText: "1-cong-van-con-loi" }).waitFor();
    await bench.picture("lens-places");
    await page.keyboard.press("Escape");
  });

  test("the hierarchy shows who cites the letter", async () => {
    const { page } = bench;
    await bench.text("45/UBND-KT").click();
    await page.keyboard.press("Shift+Alt+H");
    const caller = page.locator(".sidebar .monaco-list-row", { hasText: "46/UBND-KT" });
    await caller.waitFor({ timeout: 15_000 });
    await bench.picture("hierarchy");
    await page.keyboard.press("Control+Shift+E");
  });

  test("F12 opens the issued document at the article cited", async () => {
    const { page } = bench;
    await open(reply);
    await bench.text("27/2026/QĐ-UBND").click();
    await page.keyboard.press("F12");
    await page.locator(".tab.active", { hasText: "27-2026" }).waitFor({ timeout: 20_000 });
    await bench.text("Trong thời gian chờ sửa chữa, Ủy ban nhân dân cấp xã thực hiện").waitFor();
    await bench.picture("definition-file");
    const line = await page.locator(".editor-instance .view-line", { hasText: "Trong thời gian chờ sửa chữa" });
    expect(await line.count()).toBeGreaterThan(0);
    expect(Number(/Ln (\d+)/.exec((await bench.status(/Ln \d+/)) ?? "")?.[1])).toBeGreaterThan(20);
  });

  test("F12 opens what an Excel register says", async () => {
    await open(reply);
    await bench.text("40/UBND-VP").click();
    await bench.page.keyboard.press("F12");
    await bench.page.locator(".tab.active", { hasText: "40-UBND-VP" }).waitFor({ timeout: 20_000 });
    await bench.text("so-van-ban-di.xlsx, dòng 5").waitFor();
    await bench.picture("definition-workbook");
  });

  test("a document is found with words typed wrongly", async () => {
    const { page } = bench;
    await page.keyboard.press("Control+T");
    await page.keyboard.type("nghi dnh cong tac van thu");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "30/2020/NĐ-CP" }).first().waitFor();
    await bench.picture("search");
    await page.keyboard.press("Escape");
  });

  test("a document nobody knows is written into the register, after the question", async () => {
    const { page } = bench;
    await open(party);
    await bench.text("04-CTr/ĐU").click();
    await vi.waitFor(
      async () => {
        await page.keyboard.press("Control+.");
        await page.locator(".action-widget:visible", { hasText: "so-van-ban-den.csv" }).waitFor({ timeout: 3_000 });
      },
      { timeout: 20_000 },
    );
    await bench.picture("register-action");
    await page.locator(".action-widget .monaco-list-row", { hasText: "so-van-ban-den.csv" }).click();
    // A window under test keeps its questions behind the bell.
    await page.locator('[id="status.notifications"]').click();
    const question = page.locator(".notifications-center .notification-list-item", { hasText: "04-CTr/ĐU" });
    await question.waitFor();
    await bench.picture("register-question");
    // The list of questions is never still, so that a click waits for ever.
    await page.getByRole("button", { name: "Ghi", exact: true }).dispatchEvent("click");
    const register = path.join(bench.folder, "so-van-ban-den.csv");
    await vi.waitFor(() => expect(readFileSync(register, "utf8")).toContain("04-CTr/ĐU"), { timeout: 10_000 });
    await page.locator(".squiggly-info").waitFor({ state: "detached", timeout: 10_000 });
    await bench.picture("register-written");
  });

  test("a number is changed in every letter that cites it, seen before", async () => {
    const { page } = bench;
    await open(cited);
    // The cursor may blink where the mouse is put.
    await bench.text("45/UBND-KT").click({ force: true });
    await page.keyboard.press("F2");
    const name = page.locator(".rename-box input:focus");
    await name.fill("47/UBND-KT");
    await name.press("Enter");
    const citing = page.locator(".panel .monaco-list-row", { hasText: reply });
    await citing.waitFor({ timeout: 15_000 });
    await citing.locator("input, .monaco-checkbox").first().click();
    await bench.picture("rename-preview");
    const register = readFileSync(path.join(bench.folder, "so-van-ban-den.csv"), "utf8");
    await page.locator(".panel .monaco-button", { hasText: "Apply" }).click();
    await citing.waitFor({ state: "detached" });
    await bench.text("47/UBND-KT").waitFor();
    await page.keyboard.press("Control+K");
    await page.keyboard.press("S");
    const text = (name: string) => readFileSync(path.join(bench.folder, name), "utf8");
    await vi.waitFor(() => expect(text(reply)).toContain("Công văn số 47/UBND-KT ngày 12 tháng 8"), {
      timeout: 10_000,
    });
    expect(text(cited)).toContain("Số: 47/UBND-KT");
    expect(text("so-van-ban-den.csv")).toBe(register);
  });

  /** Opens a letter of the workspace from the list of files. */
  async function open(name: string): Promise<void> {
    await bench.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
    await bench.page.locator(".tab.active", { hasText: name }).waitFor();
  }
});
