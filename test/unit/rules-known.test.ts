import { describe, expect, test } from "vitest";
import {
  blankDocument,
  type KnownDocument,
  type KnownDocuments,
  nothingKnown,
  type Resolution,
} from "../../server/src/core/citations/resolution.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";

const document = (facts: Partial<KnownDocument>): KnownDocument => ({
  ...blankDocument,
  checked: "list",
  ...facts,
});

const unknown: Resolution = {
  outcome: "unknown",
  document: null,
  contradictions: [],
  amendedBy: [],
  certain: false,
  reason: null,
};

/** A catalogue that answers as told, by number or by a law's name. */
const catalogue = (answers: Readonly<Record<string, Partial<Resolution>>>): KnownDocuments => ({
  resolve: ({ number, name }) => ({ ...unknown, ...answers[number ?? name ?? ""] }),
  twins: () => [],
  age: null,
});

const decree = document({ type: "Nghị định", number: "110/2004/NĐ-CP", issued: "2004-04-08", issuer: "Chính phủ" });
const letter = (body: string) =>
  readLetter(`Số: 27/UBND-VX\nV/v báo cáo\n\nKính gửi: Sở Nội vụ\n\n${body}\n\nĐề nghị xem xét./.`);

function findingsOf(rule: string, body: string, known: KnownDocuments): Finding[] {
  const { findings, failures } = lint(letter(body), undefined, known);
  expect(failures).toEqual([]);
  return findings.filter((f) => f.rule.name === rule);
}

const shown = (body: string, { span }: Finding): string => letter(body).source.text.slice(span.start, span.end);

describe("without a catalogue", () => {
  test("nothing is told about any citation", () => {
    const body = "Thực hiện Nghị định số 110/2004/NĐ-CP, xã báo cáo.";
    for (const rule of ["citation-unknown", "citation-not-in-force", "citation-contradicted", "citation-amended"])
      expect(findingsOf(rule, body, nothingKnown)).toEqual([]);
  });
});

describe("citation-not-in-force", () => {
  const body = "Thực hiện Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ, xã báo cáo.";
  const outcome = (facts: Partial<KnownDocument>, reason: Resolution["reason"]) =>
    catalogue({
      "110/2004/NĐ-CP": { outcome: "not-in-force", document: { ...decree, ...facts }, reason, certain: true },
    });

  test.each([
    [
      "expired and replaced",
      { expired: "2020-03-05", replacedBy: ["30/2020/NĐ-CP"] },
      "expired",
      "Theo danh mục, Nghị định 110/2004/NĐ-CP hết hiệu lực từ ngày 05/3/2020. Văn bản thay thế: 30/2020/NĐ-CP.",
    ],
    [
      "expired",
      { expired: "2020-12-31" },
      "expired",
      "Theo danh mục, Nghị định 110/2004/NĐ-CP hết hiệu lực từ ngày 31/12/2020.",
    ],
    [
      "replaced on a day not known",
      { replacedBy: ["30/2020/NĐ-CP", "31/2020/NĐ-CP"] },
      "replaced",
      "Theo danh mục, Nghị định 110/2004/NĐ-CP đã được thay thế. Văn bản thay thế: 30/2020/NĐ-CP, 31/2020/NĐ-CP.",
    ],
  ] as const)("%s", (_, facts, reason, message) => {
    const [finding, ...more] = findingsOf("citation-not-in-force", body, outcome(facts, reason));
    expect(more).toEqual([]);
    expect(finding?.severity).toBe("warning");
    expect(finding?.message.vi).toBe(message);
    expect(finding?.message.en).not.toMatch(/[{}]/);
    expect(finding && shown(body, finding)).toBe("Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ");
    expect(finding?.fixes).toEqual([]);
  });

  test.each([
    [
      "on a day that is known",
      { effective: "2027-01-01", replacedBy: ["40/2030/NĐ-CP"] },
      "đến ngày 01/01/2027 mới có hiệu lực.",
    ],
    ["some day", {}, "chưa có hiệu lực."],
  ])("not yet, %s: no basis, but everybody may speak of it", (_, facts, end) => {
    const decision = `Số: 27/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc kiểm tra\n\nCĂN\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Kiểm tra các phòng./.`;
    const basis = "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ.";
    const { findings } = lint(readLetter(decision.replace("CĂN", basis)), undefined, outcome(facts, "not-yet"));
    const found = findings.filter((f) => f.rule.name === "citation-not-in-force");
    expect(found.map((f) => f.message.vi)).toEqual([`Theo danh mục, Nghị định 110/2004/NĐ-CP ${end}`]);
    expect(findingsOf("citation-not-in-force", body, outcome(facts, "not-yet"))).toEqual([]);
  });

  test("a text without any header was written nobody knows when", () => {
    const text = `Kính gửi: Sở Nội vụ\n\n${body}`;
    const { findings } = lint(readLetter(text), undefined, outcome({}, "expired"));
    expect(findings.filter((f) => f.rule.name === "citation-not-in-force")).toEqual([]);
  });

  test("every mention is shown", () => {
    const twice = `${body}\n\nTheo Nghị định số 110/2004/NĐ-CP, xã đã tập huấn.`;
    expect(findingsOf("citation-not-in-force", twice, outcome({}, "expired"))).toHaveLength(2);
  });

  test.each([
    "Quyết định này thay thế Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ.",
    "Bãi bỏ Điều 3 Nghị định số 110/2004/NĐ-CP.",
    "Thực hiện văn bản sửa đổi, bổ sung một số điều của\nNghị định số 110/2004/NĐ-CP.",
    "Các điều khoản hết hiệu lực của Nghị định số 110/2004/NĐ-CP.",
  ])("who ends a document names it in good faith: %s", (text) => {
    expect(findingsOf("citation-not-in-force", text, outcome({}, "expired"))).toEqual([]);
  });

  test("a law by name is told with its number", () => {
    const law = document({ type: "Luật", number: "45/2013/QH13", title: "Đất đai", expired: "2024-08-01" });
    const known = catalogue({ "Luật Đất đai": { outcome: "not-in-force", document: law, reason: "expired" } });
    const [finding] = findingsOf("citation-not-in-force", "Căn cứ Luật Đất đai, xã báo cáo.", known);
    expect(finding?.message.vi).toContain("Luật Đất đai (45/2013/QH13) hết hiệu lực từ ngày 01/8/2024");
  });
});

