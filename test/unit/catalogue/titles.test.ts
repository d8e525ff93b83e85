import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../server/src/catalogue/catalogue.ts";
import { national } from "../../../server/src/catalogue/national.ts";
import { isNamed } from "../../../server/src/core/citations/document-words.ts";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { titleBehind, titlesContradict } from "../../../server/src/core/citations/title.ts";
import { firstCitation } from "../../../server/src/core/citations/write.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { nd30 } from "../../../server/src/core/standards/nd30.ts";
import { catalogueOf, letter, resolveOne } from "./support.ts";

/** The title behind the last citation of a sentence. */
function behind(sentence: string): string | null {
  const read = letter(sentence);
  const citation = read.citations.at(-1);
  return citation ? (titleBehind(read, citation)?.text ?? null) : null;
}

const decree = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ";

describe("the title behind a citation", () => {
  it.each([
    ["to the clause's end", `Thực hiện ${decree} về công tác văn thư; đề nghị báo cáo.`, "về công tác văn thư"],
    ["to the sentence's end", `Thực hiện ${decree} về công tác văn thư. Đề nghị báo cáo.`, "về công tác văn thư"],
    ["to the paragraph's end", `Thực hiện ${decree} về công tác văn thư\n\nĐề nghị báo cáo.`, "về công tác văn thư"],
    ["with what goes on", `Thực hiện ${decree} về công tác văn thư, xã báo cáo.`, "về công tác văn thư, xã báo cáo"],
    ["over lines", `Thực hiện ${decree}\nvề công\ntác văn thư;`, "về công tác văn thư"],
    ["in emphasis", `Thực hiện **${decree}** *về công tác văn thư*;`, "về công tác văn thư"],
    ["in quotation marks", `Thực hiện ${decree} “về công tác văn thư” và nhiệm vụ;`, "về công tác văn thư"],
    ["with a number inside", `Thực hiện ${decree} về thi hành Luật số 12/2019/QH14;`, null],
    ["of a basis", `Căn cứ ${decree} quy định công tác văn thư;`, "quy định công tác văn thư"],
    ["what it provides is no title", `${decree} quy định các cơ quan phải báo cáo.`, null],
    ["of a provision is no title", `Theo Điều 5 ${decree} về ký số, xã báo cáo.`, null],
    ["none", `Thực hiện ${decree}, xã báo cáo về công tác văn thư.`, null],
    ["of a law is its name", "Căn cứ Luật Lưu trữ về bảo quản tài liệu;", null],
  ])("%s", (_, sentence, title) => {
    expect(behind(sentence)).toBe(title);
  });

  it("ends soon in a letter of one long line", () => {
    const title = behind(`Thực hiện ${decree} về ${"công tác văn thư lưu trữ ".repeat(40_000)}`);
    expect(title?.length).toBeLessThanOrEqual(400);
  });
});

const nd30Record: Partial<KnownDocument> = {
  type: "Nghị định",
  number: "30/2020/NĐ-CP",
  issued: "2020-03-05",
  issuer: "Chính phủ",
  title: "Về công tác văn thư, lưu trữ hồ sơ",
  checked: "legal text",
};
const other: Partial<KnownDocument> = {
  type: "Nghị định",
  number: "31/2020/NĐ-CP",
  issued: "2020-03-05",
  issuer: "Chính phủ",
  title: "Quy định xử phạt vi phạm hành chính trong hoạt động thủy sản",
  checked: "legal text",
};

