import { describe, expect, it } from "vitest";
import { areRegister, areUsable, type Column, columnsOf } from "../../../server/src/catalogue/registers/columns.ts";
import { readDocument, splitTitle } from "../../../server/src/catalogue/registers/record.ts";
import { faultsOf } from "../../../server/src/catalogue/registers/record-faults.ts";

const read = (cells: Partial<Record<Column, string>>, issuer: string | null = null) => {
  const cell = (column: Column) => cells[column] ?? "";
  return { document: readDocument(cell, { from: "register", issuer, place: null }), faults: faultsOf(cell) };
};

describe("headings", () => {
  it.each<[headings: string[], columns: Partial<Record<Column, number>>]>([
    [
      "type,number,issued,issuer,title,effective,expired,replaced_by,amended_by,aliases,file".split(","),
      {
        type: 0,
        number: 1,
        issued: 2,
        issuer: 3,
        title: 4,
        effective: 5,
        expired: 6,
        replacedBy: 7,
        amendedBy: 8,
        aliases: 9,
        file: 10,
      },
    ],
    [
      // outgoing documents, Phụ lục IV, Mục I
      [
        "Số, ký hiệu văn bản",
        "Ngày tháng văn bản",
        "Tên loại               và trích             yếu nội dung văn bản",
        "Người ký",
        "Nơi nhận văn bản",
        "Đơn vị, người nhận bản lưu",
        "Số lượng bản",
        "Ngày chuyển",
        "Ký nhận",
        "Ghi chú",
      ],
      { number: 0, issued: 1, typeAndTitle: 2 },
    ],
    [
      // incoming documents, Phụ lục IV, Mục VI
      [
        "Ngày đến",
        "Số đến",
        "Tác giả",
        "Số,    ký hiệu văn bản",
        "Ngày tháng văn bản",
        "Tên loại và trích yếu nội dung văn bản",
        "Đơn vị hoặc người nhận",
        "Ngày chuyển",
        "Ký nhận",
        "Ghi chú",
      ],
      { ordinal: 1, issuer: 2, number: 3, issued: 4, typeAndTitle: 5 },
    ],
    [
      ["STT", "SO/KY HIEU", "ngày, tháng, năm ban hành", "Cơ quan ban hành", "Loại VB", "Trích yếu"],
      { ordinal: 0, number: 1, issued: 2, issuer: 3, type: 4, title: 5 },
    ],
    [
      ["TT", "Số kí hiệu (của văn bản)", "Ngày tháng (ngày/tháng/năm)", "Mức độ mật", "Nơi gửi"],
      { ordinal: 0, number: 1, issued: 2, secrecy: 3, issuer: 4 },
    ],
    [["Số", "Ký hiệu", "Ngày ký", "Nội dung"], { sequence: 0, symbol: 1, issued: 2, title: 3 }],
    [["Trích yếu", "Số hiệu", "Nội dung"], { title: 0, number: 1 }],
    [["họ tên", "điện thoại", "x".repeat(500)], {}],
  ])("%j", (headings, columns) => {
    expect(Object.fromEntries(columnsOf(headings))).toEqual(columns);
  });

  it("are enough with a number and one thing more, and a register with number, date and content", () => {
    const usable = (...headings: string[]) => areUsable(columnsOf(headings));
    const register = (...headings: string[]) => areRegister(columnsOf(headings));
    expect(usable("number", "title")).toBe(true);
    expect(usable("number")).toBe(false);
    expect(usable("STT", "number")).toBe(false);
    expect(usable("Số", "Nội dung")).toBe(false);
    expect(usable("Số", "Ký hiệu")).toBe(true);
    expect(register("Số, ký hiệu", "Ngày tháng văn bản", "Trích yếu")).toBe(true);
    expect(register("Số hiệu", "Nội dung")).toBe(false);
    expect(register("Ngày tháng", "Nội dung")).toBe(false);
  });
});

describe("type and title in one column", () => {
  it.each([
    ["Quyết định về việc thành lập Tổ công tác", "Quyết định", "về việc thành lập Tổ công tác"],
    ["QUYẾT ĐỊNH phê duyệt dự án", "Quyết định", "phê duyệt dự án"],
    ["Công văn V/v mời họp", "Công văn", "mời họp"],
    ["CV: v/v mời họp", "Công văn", "mời họp"],
    ["Thông tư liên tịch - hướng dẫn thi hành", "Thông tư liên tịch", "hướng dẫn thi hành"],
    ["Kế hoạch\r\nphòng, chống dịch", "Kế hoạch", "phòng, chống dịch"],
    ["Báo cáo", "Báo cáo", ""],
    ["V/v tăng cường phòng, chống dịch", null, "tăng cường phòng, chống dịch"],
    ["Hướng dẫnsử dụng", null, "Hướng dẫnsử dụng"],
    ["Phòng, chống tham nhũng", null, "Phòng, chống tham nhũng"],
  ])("%s", (text, type, title) => {
    expect(splitTitle(text)).toEqual({ type, title });
  });
});

