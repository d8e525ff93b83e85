import { describe, expect, it } from "vitest";
import { knownNames } from "../../../server/src/core/citations/issuer-words.ts";
import { issuerKey, issuerOfNumber } from "../../../server/src/core/citations/key.ts";
import { kindAsWritten, kindOf, kindOfCode, kindOfPartyCode, kinds } from "../../../server/src/core/citations/kinds.ts";
import { singleBlanks } from "../../../server/src/core/citations/mention.ts";
import { organOfCode, stateOrgans } from "../../../server/src/core/citations/organs.ts";
import { cite } from "./support.ts";

describe("known organs", () => {
  it.each(knownNames)("%s is read whole, by the short way and by the long one", (name) => {
    const read = (written: string) => cite(`Văn bản số 12/ABC-X của ${written} về việc`)[0]?.issuer ?? "";
    expect(read(name)).toBe(name);
    expect(singleBlanks(read(name.replaceAll(" ", "  ")))).toBe(name);
    expect(read(name.toUpperCase())).toBe(name.toUpperCase());
  });

  it("have valid dates, and successors that exist", () => {
    const names = new Set(stateOrgans.map((o) => o.name));
    for (const { from, to, successors } of stateOrgans) {
      for (const date of [from, to]) if (date !== null) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (from !== null && to !== null) expect(from < to).toBe(true);
      for (const successor of successors) expect(names).toContain(successor);
    }
  });

  it("are named by their codes, whose names have the code's organ as key", () => {
    for (const { code, name } of stateOrgans) {
      expect(issuerOfNumber(`12/2020/TT-${code}`)).toBe(name);
      expect(issuerKey(organOfCode(code)?.name ?? "")).toBe(issuerKey(name));
    }
  });
});

describe("kinds", () => {
  it.each(kinds.map((k) => k.name))("%s is known in small letters, in capitals and without diacritics", (name) => {
    for (const written of [name, name.toLowerCase(), name.toUpperCase()])
      expect(kindAsWritten(written)?.name).toBe(name);
    expect(kindOf(name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"))?.name).toBe(
      name,
    );
  });

  it.each([
    ["NĐ", "Nghị định"],
    ["ND", "Nghị định"],
    ["NÐ", "Nghị định"],
    ["QyĐ", "Quy định"],
    ["QĐ", "Quyết định"],
    ["TTr", "Tờ trình"],
    ["CTr", "Chương trình"],
    ["HD", "Hướng dẫn"],
    ["HĐ", "Hợp đồng"],
    ["TT", "Thông tư"],
    ["TTLT", "Thông tư liên tịch"],
  ])("%s stands for %s", (code, name) => {
    expect(kindOfCode(code)?.name).toBe(name);
  });

  it("differ in the Party", () => {
    expect(kindOfPartyCode("TT")?.name).toBe("Thông tri");
    expect(kindOfPartyCode("CV")?.name).toBe("Công văn");
    expect(kindOfPartyCode("NĐ")).toBeNull();
    expect(kindOfCode("UBND")).toBeNull();
  });
});
