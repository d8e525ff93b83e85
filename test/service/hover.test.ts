import { describe, expect, test } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { hover } from "../../server/src/service/hover.ts";
import { contextOf, textAt } from "./context.ts";
import { partyLetter, stateLetter } from "./letters.ts";
import { cursorIn } from "./marker.ts";

type World = NonNullable<Parameters<typeof contextOf>[1]>;

/** The hover's text and what it is about, at the `|` in a part of the letter. */
function at(
  letter: string,
  marked: string,
  world: World = {},
): { readonly about: string; readonly text: string } | null {
  const { text, offset } = cursorIn(letter, marked);
  const context = contextOf(text, world);
  const found = hover(context, offset);
  if (!found) return null;
  return {
    about: found.range ? textAt(context, found.range) : "",
    text: (found.contents as MarkupContent).value,
  };
}

const citing = (citation: string, date = "12 tháng 8 năm 2025") =>
  stateLetter
    .replace("ngày 12 tháng 8 năm 2025", `ngày ${date}`)
    .replace(/Thực hiện Nghị định .*Sở Nội vụ,/, `Thực hiện ${citation},`);

describe("a citation", () => {
  test("is told as a card: type, number, title, date, issuer, status at the letter's date, where it is known from", () => {
    expect(at(stateLetter, "công tác văn thư và Công văn số 12/S|NV", { documents: [] })?.text).toContain(
      "Chưa có trong danh mục",
    );
    expect(at(stateLetter, "Thực hiện Nghị định số 30/20|20/NĐ-CP")).toEqual({
      about: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
      text: [
        "**Nghị định số 30/2020/NĐ-CP**",
        "",
        "*Về công tác văn thư*",
        "",
        "- Ngày ban hành: 05/3/2020",
        "- Cơ quan ban hành: Chính phủ",
        "- Tình trạng: chưa có thông tin về việc hết hiệu lực (xét tại ngày 12/8/2025)",
        "- Theo: danh mục văn bản có sẵn",
      ].join("\n"),
    });
  });

  test("out of force says since when and what came instead", () => {
    const found = at(citing("Nghị định số 99/2004/NĐ-CP ngày 23 tháng 02 năm 2004 của Chính phủ"), "số 99/2004|/NĐ");
    expect(found?.text).toContain("đã hết hiệu lực từ ngày 01/7/2016, được thay thế bởi 99/2016/NĐ-CP");
  });

  test("in force at the letter's own date is not called expired for what came later", () => {
    const letter = citing("Nghị định số 99/2004/NĐ-CP ngày 23 tháng 02 năm 2004 của Chính phủ", "12 tháng 8 năm 2010");
    expect(at(letter, "số 99/2004|/NĐ")?.text).not.toContain("hết hiệu lực từ");
  });

  test("that contradicts the record says how", () => {
    const found = at(
      citing("Nghị định số 30/2020/NĐ-CP ngày 15 tháng 3 năm 2020 của Chính phủ"),
      "30/2020|/NĐ-CP ngày 15",
    );
    expect(found?.text).toContain("ngày ban hành viện dẫn là “15/3/2020”, danh mục ghi “05/3/2020”");
  });

  test("from general knowledge is marked as not verified", () => {
    const found = at(citing("Chỉ thị số 02/CT-TTg ngày 14 tháng 01 năm 2021 của Thủ tướng Chính phủ"), "02/CT|-TTg");
    expect(found?.text).toContain("danh mục văn bản có sẵn (chưa kiểm chứng)");
  });

  test("known from a letter or a register names the file and line", () => {
    const letters = { "file:///van-phong/so%20noi%20vu.congvan": stateLetter.replace("45/UBND-VP", "44/UBND-VP") };
    const letter = citing("Công văn số 44/UBND-VP ngày 12 tháng 8 năm 2025 của Ủy ban nhân dân xã Phú Lộc");
    expect(at(letter, "số 44/UB|ND", { letters })?.text).toContain(
      "văn bản trong thư mục làm việc so noi vu.congvan, dòng 4",
    );
    const registers = {
      "file:///so/den.csv":
        "Số, ký hiệu văn bản;Ngày tháng văn bản;Tác giả;Tên loại và trích yếu nội dung văn bản\n12/SNV-VTLT;04/8/2025;Sở Nội vụ;Công văn về kiểm tra\n",
    };
    expect(at(stateLetter, "số 12/S|NV", { registers })?.text).toContain("sổ đăng ký văn bản den.csv, dòng 2");
  });

  test("that nobody knows is never said not to exist", () => {
    const found = at(stateLetter, "số 12/S|NV");
    expect(found?.text).toContain("Chưa có trong danh mục văn bản đã biết, cần kiểm tra lại");
    expect(found?.text).not.toContain("không tồn tại");
    expect(found?.text).toMatch(/Danh mục có sẵn cập nhật đến ngày \d{2}\/\d{1,2}\/\d{4}\./);
  });

  test("leads to the document's address, and names its file", () => {
    const document = { type: "Luật", number: "72/2025/QH15", title: "Tổ chức", issued: "2025-06-16" };
    const file = (name: string) =>
      at(citing("Luật số 72/2025/QH15"), "72/2025|/QH15", { documents: [{ ...document, file: name }] })?.text;
    expect(file("https://example.vn/a_b (1).pdf")).toContain(
      "- Tệp: [https://example.vn/a\\_b (1).pdf](<https://example.vn/a_b%20(1).pdf>)",
    );
    expect(file("quet/72_2025.pdf")).toContain("- Tệp: quet/72\\_2025.pdf");
  });

  test("speaks English too", () => {
    const found = at(stateLetter, "Thực hiện Nghị định số 30/20|20/NĐ-CP", { locale: "en" });
    expect(found?.text).toContain("- Status: no end of validity known (as of 12/8/2025)");
  });

  test("shows signs of a title as they are, and never as markup", () => {
    const found = at(citing("Nghị định số 99/2004/NĐ-CP ngày 23 tháng 02 năm 2004 của Chính phủ"), "số 99/2004|/NĐ");
    expect(found?.text).toContain("*Quy định về con \\*dấu\\**");
    const documents = [
      { type: "Luật", number: "72/2025/QH15", title: "![x](https://example.org/p.png) <b>", issued: "2025-06-16" },
    ];
    expect(at(citing("Luật số 72/2025/QH15"), "72/2025|/QH15", { documents })?.text).toContain(
      "!\\[x\\](https://example.org/p.png) \\<b\\>".replace("!", "\\!"),
    );
  });
});

