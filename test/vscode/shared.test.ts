import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Server, startPostgres } from "../postgres/server.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const letter = "van-ban/60-quyet-toan.congvan";

const text = `ỦY BAN NHÂN DÂN
XÃ AN PHÚ

Số: 60/UBND-KT
V/v quyết toán ngân sách năm 2025

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Phú, ngày 20 tháng 3 năm 2026

Kính gửi: Phòng Kinh tế xã An Phú

Thực hiện Công văn số 990/STC-NS ngày 12 tháng 02 năm 2026 của Sở Tài chính tỉnh Hòa Sơn về việc quyết toán ngân sách xã năm 2025, Ủy ban nhân dân xã yêu cầu Phòng Kinh tế hoàn thành hồ sơ trước ngày 30 tháng 3 năm 2026.
`;

const records = `type,number,issued,issuer,title
Công văn,990/STC-NS,2026-02-12,Sở Tài chính tỉnh Hòa Sơn,về việc quyết toán ngân sách xã năm 2025
`;

/** The catalogue that a province shares, on a real server, in the editor. */
describe("a shared catalogue in VS Code", () => {
  let server: Server;
  let bench: Workbench;
  beforeAll(async () => {
    server = await startPostgres();
    const env = { CONGVAN_DB: await server.createDatabase("congvan") };
    bench = await openWorkbench(letter, {
      env,
      prepare(folder) {
        writeFileSync(path.join(folder, letter), text);
        writeFileSync(path.join(folder, "congvan.json"), '{ "catalogue": ["postgres:CONGVAN_DB"] }\n');
        writeFileSync(path.join(folder, "../chung.csv"), records);
        const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
        const args = [cli, "catalogue", "import", path.join(folder, "../chung.csv"), "--to", "postgres:CONGVAN_DB"];
        execFileSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: "pipe" });
      },
    });
    await bench.tab(path.basename(letter)).waitFor({ timeout: 60_000 });
  });
  afterEach(({ task }) => (task.result?.state === "fail" ? bench.picture("shared-failure") : undefined));
  afterAll(async () => {
    await bench?.close();
    await server?.stop();
  });

  test("knows what nobody else knows", async () => {
    const { page } = bench;
    const card = page.locator(".monaco-hover:visible", { hasText: "danh mục dùng chung" });
    // Until the server has answered the card says that it has not.
    await vi.waitFor(
      async () => {
        await page.mouse.move(0, 0);
        await bench.text("990/STC-NS").hover();
        await card.first().waitFor({ timeout: 2_000 });
      },
      { timeout: 20_000 },
    );
    await bench.picture("shared-card");
    await page.mouse.move(0, 0);
    await status("Danh mục dùng chung: đã kết nối");
  });

  test("is missed without a word about what it may know", async () => {
    const { page } = bench;
    await server.kill();
    await page.locator(".editor-instance .view-line").last().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Theo Công văn số 991/STC-NS ngày 13 tháng 02 năm 2026 của Sở Tài chính tỉnh Hòa Sơn.");
    await status("Danh mục dùng chung: mất");
    await bench.picture("shared-lost");
    await page.mouse.move(0, 0);
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel").waitFor();
    expect(await page.locator(".markers-panel .monaco-list-row", { hasText: "citation-unknown" }).count()).toBe(0);
    await bench.text("990/STC-NS").hover();
    await page.locator(".monaco-hover:visible", { hasText: "quyết toán ngân sách xã năm 2025" }).first().waitFor();
  });

  /** Waits until the item beside the language's name says so. */
  async function status(words: string): Promise<void> {
    await bench.page.locator('[id="status.languageStatus"]').hover();
    await bench.page.locator(".monaco-hover:visible", { hasText: words }).first().waitFor({ timeout: 20_000 });
  }
});
