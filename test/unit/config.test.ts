import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { type Config, defaultConfig } from "../../server/src/core/config.ts";
import { parseConfig } from "../../server/src/core/config-file.ts";
import { configSchema } from "../../tools/config-schema.ts";

const ruleNames = ["number-label", "number-separator", "subject-prefix"];
const known = ruleNames.map((name) => ({ name, message: { vi: name, en: name } }));
const read = (text: string) => parseConfig(text, known);

/** Problems as `text that is marked: message`. */
function problems(text: string): string[] {
  return read(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message.vi}`);
}

describe("a whole configuration", () => {
  const text = `\ufeff{
    // của Văn phòng
    "$schema": "./congvan.schema.json",
    "organ": {
      "name": "Ủy ban nhân dân tỉnh Sơn Hà", "symbol": "UBND", "place": "Sơn Hà",
      "units": { "VP": "Văn phòng", "__proto__": "Lạ" },
      "signers": [{ "name": "Lê Văn Tám", "position": "Chủ tịch", "authority": "TM. ỦY BAN NHÂN DÂN" }],
      "distribution": ["Như trên", "Lưu: VT, VP"],
      "addressees": ["Sở Nội vụ"], "contact": "Địa chỉ: 01 phố Lê Lợi",
    },
    "profiles": { "Văn phòng": { "name": "Văn phòng Ủy ban nhân dân tỉnh", "parent": "Ủy ban nhân dân tỉnh Sơn Hà" } },
    "catalogue": ["so/*.csv", "postgres:CONGVAN_DB"],
    "rules": { "number-label": "off", "subject-prefix": "error" },
    "preset": "strict",
    "standard": "nd30", /* hết */
  }`;

  it("is read with comments, commas at the end and a byte order mark", () => {
    const { config, problems: found } = read(text);
    expect(found).toEqual([]);
    expect(config).toEqual({
      standard: "nd30",
      preset: "strict",
      rules: { "number-label": "off", "subject-prefix": "error" },
      catalogue: ["so/*.csv", "postgres:CONGVAN_DB"],
      organ: {
        name: "Ủy ban nhân dân tỉnh Sơn Hà",
        parent: null,
        symbol: "UBND",
        place: "Sơn Hà",
        units: Object.fromEntries([
          ["VP", "Văn phòng"],
          ["__proto__", "Lạ"],
        ]),
        signers: [{ name: "Lê Văn Tám", position: "Chủ tịch", authority: "TM. ỦY BAN NHÂN DÂN" }],
        distribution: ["Như trên", "Lưu: VT, VP"],
        addressees: ["Sở Nội vụ"],
        contact: "Địa chỉ: 01 phố Lê Lợi",
      },
      profiles: {
        "Văn phòng": {
          ...defaultConfig.organ,
          name: "Văn phòng Ủy ban nhân dân tỉnh",
          parent: "Ủy ban nhân dân tỉnh Sơn Hà",
        },
      },
    } satisfies Config);
  });

  it("knows the registry's rules and the engine's own", () => {
    expect(parseConfig('{"rules": {"number-label": "off", "suppression-unused": "info"}}').problems).toEqual([]);
  });
});

describe("what is silent has the defaults", () => {
  it.each(["{}", "// nothing\n{ }", '{ "organ": {} }'])("%s", (text) => {
    expect(read(text)).toEqual({ config: defaultConfig, problems: [] });
  });
});

describe("what is broken is told at its place", () => {
  it.each([
    ['{ "rulez": {} }', ['"rulez": Khóa “rulez” không có. Có phải là “rules”?']],
    [
      '{ "colour": 1 }',
      ['"colour": Khóa “colour” không có. Các khóa có: organ, profiles, catalogue, preset, rules, standard.'],
    ],
    ['{ "organ": "UBND" }', ['"UBND": Ở đây phải là một đối tượng {…}.']],
    ['{ "organ": { "name": 3 } }', ["3: Ở đây phải là một chuỗi trong dấu ngoặc kép."]],
    ['{ "organ": { "units": ["VP"] } }', ['["VP"]: Ở đây phải là một đối tượng {…}.']],
    ['{ "organ": { "signers": [{ "name": "A" }] } }', ['{ "name": "A" }: Thiếu khóa “position”.']],
    [
      '{ "organ": { "signers": [{ "name": "A", "position": "B", "authority": "Thay mặt" }] } }',
      [expect.stringMatching(/^"Thay mặt": Quyền hạn ký bắt đầu bằng TM\./)],
    ],
    ['{ "profiles": { "vp": { "symbol": "VP" } } }', ['{ "symbol": "VP" }: Thiếu khóa “name”.']],
    ['{ "profiles": [] }', ["[]: Ở đây phải là một đối tượng {…}."]],
    ['{ "catalogue": "so.csv" }', ['"so.csv": Ở đây phải là một danh sách […].']],
    ['{ "standard": "nd31" }', [expect.stringMatching(/^"nd31": .*Có phải là “nd30”\?$/)]],
    [
      '{ "preset": "strickt" }',
      [expect.stringMatching(/^"strickt": .*“recommended”, “strict”, “all”.*Có phải là “strict”\?$/)],
    ],
    ['{ "standard": null }', [expect.stringMatching(/^null: Giá trị ở đây là một trong/)]],
    [
      '{ "rules": { "number-lable": "off" } }',
      ['"number-lable": Quy tắc “number-lable” không có. Có phải là “number-label”?'],
    ],
    ['{ "rules": { "xyz": "off" } }', [expect.stringMatching(/^"xyz": .*congvan rules/)]],
    [
      '{ "rules": { "number-label": "warn" } }',
      [expect.stringMatching(/^"warn": .*“off”, “info”, “warning”, “error”/)],
    ],
    ['{ "rules": { "number-label": 2 } }', [expect.stringMatching(/^2: Giá trị/)]],
    ['{ "catalogue": ["postgres://me:secret@host/db"] }', [expect.stringMatching(/biến môi trường/)]],
    ['{ "standard": "nd30", "standard": "hd36" }', [expect.stringMatching(/^"standard": “standard” đã ghi ở trên/)]],
    ["[]", ["[]: Ở đây phải là một đối tượng {…}."]],
    ['{ "standard" "nd30" }', [expect.stringMatching(/^"nd30": Thiếu dấu “:”/)]],
    ['{ "standard": "nd30" "rules": {} }', [expect.stringMatching(/^"rules": Thiếu dấu “,”/)]],
    ['{ "standard": "nd30', [expect.stringMatching(/Chuỗi thiếu dấu ngoặc kép đóng/)]],
    ["{} {}", [expect.stringMatching(/^\{: Thừa nội dung/)]],
    ["", [expect.stringMatching(/Thiếu giá trị/)]],
    ["   \n", [expect.stringMatching(/Thiếu giá trị/)]],
    ["[".repeat(100_000), [expect.stringMatching(/lồng quá nhiều|phải là một đối tượng|Thiếu/)]],
  ])("%.60s", (text, expected) => {
    const { problems: found } = read(text);
    expect(problems(text).slice(0, 1)).toEqual(expected);
    for (const { span } of found) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    expect(found.every((p) => p.message.en !== "" && !/\{\w+\}/.test(p.message.en))).toBe(true);
  });

  it("and the rest counts", () => {
    const { config, problems: found } = read(
      '{ "rules": { "nope-nope": "off", "number-label": "info", "subject-prefix": 1 }, "catalogue": ["a.csv", 5], "organ": { "symbol": "SNV", "place": [] }',
    );
    expect(found).toHaveLength(5);
    expect(config.rules).toEqual({ "number-label": "info" });
    expect(config.catalogue).toEqual(["a.csv"]);
    expect(config.organ).toEqual({ ...defaultConfig.organ, symbol: "SNV" });
  });

  it("in the order of the text, at the place even behind a byte order mark", () => {
    const text = '\ufeff{ "b1": 1,\n "b2": 2 }';
    expect(read(text).problems.map((p) => text.slice(p.span.start, p.span.end))).toEqual(['"b1"', '"b2"']);
  });
});

describe("the editor's schema", () => {
  const committed = JSON.parse(readFileSync(new URL("../../schema/congvan.schema.json", import.meta.url), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });

  it("is fresh: `npm run generate` would write the same", () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(configSchema())));
  });

  it("is a valid schema that agrees with the reader", () => {
    const accepts = ajv.compile(committed);
    const cases = [
      {},
      { standard: "nd30", rules: { "number-label": "off" }, catalogue: ["a/*.csv", "postgres:DB"] },
      { organ: { units: { VP: "Văn phòng" }, signers: [{ name: "A", position: "B" }], distribution: [] } },
      {
        organ: {
          addressees: ["A"],
          contact: "B",
          signers: [{ name: "A", position: "B", authority: "K/T TRƯỞNG BAN" }],
        },
      },
      { organ: { signers: [{ name: "A", position: "B", authority: "thay mặt" }] } },
      { profiles: { vp: { name: "Văn phòng", symbol: "VP" } } },
      { profiles: { vp: { symbol: "VP" } } },
      { preset: "all" },
      { preset: "none" },
      { standard: "nd31" },
      { rules: { "number-lable": "off" } },
      { rules: { "number-label": "fatal" } },
      { catalogue: ["postgres://me:secret@host/db"] },
      { catalogue: "a.csv" },
      { organ: { signers: [{ name: "A" }] } },
      { colour: true },
      [],
    ];
    for (const value of cases)
      expect([value, accepts(value)]).toEqual([value, parseConfig(JSON.stringify(value)).problems.length === 0]);
  });

  it("describes every key in Vietnamese", () => {
    for (const [key, { description }] of Object.entries<{ description: string }>(committed.properties))
      expect([key, description]).toEqual([key, expect.stringMatching(/\S/)]);
    expect(committed.properties.rules.properties["number-label"].description).not.toMatch(/[{}]/);
  });
});
