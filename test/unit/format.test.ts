import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format } from "../../server/src/core/format.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { standardOf } from "../../server/src/core/standards/choose.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { decision, partyLetter, stateLetter } from "../service/letters.ts";

function formatted(text: string): string {
  const letter = readLetter(text);
  return applyEdits(text, format(letter, standardOf(letter)));
}

/** A letter's texts, white space aside: what formatting must not touch. */
function reading({ header, title, subject, addressees, body, distribution, signature, appendices }: Letter): unknown {
  const flat = (text: { readonly text: string } | null | undefined) => text?.text.replace(/\s/g, "") ?? null;
  const { number, otherNumbers, placeAndDate, marks, span: _, ...names } = header;
  return {
    header: Object.values(names).map(flat),
    numbers: [number, ...otherNumbers].map((n) => flat(n?.text)),
    date: flat(placeAndDate?.text),
    marks: marks.map((m) => flat(m.text)),
    title: flat(title?.text),
    subject: flat(subject?.text),
    addressees: addressees?.items.map((i) => flat(i.text)),
    blocks: body.blocks.map((b) => [b.kind, flat(b.text)]),
    distribution: distribution?.items.map((i) => flat(i.text)),
    signature: [signature?.authorities.map((a) => flat(a.text)), signature?.positions.map(flat), flat(signature?.name)],
    appendices: appendices.map((a) => a.blocks.map((b) => flat(b.text))),
  };
}

describe("canonical layout", () => {
  test.each([
    ["a letter of the State", stateLetter],
    ["a letter of the Party", partyLetter],
    ["a decision with bases, articles and an appendix", decision],
  ])("%s has it already", (_, text) => {
    expect(formatted(text)).toBe(text);
  });

  const body = (text: string) => `Kính gửi: Sở Nội vụ\n\n${text}\n`;
  test.each([
    ["trailing spaces", body("Đề nghị xem xét.  \t"), body("Đề nghị xem xét.")],
    ["several blank lines", body("Một.\n\n\n\nHai."), body("Một.\n\nHai.")],
    ["a paragraph right below another", body("Một.\nHai."), body("Một.\n\nHai.")],
    ["blank lines with spaces", body("Một.\n   \nHai."), body("Một.\n\nHai.")],
    ["a missing end of line", body("Một.").trimEnd(), body("Một.")],
    ["blank lines before the letter and behind it", `\n\n${body("Một.")}\n\n`, body("Một.")],
    ["no blank line behind the addressees", stateLetter.replace("xã.\n\nThực", "xã.\nThực"), stateLetter],
    ["a doubled space", body("Một.  Hai."), body("Một. Hai.")],
    ["a no-break space", body("Điều\u00a05 và Điều 6"), body("Điều 5 và Điều 6")],
    ["an indented paragraph", body("    Đề nghị xem xét."), body("Đề nghị xem xét.")],
    ["a dash without space", body("- Một;\n-Hai."), body("- Một;\n- Hai.")],
    [
      "blank lines inside the distribution list",
      `${stateLetter}`.replace("- TT HĐND", "\n- TT HĐND").replace("- Lưu", "\n\n- Lưu"),
      stateLetter,
    ],
    ["blank lines inside a signature", stateLetter.replace("\nPHÓ CHỦ TỊCH", "\n\nPHÓ CHỦ TỊCH"), stateLetter],
    ["room for the signature", stateLetter.replace("\n\n**Trần", "\n\n\n\n\n**Trần"), stateLetter],
    ["blank lines between bases", decision.replaceAll(";\n", ";\n\n"), null],
    ["a label without space", stateLetter.replace("Số: 45", "Số:45"), stateLetter],
    ["the filing label without space", stateLetter.replace("Lưu: VT", "Lưu:VT"), stateLetter],
    ["the addressee on the label's line", "Kính gửi:Sở Nội vụ\n\nĐề nghị.\n", "Kính gửi: Sở Nội vụ\n\nĐề nghị.\n"],
  ])("mends %s", (_, before, after) => {
    expect(formatted(before)).toBe(after ?? decision);
  });

  const titled = (subject: string) =>
    `ĐẢNG ỦY XÃ AN PHÚ\n*\n\nSố 12-TB/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nAn Phú, ngày 15 tháng 6 năm 2026\n\nTHÔNG BÁO\n${subject}Đảng ủy thông báo.\n`;
  test.each([
    ["as it belongs", "về đại hội chi bộ\n-----\n\n"],
    ["right above the text", "về đại hội chi bộ\n-----\n"],
    ["in the middle of its line", "về đại hội chi bộ\n          -----  \n\n\n"],
  ])("the line below a Party subject survives: %s", (_, subject) => {
    expect(formatted(titled(subject))).toBe(titled("về đại hội chi bộ\n-----\n\n"));
  });

  test("the line below a bold subject survives", () => {
    const bold = titled("**về đại hội chi bộ**\n-----\n\n");
    expect(formatted(bold.replace("-----\n\n", "  -----\n"))).toBe(bold);
  });

  test.each([
    ["room for the number", "Số:      /UBND-VP\n"],
    ["room for a date in the text", body("Kèm theo Quyết định số     /QĐ-UBND ngày    tháng    năm 2026.")],
    ["room of two spaces", body("Kèm theo Công văn ngày  tháng 8 năm 2026.")],
    ["columns side by side", "UBND XÃ PHÚ LỘC          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"],
    [
      "a column that stands alone on the right",
      "UBND XÃ PHÚ LỘC\n                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
    ],
    [
      "distribution list and signature side by side",
      body(
        "Đề nghị xem xét.\n\nNơi nhận:          TM. ỦY BAN NHÂN DÂN\n- Như trên;               CHỦ TỊCH\n- Lưu: VT.\n                       Lê Văn Bình",
      ),
    ],
    ["a table", body("| Số | Tên |\n| 1 | Xã A |\n| 2 | Xã B |")],
    ["emphasis", body("**Đề nghị** *xem xét*, _trả lời_.")],
    ["list items that stand close", body("Gồm:\n- Một;\n- Hai.")],
    ["list items that stand apart", body("Gồm:\n\n- Một;\n\n- Hai.")],
    [
      "a comment that speaks of the next line",
      body("<!-- congvan-disable-next-line number-label -- lý do -->\nĐề nghị."),
    ],
    ["a comment of several lines", body("<!-- ghi chú\n\n\n   của người  soạn -->\n\nĐề nghị.")],
    ["what a rule questions", body("Điều chỉnh ; bổ sung , ban hành .")],
    ["control signs and broken characters", "a\u0000\u0001b\ud800\n"],
    ["an empty text", ""],
    ["a text of white space", "  \n\n "],
  ])("leaves alone %s", (_, text) => {
    expect(formatted(text)).toBe(text);
  });

  test("keeps the ends of lines and the byte order mark", () => {
    expect(formatted(`\ufeff${body("Một.\n\n\nHai. ")}`.replaceAll("\n", "\r\n"))).toBe(
      `\ufeff${body("Một.\n\nHai.")}`.replaceAll("\n", "\r\n"),
    );
  });

  test("keeps two items apart that only a blank line separates", () => {
    const list = decision
      .replace("ngày 16 tháng 6 năm 2025;\n", "ngày 16 tháng 6 năm 2025\n\n")
      .replace("Căn cứ Nghị", "Xét Nghị");
    expect(formatted(list)).toBe(list);
  });
});

