import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { congvan, parsed } from "./congvan.ts";
import { citing, right } from "./examples.ts";

const cited = "Thông báo số 55/TB-VPCP ngày 03/10/2023 của Văn phòng Chính phủ";
const { run, write } = congvan({ "right.congvan": right, "citing.congvan": citing(`${cited} về kỳ họp`) });

const parse = async (...args: string[]) => {
  const result = await run(["parse", ...args]);
  return { ...result, letter: parsed(result) };
};

describe("parse", () => {
  it("prints the structure that INTERFACES promises", async () => {
    const { status, letter, err } = await parse("right.congvan");
    expect([status, err]).toEqual([0, ""]);
    expect(letter).toEqual({
      standard: "nd30",
      type: "cong-van",
      issuer: { parent: null, name: "ỦY BAN NHÂN DÂN TỈNH SƠN HÀ" },
      number: { text: "Số: 125/UBND-VP", sequence: "125", symbol: "UBND-VP" },
      place: "Sơn Hà",
      date: "2023-10-12",
      title: null,
      subject: "chuẩn bị kỳ họp cuối năm",
      addressees: ["Sở Nội vụ", "Sở Tài chính"],
      citations: [],
      distribution: ["Như trên", "Chủ tịch, các Phó Chủ tịch", "Lưu: VT, VP"],
      signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], positions: ["CHỦ TỊCH"], name: "Trần Văn Mẫn" },
    });
    expect(Object.keys(letter)).toEqual(
      "standard type issuer number place date title subject addressees citations distribution signature".split(" "),
    );
  });

  it("has what stands before a list item's closing sign, the drafter's mark too, and no group lines", async () => {
    write(
      "marks.congvan",
      right
        .replace("- Như trên;", "Gửi bản điện tử:\n- Như trên (t/h);")
        .replace("- Lưu: VT, VP.", "- Lưu: VT, VP. *TH*"),
    );
    expect((await parse("marks.congvan")).letter.distribution).toEqual([
      "Như trên (t/h)",
      "Chủ tịch, các Phó Chủ tịch",
      "Lưu: VT, VP. TH",
    ]);
  });

  it("has citations with their range and what the catalogue says", async () => {
    const { letter } = await parse("citing.congvan");
    expect(letter.citations).toEqual([
      {
        text: cited,
        kind: "Thông báo",
        number: "55/TB-VPCP",
        date: "2023-10-03",
        issuer: "Văn phòng Chính phủ",
        range: { start: { line: 15, character: 10 }, end: { line: 15, character: 10 + cited.length } },
        outcome: "unknown",
        document: null,
      },
    ]);
  });

  it("answers for any text", async () => {
    for (const input of ["", "\n\n", "Chỉ một dòng", "\u0300\ud83d số 1/2"]) {
      const { status, out } = await run(["parse", "-"], { input });
      expect([status, JSON.parse(out)]).toEqual([0, expect.objectContaining({ issuer: null, number: null })]);
    }
  });

  it("fails for what cannot be read, and for anything but one file", async () => {
    expect(await run(["parse", "nowhere.congvan"])).toMatchObject({ status: 2, out: "" });
    for (const args of [[], ["right.congvan", "citing.congvan"]])
      expect(await run(["parse", ...args])).toMatchObject({ status: 2, out: "", err: expect.stringMatching(/ \/ /) });
  });

  it("prints all the same where the configuration is broken", async () => {
    write("broken/congvan.json", "{");
    write("broken/a.congvan", right);
    const { status, letter, err } = await parse("broken/a.congvan");
    expect([status, letter.standard]).toEqual([2, "nd30"]);
    expect(err).toMatch(/^congvan: broken\/congvan\.json:1:1: /);
  });

  it("reads under the standard that the configuration names", async () => {
    write("hd05/congvan.json", '{ "standard": "hd05" }');
    write("hd05/a.congvan", right);
    expect((await parse("hd05/a.congvan")).letter.standard).toBe("hd05");
  });
});

const letters = path.join(import.meta.dirname, "../../../shared/letters/seeds");

interface Gold {
  readonly system: string;
  readonly type: string;
  readonly issuer: { readonly parent: string | null; readonly name: string };
  readonly number: { readonly seq: string; readonly symbol: string };
  readonly place: string;
  readonly date: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly citations: readonly {
    readonly kind: string;
    readonly number: string;
    readonly date: string | null;
    readonly issuer: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly noiNhan: readonly string[];
  readonly signature: { readonly titles: readonly string[]; readonly name: string };
}

describe.runIf(existsSync(letters))("the letters that the product exists for", () => {
  it.each(["000", "001", "002", "003", "004"])("%s is read as by hand", async (name) => {
    const text = readFileSync(path.join(letters, `${name}.txt`), "utf8");
    const gold: Gold = JSON.parse(readFileSync(path.join(letters, `${name}.gold.json`), "utf8"));
    const { status, out } = await run(["parse", "-"], { input: text });
    expect(status).toBe(0);
    const letter = JSON.parse(out);
    const characters = [...text];
    const place = (at: number) => {
      const lines = characters.slice(0, at).join("").split("\n");
      return { line: lines.length - 1, character: lines.at(-1)?.length };
    };
    const { titles } = gold.signature;
    expect({
      ...letter,
      number: { sequence: letter.number.sequence, symbol: letter.number.symbol },
      citations: letter.citations
        .filter((c: { number: string | null }) => c.number !== null)
        .map(({ text: _, outcome, document, ...citation }: Record<string, unknown>) => citation),
      signature: {
        titles: [...letter.signature.authority, ...letter.signature.positions],
        name: letter.signature.name,
      },
    }).toEqual({
      standard: gold.system === "state" ? "nd30" : "hd36",
      type: gold.type,
      issuer: gold.issuer,
      number: { sequence: gold.number.seq, symbol: gold.number.symbol },
      place: gold.place,
      date: gold.date,
      title: null,
      subject: gold.subject,
      addressees: gold.recipients,
      citations: gold.citations.map(({ kind, number, date, issuer, start, end }) => ({
        kind,
        number,
        date,
        issuer,
        range: { start: place(start), end: place(end) },
      })),
      distribution: gold.noiNhan.map((item) => item.replaceAll("*", "")),
      signature: { titles, name: gold.signature.name },
    });
  });
});
