import { describe, expect, it } from "vitest";
import { cite, readings } from "./support.ts";

/** What each short form of a text refers to. */
const links = (text: string): string[] =>
  cite(text)
    .filter(({ number, name }) => /^\d+(?:\/\d{4})?$/.test(number ?? "") || /^\p{L}+ \p{Lu}{2,}$/u.test(name ?? ""))
    .map(({ text, refersTo }) => `${text.text} → ${refersTo?.text.text ?? "-"}`);

const full = "Nghị định số 30/2020/NĐ-CP";

describe("a short form", () => {
  it.each([
    ["Nghị định 30", "Nghị định | 30"],
    ["Nghị định số 30", "Nghị định | 30"],
    ["NĐ 30", "Nghị định | 30"],
    ["NĐ30", "Nghị định | 30"],
    ["NĐ30/2020", "Nghị định | 30/2020"],
    ["Thông tư 78", "Thông tư | 78"],
    ["TT 78", "Thông tư | 78"],
    ["NQ 18", "Nghị quyết | 18"],
    ["Nghị quyết 18", "Nghị quyết | 18"],
    ["Chỉ thị 16", "Chỉ thị | 16"],
    ["QĐ 1978", "Quyết định | 1978"],
    ["Kết luận 49", "Kết luận | 49"],
  ])("%s", (text, read) => {
    for (const behind of ["", ";", " được ban hành", " và các văn bản liên quan", " đã nêu", " (nếu có)", " thì"]) {
      const found = cite(`thực hiện ${text}${behind}`);
      expect(
        found.map(({ kind, number }) => `${kind} | ${number}`),
        behind,
      ).toEqual([read]);
      expect(found[0]?.text.text).toBe(text);
    }
  });

  it("may have its date and issuer", () => {
    expect(readings("Chỉ thị 16 ngày 31/3/2020 của Thủ tướng Chính phủ")).toEqual([
      "Chỉ thị 16 ngày 31/3/2020 của Thủ tướng Chính phủ | Chỉ thị | 16 | 2020-03-31 | Thủ tướng Chính phủ",
    ]);
  });

  it("that is whole but for a blank is a full one", () => {
    expect(readings("theo NĐ30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ")).toEqual([
      "NĐ30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ | Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ",
    ]);
  });

  it("stands where it stands, over lines and inside emphasis", () => {
    const source = "thực hiện **Nghị\nđịnh 30** và các văn bản";
    const [citation, ...others] = cite(source);
    expect(others).toEqual([]);
    expect(citation && source.slice(citation.span.start, citation.span.end)).toBe("Nghị\nđịnh 30");
    expect(citation?.kindText?.text).toBe("Nghị định");
    expect(citation?.numberText?.text).toBe("30");
  });
});

