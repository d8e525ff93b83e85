import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { defaultOptions } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { readonly type: "minor" | "major" }) => void;

const example = readFileSync(new URL("../../examples/2-cong-van-dung-the-thuc.congvan", import.meta.url), "utf8");

test("a letter that nobody holds any more goes with the next quick collection", () => {
  const catalogue = new Catalogue();
  const check = (n: number): void => {
    lint(readLetter(`${example}\n${"Kính gửi các đơn vị. ".repeat(2000)}${n}`), defaultOptions, catalogue);
  };
  for (let n = 0; n < 50; n++) check(n);
  collect({ type: "major" });
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < 300; n++) {
    check(n);
    if (n % 20 === 0) collect({ type: "minor" });
  }
  collect({ type: "minor" });
  collect({ type: "minor" });
  // The texts alone are 25 MB.
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(8);
});
