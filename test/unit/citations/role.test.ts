import { describe, expect, it } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { cite } from "./support.ts";

const roles = (text: string): string[] => cite(text).map(({ number, name, role }) => `${number ?? name}: ${role}`);

const old = "Quyết định số 12/2015/QĐ-UBND ngày 05/3/2015 của Ủy ban nhân dân tỉnh";

describe("a document that is repealed", () => {
  it.each([
    `Quyết định này thay thế ${old}.`,
    `Quyết định này có hiệu lực từ ngày ký và thay thế ${old} về công tác văn thư.`,
    `Bãi bỏ ${old}.`,
    `bãi bỏ toàn bộ ${old}`,
    `bãi bỏ một phần ${old}`,
    `Hủy bỏ ${old}`,
    `huỷ bỏ Điều 3 ${old}`,
    `bãi bỏ khoản 2 và khoản 3 Điều 5 ${old}`,
    `${old} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`,
    `${old} về công tác văn thư hết hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực.`,
    `${old} được thay thế bằng Quyết định này`,
    `${old} (đã bị bãi bỏ)`,
    `${old} không còn hiệu lực`,
    `xây dựng Quyết định\nthay thế\n**${old}**`,
  ])("%s", (text) => {
    expect(roles(text)).toEqual(["12/2015/QĐ-UBND: repeals"]);
  });

  it("and the one that took its place", () => {
    expect(roles("Nghị định số 110/2004/NĐ-CP được thay thế bởi Nghị định số 30/2020/NĐ-CP")).toEqual([
      "110/2004/NĐ-CP: repeals",
      "30/2020/NĐ-CP: cites",
    ]);
    expect(roles("Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP")).toEqual([
      "30/2020/NĐ-CP: cites",
      "110/2004/NĐ-CP: repeals",
    ]);
  });

  it("in an enumeration", () => {
    expect(
      roles("bãi bỏ Thông tư số 01/2010/TT-BNV, Thông tư số 02/2011/TT-BNV và Điều 3 Thông tư số 03/2012/TT-BNV"),
    ).toEqual(["01/2010/TT-BNV: repeals", "02/2011/TT-BNV: repeals", "03/2012/TT-BNV: repeals"]);
    expect(roles("Thông tư số 01/2010/TT-BNV và Thông tư số 02/2011/TT-BNV hết hiệu lực từ ngày 01/7/2020")).toEqual([
      "01/2010/TT-BNV: repeals",
      "02/2011/TT-BNV: repeals",
    ]);
  });

  it("in a list whose heading says so, and not behind the list", () => {
    const letter = `UBND TỈNH SƠN HÀ

Số: 12/QĐ-UBND

Sơn Hà, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
Về việc ban hành Quy chế

QUYẾT ĐỊNH:

Điều 1. Ban hành Quy chế theo Nghị định số 30/2020/NĐ-CP.

Điều 2. Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:

1. Quyết định số 15/2015/QĐ-UBND về công tác văn thư;

2. Quyết định số 16/2016/QĐ-UBND về công tác lưu trữ.

Điều 3. Sở Nội vụ thực hiện theo Thông tư số 01/2019/TT-BNV.
`;
    expect(readLetter(letter).citations.map(({ number, role }) => [number, role])).toEqual([
      ["30/2020/NĐ-CP", "cites"],
      ["15/2015/QĐ-UBND", "repeals"],
      ["16/2016/QĐ-UBND", "repeals"],
      ["01/2019/TT-BNV", "cites"],
    ]);
  });
});

describe("a document that is amended", () => {
  it.each([
    "Nghị định số 275/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 85/2025/NĐ-CP",
    "Nghị định số 275/2025/NĐ-CP ngày 18/10/2025 của Chính phủ sửa đổi Nghị định số 85/2025/NĐ-CP",
    "Nghị định số 275/2025/NĐ-CP sửa đổi, bổ sung khoản 2 Điều 5 Nghị định số 85/2025/NĐ-CP",
    "Nghị định số 275/2025/NĐ-CP về sửa đổi, bổ sung một số nội dung của Nghị định số 85/2025/NĐ-CP",
    "Nghị định số 275/2025/NĐ-CP sửa đổi Điều 5, bổ sung Điều 6a Nghị định số 85/2025/NĐ-CP",
  ])("%s", (text) => {
    expect(roles(text)).toEqual(["275/2025/NĐ-CP: cites", "85/2025/NĐ-CP: amends"]);
  });
});

describe("a document that is only cited", () => {
  it.each([
    "Nghị định số 85/2025/NĐ-CP (được sửa đổi, bổ sung tại khoản 1 Điều 2 Nghị định số 275/2025/NĐ-CP)",
    "Nghị định số 85/2025/NĐ-CP (đã được sửa đổi bởi Nghị định số 275/2025/NĐ-CP)",
    "Nghị định số 85/2025/NĐ-CP đã được sửa đổi, bổ sung theo Nghị định số 275/2025/NĐ-CP",
    "Thực hiện Nghị định số 85/2025/NĐ-CP; giấy phép hết hiệu lực. Theo Nghị định số 275/2025/NĐ-CP",
    "Theo Nghị định số 85/2025/NĐ-CP thì giấy phép hết hiệu lực, theo Nghị định số 275/2025/NĐ-CP thì không",
    "Báo cáo Nghị định số 85/2025/NĐ-CP và bổ sung Nghị định số 275/2025/NĐ-CP vào hồ sơ",
    "Trước khi bãi bỏ giấy phép theo Nghị định số 85/2025/NĐ-CP và Nghị định số 275/2025/NĐ-CP",
  ])("%s", (text) => {
    expect(roles(text)).toEqual(["85/2025/NĐ-CP: cites", "275/2025/NĐ-CP: cites"]);
  });
});