describe("a title against the record's", () => {
  const told = (about: string, record: Partial<KnownDocument> = other) => {
    const sentence = `${record.type} số ${record.number} ngày 05/3/2020 của Chính phủ ${about};`;
    const { outcome, contradictions, meant } = resolveOne(catalogueOf({ national: [nd30Record, record] }), sentence, {
      date: "13/5/2021",
    });
    return [outcome, contradictions.map(({ field }) => field).join(), meant?.number ?? null];
  };

  it.each([
    ["no word in common", "về kinh doanh bảo hiểm nhân thọ và tái bảo hiểm", ["contradicted", "title", null]],
    ["another document's", "về công tác văn thư, lưu trữ hồ sơ", ["contradicted", "title", "30/2020/NĐ-CP"]],
    [
      "another's, written on",
      "về công tác văn thư, lưu trữ hồ sơ, xã báo cáo",
      ["contradicted", "title", "30/2020/NĐ-CP"],
    ],
  ])("%s contradicts", (_, about, answer) => {
    expect(told(about)).toEqual(answer);
  });

  it.each([
    ["its own", "quy định xử phạt vi phạm hành chính trong hoạt động thủy sản"],
    ["its own in other words", "về xử phạt hành chính đối với tàu cá"],
    ["cut short", "về xử phạt vi phạm"],
    ["without diacritics, as scans have it", "về xu phat vi pham hanh chinh thuy san"],
    ["too short to tell", "về thuế xe"],
    ["one word in common", "về thủy lợi nội đồng và kênh mương tưới tiêu"],
    ["words that all titles share", "về việc ban hành văn bản quy định chi tiết"],
    ["nothing", ""],
  ])("%s does not", (_, about) => {
    expect(told(about)).toEqual(["in-force", "", null]);
  });

  it.each<[what: string, record: Partial<KnownDocument>]>([
    ["the record has no title", { ...other, title: null }],
    ["the record's title is cut short", { ...other, title: "Hướng dẫn thi hành" }],
    ["a session decides of many things", { ...other, title: "Phiên họp Chính phủ thường kỳ tháng 2 năm 2020" }],
    ["nobody has verified the record", { ...other, checked: "general knowledge" }],
  ])("silent: %s", (_, record) => {
    expect(told("về kinh doanh bảo hiểm nhân thọ và tái bảo hiểm", record)).toEqual(["in-force", "", null]);
  });

  it("of two documents of one title neither is offered", () => {
    const twin = { ...nd30Record, number: "40/2021/NĐ-CP", issued: "2021-01-05" };
    const catalogue = catalogueOf({ national: [nd30Record, twin, other] });
    const { meant } = resolveOne(catalogue, `${other.type} số ${other.number} về công tác văn thư, lưu trữ hồ sơ`);
    expect(meant).toBeUndefined();
  });

  it("a number that nobody knows, with the title of a document of that day", () => {
    const catalogue = catalogueOf({ national: [nd30Record] });
    const cite = (number: string, day: string) =>
      resolveOne(catalogue, `Nghị định số ${number} ngày ${day} của Chính phủ về công tác văn thư, lưu trữ hồ sơ`);
    expect(cite("30/2002/NĐ-CP", "05/3/2020")).toMatchObject({
      outcome: "unknown",
      meant: { number: "30/2020/NĐ-CP" },
    });
    expect(resolveOne(catalogue, "Quyết định số 30/QĐ-UBND về công tác văn thư, lưu trữ hồ sơ").meant).toBeUndefined();
    expect(
      resolveOne(catalogue, "Thông tư số 30/2020/TT-BTC về công tác văn thư, lưu trữ hồ sơ").meant,
    ).toBeUndefined();
  });

  it("a later document's title is nobody's mistake", () => {
    const catalogue = catalogueOf({ national: [{ ...nd30Record, issued: "2024-03-05" }, other] });
    const { contradictions } = resolveOne(catalogue, `${other.type} số ${other.number} về thi đua ở xã`);
    expect(contradictions).toEqual([]);
  });
});

describe("the national set", () => {
  const catalogue = new Catalogue();
  const documents = [...national().all()].filter(
    (d) => !isNamed(d.type) && d.title !== null && d.number !== null && d.issued !== null && d.issuer !== null,
  );

  it("contradicts none of its own documents cited in full", () => {
    const wrong: string[] = [];
    for (const [n, document] of documents.entries()) {
      if (n % 7 !== 0) continue;
      const read = letter(`Căn cứ ${firstCitation(document, nd30, "basis")};`, { date: "19/11/2026" });
      const [citation] = read.citations;
      if (!citation) continue;
      const { contradictions, meant } = catalogue.resolve(citation, read);
      if (meant || contradictions.some(({ field }) => field === "title")) wrong.push(document.number ?? "");
    }
    expect(wrong).toEqual([]);
  });

  it("finds the wrong title in half of all cases without any list", () => {
    let found = 0;
    const pairs = 2000;
    for (let n = 0; n < pairs; n++) {
      const a = documents[(n * 37) % documents.length]?.title ?? "";
      const b = documents[(n * 101 + 13) % documents.length]?.title ?? "";
      if (titlesContradict(a, b)) found++;
    }
    expect(found / pairs).toBeGreaterThan(0.4);
  });
});

const letters = resolve(import.meta.dirname, "../../../../shared/letters");

describe.runIf(existsSync(letters))("letters as they are", () => {
  it("cite no document under a wrong title", () => {
    const catalogue = new Catalogue();
    const alarms: string[] = [];
    let titles = 0;
    for (const folder of ["seeds", "real"])
      for (const file of readdirSync(join(letters, folder)).filter((name) => name.endsWith(".txt"))) {
        const read = readLetter(readFileSync(join(letters, folder, file), "utf8"));
        for (const citation of read.citations) {
          if (titleBehind(read, citation)) titles++;
          const { contradictions, meant } = catalogue.resolve(citation, read);
          if (meant || contradictions.some(({ field }) => field === "title")) alarms.push(`${file} ${citation.number}`);
        }
      }
    expect(titles).toBeGreaterThan(40);
    expect(alarms).toEqual([]);
  });
});
