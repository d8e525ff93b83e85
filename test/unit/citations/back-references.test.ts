import { describe, expect, it } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";

const head = {
  letter: "UBND TỈNH SƠN HÀ\n\nSố: 12/UBND-VP\n\nSơn Hà, ngày 05 tháng 3 năm 2024\n\nKính gửi: Sở Nội vụ\n\n",
  decision:
    "UBND TỈNH SƠN HÀ\n\nSố: 12/QĐ-UBND\n\nSơn Hà, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nQUYẾT ĐỊNH:\n\n",
};

/** Each back reference of a letter with such a body: `text → what it refers to`. */
const links = (body: string, type: keyof typeof head = "letter"): string[] =>
  readLetter(head[type] + body).backReferences.map(
    ({ text, antecedent, self }) => `${text.text} → ${self ? "self" : (antecedent?.number ?? antecedent?.name ?? "-")}`,
  );

const decree = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ";

describe("a back reference", () => {
  it.each([
    ["này", "này"],
    ["nêu trên", "nêu trên"],
    ["nói trên", "nói trên"],
    ["đã nêu", "đã nêu"],
    ["vừa nêu", "vừa nêu"],
    ["kể trên", "kể trên"],
    ["trên", "trên"],
    ["đó", "đó"],
  ])("%s", (words) => {
    expect(links(`Thực hiện ${decree} về công tác văn thư, theo Nghị định ${words}, Sở báo cáo.`)).toEqual([
      `Nghị định ${words} → 30/2020/NĐ-CP`,
    ]);
  });

  it("finds its document in a paragraph before, where there is one of the kind", () => {
    expect(
      links(`Thực hiện ${decree}.\n\nTheo Thông tư số 01/2019/TT-BNV.\n\nNghị định này quy định như sau:`),
    ).toEqual(["Nghị định này → 30/2020/NĐ-CP"]);
    expect(links(`${decree}; ${decree}.\n\nNghị định nêu trên còn hiệu lực.`)).toEqual([
      "Nghị định nêu trên → 30/2020/NĐ-CP",
    ]);
  });

  it("is read over lines and inside emphasis, where it stands", () => {
    const body = `Thực hiện ${decree}.\n\nTheo **Nghị định\nnêu trên**, Sở báo cáo.`;
    const [reference] = readLetter(head.letter + body).backReferences;
    expect(reference?.antecedent?.number).toBe("30/2020/NĐ-CP");
    const { start = 0, end = 0 } = reference?.span ?? {};
    expect((head.letter + body).slice(start, end)).toBe("Nghị định\nnêu trên");
  });

  it("finds a law by name, and what a short form stands for", () => {
    expect(
      links("Theo Luật Đất đai năm 2024, Điều 5 Luật này quy định; Luật sư và pháp luật không liên quan."),
    ).toEqual(["Luật này → Luật Đất đai"]);
    expect(links(`Thực hiện ${decree}; Nghị định 30 và Nghị định nêu trên.`)).toEqual([
      "Nghị định nêu trên → 30/2020/NĐ-CP",
    ]);
  });

  it("may say whose document it is", () => {
    const letters = "Công văn số 15/STC-NS của Sở Tài chính";
    expect(links(`Theo ${letters}; Công văn nêu trên của Sở Tài chính.`)).toEqual(
      ["Công văn nêu trên của → -"].map(() => "Công văn nêu trên → 15/STC-NS"),
    );
    expect(links(`Theo ${letters}; Công văn nêu trên của Sở Nội vụ.`)).toEqual(["Công văn nêu trên → -"]);
  });
});

describe("a back reference means the letter itself", () => {
  it("where its kind is the letter's", () => {
    expect(
      links(
        "Điều 1. Thực hiện Quyết định số 45/QĐ-TTg ngày 05/3/2020.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.",
        "decision",
      ),
    ).toEqual(["Quyết định này → self"]);
    expect(links("Quá trình thực hiện Công văn này, nếu có vướng mắc, đề nghị báo cáo.")).toEqual([
      "Công văn này → self",
    ]);
  });

  it("but not what is only attached, nor where a letter has just named another one", () => {
    expect(links("Điều 1. Ban hành kèm theo Quyết định này Quy chế. Quy chế này có 5 chương.", "decision")).toEqual([
      "Quyết định này → self",
      "Quy chế này → -",
    ]);
    expect(links("Sở nhận được Công văn số 15/STC-NS; Công văn này đề nghị phối hợp.")).toEqual(["Công văn này → -"]);
  });

  it("nor in quoted words", () => {
    expect(links("Điều 1. Bổ sung: “Điều 5. Quyết định này áp dụng từ năm 2020.”", "decision")).toEqual([
      "Quyết định này → -",
    ]);
  });
});

describe("no wrong link, ever", () => {
  it.each([
    ["two documents of the kind in the paragraph", `${decree} và Nghị định số 45/2020/NĐ-CP. Nghị định này quy định`],
    ["two before, none in the paragraph", `${decree}.\n\nNghị định số 45/2020/NĐ-CP.\n\nNghị định này quy định`],
    ["one amends the other", "Nghị định số 275/2025/NĐ-CP sửa đổi Nghị định số 85/2025/NĐ-CP. Nghị định này quy định"],
    ["none cited", "Nghị định này quy định"],
    ["only another kind", "Thông tư số 01/2019/TT-BNV. Nghị định này quy định"],
    ["cited behind", `Nghị định này quy định; ${decree}`],
    ["named without its number since", `${decree}. Nghị định của Chính phủ về hóa đơn. Nghị định này quy định`],
    ["several", `${decree}. Các Nghị định nêu trên quy định`],
    ["quoted", `${decree} quy định: “Nghị định này áp dụng đối với cơ quan”`],
    ["quoted over paragraphs", `${decree} quy định: “Điều 1. Phạm vi\n\nNghị định này áp dụng đối với cơ quan.”`],
  ])("%s", (_, body) => {
    expect(links(body)).toEqual([expect.stringMatching(/ → -$/)]);
  });

  it("takes the one of the paragraph where the letter has another", () => {
    expect(links("Nghị định số 45/2020/NĐ-CP.\n\nTheo Nghị định số 30/2020/NĐ-CP, Nghị định này quy định")).toEqual([
      "Nghị định này → 30/2020/NĐ-CP",
    ]);
  });

  it.each([
    "Thực hiện Công văn trên địa bàn tỉnh; Kế hoạch trên cơ sở; Quyết định trên 100 triệu đồng",
    "theo quy định nêu trên; quyết định này của Sở; kế hoạch nói trên; chương trình này; hướng dẫn trên; văn bản này",
    "Luật sư này; pháp luật này; kỷ luật này; các khoản này; điều này; nội dung trên",
    `${decree} nêu trên; Công văn số 15/STC-NS nêu trên`,
  ])("reads none in: %s", (body) => {
    expect(links(body)).toEqual([]);
  });
});
