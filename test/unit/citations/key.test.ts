import { describe, expect, it } from "vitest";
import { issuerKey, issuerOfNumber, numberKey, numberParts } from "../../../server/src/core/citations/key.ts";

describe("the key of a number", () => {
  it.each([
    ["30/2020/NĐ-CP", "30/2020/ND-CP", "30/2020/NÐ-CP", "30/2020/NĐ – CP", " 30 / 2020/NĐ-CP", "030/2020/nđ-cp"],
    ["7/NQ-CP", "07/NQ-CP", "007/NQ-CP"],
    ["38/2019/QH14", "38/QH14/2019"],
    ["17/2022/UBTVQH15", "17/2022/UBTVQHI5", "17/2022/UBTVQHIS"],
    ["55/2005/TTLT-BNV-VPCP", "55/2005/TTLT/BNV-VPCP"],
    ["12/TT-BGDĐT", "12/TT-BGD&ĐT", "12/TT-BGDDT"],
    ["24-KL/TW", "24–KL/TW", "24- KL/TW", "024-kl/tw"],
    ["241/TB-VPCP", "241/TB-\nVPCP"],
    ["6405/VPCP-ĐMDN", "6405/VPCP-DMDN"],
    ["30c/NQ-CP", "30C/NQ-CP"],
  ])("is the same however %s is written", (...ways) => {
    expect(new Set(ways.map(numberKey)).size).toBe(1);
  });

  it.each([
    ["36/2026/TT-BXD", "36/2026/QĐ-TTg"],
    ["85/2025/NĐ-CP", "275/2025/NĐ-CP"],
    ["198-KL/TW", "198-KH-CĐKT"],
    ["1229/QĐ-UBND", "1299/QĐ-UBND"],
    ["18-NQ/TW", "18/NQ-TW"],
    ["12/HD-SNV", "12/HĐ-SNV"],
    ["05-DA/TU", "05-ĐA/TU"],
    ["30/2020/NĐ-CP", "30/NĐ-CP"],
    ["30/2020/NĐ-CP", "30/2021/NĐ-CP"],
    ["30/NQ-CP", "30c/NQ-CP"],
    ["66/2025/NQ-CP", "66.7/2025/NQ-CP"],
    ["845/UBND-VP", "845/UBND-TH"],
    ["43/2022/QH15", "43/2022/UBTVQH15"],
  ])("tells %s from %s", (one, other) => {
    expect(numberKey(one)).not.toBe(numberKey(other));
  });

  it("reads again what it has written", () => {
    for (const number of [
      "30/2020/NĐ-CP",
      "07/NQ-CP",
      "24-KL/TW",
      "38/QH14/2019",
      "169-CP",
      "CV1411/2016-4P",
      "30",
      "",
    ])
      expect(numberKey(numberKey(number))).toBe(numberKey(number));
  });
});

describe("the parts of a number", () => {
  it.each([
    ["30/2020/NĐ-CP", "state", "30", 2020, "NĐ", "CP", null],
    ["66.7/2025/NQ-CP", "state", "66.7", 2025, "NQ", "CP", null],
    ["30c/NQ-CP", "state", "30c", null, "NQ", "CP", null],
    ["435/QĐ-UBND", "state", "435", null, "QĐ", "UBND", null],
    ["55/2005/TTLT-BNV-VPCP", "state", "55", 2005, "TTLT", "BNV-VPCP", null],
    ["69/2007/TTLT/BQP-BTC", "state", "69", 2007, "TTLT", "BQP-BTC", null],
    ["0001/TB-2016", "state", "0001", 2016, "TB", null, null],
    ["76/CV-Habeco.NA", "state", "76", null, "CV", "Habeco.NA", null],
    ["845/UBND-VP", "letter", "845", null, null, "UBND", "VP"],
    ["88/LGEVH-LOG/2018", "letter", "88", 2018, null, "LGEVH", "LOG"],
    ["101/CP", "letter", "101", null, null, "CP", null],
    ["24-KL/TW", "party", "24", null, "KL", "TW", null],
    ["3294-CV/VPTW/nb", "party", "3294", null, "CV", "VPTW", "nb"],
    ["05-QC/BTCTU-BNCTU", "party", "05", null, "QC", "BTCTU-BNCTU", null],
    ["169-CP", "old", "169", null, null, "CP", null],
    ["43/2022/QH15", "law", "43", 2022, null, "QH15", null],
    ["38/QH14/2019", "law", "38", 2019, null, "QH14", null],
    ["106/QH13", "law", "106", null, null, "QH13", null],
    ["30/2020", "bare", "30", 2020, null, null, null],
    ["30", "bare", "30", null, null, null, null],
    ["CV1411/2016-4P", "other", null, null, null, null, null],
    ["", "other", null, null, null, null, null],
  ])("%s", (number, form, sequence, year, type, organ, unit) => {
    expect(numberParts(number)).toEqual({ form, sequence, year, type, organ, unit });
  });
});

