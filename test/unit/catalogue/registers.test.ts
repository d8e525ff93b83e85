import { describe, expect, it } from "vitest";
import { looksLikeRegister, readRegister } from "../../../server/src/catalogue/registers/register.ts";
import { type Range, Source } from "../../../server/src/core/text/source.ts";
import { isLinear } from "./support.ts";

const uri = "file:///so.csv";
const read = (text: string, organ?: string) => readRegister(uri, text, organ ? { organ } : {});

/** What stands in the text at a problem's or document's place. */
const at = (text: string, range: Range | undefined) => {
  const source = new Source(text);
  return range && text.slice(source.offsetAt(range.start), source.offsetAt(range.end));
};

const incoming = `Ngày đến,Số đến,Tác giả,"Số, ký hiệu văn bản",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản
06/3/2020,15,Chính phủ,30/2020/NĐ-CP,05/3/2020,Nghị định về công tác văn thư
07/3/2020,16,UBND tỉnh Hà Nam,"45/UBND-VP",06/3/2020,"Công văn V/v họp
trực tuyến, tháng 3"
08/3/2020,17,Sở Y tế,12/SYT-NVY,07/3/2020,V/v báo cáo
`;

describe("a register", () => {
  it("of incoming documents", () => {
    const { documents, problems } = read(incoming);
    expect(problems).toEqual([]);
    expect(documents.map(({ type, number, issued, issuer, title }) => [type, number, issued, issuer, title])).toEqual([
      ["Nghị định", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ", "về công tác văn thư"],
      ["Công văn", "45/UBND-VP", "2020-03-06", "UBND tỉnh Hà Nam", "họp trực tuyến, tháng 3"],
      [null, "12/SYT-NVY", "2020-03-07", "Sở Y tế", "báo cáo"],
    ]);
  });

  it("knows where each document is written", () => {
    const { documents } = read(incoming);
    expect(documents.map(({ place }) => [place?.uri, place?.range.start.line, at(incoming, place?.range)])).toEqual([
      [uri, 1, "30/2020/NĐ-CP"],
      [uri, 2, '"45/UBND-VP"'],
      [uri, 4, "12/SYT-NVY"],
    ]);
  });

  it.each([
    ["semicolons", incoming.replace('"Số, ký hiệu văn bản"', "Số, ký hiệu văn bản").replace(/,(?=\S)/g, ";")],
    ["tabs", incoming.replace('"Số, ký hiệu văn bản"', "Số, ký hiệu văn bản").replace(/,(?=\S)/g, "\t")],
    ["a byte order mark", `\ufeff${incoming}`],
    ["CRLF", incoming.replaceAll("\n", "\r\n")],
    [
      "headings in capitals without marks",
      incoming.replace(
        /^.*\n/,
        "NGAY DEN,SO DEN,TAC GIA,SO KY HIEU VAN BAN,NGAY THANG VAN BAN,TEN LOAI VA TRICH YEU NOI DUNG VAN BAN\n",
      ),
    ],
    ["headings in NFD", incoming.normalize("NFD")],
    ["rows above the headings", `UBND TỈNH HÀ NAM,,,,,\n"SỔ ĐĂNG KÝ, VĂN BẢN ĐẾN",,,,,\n\nNăm 2020\n${incoming}`],
    ["Excel's word about the separator", `sep=,\n${incoming}`],
    ["numbered columns", incoming.replace("\n", "\n(1),(2),(3),(4),(5),(6)\n")],
    [
      "headings over two rows",
      incoming.replace(
        /^.*\n/,
        'Ngày đến,Số đến,Tác giả,Văn bản,,\n,,,"Số, ký hiệu",Ngày tháng,Tên loại và trích yếu\n',
      ),
    ],
    ["headings of months and empty rows", incoming.replace("\n", "\n,,,,,\nTháng 3,,,,,\n")],
  ])("with %s is read alike", (_, text) => {
    const { documents, problems } = read(text);
    expect(problems).toEqual([]);
    expect(documents.map(({ number }) => number)).toEqual(["30/2020/NĐ-CP", "45/UBND-VP", "12/SYT-NVY"]);
    expect(documents[1]?.title).toBe("họp trực tuyến, tháng 3");
    const shown = text.replace("\ufeff", "");
    expect(documents.map(({ place }) => at(shown, place?.range)?.replaceAll('"', ""))).toEqual(
      ["30/2020/NĐ-CP", "45/UBND-VP", "12/SYT-NVY"].map((n) =>
        text === text.normalize("NFD") ? n.normalize("NFD") : n,
      ),
    );
  });

  it("of outgoing documents holds the organ's own", () => {
    const text =
      "Số, ký hiệu văn bản;Ngày tháng văn bản;Tên loại và trích yếu nội dung văn bản;Người ký\n7/QĐ-UBND;01/02/2024;Quyết định khen thưởng;Nguyễn Văn An\n";
    expect(read(text, "UBND tỉnh Hà Nam").documents).toMatchObject([
      { number: "7/QĐ-UBND", issuer: "UBND tỉnh Hà Nam", type: "Quyết định", title: "khen thưởng", from: "register" },
    ]);
    expect(read(text).documents[0]?.issuer).toBeNull();
  });

  it("with the full columns", () => {
    const text =
      "type,number,issued,issuer,title,effective,expired,replaced_by,amended_by,aliases,file\n" +
      "Quyết định,5/2021/QĐ-UBND,2021-02-01,UBND tỉnh Hà Nam,Quy định giá đất,2021-02-15,2024-08-01,9/2024/QĐ-UBND;10/2024/QĐ-UBND,,QĐ giá đất,van-ban/5-2021.pdf\n";
    expect(read(text).documents).toMatchObject([
      {
        effective: "2021-02-15",
        expired: "2024-08-01",
        replacedBy: ["9/2024/QĐ-UBND", "10/2024/QĐ-UBND"],
        aliases: ["QĐ giá đất"],
        file: "van-ban/5-2021.pdf",
      },
    ]);
  });
});

describe("what is wrong with a register", () => {
  it("is told at the cell, and the rest is used", () => {
    const text = `Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu
1/QĐ-UBND,31/02/2021,UBND xã An Hòa,một
,05/3/2021,UBND xã An Hòa,hai
3/QĐ-UBND,05/3/2021,UBND xã An Hòa,ba
03/QĐ-UBND,06/3/2021,Ủy ban nhân dân xã An Hoà,bốn
3/QĐ-UBND,06/3/2022,UBND xã An Hòa,năm
3/QĐ-UBND,05/3/2021,UBND xã Tân Lập,sáu
4/QĐ-UBND,,UBND xã An Hòa,bảy
4/QĐ-UBND,,UBND xã An Hòa,tám
`;
    const { documents, problems } = read(text);
    expect(
      problems.map(({ range, message }) => [range.start.line, at(text, range), message.vi.split(" ", 2).join(" ")]),
    ).toEqual([
      [1, "31/02/2021", "“31/02/2021” không"],
      [2, "", "Dòng này"],
      [4, "03/QĐ-UBND", "Số “03/QĐ-UBND”"],
    ]);
    expect(problems[2]?.message.vi).toContain("dòng 4");
    expect(problems[2]?.message.en).toContain("line 4");
    expect(problems[2]?.severity).toBe("warning");
    expect(documents.map(({ title }) => title)).toEqual(["một", "ba", "bốn", "năm", "sáu", "bảy", "tám"]);
  });

  it.each<[what: string, row: string, severity: string | null, used: boolean]>([
    ["the very same", "3/QĐ-UBND,05/3/2021,UBND xã An Hòa,khen thưởng", "info", false],
    ["a title cut short", "03/QĐ-UBND,05/3/2021,Ủy ban nhân dân xã An Hoà,V/v Khen", "info", false],
    ["no date", "3/QD-UBND,,UBND xã An Hòa,khen thưởng", null, true],
    ["another day", "3/QĐ-UBND,06/3/2021,UBND xã An Hòa,khen thưởng", "warning", true],
    ["another title", "3/QĐ-UBND,05/3/2021,UBND xã An Hòa,kỷ luật", "warning", true],
    ["another year", "3/QĐ-UBND,05/3/2022,UBND xã An Hòa,khen thưởng", null, true],
    ["another issuer", "3/QĐ-UBND,05/3/2021,UBND xã Tân Lập,khen thưởng", null, true],
    ["another number", "4/QĐ-UBND,05/3/2021,UBND xã An Hòa,khen thưởng", null, true],
  ])("a second row with %s", (_, second, severity, used) => {
    const first =
      "Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu\n3/QĐ-UBND,05/3/2021,UBND xã An Hòa,khen thưởng\n";
    const { documents, problems } = read(`${first}${second}\n`);
    expect(problems.map((p) => [p.severity, p.range.start])).toEqual(
      severity === null ? [] : [[severity, { line: 2, character: 0 }]],
    );
    expect(documents).toHaveLength(used ? 2 : 1);
    for (const { message } of problems) expect(message.vi).toContain("dòng 2");
  });

  it("numbers that count by type are no repetition", () => {
    const text = "Số hiệu;Loại văn bản;Ngày ký;Trích yếu\n12;Công văn;05/3/2021;A\n12;Quyết định;06/3/2021;B\n";
    expect(read(text)).toMatchObject({ problems: [], documents: [{ title: "A" }, { title: "B" }] });
  });

  it("details that cannot be read are told, and the rest of the row is used", () => {
    const text = [
      "number,issued,title,replaced_by,file,secrecy",
      "1/QĐ-UBND,05/3/2021,A,Quyết định số 9/2024/QĐ-UBND;không rõ,van-ban/1.pdf,Mật",
      "2/QĐ-UBND,05/3/2021,B,Luật Đất đai,http://example.vn/2.pdf,hạn chế",
      "3/QĐ-UBND,05/3/2021,C,,\\\\may-chu\\chung\\3.pdf,Không",
    ].join("\n");
    const { documents, problems } = read(text);
    expect(problems.map((p) => [p.severity, at(text, p.range)])).toEqual([
      ["info", "Quyết định số 9/2024/QĐ-UBND;không rõ"],
      ["warning", "http://example.vn/2.pdf"],
      ["info", "hạn chế"],
      ["warning", "\\\\may-chu\\chung\\3.pdf"],
    ]);
    expect(documents.map((d) => [d.replacedBy, d.secrecy])).toEqual([
      [["9/2024/QĐ-UBND"], "Mật"],
      [["Luật Đất đai"], "hạn chế"],
      [[], null],
    ]);
  });

  it("a flood of problems is cut short, and says so", () => {
    const { problems } = read(`number,issued,title\n${"x,1/1/2021,y\n".repeat(2000)}`);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.message.vi).toContain("1500");
  });

  it.each([
    ["TCVN3", "Sè ký hiÖu;Ngµy th¸ng v¨n b¶n;TrÝch yÕu\n1/Q§-UBND;05/3/2021;vÒ viÖc thµnh lËp\n"],
    ["VNI", "Soá kyù hieäu;Ngaøy thaùng vaên baûn;Trích yeáu\n1/QÑ-UBND;05/3/2021;veà vieäc thaønh laäp toå\n"],
  ])("the letters of %s are named", (name, text) => {
    const { documents, problems } = read(text);
    expect(documents).toEqual([]);
    expect(problems.map(({ message }) => message.vi)).toEqual([expect.stringContaining(name)]);
  });

  it("a law and a resolution may have one number", () => {
    const text =
      "type,number,issued,issuer,title\nLuật,18/2008/QH12,2008-06-03,Quốc hội,A\nNghị quyết,18/2008/QH12,2008-06-03,Quốc hội,B\n";
    expect(read(text)).toMatchObject({ problems: [], documents: [{ title: "A" }, { title: "B" }] });
  });

  it.each([
    ["no known column", "họ tên,điện thoại\nAn,0123\n"],
    ["a number alone", "Số ký hiệu\n1/QĐ-UBND\n"],
    ["no table", "Đây là một đoạn văn, không phải bảng.\nDòng hai.\n"],
    ["nothing", ""],
  ])("%s is one problem at the top", (_, text) => {
    const { documents, problems } = read(text);
    expect(documents).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.range.start).toEqual({ line: 0, character: 0 });
    expect(problems[0]?.message.vi).toContain("Số, ký hiệu văn bản");
  });
});

