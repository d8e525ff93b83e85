import { describe, expect, test } from "vitest";
import type { CallHierarchyItem } from "vscode-languageserver-types";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "../../server/src/service/call-hierarchy.ts";
import { codeLenses, showReferencesCommand } from "../../server/src/service/code-lens.ts";
import { definition } from "../../server/src/service/definition.ts";
import { toDiagnostic } from "../../server/src/service/diagnostics.ts";
import { documentHighlights } from "../../server/src/service/highlights.ts";
import { hover } from "../../server/src/service/hover.ts";
import { inlayHints } from "../../server/src/service/inlay-hints.ts";
import { references } from "../../server/src/service/references.ts";
import { contextOf, here, textAt } from "./context.ts";
import { stateLetter } from "./letters.ts";
import { cursorIn } from "./marker.ts";

const request = "file:///van-phong/yeu-cau.congvan";
const reply = "file:///van-phong/tra-l%E1%BB%9Di.congvan";
const draft = "file:///van-phong/d%E1%BB%B1%20th%E1%BA%A3o.congvan";

const letterOf = (number: string, body: string): string => `SỞ NỘI VỤ

Số: ${number}
V/v kiểm tra công tác văn thư

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bắc Kạn, ngày 04 tháng 8 năm 2025

Kính gửi: Ủy ban nhân dân các xã

${body}
`;
const mine = "Công văn số 12/SNV-VTLT ngày 04 tháng 8 năm 2025 của Sở Nội vụ";
const letters = {
  [request]: letterOf(
    "12/SNV-VTLT",
    "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ đề nghị báo cáo theo Nghị định số 30/2020/NĐ-CP và Công văn số 77/ABC-XYZ./.",
  ),
  [reply]: letterOf("13/SNV-VTLT", `Tiếp theo ${mine}, Sở Nội vụ nhắc lại ${mine}./.`),
  [draft]: letterOf("   /SNV-VTLT", `Thực hiện ${mine}, Sở Nội vụ đề nghị báo cáo./.`),
};
const register = `number,issued,issuer,type,title,replaced_by
12/SNV-VTLT,04/8/2025,Sở Nội vụ,Công văn,Kiểm tra công tác văn thư,
8/SNV-VTLT,01/7/2025,Sở Nội vụ,Công văn,Kiểm tra lần trước,12/SNV-VTLT
`;
const book = "file:///so/di.csv";
const world = { letters, registers: { [book]: register } };

function at(letter: string, marked: string, more: Parameters<typeof contextOf>[1] = world) {
  const { text, offset } = cursorIn(letter, marked);
  return { context: contextOf(text, more), offset };
}

/** As an editor sends it back. */
const returned = (item: CallHierarchyItem | undefined): CallHierarchyItem => JSON.parse(JSON.stringify(item));

describe("call hierarchy", () => {
  test("starts at a citation and at the letter's own number", () => {
    const cited = at(stateLetter, "số 12/S|NV-VTLT");
    const [item] = prepareCallHierarchy(cited.context, cited.offset) ?? [];
    expect(item).toMatchObject({ name: "Công văn số 12/SNV-VTLT", uri: request, detail: "kiểm tra công tác văn thư" });
    const own = at(stateLetter, "Số: 4|5/UBND-VP");
    expect(prepareCallHierarchy(own.context, own.offset)?.map((i) => [i.name, i.uri])).toEqual([
      ["Công văn số 45/UBND-VP", here],
    ]);
    const words = at(stateLetter, "Lập hồ s|ơ");
    expect(prepareCallHierarchy(words.context, words.offset)).toBeNull();
  });

  test("tells who cites a letter, and where; a draft without number by its file's name", () => {
    const { context, offset } = at(stateLetter, "số 12/S|NV-VTLT");
    const [item] = prepareCallHierarchy(context, offset) ?? [];
    const calls = incomingCalls(returned(item), context.catalogue);
    expect(calls.map(({ from, fromRanges }) => [from.name, fromRanges.length])).toEqual([
      ["Công văn số 45/UBND-VP", 1],
      ["dự thảo.congvan", 1],
      ["Công văn số 13/SNV-VTLT", 2],
    ]);
    expect(calls[0]?.fromRanges.map((range) => textAt(context, range))).toEqual([mine]);
  });

  test("tells what a letter cites: each document once, with all places, and what nobody knows", () => {
    const { context, offset } = at(stateLetter, "số 12/S|NV-VTLT");
    const [item] = prepareCallHierarchy(context, offset) ?? [];
    const calls = outgoingCalls(returned(item), context.catalogue, "vi");
    expect(calls.map(({ to, fromRanges }) => [to.name, to.detail, fromRanges.length])).toEqual([
      ["Nghị định số 30/2020/NĐ-CP", "Về công tác văn thư", 2],
      ["Công văn số 77/ABC-XYZ", "chưa có trong danh mục", 1],
    ]);
    expect(outgoingCalls(returned(calls[0]?.to), context.catalogue, "vi")).toEqual([]);
    expect(incomingCalls(returned(calls[1]?.to), context.catalogue)).toEqual([]);
  });

  test("of a document of the national set: every letter that cites it", () => {
    const { context, offset } = at(stateLetter, "Thực hiện Nghị định số 30/2|020/NĐ-CP");
    const [item] = prepareCallHierarchy(context, offset) ?? [];
    expect(item?.uri).toMatch(/^congvan-document:/);
    expect(incomingCalls(returned(item), context.catalogue).map(({ from }) => from.uri)).toEqual([here, request]);
  });

  test("answers nothing to an item that is none of its own", () => {
    const { context, offset } = at(stateLetter, "số 12/S|NV-VTLT");
    const item = returned(prepareCallHierarchy(context, offset)?.[0]);
    for (const data of [
      undefined,
      null,
      7,
      "x",
      {},
      { document: 1, letter: 2 },
      { document: {}, letter: "file:///?" },
    ]) {
      expect(incomingCalls({ ...item, data }, context.catalogue)).toEqual([]);
      expect(outgoingCalls({ ...item, data }, context.catalogue, "vi")).toEqual([]);
    }
  });
});

