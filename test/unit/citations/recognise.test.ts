import { describe, expect, it } from "vitest";
import { cite, reading, readings, texts } from "./support.ts";

describe("a citation by number", () => {
  it.each([
    "Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ | Nghị quyết | 48/NQ-CP | 2021-05-06 | Chính phủ",
    "Thông tư số 12/2024/TT-BYT ngày 05 tháng 3 năm 2024 của Bộ trưởng Bộ Y tế | Thông tư | 12/2024/TT-BYT | 2024-03-05 | Bộ trưởng Bộ Y tế",
    "Văn bản số 2665/UBND-TH ngày 11/5/2021 của UBND tỉnh Sơn Hà | Văn bản | 2665/UBND-TH | 2021-05-11 | UBND tỉnh Sơn Hà",
    "công văn số 45/CV-HL, ngày 17 tháng 9 năm 2014 của Công ty cổ phần Bia Hà Trung - Nghĩa An | Công văn | 45/CV-HL | 2014-09-17 | Công ty cổ phần Bia Hà Trung - Nghĩa An",
    "Công văn số 201-CV/TU ngày 27 tháng 4 năm 2021 của Tỉnh ủy Sơn Hà | Công văn | 201-CV/TU | 2021-04-27 | Tỉnh ủy Sơn Hà",
    "Quy định số 19-QĐ/TW, ngày 09/01/2026 của Ban Bí thư Trung ương Đảng | Quy định | 19-QĐ/TW | 2026-01-09 | Ban Bí thư Trung ương Đảng",
    "Chương trình số 53-CTr/TU ngày 21-02-2018 của Ban Chấp hành Đảng bộ tỉnh khóa XV | Chương trình | 53-CTr/TU | 2018-02-21 | Ban Chấp hành Đảng bộ tỉnh khóa XV",
    "Nghị quyết số 68/NQ-CP của Chính phủ ngày 01/7/2021 | Nghị quyết | 68/NQ-CP | 2021-07-01 | Chính phủ",
    "Nghị định của Chính phủ số 82/2015/NĐ-CP ngày 24 tháng 9 năm 2015 | Nghị định | 82/2015/NĐ-CP | 2015-09-24 | Chính phủ",
    "Công văn 666/BYT-BH năm 2021 | Công văn | 666/BYT-BH | - | Bộ Y tế",
    "Nghị quyết số 30c/NQ-CP | Nghị quyết | 30c/NQ-CP | - | Chính phủ",
    "Nghị quyết số 66.7/2025/NQ-CP | Nghị quyết | 66.7/2025/NQ-CP | - | Chính phủ",
    "Luật số 46/2014/QH13 ngày 13 tháng 6 năm 2014 | Luật | 46/2014/QH13 | 2014-06-13 | Quốc hội",
    "Luật số 106/QH13 | Luật | 106/QH13 | - | Quốc hội",
    "Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 của Bộ Nội vụ và Văn phòng Chính phủ | Thông tư liên tịch | 55/2005/TTLT-BNV-VPCP | 2005-05-06 | Bộ Nội vụ và Văn phòng Chính phủ",
    "Quyết định 201-CP ngày 01 tháng 7 năm 1980 của Hội đồng Chính phủ | Quyết định | 201-CP | 1980-07-01 | Hội đồng Chính phủ",
    "Chỉ thị số 299/TTg | Chỉ thị | 299/TTg | - | Thủ tướng Chính phủ",
    "Nghị định 30/2020 | Nghị định | 30/2020 | - | -",
    "công văn số 123 ngày 05/3/2020 của Công ty TNHH MTV Xây dựng và Thương mại Hoàng Long | Công văn | 123 | 2020-03-05 | Công ty TNHH MTV Xây dựng và Thương mại Hoàng Long",
    "Công văn số CV0512/2016-7Q ngày 05/12/2016 của Công ty cổ phần 7Q Electronics | Công văn | CV0512/2016-7Q | 2016-12-05 | Công ty cổ phần 7Q Electronics",
    "công hàm số ABC-22-895 ngày 02/11/2022 | Công hàm | ABC-22-895 | 2022-11-02 | -",
    "công văn số 88/XYZ-LOG/2018 đề ngày 04/2/2018 | Công văn | 88/XYZ-LOG/2018 | 2018-02-04 | -",
    "công điện khẩn số 90/CĐ-TTg ngày 19/7/2021 | Công điện | 90/CĐ-TTg | 2021-07-19 | Thủ tướng Chính phủ",
    "Báo cáo thẩm tra số 133/BC-UBPL14 của Ủy ban Pháp luật | Báo cáo | 133/BC-UBPL14 | - | Ủy ban Pháp luật",
    "Thông báo kết luận số 15-TB/TU | Thông báo | 15-TB/TU | - | -",
    "NĐ số 15/2020/NĐ-CP | Nghị định | 15/2020/NĐ-CP | - | Chính phủ",
    "KẾ HOẠCH SỐ 119-KH/TU NGÀY 18 THÁNG 12 NĂM 2019 CỦA BAN THƯỜNG VỤ TỈNH ỦY | Kế hoạch | 119-KH/TU | 2019-12-18 | BAN THƯỜNG VỤ TỈNH ỦY",
  ])("%s", (row) => {
    const text = row.slice(0, row.indexOf(" | "));
    expect(readings(`Thực hiện ${text} về việc phòng, chống dịch bệnh; yêu cầu các đơn vị triển khai.`)).toEqual([row]);
    expect(readings(text)).toEqual([row]);
  });

  it.each([
    ["NĐ\u00a0- CP", "Nghị định số 05/2015/NĐ- CP ngày 12/01/2015", "05/2015/NĐ-CP"],
    ["a blank before the hyphen", "Nghị định 65/2013/NĐ -CP ngày 27/6/2013", "65/2013/NĐ-CP"],
    ["a dash with blanks", "Nghị định 30/2020/NĐ – CP ngày 05/3/2020", "30/2020/NĐ-CP"],
    ["eth", "Nghị định số 30/2020/NÐ-CP", "30/2020/NĐ-CP"],
    ["no stroke", "Nghị định số 30/2020/ND-CP", "30/2020/ND-CP"],
    ["a blank before the slash", "Thông tư 111 /2013/TT-BTC", "111/2013/TT-BTC"],
    ["dashes", "Kết luận số 24–KL/TW ngày 05/3/2020", "24-KL/TW"],
    ["a dash in an old number", "Quyết định số 169–CP", "169-CP"],
    ["a glued date", "Côngvăn số 6670/BYT-MTngày 16/8/2021", "6670/BYT-MT"],
    ["a lost accent", "Nghi quyết số 128/NQ-CP ngày 11/10/2021", "128/NQ-CP"],
    ["a lost letter", "Thông tr số 219/2013/TT-BTC ngày 31/12/2013", "219/2013/TT-BTC"],
    ["só", "Công văn só 170/BNG-LS ngày 18/01/2022", "170/BNG-LS"],
    ["sé", "Nghị định sé 119/2018/NĐ-CP ngay 12/9/2018", "119/2018/NĐ-CP"],
    ["a colon without a blank", "Nghị định số:30/2020/NĐ-CP", "30/2020/NĐ-CP"],
    ["blanks that do not break", "Nghị\u00a0định\u00a0số\u00a030/2020/NĐ-CP", "30/2020/NĐ-CP"],
    ["a colon", "các Nghị định: số 51/2010/NĐ-CP ngày 14 tháng 5 năm 2010", "51/2010/NĐ-CP"],
    ["small letters", "công văn số 05/cv-kt ngày 04/4/2020", "05/cv-kt"],
  ])("is read through a scan's or a clerk's slip: %s", (_, text, number) => {
    const [citation, ...others] = cite(text);
    expect(others).toEqual([]);
    expect(citation?.number).toBe(number);
    expect(citation?.text.text).toBe(text.replace(/^các /, ""));
  });

  it("is healed across lines, and its parts are where they stand", () => {
    const source = "Thực hiện **Thông báo số 241/TB-\nVPCP** ngày 12/9/2021 của Văn phòng\nChính phủ về việc";
    const [citation] = cite(source);
    expect(citation && reading(citation)).toBe(
      "Thông báo số 241/TB-VPCP ngày 12/9/2021 của Văn phòng Chính phủ | Thông báo | 241/TB-VPCP | 2021-09-12 | Văn phòng Chính phủ",
    );
    const raw = (part?: { span: { start: number; end: number } } | null) =>
      part ? source.slice(part.span.start, part.span.end) : null;
    expect(raw(citation)).toBe("Thông báo số 241/TB-\nVPCP** ngày 12/9/2021 của Văn phòng\nChính phủ");
    expect(raw(citation?.kindText)).toBe("Thông báo");
    expect(raw(citation?.label)).toBe("số");
    expect(raw(citation?.numberText)).toBe("241/TB-\nVPCP");
    expect(raw(citation?.dateText)).toBe("ngày 12/9/2021");
    expect(raw(citation?.issuerText)).toBe("Văn phòng\nChính phủ");
  });

  it("is found in decomposed letters", () => {
    expect(readings("Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ".normalize("NFD"))).toEqual([
      "Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ | Nghị quyết | 48/NQ-CP | 2021-05-06 | Chính phủ",
    ]);
  });

  it("counts inside quotation marks and brackets", () => {
    expect(texts("“1. Sửa đổi Điều 5 Nghị định số 24/2014/NĐ-CP” (xem Quyết định số 416/QĐ-TTg)")).toEqual([
      "Nghị định số 24/2014/NĐ-CP",
      "Quyết định số 416/QĐ-TTg",
    ]);
  });

  it("needs no kind word where the number speaks for itself", () => {
    expect(
      readings("(số 48/NQ-CP ngày 06/5/2021); theo 30/2020/NĐ-CP; thực hiện 24-KL/TW; hướng dẫn 15/2021/NĐ-CP"),
    ).toEqual([
      "số 48/NQ-CP ngày 06/5/2021 | Nghị quyết | 48/NQ-CP | 2021-05-06 | Chính phủ",
      "30/2020/NĐ-CP | Nghị định | 30/2020/NĐ-CP | - | Chính phủ",
      "24-KL/TW | Kết luận | 24-KL/TW | - | -",
      "15/2021/NĐ-CP | Nghị định | 15/2021/NĐ-CP | - | Chính phủ",
    ]);
    expect(cite("thực hiện 24-KL/TW")[0]).toMatchObject({ kindText: null, label: null, issuerText: null });
  });
});