describe("a table that nobody named", () => {
  it.each([
    ["official headings", incoming, true],
    ["headings below a title", `SỔ VĂN BẢN ĐẾN\n\n${incoming}`, true],
    ["a beginning that is cut", `\ufeff${incoming.slice(0, 300)}`, true],
    ["full columns", "type,number,issued,issuer,title\n", true],
    ["a list of people", "STT,Họ và tên,Ngày sinh,Số CCCD\n1,An,05/3/1990,001\n", false],
    ["a table of goods", "Số,Nội dung,Ngày tháng,Số tiền\n1,Bút,05/3/2020,1000\n", false],
    ["prose", "Căn cứ số, ký hiệu văn bản, ngày tháng văn bản.\n", false],
  ])("%s", (_, text, yes) => {
    expect(looksLikeRegister(text)).toBe(yes);
  });
});

it("a large register is read in linear time", () => {
  const table = (n: number) => {
    const rows = Array.from(
      { length: n },
      (_, i) => `${i}/QĐ-UBND,${1 + (i % 28)}/${1 + (i % 12)}/2021,UBND tỉnh Hà Nam,"việc, ${i}"`,
    );
    return `number,issued,issuer,title\n${rows.join("\n")}`;
  };
  const tables = new Map([1000, 4000].map((n) => [n, table(n)]));
  const run = (n: number) => expect(read(tables.get(n) ?? "").documents).toHaveLength(n);
  expect(isLinear(run, 1000)).toBe(true);
});
