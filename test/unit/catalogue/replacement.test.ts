import { describe, expect, test } from "vitest";
import { DocumentIndex, listRows } from "../../../server/src/catalogue/documents.ts";
import { rowsNaming } from "../../../server/src/catalogue/registers/naming.ts";
import { readRegister } from "../../../server/src/catalogue/registers/register.ts";
import { replacementOf } from "../../../server/src/catalogue/resolving/replacement.ts";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { known } from "../../service/context.ts";

const decree = (number: string, more: Partial<KnownDocument> = {}) =>
  known({
    type: "Nghị định",
    number,
    issued: `${/\/(\d{4})\//.exec(number)?.[1]}-05-01`,
    issuer: "Chính phủ",
    ...more,
  });

/** Number of what stands in for the first of the documents on a day. */
function standsIn(date: string | null, ...documents: readonly KnownDocument[]): string | null {
  const index = new DocumentIndex(listRows(documents));
  const [first] = documents;
  return (first && replacementOf(first, date, index.numbered)?.number) ?? null;
}

describe("the document that stands in for another", () => {
  const old = decree("1/2010/NĐ-CP", { expired: "2015-05-01", replacedBy: ["2/2015/NĐ-CP"] });
  const next = decree("2/2015/NĐ-CP", { expired: "2020-05-01", replacedBy: ["3/2020/NĐ-CP"] });
  const last = decree("3/2020/NĐ-CP");

  test("is its replacement, or that one's own, as of the day", () => {
    expect(standsIn("2016-01-01", old, next, last)).toBe("2/2015/NĐ-CP");
    expect(standsIn("2021-01-01", old, next, last)).toBe("3/2020/NĐ-CP");
    expect(standsIn(null, old, next, last)).toBe("3/2020/NĐ-CP");
  });

  test("is none where it is not known, not in force yet, or gone without another", () => {
    expect(standsIn("2016-01-01", old, last)).toBeNull();
    expect(standsIn("2014-01-01", old, next, last)).toBeNull();
    expect(standsIn("2021-01-01", old, { ...next, replacedBy: [] }, last)).toBeNull();
  });

  test("is none where several share its place, and where records lead in a circle", () => {
    expect(standsIn("2021-01-01", { ...old, replacedBy: ["2/2015/NĐ-CP", "3/2020/NĐ-CP"] }, next, last)).toBeNull();
    const day = { issued: "2010-05-01", expired: "2011-01-01" };
    const a = decree("1/2010/NĐ-CP", { ...day, replacedBy: ["2/2010/NĐ-CP"] });
    const b = decree("2/2010/NĐ-CP", { ...day, replacedBy: ["1/2010/NĐ-CP"] });
    expect(standsIn("2021-01-01", a, b)).toBeNull();
  });
});

describe("rows that name a document", () => {
  const register = readRegister(
    "file:///so.csv",
    "number,issued,issuer,title,replaced_by,amended_by\n1/KH-SNV,01/7/2024,Sở Nội vụ,a,5/KH-SNV,\n2/KH-SNV,02/7/2024,Sở Nội vụ,b,,5/KH-SNV; 6/KH-SNV\n3/KH-SNV,03/7/2024,Sở Nội vụ,c,6/KH-SNV,\n",
  );
  const plan = (issued: string) => known({ type: "Kế hoạch", number: "5/KH-SNV", issued, issuer: "Sở Nội vụ" });
  const naming = (...documents: readonly KnownDocument[]) => {
    const index = new DocumentIndex(listRows(documents));
    const [first] = documents;
    return first ? rowsNaming(first, [register], index.numbered).map((row) => row.number) : [];
  };

  test("are those that say it replaced or amended theirs", () => {
    expect(naming(plan("2024-08-01"))).toEqual(["1/KH-SNV", "2/KH-SNV"]);
  });

  test("are none where two documents have the number, or the document is older than theirs", () => {
    expect(naming(plan("2024-08-01"), plan("2025-08-01"))).toEqual([]);
    expect(naming(plan("2023-08-01"))).toEqual([]);
  });
});
