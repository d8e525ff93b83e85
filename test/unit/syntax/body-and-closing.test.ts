import { describe, expect, test } from "vitest";
import { summary } from "./summary.ts";

const head = `ỦY BAN NHÂN DÂN
XÃ PHÚ NGHĨA

Số: 45/UBND-KT
V/v rà soát công trình

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Phú Nghĩa, ngày 12 tháng 8 năm 2026
`;
const letter = (...parts: string[]) => summary([head, ...parts].join("\n"));
const to = "Kính gửi: Sở Nội vụ\n";
const body = "Ủy ban nhân dân xã đề nghị các thôn rà soát, báo cáo trước ngày 20 tháng 8 năm 2026./.\n";

describe("addressees", () => {
  test.each([
    ["Kính gửi: Sở Nội vụ\n", ["Sở Nội vụ"]],
    ["Kính gửi:\n\n- Sở Nội vụ;\n- Sở Tài chính.\n", ["Sở Nội vụ", "Sở Tài chính"]],
    [
      "Kính gửi:\n- Sở Nội vụ;\n\n- Sở Tài chính;\n\n- Các xã,\nphường.\n",
      ["Sở Nội vụ", "Sở Tài chính", "Các xã, phường"],
    ],
    ["Kính gửi:\nSở Nội vụ;\nSở Tài chính.\n", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Kính gửi:\n\nSở Nội vụ;\nSở Tài chính;\nCác xã, phường.\n", ["Sở Nội vụ", "Sở Tài chính", "Các xã, phường"]],
    ["Kính gửi:\n\nSở Nội vụ;\n\nCác xã, phường.\n", ["Sở Nội vụ", "Các xã, phường"]],
    ["Kính gửi:\n\nSở Nội vụ\n", ["Sở Nội vụ"]],
    ["- Kính gửi:*\n- Các chi bộ,\n - Hội đồng nhân dân xã.\n", ["Các chi bộ", "Hội đồng nhân dân xã"]],
    ["Kính gởi : Sở Nội vụ\n", ["Sở Nội vụ"]],
  ])("%j", (text, expected) => {
    const read = letter(text, body);
    expect(read.addressees).toEqual(expected);
    expect(read.blocks).toHaveLength(1);
  });

  test.each([
    ["a sentence of whom one may write to", `${body}`],
    ["one that a line's end cut", "Ủy ban nhân dân xã đề nghị các thôn rà soát\nđường, cầu, cống trên địa bàn xã./.\n"],
    ["a sentence that announces", "Các thôn thực hiện nội dung sau:\n\n1. Rà soát./.\n"],
  ])("nobody is named, and below stands %s", (_, text) => {
    expect(letter("Kính gửi:\n", text).addressees).toEqual([]);
  });

  test("a list that opens the body is none of theirs", () => {
    const read = letter(to, "- Thực hiện nhiệm vụ được giao;\n- Báo cáo kết quả.\n");
    expect(read.addressees).toEqual(["Sở Nội vụ"]);
    expect(read.blocks).toEqual(["item: - Thực hiện nhiệm vụ được giao;", "item: - Báo cáo kết quả."]);
  });
});

describe("blocks of the body", () => {
  const kinds = (text: string) => letter(to, text).blocks.map((b) => b.split(":")[0]);
  test.each([
    [
      "an outline",
      "Ủy ban nhân dân xã báo cáo:\n\nI. Kết quả\n\n1. Về thu ngân sách:\n\na) Thu nội địa đạt;\n\n- Thuế đạt;\n\n+ Phí đạt.\n\nII. Kiến nghị\n",
      "paragraph section clause point item item section",
    ],
    [
      "lines broken by a scanner, and a sentence that closed",
      "Ủy ban nhân dân xã đề nghị các thôn\nrà soát công trình\nthủy lợi.\nCác thôn báo cáo kết quả.\n",
      "paragraph paragraph",
    ],
    [
      "bases where they end like a list",
      "Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh;\n\nỦy ban nhân dân xã đề nghị.\n",
      "basis paragraph",
    ],
    ["prose that begins with Căn cứ", "Căn cứ Kế hoạch số 12/KH-UBND, Ủy ban nhân dân xã đề nghị.\n", "paragraph"],
    [
      "chapters, articles, points",
      "Chương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1. Quy chế này quy định:\n\nđ) Tổ chức thực hiện.\n",
      "part paragraph article clause point",
    ],
  ])("%s", (_, text, expected) => {
    expect(kinds(text).join(" ")).toBe(expected);
  });

  const end = (text: string) => letter(to, `Đề nghị các thôn ${text}\n`).endMark;
  test.each(["thực hiện./.", "thực hiện ./.", "thực hiện/.", "thực hiện. /.", "thực hiện.//."])(
    "“%s” has an end mark",
    (text) => {
      expect(end(text)).not.toBeNull();
    },
  );
  test.each(["thực hiện.", "trước ngày 30/4", "đạt tỷ lệ 3/5.", "v.v."])("“%s” has none", (text) => {
    expect(end(text)).toBeNull();
  });
});

const list = "Nơi nhận:\n- Như trên (t/h);\n- Thường trực Đảng ủy (b/c);\n- Lưu: VT, KT. HOA\n";
const signature = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nLê Thị Minh\n";

describe("distribution list and signature", () => {
  const beside = (gap: string) =>
    [
      ["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"],
      ["- Như trên (t/h);", "KT. CHỦ TỊCH"],
      ["- Thường trực Đảng ủy (b/c);", "PHÓ CHỦ TỊCH"],
      ["- Lưu: VT, KT. HOA", ""],
      ["", "Lê Thị Minh"],
    ]
      .map((row) => row.join(gap))
      .join("\n");
  test.each([
    ["one below the other", list, signature],
    ["the signature first", signature, list],
    ["side by side", beside("              "), ""],
    ["run together by a scanner", beside(" "), ""],
    [
      "emphasis",
      `**Nơi nhận:**\n\n${list.slice(10).replaceAll("\n", "\n\n").replace("HOA", "*HOA*")}`,
      "**TM. ỦY BAN NHÂN DÂN  \nKT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n\n**Lê Thị Minh**\n",
    ],
  ])("%s", (_, first, second) => {
    expect(letter(to, body, first, second)).toMatchObject({
      distribution: ["Như trên (t/h)", "Thường trực Đảng ủy (b/c)", "Lưu: VT, KT"],
      drafterMark: "HOA",
      authorities: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
      positions: ["PHÓ CHỦ TỊCH"],
      signer: "Lê Thị Minh",
    });
  });

  test("group lines are no items", () => {
    const groups = "Nơi nhận:\n\nGửi bản giấy:\n\n- Các thôn;\n\nGửi bản điện tử:\n\n- Như trên;\n\n- Lưu: VT.\n";
    expect(letter(to, body, groups)).toMatchObject({
      groups: ["Gửi bản giấy:", "Gửi bản điện tử:"],
      distribution: ["Các thôn", "Như trên", "Lưu: VT"],
    });
  });

  test("an item may wrap, and hold its own signs", () => {
    const read = letter(to, body, "Nơi nhận:\n- Như trên;\n- Văn phòng: LĐ; các phòng KT,\nVH, TH;\n- Lưu: VT.\n");
    expect(read.distribution).toEqual(["Như trên", "Văn phòng: LĐ; các phòng KT, VH, TH", "Lưu: VT"]);
  });

  test.each([
    ["GIÁM ĐỐC\n\n\nNguyễn Hải Nam\n", ["GIÁM ĐỐC"]],
    ["Nguyễn Hải Nam\n", []],
  ])("a signature without authority: %j", (text, positions) => {
    expect(letter(to, body, list, text)).toMatchObject({ authorities: [], positions, signer: "Nguyễn Hải Nam" });
  });

  test("“Nơi nhận hồ sơ” in a sentence opens no list", () => {
    const read = letter(to, "Nơi nhận hồ sơ là Bộ phận Một cửa của xã.\n", body);
    expect(read.distribution).toBeNull();
    expect(read.blocks).toHaveLength(2);
  });

  test("appendices follow the signature", () => {
    const appendices = "Phụ lục I\nDANH MỤC CÔNG TRÌNH\n\n1. Kênh chính.\n\nPhụ lục II\nBIỂU MẪU\n";
    expect(letter(to, body, list, signature, appendices)).toMatchObject({
      signer: "Lê Thị Minh",
      appendices: ["Phụ lục I", "Phụ lục II"],
    });
  });
});
