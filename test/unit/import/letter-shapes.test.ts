import { describe, expect, test } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { structure } from "../../../server/src/core/structure.ts";
import { cell, centred, p, r, row, table, textOf } from "./word-file.ts";

const unknown = { resolve: () => ({ outcome: "unknown", document: null }) as const };

const read = (text: string) => {
  const letter = readLetter(text);
  return structure(letter, standardOf(letter), unknown as never);
};

/** What every shape below says. */
const letter = {
  issuer: { parent: null, name: "ỦY BAN NHÂN DÂN XÃ PHÚ NGHĨA" },
  number: { text: "Số: 45/UBND-KT", sequence: "45", symbol: "UBND-KT" },
  place: "Phú Nghĩa",
  date: "2026-08-12",
  subject: "rà soát an toàn công trình thủy lợi",
  addressees: ["Trưởng các thôn", "Hợp tác xã dịch vụ thủy lợi"],
  distribution: ["Như trên", "Lưu: VT, KT"],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], positions: ["PHÓ CHỦ TỊCH"], name: "Lê Thị Minh" },
};

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
const day = "Phú Nghĩa, ngày 12 tháng 8 năm 2026";
const about = "V/v rà soát an toàn công trình thủy lợi";
const issuer = ["ỦY BAN NHÂN DÂN", "XÃ PHÚ NGHĨA"];
const middle = [
  p("Kính gửi:"),
  p("- Trưởng các thôn;"),
  p("- Hợp tác xã dịch vụ thủy lợi."),
  p(
    "Ủy ban nhân dân xã đề nghị các thôn kiểm tra kênh mương, hồ chứa trên địa bàn và gửi báo cáo về Phòng Kinh tế trước ngày 20 tháng 8 năm 2026./.",
  ),
].join("");
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => p(text, centred)).join("");
const list = ["Nơi nhận:", "- Như trên;", "- Lưu: VT, KT."];
const signed = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Lê Thị Minh"];
const closing = table(row(cell(...list.map((text) => p(text))), cell(paragraphs(...signed))));

