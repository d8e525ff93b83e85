import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, listRows } from "../../../server/src/catalogue/documents.ts";
import { LetterIndex } from "../../../server/src/catalogue/letters/letters.ts";
import type { SharedDocuments } from "../../../server/src/catalogue/shared.ts";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { catalogueOf, letter, record } from "./support.ts";

type Known = Partial<KnownDocument>;

const decree: Known = {
  type: "Nghị định",
  number: "30/2020/NĐ-CP",
  issued: "2020-03-05",
  issuer: "Chính phủ",
  title: "Về công tác văn thư",
  effective: "2020-03-05",
};
const law = (title: string, number: string, issued: string, more: Known = {}): Known => ({
  type: "Luật",
  number,
  issued,
  issuer: "Quốc hội",
  title,
  effective: issued,
  ...more,
});

/** What each citation of a body is resolved to. */
function links(national: readonly Known[], body: string, date = "13/5/2026"): (string | null)[] {
  const catalogue = catalogueOf({ national });
  const read = letter(body, { date });
  return read.citations.map((c) => catalogue.resolve(c, read).document?.number ?? null);
}

describe("hard cases of others' validity look-ups", () => {
  it("36/2026/TT-BXD is not 36/2026/QĐ-TTg", () => {
    const known = [
      { type: "Quyết định", number: "36/2026/QĐ-TTg", issued: "2026-01-05", issuer: "Thủ tướng Chính phủ" },
    ];
    expect(links(known, "Thực hiện Thông tư số 36/2026/TT-BXD.")).toEqual([null]);
    expect(links(known, "Thực hiện Thông tư số 36/2026/TT-BXD ngày 05/01/2026.")).toEqual([null]);
    expect(links(known, "Thực hiện Quyết định số 36/2026/QĐ-TTg.")).toEqual(["36/2026/QĐ-TTg"]);
  });

  it("85/2025 is not the decree that amends it, nor the other way round", () => {
    const amending = {
      ...decree,
      number: "275/2025/NĐ-CP",
      issued: "2025-10-18",
      title: "Sửa đổi, bổ sung một số điều của Nghị định số 85/2025/NĐ-CP",
    };
    expect(links([amending], "Thực hiện Nghị định số 85/2025/NĐ-CP.")).toEqual([null]);
    const amended = { ...decree, number: "85/2025/NĐ-CP", issued: "2025-04-08", title: "Về đầu tư công" };
    const body =
      "Thực hiện Nghị định số 275/2025/NĐ-CP ngày 18/10/2025 sửa đổi, bổ sung một số điều của Nghị định số 85/2025/NĐ-CP.";
    expect(links([amending, amended], body)).toEqual(["275/2025/NĐ-CP", "85/2025/NĐ-CP"]);
  });

  it("a law's name is the whole name", () => {
    const known = [
      law("Giáo dục nghề nghiệp", "74/2014/QH13", "2014-11-27"),
      law("Phổ biến, giáo dục pháp luật", "14/2012/QH13", "2012-06-20"),
      law("Sửa đổi, bổ sung một số điều của Luật Giáo dục", "44/2009/QH12", "2009-11-25"),
    ];
    expect(links(known, "Căn cứ Luật Giáo dục;")).toEqual([null]);
    expect(links(known, "Căn cứ Luật Giáo dục nghề nghiệp;")).toEqual(["74/2014/QH13"]);
    expect(links(known, "Căn cứ Luật Phổ biến, giáo dục pháp luật;")).toEqual(["14/2012/QH13"]);
    const both = [...known, law("Giáo dục", "43/2019/QH14", "2019-06-14")];
    expect(links(both, "Căn cứ Luật Giáo dục;")).toEqual(["43/2019/QH14"]);
  });

  it("198-KL/TW is not 198-KH/CĐKT", () => {
    const known = [{ type: "Kết luận", number: "198-KL/TW", issued: "2025-10-08", issuer: "Bộ Chính trị" }];
    expect(links(known, "Thực hiện Kế hoạch số 198-KH/CĐKT ngày 08/10/2025.")).toEqual([null]);
    expect(links(known, "Thực hiện Kế hoạch số 198/KH-CĐKT ngày 08/10/2025.")).toEqual([null]);
  });

  it("1229 is not 1299", () => {
    const known = [{ type: "Quyết định", number: "1299/QĐ-TTg", issued: "2021-05-05", issuer: "Thủ tướng Chính phủ" }];
    expect(links(known, "Thực hiện Quyết định số 1229/QĐ-TTg ngày 05/5/2021.")).toEqual([null]);
  });

  it("a stretch of years is no number, and a basis deep in the body is prose", () => {
    expect(links([decree], "Trong giai đoạn 2021-2025, căn cứ tình hình thực tế, xã báo cáo.")).toEqual([]);
  });

  it("the number alone means nothing", () => {
    for (const body of ["Thực hiện Nghị định số 30.", "Thực hiện Nghị định 30/2020.", "Theo văn bản số 30/2020."])
      expect(links([decree], body).filter((number) => number !== null)).toEqual([]);
  });

  it("while a store cannot be read nothing is called unknown", () => {
    const silent: SharedDocuments = Object.assign(new DocumentIndex(listRows([])), { isPending: () => true });
    const catalogue = new Catalogue(new LetterIndex(), [], () => new DocumentIndex(listRows([])), silent);
    for (const cited of ["Nghị định số 30/2020/NĐ-CP", "Luật Lưu trữ"]) {
      const read = letter(`Căn cứ ${cited};`);
      expect(catalogue.resolve(read.citations[0] as never, read)).toMatchObject({ outcome: "unknown", pending: true });
    }
  });
});