describe("the issuer that a number names", () => {
  it.each([
    ["30/2020/NĐ-CP", "Chính phủ"],
    ["02/CT-TTg", "Thủ tướng Chính phủ"],
    ["12/QĐ-TTG", "Thủ tướng Chính phủ"],
    ["43/2022/QH15", "Quốc hội"],
    ["76/2025/UBTVQH15", "Ủy ban Thường vụ Quốc hội"],
    ["133/BC-UBTVQH14", "Ủy ban Thường vụ Quốc hội"],
    ["01/2017/TT-BYT", "Bộ Y tế"],
    ["40/2016/TT-BLDTBXH", "Bộ Lao động - Thương binh và Xã hội"],
    ["1692/LĐTBXH-LĐTL", "Bộ Lao động - Thương binh và Xã hội"],
    ["241/TB-VPCP", "Văn phòng Chính phủ"],
    ["55/2005/TTLT-BNV-VPCP", "Bộ Nội vụ và Văn phòng Chính phủ"],
    ["03/2012/TTLT-BCA-BQP-BNG", "Bộ Công an, Bộ Quốc phòng và Bộ Ngoại giao"],
    ["05-HD/VPTW", "Văn phòng Trung ương Đảng"],
    ["169-CP", "Chính phủ"],
  ])("%s: %s", (number, issuer) => {
    expect(issuerOfNumber(number)).toBe(issuer);
  });

  it.each([
    "02/CT-UBND",
    "845/UBND-VP",
    "24-KL/TW",
    "183-CV/TU",
    "12/QĐ-TCT",
    "5/KH-BTC-X1-Y",
    "30/2020",
    "",
    "12-CV/BTC",
  ])("%s leaves it open", (number) => {
    expect(issuerOfNumber(number)).toBe(number === "5/KH-BTC-X1-Y" ? "Bộ Tài chính" : null);
  });
});

describe("the key of an issuer", () => {
  it.each([
    ["UBND TP. Huế", "Ủy ban nhân dân thành phố Huế", "ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", "Uỷ ban nhân dân thành phố Huế"],
    ["Bộ trưởng Bộ Y tế", "Bộ Y tế", "BỘ Y TẾ"],
    ["Thủ tướng", "Thủ tướng Chính phủ"],
    ["Bộ Lao động - Thương binh và Xã hội", "Bộ Lao động — Thương binh và Xã hội", "Bộ LĐTBXH"],
    ["Bộ GDĐT", "Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo", "Bộ trưởng Bộ GDĐT"],
    ["VPCP", "Văn phòng Chính phủ", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"],
    ["TCHQ", "Tổng cục Hải quan", "Tổng cục trưởng Tổng cục Hải quan"],
    ["Thống đốc Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam"],
    ["Ban Bí thư", "Ban Bí thư Trung ương Đảng"],
    ["Ban Chấp hành Trung ương khóa XII", "Ban Chấp hành Trung ương Đảng khoá XII", "BCH Trung ương"],
    ["Chủ tịch UBND tỉnh Bắc Kạn", "UBND tỉnh Bắc Kạn"],
    ["Bộ Tài chính và Bộ Tư pháp", "Bộ Tư pháp, Bộ Tài chính", "Bộ trưởng Bộ Tài chính, Bộ trưởng Bộ Tư pháp"],
    ["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Văn hoá - Thể thao và Du lịch", "Bộ VHTTDL"],
    ["Công ty TNHH ABC", "Cty Trách nhiệm hữu hạn ABC"],
  ])("is the same for %s and its other names", (...ways) => {
    expect(new Set(ways.map(issuerKey)).size).toBe(1);
  });

  it.each([
    ["UBND tỉnh Bắc Kạn", "UBND tỉnh Bắc Giang"],
    ["UBND tỉnh Bắc Kạn", "UBND tỉnh"],
    ["Chính phủ", "Thủ tướng Chính phủ"],
    ["Quốc hội", "Ủy ban Thường vụ Quốc hội"],
    ["Bộ Công an", "Bộ Công Thương"],
    ["Chủ tịch nước", "Chủ tịch Quốc hội"],
    ["Ban Bí thư", "Bộ Chính trị"],
    ["Bộ Tài chính", "Bộ Tài chính và Bộ Tư pháp"],
    ["Sở Y tế Huế", "Bộ Y tế"],
    ["Bộ Tư pháp", "Bộ trung ương pháp"],
  ])("tells %s from %s", (one, other) => {
    expect(issuerKey(one)).not.toBe(issuerKey(other));
  });

  it("reads again what it has written", () => {
    for (const name of ["UBND TP. Huế", "Bộ Tài chính và Bộ Tư pháp", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", ""])
      expect(issuerKey(issuerKey(name))).toBe(issuerKey(name));
  });
});