describe("code lens", () => {
  const own = letterOf("12/SNV-VTLT", "Sở Nội vụ đề nghị báo cáo./.");

  test("counts the letters that cite this one, each once", () => {
    const context = contextOf(own, { letters: { [reply]: letters[reply] ?? "", [draft]: letters[draft] ?? "" } });
    const [lens, ...more] = codeLenses(context, true);
    expect(more).toEqual([]);
    expect(lens && textAt(context, lens.range)).toBe("Số: 12/SNV-VTLT");
    expect(lens?.command).toMatchObject({ title: "2 văn bản dẫn chiếu", command: showReferencesCommand });
    const [uri, position, places] = lens?.command?.arguments ?? [];
    expect([uri, position]).toEqual([here, lens?.range.start]);
    expect(places.map((p: { uri: string }) => p.uri)).toEqual([draft, reply, reply]);
  });

  test("only tells, for a client that cannot show", () => {
    const context = contextOf(own, { letters: { [draft]: letters[draft] ?? "" }, locale: "en" });
    expect(codeLenses(context, false)[0]?.command).toEqual({ title: "Cited by 1 letter", command: "" });
  });

  test("is not there where nobody cites the letter, where it has no number, and for its own mention of itself", () => {
    expect(codeLenses(contextOf(own), true)).toEqual([]);
    expect(codeLenses(contextOf(own.replace("12/", "  /"), world), true)).toEqual([]);
    expect(codeLenses(contextOf(own.replace("báo cáo", `báo cáo theo ${mine}`)), true)).toEqual([]);
  });
});

describe("inlay hints", () => {
  const hints = (body: string): string[] => {
    const context = contextOf(letterOf("14/SNV-VTLT", body));
    const { text } = context.letter.source;
    return inlayHints(context, { start: 0, end: text.length }).map(({ position, label }) => {
      const offset = context.letter.source.offsetAt(position);
      return `${text.slice(offset - 5, offset)}| ${label}`;
    });
  };

  test("give the title where the letter does not", () => {
    expect(hints("Đề nghị báo cáo theo Nghị định số 30/2020/NĐ-CP của Chính phủ.")).toEqual([
      "h phủ| về công tác văn thư",
    ]);
  });

  test.each([
    "Đề nghị báo cáo theo Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.",
    "Đề nghị báo cáo theo Nghị định số 30/2020/NĐ-CP của Chính phủ\nvề công tác văn thư.",
    "Đề nghị báo cáo theo **Nghị định số 30/2020/NĐ-CP** của Chính phủ *về công tác văn thư*.",
    "Đề nghị báo cáo theo Luật Tổ chức chính quyền địa phương.",
    "Đề nghị báo cáo theo Công văn số 5/ABC-XYZ.",
  ])("are silent: %s", (body) => {
    expect(hints(body)).toEqual([]);
  });

  test("are short, and keep to the range asked for", () => {
    const title = "Về việc rà soát, thống kê và số hóa toàn bộ hồ sơ, tài liệu lưu trữ của các cơ quan trên địa bàn";
    const documents = [
      { type: "Nghị định", number: "30/2020/NĐ-CP", issued: "2020-03-05", issuer: "Chính phủ", title },
    ];
    const context = contextOf(letterOf("14/SNV-VTLT", "Theo Nghị định số 30/2020/NĐ-CP, đề nghị báo cáo."), {
      documents,
    });
    const end = context.letter.source.text.length;
    const [hint] = inlayHints(context, { start: 0, end });
    expect(hint?.label).toBe("về việc rà soát, thống kê và số hóa toàn bộ hồ sơ, tài liệu…");
    expect(hint?.tooltip).toMatchObject({ value: expect.stringContaining(title) });
    expect(inlayHints(context, { start: 0, end: 20 })).toEqual([]);
  });
});