describe("dates", () => {
  it.each([
    ["ngày 31/02/2014", "ngày 31/02/2014", null],
    ["ngày 3/4/21", "ngày 3/4/21", null],
    ["ngày 6.5.2021", "ngày 6.5.2021", "2021-05-06"],
    ["ngày 01-10-1997", "ngày 01-10-1997", "1997-10-01"],
    ["ngày  05  tháng 3  năm 2020", "ngày  05  tháng 3  năm 2020", "2020-03-05"],
    ["ngày …/…/2020", "ngày …/…/2020", null],
    ["ngày     tháng 8 năm 2026", "ngày     tháng 8 năm 2026", null],
    ["tháng 5/2020", "tháng 5/2020", null],
    ["ngày 5/1 1/2019", null, null],
    ["từ ngày 06/5/2021", null, null],
  ])("%s", (written, dateText, date) => {
    const [citation] = cite(`Quyết định số 12/QĐ-UBND ${written}; các quy định khác`);
    expect(citation?.dateText?.text ?? null).toBe(dateText);
    expect(citation?.date).toBe(date);
  });

  it("may be said by the sentence before", () => {
    expect(readings("Ngày 25/7/2016, Sở Tài chính ban hành công văn số 103/STC-NS về việc")).toEqual([
      "công văn số 103/STC-NS | Công văn | 103/STC-NS | 2016-07-25 | Sở Tài chính",
    ]);
    expect(cite("Ngày 25/7/2016, Sở Tài chính nhận được công văn số 103/ABC-NS")[0]).toMatchObject({
      date: null,
      issuer: null,
    });
    expect(cite("Ngày 25/7/2016, Công ty A có công văn số 103/ABC-NS")[0]).toMatchObject({
      date: null,
      issuer: "Công ty A",
    });
  });
});

