import { stripVTControlCharacters } from "node:util";
import Ajv from "ajv";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Checked, Reporter, Totals } from "../../../server/src/cli/diagnostic.ts";
import { github } from "../../../server/src/cli/reporters/github.ts";
import { json } from "../../../server/src/cli/reporters/json.ts";
import { sarif } from "../../../server/src/cli/reporters/sarif.ts";
import { text } from "../../../server/src/cli/reporters/text.ts";
import type { Terminal } from "../../../server/src/cli/terminal.ts";
import { type Finding, rule, safe, suggest } from "../../../server/src/core/rules/rule.ts";
import { standards } from "../../../server/src/core/standards/choose.ts";
import { replace } from "../../../server/src/core/text/edit.ts";
import { Source } from "../../../server/src/core/text/source.ts";
import { fakeTerminal } from "./fake-terminal.ts";
import { sarifSchema } from "./sarif-schema.ts";

const label = rule({
  name: "number-label",
  component: "text",
  severity: { nd30: "error", hd36: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3" },
  message: { vi: "Ghi “{wanted}”, 100%:\nđây.", en: "Write “{wanted}”, 100%:\nhere." },
  why: { vi: "Để dễ tìm.", en: "It is found more easily." },
  check() {},
});
const spacing = rule({
  name: "text-spacing",
  component: "text",
  severity: "info",
  basis: "house",
  source: { nd30: "congvan" },
  message: { vi: "Thừa dấu cách.", en: "A space too many." },
  why: { vi: "Để dễ tìm.", en: "It is found more easily." },
  check() {},
});

const source = new Source("😀 Số 12/UBND\r\nNội dung này rất  dài\nvà còn nữa");
const place = (part: string, end = part) => {
  const start = source.text.indexOf(part);
  return { span: { start, end: source.text.indexOf(end, start) + end.length } };
};
const findings: Finding[] = [
  {
    rule: label,
    severity: "error",
    ...place("Số"),
    message: { vi: "Ghi “Số:”, 100%:\nđây.", en: "Write “Số:”, 100%:\nhere." },
    fixes: [safe(replace(place("Số"), "Số:")), suggest(replace(place("12"), ""))],
    related: [
      { ...place("Nội dung"), message: { vi: "chỗ kia", en: "there" } },
      { ...place("Số"), uri: "file:///so.csv", message: { vi: "sổ", en: "register" } },
    ],
  },
  {
    rule: spacing,
    severity: "info",
    ...place("rất", "còn"),
    message: spacing.message,
    fixes: [],
    related: [],
  },
];
const checked: Checked = { path: "thư/a,b.congvan", source, standard: standards.nd30, type: "cong-van", findings };
const clean: Checked = { ...checked, path: "/tmp/b c.congvan", type: null, findings: [] };
const totals: Totals = {
  files: 2,
  errors: 1,
  warnings: 0,
  infos: 1,
  fixable: 1,
  fixed: null,
  failed: false,
  timing: null,
};
const nothing: Totals = {
  files: 2,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
  fixed: null,
  failed: false,
  timing: null,
};

function report(make: (t: Terminal) => Reporter, files: Checked[], end: Totals, more: Partial<Terminal> = {}): string {
  const { terminal, written } = fakeTerminal(more);
  const reporter = make(terminal);
  for (const f of files) reporter.file(f);
  reporter.end(end);
  expect(written.err).toBe("");
  return written.out;
}

describe("json", () => {
  it("is what INTERFACES promises", () => {
    expect(JSON.parse(report(json, [checked, clean], totals))).toEqual({
      version: 1,
      files: [
        {
          path: "thư/a,b.congvan",
          standard: "nd30",
          type: "cong-van",
          diagnostics: [
            {
              rule: "number-label",
              severity: "error",
              message: "Ghi “Số:”, 100%:\nđây.",
              range: { start: { line: 0, character: 3 }, end: { line: 0, character: 5 } },
              source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c",
              fix: {
                title: "Sửa thành “Số:”",
                safe: true,
                edits: [
                  { range: { start: { line: 0, character: 3 }, end: { line: 0, character: 5 } }, newText: "Số:" },
                ],
              },
            },
            {
              rule: "text-spacing",
              severity: "info",
              message: "Thừa dấu cách.",
              range: { start: { line: 1, character: 13 }, end: { line: 2, character: 6 } },
              source: "Công văn",
            },
          ],
        },
        { path: "/tmp/b c.congvan", standard: "nd30", type: null, diagnostics: [] },
      ],
      errors: 1,
      warnings: 0,
      infos: 1,
    });
  });

  it("is JSON without any letter, and English where asked for", () => {
    expect(JSON.parse(report(json, [], nothing)).files).toEqual([]);
    expect(report(json, [checked], totals, { locale: "en" })).toContain("A space too many.");
  });
});

describe("github", () => {
  it("escapes what the commands give a meaning to", () => {
    expect(report(github, [checked, clean], totals).split("\n")).toEqual([
      "::error file=thư/a%2Cb.congvan,line=1,endLine=1,col=4,endColumn=6,title=number-label::Ghi “Số:”, 100%25:%0Ađây. (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c)",
      "::notice file=thư/a%2Cb.congvan,line=2,endLine=3,col=14,title=text-spacing::Thừa dấu cách. (Công văn)",
      "",
    ]);
  });
});

describe("sarif", () => {
  const log = (files: Checked[], end: Totals): Log => JSON.parse(report(sarif, files, end));
  const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(sarifSchema);

  it.each([
    ["with findings", [checked, clean], totals],
    ["without", [clean], nothing],
    ["of a run that failed", [], { ...nothing, failed: true }],
  ] as const)("is valid %s", (_, files, end) => {
    validate(log([...files], end));
    expect(validate.errors).toBeNull();
  });

  it("the schema refuses what is wrong", () => {
    const broken = JSON.parse(report(sarif, [checked], totals).replaceAll('"startColumn"', '"column"'));
    expect(validate(broken)).toBe(false);
  });

  it("counts lines and UTF-16 columns from 1, with fixes, rules and relative addresses", () => {
    const [run] = log([checked, clean], totals).runs;
    expect(run?.columnKind).toBe("utf16CodeUnits");
    const [first, second] = run?.results ?? [];
    expect(first?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "th%C6%B0/a%2Cb.congvan" },
      region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 6 },
    });
    expect(second?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 2,
      startColumn: 14,
      endLine: 3,
      endColumn: 7,
    });
    expect([first?.level, second?.level]).toEqual(["error", "note"]);
    expect(first?.fixes?.map((f) => f.artifactChanges[0]?.replacements[0]?.insertedContent?.text)).toEqual(["Số:", ""]);
    expect(first?.relatedLocations?.map((l) => l.physicalLocation?.artifactLocation?.uri)).toEqual([
      "th%C6%B0/a%2Cb.congvan",
      "file:///so.csv",
    ]);
    const rules = run?.tool.driver.rules ?? [];
    expect(run?.results?.map((r) => rules[r.ruleIndex ?? -1]?.id)).toEqual(["number-label", "text-spacing"]);
    expect(rules[0]?.help?.text).toContain("Hướng dẫn 36-HD/VPTW, Phần II, mục 1.3");
    expect(rules[0]?.shortDescription?.text).toBe("Ghi “…”, 100%:\nđây.");
    expect(rules[1]?.defaultConfiguration).toEqual({ level: "note", enabled: false });
  });

  it("says when the run failed", () => {
    expect(log([], { ...nothing, failed: true }).runs[0]?.invocations).toEqual([{ executionSuccessful: false }]);
  });
});