describe("a short form refers to the full citation of the letter", () => {
  it.each([
    [`${full} ngày 05/3/2020 của Chính phủ. Theo Nghị định 30, NĐ 30 và Nghị định 30/2020`, 3],
    [`${full}; theo Nghị định số 30 thì`, 1],
    [`(gọi tắt là Nghị định 30): ${full}; Nghị định 30 quy định`, 1],
  ])("%s", (text, count) => {
    const found = links(text);
    expect(found).toHaveLength(count);
    for (const link of found) expect(link).toContain(` → ${full}`);
  });

  it("behind it, where none stands before", () => {
    expect(links(`Nghị định 30 hết hạn; thay bằng ${full}`)).toEqual([`Nghị định 30 → ${full}`]);
  });

  it("only of the same kind and year, with nothing that speaks against it", () => {
    expect(links(`${full}; Thông tư 30, Nghị định 30/2013; Nghị định 130; Nghị định 3;`)).toEqual([
      "Thông tư 30 → -",
      "Nghị định 30/2013 → -",
      "Nghị định 130 → -",
      "Nghị định 3 → -",
    ]);
    expect(links("Quyết định số 16/QĐ-TTg ngày 05/3/2020; Quyết định 16 của Ủy ban nhân dân tỉnh Sơn Hà")).toEqual([
      "Quyết định 16 của Ủy ban nhân dân tỉnh Sơn Hà → -",
    ]);
  });

  it("never where two fit", () => {
    expect(links("Nghị định số 30/2020/NĐ-CP và Nghị định số 30/2013/NĐ-CP; Nghị định 30;")).toEqual([
      "Nghị định 30 → -",
    ]);
    expect(links("Công văn số 12/UBND-VX, Công văn số 12/SNV-CC; Công văn số 12 nêu")).toEqual([]);
    expect(
      links("Công văn số 12/UBND-VX ngày 01/02/2020, Công văn số 12/UBND-VX ngày 03/3/2021; theo Công văn số 12 thì"),
    ).toEqual([]);
  });

  it("never where the number has its symbol from the next one", () => {
    expect(links("Nghị quyết số 18/NQ-CP; các Nghị quyết số 18, 19-NQ/TW; Nghị định 30 và 31/2020/NĐ-CP")).toEqual([]);
  });

  it("and forgives a zero, and a document cited twice", () => {
    expect(
      links("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị; Chỉ thị số 05-CT/TW; học tập theo Chỉ thị 5;"),
    ).toEqual(["Chỉ thị 5 → Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị"]);
  });

  it.each([
    ["công văn số 845", "Công văn số 845/UBND-VP ngày 13/5/2021"],
    ["Công văn số 845", "Văn bản số 845/UBND-VP ngày 13/5/2021"],
    ["văn bản số 845", "Công văn số 845/UBND-VP ngày 13/5/2021"],
    ["Kế hoạch số 12", "Kế hoạch số 12/KH-UBND ngày 13/5/2021"],
    ["Tờ trình số 12", "Tờ trình số 12/TTr-SNV"],
  ])("%s, which without it is none", (short, whole) => {
    expect(links(`${whole}; xem ${short} nêu trên`)).toEqual([`${short} → ${whole}`]);
    expect(cite(`xem ${short} nêu trên`)).toEqual([]);
  });

  it("of a law by the first letters of its name", () => {
    expect(links("Luật Đất đai năm 2024, Luật Nhà ở; theo Luật ĐĐ 2024 và Luật ĐĐ")).toEqual([
      "Luật ĐĐ 2024 → Luật Đất đai năm 2024",
      "Luật ĐĐ → Luật Đất đai năm 2024",
    ]);
    expect(links("Luật Đất đai năm 2013; theo Luật ĐĐ 2024")).toEqual(["Luật ĐĐ 2024 → -"]);
    expect(links("Luật Bảo hiểm y tế số 25/2008/QH12; theo Luật BHYT và Luật BHXH")).toEqual([
      "Luật BHYT → Luật Bảo hiểm y tế số 25/2008/QH12",
      "Luật BHXH → -",
    ]);
  });
});

describe("no short form", () => {
  it.each([
    "Nghị quyết 5 năm 3 tháng; Nghị quyết 5 nội dung; Quyết định 02 trường hợp; Kết luận 3 vấn đề; Chỉ thị 16 điểm",
    "Quyết định 15 ngày; Chỉ thị 10 ngày làm việc; Quyết định 5 đối tượng; Kết luận 3 hướng; Quyết định 2 quy trình",
    "quyết định 02 trường hợp; kết luận 3 nội dung; thông báo 5 đơn vị; hướng dẫn 12 xã; kế hoạch 2021",
    "Quyết định 2,5 triệu; Quyết định 1.200.000 đồng; Quyết định 15% số vốn; Nghị quyết 2021-2025",
    "Nghị quyết 2020; Thông tư 2021; Kết luận 2022;",
    "TT 1; TT 2 ; CT 5; STT 12; PTT 16; HTT 20;",
    "mẫu Quyết định 01; Biểu số 02; (gọi tắt là Nghị định 30); sau đây viết tắt là NĐ 30; gọi chung là “Thông tư 78”",
    "Chương trình 135; Đề án 06; Dự án 661; phương án 2; Chương trình 30a; Công điện khẩn",
    "Nghị quyết Trung ương 6 khóa XII; Hội nghị lần thứ 8; Quyết định lần 2",
    "dân số 45 người; số 12/2 đường Lê Lợi; nhà số 45, ngõ 30/2; phân số 2/3; tài khoản số 123456 tại Kho bạc",
    "điện thoại 0209 3870 123; ngày 30/4/2020; dịp 30/4; từ 01/01/2021 đến 31/12/2025; 5,5 tỷ; 24/7",
  ])("%s", (text) => {
    expect(cite(text).map((citation) => citation.text.text)).toEqual([]);
  });
});
