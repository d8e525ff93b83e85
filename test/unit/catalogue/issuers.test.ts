import { describe, expect, it } from "vitest";
import { compareIssuers, placesIn } from "../../../server/src/catalogue/resolving/issuers.ts";
import { organCase } from "../../../server/src/catalogue/resolving/organ-case.ts";

const fromHaNam = new Map([
  ["tỉnh", "hà nam"],
  ["thành phố", "phủ lý"],
]);
const nowhere = new Map<string, string>();

describe("issuers are compared by meaning", () => {
  it.each([
    ["UBND tỉnh Hà Nam", "Ủy ban nhân dân tỉnh Hà Nam"],
    ["ỦY BAN NHÂN DÂN TỈNH HÀ NAM", "UBND tỉnh Hà Nam"],
    ["Uỷ ban nhân dân xã Hoà Bình", "UBND xã Hòa Bình"],
    ["Chủ tịch UBND tỉnh Hà Nam", "UBND tỉnh Hà Nam"],
    ["UBND TP. Huế", "Ủy ban nhân dân thành phố Huế"],
    ["Bộ Tài chính", "Bộ trưởng Bộ Tài chính"],
    ["Thủ tướng", "Thủ tướng Chính phủ"],
    ["Ban Thường vụ Tỉnh ủy Hà Nam", "Tỉnh ủy Hà Nam"],
    ["Ban Chấp hành Đảng bộ tỉnh Hà Nam", "Tỉnh ủy Hà Nam"],
    ["Bộ Tài chính, Bộ Tư pháp", "Bộ Tư pháp và Bộ Tài chính"],
  ])("%s is %s anywhere", (a, b) => {
    expect(compareIssuers(a, b, nowhere)).toBe("same");
    expect(compareIssuers(b, a, nowhere)).toBe("same");
  });

  it.each([
    ["UBND tỉnh", "UBND tỉnh Hà Nam"],
    ["UBND thành phố", "UBND thành phố Phủ Lý"],
    ["Tỉnh ủy", "Tỉnh ủy Hà Nam"],
    ["Thành ủy", "Thành ủy Phủ Lý"],
    ["Ban Thường vụ Tỉnh ủy", "Tỉnh ủy Hà Nam"],
    ["Sở Y tế", "Sở Y tế tỉnh Hà Nam"],
  ])("%s is %s in a letter from there, and in doubt elsewhere", (relative, full) => {
    expect(compareIssuers(relative, full, fromHaNam)).toBe("same");
    expect(compareIssuers(full, relative, fromHaNam)).toBe("same");
    expect(compareIssuers(relative, full, nowhere)).toBe("unsure");
  });

  it.each([
    ["UBND tỉnh Hà Nam", "UBND tỉnh Nam Định"],
    ["UBND tỉnh Hà Nam", "UBND thành phố Phủ Lý"],
    ["UBND tỉnh", "UBND tỉnh Nam Định"],
    ["UBND xã An Hòa", "UBND xã Tân Lập"],
    ["Chính phủ", "Thủ tướng Chính phủ"],
    ["Bộ Y tế", "Bộ Tài chính"],
    ["Bộ Chính trị", "Ban Bí thư"],
    ["Chính phủ", "UBND tỉnh Hà Nam"],
    ["Quốc hội", "Ủy ban Thường vụ Quốc hội"],
  ])("%s is not %s", (a, b) => {
    expect(compareIssuers(a, b, fromHaNam)).toBe("different");
    expect(compareIssuers(b, a, fromHaNam)).toBe("different");
  });

  it.each([
    ["Bộ Tài chính", "Bộ Tài chính và Bộ Tư pháp"],
    ["Công ty A", "Công ty B"],
    ["Sở Y tế", "Sở Y tế tỉnh Nam Định"],
    ["UBND huyện", "UBND huyện Kim Bảng"],
  ])("%s and %s are in doubt", (a, b) => {
    expect(compareIssuers(a, b, fromHaNam)).toBe("unsure");
    expect(compareIssuers(b, a, fromHaNam)).toBe("unsure");
  });
});

