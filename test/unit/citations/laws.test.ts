import { describe, expect, it } from "vitest";
import { isLawName } from "../../../server/src/core/citations/laws.ts";
import { cite, readings, texts } from "./support.ts";

describe("a law by name", () => {
  it.each([
    "Luật Đất đai",
    "Luật Giáo dục",
    "Luật Giáo dục nghề nghiệp",
    "Luật Phổ biến, giáo dục pháp luật",
    "Luật Hôn nhân và gia đình",
    "Luật bảo hiểm y tế",
    "Luật BHYT",
    "Luật thuế TTĐB",
    "Luật Thuế xuất khẩu, thuế nhập khẩu",
    "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam",
    "Luật Ban hành văn bản quy phạm pháp luật",
    "Luật Tổ chức chính quyền địa phương",
    "Luật Doanh nghiệp nhà nước",
    "Luật Dịch vụ công trực tuyến",
    "Luật sửa đổi, bổ sung một số điều của Luật Đất đai",
    "Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng, Luật Thuế tiêu thụ đặc biệt và Luật Quản lý thuế",
    "Luật sửa đổi, bổ sung một số điều của các luật về thuế",
    "Luật sửa đổi, bổ sung Điều 170 của Luật Doanh nghiệp",
    "Bộ luật Hình sự",
    "Bộ luật Tố tụng dân sự",
    "Bộ Luật lao động",
    "Pháp lệnh Ưu đãi người có công với cách mạng",
  ])("%s", (name) => {
    const behind = [
      "",
      " quy định như sau:",
      " ngày 05 tháng 5 năm 2020;",
      " năm 2020 (sửa đổi, bổ sung năm 2022)",
      " và Nghị định số 12/2020/NĐ-CP",
      ", Luật Thương mại",
      " thì được",
      " hiện hành",
      " do Quốc hội ban hành",
      "; các văn bản",
    ];
    const amending = name.includes("sửa đổi"); // `…, Luật Thương mại` may be one of the laws it amends
    for (const after of amending ? behind.filter((text) => !text.startsWith(", Luật")) : behind)
      expect(cite(`theo ${name}${after}`)[0]?.name, after).toBe(name);
  });

  it.each([
    [
      "Luật Đất đai ngày 18 tháng 01 năm 2024",
      "Luật Đất đai ngày 18 tháng 01 năm 2024 | Luật | “Luật Đất đai” | 2024-01-18 | -",
    ],
    ["Luật Đất đai năm 2024", "Luật Đất đai năm 2024 | Luật | “Luật Đất đai” | - | -"],
    ["Luật Đất đai 2024", "Luật Đất đai 2024 | Luật | “Luật Đất đai” | - | -"],
    ["Luật Đất đai số 31/2024/QH15", "Luật Đất đai số 31/2024/QH15 | Luật | 31/2024/QH15 | - | Quốc hội"],
    ["luật đất đai số 31/2024/QH15", "luật đất đai số 31/2024/QH15 | Luật | 31/2024/QH15 | - | Quốc hội"],
    [
      "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 ngày 19 tháng 02 năm 2025 của Quốc hội về",
      "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 ngày 19 tháng 02 năm 2025 của Quốc hội | Luật | 64/2025/QH15 | 2025-02-19 | Quốc hội",
    ],
    [
      "Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 ngày 09 tháng 12 năm 2020",
      "Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 ngày 09 tháng 12 năm 2020 | Pháp lệnh | 02/2020/UBTVQH14 | 2020-12-09 | Ủy ban Thường vụ Quốc hội",
    ],
    ["Hiến pháp năm 2013", "Hiến pháp năm 2013 | Hiến pháp | “Hiến pháp” | - | -"],
    ["Điều 4 Hiến pháp", "Hiến pháp | Hiến pháp | “Hiến pháp” | - | -"],
    ["LUẬT ĐẤT ĐAI NĂM 2024", "LUẬT ĐẤT ĐAI NĂM 2024 | Luật | “LUẬT ĐẤT ĐAI” | - | -"],
  ])("%s", (text, expected) => {
    expect(readings(`Căn cứ ${text}`)).toEqual([expected]);
  });

  it("is not the law that revises it", () => {
    for (const name of ["Luật Đất đai (sửa đổi)", "Luật Xây dựng sửa đổi", "Luật Đầu tư công sửa đổi, bổ sung"])
      for (const behind of ["", ";", " năm 2020", " 2020."])
        expect(
          cite(`theo ${name}${behind}`).map((c) => c.name),
          behind,
        ).toEqual([name]);
    expect(cite("Luật Đất đai sửa đổi các quy định; Luật Nhà ở năm 2014 (sửa đổi, bổ sung năm 2020)")).toMatchObject([
      { name: "Luật Đất đai" },
      { name: "Luật Nhà ở" },
    ]);
  });

  it("reads the laws behind a list of amended ones, where the list is closed", () => {
    const name = "Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở và Luật Kinh doanh bất động sản";
    expect(texts(`${name} năm 2024, Luật Đầu tư`)).toEqual([`${name} năm 2024`, "Luật Đầu tư"]);
    expect(texts(`${name}, Luật Đầu tư, Luật Đấu thầu`)).toEqual([name, "Luật Đầu tư", "Luật Đấu thầu"]);
    expect(texts(`${name} và Luật Đầu tư`)).toEqual([name, "Luật Đầu tư"]);
  });

  it("is another one than those whose names begin or end alike", () => {
    expect(
      texts("Luật Giáo dục, Luật Giáo dục nghề nghiệp, Luật Giáo dục đại học và Luật Phổ biến, giáo dục pháp luật"),
    ).toEqual([
      "Luật Giáo dục",
      "Luật Giáo dục nghề nghiệp",
      "Luật Giáo dục đại học",
      "Luật Phổ biến, giáo dục pháp luật",
    ]);
  });

  it("does not take the date that begins the sentence behind it, nor an issuer that gives no laws", () => {
    expect(texts("thi hành Luật Quản lý thuế, ngày 28/10/2015, Chính phủ đã ban hành")).toEqual(["Luật Quản lý thuế"]);
    expect(texts("dự kiến Luật Quản lý thuế của Bộ Tài chính")).toEqual(["Luật Quản lý thuế"]);
  });

  it("leaves numbers in a list of amended laws to those laws", () => {
    const list = "Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15";
    expect(cite(`${list} và Luật Các tổ chức tín dụng số 32/2024/QH15 ngày 29/6/2024`)).toMatchObject([
      { number: null, name: `${list} và Luật Các tổ chức tín dụng số 32/2024/QH15`, date: "2024-06-29" },
    ]);
    expect(
      cite("Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 46/2014/QH13 ngày 13/6/2014"),
    ).toMatchObject([{ number: "46/2014/QH13", name: "Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế" }]);
  });

  it("reads laws beside each other one by one", () => {
    expect(texts("Luật Đầu tư, Luật Đầu tư công và Luật Hôn nhân và gia đình; Luật Đầu tư, Công ty A")).toEqual([
      "Luật Đầu tư",
      "Luật Đầu tư công",
      "Luật Hôn nhân và gia đình",
      "Luật Đầu tư",
    ]);
    expect(
      texts(
        "Luật Thuế thu nhập cá nhân, Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân và Nghị định số 65/2013/NĐ-CP",
      ),
    ).toEqual([
      "Luật Thuế thu nhập cá nhân",
      "Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân",
      "Nghị định số 65/2013/NĐ-CP",
    ]);
  });
});

describe("isLawName", () => {
  it.each(["đất đai", "Thuế xuất khẩu ,thuế nhập khẩu", " hôn nhân và gia đình "])("%s is one", (name) => {
    expect(isLawName(name)).toBe(true);
  });

  it.each(["", "đất", "đất đai và", "về đất đai"])("“%s” is none", (name) => {
    expect(isLawName(name)).toBe(false);
  });
});