describe("an abbreviation", () => {
  test.each([
    ["T|M. ỦY BAN", "Thay mặt (tập thể)", stateLetter],
    ["K|T. CHỦ TỊCH", "Ký thay (người đứng đầu)", stateLetter],
    ["(t|/h)", "để thực hiện", stateLetter],
    ["(b/|c)", "để báo cáo", stateLetter],
    ["Lưu: V|T", "Văn thư cơ quan", stateLetter],
    ["T|T HĐND", "Thường trực", stateLetter],
    ["HĐ|ND xã", "Hội đồng nhân dân", stateLetter],
    ["V|/v thực", "Về việc", stateLetter],
    ["45/UB|ND-VP", "Ủy ban nhân dân", stateLetter],
    ["45/UBND-V|P", "Văn phòng", stateLetter],
    ["Thực hiện Nghị định số 30/2020/N|Đ-CP", "Nghị định", stateLetter],
    ["Thực hiện Nghị định số 30/2020/NĐ-C|P", "Chính phủ", stateLetter],
    ["07-C|V/CB", "Công văn", partyLetter],
    ["07-CV/C|B", "Chi bộ", partyLetter],
    ["21-KH/Đ|U", "Đảng ủy", partyLetter],
    ["T/|M CHI BỘ", "Thay mặt (tập thể)", partyLetter],
  ])("%s is %s", (marked, meaning, letter) => {
    expect(at(letter, marked)?.text).toContain(`: ${meaning}`);
  });

  test("of an organ that is no more says until when and what it is now", () => {
    const found = at(citing("Thông tư số 05/2023/TT-BTTTT"), "TT-BT|TTT");
    expect(found?.text).toContain(
      "Bộ Thông tin và Truyền thông (đến hết ngày 28/02/2025; nay: Bộ Khoa học và Công nghệ",
    );
  });

  test("is not looked for inside words or in other places", () => {
    expect(at(stateLetter, "Các trường h|ọc trên")).toBeNull();
    expect(at(stateLetter.replace("hồ sơ công việc", "hồ sơ CT công"), "CT| công")).toBeNull();
  });
});

describe("a finding", () => {
  const wrong = stateLetter.replace("Số: 45", "Số 45");
  test("is told with its article, what that is worth, and the rule's name", () => {
    const found = at(wrong, "S|ố 45");
    expect(found?.text).toContain("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c");
    expect(found?.text).toContain("(quy định bắt buộc)");
    expect(found?.text).toContain("`number-label`");
    expect(found?.about).toBe("Số");
  });
});

test("nothing to tell is no hover", () => {
  expect(at(stateLetter, "Lập hồ s|ơ công việc")).toBeNull();
});
