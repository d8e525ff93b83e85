import { describe, expect, it } from "vitest";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { catalogueOf, resolveOne } from "./support.ts";

const law = (title: string, number: string, issued: string | null, more: Partial<KnownDocument> = {}) => ({
  type: "Luật",
  title,
  number,
  issued,
  issuer: "Quốc hội",
  ...more,
});

const laws: Partial<KnownDocument>[] = [
  law("Đất đai", "13/2003/QH11", "2003-11-26", {
    effective: "2004-07-01",
    expired: "2014-07-01",
    replacedBy: ["45/2013/QH13"],
  }),
  law("Đất đai", "45/2013/QH13", "2013-11-29", {
    effective: "2014-07-01",
    expired: "2024-08-01",
    replacedBy: ["31/2024/QH15"],
  }),
  law("Đất đai", "31/2024/QH15", "2024-01-18", { effective: "2024-08-01", aliases: ["Luật Đất đai 2024"] }),
  law("Sửa đổi, bổ sung một số điều của Luật Đất đai", "34/2009/QH12", "2009-06-18", { effective: "2009-08-01" }),
  law("Giáo dục", "43/2019/QH14", "2019-06-14", { effective: "2020-07-01" }),
  law("Giáo dục nghề nghiệp", "74/2014/QH13", "2014-11-27", { effective: "2015-07-01" }),
  law("Phổ biến, giáo dục pháp luật", "14/2012/QH13", "2012-06-20", {
    effective: "2013-01-01",
    replacedBy: ["12/2026/QH16"],
  }),
  law("Phổ biến, giáo dục pháp luật", "12/2026/QH16", null),
  law("Hòa giải ở cơ sở", "35/2013/QH13", "2013-06-20", { effective: "2014-01-01" }),
  law("Phá sản", "51/2014/QH13", "2014-06-19", {
    effective: "2015-01-01",
    expired: "2026-03-01",
    replacedBy: ["142/2025/QH15"],
  }),
  law("Nhà giáo", "73/2025/QH15", "2025-06-16", { effective: "2026-01-01" }),
  { type: "Bộ luật", title: "Lao động", number: "45/2019/QH14", issued: "2019-11-20", effective: "2021-01-01" },
  {
    type: "Hiến pháp",
    title: "Nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992",
    issued: "1992-04-15",
    expired: "2014-01-01",
    aliases: ["Hiến pháp 1992"],
  },
  {
    type: "Hiến pháp",
    title: "Nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    issued: "2013-11-28",
    effective: "2014-01-01",
    aliases: ["Hiến pháp 2013"],
  },
];
const catalogue = catalogueOf({ national: laws });
const answer = (sentence: string, date: string) => {
  const { outcome, document, reason } = resolveOne(catalogue, sentence, { date });
  return [outcome, document?.number ?? document?.issued ?? null, reason];
};

describe("a law by name is the one in force at the letter's date", () => {
  it.each<[sentence: string, date: string, answer: (string | null)[]]>([
    ["Luật Đất đai", "13/5/2010", ["in-force", "13/2003/QH11", null]],
    ["Luật Đất đai", "30/6/2014", ["in-force", "13/2003/QH11", null]],
    ["Luật Đất đai", "01/7/2014", ["in-force", "45/2013/QH13", null]],
    ["Luật đất đai", "31/7/2024", ["in-force", "45/2013/QH13", null]],
    ["Luật Đất đai", "01/8/2024", ["in-force", "31/2024/QH15", null]],
    ["Luật Đất đai", "", ["in-force", "31/2024/QH15", null]],
    ["Luật Đất đai", "13/5/2003", ["unknown", null, null]],
    ["Luật Đất đai năm 2013", "13/5/2025", ["not-in-force", "45/2013/QH13", "replaced"]],
    ["Luật Đất đai 2024", "13/5/2025", ["in-force", "31/2024/QH15", null]],
    ["Luật Đất đai năm 2024", "13/5/2024", ["not-in-force", "31/2024/QH15", "not-yet"]],
    ["Luật Đất đai năm 2020", "13/5/2025", ["unknown", null, null]],
    ["Luật Đất đai ngày 29 tháng 11 năm 2013", "13/5/2020", ["in-force", "45/2013/QH13", null]],
    ["Luật Đất đai ngày 28 tháng 11 năm 2013", "13/5/2020", ["contradicted", "45/2013/QH13", null]],
    ["Luật Đất đai ngày 29 tháng 11 năm 2012", "13/5/2020", ["unknown", null, null]],
    ["Luật Đất đai số 45/2013/QH13", "13/5/2025", ["not-in-force", "45/2013/QH13", "replaced"]],
    ["Luật Giáo dục", "13/5/2021", ["in-force", "43/2019/QH14", null]],
    ["Luật Giáo dục nghề nghiệp", "13/5/2021", ["in-force", "74/2014/QH13", null]],
    ["Luật Giáo dục", "13/5/2018", ["unknown", null, null]],
    ["Luật Hoà giải ở cơ sở", "13/5/2021", ["in-force", "35/2013/QH13", null]],
    ["Luật Phá sản", "13/5/2026", ["not-in-force", "51/2014/QH13", "replaced"]],
    ["Luật Nhà giáo", "13/9/2025", ["not-in-force", "73/2025/QH15", "not-yet"]],
    ["Luật Phổ biến, giáo dục pháp luật", "13/5/2024", ["in-force", "14/2012/QH13", null]],
    ["Luật Phổ biến, giáo dục pháp luật", "13/5/2026", ["unknown", null, null]], // either may be in force
    ["Bộ luật Lao động", "13/5/2021", ["in-force", "45/2019/QH14", null]],
    ["Hiến pháp năm 2013", "13/5/2021", ["in-force", "2013-11-28", null]],
    ["Hiến pháp năm 1992", "13/5/2021", ["not-in-force", "1992-04-15", "expired"]],
    ["Luật sửa đổi, bổ sung một số điều của Luật Đất đai", "13/5/2010", ["unknown", null, null]],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 18 tháng 6 năm 2009",
      "13/5/2010",
      ["in-force", "34/2009/QH12", null],
    ],
  ])("%s on %s", (sentence, date, expected) => {
    expect(answer(sentence, date)).toEqual(expected);
  });
});

it("the same law twice in a source is one", () => {
  const twice = catalogueOf({
    national: [
      law("Bảo vệ sức khoẻ nhân dân", "21-LCT/HDNN8", "1989-06-30", { effective: "1989-07-11" }),
      law("Bảo vệ sức khỏe nhân dân", "21-LCT/HĐNN8", "1989-06-30"),
    ],
  });
  const { document } = resolveOne(twice, "Luật Bảo vệ sức khỏe nhân dân", { date: "13/5/2010" });
  expect(document).toMatchObject({ issued: "1989-06-30", effective: "1989-07-11" });
});