describe("citation-contradicted", () => {
  const body = "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ, xã báo cáo.";
  const known = document({ type: "Nghị định", number: "30/2020/NĐ-CP", issued: "2020-03-05", issuer: "Chính phủ" });
  const contradicting = (...contradictions: Resolution["contradictions"]) =>
    catalogue({ "30/2020/NĐ-CP": { outcome: "contradicted", document: known, contradictions } });
  const date = { field: "date", cited: "2021-03-05", known: "2020-03-05" } as const;
  const type = { field: "type", cited: "Nghị định", known: "Thông tư" } as const;
  const issuer = { field: "issuer", cited: "Chính phủ", known: "Bộ Nội vụ" } as const;

  test("the date, with the record's in the same form", () => {
    const [finding, ...more] = findingsOf("citation-contradicted", body, contradicting(date));
    expect(more).toEqual([]);
    expect(finding?.severity).toBe("warning");
    expect(finding?.message.vi).toBe(
      "Theo danh mục, ngày ban hành của Nghị định 30/2020/NĐ-CP là “05/3/2020”, không phải “05/3/2021”: kiểm tra lại.",
    );
    expect(finding && shown(body, finding)).toContain("05 tháng 3 năm 2021");
    const [fix] = finding?.fixes ?? [];
    expect(fix?.safe).toBe(false);
    expect(fix && applyEdits(letter(body).source.text, fix.edits)).toContain("ngày 05 tháng 3 năm 2020 của");
  });

  test("the type and the issuer, each where it stands", () => {
    const findings = findingsOf("citation-contradicted", body, contradicting(type, issuer));
    expect(findings.map((f) => shown(body, f))).toEqual(["Nghị định", "Chính phủ"]);
    expect(findings.flatMap((f) => f.fixes.map((x) => [x.safe, x.edits[0]?.newText]))).toEqual([
      [false, "Thông tư"],
      [false, "Bộ Nội vụ"],
    ]);
  });

  test("an inferred issuer is shown at the whole citation", () => {
    const bare = "Thực hiện Nghị định số 30/2020/NĐ-CP, xã báo cáo.";
    const [finding] = findingsOf("citation-contradicted", bare, contradicting(issuer));
    expect(finding && shown(bare, finding)).toBe("Nghị định số 30/2020/NĐ-CP");
    expect(finding?.fixes).toEqual([]);
  });
});

