import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type KnownDocuments, nothingKnown } from "../../server/src/core/citations/resolution.ts";
import { defaultOptions, type LintOptions } from "../../server/src/core/config.ts";
import { fixAll, safeEdits } from "../../server/src/core/fix.ts";
import { lint, longSource } from "../../server/src/core/lint.ts";
import { unusedSuppression } from "../../server/src/core/own-rules.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import { type Rule, rule, safe, suggest } from "../../server/src/core/rules/rule.ts";
import { severityOf } from "../../server/src/core/severity.ts";
import { standards } from "../../server/src/core/standards/choose.ts";
import type { StandardId } from "../../server/src/core/standards/standard.ts";
import { suppress } from "../../server/src/core/suppress.ts";
import { applyEdits, insert, replace } from "../../server/src/core/text/edit.ts";
import { span } from "../../server/src/core/text/span.ts";
import { letters } from "../support/letters.ts";

const everywhere = { nd30: "PL I, I.II.1", hd36: "II.1.1", hd05: "II.I.1" };
const options = (rules: LintOptions["rules"]): LintOptions => ({ ...defaultOptions, rules });

/** A rule that reports every `x` of the text, and how to make it an `y`. */
const findsX = rule({
  name: "finds-x",
  component: "text",
  severity: "warning",
  basis: "statute",
  source: everywhere,
  message: { vi: "Có {count} chữ “{found}”.", en: "{count} times “{found}”." },
  why: { vi: "Chữ x không có trong tiếng Việt như thế.", en: "There is no such x." },
  check({ letter, report }) {
    for (const { index } of letter.source.text.matchAll(/x/g)) {
      const where = { span: span(index, index + 1) };
      report(
        where,
        { found: "x", count: 1 },
        safe(replace(where, "y"), { vi: "Đổi “{found}”", en: "Change “{found}”" }),
      );
    }
  },
});

const withCheck = (check: Rule["check"], more: Partial<Rule> = {}): Rule => ({ ...findsX, ...more, check });
const run = (text: string, own: readonly Rule[] = [findsX], asked: LintOptions = defaultOptions) =>
  lint(readLetter(text), asked, undefined, own);

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

describe("severity", () => {
  const { nd30, hd36, hd05 } = standards;
  const perStandard = { ...findsX, severity: { nd30: "error", hd36: "warning" } } as const;

  test("is the rule's own, per standard", () => {
    expect(severityOf(perStandard, nd30, defaultOptions)).toBe("error");
    expect(severityOf(perStandard, hd36, defaultOptions)).toBe("warning");
    expect(severityOf(perStandard, hd05, defaultOptions)).toBeNull();
  });

  test("is what the office asked for, where the rule runs at all", () => {
    expect(severityOf(perStandard, nd30, options({ "finds-x": "info" }))).toBe("info");
    expect(severityOf(perStandard, nd30, options({ "finds-x": "off" }))).toBeNull();
    expect(severityOf(perStandard, hd05, options({ "finds-x": "error" }))).toBeNull();
  });

  test("of a house rule is nothing until the office asks", () => {
    const house = { ...findsX, basis: "house" } as const;
    expect(severityOf(house, nd30, defaultOptions)).toBeNull();
    expect(severityOf(house, nd30, options({ "finds-x": "warning" }))).toBe("warning");
    expect(severityOf(unusedSuppression, nd30, defaultOptions)).toBe("warning");
  });
});

describe("presets", () => {
  const { nd30 } = standards;
  const by = (more: Partial<Rule>, asked: Partial<LintOptions> = {}) =>
    (["recommended", "strict", "all"] as const).map((preset) =>
      severityOf({ ...findsX, ...more }, nd30, { ...defaultOptions, preset, ...asked }),
    );

  test("custom and house style are what they differ in", () => {
    expect(by({ basis: "statute", severity: "error" })).toEqual(["error", "error", "error"]);
    expect(by({ basis: "template" })).toEqual(["warning", "warning", "warning"]);
    expect(by({ basis: "practice", severity: "info" })).toEqual(["info", "warning", "warning"]);
    expect(by({ basis: "house" })).toEqual([null, "info", "warning"]);
  });

  test("recommended is what counts where nothing is said", () => {
    const asked = { standard: "auto", rules: {} } as const;
    for (const r of [...rules, unusedSuppression])
      expect(severityOf(r, nd30, asked)).toBe(severityOf(r, nd30, { ...asked, preset: "recommended" }));
  });

  test("what is said of one rule wins", () => {
    expect(by({ basis: "house" }, options({ "finds-x": "error" }))).toEqual(["error", "error", "error"]);
    expect(by({ basis: "statute" }, options({ "finds-x": "off" }))).toEqual([null, null, null]);
  });

  test("a rule runs in none under a standard that it names no article of", () => {
    expect(by({ basis: "house", source: { hd36: "II.1.1" } })).toEqual([null, null, null]);
  });

  test("no rule of ours gets quieter from one to the next", () => {
    const loud = (s: string | null) => [null, "info", "warning", "error"].indexOf(s);
    for (const r of rules) {
      const [first, second, third] = by(r).map(loud) as [number, number, number];
      expect(second >= first, r.name).toBe(true);
      if (r.basis !== "house") expect(third >= second, r.name).toBe(true);
    }
  });
});

