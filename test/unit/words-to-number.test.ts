import { expect, test } from "vitest";
import { numeral } from "../../server/src/core/rules/body/words-to-number.ts";

test.each([
  ["năm", 5],
  ["mười", 10],
  ["mười lăm", 15],
  ["hai mươi", 20],
  ["hai mươi mốt", 21],
  ["ba mươi tư", 34],
  ["một trăm", 100],
  ["một trăm linh năm", 105],
  ["ba trăm lẻ hai", 302],
  ["hai trăm mười", 210],
  ["chín trăm chín mươi chín", 999],
  ["hai nghìn không trăm hai mươi sáu", 2026],
  ["một triệu", 1_000_000],
  ["một triệu năm trăm nghìn", 1_500_000],
  ["hai tỷ ba trăm lẻ năm triệu không trăm hai mươi mốt ngàn", 2_305_021_000],
])("%s is %i", (words, value) => {
  expect(numeral(words.split(" "))).toBe(value);
});

test.each([
  "",
  "trăm",
  "hai mốt",
  "hai trăm ba",
  "hai triệu rưỡi",
  "một phần ba",
  "năm năm",
  "một nghìn hai triệu",
  "mười mươi",
  "hai bên",
])("“%s” is no number in full", (words) => {
  expect(numeral(words === "" ? [] : words.split(" "))).toBeNull();
});
