import { describe, expect, test } from "vitest";
import { encodeTcvn3 } from "../../../server/src/core/text/tcvn3.ts";
import { encodeVni } from "../../../server/src/core/text/vni.ts";
import { imported, p, r, row, table, textOf } from "./word-file.ts";

const line = async (content: string, extra?: Parameters<typeof textOf>[1]): Promise<string> =>
  (await textOf(p(content), extra)).trimEnd();

const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("what stands in a paragraph", () => {
  test("is composed, without signs that are not seen", async () => {
    expect(await line(`${r("Điều 1. Ủy ".normalize("NFD"))}${r("ba\u00adn\u200b")}<w:r><w:softHyphen/></w:r>`)).toBe(
      "Điều 1. Ủy ban",
    );
    // A mark that was formatted apart from its letter.
    expect(await line(r("Uy") + r("\u0309", "<w:b/>") + r(" ban"))).toBe("Uỷ ban");
  });

  test("has hyphens, breaks and signs of picture fonts", async () => {
    expect(
      await line(
        `${r("Theo 45")}<w:r><w:noBreakHyphen/></w:r>${r("CV/TU")}<w:r><w:br/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r(" đạt")}`,
      ),
    ).toBe("Theo 45-CV/TU\n✓ đạt");
    const odd = await imported(
      p('<w:r><w:sym w:font="Marlett" w:char="F061"/><w:sym w:font="Webdings" w:char="F061"/></w:r>'),
    );
    expect(odd.text).toBe("a•\n");
    expect(odd.notes.map((n) => n.kind)).toEqual(["symbols"]);
  });

  test("trims white space only where the file does not keep it", async () => {
    expect(await line("<w:r><w:t> một </w:t></w:r><w:r><w:t>hai</w:t></w:r>")).toBe("mộthai");
    expect(await line(`${r("một ")}${r(" hai&#32;ba &lt;/b&gt; &amp;amp; &#x1EE6;")}`)).toBe("một hai ba </b> &amp; Ủ");
  });

  test("is what a field shows, not its code", async () => {
    expect(await line(r("Ngày ") + field('DATE \\@ "d"', r("12")))).toBe("Ngày 12");
    expect(await line(field(`HYPERLINK "${field("PAGE", r("x"))}"`, r("địa chỉ")))).toBe("địa chỉ");
    expect(await line(`<w:fldSimple w:instr="AUTHOR">${r("Minh")}</w:fldSimple>`)).toBe("Minh");
    expect(await line(`<w:hyperlink r:id="x">${r("liên kết")}</w:hyperlink>`)).toBe("liên kết");
    // A table of contents: one field over several paragraphs.
    const [begin = "", end = ""] = field("TOC", "|").split("|");
    expect(await textOf(p(begin + r("Một")) + p(r("Hai") + end) + p("Ba"))).toBe("Một\n\nHai\n\nBa\n");
  });

  test("is as if all changes were accepted, which is told", async () => {
    const { text, notes } = await imported(
      p(
        `${r("Giữ ")}<w:del>${r("x").replaceAll("w:t", "w:delText")}</w:del><w:ins>${r("thêm")}</w:ins><w:moveFrom>${r("đi")}</w:moveFrom><w:moveTo>${r(" đến")}</w:moveTo>`,
      ) +
        p("Hai ", "<w:rPr><w:del/></w:rPr>") +
        p("đoạn thành một.") +
        table(`<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("mất")}</w:tc></w:tr>`, row(`<w:tc>${p("còn")}</w:tc>`)),
    );
    expect(text).toBe("Giữ thêm đến\n\nHai đoạn thành một.\n\ncòn\n");
    expect(notes.map((n) => n.kind)).toEqual(["changes"]);
    expect(notes[0]?.message.vi).toContain("5 chỗ sửa");
  });

  test("leaves out what is hidden, and comments, and says so", async () => {
    const { text, notes } = await imported(
      p(`${r("thấy")}${r("ẩn", "<w:vanish/>")}<w:r><w:commentReference w:id="0"/></w:r>`),
    );
    expect(text).toBe("thấy\n");
    expect(notes.map((n) => n.kind)).toEqual(["comments", "hidden"]);
  });

  test("has capitals where Word shows them", async () => {
    expect(await line(r("Quyết định", "<w:caps/>"))).toBe("QUYẾT ĐỊNH");
    expect(await line(r("Quyết định", '<w:caps w:val="0"/>'))).toBe("Quyết định");
  });

  test("looks into content controls, smart tags, formulas and whatever else holds text", async () => {
    expect(
      await line(
        `<w:sdt><w:sdtPr><w:alias w:val="tên"/></w:sdtPr><w:sdtContent>${r("một ")}</w:sdtContent></w:sdt><w:smartTag>${r("hai ")}</w:smartTag><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>`,
      ),
    ).toBe("một hai x");
    expect(
      await textOf(`<w:sdt><w:sdtContent>${p("một")}<w:customXml>${p("hai")}</w:customXml></w:sdtContent></w:sdt>`),
    ).toBe("một\n\nhai\n");
  });

  test("opens no comment of the draft", async () => {
    expect(await line("a &lt;!-- b --&gt; c")).toBe("a <!- - b --> c");
  });
});