describe("citation-amended", () => {
  const body = "Căn cứ Nghị định số 110/2004/NĐ-CP, xã báo cáo.\n\nTheo Nghị định số 110/2004/NĐ-CP, xã đã tập huấn.";
  const amended = (amendedBy: readonly string[]) =>
    catalogue({ "110/2004/NĐ-CP": { outcome: "in-force", document: decree, amendedBy, certain: true } });

  test("is told once, with what amended it", () => {
    const [finding, ...more] = findingsOf("citation-amended", body, amended(["09/2010/NĐ-CP", "12/2014/NĐ-CP"]));
    expect(more).toEqual([]);
    expect(finding?.severity).toBe("info");
    expect(finding?.message.vi).toContain("đã được sửa đổi, bổ sung bởi 09/2010/NĐ-CP, 12/2014/NĐ-CP");
    expect(finding?.span.start).toBe(letter(body).citations[0]?.span.start);
  });

  test("is told once of a law cited by name and by number", () => {
    const law = document({ type: "Luật", number: "25/2008/QH12", title: "Bảo hiểm y tế", issued: "2008-11-14" });
    const answer = { outcome: "in-force", document: law, amendedBy: ["46/2014/QH13"] } as const;
    const known = catalogue({ "25/2008/QH12": answer, "Luật Bảo hiểm y tế": answer });
    const text = "Căn cứ Luật số 25/2008/QH12, xã báo cáo.\n\nTheo Luật Bảo hiểm y tế, xã đã tập huấn.";
    expect(findingsOf("citation-amended", text, known).map((f) => f.message.vi)).toEqual([
      "Theo danh mục, Luật Bảo hiểm y tế (25/2008/QH12) đã được sửa đổi, bổ sung bởi 46/2014/QH13: xem có cần viện dẫn thêm.",
    ]);
  });

  test("a document in force and not amended is no finding", () => {
    for (const rule of ["citation-amended", "citation-not-in-force", "citation-unknown", "citation-contradicted"])
      expect(findingsOf(rule, body, amended([]))).toEqual([]);
  });
});

describe("citation-unknown", () => {
  const nothing = catalogue({});

  test("is told once for each document, and never says that it does not exist", () => {
    const body =
      "Thực hiện Công văn số 615/KVN-PC ngày 03/4/2019, Công văn số 616/KVN-PC và Công văn số 615/KVN-PC, xã báo cáo.";
    const findings = findingsOf("citation-unknown", body, nothing);
    expect(findings.map((f) => f.message.vi)).toEqual([
      "“615/KVN-PC” chưa có trong danh mục, cần kiểm tra lại.",
      "“616/KVN-PC” chưa có trong danh mục, cần kiểm tra lại.",
    ]);
    for (const { message, severity } of findings) {
      expect(severity).toBe("info");
      expect(message.vi + message.en).not.toMatch(/không tồn tại|does not exist|no such/i);
    }
  });

  test("the same number of two issuers is two documents", () => {
    const body = "Thực hiện Chỉ thị số 02/CT-UBND của UBND tỉnh và Chỉ thị số 02/CT-UBND của UBND xã, xã báo cáo.";
    expect(findingsOf("citation-unknown", body, nothing)).toHaveLength(2);
  });

  test("a law cited by name may be known under another", () => {
    const body = "Căn cứ Luật Thư viện và Luật Xuất bản, xã báo cáo.";
    expect(letter(body).citations.length).toBeGreaterThan(0);
    expect(findingsOf("citation-unknown", body, nothing)).toEqual([]);
  });

  const aged = (answers: Parameters<typeof catalogue>[0] = {}): KnownDocuments => ({
    ...catalogue(answers),
    age: "2026-09-19",
  });

  test.each([
    ["a decree", "Nghị định số 30/2030/NĐ-CP", true],
    ["a circular", "Thông tư số 12/2029/TT-BTC", true],
    ["a law by number", "Luật số 12/2029/QH17", true],
    ["the Prime Minister's decision", "Quyết định số 412/QĐ-TTg", true],
    ["the Central Committee's", "Kết luận số 412-KL/TW", true],
    ["a ministry's letter", "Công văn số 412/BTC-CST", false],
    ["a province's decision", "Quyết định số 12/2029/QĐ-UBND", false],
    ["a committee's letter", "Công văn số 183-CV/TU", false],
  ])("how old the catalogue is matters for %s: %s, %s", (_, cited, told) => {
    const [finding, ...more] = findingsOf("citation-unknown", `Thực hiện ${cited}, xã báo cáo.`, aged());
    expect(more).toEqual([]);
    expect(finding?.message.vi.includes(" (danh mục có sẵn cập nhật đến 19/9/2026)")).toBe(told);
    expect(finding?.message.en).not.toMatch(/[{}]/);
  });

  test("the document that bears the title is offered", () => {
    const meant = document({ type: "Nghị định", number: "30/2020/NĐ-CP" });
    const body = "Thực hiện Nghị định số 30/2002/NĐ-CP về công tác văn thư, xã báo cáo.";
    const [finding] = findingsOf("citation-unknown", body, catalogue({ "30/2002/NĐ-CP": { meant } }));
    expect(finding?.message.vi).toContain("cần kiểm tra lại. Trích yếu này là của Nghị định 30/2020/NĐ-CP.");
    expect(finding?.fixes.map((f) => [f.safe, f.edits.map((e) => e.newText)])).toEqual([[false, ["30/2020/NĐ-CP"]]]);
  });

  test("nothing is told while a server has not answered, nor of a bare number", () => {
    const body = "Thực hiện Nghị định số 30/2030/NĐ-CP, xã báo cáo.";
    expect(findingsOf("citation-unknown", body, catalogue({ "30/2030/NĐ-CP": { pending: true } }))).toEqual([]);
    expect(findingsOf("citation-unknown", "Theo Nghị định số 30, xã báo cáo.", nothing)).toEqual([]);
  });
});