const words = (text: string): string => text.replace(/\s+/g, "");

const line = fc.oneof(
  ...[stateLetter, partyLetter, decision].map((l) => fc.constantFrom(...l.split("\n"))),
  fc.constantFrom(
    "",
    "",
    "  ",
    "\t",
    "-----",
    "*",
    "Số:     /UBND",
    "<!-- ghi chú -->",
    "<!--",
    "-->",
    "a) điểm",
    "Nơi nhận:   TM. UBND",
  ),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "ế",
      "e\u0302\u0301",
      " ",
      "\u00a0",
      "\r",
      "-",
      ":",
      ";",
      ".",
      "*",
      "|",
      "\u0000",
      "\ud83d",
      "\udcdd",
    ),
    maxLength: 20,
  }),
  fc.stringMatching(/^[ \u00a0-]{0,4}[a-zA-Z:;.]{0,8}[ \u00a0]{0,3}[a-z]{0,5}[ \t]{0,3}$/),
);
const draft = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n", "\n", " \n", "\r\n", "\n\n\n")), { maxLength: 25 })
  .map((lines) => lines.map(([text, end]) => text + end).join(""));

describe("laws", () => {
  test("words in are words out", () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(words(formatted(text))).toBe(words(text));
      }),
      { numRuns: 200 },
    );
  });

  test("no two words become one", () => {
    const split = (text: string) => text.split(/\s+/).filter((w) => w !== "");
    fc.assert(
      fc.property(draft, (text) => {
        // A space may be put behind a label or dash: then a word of the source is two.
        const after = split(formatted(text));
        for (const word of split(text)) {
          let got = "";
          while (got.length < word.length) got += after.shift();
          expect(got).toBe(word);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("formatting twice changes nothing more", () => {
    fc.assert(
      fc.property(draft, (text) => {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

const found = fileURLToPath(new URL("../../../shared/letters/", import.meta.url));
describe.runIf(existsSync(found))("letters as found", () => {
  const files = ["seeds", "real"].flatMap((folder) =>
    (existsSync(found) ? readdirSync(`${found}${folder}`) : [])
      .filter((name) => name.endsWith(".txt"))
      .map((name) => `${found}${folder}/${name}`),
  );
  test.each(files)("%s reads the same after formatting, which is final", (file) => {
    const text = readFileSync(file, "utf8");
    const once = formatted(text);
    expect(reading(readLetter(once))).toEqual(reading(readLetter(text)));
    expect(formatted(once)).toBe(once);
  });
});