describe("issuers", () => {
  it.each([
    ["UBND TP. Sơn Hà triển khai", "UBND TP. Sơn Hà"],
    ["UBND tỉnh và các chỉ đạo", "UBND tỉnh"],
    ["UBND các huyện, thành phố", "UBND các huyện"],
    ["Chủ tịch Ủy ban nhân dân thành phố Hồ Chí Minh phê duyệt", "Chủ tịch Ủy ban nhân dân thành phố Hồ Chí Minh"],
    ["Hội đồng nhân dân và Ủy ban nhân dân tỉnh Sơn Hà thông qua", "Hội đồng nhân dân và Ủy ban nhân dân tỉnh Sơn Hà"],
    ["Ban Thường vụ Tỉnh ủy về tăng cường", "Ban Thường vụ Tỉnh ủy"],
    ["Thường trực Thành ủy Sơn Hà tại buổi làm việc", "Thường trực Thành ủy Sơn Hà"],
    ["Bộ Tài chính hướng dẫn thi hành", "Bộ Tài chính"],
    ["Bộ Tài Chính Quy định chế độ", "Bộ Tài Chính"],
    ["Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn", "Bộ trưởng Bộ Lao động - Thương binh và Xã hội"],
    ["Bộ Văn hóa, Thể thao và Du lịch, có hiệu lực", "Bộ Văn hóa, Thể thao và Du lịch"],
    ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ quy định", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"],
    ["Thống đốc Ngân hàng Nhà nước Việt Nam quy định", "Thống đốc Ngân hàng Nhà nước Việt Nam"],
    ["Tổng cục trưởng Tổng cục Hải quan (sau đây gọi là", "Tổng cục trưởng Tổng cục Hải quan"],
    ["Giám đốc Sở Giáo dục và Đào tạo ban hành", "Giám đốc Sở Giáo dục và Đào tạo"],
    ["Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn Hà đề nghị", "Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn Hà"],
    ["Phòng Kinh tế, Hạ tầng và Đô thị phường Bến Sơn trả lời", "Phòng Kinh tế, Hạ tầng và Đô thị phường Bến Sơn"],
    ["Sở Y tế, Công văn số", "Sở Y tế"],
    ["Sở Nội vụ và Công văn", "Sở Nội vụ"],
    ["Sở Nội vụ và Sở Tài chính", "Sở Nội vụ"],
    ["Cục Thuế tỉnh Sơn Hà vướng mắc về việc", "Cục Thuế tỉnh Sơn Hà"],
    ["Ban Chỉ đạo phòng, chống thiên tai tỉnh về", "Ban Chỉ đạo phòng, chống thiên tai tỉnh"],
    ["Tổng công ty Khí Sơn Hà- CTCP (SH GAS) về", "Tổng công ty Khí Sơn Hà- CTCP (SH GAS)"],
    ["Công ty TNHH Gang thép Hưng Hà (Công ty) đề nghị", "Công ty TNHH Gang thép Hưng Hà"],
    [
      "Công ty CP Đầu tư & Phát triển SH - Chi nhánh Hà Nội xin",
      "Công ty CP Đầu tư & Phát triển SH - Chi nhánh Hà Nội",
    ],
    ["quý Công ty đề nghị", "quý Công ty"],
    ["TCHQ) khi triển khai", "TCHQ"],
    ["Ban Chấp hành Trung ương khóa XII về một số vấn đề", "Ban Chấp hành Trung ương khóa XII"],
    [
      "Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII về",
      "Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
    ],
    ["Ban Bí thư Trung ương Đảng “về tăng cường”", "Ban Bí thư Trung ương Đảng"],
    ["Chỉnh phủ quy định", "Chỉnh phủ"],
  ])("của %s", (after, issuer) => {
    const [citation] = cite(`Văn bản số 12/ABC-X ngày 03/3/2020 của ${after}`);
    expect(citation?.issuer).toBe(issuer);
    expect(citation?.issuerText?.text).toBe(issuer);
  });

  it.each([
    "của trường hợp nêu trên",
    "của người nộp thuế",
    "của Luật Đất đai",
    "của Nghị định này",
    "của Điều 5",
    "của doanh nghiệp đề nghị",
    "của năm 2020",
    "của quy định này",
  ])("%s names none", (after) => {
    expect(cite(`Văn bản số 12/ABC-X ngày 03/3/2020 ${after}`)[0]).toMatchObject({ issuer: null, issuerText: null });
  });

  it("are taken from who proposes at a document, never from who is only spoken of", () => {
    const read = (text: string) => cite(text)[0]?.issuer;
    expect(read("Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 5/TTr-SNV ngày 04/4/2020")).toBe(
      "Giám đốc Sở Nội vụ",
    );
    expect(read("Theo ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 12/TB-VP")).toBeNull();
    expect(read("chỉ đạo của Thủ tướng Chính phủ tại Công văn số 123/VPCP-KTTH")).toBe("Văn phòng Chính phủ");
  });
});

