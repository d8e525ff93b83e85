import { describe, expect, it } from "vitest";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { firstCitation, shortCitation } from "../../../server/src/core/citations/write.ts";
import { hd05 } from "../../../server/src/core/standards/hd05.ts";
import { nd30 } from "../../../server/src/core/standards/nd30.ts";
import { record } from "../catalogue/support.ts";

const decree: Partial<KnownDocument> = {
  type: "Nghị định",
  number: "30/2020/NĐ-CP",
  issued: "2020-03-05",
  issuer: "Chính phủ",
  title: "Về công tác văn thư",
};
const law: Partial<KnownDocument> = {
  type: "Luật",
  number: "33/2024/QH15",
  issued: "2024-06-21",
  issuer: "Quốc hội",
  title: "Lưu trữ",
};

describe("the first citation", () => {
  it.each<[what: string, document: Partial<KnownDocument>, written: string]>([
    [
      "type, number, date, issuer, title",
      decree,
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
    ],
    [
      "what is not known is left out",
      { ...decree, issued: null, title: null },
      "Nghị định số 30/2020/NĐ-CP của Chính phủ",
    ],
    [
      "a title that goes on by itself",
      { ...decree, title: "Quy định chi tiết thi hành Luật Lưu trữ" },
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ quy định chi tiết thi hành Luật Lưu trữ",
    ],
    ["without a type", { ...decree, type: null, issued: null, issuer: null, title: null }, "Văn bản số 30/2020/NĐ-CP"],
  ])("%s", (_, document, written) => {
    expect(firstCitation(record(document), nd30, "body")).toBe(written);
  });

  it("of a law is its name, with its date in a State basis and its year in a Party one", () => {
    expect(firstCitation(record(law), nd30, "body")).toBe("Luật Lưu trữ");
    expect(firstCitation(record(law), nd30, "basis")).toBe("Luật Lưu trữ ngày 21 tháng 6 năm 2024");
    expect(firstCitation(record(law), hd05, "basis")).toBe("Luật Lưu trữ năm 2024");
  });
});

it("a later citation gives type and number, a law's its name", () => {
  expect(shortCitation(record(decree))).toBe("Nghị định số 30/2020/NĐ-CP");
  expect(shortCitation(record(law))).toBe("Luật Lưu trữ");
});