describe("citation-contradicted by the title", () => {
  const body = "Thực hiện Nghị định số 31/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, xã báo cáo.";
  const known = document({ type: "Nghị định", number: "31/2020/NĐ-CP", title: "Về kinh doanh bảo hiểm nhân thọ" });
  const contradictions = [{ field: "title", cited: "về công tác văn thư", known: known.title ?? "" }] as const;

  test("is shown at the title", () => {
    const answer = { outcome: "contradicted", document: known, contradictions } as const;
    const [finding, ...more] = findingsOf("citation-contradicted", body, catalogue({ "31/2020/NĐ-CP": answer }));
    expect(more).toEqual([]);
    expect(finding && shown(body, finding)).toMatch(/^về công tác văn thư/);
    expect(finding?.message.vi).toContain("trích yếu của Nghị định 31/2020/NĐ-CP là “Về kinh doanh bảo hiểm nhân thọ”");
    expect(finding?.fixes).toEqual([]);
  });

  test("offers the number of the document that bears it", () => {
    const meant = document({ type: "Nghị định", number: "30/2020/NĐ-CP" });
    const answer = { outcome: "contradicted", document: known, contradictions, meant } as const;
    const [finding] = findingsOf("citation-contradicted", body, catalogue({ "31/2020/NĐ-CP": answer }));
    expect(finding?.message.vi).toContain("Trích yếu này là của Nghị định 30/2020/NĐ-CP.");
    const [fix] = finding?.fixes ?? [];
    expect(fix?.safe).toBe(false);
    expect(fix && applyEdits(letter(body).source.text, fix.edits)).toContain(
      "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
    );
  });
});

describe("what nobody has verified is said to be so", () => {
  const body = "Thực hiện Nghị định số 110/2004/NĐ-CP ngày 08/4/2005 của Chính phủ, xã báo cáo.";
  const doubtful = { ...decree, checked: "general knowledge", expired: "2020-03-05" };
  const date = { field: "date", cited: "2005-04-08", known: "2004-04-08" } as const;

  test.each([
    ["citation-not-in-force", { outcome: "not-in-force", document: doubtful, reason: "expired" }],
    ["citation-contradicted", { outcome: "contradicted", document: doubtful, contradictions: [date] }],
  ] as const)("%s", (rule, answer) => {
    const [finding] = findingsOf(rule, body, catalogue({ "110/2004/NĐ-CP": answer }));
    expect(finding?.message.vi).toMatch(/^Theo danh mục \(dữ liệu chưa kiểm chứng\), /);
    const sure = { ...answer, document: { ...doubtful, checked: "legal text" } };
    const [certain] = findingsOf(rule, body, catalogue({ "110/2004/NĐ-CP": sure }));
    expect(certain?.message.vi).toMatch(/^Theo danh mục, /);
  });
});

