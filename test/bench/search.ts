import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { DocumentIndex } from "../../server/src/catalogue/documents.ts";
import { national } from "../../server/src/catalogue/national.ts";
import { readRegister } from "../../server/src/catalogue/registers/register.ts";
import { prepareSearch, search } from "../../server/src/catalogue/search/search.ts";
import { type Figure, percentile } from "./measure.ts";

const size = 160_000;

/** As people type: numbers, words of titles, begun and misspelt ones, and the first letters, which nearly all have. */
const queries = [
  ..."30/2020|845 ubnd|nd 30|cong van 845|so 12/2021|quyet dinh 15/2019|tt btc ke toan|luat dat dai|q|qu|quyet dinh".split(
    "|",
  ),
  ..."nghi dinh cong tac van thu|moi truong nuoc|ubnd tinh ha nam giao duc|ke hoach phat trien|quan ly chat thai".split(
    "|",
  ),
  ..."công vắn 845|nghi dnh 30|quan lys chat thai|mooi truong|phat trein nong thon|baohiem xa hoi|khong co dau".split(
    "|",
  ),
];

/** Search in 160,000 records: how long one takes, what the index costs. */
export async function searchFigures(): Promise<Figure[]> {
  const start = performance.now();
  search([national()], "nghi dinh cong tac van thu", 50);
  const first = performance.now() - start;
  const empty = memory();
  const register = readRegister("file:///bench.csv", registerText());
  const sources = [new DocumentIndex(register.rows), national()];
  const before = memory();
  let longest = 0;
  let since = performance.now();
  const begun = since;
  await prepareSearch(sources, () => {
    const now = performance.now();
    longest = Math.max(longest, now - since);
    since = now;
    return undefined;
  });
  const building = performance.now() - begun;
  const after = memory();
  const times: number[] = [];
  for (let round = 0; round < 6; round++)
    for (const query of queries) {
      const at = performance.now();
      search(sources, query, 50);
      if (round > 0) times.push(performance.now() - at);
    }
  const p50 = percentile(times, 50).toFixed(1);
  return [
    {
      name: "search in 160,000 records, p95",
      value: percentile(times, 95),
      unit: "ms",
      budget: 30,
      note: `${queries.length} queries as people type them, a third with mistakes; p50 ${p50} ms`,
    },
    {
      name: "search index made",
      value: building,
      unit: "ms",
      budget: 1500,
      note: `in the background, in pieces of at most ${longest.toFixed(1)} ms`,
    },
    {
      name: "register and search index",
      value: after - empty,
      unit: "MB",
      budget: 200,
      note: `of them ${(after - before).toFixed(0)} MB for the index`,
    },
    { name: "first search in the national set", value: first, unit: "ms", budget: 60, note: "reads and indexes it" },
  ];
}

/** Megabytes of heap and buffers that are in use. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** A province's outgoing register over twenty years: titles of the national set, put together anew. */
function registerText(): string {
  const titles = [...national().all()].map(({ title }) => title ?? "");
  const codes = ["UBND-VP", "QĐ-UBND", "TB-VPUB", "KH-UBND", "SNV-VTLT", "STC-NS", "BC-SYT", "TTr-SXD"];
  const types = ["Công văn", "Quyết định", "Thông báo", "Kế hoạch", "Công văn", "Công văn", "Báo cáo", "Tờ trình"];
  const issuers = ["UBND tỉnh Hà Nam", "Sở Nội vụ tỉnh Hà Nam", "Sở Tài chính", "UBND huyện Lý Nhân", "Sở Y tế"];
  const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  const rows = ["type;number;issued;issuer;title"];
  for (let n = 0; n < size; n++) {
    const title = `${at(titles, n * 7919).slice(0, 60)} ${at(titles, n * 104_729 + 17).slice(0, 60)}`;
    const code = (n * 31) % codes.length;
    const date = `${1 + (n % 28)}/${1 + (n % 12)}/${2005 + Math.floor(n / 8000)}`;
    const number = `${1 + (n % 8000)}/${at(codes, code)}`;
    rows.push(`${at(types, code)};${number};${date};${at(issuers, n * 31)};${title.replace(/["\n;]/g, " ")}`);
  }
  return rows.join("\n");
}
