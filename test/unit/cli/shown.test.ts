import path from "node:path";
import { expect, test } from "vitest";
import { shownPath } from "../../../server/src/cli/shown.ts";

const at = (...parts: string[]): string => path.resolve("/", ...parts);

test.each([
  ["below", at("co-quan", "di", "1.congvan"), path.join("di", "1.congvan")],
  ["beside", at("co-quan", "1.congvan"), "1.congvan"],
  ["outside", at("chung", "so.csv"), at("chung", "so.csv")],
  ["above", at("so.csv"), at("so.csv")],
  ["with two dots in its name", at("co-quan", "..so.csv"), "..so.csv"],
  ["where one stands", at("co-quan"), at("co-quan")],
])("a file %s", (_, file, shown) => {
  expect(shownPath(file, at("co-quan"))).toBe(shown);
});