describe("citation-first-incomplete", () => {
  const nd30 = document({
    type: "Nghị định",
    number: "30/2020/NĐ-CP",
    issued: "2020-03-05",
    issuer: "Chính phủ",
    title: "Về công tác văn thư",
  });
  const known = catalogue({ "30/2020/NĐ-CP": { outcome: "in-force", document: nd30 } });
  const fixed = (body: string, of = known) => {
    const [finding, ...more] = findingsOf("citation-first-incomplete", body, of);
    expect(more).toEqual([]);
    const [fix] = finding?.fixes ?? [];
    if (!finding || !fix) return null;
    expect(fix.safe).toBe(false);
    return applyEdits(letter(body).source.text, fix.edits).split("\n\n")[2];
  };
  const full = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ";

  test.each([
    [
      "number alone",
      "Thực hiện Nghị định số 30/2020/NĐ-CP, xã báo cáo.",
      `Thực hiện ${full} về công tác văn thư, xã báo cáo.`,
    ],
    [
      "without a date",
      "Thực hiện Nghị định 30/2020/NĐ-CP của Chính phủ, xã báo cáo.",
      `Thực hiện ${full} về công tác văn thư, xã báo cáo.`,
    ],
    [
      "the title is there",
      "Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư, xã báo cáo.",
      `Thực hiện ${full} về công tác văn thư, xã báo cáo.`,
    ],
    ["a basis", "Căn cứ Nghị định số 30/2020/NĐ-CP;", `Căn cứ ${full} về công tác văn thư;`],
    [
      "behind a provision",
      "Theo khoản 2 Điều 8 Nghị định số 30/2020/NĐ-CP, xã báo cáo.",
      `Theo khoản 2 Điều 8 ${full} về công tác văn thư, xã báo cáo.`,
    ],
    [
      "over two lines",
      "Thực hiện Nghị định số\n30/2020/NĐ-CP, xã báo cáo.",
      `Thực hiện ${full} về công tác văn thư, xã báo cáo.`,
    ],
  ])("%s", (_, body, wanted) => {
    expect(fixed(body)).toBe(wanted);
  });

  test("what is missing is named", () => {
    const told = (body: string) => findingsOf("citation-first-incomplete", body, known)[0]?.message.vi ?? "";
    expect(told("Thực hiện Nghị định số 30/2020/NĐ-CP, xã báo cáo.")).toContain("chưa ghi ngày và cơ quan ban hành:");
    expect(told("Theo Nghị định số 30/2020/NĐ-CP của Chính phủ, xã báo cáo.")).toContain("chưa ghi ngày ban hành:");
  });

  test.each([
    ["cited in full", `Thực hiện ${full}, xã báo cáo.`],
    ["cited in full and then shortly", `Thực hiện ${full}, xã báo cáo. Theo Nghị định số 30/2020/NĐ-CP, xã tập huấn.`],
    ["a year at least", "Thực hiện Nghị định số 30/2020/NĐ-CP năm 2020 của Chính phủ, xã báo cáo."],
    ["repealed, not cited", "Nghị định này thay thế Nghị định số 30/2020/NĐ-CP."],
    ["not known", "Thực hiện Nghị định số 31/2020/NĐ-CP, xã báo cáo."],
    ["a bare number", "Thực hiện Nghị định số 30, xã báo cáo."],
  ])("silent: %s", (_, body) => {
    expect(findingsOf("citation-first-incomplete", body, known)).toEqual([]);
  });

  test.each([
    ["a law is cited by its name", { ...nd30, type: "Luật" }],
    ["nobody has verified the record", { ...nd30, checked: "general knowledge" }],
    ["the record has no date", { ...nd30, issued: null }],
  ])("silent: %s", (_, record) => {
    const other = catalogue({ "30/2020/NĐ-CP": { outcome: "in-force", document: record } });
    const body = "Thực hiện Nghị định số 30/2020/NĐ-CP, xã báo cáo.";
    expect(findingsOf("citation-first-incomplete", body, other)).toEqual([]);
  });

  test("the subject may have said it", () => {
    const text = (subject: string) =>
      `Số: 27/UBND-VX\nV/v ${subject}\n\nKính gửi: Sở Nội vụ\n\nThực hiện Nghị định số 30/2020/NĐ-CP, xã báo cáo.`;
    const count = (subject: string) =>
      lint(readLetter(text(subject)), undefined, known).findings.filter(
        (f) => f.rule.name === "citation-first-incomplete",
      ).length;
    expect(count(`thực hiện ${full}`)).toBe(0);
    expect(count("thực hiện Nghị định số 30/2020/NĐ-CP")).toBe(1);
  });

  test("only the first of several", () => {
    const body = "Thực hiện Nghị định số 30/2020/NĐ-CP, xã báo cáo.\n\nTheo Nghị định số 30/2020/NĐ-CP, xã tập huấn.";
    const [finding] = findingsOf("citation-first-incomplete", body, known);
    expect(finding?.span.start).toBe(letter(body).citations[0]?.span.start);
    expect(fixed(body)).toContain(full);
  });
});
