import { expect, it } from "vitest";
import { searchKey } from "../../../server/src/core/text/vietnamese.ts";
import { searchWords } from "../../../server/src/postgres/search-words.ts";

const bySearchKey = (text: string): string =>
  searchKey(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

it("searches every sign as `searchKey` has it", () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = `x${String.fromCharCode(code)}y`;
    if (searchWords(text) !== bySearchKey(text)) expect(code.toString(16)).toBe("the same");
  }
});

it.each([
  ["  Số: 05/2024/QĐ-UBND, về ĐẤT ĐAI ", "so 05 2024 qd ubnd ve dat dai"],
  ["Quyê\u0301t đi\u0323nh", "quyet dinh"],
  ["—", ""],
  ["", ""],
])("%s", (text, words) => {
  expect(searchWords(text)).toBe(words);
  expect(words).toBe(bySearchKey(text));
});

it("takes in as much of a text as is searched, also where NFC makes it longer", () => {
  expect(searchWords("a ".repeat(5000))).toHaveLength(3999);
  expect(searchWords("\u0958".repeat(5000))).toBe("");
  expect(searchWords("\u212a1".repeat(5000))).toBe("k1".repeat(2000));
});
