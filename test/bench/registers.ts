import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { LetterIndex } from "../../server/src/catalogue/letters/letters.ts";
import { loadRegister, readingAtOnce } from "../../server/src/catalogue/registers/read-register.ts";
import type { Register } from "../../server/src/catalogue/registers/register.ts";
import { pacer } from "../../server/src/lsp/turns.ts";
import { nodeFiles } from "../../server/src/node-files.ts";
import { type Figure, percentile } from "./measure.ts";

const records = 160_000;
const issuers = ["UBND tỉnh An Bình", "Sở Nội vụ tỉnh An Bình", "UBND xã Phú Nghĩa", "Bộ Nội vụ"];
const symbols = ["QĐ-UBND", "SNV-VP", "KH-UBND", "BNV-CCVC"];

/** As an office keeps it: four issuers, ten years, no number twice. */
function table(): string {
  const rows = Array.from({ length: records }, (_, i) => {
    const organ = i % 4;
    const number = 1 + (i >> 2);
    const year = 2015 + Math.floor((i >> 2) / 4000);
    return `${number}/${symbols[organ]};${1 + (i % 28)}/${1 + (i % 12)}/${year};${issuers[organ]};Công văn về việc triển khai kế hoạch số ${i}, rà soát và báo cáo kết quả công tác văn thư, lưu trữ trên địa bàn`;
  });
  return `Số, ký hiệu văn bản;Ngày tháng văn bản;Tác giả;Tên loại và trích yếu nội dung văn bản\n${rows.join("\n")}\n`;
}

/** The longest that anything else had to wait while `work` was done, in milliseconds. */
async function longestWait(work: Promise<unknown>): Promise<number> {
  let done = false;
  let longest = 0;
  void work.finally(() => {
    done = true;
  });
  for (let last = performance.now(); !done; ) {
    await setImmediate();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const memory = async (): Promise<number> => {
  collectGarbage();
  await setImmediate(); // what lies outside the heap goes a turn later
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** Loads a register of 160,000 records as the server does, and looks documents up in it. */
export async function registerFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "congvan-bench-"));
  const file = path.join(folder, "so.csv");
  writeFileSync(file, table());
  const load = async (): Promise<Register> => {
    const { register } = await loadRegister(nodeFiles, file, null, { ...readingAtOnce, pause: pacer() });
    if (register?.rows.size !== records) throw new Error("rows are missing");
    return register;
  };
  // As in a server that has run for a while.
  const warm = new Catalogue(new LetterIndex(), [await load()]);
  for (let n = 1; n <= 2000; n++) warm.numbered(`${n}/SNV-VP`);
  const before = await memory();
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const register = await load();
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = (await memory()) - before;
  const wait = await longestWait(load());
  const catalogue = warm.with([register]);
  const start = performance.now();
  const [found] = catalogue.numbered("40000/SNV-VP");
  const first = (performance.now() - start) * 1000;
  if (found?.issuer !== "Sở Nội vụ tỉnh An Bình") throw new Error("documents are missing");
  const times = Array.from({ length: 10_000 }, (_, i) => {
    const at = performance.now();
    catalogue.numbered(`${1 + i}/${symbols[i % 4]}`);
    return (performance.now() - at) * 1000;
  });
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: "register loaded",
      value: seconds,
      unit: "s",
      budget: 1.5,
      note: `${records} records of CSV, read in slices; ${((user + system) / 1e6).toFixed(2)} s of processor time`,
    },
    {
      name: "register's memory",
      value: megabytes,
      unit: "MB",
      budget: 200,
      note: "its text, and thirty bytes a record",
    },
    {
      name: "wait while it is loaded, longest",
      value: wait,
      unit: "ms",
      budget: 25,
      note: "nothing else had to wait longer",
    },
    {
      name: "exact look-up, p50",
      value: percentile(times, 50),
      unit: "µs",
      budget: 20,
      note: `a new number each time; p99 ${percentile(times, 99).toFixed(1)}, the very first ${first.toFixed(0)} µs`,
    },
  ];
}