describe("several named at once", () => {
  const circular = (number: string, issued: string): Known => ({
    type: "Thông tư",
    number,
    issued,
    issuer: "Bộ trưởng Bộ Nội vụ",
  });

  it("points and clauses of one document are of that document", () => {
    expect(links([decree], "Theo điểm a, b và d khoản 2 Điều 4 Nghị định số 30/2020/NĐ-CP.")).toEqual([
      "30/2020/NĐ-CP",
    ]);
    expect(links([decree], "Theo các khoản 1, 3 Điều 5 và Điều 7 Nghị định số 30/2020/NĐ-CP.")).toEqual([
      "30/2020/NĐ-CP",
    ]);
  });

  it("each of a list is its own", () => {
    const known = [
      { type: "Nghị quyết", number: "18-NQ/TW", issued: "2017-10-25", issuer: "Ban Chấp hành Trung ương" },
      { type: "Nghị quyết", number: "19-NQ/TW", issued: "2017-10-25", issuer: "Ban Chấp hành Trung ương" },
    ];
    const body = "Thực hiện các Nghị quyết số 18-NQ/TW, số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.";
    expect(links(known, body, "13/5/2018")).toEqual(["18-NQ/TW", "19-NQ/TW"]);
    expect(links(known.slice(1), body, "13/5/2018")).toEqual([null, "19-NQ/TW"]);
    // In a later term the number is another document's, and the date is only the last one's.
    expect(links(known, body, "13/5/2026")).toEqual([null, "19-NQ/TW"]);
  });

  it("the Prime Minister's directive is not the committee's of that number", () => {
    const known = [{ type: "Chỉ thị", number: "02/CT-TTg", issued: "2026-01-15", issuer: "Thủ tướng Chính phủ" }];
    const body =
      "Thực hiện Chỉ thị số 02/CT-TTg ngày 15/01/2026 của Thủ tướng Chính phủ và Chỉ thị số 02/CT-UBND ngày 15/01/2026 của UBND tỉnh.";
    expect(links(known, body)).toEqual(["02/CT-TTg", null]);
  });

  it("a broken number, emphasis and non-breaking spaces change nothing", () => {
    const known = [circular("01/2021/TT-BNV", "2021-06-11"), circular("02/2021/TT-BNV", "2021-06-11")];
    expect(links(known, "Thực hiện Thông tư số 01/2021/TT-\nBNV và **Thông tư** số\u00a0*02/2021/TT-BNV*.")).toEqual([
      "01/2021/TT-BNV",
      "02/2021/TT-BNV",
    ]);
  });
});

describe("short forms", () => {
  const older = { ...decree, number: "30/2015/NĐ-CP", issued: "2015-03-17", title: "Về lựa chọn nhà đầu tư" };

  it("stand for the document that the letter cites in full, and are not blamed for it", () => {
    const catalogue = catalogueOf({ national: [decree, older] });
    const read = letter(
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ. Theo Nghị định 30, xã báo cáo.",
    );
    const told = read.citations.map((c) => catalogue.resolve(c, read));
    expect(told.map(({ outcome, document }) => [outcome, document?.number])).toEqual([
      ["contradicted", "30/2020/NĐ-CP"],
      ["in-force", "30/2020/NĐ-CP"],
    ]);
  });

  it("of two possible documents mean neither", () => {
    const alias = { ...decree, aliases: ["NĐ 30"] };
    const body =
      "Thực hiện Nghị định số 30/2020/NĐ-CP và Nghị định số 30/2015/NĐ-CP. Theo Nghị định số 30, xã báo cáo.";
    expect(
      links([alias, older], body)
        .slice(2)
        .filter((number) => number !== null),
    ).toEqual([]);
  });

  it.each([
    ["its alias", "Nghị quyết số 18", ["Nghị quyết 18"], "18-NQ/TW"],
    ["its alias, abbreviated", "Nghị quyết số 18", ["NQ 18"], "18-NQ/TW"],
    ["another's alias", "Nghị quyết số 18", ["Nghị quyết 19"], null],
    ["no alias", "Nghị quyết số 18", [], null],
  ])("a bare number by %s", (_, cited, aliases, number) => {
    const known = { type: "Nghị quyết", number: "18-NQ/TW", issued: "2017-10-25", aliases };
    const found = links([known], `Thực hiện ${cited}, xã báo cáo.`);
    expect(found.filter((n) => n !== null)).toEqual(number === null ? [] : [number]);
  });

  it("an alias of two documents, or of one still to come, means none", () => {
    const known = (number: string, issued: string) => ({ type: "Nghị quyết", number, issued, aliases: ["NQ 18"] });
    const body = "Thực hiện Nghị quyết số 18, xã báo cáo.";
    const found = (...all: Known[]) => links(all, body).filter((n) => n !== null);
    expect(found(known("18-NQ/TW", "2017-10-25"), known("18/NQ-CP", "2020-10-25"))).toEqual([]);
    expect(found(known("18-NQ/TW", "2027-10-25"))).toEqual([]);
    expect(found(known("18-NQ/TW", "2017-10-25"), known("18/NQ-CP", "2027-10-25"))).toEqual(["18-NQ/TW"]);
  });
});

