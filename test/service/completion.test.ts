import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompletionItem, type CompletionList, TextEdit } from "vscode-languageserver-types";
import { completion, completionTriggers } from "../../server/src/service/completion.ts";
import type { ServiceContext } from "../../server/src/service/context.ts";
import { contextOf } from "./context.ts";
import { decision, partyLetter, stateLetter } from "./letters.ts";
import { atCursor, cursorIn } from "./marker.ts";

type Cursor = { readonly text: string; readonly offset: number };

function complete(
  { text, offset }: Cursor,
  trigger: string | null = null,
): { list: CompletionList; context: ServiceContext } {
  const context = contextOf(text);
  return { list: completion(context, offset, { trigger }).list, context };
}

const labels = (cursor: Cursor, trigger: string | null = null): string[] =>
  complete(cursor, trigger).list.items.map((i) => i.label);

/** The text after the item that is called so has been taken. */
function accepted(cursor: Cursor, label: string, trigger: string | null = null): string {
  const { list, context } = complete(cursor, trigger);
  const item = list.items.find((i) => i.label === label);
  expect(item, `“${label}” among ${list.items.map((i) => i.label).join(" · ")}`).toBeDefined();
  return apply(context, item as CompletionItem);
}

function apply({ letter: { source } }: ServiceContext, { textEdit }: CompletionItem): string {
  if (!TextEdit.is(textEdit)) throw new Error("an edit of a range is expected");
  const { range, newText } = textEdit;
  return source.text.slice(0, source.offsetAt(range.start)) + newText + source.text.slice(source.offsetAt(range.end));
}

/** A letter cut off in front of `from`, with `typed` (with its `|`) as its end. */
const cutAt = (letter: string, from: string, typed: string): Cursor =>
  atCursor(letter.slice(0, letter.indexOf(from)) + typed);

