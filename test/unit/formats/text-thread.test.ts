import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textThread } from "../../../server/src/threads/text.ts";
import { thread } from "../../../server/src/threads/thread.ts";
import { column, makePdf } from "../../support/pdf.ts";
import { bundled, patience, ready } from "../../support/programs.ts";
import { makeWord } from "../../support/word.ts";

const folder = mkdtempSync(path.join(tmpdir(), "congvan-thread-"));
const script = bundled("text-worker.js");
/** A thread's program of the test's own. */
function program(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `const { parentPort } = require("node:worker_threads");\n${text}`);
  return file;
}

beforeAll(() => ready(["text-worker.js"]), patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the thread that takes text out of files", () => {
  test("answers each in its turn, bundled as it is shipped", async () => {
    const extract = textThread(script, 30_000);
    const word = await makeWord(["Điều 1. Ủy ban"]);
    const answers = await Promise.all([
      extract("pdf", makePdf([column(["Trang một"])])),
      extract("docx", word),
      extract("docx", new Uint8Array()),
      extract("pdf", makePdf([[]])),
    ]);
    expect(answers).toEqual([
      { text: "Trang một", pages: 1, pictures: 0 },
      { text: "Điều 1. Ủy ban", pages: null, pictures: 0 },
      { fault: "damaged" },
      { fault: "pictures" },
    ]);
  }, 60_000);

  test("is ended when it takes too long, and the next file has another", async () => {
    const stuck = program(
      "stuck.js",
      `parentPort.on("message", ({ format }) => {
        if (format === "pdf") for (;;) ;
        parentPort.postMessage({ text: "xong", pages: null, pictures: 0 });
      });`,
    );
    const extract = textThread(stuck, 1_000);
    const answers = [extract("pdf", new Uint8Array()), extract("docx", new Uint8Array())];
    expect(await answers[0]).toEqual({ fault: "slow" });
    expect(await answers[1]).toMatchObject({ text: "xong" });
  });

  test.each([
    ["fails", `parentPort.on("message", () => { throw new Error("x"); });`],
    ["ends", `parentPort.on("message", () => process.exit(0));`],
    [
      "runs out of room",
      `parentPort.on("message", () => { for (const all = []; ; ) all.push(new Array(1e5).fill(0)); });`,
    ],
  ])(
    "may fall without the server: it %s",
    async (name, text) => {
      const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 };
      const ask = thread<string, object>(program(`${name}.js`, text), { limit: 20_000, idle: 1_000, resourceLimits });
      expect(await ask("a")).toEqual({ broken: "fallen" });
      expect(await ask("b")).toEqual({ broken: "fallen" });
    },
    45_000,
  );

  test("prints nothing, whatever its libraries print: the server's output is its wire", () => {
    const loud = program(
      "loud.js",
      `parentPort.on("message", () => { console.log("LOUD"); console.error("LOUD"); parentPort.postMessage({ text: "", pages: 1, pictures: 0 }); });`,
    );
    const main = path.join(folder, "main.mts");
    writeFileSync(
      main,
      `import { textThread } from ${JSON.stringify(path.resolve("server/src/threads/text.ts"))};
const answer = await textThread(${JSON.stringify(loud)}, 20_000)("pdf", new Uint8Array());
setTimeout(() => process.stdout.write(JSON.stringify(answer), () => process.exit()), 200);`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", main], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: '{"text":"","pages":1,"pictures":0}', stderr: "" });
  }, 45_000);

  test("says of a file on which it falls that it is too large", async () => {
    const extract = textThread(program("fallen.js", `parentPort.on("message", () => process.exit(0));`), 20_000);
    expect(await extract("pdf", new Uint8Array())).toEqual({ fault: "bomb" });
  });
});