describe("references", () => {
  const lines = (marked: string, declaration: boolean): string[] => {
    const { context, offset } = at(stateLetter, marked);
    return references(context, offset, declaration).map(
      ({ uri, range }) => `${decodeURIComponent(uri.split("/").at(-1) ?? "")}:${range.start.line}`,
    );
  };

  test("hold the document's row in a register, and the row that names it as its replacement", () => {
    expect(lines("số 12/S|NV-VTLT", true)).toEqual([
      "yeu-cau.congvan:2",
      "di.csv:1",
      "cong-van.congvan:17",
      "dự thảo.congvan:12",
      "tra-lời.congvan:12",
      "tra-lời.congvan:12",
      "di.csv:2",
    ]);
    expect(lines("số 12/S|NV-VTLT", false)).not.toContain("di.csv:1");
  });
});

describe("highlights", () => {
  const marked = (letter: string, place: string): string[] | undefined => {
    const { context, offset } = at(letter, place);
    return documentHighlights(context, offset)?.map((h) => textAt(context, h.range).replace(/\s+/g, " "));
  };

  test("hold full and short citations and short forms of one document", () => {
    const letter = stateLetter.replace(
      "Lập hồ sơ công việc.",
      "Lập hồ sơ theo Nghị định 30 và Nghị định 99/2016/NĐ-CP.",
    );
    expect(marked(letter, "theo Nghị định 3|0 và")).toEqual([
      "Nghị định số 30/2020/NĐ-CP của Chính phủ",
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
      "Nghị định số 30/2020/NĐ-CP",
      "Nghị định 30",
    ]);
  });

  test("hold a law by its name, with and without its date", () => {
    const letter = stateLetter.replace(
      "Lập hồ sơ công việc.",
      "Theo Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Luật Tổ chức Chính phủ; Luật Tổ chức chính quyền địa phương.",
    );
    expect(marked(letter, "; Luật Tổ chức chính quyền| địa")).toEqual([
      "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
      "Luật Tổ chức chính quyền địa phương",
    ]);
  });
});

describe("a finding about a citation", () => {
  test("shows the record it rests on, where the client can", () => {
    const wrong = stateLetter.replace(
      "ngày 04 tháng 8 năm 2025 của Sở Nội vụ",
      "ngày 03 tháng 8 năm 2025 của Sở Nội vụ",
    );
    const context = contextOf(wrong, world);
    const finding = context.result.findings.find((f) => f.rule.name === "citation-contradicted");
    if (!finding) throw new Error("no contradiction found");
    const can = { related: true, data: false, tags: [], pages: null };
    const { relatedInformation } = toDiagnostic(finding, context, can);
    expect(relatedInformation?.map(({ location, message }) => [location.uri, message])).toEqual([
      [request, "Theo bản ghi: Công văn số 12/SNV-VTLT"],
    ]);
    expect(toDiagnostic(finding, context, { ...can, related: false }).relatedInformation).toBeUndefined();
  });
});

describe("back-references", () => {
  const letter = stateLetter.replace(
    "Lập hồ sơ công việc.",
    "Lập hồ sơ công việc theo Công văn nêu trên; thực hiện Công văn này.",
  );

  test("lead to what they stand for", () => {
    const { context, offset } = at(letter, "Công văn nêu| trên");
    expect(definition(context, offset).map((place) => place.uri)).toEqual([request]);
    expect(hover(context, offset)?.contents).toMatchObject({ value: expect.stringContaining("12/SNV-VTLT") });
    const marked = documentHighlights(context, offset)?.map((h) => textAt(context, h.range).replace(/\s+/g, " "));
    expect(marked).toEqual([mine, "Công văn nêu trên"]);
  });

  test("lead to the letter itself", () => {
    const { context, offset } = at(letter, "Công văn nà|y");
    expect(definition(context, offset).map(({ range }) => textAt(context, range))).toEqual(["Số: 45/UBND-VP"]);
    const marked = documentHighlights(context, offset)?.map((h) => textAt(context, h.range));
    expect(marked).toEqual(["Số: 45/UBND-VP", "Công văn này"]);
  });
});