describe("header", () => {
  test("a new letter can begin as one of the State or of the Party", () => {
    const found = labels(atCursor("|"));
    expect(found).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(found).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(accepted(atCursor("|"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBe(
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    );
  });

  test("is found without diacritics, and by the component's name", () => {
    expect(accepted(atCursor("cong ho|"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toContain("\nĐộc lập");
    expect(labels(atCursor("tieu ngu|"))).toEqual(["Độc lập - Tự do - Hạnh phúc"]);
    const [item] = complete(atCursor("cong ho|")).list.items;
    expect(item?.filterText).toContain("CONG HOA XA HOI");
  });

  test("offers only what is missing", () => {
    const found = labels(cutAt(stateLetter, "*Phú Lộc, ngày", "|"));
    expect(found).not.toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(found).toContain("Phú Lộc, ngày … tháng … năm …");
    expect(found).toContain("Kính gửi:");
  });

  test("number lines leave room for the number", () => {
    expect(labels(atCursor("ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\n\n|"))).toContain("Số:      /UBND-VP");
    expect(labels(atCursor("ĐẢNG BỘ TỈNH BẮC KẠN\nTHÀNH ỦY BẮC KẠN\n\n*\n\nSố|"))).toContain("Số      -CV/TU");
  });

  test("titles come in capitals", () => {
    expect(accepted(atCursor("UBND XÃ PHÚ LỘC\n\nquyet|"), "QUYẾT ĐỊNH")).toBe("UBND XÃ PHÚ LỘC\n\nQUYẾT ĐỊNH");
  });
});

describe("number and symbol", () => {
  const lines = (number: string, title = "") =>
    atCursor(`ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\n\n${number}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${title}`);

  test("a letter's symbol names organ and unit, a titled document's its type", () => {
    expect(labels(lines("Số: 15/|"), "/")[0]).toBe("UBND-VP");
    expect(labels(lines("Số: 15/|", "\nQUYẾT ĐỊNH\nVề việc khen thưởng\n"), "/")[0]).toBe("QĐ-UBND");
    expect(accepted(lines("Số: 15/qd|", "\nQUYẾT ĐỊNH\nVề việc khen thưởng\n"), "QĐ-UBND")).toContain(
      "Số: 15/QĐ-UBND\n",
    );
    expect(labels(lines("Số:      /TB|"))).toEqual(["TB-UBND"]);
  });

  test("symbols that the office's other letters have come first", () => {
    const letters = { "file:///a.congvan": stateLetter.replace("UBND-VP", "UBND-VHXH"), "file:///b.congvan": decision };
    const { text, offset } = cutAt(stateLetter, "45/UBND", "46/|");
    expect(
      completion(contextOf(text, { letters }), offset, { trigger: "/" })
        .list.items.map((i) => i.label)
        .slice(0, 2),
    ).toEqual(["UBND-VHXH", "UBND-VP"]);
  });

  test("the Party's symbols put the type first, then the organ", () => {
    const cursor = atCursor("TỈNH ỦY BẮC KẠN\nBAN TỔ CHỨC\n\n*\n\nSố 12-|\n\nĐẢNG CỘNG SẢN VIỆT NAM\n");
    expect(labels(cursor, "-")[0]).toBe("CV/BTCTU");
    expect(accepted(cursor, "TB/BTCTU", "-")).toContain("Số 12-TB/BTCTU\n");
  });

  test("replaces the symbol that stands behind the cursor", () => {
    expect(accepted(lines("Số: 15/|TB-X"), "TB-UBND")).toContain("Số: 15/TB-UBND\n");
  });
});

describe("addressees", () => {
  const cursor = (typed: string) => cutAt(stateLetter, "Kính gửi:", typed);
  test("behind the label stands one, or the list of the standard", () => {
    expect(accepted(cursor("Kính gửi:|"), "- …", ":")).toMatch(/Kính gửi:\n\n- …;\n- …\.$/);
    expect(accepted(cursor("Kính gửi: các s|"), "Các sở, ban, ngành tỉnh")).toMatch(
      /Kính gửi: Các sở, ban, ngành tỉnh$/,
    );
  });
  test("an item ends with the standard's sign", () => {
    expect(
      accepted(cursor("Kính gửi:\n\n- Phòng Kinh tế xã;\n- Ủy ban nhân|"), "Ủy ban nhân dân các xã, phường"),
    ).toMatch(/- Ủy ban nhân dân các xã, phường;$/);
  });
});

describe("citations", () => {
  const cursor = (typed: string) => cutAt(stateLetter, "Thực hiện Nghị định", typed);
  const full = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";

  test("are written in full the first time", () => {
    expect(
      accepted(cursor("Thực hiện Nghị định số 30|"), "Nghị định số 30/2020/NĐ-CP").endsWith(`Thực hiện ${full}`),
    ).toBe(true);
    expect(accepted(cursor("Theo Nghị định về công tác|"), "Nghị định số 30/2020/NĐ-CP").endsWith(`Theo ${full}`)).toBe(
      true,
    );
  });

  test("are short once the text cites the document; the subject does not count", () => {
    expect(accepted(cursor("Thực hiện Nghị định số 30|"), "Nghị định số 30/2020/NĐ-CP").endsWith(full)).toBe(true);
    const later = cutAt(stateLetter, "2. Báo cáo", "2. Theo Nghị định số 30|");
    expect(accepted(later, "Nghị định số 30/2020/NĐ-CP")).toMatch(/Theo Nghị định số 30\/2020\/NĐ-CP$/);
  });

  test("open by themselves behind “số ”, a slash and a hyphen of the number", () => {
    expect(labels(cursor("Thực hiện Nghị định số |"), " ")).toContain("Nghị định số 30/2020/NĐ-CP");
    expect(labels(cursor("Thực hiện Nghị định số 30/|"), "/")).toEqual(["Nghị định số 30/2020/NĐ-CP"]);
    expect(labels(cursor("Thực hiện Nghị định số 30/2020/NĐ-|"), "-")).toEqual(["Nghị định số 30/2020/NĐ-CP"]);
  });

  test("of a law say its name only, in a basis with the date", () => {
    expect(accepted(cursor("Theo Luật Tổ ch|"), "Luật Tổ chức chính quyền địa phương số 72/2025/QH15")).toMatch(
      /Theo Luật Tổ chức chính quyền địa phương$/,
    );
    const basis = cutAt(decision, "Căn cứ Luật", "Căn cứ Luật |");
    expect(accepted(basis, "Luật Tổ chức chính quyền địa phương số 72/2025/QH15", " ")).toMatch(
      /Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025$/,
    );
  });

  test("of a law are short as well once it was cited with its date", () => {
    const again = cutAt(decision, "Theo đề nghị", "Căn cứ Luật Tổ chức|");
    expect(accepted(again, "Luật Tổ chức chính quyền địa phương số 72/2025/QH15")).toMatch(
      /Căn cứ Luật Tổ chức chính quyền địa phương$/,
    );
  });

  test("never offer the letter itself", () => {
    const other = stateLetter.replace("45/UBND-VP", "44/UBND-VP");
    const { text, offset } = cursor("Tiếp theo Công văn số 4|");
    const context = contextOf(text, { letters: { "file:///van-phong/truoc.congvan": other } });
    expect(completion(context, offset).list.items.map((i) => i.label)).toEqual(["Công văn số 44/UBND-VP"]);
  });

  test("put what is no longer in force last and say so", () => {
    const found = complete(cursor("Theo Luật Tổ ch|")).list.items;
    expect(found.map((i) => i.label)).toEqual([
      "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
      "Luật Tổ chức chính quyền địa phương số 77/2015/QH13",
    ]);
    expect(found[1]?.detail).toContain("hết hiệu lực từ ngày 01/3/2025");
  });

  test("never offer what was issued after the letter", () => {
    const old = cutAt(
      stateLetter.replace("tháng 8 năm 2025", "tháng 8 năm 2019"),
      "Thực hiện Nghị định",
      "Theo Nghị định số 30|",
    );
    expect(labels(old)).toEqual([]);
  });

  test("complete a bare number without repeating the type", () => {
    expect(
      accepted(
        cursor("Nghị định nêu trên, số 30/2020|"),
        "số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về c",
      ),
    ).toMatch(/nêu trên, số 30\/2020\/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư$/);
  });

  test("replace the rest of the number behind the cursor", () => {
    expect(
      accepted(
        cursorIn(stateLetter, "rà soát thể thức văn bản theo Nghị định số 30/|2020/NĐ-CP"),
        "Nghị định số 30/2020/NĐ-CP",
      ),
    ).toBe(stateLetter);
  });

  test("replace what was typed with combining marks too", () => {
    const { text, offset } = cursor("Thực hiện Nghị định số 30|");
    const decomposed = (part: string) => part.normalize("NFD");
    const typed = { text: decomposed(text), offset: decomposed(text.slice(0, offset)).length };
    expect(accepted(typed, "Nghị định số 30/2020/NĐ-CP").endsWith(`${decomposed("Thực hiện ")}${full}`)).toBe(true);
  });

  test("carry a card and are asked for again as one types on", () => {
    const { text, offset } = cursor("Thực hiện Nghị định số 30|");
    const { list, documentationOf } = completion(contextOf(text), offset);
    expect(list.isIncomplete).toBe(true);
    expect(documentationOf(0)).toContain("05/3/2020");
  });

  test("are not taken for words of the text", () => {
    expect(labels(cursor("Việc này do Chủ tịch quyết định |"), " ")).toEqual([]);
    expect(labels(cursor("theo quy định của pháp luật về đ|"))).toEqual([]);
  });
});

describe("bases", () => {
  test("open with the words of the standard", () => {
    expect(labels(cutAt(decision, "Căn cứ Luật", "|"))).toEqual(expect.arrayContaining(["Căn cứ", "Theo đề nghị của"]));
    expect(accepted(cutAt(decision, "Căn cứ Luật", "can|"), "Căn cứ")).toMatch(/\n\nCăn cứ $/);
  });
  test("begin with the law that founds the organ", () => {
    expect(labels(cutAt(decision, "Căn cứ Luật", "Căn cứ |"), " ")).toEqual([
      "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
    ]);
  });
});

describe("distribution list", () => {
  test("as a block, by the standard", () => {
    expect(accepted(cutAt(stateLetter, "**Nơi nhận", "Nơi|"), "Nơi nhận:")).toMatch(
      /Nơi nhận:\n- Như trên;\n- Lưu: VT, …\.$/,
    );
    expect(accepted(cutAt(partyLetter, "Nơi nhận", "noi|"), "Nơi nhận:")).toMatch(
      /Nơi nhận:\n- Như trên;\n- Lưu Chi bộ\.$/,
    );
    expect(accepted(cutAt(decision, "Nơi nhận", "Nơi|"), "Nơi nhận:")).toContain("\n- Như Điều 3;\n");
  });
  test("line by line", () => {
    expect(labels(cutAt(stateLetter, "- Như trên (t/h)", "- |"), " ")).toEqual([
      "Như trên;",
      "Ủy ban nhân dân tỉnh;",
      "Thường trực Đảng ủy, Hội đồng nhân dân xã;",
      "Chủ tịch, các Phó Chủ tịch;",
      "Lưu: VT, ….",
    ]);
    expect(accepted(cutAt(stateLetter, "- Lưu", "- lu|"), "Lưu: VT, ….")).toMatch(/- Lưu: VT, …\.$/);
  });
});

describe("signature", () => {
  test("fits the organ and the standard", () => {
    expect(labels(cutAt(stateLetter, "**TM.", "T|"))).toEqual([
      "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
      "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
      "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG",
    ]);
    expect(labels(cutAt(partyLetter, "T/M", "t/|"))).toEqual(["T/M CHI BỘ / BÍ THƯ", "T/M CHI BỘ / PHÓ BÍ THƯ"]);
    expect(accepted(cutAt(stateLetter, "**TM.", "tm|"), "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")).toMatch(
      /TM\. ỦY BAN NHÂN DÂN\nCHỦ TỊCH$/,
    );
  });
  test("opens behind the prefix", () => {
    expect(labels(cutAt(stateLetter, "**TM.", "TM. |"), " ")).toContain("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
  });
  test("goes on below the line that is there", () => {
    expect(labels(cutAt(stateLetter, "KT. CHỦ TỊCH", "|"))).toEqual(["CHỦ TỊCH", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"]);
    expect(labels(cutAt(stateLetter, "PHÓ CHỦ TỊCH", "|"))).toEqual(["PHÓ CHỦ TỊCH"]);
  });
  test("of a department names its director and deputies", () => {
    const letter = stateLetter.replace("ỦY BAN NHÂN DÂN\nXÃ PHÚ LỘC", "SỞ NỘI VỤ");
    expect(labels(cutAt(letter, "**TM.", "|")).slice(0, 2)).toEqual(["GIÁM ĐỐC", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"]);
  });
});

describe("closing phrases", () => {
  test("end with the standard's mark", () => {
    expect(
      accepted(
        cutAt(stateLetter, "Đề nghị các đơn vị thực hiện", "de nghi|"),
        "Đề nghị các cơ quan, đơn vị phối hợp thực hiện./.",
      ),
    ).toMatch(/\n\nĐề nghị các cơ quan, đơn vị phối hợp thực hiện\.\/\.$/);
    expect(labels(cutAt(partyLetter, "Chi bộ đã", "Yêu cầu|"))).toEqual([
      "Yêu cầu các cấp ủy, tổ chức đảng nghiêm túc triển khai thực hiện.",
    ]);
  });
});

describe("while somebody types", () => {
  test("nothing opens by itself in running text, in any paragraph of a letter", () => {
    for (const letter of [stateLetter, partyLetter, decision]) {
      const context = contextOf(letter);
      for (const block of context.letter.body.blocks) {
        if (block.kind === "basis") continue;
        for (let offset = block.span.start + 1; offset <= block.span.end; offset++) {
          const before = letter[offset - 1] as string;
          if (!completionTriggers.includes(before) || inCitation(context, offset)) continue;
          expect(
            completion(context, offset, { trigger: before }).list.items.map((i) => i.label),
            letter.slice(offset - 20, offset),
          ).toEqual([]);
        }
      }
    }
  });

  const inCitation = ({ letter }: ServiceContext, offset: number): boolean =>
    letter.citations.some((c) => offset > c.span.start && offset <= c.span.end);

  test("every answer is one edit on the cursor's line, around the cursor, found by what was typed", () => {
    const places = fc.constantFrom(
      ...[stateLetter, partyLetter, decision].flatMap((l) => [...l].map((_, i) => ({ letter: l, offset: i }))),
    );
    fc.assert(
      fc.property(places, fc.boolean(), ({ letter, offset }, cut) => {
        const text = cut ? letter.slice(0, offset) : letter;
        const context = contextOf(text);
        const { source } = context.letter;
        for (const item of completion(context, offset).list.items) {
          if (!TextEdit.is(item.textEdit)) throw new Error("an edit of a range is expected");
          const { start, end } = item.textEdit.range;
          const at = source.positionAt(offset);
          expect([start.line, end.line]).toEqual([at.line, at.line]);
          expect(start.character).toBeLessThanOrEqual(at.character);
          expect(end.character).toBeGreaterThanOrEqual(at.character);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("comments that silence rules", () => {
  const wrong = stateLetter.replace(/Số:(?= ?\d)/, "Số");
  const inComment = (comment: string) => {
    const at = wrong.search(/Số(?= ?\d)/);
    return atCursor(`${wrong.slice(0, at)}${comment}\n${wrong.slice(at)}`);
  };

  test("what may stand there", () => {
    expect(labels(inComment("<!-- | -->"))).toEqual(["congvan-disable-next-line", "congvan-disable", "congvan-enable"]);
    expect(labels(inComment("<!-- con| -->"))).toHaveLength(3);
    expect(labels(inComment("<!-- enab| -->"))).toEqual(["congvan-enable"]);
    expect(labels(inComment("<!-- hỏi lại Sở| -->"))).toEqual([]);
    expect(accepted(inComment("<!-- congvan-dis|able -->"), "congvan-disable")).toContain("<!-- congvan-disable  -->");
  });

  test("names of rules, first those that the next line breaks", () => {
    const all = labels(inComment("<!-- congvan-disable-next-line | -->"), " ");
    expect(all[0]).toBe("number-label");
    expect(all).toContain("motto-wording");
    expect(new Set(all).size).toBe(all.length);
  });

  test("by any part of the name, each once", () => {
    const cursor = inComment("<!-- congvan-disable motto-wording, lab| -->");
    expect(labels(cursor)).toContain("number-label");
    expect(labels(cursor)).not.toContain("motto-wording");
    expect(accepted(cursor, "number-label")).toContain("<!-- congvan-disable motto-wording, number-label -->");
    expect(labels(inComment("<!-- congvan-disable number-|label -->"), "-")).toContain("number-label");
  });

  test("none in the reason, nor behind the comment", () => {
    expect(labels(inComment("<!-- congvan-disable number-label -- mẫu | -->"), " ")).toEqual([]);
    expect(labels(inComment("<!-- congvan-disable -->|"), "-")).not.toContain("number-label");
  });

  test("in a comment that is not closed yet", () => {
    expect(labels(atCursor("<!-- congvan-disable number-l|"))).toEqual(
      expect.arrayContaining(["number-label", "number-leading-zero"]),
    );
  });
});
