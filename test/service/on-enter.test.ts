import { describe, expect, test } from "vitest";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { Source } from "../../server/src/core/text/source.ts";
import { onEnter } from "../../server/src/service/on-enter.ts";
import { atCursor } from "./marker.ts";

/** The text after the editor has broken the line at `|` and the server has answered. */
function entered(marked: string, eol = "\n"): string {
  const { text, offset } = atCursor(marked.replaceAll("\n", eol));
  const source = new Source(text.slice(0, offset) + eol + text.slice(offset));
  const edits = onEnter(source, source.positionAt(offset + eol.length)).map(({ range, newText }) => ({
    span: { start: source.offsetAt(range.start), end: source.offsetAt(range.end) },
    newText,
  }));
  return applyEdits(source.text, edits);
}

describe("after the editor broke the line", () => {
  test.each([
    ["Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế.|\n\nX", "Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế;\n- \n\nX"],
    ["Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế|.", "Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế;\n- "],
    ["1. Một.|\n\n2. Hai.", "1. Một.\n2. \n\n3. Hai."],
    ["Gồm:\n\na) Một;\n\nb) Hai.|", "Gồm:\n\na) Một;\n\nb) Hai;\n\nc) "],
    ["Kính gửi:\n- Sở Nội vụ;\n- |", "Kính gửi:\n- Sở Nội vụ.\n"],
    ["Một đoạn|.", "Một đoạn\n."],
  ])("%j", (before, after) => {
    expect(entered(before)).toBe(after);
    expect(entered(before, "\r\n")).toBe(after.replaceAll("\n", "\r\n"));
  });

  test("an item that was begun without its sign has it on the next Enter", () => {
    expect(entered("Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế|")).toBe("Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế;\n- ");
  });

  test("nothing at the beginning of the text", () => {
    expect(onEnter(new Source("- Một;"), { line: 0, character: 0 })).toEqual([]);
  });
});
