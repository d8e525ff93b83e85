import { describe, expect, test } from "vitest";
import {
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
  type: null,
  number: null,
  issued: null,
  issuer: null,
  title: null,
  effective: null,
  expired: null,
  replacedBy: [],
  amendedBy: [],
  aliases: [],
  file: null,
  from: "national",
  place: null,
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
    [
      "not yet",
      { effective: "2027-01-01", replacedBy: ["40/2030/NĐ-CP"] },
      "not-yet",
      "Theo danh mục, Nghị định 110/2004/NĐ-CP đến ngày 01/01/2027 mới có hiệu lực.",
    ],
    ["not yet, day not known", {}, "not-yet", "Theo danh mục, Nghị định 110/2004/NĐ-CP chưa có hiệu lực."],
  ] as const)("%s", (_, facts, reason, message) => {
    const [finding, ...more] = findingsOf("citation-not-in-force", body, outcome(facts, reason));
    expect(more).toEqual([]);
    expect(finding?.severity).toBe("warning");
    expect(finding?.message.vi).toBe(message);
    expect(finding?.message.en).not.toMatch(/[{}]/);
    expect(finding && shown(body, finding)).toBe("Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ");
    expect(finding?.fixes).toEqual([]);
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

  test.each([
    ["2018", { expired: "2020-03-05" }, "expired", 0],
    ["2020", { expired: "2020-03-05" }, "expired", 1],
    ["2026", { expired: "2020-03-05" }, "expired", 1],
    ["2018", { replacedBy: ["30/2020/NĐ-CP"] }, "replaced", 0],
    ["2021", { replacedBy: ["30/2020/NĐ-CP"] }, "replaced", 1],
    ["2021", { replacedBy: ["15/QĐ-TTg"] }, "replaced", 1],
    ["2004", { effective: "2004-05-01" }, "not-yet", 0],
    ["2003", { effective: "2004-05-01" }, "not-yet", 1],
  ] as const)("a letter of which only the year %s is written, %o: %s", (year, facts, reason, count) => {
    const text = `Số: 27/UBND-VX\n\nTân Hòa, ngày      tháng      năm ${year}\n\nKính gửi: Sở Nội vụ\n\n${body}`;
    const { findings } = lint(readLetter(text), undefined, outcome(facts, reason));
    expect(findings.filter((f) => f.rule.name === "citation-not-in-force")).toHaveLength(count);
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
});
