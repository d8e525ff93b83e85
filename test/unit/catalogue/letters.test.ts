import { describe, expect, it } from "vitest";
import { LetterIndex, summarise } from "../../../server/src/catalogue/letters/letters.ts";
import { numberKey } from "../../../server/src/core/citations/key.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { cost, letterText } from "./support.ts";

const uri = "file:///van-ban/100.congvan";
const summaryOf = (text: string, at = uri) => summarise(at, readLetter(text));

const partyLetter = `TỈNH ỦY HÀ NAM
VĂN PHÒNG
*
Số 183-CV/VPTU

ĐẢNG CỘNG SẢN VIỆT NAM

Hà Nam, ngày 29 tháng 4 năm 2021

Kính gửi: Các huyện ủy, thành ủy.

Thực hiện Kết luận số 14-KL/TW ngày 22/9/2021 của Bộ Chính trị.

Nơi nhận:
- Như trên,
- Lưu Văn phòng Tỉnh ủy.

T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG

Trần Thị Bình
`;

describe("a letter's summary", () => {
  it("says what the letter is as a document", () => {
    const text = letterText("Thực hiện Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ.", {
      number: "845 /UBND-VP",
      subject: "tăng cường phòng, chống dịch",
    });
    const { document, date } = summaryOf(text);
    expect(document).toMatchObject({
      type: "Công văn",
      number: "845/UBND-VP",
      issued: "2021-05-13",
      issuer: "Ủy ban nhân dân tỉnh Hà Nam",
      title: "tăng cường phòng, chống dịch",
      from: "workspace",
      expired: null,
    });
    const line = text.split("\n").findIndex((l) => l.startsWith("Số:"));
    expect(document?.place).toEqual({
      uri,
      range: { start: { line, character: 0 }, end: { line, character: "Số: 845 /UBND-VP".length } },
    });
    expect(date).toBe("2021-05-13");
  });

  it("gives an organ the place of its superior", () => {
    const text = letterText("Về việc trên.", { parent: "UBND TỈNH HÀ NAM", issuer: "SỞ Y TẾ", number: "7/SYT-NVY" });
    expect(summaryOf(text).document?.issuer).toBe("Sở Y tế tỉnh Hà Nam");
  });

  it("of a Party letter", () => {
    const { document, mentions } = summaryOf(partyLetter);
    expect(document).toMatchObject({ type: "Công văn", number: "183-CV/VPTU", issued: "2021-04-29" });
    expect(mentions.map(({ number }) => number)).toEqual(["14-KL/TW"]);
  });

  it("lists what it cites, where", () => {
    const body = "Căn cứ Luật Đất đai năm 2013; thực hiện Nghị quyết số 48/NQ-CP ngày 06/5/2021 của\nChính phủ.";
    const text = letterText(body);
    const { mentions } = summaryOf(text);
    expect(
      mentions.map(({ key, kind, number, name, date, year, issuer, issuerWritten }) => [
        key,
        kind,
        number ?? name,
        date,
        year,
        issuer,
        issuerWritten,
      ]),
    ).toEqual([
      ["luật đất đai", "Luật", "Luật Đất đai", null, "2013", null, false],
      [numberKey("48/NQ-CP"), "Nghị quyết", "48/NQ-CP", "2021-05-06", null, "Chính phủ", true],
    ]);
    const line = text.split("\n").findIndex((l) => l.startsWith("Căn cứ"));
    expect(mentions[1]?.range).toEqual({
      start: { line, character: body.indexOf("Nghị quyết") },
      end: { line: line + 1, character: "Chính phủ".length },
    });
  });

  it("tells which provision is cited", () => {
    const body = "Căn cứ khoản 2 Điều 5 Luật Đất đai năm 2013; điểm a khoản 1 Điều 3 Nghị định số 30/2020/NĐ-CP.";
    const [law, decree] = summaryOf(letterText(body)).mentions;
    expect(law?.provision).toBe("khoản 2 Điều 5");
    expect(decree?.provision).toBe("điểm a khoản 1 Điều 3");
  });

  it.each([
    ["a blank number", letterText("x.", { number: "      /UBND-VP" })],
    ["no header", "Một đoạn văn.\n"],
    ["nothing", ""],
  ])("with %s is no document yet", (_, text) => {
    expect(summaryOf(text).document).toBeNull();
  });

  it("is plain data", () => {
    const summary = summaryOf(letterText("Thực hiện Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ."));
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});

describe("the index of letters", () => {
  const key = numberKey("845/UBND-VP");
  const cited = numberKey("48/NQ-CP");
  const text = (number: string, body = "Thực hiện Nghị quyết số 48/NQ-CP ngày 06/5/2021 của Chính phủ.") =>
    letterText(body, { number });
  const fresh = () => {
    const index = new LetterIndex();
    index.set(summaryOf(text("845/UBND-VP"), "b"));
    index.set(summaryOf(text("846/UBND-VP"), "a"));
    return index;
  };

  it("finds letters by number and by what they cite, in the order of their addresses", () => {
    const index = fresh();
    expect(index.size).toBe(2);
    expect(index.numbered(key).map(({ place }) => place?.uri)).toEqual(["b"]);
    expect(index.citing(cited).map(({ uri: at }) => at)).toEqual(["a", "b"]);
    expect([...index.all()]).toHaveLength(2);
    expect(index.citing("x")).toEqual([]);
  });

  it("forgets what a letter said before", () => {
    const index = fresh();
    index.set(summaryOf(text("900/UBND-VP", "Không viện dẫn."), "b"));
    expect(index.size).toBe(2);
    expect(index.numbered(key)).toEqual([]);
    expect(index.numbered(numberKey("900/UBND-VP"))).toHaveLength(1);
    expect(index.citing(cited).map(({ uri: at }) => at)).toEqual(["a"]);
  });

  it("forgets a letter that is gone, and only that", () => {
    const index = fresh();
    index.delete("a");
    index.delete("a");
    index.delete("unknown");
    expect(index.size).toBe(1);
    expect(index.get("a")).toBeUndefined();
    expect(index.citing(cited).map(({ uri: at }) => at)).toEqual(["b"]);
    index.delete("b");
    expect([...index.all(), ...index.numbered(key), ...index.citing(cited)]).toEqual([]);
  });

  it("keeps both of two letters with one number", () => {
    const index = fresh();
    index.set(summaryOf(text("845/UBND-VP"), "c"));
    expect(index.numbered(key).map(({ place }) => place?.uri)).toEqual(["b", "c"]);
    index.delete("b");
    expect(index.numbered(key).map(({ place }) => place?.uri)).toEqual(["c"]);
  });

  it("takes a changed letter in at the cost of that letter, however many there are", () => {
    const index = new LetterIndex();
    const one = summaryOf(text("1/UBND-VP"));
    for (let i = 0; i < 20_000; i++) index.set({ ...one, uri: `${i}` });
    const spent = cost(() => {
      for (let i = 0; i < 1000; i++) index.set({ ...one, uri: `${i}` });
    });
    expect(spent / 1000).toBeLessThan(0.5);
  });
});
