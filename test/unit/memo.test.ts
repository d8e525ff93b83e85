import { describe, expect, test } from "vitest";
import { lastOf, memo, memoOf } from "../../server/src/core/text/memo.ts";

describe("memo", () => {
  test("finds an answer once a text, `null` too", () => {
    const asked: string[] = [];
    const first = memo((text) => {
      asked.push(text);
      return text === "" ? null : text.charAt(0);
    });
    expect([first("ab"), first(""), first("a".concat("b")), first("")]).toEqual(["a", null, "a", null]);
    expect(asked).toEqual(["ab", ""]);
  });

  test("keeps every text as it was, half a surrogate pair too", () => {
    const same = memo((text) => ({ text }));
    for (const text of ["“Đ”\n", "\ud83d", "\u0000"]) expect(same(text).text).toBe(text);
  });

  test("does not keep long texts", () => {
    let asked = 0;
    const count = memo(() => ++asked);
    const long = "x".repeat(5000);
    expect([count(long), count(long), count("x"), count("x")]).toEqual([1, 2, 3, 3]);
  });

  test("forgets when it knows too many", () => {
    let asked = 0;
    const count = memo(() => ++asked);
    for (let i = 0; i < 30_000; i++) count(String(i));
    expect(count("29999")).toBe(30_000);
    expect(count("0")).toBe(30_001);
  });
});

test("memoOf finds an answer once an object", () => {
  let asked = 0;
  const count = memoOf((_: object) => ++asked);
  const [a, b] = [{}, {}];
  expect([count(a), count(b), count(a)]).toEqual([1, 2, 1]);
});

test("lastOf finds an answer once for the same object in a row", () => {
  let asked = 0;
  const count = lastOf((_: object) => ++asked);
  const [a, b] = [{}, {}];
  expect([count(a), count(a), count(b), count(b), count(a)]).toEqual([1, 1, 2, 2, 3]);
});
