import { expect, test } from "vitest";
import { unitsOn } from "../../server/src/core/places/gazetteer.ts";

// In a file of its own: elsewhere the table is decoded already.
// About 10 ms and 1 µs; the limits leave room for a machine that is busy with other tests.
test("the table is decoded before anybody notices, and then a look-up is a matter of microseconds", () => {
  const before = process.cpuUsage();
  expect(unitsOn("Phường Ba Đình", "2026-07-01")).toHaveLength(1);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(150);
  const began = process.cpuUsage();
  for (let i = 0; i < 10_000; i++) unitsOn("Hà Nội", "2026-07-01");
  expect(process.cpuUsage(began).user / 10_000).toBeLessThan(100);
});
