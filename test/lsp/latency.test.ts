import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Editor, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const uri = "file:///nowhere/long.congvan";
const paragraph =
  "Thủ trưởng các cơ quan, đơn vị rà soát, tổ chức thực hiện, tăng cường kiểm tra và kịp thời báo cáo kết quả về Ủy ban nhân dân tỉnh để tổng hợp, báo cáo cấp có thẩm quyền theo quy định.\n\n";
const basis =
  letterText()
    .split("\n")
    .find((line) => line.includes("30/2020")) ?? "";
const chapter = `${basis}\n\n${paragraph.repeat(5)}`;
const long = letterText({ basis: chapter.repeat(Math.ceil(25_000 / chapter.length)) });
const middle = { line: 60, character: 10 };

describe("from a keystroke to its diagnostics", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start({ capabilities: full });
    await editor.open(uri, long);
    await editor.pull(uri);
  });
  afterAll(() => editor.stop());

  it("passes less than a frame, for a letter of 25 KB", async () => {
    const times: number[] = [];
    for (let i = 0; i < 120; i++) {
      const started = performance.now();
      await editor.change(uri, i + 2, { range: { start: middle, end: middle }, text: "a" });
      await editor.pull(uri);
      times.push(performance.now() - started);
    }
    const sorted = times.slice(20).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    if (process.env.TIMES) console.log({ p10: at(0.1), p50: at(0.5), p95: at(0.95) });
    // A smoke test: the budget is 16 ms at the 95th percentile of a quiet machine, which the benchmark measures.
    expect(at(0.1)).toBeLessThan(16);
  }, 30_000);
});