const bare = (...inner: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcBorders><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders></w:tcPr>${inner.join("")}</w:tc>`;

const box = (left: number, inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>${left}</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const oldBox = (left: number, inner: string): string =>
  `<w:r><w:pict><v:shape style="position:absolute;margin-left:${left}pt;width:100pt"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const leftHead = paragraphs(...issuer, "_____", "Số: 45/UBND-KT", about);
const rightHead = paragraphs(nation, motto, "__________", day);
const tabbed = [
  `${issuer[0]}</w:t><w:tab/><w:t>${nation}`,
  `${issuer[1]}</w:t><w:tab/><w:t>${motto}`,
  `Số: 45/UBND-KT</w:t><w:tab/><w:t>${day}`,
  about,
].map((text) => p(`<w:r><w:t>${text}</w:t></w:r>`));

const spaced = [
  `${issuer[0]}          ${nation}`,
  `${issuer[1]}               ${motto}`,
  `Số: 45/UBND-KT            ${day}`,
  about,
].map((text) => p(text));

const shapes: Readonly<Record<string, string>> = {
  "a table of one row": table(row(cell(leftHead), cell(rightHead))) + middle + closing,
  "a table of two rows":
    table(
      row(cell(paragraphs(...issuer)), cell(paragraphs(nation, motto))),
      row(cell(paragraphs("Số: 45/UBND-KT", about)), cell(paragraphs(day))),
    ) +
    middle +
    closing,
  "a table with an empty column and merged cells":
    table(
      row(
        cell(paragraphs(issuer[0] as string)),
        cell(p("")),
        `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraphs(nation)}</w:tc>`,
      ),
      row(
        cell(paragraphs(issuer[1] as string)),
        cell(p("")),
        `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraphs(motto)}</w:tc>`,
      ),
      row(
        `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraphs("Số: 45/UBND-KT", about)}</w:tc>`,
        cell(p("")),
        cell(p("")),
        cell(paragraphs(day)),
      ),
    ) +
    middle +
    closing,
  "a table around the whole letter": table(
    row(cell(leftHead), cell(rightHead)),
    row(`<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${middle}</w:tc>`),
    row(cell(...list.map((text) => p(text))), cell(paragraphs(...signed))),
  ),
  "a table whose lines were taken away cell by cell":
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>${row(bare(leftHead), bare(rightHead))}</w:tbl>` +
    middle +
    `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>${row(bare(...list.map((text) => p(text))), bare(paragraphs(...signed)))}</w:tbl>`,
  "text boxes, drawn for new and old programs":
    p(box(3_000_000, rightHead) + box(0, leftHead)) +
    middle +
    p(box(0, paragraphs(...list)) + box(2_900_000, paragraphs(...signed))),
  "text boxes of old":
    p(oldBox(250, rightHead) + oldBox(-5, leftHead)) +
    middle +
    p(oldBox(250, paragraphs(...signed))) +
    list.map((text) => p(text)).join(""),
  tabs: tabbed.join("") + middle + closing,
  spaces: spaced.join("") + middle + closing,
  "a closing with tabs":
    tabbed.join("") +
    middle +
    [
      "Nơi nhận:</w:t><w:tab/><w:t>TM. ỦY BAN NHÂN DÂN",
      "- Như trên;</w:t><w:tab/><w:t>KT. CHỦ TỊCH",
      "- Lưu: VT, KT.</w:t><w:tab/><w:t>PHÓ CHỦ TỊCH",
    ]
      .map((text) => p(`<w:r><w:t>${text}</w:t></w:r>`))
      .join("") +
    p("", "") +
    p("Lê Thị Minh", '<w:ind w:left="5600"/>'),
  "a closing without columns":
    table(row(cell(leftHead), cell(rightHead))) +
    middle +
    list.map((text) => p(text)).join("") +
    signed.map((text) => p(text, '<w:jc w:val="right"/>')).join(""),
};

describe("a letter in Word's shapes reads as one", () => {
  test.each(Object.keys(shapes))("%s", async (name) => {
    const text = await textOf(shapes[name] as string);
    expect(read(text), text).toMatchObject(letter);
    // Each thing once, though it may be drawn twice.
    for (const once of [nation, motto, day, about, "Lê Thị Minh", "- Như trên;"])
      expect(text.split(once), text).toHaveLength(2);
    expect(text).not.toMatch(/__|\t| \| | {2}|\n{3}/);
  });
});

describe("tables", () => {
  const ruled = (...rows: readonly string[]) =>
    `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>${rows.join("")}</w:tbl>`;

  test("in the body come out row by row", async () => {
    const rows = [
      row(cell(p("TT")), cell(p("Tên")), cell(p("Số lượng"))),
      row(cell(p("1")), cell(p("Hồ sơ"), p("lưu trữ")), cell(p("02"))),
      row(cell(p("2")), cell(p("")), cell(p("03"))),
    ];
    expect(await textOf(p("Danh sách:") + ruled(...rows))).toBe(
      "Danh sách:\n\nTT | Tên | Số lượng\n1 | Hồ sơ lưu trữ | 02\n2 | | 03\n",
    );
  });

  test("of two columns with lines stay rows, also where they name a director", async () => {
    const rows = [row(cell(p("Giám đốc")), cell(p("GIÁM ĐỐC SỞ"))), row(cell(p("Ngày")), cell(p("Nơi nhận: văn thư")))];
    expect(await textOf(ruled(...rows))).toBe("Giám đốc | GIÁM ĐỐC SỞ\nNgày | Nơi nhận: văn thư\n");
  });

  test("in tables are read", async () => {
    const inner = ruled(row(cell(p("a")), cell(p("b"))));
    expect(await textOf(ruled(row(cell(p("một"), inner, p("")), cell(p("hai")))))).toBe("một a | b | hai\n");
  });
});

describe("paragraphs", () => {
  test("stand apart, headings broken in two do not", async () => {
    const text = await textOf(
      [
        p("Phụ lục I", centred),
        p("DANH SÁCH", centred),
        p("THÀNH VIÊN", centred),
        p("(Kèm theo Quyết định số 5/QĐ-UBND)", centred),
        p("Một."),
        p(""),
        p(""),
        p("Hai."),
        p("-----"),
        p(`${r("Ba")}<w:r><w:br/></w:r>${r("bốn.")}`),
      ].join(""),
    );
    expect(text).toBe(
      "Phụ lục I\nDANH SÁCH\nTHÀNH VIÊN\n(Kèm theo Quyết định số 5/QĐ-UBND)\n\nMột.\n\nHai.\n\nBa\nbốn.\n",
    );
  });

  test("keep the Party's star and numbers set off by a tab", async () => {
    const text = await textOf(p("*", centred) + p("<w:r><w:t>1.</w:t><w:tab/><w:t>Giao Văn phòng.</w:t></w:r>"));
    expect(text).toBe("*\n\n1. Giao Văn phòng.\n");
  });
});
