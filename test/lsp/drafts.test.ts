import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { Editor, type Folder, folder, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const config = `{
  // Hồ sơ của xã
  "organ": {
    "name": "Ủy ban nhân dân xã Cái Bè", "symbol": "UBND", "place": "Cái Bè",
    "signers": [{ "name": "Lê Hoàng Phúc", "position": "Chủ tịch" }, { "name": "Võ Tấn Lộc", "position": "Phó Chủ tịch" }],
    "addressees": ["Sở Nội vụ tỉnh Đồng Tháp"],
  },
  "profiles": { "Đảng ủy": { "name": "Đảng ủy xã Cái Bè", "parent": "Đảng bộ tỉnh Đồng Tháp", "symbol": "ĐU", "place": "Cái Bè" } },
}
`;
const register =
  "type,number,issued,issuer,title\nCông văn,812/SNV-VP,2026-09-04,Sở Nội vụ tỉnh Đồng Tháp,Về việc báo cáo công tác văn thư\nKế hoạch,96/KH-UBND,2026-08-07,Ủy ban nhân dân tỉnh Đồng Tháp,Phòng chống thiên tai\n";

let editor: Editor;
let work: Folder;
beforeEach(async () => {
  work = await folder({ "congvan.json": config, "so-den.csv": register, "a.congvan": letterText() });
  const commands = ["congvan.answer"];
  editor = await Editor.start({
    capabilities: full,
    folders: [work.uri],
    params: { initializationOptions: { commands } },
  });
  await editor.until(() => editor.refreshes > 0);
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

interface Choices {
  readonly profiles: readonly {
    readonly name: string;
    readonly system: string;
    readonly signers: readonly unknown[];
  }[];
  readonly types: Readonly<Record<string, readonly { readonly slug: string; readonly plain: string }[]>>;
}

describe("new drafts", () => {
  it("are chosen from profiles and types", async () => {
    const { profiles, types } = await editor.request<Choices>("congvan/draftChoices", { uri: null });
    expect(profiles.map((p) => [p.name, p.system])).toEqual([
      ["Ủy ban nhân dân xã Cái Bè", "state"],
      ["Đảng ủy", "party"],
    ]);
    expect(profiles[0]?.signers).toHaveLength(2);
    expect(types.state).toHaveLength(29);
    expect(types.state?.find((t) => t.slug === "quyet-dinh")?.plain).toBe("quyet dinh");
  });

  it("come with tab stops at what was left out", async () => {
    const order = { type: "cong-van", signer: "Võ Tấn Lộc", addressees: ["Sở Nội vụ tỉnh Đồng Tháp"] };
    const { snippet, text } = await editor.request<{ snippet: string; text: string }>("congvan/draft", order);
    expect(snippet).toMatch(/Số: {6}\/UBND-\$\{1:VP\}\nV\/v \$\{2:/);
    expect(snippet).toContain("- Lưu: VT, $1.");
    expect(text).toContain("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nVõ Tấn Lộc");
    const party = await editor.request<{ text: string }>("congvan/draft", { type: "ke-hoach", profile: "Đảng ủy" });
    expect(party.text).toContain("Số      -KH/ĐU");
    expect(await editor.request("congvan/draft", { type: "sach" })).toBe(null);
  });
});

describe("drafts about another document", () => {
  it("can be made from a register's row", async () => {
    const uri = work.uriOf("so-den.csv");
    const here = await editor.request<{ document: unknown; name: string } | null>("congvan/answerable", {
      uri,
      position: { line: 1, character: 3 },
    });
    expect(here?.name).toBe("Công văn số 812/SNV-VP");
    const { text } = await editor.request<{ text: string }>("congvan/draft", {
      type: "cong-van",
      answers: { kind: "reply", document: here?.document },
    });
    expect(text).toContain("Kính gửi: Sở Nội vụ tỉnh Đồng Tháp\n");
    expect(text).toContain(
      "Phúc đáp Công văn số 812/SNV-VP ngày 04 tháng 9 năm 2026 của Sở Nội vụ tỉnh Đồng Tháp về việc báo cáo công tác văn thư, Ủy ban nhân dân xã Cái Bè",
    );
    const none = { uri, position: { line: 0, character: 0 } };
    expect(await editor.request("congvan/answerable", none)).toBe(null);
  });

  it("are offered at a citation", async () => {
    const uri = work.uriOf("b.congvan");
    const basis =
      "Thực hiện Công văn số 812/SNV-VP ngày 04 tháng 9 năm 2026 của Sở Nội vụ tỉnh Đồng Tháp về việc báo cáo công tác văn thư.";
    const text = letterText({ basis });
    await editor.open(uri, text);
    const at = text.slice(0, text.indexOf("812/SNV")).split("\n");
    const position = { line: at.length - 1, character: (at.at(-1) ?? "").length };
    const actions = await editor.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const answers = actions.filter((a) => a.command?.command === "congvan.answer");
    expect(answers.map((a) => a.command?.arguments?.[0])).toEqual(["reply", "implement", "forward"]);
    const draft = await editor.request<{ text: string }>("congvan/draft", {
      type: "cong-van",
      answers: { kind: "forward", document: answers[2]?.command?.arguments?.[1] },
    });
    expect(draft.text).toMatch(/chuyển Công văn số 812\/SNV-VP .* để xem xét, giải quyết theo thẩm quyền\./);
  });
});

describe("profiles", () => {
  it("are read from a letter, and added to the configuration with its comments kept", async () => {
    const uri = work.uriOf("c.congvan");
    await editor.open(uri, letterText());
    const organ = await editor.request<{ name: string }>("congvan/letterProfile", { uri });
    expect(organ.name).toMatch(/^\p{Lu}\p{Ll}+ /u);
    const after = await editor.request<string>("congvan/withProfile", { text: config, organ });
    expect(after).toContain("// Hồ sơ của xã");
    expect(after).toContain(`"${organ.name}": {`);
    expect(await editor.request("congvan/withProfile", { text: "{", organ })).toBe(null);
  });
});
