import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enterAt } from "../../server/src/core/text/enter.ts";
import { atCursor } from "../service/marker.ts";

/** The text after Enter at `|`, with the cursor as `|` again; `null` where the line is only broken. */
function entered(marked: string): string | null {
  const { text, offset } = atCursor(marked);
  const lines = text.split("\n");
  const line = text.slice(0, offset).split("\n").length - 1;
  const enter = enterAt((n) => lines[n], line, offset - (text.lastIndexOf("\n", offset - 1) + 1));
  if (!enter) return null;
  for (const { line: at, from, to, newText } of enter.others)
    lines[at] = lines[at]?.slice(0, from) + newText + lines[at]?.slice(to);
  const { next } = enter;
  const rest = next ? `\n${next.apart ? "\n" : ""}${next.marker}|${next.closing}` : "|";
  lines[line] = (lines[line] ?? "").slice(0, enter.from) + enter.head + rest;
  return lines.join("\n");
}

describe("Enter at the end of an item", () => {
  test.each([
    [
      "the list of addressees",
      "Kính gửi:\n\n- Sở Nội vụ;\n- Sở Tài chính.|\n\nThực hiện",
      "Kính gửi:\n\n- Sở Nội vụ;\n- Sở Tài chính;\n- |.\n\nThực hiện",
    ],
    ["its first item", "Kính gửi:\n\n- Sở Nội vụ|", "Kính gửi:\n\n- Sở Nội vụ;\n- |."],
    ["before the sign", "Kính gửi:\n\n- Sở Nội vụ;\n- Sở Y tế|.", "Kính gửi:\n\n- Sở Nội vụ;\n- Sở Y tế;\n- |."],
    [
      "the Party's commas of old",
      "Kính gửi:\n- Ban Tổ chức,\n- Văn phòng.|",
      "Kính gửi:\n- Ban Tổ chức,\n- Văn phòng,\n- |.",
    ],
    ["the middle", "**Nơi nhận:**\n- Như trên;|\n- Lưu: VT.", "**Nơi nhận:**\n- Như trên;\n- |;\n- Lưu: VT."],
    [
      "below a group line",
      "Nơi nhận:\nGửi bản điện tử:\n- Như trên|",
      "Nơi nhận:\nGửi bản điện tử:\n- Như trên;\n- |.",
    ],
    ["points", "1. Gồm:\n\na) Một;\n\nb) Hai.|\n\n2. Ba.", "1. Gồm:\n\na) Một;\n\nb) Hai;\n\nc) |.\n\n2. Ba."],
    ["points behind d", "d) Bốn;|", "d) Bốn;\nđ) |."],
    ["points behind e", "đ) Năm;\ne) Sáu.|", "đ) Năm;\ne) Sáu;\ng) |."],
    ["clauses, which are sentences", "1. Một.\n\n2. Hai.|", "1. Một.\n\n2. Hai.\n\n3. |"],
    [
      "clauses in the middle",
      "1. Một.|\n2. Hai:\na) x;\nb) y.\n3. Ba.\nĐiều 2. X\n1. Một.",
      "1. Một.\n2. |\n3. Hai:\na) x;\nb) y.\n4. Ba.\nĐiều 2. X\n1. Một.",
    ],
    ["points in the middle", "a) Một;|\nb) Hai;\nc) Ba.", "a) Một;\nb) |;\nc) Hai;\nd) Ba."],
    ["dashes of the body", "- Một;\n- Hai.|\n\nĐề nghị", "- Một;\n- Hai;\n- |.\n\nĐề nghị"],
    ["sentences with a dash", "- Một câu.|", "- Một câu.\n- |"],
    ["a smaller list", "- Một:\n  + Hai;|", "- Một:\n  + Hai;\n  + |."],
  ])("goes on: %s", (_, before, after) => {
    expect(entered(before)).toBe(after);
  });

  test.each([
    ["in the middle of the text", "- Sở Nội |vụ;"],
    ["before the marker", "|- Sở Nội vụ;"],
    ["behind the filing line", "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.|"],
    ["where a smaller list is announced", "1. Các đơn vị:|"],
    ["behind the end of the text", "2. Báo cáo trước ngày 30./.|"],
    ["between two columns", "- Như trên;   TM. ỦY BAN NHÂN DÂN|"],
    ["in a paragraph", "Đề nghị các đơn vị thực hiện.|"],
    ["where the alphabet ends", "y) Cuối;|"],
    ["at a letter that counts nothing", "f) Sai;|"],
    ["at a number of the text", "12/UBND-VP|"],
  ])("breaks the line and nothing else %s", (_, before) => {
    expect(entered(before)).toBeNull();
  });
});

describe("Enter on an empty item", () => {
  test.each([
    ["the sign goes back", "Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế;\n- |.", "Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế.\n|"],
    ["without a sign", "Kính gửi:\n- Sở Nội vụ;\n- |", "Kính gửi:\n- Sở Nội vụ.\n|"],
    ["points", "a) Một;\n\nb) |.", "a) Một.\n\n|"],
    ["a clause, and those behind it", "1. Một.\n2. |\n3. Hai.\n4. Ba.", "1. Một.\n|\n2. Hai.\n3. Ba."],
    ["in the middle of a list", "Nơi nhận:\n- Như trên;\n- |;\n- Lưu: VT.", "Nơi nhận:\n- Như trên;\n|\n- Lưu: VT."],
    ["alone", "- |", "|"],
  ])("ends the list: %s", (_, before, after) => {
    expect(entered(before)).toBe(after);
  });
});

test("going on and ending gives back the list", () => {
  const items = fc.array(fc.constantFrom("Sở Nội vụ", "Sở Y tế", "Các xã, phường"), { minLength: 1, maxLength: 5 });
  const kinds = fc.constantFrom<readonly [string, (n: number) => string]>(
    ["Kính gửi:\n", () => "-"],
    ["Nơi nhận:\n", () => "-"],
    ["Gồm:\n", (n) => `${"abcdđe"[n]})`],
  );
  fc.assert(
    fc.property(items, kinds, (texts, [head, marker]) => {
      const last = texts.length - 1;
      const list = head + texts.map((t, i) => `${marker(i)} ${t}${i < last ? ";" : "."}`).join("\n");
      if (head === "Gồm:\n" && last === 0) return;
      const on = entered(`${list}|`);
      expect(on).not.toBeNull();
      expect(entered(on ?? "|")).toBe(`${list}\n|`);
    }),
  );
});