describe("notes", () => {
  const footnotes = `<w:footnote w:id="-1" w:type="separator">${p("")}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(" Theo báo cáo.")}`)}</w:footnote>`;

  test("stand at the end, marked", async () => {
    const { text, notes } = await imported(p(`${r("Số liệu")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(".")}`), {
      footnotes,
    });
    expect(text).toBe("Số liệu[1].\n\n[1] Theo báo cáo.\n");
    expect(notes.map((n) => n.kind)).toEqual(["footnotes"]);
  });
});

describe("old fonts", () => {
  const inFont = (name: string, text: string) => r(text, `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`);

  test.each([
    [".VnTime", "Kính gửi: Ủy ban nhân dân".replace("Ủ", "ủ"), encodeTcvn3("Kính gửi: ủy ban nhân dân")],
    [".VnTimeH", "ỦY BAN NHÂN DÂN", encodeTcvn3("ủy ban nhân dân")],
    ["VNI-Times", "Kính gửi: Ủy ban nhân dân", encodeVni("Kính gửi: Ủy ban nhân dân")],
  ])("%s is read as it is seen", async (font, seen, written) => {
    const { text, notes, formatting } = await imported(p(inFont(font, written)));
    expect(text).toBe(`${seen}\n`);
    expect(notes.map((n) => n.kind)).toEqual(["legacy-font"]);
    expect(formatting.paragraphs[0]?.runs[0]?.font).toBe(font);
  });

  test("what is Unicode already stays, and so do other fonts", async () => {
    expect(await line(inFont(".VnTime", "Ủy ban nhân dân"))).toBe("Ủy ban nhân dân");
    expect(await line(inFont("Times New Roman", "café µ"))).toBe("café µ");
    expect((await imported(p(inFont(".VnTime", "2026")))).notes).toEqual([]);
  });
});

describe("other programs' files", () => {
  test("may call the namespaces as they like", async () => {
    const { strToU8, zipSync } = await import("fflate");
    const { wordParts } = await import("./word-file.ts");
    const { importDocx } = await import("../../../server/src/import/import.ts");
    const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const bodies = [
      `<ns0:document xmlns:ns0="${main}"><ns0:body><ns0:p><ns0:pPr><ns0:jc ns0:val="center"/></ns0:pPr><ns0:r><ns0:t>Một</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
      `<document xmlns="${main}" xmlns:x="${main}"><body><p><pPr><jc x:val="center"/></pPr><r><t>Một</t></r></p></body></document>`,
    ];
    for (const xml of bodies) {
      const { text, formatting } = await importDocx(zipSync({ ...wordParts(""), "word/document.xml": strToU8(xml) }));
      expect([text, formatting.paragraphs[0]?.align]).toEqual(["Một\n", "center"]);
    }
  });
});
