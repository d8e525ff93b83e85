import { describe, expect, it } from "vitest";
import type { CodeAction, TextEdit } from "vscode-languageserver-types";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, listRows } from "../../server/src/catalogue/documents.ts";
import { LetterIndex } from "../../server/src/catalogue/letters/letters.ts";
import { defaultConfig } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { codeActions } from "../../server/src/service/code-actions.ts";
import type { ServiceContext } from "../../server/src/service/context.ts";
import { letterText } from "./support/letters.ts";

const uri = "file:///a.congvan";

function contextOf(text: string): ServiceContext {
  const letter = readLetter(text);
  const catalogue = new Catalogue(new LetterIndex(), [], () => new DocumentIndex(listRows([])));
  return {
    uri,
    letter,
    result: lint(letter, defaultConfig, catalogue),
    config: defaultConfig,
    catalogue,
    locale: "vi",
  };
}

function actions(text: string, only?: string[], automatic = false): CodeAction[] {
  const context = contextOf(text);
  const found = context.result.findings.find((f) => f.rule.name === "number-label");
  if (!found) throw new Error("the letter has no such mistake");
  return codeActions(context, {
    span: found.span,
    only,
    automatic,
    can: { related: true, data: true, tags: [], pages: null },
    canOpen: false,
    edit: (edits) => ({ changes: { [uri]: edits } }),
  });
}

function mended(text: string, action: CodeAction | undefined): string {
  const { source } = readLetter(text);
  const edits: TextEdit[] = action?.edit?.changes?.[uri] ?? [];
  return applyEdits(
    text,
    edits.map((e) => ({
      span: { start: source.offsetAt(e.range.start), end: source.offsetAt(e.range.end) },
      newText: e.newText,
    })),
  );
}

describe("code actions", () => {
  const wrong = letterText({ number: "Số 12/UBND-VP" });

  it("mend a finding, preferred where there is one safe way", () => {
    const fix = actions(wrong).find((a) => a.isPreferred);
    expect(fix).toMatchObject({ kind: "quickfix", title: "Sửa thành “Số:”" });
    expect(fix?.diagnostics?.map((d) => d.code)).toEqual(["number-label"]);
    expect(mended(wrong, fix)).toBe(letterText({ number: "Số: 12/UBND-VP" }));
  });

  it("silence a finding by a comment above its line", () => {
    const silence = actions(wrong).find((a) => a.title.startsWith("Bỏ qua"));
    const text = mended(wrong, silence);
    expect(text).toContain("<!-- congvan-disable-next-line number-label -- lý do -->\nSố 12/UBND-VP");
    expect(lint(readLetter(text)).findings.map((f) => f.rule.name)).not.toContain("number-label");
  });

  it("put a second rule into the comment that is there", () => {
    const text = letterText({ number: "<!-- congvan-disable-next-line motto-wording -- vì sao -->\nSố 12/UBND-VP" });
    const silence = actions(text).find((a) => a.title.startsWith("Bỏ qua “number-label"));
    expect(mended(text, silence)).toContain(
      "<!-- congvan-disable-next-line number-label motto-wording -- vì sao -->\nSố 12/UBND-VP",
    );
  });

  it("keep to the kinds asked for", () => {
    const kinds = (only?: string[], automatic?: boolean) => new Set(actions(wrong, only, automatic).map((a) => a.kind));
    expect(kinds()).toEqual(new Set(["quickfix", "source.fixAll.congvan"]));
    expect(kinds(undefined, true)).toEqual(new Set(["quickfix"]));
    expect(kinds(["quickfix"])).toEqual(new Set(["quickfix"]));
    expect(kinds(["source"])).toEqual(new Set(["source.fixAll.congvan"]));
    expect(kinds(["source.fixAll"])).toEqual(new Set(["source.fixAll.congvan"]));
    expect(kinds(["source.fixAll.congvan"])).toEqual(new Set(["source.fixAll.congvan"]));
    expect(kinds(["source.organizeImports"])).toEqual(new Set());
    expect(kinds(["refactor"])).toEqual(new Set());
  });

  it("mend everything by the smallest edits", () => {
    const [all] = actions(wrong, ["source.fixAll"]);
    const edits = all?.edit?.changes?.[uri] ?? [];
    expect(edits.every((e) => e.range.start.line === e.range.end.line)).toBe(true);
    expect(mended(wrong, all)).toContain("Số: 12/UBND-VP");
  });
});
