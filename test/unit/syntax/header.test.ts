import { describe, expect, test } from "vitest";
import { summary } from "./summary.ts";

const state = {
  system: "state",
  nationalTitle: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  issuer: "ỦY BAN NHÂN DÂN XÃ PHÚ NGHĨA",
  label: "Số:",
  sequence: "45",
  separator: "/",
  symbol: "UBND-KT",
  place: "Phú Nghĩa",
  date: "2026-08-12",
  subject: "rà soát công trình thủy lợi",
};
const left = "ỦY BAN NHÂN DÂN\nXÃ PHÚ NGHĨA\n\nSố: 45/UBND-KT\nV/v rà soát công trình\nthủy lợi\n";
const right =
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nPhú Nghĩa, ngày 12 tháng 8 năm 2026\n";
const rest = "\nKính gửi: Các thôn, xóm\n\nỦy ban nhân dân xã đề nghị các thôn rà soát./.\n";
/** The header's lines, two columns on one, joined by `gap`. */
const sideBySide = (gap: string, before = "", after = "") =>
  [
    ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["XÃ PHÚ NGHĨA", "Độc lập - Tự do - Hạnh phúc"],
    ["Số: 45/UBND-KT", "Phú Nghĩa, ngày 12 tháng 8 năm 2026"],
    ["V/v rà soát công trình thủy lợi", ""],
  ]
    .map((row) => before + row.join(gap) + after)
    .join("\n");

describe("a State header, however its columns were copied", () => {
  test.each([
    ["left column first", `${left}\n${right}`],
    ["right column first", `${right}\n${left}`],
    ["side by side, by spaces", sideBySide("         ")],
    ["side by side, by tabs", sideBySide("\t")],
    ["a pasted table", sideBySide(" | ", "| ", " |")],
    ["run together", sideBySide(" ")],
    [
      "emphasis, trailing spaces and drawn rules",
      "**ỦY BAN NHÂN DÂN  \nXÃ PHÚ NGHĨA**\n_______\n\nSố: **45**/UBND-KT  \n*V/v rà soát công trình\nthủy lợi*\n\n" +
        "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  \nĐộc lập - Tự do - Hạnh phúc**\n---\n*Phú Nghĩa, ngày 12 tháng 8 năm 2026*\n",
    ],
    ["a comment before it", `<!-- congvan-disable number-label -->\n${left}\n${right}`],
  ])("%s", (_, header) => {
    expect(summary(header + rest)).toMatchObject({ ...state, addressees: ["Các thôn, xóm"] });
  });

  test.each([
    ["Windows line ends and a byte order mark", `\ufeff${left}\n${right}${rest}`.replaceAll("\n", "\r\n")],
    ["letters in pieces (NFD)", `${left}\n${right}${rest}`.normalize("NFD")],
  ])("%s", (_, text) => {
    expect(summary(text)).toMatchObject(state);
  });
});

test("a draft's blanks are blanks and nothing else", () => {
  const draft = `${left}\n${right}${rest}`
    .replace("Số: 45", "Số:      ")
    .replace("ngày 12 tháng 8", "ngày     tháng 8");
  expect(summary(draft)).toMatchObject({ ...state, sequence: null, date: null });
});

test.each(["Số: ....../UBND-KT", "Số: ___/UBND-KT", "Số:…/UBND-KT", "Số: /UBND-KT"])("a blank number: %s", (line) => {
  expect(summary(`${left}\n${right}${rest}`.replace("Số: 45/UBND-KT", line))).toMatchObject({
    ...state,
    sequence: null,
  });
});

const partyLeft =
  "ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ PHÚ NGHĨA\n*\nSố 07-CV/ĐU\nvề việc chuẩn bị hội nghị\nsơ kết sáu tháng\n";