describe("comments that silence rules", () => {
  const other = withCheck(findsX.check, { name: "other" });
  const starts = (text: string, asked?: LintOptions) =>
    run(text, [findsX, other], asked).findings.map(
      (f) => `${f.rule.name}@${text.slice(0, f.span.start).split("\n").length}`,
    );

  test("the next line, one rule", () => {
    const text = "<!-- congvan-disable-next-line finds-x -->\nx\nx";
    expect(starts(text)).toEqual(["other@2", "finds-x@3", "other@3"]);
  });

  test("the next line, two rules and a reason", () => {
    expect(starts("<!-- congvan-disable-next-line finds-x, other -- mẫu cũ -->\nx")).toEqual([]);
  });

  test("no rule named is every rule", () => {
    expect(starts("<!-- congvan-disable-next-line -->\nx\nx")).toEqual(["finds-x@3", "other@3"]);
  });

  test("the last line, also where what is found has no width", () => {
    const atEnd = withCheck(({ letter, report }) => {
      const end = letter.source.text.length;
      report({ span: span(end, end) });
    });
    expect(run("<!-- congvan-disable-next-line finds-x -->\nabc", [atEnd]).findings).toEqual([]);
  });

  test("from disable to enable", () => {
    const text = "x\n<!-- congvan-disable finds-x -->\nx\n<!-- congvan-enable -->\nx";
    expect(starts(text)).toEqual(["finds-x@1", "other@1", "other@3", "finds-x@5", "other@5"]);
  });

  test("to the end where nothing enables", () => {
    expect(starts("x\n<!-- congvan-disable -->\nx\n\nx")).toEqual(["finds-x@1", "other@1"]);
  });

  test("enabling one of two leaves the other silenced", () => {
    const text = "<!-- congvan-disable finds-x other -->\nx\n<!-- congvan-enable finds-x -->\nx";
    expect(starts(text)).toEqual(["finds-x@4"]);
  });

  test("a comment that silences nothing is reported, unless the office does not want to know", () => {
    const text = "<!-- congvan-disable-next-line finds-x -->\ny";
    expect(run(text).findings.map((f) => f.rule.name)).toEqual(["suppression-unused"]);
    expect(run(text, [findsX], options({ "suppression-unused": "off" })).findings).toEqual([]);
    expect(run(text, [findsX], options({ "suppression-unused": "info" })).findings[0]?.severity).toBe("info");
  });

  const told = (text: string, asked?: LintOptions) =>
    run(text, [findsX, other], asked)
      .findings.filter((f) => f.rule.name.startsWith("suppression-"))
      .map((f) => `${f.rule.name} ${text.slice(f.span.start, f.span.end)}`);

  test("of several names the one that silences nothing is reported", () => {
    expect(told("<!-- congvan-disable-next-line finds-x, suppression-unused -- mẫu cũ -->\nx")).toEqual([
      "suppression-unused suppression-unused",
    ]);
    const text = "<!-- congvan-disable finds-x other -->\nx\n<!-- congvan-enable other -->\nx";
    expect(told(text)).toEqual([]);
  });

  test("a name that no rule has is reported with the one that was meant, and not as unused too", () => {
    const text = "<!-- congvan-disable-next-line fnids-x -->\nx";
    const found = run(text).findings.filter((f) => f.rule.name !== "finds-x");
    expect(found.map((f) => [f.rule.name, text.slice(f.span.start, f.span.end)])).toEqual([
      ["suppression-unknown", "fnids-x"],
    ]);
    expect(found[0]?.message.vi).toBe(
      "Không có quy tắc nào tên “fnids-x”, nên chú thích này không tắt được gì. Có phải là “finds-x”?",
    );
    const mended = applyEdits(text, found[0]?.fixes[0]?.edits ?? []);
    expect(told(mended)).toEqual([]);
  });

  test("a name like no other, the reason and enabling comments are no such names", () => {
    expect(told("<!-- congvan-disable qqq -- finds-y -->\nx\n<!-- congvan-enable zzz -->")).toEqual([
      "suppression-unknown qqq",
    ]);
    const [finding] = run("<!-- congvan-disable qqq -->\ny").findings;
    expect(finding?.message.en).toBe("There is no rule called “qqq”, so this comment silences nothing.");
    expect(told("<!-- congvan-disable qqq -->\nx", options({ "suppression-unknown": "off" }))).toEqual([]);
  });

  test.each<[string, (n: number) => string]>([
    ["open comments", (n) => "<!-- congvan-disable finds-x -->x\n".repeat(n)],
    [
      "comments opened and closed by other names",
      (n) => "<!-- congvan-disable finds-x -->x\n".repeat(n) + "<!-- congvan-enable other -->\n".repeat(n),
    ],
    ["names in one comment", (n) => `<!-- congvan-disable ${"finds-x ".repeat(n)} -->\n${"x".repeat(n)}`],
    [
      "unknown names",
      (n) => `<!-- congvan-disable ${Array.from({ length: n }, (_, i) => `rule-${i}`).join(" ")} -->\nx`,
    ],
  ])("time grows with the text only: %s", (_, of) => {
    const time = (n: number) => {
      const letter = readLetter(of(n));
      const { findings } = lint(letter, undefined, undefined, [withCheck(findsX.check, { name: "unnamed" })]);
      const found = findings.map((f) => ({ ...f, rule: findsX }));
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        suppress(letter, found, (name) => name === "finds-x");
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    // Every comment against every finding would take seconds.
    expect(time(20_000)).toBeLessThan(1000);
  });

  test("other comments and misspelt directives silence nothing", () => {
    expect(run("<!-- finds-x -->\nx\n<!-- congvan-disable-everything -->\nx").findings).toHaveLength(2);
  });
});

describe("fixing", () => {
  const fixed = (text: string, own: readonly Rule[]) => fixAll(text, defaultOptions, undefined, own);

  test("makes every safe fix and no suggested one", () => {
    const suggests = withCheck(({ report }) => report({ span: span(0, 1) }, {}, suggest(insert(0, "!"))), {
      name: "s",
      component: "text",
    });
    expect(fixed("axbx", [findsX, suggests])).toBe("ayby");
  });

  test("goes on until nothing is left: a fix may bring up the next one", () => {
    const yToZ = withCheck(({ letter, report }) => {
      for (const { index } of letter.source.text.matchAll(/y/g)) {
        const where = { span: span(index, index + 1) };
        report(where, {}, safe(replace(where, "z")));
      }
    });
    expect(fixed("xyx", [findsX, yToZ])).toBe("zzz");
  });

  test("stops where two fixes undo each other", () => {
    const back = withCheck(({ letter, report }) => {
      const at = letter.source.text.indexOf("y");
      const where = { span: span(at, at + 1) };
      if (at >= 0) report(where, {}, safe(replace(where, "x")));
    });
    expect(["x", "y"]).toContain(fixed("x", [findsX, back]));
  });

  test("leaves what a comment silences", () => {
    const text = "<!-- congvan-disable-next-line finds-x -->\nx\nx";
    expect(fixed(text, [findsX])).toBe("<!-- congvan-disable-next-line finds-x -->\nx\ny");
  });

  test("of two fixes for the same text makes the earlier one, the other in the next round", () => {
    const grow = withCheck(({ letter, report }) => {
      const where = { span: span(0, 2) };
      if (letter.source.text.startsWith("ax")) report(where, {}, safe(replace(where, "b")));
    });
    const letter = readLetter("ax");
    const { findings } = lint(letter, defaultOptions, undefined, [findsX, grow]);
    expect(safeEdits(findings)).toEqual([{ span: span(0, 2), newText: "b" }]);
  });
});

describe("sources are spelt out", () => {
  const spelt = (source: Rule["source"], id: StandardId) => longSource({ ...findsX, source }, standards[id]);

  test.each([
    ["PL I, I.II.3.c", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c"],
    ["PL I, I.V", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V"],
    ["PL II, IV.1.a", "Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1, điểm a"],
    ["PL III, Mẫu 1.5", "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5"],
    ["PL III, I", "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I"],
    ["PL VI", "Nghị định 30/2020/NĐ-CP, Phụ lục VI"],
    ["PL I, I.V; Đ.15.2", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V; Điều 15, khoản 2"],
    ["NQ 203/2025/QH15, Đ.2; PL VI", "Nghị quyết 203/2025/QH15, Điều 2; Phụ lục VI"],
    ["Đ.15.2", "Nghị định 30/2020/NĐ-CP, Điều 15, khoản 2"],
    ["Đ.8", "Nghị định 30/2020/NĐ-CP, Điều 8"],
    ["NQ 203/2025/QH15, Đ.2", "Nghị quyết 203/2025/QH15, Điều 2"],
    ["congvan", "Công văn"],
  ])("%s", (short, long) => {
    expect(spelt({ nd30: short }, "nd30")).toBe(long);
  });

  test("of the Party", () => {
    expect(spelt({ hd36: "II.1.3" }, "hd36")).toBe("Hướng dẫn 36-HD/VPTW, Phần II, mục 1.3");
    expect(spelt({ hd05: "II.I.3.2" }, "hd05")).toBe("Hướng dẫn 05-HD/VPTW, Phần II, mục I.3.2");
    expect(spelt({ hd05: "QĐ 399-QĐ/TW, Đ.11" }, "hd05")).toBe("Quy định 399-QĐ/TW, Điều 11");
    expect(spelt({ hd36: "QĐ 66-QĐ/TW" }, "hd36")).toBe("Quy định 66-QĐ/TW");
  });
});

describe("the registry", () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

  test("names are unique and in kebab-case", () => {
    const names = rules.map((r) => r.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((n) => !/^[a-z]+(?:-[a-z]+)+$/.test(n))).toEqual([]);
  });

  test.each(rules.map((r) => [r.name, r] as const))("%s says what it rests on", (_, r) => {
    const named = Object.keys(r.source) as StandardId[];
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(longSource(r, standards[id])).not.toMatch(/undefined|\bPL |Đ\.\d/);
    const severities = typeof r.severity === "string" ? [r.severity] : Object.values(r.severity);
    if (typeof r.severity !== "string") expect(Object.keys(r.severity).sort()).toEqual(named.sort());
    if (r.basis === "practice") expect(new Set(severities)).toEqual(new Set(["info"]));
    expect(placeholders(r.message.vi).length).toBeGreaterThanOrEqual(placeholders(r.message.en).length);
    expect(r.message.vi.trim()).not.toBe("");
    expect(r.message.en.trim()).not.toBe("");
  });
});

const seeds = new URL("../../../shared/letters/seeds/", import.meta.url);

describe.runIf(existsSync(seeds))("the five letters the product exists for", () => {
  const found = (name: string) => {
    const letter = readLetter(readFileSync(new URL(name, seeds), "utf8"));
    const { standard, findings, failures } = lint(letter);
    expect(failures).toEqual([]);
    const text = (s: { start: number; end: number }) => letter.source.text.slice(s.start, s.end);
    return {
      standard: standard.id,
      errors: findings.filter((f) => f.severity === "error").map((f) => [f.rule.name, text(f.span)]),
      loud: findings.filter((f) => f.severity !== "info").map((f) => f.rule.name),
      all: findings.map((f) => [f.rule.name, text(f.span)]),
    };
  };

  test("000", () => {
    const { standard, all, loud } = found("000.txt");
    expect(standard).toBe("nd30");
    expect(all).toContainEqual(["number-separator", " /"]);
    expect(all).toContainEqual(["place-abbreviated", "TP. Bắc Kạn"]);
    expect(loud.filter((name) => /^(?:national|motto|issuer|subject|title|date)-/.test(name))).toEqual([]);
  });

  test("001", () => {
    const { standard, all, loud } = found("001.txt");
    expect(standard).toBe("nd30");
    expect(all).toContainEqual(["number-label", "Số"]);
    expect(all).toContainEqual(["place-abbreviated", "TP. Bắc Kạn"]);
    expect(loud.filter((name) => /^(?:citation|subject)-/.test(name))).toEqual([]);
  });

  test("002", () => {
    expect(found("002.txt")).toMatchObject({ standard: "hd36", loud: [] });
  });

  test("003", () => {
    expect(found("003.txt")).toMatchObject({ standard: "nd30", errors: [] });
  });

  test("004", () => {
    const { standard, loud } = found("004.txt");
    expect(standard).toBe("hd36");
    expect(loud.filter((name) => !name.startsWith("signature-"))).toEqual([]);
    expect(loud).toHaveLength(1);
  });
});
