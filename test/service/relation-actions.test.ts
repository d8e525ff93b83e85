import { describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver-types";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { codeActions } from "../../server/src/service/code-actions.ts";
import { contextOf, here, national } from "./context.ts";
import { cursorIn } from "./marker.ts";

const letterOf = (body: string): string => `SỞ NỘI VỤ

Số: 14/SNV-VTLT
V/v kiểm tra công tác văn thư

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bắc Kạn, ngày 04 tháng 8 năm 2025

Kính gửi: Ủy ban nhân dân các xã

${body}
`;
const newer = {
  type: "Nghị định",
  number: "99/2016/NĐ-CP",
  issued: "2016-07-01",
  issuer: "Chính phủ",
  title: "Về quản lý và sử dụng con dấu",
  effective: "2016-07-01",
};
const documents = [...national, newer];
const book = "file:///so/v%C4%83n%20b%E1%BA%A3n%20%C4%91%E1%BA%BFn.csv";
const register =
  "number,issued,issuer,title\n1/KH-SNV,01/7/2025,Sở Nội vụ,Kế hoạch,https://noibo.example.vn/1\n".replace(
    "title\n",
    "title,file\n",
  );

/** What is offered at a place of a letter with this body. */
function offered(body: string, marked: string, more: { only?: string[]; canOpen?: boolean } = {}) {
  const { text, offset } = cursorIn(letterOf(body), marked);
  const context = contextOf(text, { documents, registers: { [book]: register } });
  const actions = codeActions(context, {
    span: { start: offset, end: offset },
    only: more.only,
    automatic: false,
    can: { related: true, data: true, tags: [], pages: null },
    canOpen: more.canOpen ?? true,
    edit: (edits) => ({ changes: { [here]: edits } }),
  });
  const { source } = context.letter;
  const applied = (action: CodeAction | undefined): string | null => {
    const edits = action?.edit?.changes?.[here];
    if (!edits) return null;
    const spans = edits.map(({ range, newText }) => ({
      span: { start: source.offsetAt(range.start), end: source.offsetAt(range.end) },
      newText,
    }));
    return applyEdits(text, spans).split("\n").slice(12).join("\n").trim();
  };
  return { actions, done: (title: RegExp) => applied(actions.find((a) => title.test(a.title))) };
}

const titles = (actions: readonly CodeAction[], title: RegExp): string[] =>
  actions.map((a) => a.title).filter((t) => title.test(t));

describe("the first citation", () => {
  test.each([
    [
      "Thực hiện Nghị định số 30/2020/NĐ-CP, Sở đề nghị báo cáo.",
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở đề nghị báo cáo.",
    ],
    [
      "Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư, Sở đề nghị báo cáo.",
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở đề nghị báo cáo.",
    ],
    [
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Sở đề nghị báo cáo.",
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở đề nghị báo cáo.",
    ],
  ])("is completed from the catalogue: %s", (body, full) => {
    expect(offered(body, "số 30/2|020").done(/^Viết đầy đủ|^Sửa thành/)).toBe(full);
  });

  test.each([
    [
      "complete already",
      "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.",
      "30/2|020",
    ],
    ["of a law by its name", "Theo Luật Tổ chức chính quyền địa phương, Sở đề nghị.", "Luật Tổ| chức"],
    ["unknown", "Theo Nghị định số 31/2021/NĐ-CP, Sở đề nghị.", "31/2|021"],
    ["of another date than the record's", "Theo Nghị định số 30/2020/NĐ-CP ngày 06/3/2020, Sở đề nghị.", "30/2|020"],
  ])("is left alone where it is %s", (_, body, marked) => {
    const { actions } = offered(body, marked);
    expect(titles(actions, /^Viết/)).toEqual([]);
  });
});

describe("a later citation", () => {
  const first = "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.";

  test.each([
    [
      "Đề nghị theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
      "Đề nghị theo Nghị định số 30/2020/NĐ-CP.",
    ],
    [
      "Đề nghị theo Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác\nvăn thư.",
      "Đề nghị theo Nghị định số 30/2020/NĐ-CP.",
    ],
  ])("is shortened: %s", (later, short) => {
    expect(offered(`${first}\n\n${later}`, `${later.slice(0, 25)}|`).done(/^Viết gọn/)).toBe(`${first}\n\n${short}`);
  });

  test("is left alone where it is short", () => {
    const { actions } = offered(`${first}\n\nTheo Nghị định số 30/2020/NĐ-CP, đề nghị.`, "Theo Nghị định| số");
    expect(titles(actions, /^Viết/)).toEqual([]);
  });
});

describe("a document that was replaced", () => {
  const body = "Theo Nghị định số 99/2004/NĐ-CP ngày 23/02/2004 của Chính phủ, Sở đề nghị.";

  test("gives way to the one in force, as a suggestion beside its finding", () => {
    const { actions, done } = offered(body, "99/2|004");
    expect(done(/^Thay bằng/)).toBe(
      "Theo Nghị định số 99/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ về quản lý và sử dụng con dấu, Sở đề nghị.",
    );
    const [action] = actions.filter((a) => a.title.startsWith("Thay bằng"));
    expect(action?.isPreferred).toBeUndefined();
    expect(action?.kind).toBe("quickfix");
    expect(action?.diagnostics?.map((d) => d.code)).toEqual(["citation-not-in-force"]);
  });

  test("is cited in short where the new one was cited before", () => {
    const before = "Thực hiện Nghị định số 99/2016/NĐ-CP ngày 01/7/2016 của Chính phủ về quản lý và sử dụng con dấu.";
    expect(offered(`${before}\n\n${body}`, "99/2|004").done(/^Thay bằng/)).toBe(
      `${before}\n\nTheo Nghị định số 99/2016/NĐ-CP, Sở đề nghị.`,
    );
  });

  test("takes its title along, and warns of the article", () => {
    const titled = body
      .replace("Chính phủ,", "Chính phủ quy định về con *dấu*,")
      .replace("Theo", "Theo khoản 2 Điều 5");
    const { actions } = offered(titled, "99/2|004");
    expect(titles(actions, /^Thay bằng/)).toEqual([
      "Thay bằng văn bản đang có hiệu lực: Nghị định số 99/2016/NĐ-CP; xem lại điều, khoản",
    ]);
  });

  test("stays where nobody knows the new one, and where it is repealed in the letter itself", () => {
    const unknown = offered(body.replace("99/2004", "98/2004"), "98/2|004");
    expect(titles(unknown.actions, /^Thay bằng/)).toEqual([]);
    const repealed = offered(`Bãi bỏ ${body.slice(5)}`, "99/2|004");
    expect(titles(repealed.actions, /^Thay bằng/)).toEqual([]);
  });
});

describe("an address", () => {
  const body = "Theo Kế hoạch số 1/KH-SNV ngày 01/7/2025 của Sở Nội vụ, đề nghị.";

  test("is opened where the client can", () => {
    const { actions } = offered(body, "số 1|/KH");
    expect(actions.find((a) => a.title.startsWith("Mở"))?.command).toMatchObject({
      command: "congvan.openAddress",
      arguments: ["https://noibo.example.vn/1"],
    });
    expect(titles(offered(body, "số 1|/KH", { canOpen: false }).actions, /^Mở/)).toEqual([]);
  });
});

describe("adding to a register", () => {
  test("is offered for what nobody knows, beside the finding that says so", () => {
    const { actions } = offered("Theo Công văn số 9/ABC-XYZ ngày 03/7/2025 của Sở Y tế, đề nghị.", "số 9|/A");
    const add = actions.find((a) => a.title.startsWith("Ghi văn bản này"));
    expect(add?.title).toBe("Ghi văn bản này vào sổ “văn bản đến.csv”");
    expect(add?.diagnostics?.map((d) => d.code)).toEqual(["citation-unknown"]);
    expect(add?.command?.arguments).toEqual([
      book,
      { type: "Công văn", number: "9/ABC-XYZ", issued: "2025-07-03", issuer: "Sở Y tế", title: null },
    ]);
  });

  test("is offered for what the national set knows, and for the letter itself", () => {
    const { actions } = offered("Theo Nghị định số 30/2020/NĐ-CP, đề nghị.", "30/2|020", { only: ["refactor"] });
    expect(titles(actions, /^Ghi/)).toHaveLength(1);
    expect(titles(offered("Đề nghị.", "Số: 14|/SNV").actions, /^Ghi/)).toHaveLength(1);
  });

  test("is not offered for what stands there, for laws by name, and for bare numbers", () => {
    const rows = (body: string, marked: string) => titles(offered(body, marked).actions, /^Ghi/);
    expect(rows("Theo Kế hoạch số 1/KH-SNV ngày 01/7/2025 của Sở Nội vụ, đề nghị.", "số 1|/KH")).toEqual([]);
    expect(rows("Theo Luật Không Có Thật, đề nghị.", "Luật Khô|ng")).toEqual([]);
    expect(rows("Theo Công văn số 9 của Sở Y tế, đề nghị.", "văn số| 9")).toEqual([]);
  });

  test("keeps to the kinds asked for", () => {
    const kinds = (only: string[]) =>
      new Set(
        offered("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, đề nghị.", "30/2|020", { only }).actions.map(
          (a) => a.kind,
        ),
      );
    expect(kinds(["refactor"])).toEqual(new Set(["refactor", "refactor.rewrite"]));
    expect(kinds(["refactor.rewrite"])).toEqual(new Set(["refactor.rewrite"]));
    expect(kinds(["source"])).not.toContain("refactor");
  });
});