describe("enumerations", () => {
  it("share the kind", () => {
    expect(readings("các Nghị quyết số 18-NQ/TW, số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương")).toEqual([
      "Nghị quyết số 18-NQ/TW | Nghị quyết | 18-NQ/TW | - | Ban Chấp hành Trung ương",
      "số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương | Nghị quyết | 19-NQ/TW | 2017-10-25 | Ban Chấp hành Trung ương",
    ]);
    expect(readings("(các văn bản số 1792/BC-BCA ngày 27/12/2021, số 170/BNG-LS ngày 18/01/2022)")).toEqual([
      "văn bản số 1792/BC-BCA ngày 27/12/2021 | Văn bản | 1792/BC-BCA | 2021-12-27 | Bộ Công an",
      "số 170/BNG-LS ngày 18/01/2022 | Văn bản | 170/BNG-LS | 2022-01-18 | Bộ Ngoại giao",
    ]);
  });

  it("share the issuer behind the last member", () => {
    expect(
      readings(
        "Nghị định số 51/2010/NĐ-CP ngày 14 tháng 5 năm 2010 và số 04/2014/NĐ-CP ngày 17 tháng 01 năm 2014 của Chính phủ",
      ),
    ).toEqual([
      "Nghị định số 51/2010/NĐ-CP ngày 14 tháng 5 năm 2010 | Nghị định | 51/2010/NĐ-CP | 2010-05-14 | Chính phủ",
      "số 04/2014/NĐ-CP ngày 17 tháng 01 năm 2014 của Chính phủ | Nghị định | 04/2014/NĐ-CP | 2014-01-17 | Chính phủ",
    ]);
    expect(cite("Công văn số 12/UBND-VX và số 13/UBND-VX của UBND huyện Sơn Hà").map((c) => c.issuer)).toEqual([
      "UBND huyện Sơn Hà",
      "UBND huyện Sơn Hà",
    ]);
  });

  it("never share an issuer that the number contradicts, or that stands behind a title", () => {
    expect(
      cite("Chỉ thị số 02/CT-TTg ngày 14/01/2021 và Chỉ thị số 02/CT-UBND ngày 03/02/2021 của UBND tỉnh").map(
        (c) => c.issuer,
      ),
    ).toEqual(["Thủ tướng Chính phủ", "UBND tỉnh"]);
    expect(cite("Công văn số 12/SNV-CCVC, Công văn số 13/STC-NS của Sở Tài chính").map((c) => c.issuer)).toEqual([
      null,
      "Sở Tài chính",
    ]);
    expect(
      cite("Công văn số 12/UBND-VX về tiêm chủng, Công văn số 13/UBND-TH của UBND xã").map((c) => c.issuer),
    ).toEqual([null, "UBND xã"]);
  });

  it("share the day that is said to be the same", () => {
    expect(readings("Thông tư số 01/2021/TT-BNV ngày 05/3/2021 và 02/2021/TT-BNV cùng ngày của Bộ Nội vụ")).toEqual([
      "Thông tư số 01/2021/TT-BNV ngày 05/3/2021 | Thông tư | 01/2021/TT-BNV | 2021-03-05 | Bộ Nội vụ",
      "02/2021/TT-BNV | Thông tư | 02/2021/TT-BNV | 2021-03-05 | Bộ Nội vụ",
    ]);
    expect(readings("Quyết định số 12/QĐ-UBND và số 13/QĐ-UBND cùng ngày 05/3/2021 của UBND tỉnh Sơn Hà")).toEqual([
      "Quyết định số 12/QĐ-UBND | Quyết định | 12/QĐ-UBND | 2021-03-05 | UBND tỉnh Sơn Hà",
      "số 13/QĐ-UBND cùng ngày 05/3/2021 của UBND tỉnh Sơn Hà | Quyết định | 13/QĐ-UBND | 2021-03-05 | UBND tỉnh Sơn Hà",
    ]);
    expect(cite("Quyết định số 12/QĐ-UBND ngày 05/3/2021, cùng ngày Sở có Công văn số 13/SNV-CC")[1]?.date).toBeNull();
  });

  it("go on behind a title, by the number's own code", () => {
    expect(readings("Nghị định số 51/2010/NĐ-CP quy định về hóa đơn và số 04/2014/NĐ-CP của Chính phủ").at(-1)).toBe(
      "số 04/2014/NĐ-CP của Chính phủ | Nghị định | 04/2014/NĐ-CP | - | Chính phủ",
    );
  });
});