describe("renamed and merged bodies", () => {
  it.each([
    ["Bộ Nông nghiệp và Môi trường", "Bộ Tài nguyên và Môi trường"],
    ["Bộ Nông nghiệp và Môi trường", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["Bộ Tài chính", "Bộ trưởng Bộ Kế hoạch và Đầu tư"],
    ["Bộ Xây dựng", "Bộ Giao thông vận tải"],
    ["Bộ Khoa học và Công nghệ", "Bộ Thông tin và Truyền thông"],
    ["Bộ Nội vụ", "Bộ Lao động - Thương binh và Xã hội"],
    ["Bộ Dân tộc và Tôn giáo", "Ủy ban Dân tộc"],
    ["Bộ Khoa học và Công nghệ", "Bộ Bưu chính, Viễn thông"],
    ["Ban Tuyên giáo và Dân vận Trung ương", "Ban Tuyên giáo Trung ương"],
    ["Ban Tuyên giáo và Dân vận Trung ương", "Ban Dân vận Trung ương"],
    ["Ban Chính sách, chiến lược Trung ương", "Ban Kinh tế Trung ương"],
  ])("%s may be named for a document of %s, never the other way round", (heir, old) => {
    expect(compareIssuers(heir, old, nowhere)).toBe("unsure");
    expect(compareIssuers(old, heir, nowhere)).toBe("different");
  });

  it.each([
    ["UBND tỉnh Thái Nguyên", "UBND tỉnh Bắc Kạn"],
    ["UBND thành phố Hải Phòng", "UBND tỉnh Hải Dương"],
  ])("%s is not %s: what a province issued stays its own", (now, before) => {
    expect(compareIssuers(now, before, nowhere)).toBe("different");
  });

  it("a province that became a city", () => {
    expect(compareIssuers("UBND thành phố Đồng Nai", "UBND tỉnh Đồng Nai", nowhere)).toBe("same");
    expect(compareIssuers("UBND thành phố Huế", "UBND tỉnh Thừa Thiên Huế", nowhere)).toBe("unsure");
    expect(compareIssuers("UBND thành phố Huế", "UBND tỉnh Quảng Trị", nowhere)).toBe("different");
  });
});

it.each([
  ["UBND phường Hai Bà Trưng, thành phố Phủ Lý", { phường: "hai bà trưng", "thành phố": "phủ lý" }],
  ["TỈNH ỦY HÀ NAM", { tỉnh: "hà nam" }],
  ["THÀNH ỦY PHỦ LÝ", { "thành phố": "phủ lý" }],
  ["TP. Phủ Lý", { "thành phố": "phủ lý" }],
  ["Bảo hiểm xã hội tỉnh Hà Nam", { tỉnh: "hà nam" }],
  ["Bảo hiểm xã hội Việt Nam", {}],
  ["Thị xã Duy Tiên", { "thị xã": "duy tiên" }],
  ["Bộ Y tế", {}],
])("%s names its places", (name, places) => {
  expect(Object.fromEntries(placesIn(name))).toEqual(places);
});

describe("a name in capitals is written as in running text", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN TỈNH HÀ NAM", "Ủy ban nhân dân tỉnh Hà Nam"],
    ["UỶ BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
    ["TỈNH ỦY BÀ RỊA-VŨNG TÀU", "Tỉnh ủy Bà Rịa-Vũng Tàu"],
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo"],
    ["VĂN PHÒNG CHÍNH PHỦ", "Văn phòng Chính phủ"],
    ["ỦY BAN NHÂN DÂN PHƯỜNG SỞ DẦU", "Ủy ban nhân dân phường Sở Dầu"],
    ["UBND xã An Hòa", "UBND xã An Hòa"],
    ["CÔNG TY CỔ PHẦN SAO MAI", "CÔNG TY CỔ PHẦN SAO MAI"],
    ["", ""],
  ])("%s", (capitals, written) => {
    expect(organCase(capitals)).toBe(written);
  });
});