describe("a row", () => {
  it("is read with all its columns", () => {
    const { document, faults } = read({
      type: "nghị định",
      number: " 30/2020/NĐ-CP ",
      issued: "05/3/2020",
      issuer: "Chính  phủ",
      title: "Về công tác\nvăn thư",
      effective: "2020-03-05",
      expired: "31-12-2030",
      replacedBy: "1/2030/NĐ-CP; 2/2030/NĐ-CP",
      amendedBy: "3/2025/NĐ-CP",
      aliases: "NĐ 30;Nghị định văn thư;",
      file: "nd30.pdf",
    });
    expect(faults).toEqual([]);
    expect(document).toEqual({
      type: "Nghị định",
      number: "30/2020/NĐ-CP",
      issued: "2020-03-05",
      issuer: "Chính phủ",
      title: "Về công tác văn thư",
      effective: "2020-03-05",
      expired: "2030-12-31",
      replacedBy: ["1/2030/NĐ-CP", "2/2030/NĐ-CP"],
      amendedBy: ["3/2025/NĐ-CP"],
      aliases: ["NĐ 30", "Nghị định văn thư"],
      file: "nd30.pdf",
      from: "register",
      secrecy: null,
      place: null,
      checked: null,
      source: null,
    });
  });

  it.each([
    ["845 /UBND-VP", "845/UBND-VP"],
    ["Số: 845/UBND-VP", "845/UBND-VP"],
    ["845/UBND–VP", "845/UBND-VP"],
    ["Quyết định số 12/2024/QĐ-UBND ngày 05/3/2024", "12/2024/QĐ-UBND"],
    ["183-CV/TU", "183-CV/TU"],
    ["66.7/2025/NQ-CP", "66.7/2025/NQ-CP"],
    ["30c/NQ-CP", "30c/NQ-CP"],
    ["30/2020/NÐ-CP", "30/2020/NĐ-CP"],
    ["241/TB-\nVPCP", "241/TB-VPCP"],
    ["CV1411/2016-4P", "CV1411/2016-4P"],
    ["845", "845"],
  ])("number %s", (written, number) => {
    const { document, faults } = read({ number: written });
    expect([document.number, faults]).toEqual([number, []]);
  });

  it.each([
    ["845", "UBND-VP", "845/UBND-VP"],
    ["183", "CV/TU", "183-CV/TU"],
    ["12", "2024/QĐ-UBND", "12/2024/QĐ-UBND"],
    ["12", "/QĐ-UBND", "12/QĐ-UBND"],
    ["12", "", "12"],
  ])("sequence %s and symbol %s", (sequence, symbol, number) => {
    expect(read({ sequence, symbol }).document.number).toBe(number);
  });

  it.each([
    ["48/NQ-CP", "Nghị quyết"],
    ["14-KL/TW", "Kết luận"],
    ["30/2020/NĐ-CP", "Nghị định"],
    ["845/UBND-VP", null],
    ["101/CP", null],
    ["31/2024/QH15", null],
  ])("without a type, %s says what its symbol says", (number, type) => {
    expect(read({ number, title: "một việc" }).document.type).toBe(type);
  });

  it("takes the organ of the register where no issuer is written", () => {
    expect(read({ number: "1/QĐ-UBND" }, "UBND tỉnh Hà Nam").document.issuer).toBe("UBND tỉnh Hà Nam");
    expect(read({ number: "1/QĐ-UBND", issuer: "Sở Y tế" }, "UBND tỉnh Hà Nam").document.issuer).toBe("Sở Y tế");
  });

  it("tells what cannot be read, and keeps the rest", () => {
    const { document, faults } = read({ number: "1/QĐ-UBND", issued: "31/02/2021", expired: "hết năm", title: "x" });
    expect(document).toMatchObject({ number: "1/QĐ-UBND", issued: null, expired: null, title: "x" });
    expect(faults.map(({ column }) => column)).toEqual(["issued", "expired"]);
    expect(faults[0]?.message.vi).toContain("“31/02/2021”");
  });

  it.each(["", "không số", "  "])("without a number (%j) is told so", (number) => {
    const { document, faults } = read({ number, title: "x" });
    expect(document.number).toBeNull();
    expect(faults.map(({ column }) => column)).toEqual(["number"]);
  });
});
