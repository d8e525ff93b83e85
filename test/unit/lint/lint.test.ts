import { describe, expect, test } from "vitest";
import { type KnownDocuments, nothingKnown } from "../../../server/src/core/citations/resolution.ts";
import { defaultOptions } from "../../../server/src/core/config.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { type Rule, suggest } from "../../../server/src/core/rules/rule.ts";
import type { StandardId } from "../../../server/src/core/standards/standard.ts";
import { insert, replace } from "../../../server/src/core/text/edit.ts";
import { span } from "../../../server/src/core/text/span.ts";
import { letters } from "../../support/letters.ts";
import { findsX, options, run, withCheck } from "../../support/own-rule.ts";

describe("lint", () => {
  test("fills messages and titles with the report's values, in both languages", () => {
    const [finding] = run("x").findings;
    expect(finding?.message).toEqual({ vi: "Có 1 chữ “x”.", en: "1 times “x”." });
    expect(finding?.fixes[0]?.title).toEqual({ vi: "Đổi “x”", en: "Change “x”" });
  });

  test("quotes what runs over lines on one", () => {
    const title = { vi: "Đổi “{found}”", en: "Change “{found}”" };
    const own = withCheck(({ report }) => {
      const where = { span: span(0, 4) };
      report(where, { found: "UBND\r\n  xã\nAn Phú", count: 1 }, suggest(replace(where, "y"), title));
    });
    const [finding] = run("x--x", [own]).findings;
    expect(finding?.message.vi).toBe("Có 1 chữ “UBND xã An Phú”.");
    expect(finding?.fixes[0]?.title.en).toBe("Change “UBND xã An Phú”");
  });

  test("lists findings in the order of the text, whatever the order of the rules", () => {
    const late = withCheck(({ report }) => report({ span: span(3, 4) }), { name: "late" });
    expect(run("x--x-x", [late, findsX]).findings.map((f) => [f.rule.name, f.span.start])).toEqual([
      ["finds-x", 0],
      ["late", 3],
      ["finds-x", 3],
      ["finds-x", 5],
    ]);
  });

  test("contains a rule that throws: it is named, the others' findings are whole", () => {
    const broken = withCheck(
      () => {
        throw new Error("no");
      },
      { name: "broken" },
    );
    const { findings, failures } = run("x", [broken, findsX]);
    expect(failures.map((f) => f.rule)).toEqual(["broken"]);
    expect(findings).toHaveLength(1);
  });

  test("of a rule that throws nothing is left, also what it reported before", () => {
    const broken = withCheck(
      ({ report }) => {
        report({ span: span(0, 1) });
        throw new Error("no");
      },
      { name: "broken" },
    );
    expect(run("x", [findsX, broken, findsX]).findings.map((f) => f.rule.name)).toEqual(["finds-x", "finds-x"]);
  });

  test("asks the catalogue once about each citation", () => {
    const letter = readLetter("Thực hiện Nghị định số 30/2020/NĐ-CP và Kế hoạch số 12/KH-UBND, xã báo cáo.");
    const asked: (string | null)[] = [];
    const known: KnownDocuments = {
      twins: () => [],
      age: null,
      resolve(citation, of) {
        asked.push(citation.number);
        return nothingKnown.resolve(citation, of);
      },
    };
    lint(letter, undefined, known);
    expect(asked).toEqual(["30/2020/NĐ-CP", "12/KH-UBND"]);
  });

  test("does what each configuration asks for, one after the other", () => {
    const own = [findsX];
    const asked = [options({ "finds-x": "error" }), options({ "finds-x": "off" }), defaultOptions];
    const severities = asked.map((o) => run("x", own, o).findings.map((f) => f.severity));
    expect(severities).toEqual([["error"], [], ["warning"]]);
  });

  test.each([
    ["before the text", span(-1, 1)],
    ["behind the text", span(0, 9)],
    ["backwards", span(2, 1)],
    ["through a surrogate pair", span(0, 2)],
  ])("a span %s is the rule's failure, not the editor's", (_, where) => {
    const wrong = withCheck(({ report }) => report({ span: where }));
    expect(run("x🙂y", [wrong])).toMatchObject({ findings: [], failures: [{ rule: "finds-x" }] });
  });

  test("a fix's edit is checked like a finding's span", () => {
    const wrong = withCheck(({ report }) => report({ span: span(0, 1) }, {}, suggest(insert(99, "z"))));
    expect(run("x", [wrong]).failures).toHaveLength(1);
  });

  test("runs a rule under the standards that its source names, and only there", () => {
    const party = { ...findsX, source: { hd36: "II.1.1" } };
    const ask = (standard: StandardId) => run("x", [party], { ...defaultOptions, standard }).findings.length;
    expect([ask("nd30"), ask("hd36"), ask("hd05")]).toEqual([0, 1, 0]);
  });

  test.each<[string, Rule["holds"], string, number]>([
    ["a day before the first one", { from: "2025-07-01" }, "2025-06-30", 0],
    ["the first day", { from: "2025-07-01" }, "2025-07-01", 1],
    ["the last day", { until: "2025-03-01" }, "2025-02-28", 1],
    ["a day after the last one", { until: "2025-03-01" }, "2025-03-01", 0],
    ["a day between the two", { from: "2021-01-01", until: "2025-03-01" }, "2023-05-05", 1],
    ["no day at all: the newest law counts", { from: "2025-07-01" }, "", 1],
    ["no day at all: what has ended is not asked for", { from: "2021-01-01", until: "2025-03-01" }, "", 0],
  ])("a rule holds between its days: %s", (_, holds, day, found) => {
    const [year, month, date] = day.split("-").map(Number);
    const text = `${day && `Hà Nội, ngày ${date} tháng ${month} năm ${year}\n`}x`;
    expect(readLetter(text).header.placeAndDate?.date?.iso ?? "").toBe(day);
    expect(run(text, [{ ...findsX, holds: holds ?? {} }]).findings).toHaveLength(found);
  });

  test("tells who wants to know how long each rule took and what it found", () => {
    let time = 0;
    const slow = withCheck(
      () => {
        time += 40;
      },
      { name: "slow" },
    );
    const broken = withCheck(
      ({ report }) => {
        report({ span: span(0, 1) });
        throw new Error("no");
      },
      { name: "broken" },
    );
    const told: unknown[] = [];
    const watch = { now: () => time, took: (r: Rule, ms: number, n: number) => told.push([r.name, ms, n]) };
    lint(readLetter("xx"), defaultOptions, undefined, [slow, findsX, broken], watch);
    expect(told).toEqual([
      ["slow", 40, 0],
      ["finds-x", 0, 2],
      ["broken", 0, 0],
    ]);
  });

  test("chooses the standard by system and date, unless it is told", () => {
    const of = (text: string, standard?: StandardId) =>
      lint(readLetter(text), { ...defaultOptions, standard: standard ?? "auto" }).standard.id;
    expect(letters.map((text) => of(text))).toEqual(["nd30", "nd30", "hd36", "hd05"]);
    expect(of(letters[0] ?? "", "hd05")).toBe("hd05");
  });

  test("our own letters are without fault", () => {
    for (const text of letters) {
      const { findings, failures } = lint(readLetter(text));
      expect(failures).toEqual([]);
      expect(findings.filter((f) => f.severity !== "info").map((f) => `${f.rule.name}: ${f.message.vi}`)).toEqual([]);
    }
  });
});