describe("provisions", () => {
  it.each([
    "điểm a, b và d khoản 2 Điều 4",
    "các khoản 1, 3 Điều 5 và Điều 7",
    "khoản 1 và khoản 3 Điều 192",
    "Khoản 1, Điều 18",
    "điểm b.2 khoản 7 Điều 52",
    "tiết đ.1 điểm đ khoản 2 Điều 2",
    "điểm 1.1 Mục I Phần B",
    "gạch đầu dòng thứ tư điểm a mục 3 phần II",
    "Điều 5, 6 và 7",
    "Phụ lục V",
    "khoản 1a Điều 3",
    "Chương X",
  ])("%s", (provision) => {
    for (const joint of [" ", " của ", ", "])
      expect(cite(`theo quy định tại ${provision}${joint}Nghị định số 15/2020/NĐ-CP`)[0]?.provision?.text).toBe(
        provision,
      );
    expect(cite(`theo ${provision} Luật Đất đai`)[0]?.provision?.text).toBe(provision);
  });

  it.each([
    "điều kiện theo",
    "có hiệu lực từ năm 2020",
    "theo quy định của",
    "gồm 3",
    "mục tiêu của",
    "Điều 5. Căn cứ",
  ])("%s … is none", (before) => {
    expect(cite(`${before} Nghị định số 15/2020/NĐ-CP`)[0]?.provision).toBeNull();
  });

  it("belongs to the citation right behind it only", () => {
    expect(
      cite("khoản 1 Điều 5 Luật Đất đai và khoản 2 Điều 3 Nghị định số 12/2020/NĐ-CP").map((c) => c.provision?.text),
    ).toEqual(["khoản 1 Điều 5", "khoản 2 Điều 3"]);
  });
});

