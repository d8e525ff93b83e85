import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../server/src/catalogue/catalogue.ts";
import { LetterIndex } from "../../../server/src/catalogue/letters/letters.ts";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { catalogueOf, letter, letterText, record, resolveOne } from "./support.ts";

const nd30: Partial<KnownDocument> = {
  type: "Nghị định",
  number: "30/2020/NĐ-CP",
  issued: "2020-03-05",
  issuer: "Chính phủ",
  title: "Về công tác văn thư",
  effective: "2020-03-05",
};
const nd110: Partial<KnownDocument> = {
  type: "Nghị định",
  number: "110/2004/NĐ-CP",
  issued: "2004-04-08",
  issuer: "Chính phủ",
  expired: "2020-03-05",
  replacedBy: ["30/2020/NĐ-CP"],
};

/** `outcome` and the number of the document, or why it is not in force. */
const told = (national: readonly Partial<KnownDocument>[], sentence: string, date = "13/5/2021") => {
  const { outcome, reason, document, contradictions } = resolveOne(catalogueOf({ national }), sentence, { date });
  return [outcome, document?.number ?? null, reason ?? contradictions.map(({ field }) => field).join() ?? null];
};

describe("the four outcomes", () => {
  it.each<[what: string, sentence: string, date: string, outcome: string, number: string | null, why: string]>([
    [
      "in force",
      "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
      "13/5/2021",
      "in-force",
      "30/2020/NĐ-CP",
      "",
    ],
    ["in force, cited short", "Nghị định số 30/2020/NĐ-CP", "13/5/2021", "in-force", "30/2020/NĐ-CP", ""],
    ["in force, typed carelessly", "Nghị định số 30/2020/ND – CP", "13/5/2021", "in-force", "30/2020/NĐ-CP", ""],
    ["in force on its first day", "Nghị định số 30/2020/NĐ-CP", "05/3/2020", "in-force", "30/2020/NĐ-CP", ""],
    ["not yet in force", "Nghị định số 30/2020/NĐ-CP", "04/3/2020", "not-in-force", "30/2020/NĐ-CP", "not-yet"],
    [
      "replaced",
      "Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ",
      "05/3/2020",
      "not-in-force",
      "110/2004/NĐ-CP",
      "replaced",
    ],
    ["in force before its end", "Nghị định số 110/2004/NĐ-CP", "04/3/2020", "in-force", "110/2004/NĐ-CP", ""],
    [
      "ended, in a draft without a date",
      "Nghị định số 110/2004/NĐ-CP",
      "",
      "not-in-force",
      "110/2004/NĐ-CP",
      "replaced",
    ],
    ["another date", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021", "13/5/2021", "contradicted", "30/2020/NĐ-CP", "date"],
    [
      "another type",
      "Quyết định số 30/2020/NĐ-CP ngày 05/3/2020",
      "13/5/2021",
      "contradicted",
      "30/2020/NĐ-CP",
      "type",
    ],
    [
      "another issuer",
      "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Quốc hội",
      "13/5/2021",
      "contradicted",
      "30/2020/NĐ-CP",
      "issuer",
    ],
    ["not known", "Nghị định số 31/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "13/5/2021", "unknown", null, ""],
  ])("%s", (_, sentence, date, ...answer) => {
    expect(told([nd30, nd110], sentence, date)).toEqual(answer);
  });

  it("a contradiction says both sides", () => {
    const { contradictions } = resolveOne(
      catalogueOf({ national: [nd30] }),
      "Nghị định số 30/2020/NĐ-CP ngày 06/3/2020",
    );
    expect(contradictions).toEqual([{ field: "date", cited: "2020-03-06", known: "2020-03-05" }]);
  });

  it("an unknown document is no more than unknown", () => {
    expect(resolveOne(catalogueOf(), "Nghị định số 30/2020/NĐ-CP")).toEqual({
      outcome: "unknown",
      document: null,
      contradictions: [],
      amendedBy: [],
      certain: false,
      reason: null,
    });
  });

  it("a short later citation is not blamed for what the first one said", () => {
    const read = letter(
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ. Theo Nghị định số 30/2020/NĐ-CP thì.",
    );
    const catalogue = catalogueOf({ national: [nd30] });
    expect(read.citations.map((c) => catalogue.resolve(c, read).outcome)).toEqual(["contradicted", "in-force"]);
  });

  it("a date that is known to be in doubt contradicts nothing", () => {
    expect(told([{ ...nd30, checked: "doubtful" }], "Nghị định số 30/2020/NĐ-CP ngày 06/3/2020")).toEqual([
      "in-force",
      "30/2020/NĐ-CP",
      "",
    ]);
  });
});

describe("no wrong link", () => {
  it.each<[what: string, known: Partial<KnownDocument>, sentence: string]>([
    ["another symbol", { number: "36/2026/QĐ-TTg", issued: "2026-01-05" }, "Thông tư số 36/2026/TT-BXD"],
    [
      "another number that ends alike",
      { number: "275/2025/NĐ-CP", title: "Sửa đổi Nghị định số 85/2025/NĐ-CP" },
      "Nghị định số 85/2025/NĐ-CP",
    ],
    ["a digit apart", { number: "1299/QĐ-TTg", issued: "2021-05-05" }, "Quyết định số 1229/QĐ-TTg ngày 05/5/2021"],
    ["Party and State", { number: "198-KL/TW", issued: "2021-05-05" }, "Kế hoạch số 198-KH/CĐKT ngày 05/5/2021"],
    ["another year", { number: "48/NQ-CP", issued: "2021-05-06" }, "Nghị quyết số 48/NQ-CP ngày 06/5/2022"],
    [
      "a year apart in the number",
      { number: "30/2020/NĐ-CP", issued: "2020-03-05" },
      "Nghị định số 30/2021/NĐ-CP ngày 05/3/2021",
    ],
    [
      "a law for a resolution of that number",
      { type: "Luật", number: "18/2008/QH12", issued: "2008-06-03" },
      "Nghị quyết số 18/2008/QH12 ngày 03/6/2008",
    ],
    [
      "the district's for the province's",
      { number: "02/CT-UBND", issued: "2021-02-03", issuer: "UBND huyện Kim Bảng", from: "register" },
      "Chỉ thị số 02/CT-UBND ngày 03/02/2021 của UBND tỉnh",
    ],
  ])("%s", (_, known, sentence) => {
    expect(told([known], sentence, "13/5/2026").slice(0, 2)).toEqual(["unknown", null]);
  });

  it("a number without a symbol means nothing", () => {
    const catalogue = catalogueOf({ national: [nd30, { number: "30/2020", issued: "2020-03-05" }] });
    const read = letter("Thực hiện Nghị định số 30/2020 ngày 05/3/2020 của Chính phủ.");
    for (const citation of read.citations) expect(catalogue.resolve(citation, read).document).toBeNull();
  });

  it("of two local organs' documents with one number, the issuer decides", () => {
    const register = `Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu
02/CT-UBND,03/02/2021,UBND tỉnh Hà Nam,của tỉnh
02/CT-UBND,05/02/2021,UBND thành phố Phủ Lý,của thành phố
02/CT-UBND,03/02/2021,UBND tỉnh Nam Định,của tỉnh bạn
`;
    const title = (sentence: string, draft = {}) =>
      resolveOne(catalogueOf({ registers: { so: register } }), sentence, draft).document?.title ?? null;
    const city = { issuer: "ỦY BAN NHÂN DÂN THÀNH PHỐ PHỦ LÝ", parent: "TỈNH HÀ NAM", place: "Phủ Lý" };
    expect(title("Chỉ thị số 02/CT-UBND ngày 03/02/2021 của UBND tỉnh Hà Nam")).toBe("của tỉnh");
    expect(title("Chỉ thị số 02/CT-UBND ngày 03/02/2021 của Ủy ban nhân dân tỉnh Nam Định")).toBe("của tỉnh bạn");
    expect(title("Chỉ thị số 02/CT-UBND ngày 03/02/2021 của UBND tỉnh")).toBe("của tỉnh");
    expect(title("Chỉ thị số 02/CT-UBND ngày 05/02/2021 của UBND thành phố", city)).toBe("của thành phố");
    expect(title("Chỉ thị số 02/CT-UBND ngày 05/02/2021")).toBe("của thành phố");
    expect(title("Chỉ thị số 02/CT-UBND ngày 03/02/2021")).toBeNull();
    expect(title("Chỉ thị số 02/CT-UBND")).toBeNull();
    expect(title("Chỉ thị số 02/CT-UBND ngày 03/02/2021 của UBND tỉnh Thái Bình")).toBeNull();
  });

  it("a local organ's own day can be contradicted only by its own record", () => {
    const register = "Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu\n02/CT-UBND,03/02/2021,UBND tỉnh Hà Nam,x\n";
    const outcome = (sentence: string) => resolveOne(catalogueOf({ registers: { so: register } }), sentence).outcome;
    expect(outcome("Chỉ thị số 02/CT-UBND ngày 04/02/2021 của UBND tỉnh Hà Nam")).toBe("contradicted");
    expect(outcome("Chỉ thị số 02/CT-UBND ngày 04/02/2021 của UBND tỉnh Nam Định")).toBe("unknown");
    expect(outcome("Chỉ thị số 02/CT-UBND ngày 04/02/2021")).toBe("unknown");
  });

  it("what a city means by its province is told by its other citations", () => {
    const register = "Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu\n02/CT-UBND,03/02/2021,UBND tỉnh Hà Nam,x\n";
    const catalogue = catalogueOf({ registers: { so: register } });
    const draft = { issuer: "ỦY BAN NHÂN DÂN THÀNH PHỐ PHỦ LÝ", place: "Phủ Lý" };
    const outcomes = (body: string) => {
      const read = letter(body, draft);
      return read.citations.map((c) => catalogue.resolve(c, read).outcome);
    };
    expect(outcomes("Thực hiện Chỉ thị số 02/CT-UBND ngày 04/02/2021 của UBND tỉnh.")).toEqual(["unknown"]);
    expect(
      outcomes(
        "Thực hiện Văn bản số 9/UBND-TH ngày 11/5/2021 của UBND tỉnh Hà Nam và Chỉ thị số 02/CT-UBND ngày 04/02/2021 của UBND tỉnh.",
      ),
    ).toEqual(["unknown", "contradicted"]);
  });
});

describe("the year of a number that does not say it", () => {
  const years = [
    { type: "Nghị quyết", number: "01/NQ-CP", issued: "2023-01-06", issuer: "Chính phủ" },
    { type: "Nghị quyết", number: "01/NQ-CP", issued: "2024-01-05", issuer: "Chính phủ" },
  ];
  it.each<[sentence: string, date: string, issued: string | null]>([
    ["Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ", "13/5/2025", "2024-01-05"],
    ["Nghị quyết số 01/NQ-CP năm 2023 của Chính phủ", "13/5/2025", "2023-01-06"],
    ["Nghị quyết số 01/NQ-CP của Chính phủ", "13/5/2023", "2023-01-06"], // the other one is still to come
    ["Nghị quyết số 01/NQ-CP của Chính phủ", "13/5/2024", null], // either
    ["Nghị quyết số 01/NQ-CP của Chính phủ", "13/5/2025", null], // perhaps that year's, which nobody knows
    ["Nghị quyết số 01/NQ-CP của Chính phủ", "05/01/2023", null],
    ["Nghị quyết số 01/NQ-CP của Chính phủ", "", null],
  ])("%s in a letter of %s", (sentence, date, issued) => {
    expect(resolveOne(catalogueOf({ national: years }), sentence, { date }).document?.issued ?? null).toBe(issued);
  });

  it("is the first citation's for the short one", () => {
    const read = letter(
      "Thực hiện Nghị quyết số 01/NQ-CP ngày 06/01/2023 của Chính phủ. Theo Nghị quyết số 01/NQ-CP thì phải báo cáo.",
      { date: "13/5/2025" },
    );
    const catalogue = catalogueOf({ national: years });
    expect(read.citations.map((c) => catalogue.resolve(c, read).document?.issued)).toEqual([
      "2023-01-06",
      "2023-01-06",
    ]);
  });

  it("is nobody's where the letter cites both", () => {
    const read = letter(
      "Thực hiện Nghị quyết số 01/NQ-CP ngày 06/01/2023 và Nghị quyết số 01/NQ-CP ngày 05/01/2024. Theo Nghị quyết số 01/NQ-CP thì phải báo cáo.",
      { date: "13/5/2025" },
    );
    const catalogue = catalogueOf({ national: years });
    expect(read.citations.map((c) => catalogue.resolve(c, read).document?.issued ?? null)).toEqual([
      "2023-01-06",
      "2024-01-05",
      null,
    ]);
  });
});

it("a date said of one organ's number is not lent to another's", () => {
  const register =
    "Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu\n02/CT-UBND,05/02/2020,UBND thành phố Phủ Lý,x\n02/CT-UBND,03/02/2020,UBND tỉnh Hà Nam,y\n";
  const catalogue = catalogueOf({ registers: { so: register } });
  const read = letter(
    "Thực hiện Chỉ thị số 02/CT-UBND ngày 03/02/2020 của UBND tỉnh Hà Nam và Chỉ thị số 02/CT-UBND của UBND thành phố Phủ Lý.",
  );
  expect(read.citations.map((c) => catalogue.resolve(c, read).document?.title ?? null)).toEqual(["y", null]);
});

it("nothing of the national set is read for letters that cite nothing", () => {
  const never = () => {
    throw new Error("read");
  };
  const catalogue = new Catalogue(new LetterIndex(), [], never);
  const read = letter("Đề nghị các đơn vị báo cáo.");
  expect(read.citations).toEqual([]);
  expect(catalogue.with([]).references(record({ number: "1/NQ-CP" }))).toEqual([]);
  expect(catalogue.search("", 5)).toEqual([]);
});

const seeds = resolve(import.meta.dirname, "../../../../shared/letters/seeds");

describe.runIf(existsSync(seeds))("letters as they are", () => {
  const catalogue = new Catalogue();
  const outcomes = (file: string) => {
    const read = readLetter(readFileSync(resolve(seeds, file), "utf8"));
    return read.citations.map((c) => `${c.number} ${catalogue.resolve(c, read).outcome}`);
  };
  it.each<[file: string, outcomes: string[]]>([
    [
      "000.txt",
      ["48/NQ-CP in-force", "2665/UBND-TH unknown", "48/NQ-CP in-force", "02/CT-TTg unknown", "02/CT-UBND unknown"],
    ],
    ["002.txt", ["201-CV/TU unknown", "21/NQ-CP in-force"]],
    ["003.txt", ["182/TB-VPCP unknown", "182/TB-VPCP unknown"]],
    ["004.txt", ["252-CV/TU unknown", "07-KL/TW unknown"]],
  ])("%s", (file, expected) => {
    expect(outcomes(file)).toEqual(expected);
  });
});

describe("the Party's numbers begin anew each term", () => {
  const conclusion = { type: "Kết luận", number: "14-KL/TW", issued: "2021-09-22", issuer: "Bộ Chính trị" };
  const twice = [
    { type: "Nghị quyết", number: "29-NQ/TW", issued: "2013-11-04", issuer: "Ban Chấp hành Trung ương" },
    { type: "Nghị quyết", number: "29-NQ/TW", issued: "2022-11-17", issuer: "Ban Chấp hành Trung ương" },
  ];
  it.each<[sentence: string, date: string, outcome: string]>([
    ["Kết luận số 14-KL/TW ngày 22/9/2021 của Bộ Chính trị", "13/5/2026", "in-force"],
    ["Kết luận số 14-KL/TW của Bộ Chính trị", "13/5/2023", "in-force"],
    ["Kết luận số 14-KL/TW của Bộ Chính trị", "13/5/2026", "unknown"], // the next term may have its own
    ["Kết luận số 14-KL/TW ngày 23/9/2021 của Bộ Chính trị", "13/5/2023", "contradicted"],
    ["Kết luận số 14-KL/TW ngày 22/9/2022 của Bộ Chính trị", "13/5/2023", "contradicted"],
    ["Kết luận số 14-KL/TW ngày 22/9/2016 của Bộ Chính trị", "13/5/2023", "unknown"],
    ["Kết luận số 14-KL/TW ngày 22/9/2021 của Ban Bí thư", "13/5/2023", "contradicted"],
    ["Nghị quyết số 29-NQ/TW ngày 04/11/2013", "13/5/2023", "in-force"],
    ["Nghị quyết số 29-NQ/TW", "13/5/2023", "unknown"],
    ["Nghị quyết số 29-NQ/TW", "13/5/2014", "in-force"],
  ])("%s in a letter of %s", (sentence, date, outcome) => {
    expect(told([conclusion, ...twice], sentence, date)[0]).toBe(outcome);
  });

  it("a regulation may be cited as a decision: both are QĐ", () => {
    const known = { type: "Quy định", number: "66-QĐ/TW", issued: "2017-02-06", issuer: "Ban Bí thư" };
    expect(told([known], "Quyết định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư")[0]).toBe("in-force");
  });

  it("a local committee's number needs the very day, or its term for certain", () => {
    const register = "Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu\n252-CV/TU,14/6/2021,Tỉnh ủy Hà Nam,x\n";
    const outcome = (sentence: string) =>
      resolveOne(catalogueOf({ registers: { so: register } }), sentence, { date: "13/5/2025" }).outcome;
    expect(outcome("Công văn số 252-CV/TU ngày 14/6/2021 của Ban Thường vụ Tỉnh ủy")).toBe("in-force");
    expect(outcome("Công văn số 252-CV/TU ngày 15/6/2021 của Tỉnh ủy Hà Nam")).toBe("contradicted");
    expect(outcome("Công văn số 252-CV/TU ngày 14/6/2020 của Tỉnh ủy Hà Nam")).toBe("unknown");
    expect(outcome("Công văn số 252-CV/TU của Tỉnh ủy Hà Nam")).toBe("unknown");
  });
});

describe("amendment and replacement", () => {
  const amended = { ...nd30, amendedBy: ["1/2021/NĐ-CP", "2/2022/NĐ-CP", "3/2022/NĐ-CP"] };
  const amending = [
    { type: "Nghị định", number: "01/2021/NĐ-CP", issued: "2021-01-04", effective: "2021-03-01" },
    { type: "Nghị định", number: "02/2022/NĐ-CP", issued: "2022-01-10" },
    { type: "Nghị định", number: "03/2022/NĐ-CP" },
  ];
  it.each([
    ["28/02/2021", []],
    ["01/3/2021", ["1/2021/NĐ-CP"]],
    ["13/5/2022", ["1/2021/NĐ-CP", "2/2022/NĐ-CP"]],
    ["", ["1/2021/NĐ-CP", "2/2022/NĐ-CP", "3/2022/NĐ-CP"]],
  ])("by %s it was amended by %j", (date, amendedBy) => {
    const answer = resolveOne(catalogueOf({ national: [amended, ...amending] }), "Nghị định số 30/2020/NĐ-CP", {
      date,
    });
    expect([answer.outcome, answer.amendedBy]).toEqual(["in-force", amendedBy]);
  });

  const replaced = { ...nd30, replacedBy: ["5/2022/NĐ-CP"] };
  it.each<[what: string, other: Partial<KnownDocument>[], date: string, outcome: string]>([
    ["before the other is in force", [{ number: "5/2022/NĐ-CP", effective: "2022-06-01" }], "31/5/2022", "in-force"],
    ["from then on", [{ number: "5/2022/NĐ-CP", effective: "2022-06-01" }], "01/6/2022", "not-in-force"],
    ["where the other is not known", [], "01/6/2023", "in-force"],
    ["where the other's day is not known", [{ number: "5/2022/NĐ-CP" }], "01/6/2023", "in-force"],
  ])("on a day not known, %s", (_, other, date, outcome) => {
    const answer = resolveOne(catalogueOf({ national: [replaced, ...other] }), "Nghị định số 30/2020/NĐ-CP", { date });
    expect([answer.outcome, answer.certain]).toEqual([outcome, false]);
  });

  it("may go round in a circle", () => {
    const circle = [
      { ...nd30, replacedBy: ["5/2022/NĐ-CP"], amendedBy: ["5/2022/NĐ-CP"] },
      { type: "Nghị định", number: "5/2022/NĐ-CP", issued: "2022-01-01", replacedBy: ["30/2020/NĐ-CP"] },
    ];
    expect(told(circle, "Nghị định số 5/2022/NĐ-CP", "13/5/2023")[0]).toBe("in-force");
    expect(told(circle, "Nghị định số 30/2020/NĐ-CP", "13/5/2023")[0]).toBe("not-in-force");
  });

  it("the end is certain only where it is recorded and verified", () => {
    const certain = (known: Partial<KnownDocument>, date = "13/5/2021") =>
      resolveOne(catalogueOf({ national: [{ ...nd30, ...known }] }), "Nghị định số 30/2020/NĐ-CP", { date }).certain;
    expect(certain({})).toBe(false);
    expect(certain({ expired: "2030-01-01" })).toBe(true);
    expect(certain({ expired: "2030-01-01", effective: null })).toBe(false);
    expect(certain({ expired: "2021-01-01" })).toBe(true);
    expect(certain({ expired: "2021-01-01", checked: "general knowledge" })).toBe(false);
  });
});

describe("several sources", () => {
  const register = "number,issued,issuer,title\n30/2020/NĐ-CP,05/3/2020,Chính phủ,Nghị định văn thư\n";
  const own = letterText("Về việc trên.", { number: "12/UBND-VP", date: "01/02/2021", subject: "nội dung trong thư" });

  it("the nearer one wins, and the farther fills what it does not know", () => {
    const catalogue = catalogueOf({ registers: { so: register }, national: [{ ...nd30, expired: "2021-01-01" }] });
    const { document, outcome } = resolveOne(catalogue, "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ");
    expect(document).toMatchObject({ from: "register", title: "Nghị định văn thư", expired: "2021-01-01" });
    expect(document?.place?.uri).toBe("so");
    expect(outcome).toBe("not-in-force");
  });

  it("letters come before registers", () => {
    const rows = "number,issued,issuer,title\n12/UBND-VP,01/02/2021,UBND tỉnh Hà Nam,trong sổ\n";
    const catalogue = catalogueOf({ letters: { thu: own }, registers: { so: rows } });
    const { document } = resolveOne(catalogue, "Công văn số 12/UBND-VP ngày 01/02/2021 của UBND tỉnh Hà Nam");
    expect(document).toMatchObject({ from: "workspace", title: "nội dung trong thư" });
    expect(catalogue.numbered("12/UBND-VP").map(({ from }) => from)).toEqual(["workspace", "register"]);
  });

  it("a record that agrees with the citation is believed over one that does not", () => {
    const wrong = register.replace("05/3/2020", "06/3/2020");
    const catalogue = catalogueOf({ registers: { so: wrong }, national: [nd30] });
    const { document, outcome } = resolveOne(catalogue, "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ");
    expect([outcome, document?.from]).toEqual(["in-force", "national"]);
  });

  it("a change of one letter is seen at once, and other registers make another catalogue", () => {
    const catalogue = catalogueOf({ letters: { thu: own } });
    const cite = "Công văn số 12/UBND-VP ngày 01/02/2021 của UBND tỉnh Hà Nam";
    expect(resolveOne(catalogue, cite).outcome).toBe("in-force");
    catalogue.letters.delete("thu");
    expect(resolveOne(catalogue, cite).outcome).toBe("unknown");
    const rows = catalogueOf({
      registers: { so: "number,issued,issuer,title\n12/UBND-VP,01/02/2021,UBND tỉnh Hà Nam,trong sổ\n" },
    });
    expect(resolveOne(catalogue.with(rows.registers), cite).document?.title).toBe("trong sổ");
    expect(resolveOne(catalogue, cite).outcome).toBe("unknown");
  });
});

describe("references", () => {
  const cite = (sentence: string, date = "13/5/2021") =>
    letterText(`Thực hiện ${sentence}.`, { date, number: "1/UBND-VP" });
  const letters = {
    a: cite("Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ"),
    b: cite("Nghị quyết số 48/NQ-CP ngày 07/5/2022 của Chính phủ", "13/5/2022"),
    c: cite("Luật Đất đai", "13/5/2021"),
    d: cite("Luật Đất đai số 31/2024/QH15 và Luật Đất đai năm 2013", "13/5/2025"),
  };
  const national = [
    { type: "Nghị quyết", number: "48/NQ-CP", issued: "2021-05-06", issuer: "Chính phủ" },
    { type: "Nghị quyết", number: "48/NQ-CP", issued: "2022-05-07", issuer: "Chính phủ" },
    {
      type: "Luật",
      number: "45/2013/QH13",
      issued: "2013-11-29",
      issuer: "Quốc hội",
      title: "Đất đai",
      effective: "2014-07-01",
      expired: "2024-08-01",
      replacedBy: ["31/2024/QH15"],
    },
    {
      type: "Luật",
      number: "31/2024/QH15",
      issued: "2024-01-18",
      issuer: "Quốc hội",
      title: "Đất đai",
      effective: "2024-08-01",
    },
  ];
  it.each<[number: string, at: number, uris: string[]]>([
    ["48/NQ-CP", 0, ["a"]],
    ["48/NQ-CP", 1, ["b"]],
    ["45/2013/QH13", 0, ["c", "d"]],
    ["31/2024/QH15", 0, ["d"]],
  ])("to %s (%i) stand in %j", (number, n, uris) => {
    const catalogue = catalogueOf({ letters, national });
    const document = catalogue.numbered(number)[n];
    expect(document && catalogue.references(document).map(({ uri }) => uri)).toEqual(uris);
  });

  it("to a letter, with their place", () => {
    const text = cite("Công văn số 7/UBND-VP ngày 01/02/2021 của UBND tỉnh Hà Nam");
    const catalogue = catalogueOf({
      letters: { cited: letterText("x.", { number: "07/UBND-VP", date: "01/02/2021" }), citing: text },
    });
    const document = catalogue.letters.get("cited")?.document;
    const line = text.split("\n").findIndex((l) => l.startsWith("Thực hiện"));
    expect(document && catalogue.references(document)).toEqual([
      {
        uri: "citing",
        range: {
          start: { line, character: 10 },
          end: { line, character: 10 + "Công văn số 7/UBND-VP ngày 01/02/2021 của UBND tỉnh Hà Nam".length },
        },
      },
    ]);
  });
});