describe("the year of a letter", () => {
  const old = law("Đất đai", "45/2013/QH13", "2013-11-29", { effective: "2014-07-01", expired: "2024-08-01" });
  const now = law("Đất đai", "31/2024/QH15", "2024-01-18", { effective: "2024-08-01" });
  const catalogue = catalogueOf({ national: [old, now] });
  const cited = (date: string) => {
    const read = letter("Căn cứ Luật Đất đai;", { date: "" });
    const text = read.source.text.replace(/ngày\s+tháng\s+năm 2026/, date);
    return { text };
  };
  it.each([
    ["ngày 1§ tháng 3 năm 2019", "45/2013/QH13", "in-force"],
    ["ngày 1§ tháng 3 năm 2025", "31/2024/QH15", "in-force"],
    ["ngày 1§ tháng 3 năm 2024", null, "unknown"],
    ["ngày     tháng     năm 2024", "31/2024/QH15", "in-force"],
  ])("%s: %s", async (date, number, outcome) => {
    const { readLetter } = await import("../../../server/src/core/read.ts");
    const read = readLetter(cited(date).text);
    const answer = catalogue.resolve(read.citations[0] as never, read);
    expect([answer.document?.number ?? null, answer.outcome]).toEqual([number, outcome]);
  });
});

describe("places that were merged", () => {
  const rows = (issuer: string, issued: string) => [
    record({ type: "Quyết định", number: "18/QĐ-UBND", issued, issuer, from: "register" }),
  ];
  const resolved = (issuer: string, issued: string, cited: string, date: string, place: string) => {
    const catalogue = new Catalogue(new LetterIndex(), [], () => new DocumentIndex(listRows(rows(issuer, issued))));
    const read = letter(`Thực hiện ${cited}, xã báo cáo.`, {
      date,
      issuer: `ỦY BAN NHÂN DÂN TỈNH ${place.toUpperCase()}`,
      place,
    });
    return catalogue.resolve(read.citations[0] as never, read).outcome;
  };

  it.each([
    ["a letter of before", "UBND tỉnh Thái Nguyên", "2025-01-10", "13/3/2025", "Thái Nguyên", "in-force"],
    [
      "a letter of after, a document of after",
      "UBND tỉnh Thái Nguyên",
      "2026-01-10",
      "13/3/2026",
      "Thái Nguyên",
      "in-force",
    ],
    [
      "across the merger it may be either's",
      "UBND tỉnh Thái Nguyên",
      "2025-01-10",
      "13/7/2025",
      "Thái Nguyên",
      "unknown",
    ],
    ["nor is it the other's", "UBND tỉnh Bắc Kạn", "2025-01-10", "13/7/2025", "Thái Nguyên", "unknown"],
    ["a province that stayed", "UBND tỉnh Lạng Sơn", "2025-01-10", "13/7/2025", "Lạng Sơn", "in-force"],
  ])("%s", (_, issuer, issued, date, place, outcome) => {
    const year = issued.slice(0, 4);
    expect(resolved(issuer, issued, `Quyết định số 18/QĐ-UBND năm ${year} của UBND tỉnh`, date, place)).toBe(outcome);
  });

  it("the old name is the old province's", () => {
    const cited = "Quyết định số 18/QĐ-UBND ngày 10/01/2025 của UBND tỉnh Bắc Kạn";
    expect(resolved("UBND tỉnh Bắc Kạn", "2025-01-10", cited, "13/7/2026", "Thái Nguyên")).toBe("in-force");
    expect(resolved("UBND tỉnh Thái Nguyên", "2025-01-10", cited, "13/7/2026", "Thái Nguyên")).toBe("unknown");
  });

  it("a ministry's document is cited under its heir's name, too", () => {
    const known = [
      {
        type: "Thông tư",
        number: "10/2024/TT-BTNMT",
        issued: "2024-07-31",
        issuer: "Bộ trưởng Bộ Tài nguyên và Môi trường",
      },
    ];
    const catalogue = catalogueOf({ national: known });
    const outcome = (issuer: string) => {
      const read = letter(`Thực hiện Thông tư số 10/2024/TT-BTNMT ngày 31/7/2024 của ${issuer}.`, {
        date: "13/5/2026",
      });
      return catalogue.resolve(read.citations[0] as never, read).outcome;
    };
    expect(outcome("Bộ Nông nghiệp và Môi trường")).toBe("in-force");
    expect(outcome("Bộ Tài chính")).toBe("contradicted");
  });
});
