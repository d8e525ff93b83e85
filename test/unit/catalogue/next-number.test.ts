import { describe, expect, it } from "vitest";
import { type NumberedRow, nextNumber, type Wanted } from "../../../server/src/catalogue/registers/next-number.ts";
import { outgoing } from "../../../server/src/catalogue/registers/outgoing.ts";
import { readRegister } from "../../../server/src/catalogue/registers/register.ts";

const state: Wanted = {
  system: "state",
  signedSymbol: "/UBND-VP",
  issuer: "Ủy ban nhân dân xã Phú Nghĩa",
  date: "2026-09-05",
  secret: false,
  digits: 2,
  isTaken: () => false,
};
const party: Wanted = { ...state, system: "party", signedSymbol: "-CV/ĐU", issuer: "Đảng ủy xã Phú Nghĩa" };

/** `845/UBND-VP 2026-01-02 Issuer`; a `!` marks a secret row. */
const rows = (...lines: readonly string[]): NumberedRow[] =>
  lines.map((line) => {
    const [, secret, number = "", issued = null, issuer = null] =
      /^(!?)(\S+)(?: (\d{4}-\d\d-\d\d|-))?(?: (.+))?$/.exec(line) ?? [];
    return { number, issued: issued === "-" ? null : issued, issuer, secret: secret === "!" };
  });
const day = (...numbers: readonly string[]) => rows(...numbers.map((n) => `${n} 2026-03-04`));
const next = (list: readonly NumberedRow[], wanted: Partial<Wanted> = {}, of = state) =>
  nextNumber(list, { ...of, ...wanted });

describe("the next number of a State organ", () => {
  it("is one more than the year's greatest of its own series, two digits at least", () => {
    expect(next([])).toEqual({ sequence: "01", counting: "type", greatest: null, other: null });
    expect(next(day("7/UBND-VP", "08/UBND-KT")).sequence).toBe("09");
    expect(next(day("9/UBND-VP")).sequence).toBe("10");
    expect(next(day("846/UBND-VP", "845/UBND-KT")).greatest?.number).toBe("846/UBND-VP");
  });

  it("counts the year of the letter's own day, and rows without a day as the row before them", () => {
    const list = rows("500/UBND-VP 2025-12-30", "501/UBND-VP -", "12/UBND-VP 2026-01-15", "13/UBND-VP -");
    expect(next(list).sequence).toBe("14");
    expect(next(list, { date: "2025-12-31" }).sequence).toBe("502");
  });

  it("leaves out other organs, by symbol and by name, and numbers with a year in them", () => {
    const list = rows(
      "45/UBND-VP 2026-03-04",
      "900/SNV-VP 2026-03-04",
      "800/UBND-VP 2026-03-04 Ủy ban nhân dân xã Tân Lập",
      "700/2026/QĐ-UBND 2026-03-04",
    );
    expect(next(list).sequence).toBe("46");
    expect(next(list, { signedSymbol: "/2026/QĐ-UBND" }).sequence).toBe("701");
  });

  it("is of the type where a number has been given to two types", () => {
    const list = day("1/UBND-VP", "2/UBND-VP", "3/UBND-VP", "1/BC-UBND", "2/QĐ-UBND");
    expect(next(list)).toMatchObject({ sequence: "04", counting: "type", other: null });
    expect(next(list, { signedSymbol: "/BC-UBND" })).toMatchObject({ sequence: "02", counting: "type" });
  });

  it("is of all types where these fill each other's gaps", () => {
    const list = day("1/UBND-VP", "2/BC-UBND", "3/UBND-KT", "4/TB-UBND", "5/BC-UBND", "6/TB-UBND", "7/UBND-VP");
    for (const signedSymbol of ["/UBND-VP", "/BC-UBND", "/KH-UBND"])
      expect(next(list, { signedSymbol })).toMatchObject({ sequence: "08", counting: "together", other: null });
  });

  it("is shown beside the other where the rows do not tell how they are counted", () => {
    const list = day("40/UBND-VP", "41/UBND-VHXH", "18/BC-UBND");
    expect(next(list)).toMatchObject({ sequence: "42", other: null });
    expect(next(list, { signedSymbol: "/BC-UBND" })).toMatchObject({
      sequence: "19",
      counting: "type",
      other: { sequence: "42", counting: "together" },
    });
  });

  it("of secret letters is counted apart", () => {
    const list = rows("40/UBND-VP 2026-03-04", "!3/UBND-VP 2026-03-04");
    expect(next(list).sequence).toBe("41");
    expect(next(list, { secret: true }).sequence).toBe("04");
  });

  it("is never one that is there in another spelling, or that a letter bears", () => {
    const isTaken = (number: string) => number === "42/UBND-VP";
    expect(next(day("40/UBND-VP", "0041/UBND - VP"), { isTaken }).sequence).toBe("43");
  });

  it("takes large registers in no time that grows faster than they do", () => {
    const list = day(...Array.from({ length: 50_000 }, (_, n) => `${n + 1}/UBND-VP`));
    expect(next(list).sequence).toBe("50001");
  });
});

describe("the next number of a Party organ", () => {
  it("goes on over the years, each type apart, secret ones among the others", () => {
    const list = rows("90-CV/ĐU 2025-12-30", "!91-CV/ĐU 2026-01-05", "12-BC/ĐU 2026-02-05", "50-CV/BTG 2026-02-06");
    expect(next(list, {}, party)).toMatchObject({ sequence: "92", counting: "term", other: { sequence: "01" } });
    expect(next(list, { signedSymbol: "-BC/ĐU" }, party).sequence).toBe("13");
  });

  it("begins anew where the register does", () => {
    const list = rows("310-CV/ĐU 2025-05-30", "01-CV/ĐU 2025-06-20", "02-CV/ĐU 2025-06-21");
    expect(next(list, {}, party)).toMatchObject({ sequence: "03", greatest: { number: "02-CV/ĐU" } });
  });

  it("is the first, without another, in an empty register", () => {
    expect(next([], {}, party)).toEqual({ sequence: "01", counting: "term", greatest: null, other: null });
  });
});

describe("the registers that a letter may go into", () => {
  const head = "Số, ký hiệu văn bản;Ngày tháng văn bản;Tên loại và trích yếu nội dung văn bản\n";
  const own = `${head}45/UBND-VP;04/3/2026;Công văn a\n46/UBND-KT;05/3/2026;Công văn b\n`;
  const others = `${head}8/SNV-VP;04/3/2026;Công văn a\n9/STC-NS;05/3/2026;Công văn b\n`;
  const names = (files: Readonly<Record<string, string>>, wanted: Wanted = state) =>
    outgoing(
      Object.entries(files).map(([name, text]) => ({ name, register: readRegister(name, text) })),
      wanted,
    ).map(({ uri }) => uri);

  it("are those with its issuer's documents, and empty ones that are called outgoing", () => {
    expect(names({ "a.csv": own, "den.csv": others })).toEqual(["a.csv"]);
    expect(names({ "so-van-ban-di.csv": head, "so-van-ban-den.csv": others })).toEqual(["so-van-ban-di.csv"]);
    expect(names({ "Sổ đi.csv": head, "dia-chi.csv": head })).toEqual(["Sổ đi.csv"]);
    expect(names({ "den.csv": others, "khac.csv": head })).toEqual([]);
  });

  it("are those of its year, where they are named for years", () => {
    const files = { "so-di-2025.csv": own, "so-di-2026.csv": head, "so-di.csv": own };
    expect(names(files)).toEqual(["so-di-2026.csv"]);
    expect(names(files, { ...state, date: "2024-05-06" })).toEqual(["so-di.csv"]);
  });
});