describe("no citation", () => {
  it.each([
    "Công điện của Thủ tướng Chính phủ; Công văn của UBND tỉnh; các văn bản của Ban Bí thư",
    "Nghị định này; Nghị quyết nêu trên; Công văn nói trên; Quyết định của Chủ tịch UBND tỉnh",
    "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng; Nghị quyết Trung ương 6 khóa XII",
    "giai đoạn 2021-2025; Kế hoạch 2021-2025; Chương trình 135; báo cáo 12/2020; tháng 12/2020",
    "ngày 30/4, dịp 02/9 và 1/5/2021; tỷ lệ 3/5; trực 24/7; tốc độ 80 km/h; và/hoặc; 5/1 1/2019",
    "Số: 12/BC-UBND",
    "Số 183-CV/TU",
    "số điện thoại 0209/3870123, 024.3825-1234; tài khoản số 1234-567-89 tại Kho bạc",
    "https://vbpl.vn/van-ban/30/2020/ND-CP và www.example.vn/2020/12/TT-BTC",
    "theo mẫu số 03/KBS/GSQL; Mẫu 29/DSCT/GSQL; Bản kê 21/BKTrC/GSQL; mẫu số 01/GTGT; Mẫu số 02/TB-SDPNN",
    "hóa đơn số 0001234 ký hiệu AA/19E; tờ khai số 103456/XNK; hợp đồng trị giá 1.200.000/tấn",
    "địa chỉ số 12/45 phố Trần Phú; lô số CN2, khu công nghiệp; thửa đất số 5 tờ bản đồ số 12",
    "phương án số 2 của Sở Xây dựng; Đơn đề nghị số 12; bảng số 3 ngày càng tăng",
    "Quyết định số      /QĐ-UBND; Thông báo số .../TB-UBND",
    "mã số thuế 0101264760-001; V/v thực hiện; T/M Ban Thường vụ; 5K - Đối với; năm 2014 - Đơn vị chủ trì",
    "QCVN 01:2009/BYT; TCVN ISO 9001:2015",
    "pháp luật; kỷ luật; Ủy ban Pháp luật của Quốc hội; Luật sư Nguyễn Văn Tám; Luật này; Bộ luật này; luật hiện hành",
    "Trường Đại học Luật Hà Nội; Công ty Luật TNHH Sơn Hà; dự án Luật Nhà giáo; dự thảo Luật Việc làm",
    "tuân thủ Hiến pháp và pháp luật; các luật, pháp lệnh",
  ])("%s", (text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe("traps that others fell into", () => {
  it("finds every member of an enumeration of places, and all of them in front of their document", () => {
    const found = cite("theo điểm a, b khoản 1 và khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP; điều khoản nêu trên");
    expect(found).toHaveLength(1);
    expect(found[0]?.provisions.map(({ article, clause, point }) => [article, clause, point])).toEqual([
      ["5", "1", "a"],
      ["5", "1", "b"],
      ["5", "2", null],
    ]);
  });

  it("is not led astray by marks inside the text", () => {
    expect(texts("theo **Điều 15** _Nghị định_ số **30/2020**/NĐ-CP")).toEqual(["Nghị định số 30/2020/NĐ-CP"]);
  });

  it("keeps numbers apart that look alike", () => {
    expect(cite("Quyết định số 1229/QĐ-TTg; Quyết định số 1299/QĐ-TTg").map((c) => c.number)).toEqual([
      "1229/QĐ-TTg",
      "1299/QĐ-TTg",
    ]);
    expect(texts("giai đoạn 2021-2025; Kế hoạch giai đoạn 2021 - 2025; năm học 2020-2021")).toEqual([]);
  });

  it("keeps the type and the organ of equal numbers apart", () => {
    expect(
      cite("Thông tư 36/2026/TT-BXD và Quyết định 36/2026/QĐ-TTg").map((c) => [c.kind, c.number, c.issuer]),
    ).toEqual([
      ["Thông tư", "36/2026/TT-BXD", "Bộ Xây dựng"],
      ["Quyết định", "36/2026/QĐ-TTg", "Thủ tướng Chính phủ"],
    ]);
  });

  it("reads amending and amended document as two", () => {
    expect(
      cite("Nghị định số 275/2025/NĐ-CP sửa đổi, bổ sung Nghị định số 85/2025/NĐ-CP").map((c) => c.number),
    ).toEqual(["275/2025/NĐ-CP", "85/2025/NĐ-CP"]);
  });

  it("reads Party and school numbers by their own forms", () => {
    expect(cite("Kết luận số 198-KL/TW và Kế hoạch số 198-KH-CĐKT").map((c) => c.number)).toEqual([
      "198-KL/TW",
      "198-KH-CĐKT",
    ]);
  });

  it("keeps the title of the cited document out, and what it cites apart", () => {
    expect(
      texts(
        "Văn bản số 6244/UBND-VX ngày 17/9/2021 của UBND tỉnh Sơn Hà về việc thực hiện Thông báo số 241/TB-VPCP ngày 12/9/2021 của Văn phòng Chính phủ về kết luận",
      ),
    ).toEqual([
      "Văn bản số 6244/UBND-VX ngày 17/9/2021 của UBND tỉnh Sơn Hà",
      "Thông báo số 241/TB-VPCP ngày 12/9/2021 của Văn phòng Chính phủ",
    ]);
  });

  it("keeps the issuer of the sentence out of the number before it", () => {
    expect(texts("có hiệu lực theo Nghị định số 119/2018/NĐ-CP. Của Công ty là")).toEqual([
      "Nghị định số 119/2018/NĐ-CP",
    ]);
  });
});