const partyRight = "ĐẢNG CỘNG SẢN VIỆT NAM\n\nPhú Nghĩa, ngày 15 tháng 7 năm 2026\n";
const partyRest = `
Kính gửi: Các chi bộ trực thuộc

Ban Thường vụ Đảng ủy đề nghị các chi bộ chuẩn bị báo cáo.

Nơi nhận:
- Như trên;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Hậu
`;
const party = {
  system: "party",
  type: "cong-van",
  partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM",
  parent: "ĐẢNG BỘ TỈNH AN BÌNH",
  issuer: "ĐẢNG ỦY XÃ PHÚ NGHĨA",
  label: "Số",
  sequence: "07",
  separator: "-",
  symbol: "CV/ĐU",
  subject: "chuẩn bị hội nghị sơ kết sáu tháng",
  place: "Phú Nghĩa",
  date: "2026-07-15",
  distribution: ["Như trên", "Lưu Văn phòng Đảng ủy"],
  authorities: ["T/M BAN THƯỜNG VỤ"],
  positions: ["PHÓ BÍ THƯ"],
  signer: "Trần Văn Hậu",
};

describe("a Party header", () => {
  test("left column first", () => {
    expect(summary(`${partyLeft}\n${partyRight}${partyRest}`)).toMatchObject({ ...party, star: "*" });
  });
  test("right column first, with an escaped star", () => {
    const turned = `**${partyRight.replace("\n", "**\n")}\n${partyLeft.replace("*", "\\*")}${partyRest}`;
    expect(summary(turned)).toMatchObject({ ...party, star: "\\*" });
  });
  test("a State letter about the Party is none", () => {
    const about = left.replace("rà soát công trình\nthủy lợi", "kỷ niệm ngày thành lập\nĐảng Cộng sản Việt Nam");
    expect(summary(`${about}\n${right}${rest}`)).toMatchObject({ system: "state", type: "cong-van" });
  });
});

test.each([
  [["BỘ NỘI VỤ", "CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC"], "BỘ NỘI VỤ", "CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC"],
  [["UBND TỈNH AN BÌNH", "SỞ NỘI VỤ"], "UBND TỈNH AN BÌNH", "SỞ NỘI VỤ"],
  [["ỦY BAN NHÂN DÂN", "TỈNH AN BÌNH"], null, "ỦY BAN NHÂN DÂN TỈNH AN BÌNH"],
  [
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "AN BÌNH", "TRƯỜNG THPT PHÚ NGHĨA"],
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH",
    "TRƯỜNG THPT PHÚ NGHĨA",
  ],
  [["VĂN PHÒNG", "HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN"], null, "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN"],
  [["BỘ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI", "CỤC VIỆC LÀM"], "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "CỤC VIỆC LÀM"],
  [["CHÍNH PHỦ"], null, "CHÍNH PHỦ"],
])("parent and issuer of %j", (lines, parent, issuer) => {
  expect(summary(`${lines.join("\n")}\n\nSố: 45/ABC-KT\n\n${right}${rest}`)).toMatchObject({ parent, issuer });
});

describe("titles", () => {
  const decision = (title: string) =>
    `ỦY BAN NHÂN DÂN\nXÃ PHÚ NGHĨA\n\nSố: 45/QĐ-UBND\n\n${right}\n${title}\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n\n` +
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nTheo đề nghị của Trưởng phòng Kinh tế.\n\n" +
    "QUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt kế hoạch.\n";
  test("the subject stands below the title", () => {
    const read = summary(decision("QUYẾT ĐỊNH\n\nVề việc phê duyệt kế hoạch\nthủy lợi năm 2026"));
    expect(read).toMatchObject({
      type: "quyet-dinh",
      title: "QUYẾT ĐỊNH",
      subject: "Về việc phê duyệt kế hoạch thủy lợi năm 2026",
    });
    expect(read.blocks.map((b) => b.split(":")[0])).toEqual(["authority", "basis", "basis", "verb", "article"]);
  });
  test("a title nobody knows is a title without a type", () => {
    expect(summary(decision("PHIẾU GHI Ý KIẾN\n\nVề dự thảo kế hoạch"))).toMatchObject({
      title: "PHIẾU GHI Ý KIẾN",
      type: null,
    });
  });
});

test("text without a header is body from its first character", () => {
  const text = "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, các đơn vị rà soát.";
  expect(summary(`${text}\n`)).toMatchObject({ type: null, issuer: null, blocks: [`paragraph: ${text}`] });
});

test("an empty text is an empty letter", () => {
  expect(summary("")).toMatchObject({ system: "state", type: null, blocks: [], addressees: null, distribution: null });
});