describe("text", () => {
  it("shows place, rule, message, the line with a mark, the fix and the article", () => {
    expect(report(text, [checked, clean], totals)).toBe(`thư/a,b.congvan:1:4: lỗi number-label: Ghi “Số:”, 100%:␊đây.
  |
1 | 😀 Số 12/UBND
  |    ^^ Sửa thành “Số:” (--fix)
  = Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c

thư/a,b.congvan:2:14: lưu ý text-spacing: Thừa dấu cách.
  |
2 | Nội dung này rất  dài
  |              ^^^^^^^^
  = Công văn

1 lỗi, 0 cảnh báo, 1 lưu ý trong 2 văn bản.
1 chỗ sửa được ngay bằng --fix.
`);
  });

  it("says so when all is well, and what was fixed", () => {
    expect(report(text, [clean], { ...nothing, files: 1 })).toBe("Đã kiểm tra 1 văn bản, không thấy lỗi.\n");
    expect(report(text, [], { ...nothing, fixed: { findings: 3, files: 2 } })).toContain(
      "Đã sửa 3 chỗ trong 2 văn bản.",
    );
  });

  it("speaks English", () => {
    const out = report(text, [checked], totals, { locale: "en" });
    expect(out).toContain("error number-label: Write “Số:”");
    expect(out).toContain("1 error, 0 warnings, 1 info in 2 letters.");
  });

  it("has colours only where wanted, and the same words", () => {
    const plain = report(text, [checked], totals);
    const coloured = report(text, [checked], totals, { colour: true });
    expect(plain).not.toContain("\x1b");
    expect(coloured).toContain("\x1b[31m");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it("fits the terminal", () => {
    const long = new Source(`${"một hai ba ".repeat(200)}Số`);
    const span = { start: long.text.length - 2, end: long.text.length };
    const one = findings.slice(0, 1).map((f) => ({ ...f, span, fixes: [] }));
    const lines = report(text, [{ ...checked, source: long, findings: one }], totals, { columns: 60 }).split("\n");
    expect(lines[2]?.length).toBeLessThanOrEqual(61);
    expect(lines[2]?.indexOf("Số")).toBe(lines[3]?.indexOf("^^"));
  });
});
