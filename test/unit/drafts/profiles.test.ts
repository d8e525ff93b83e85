import { describe, expect, it } from "vitest";
import { defaultConfig, type Organ } from "../../../server/src/core/config.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { profileOf, profilesOf } from "../../../server/src/core/profiles.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { draftOf } from "../../../server/src/drafts/draft.ts";

const of = (organ: Partial<Organ>): Organ => ({ ...defaultConfig.organ, ...organ });
const committee = of({
  name: "Ủy ban nhân dân xã Cái Bè",
  symbol: "UBND",
  place: "Cái Bè",
  signers: [{ name: "Lê Hoàng Phúc", position: "Chủ tịch" }],
});
const council = of({
  name: "Hội đồng nhân dân xã Cái Bè",
  symbol: "HĐND",
  place: "Cái Bè",
  signers: [{ name: "Trần Văn Út", position: "Chủ tịch" }],
});
const options = { organ: committee, profiles: { hđnd: council } };

const letterOf = (organ: Organ, change: (text: string) => string = (t) => t) => {
  const draft = draftOf({
    type: "ke-hoach",
    system: "state",
    organ,
    signer: organ.signers[0] ?? null,
    today: "2026-10-05",
  });
  return readLetter(change(draft?.text ?? ""));
};

describe("the profile a letter is held against", () => {
  it("is that of its issuer", () => {
    expect(profileOf(letterOf(committee), options)).toBe(committee);
    expect(profileOf(letterOf(council), options)).toBe(council);
  });

  it("is that whose abbreviation its number bears, where the name is written otherwise", () => {
    const misnamed = letterOf(council, (t) => t.replace("XÃ CÁI BÈ", "XÃ CAI BÈ"));
    expect(profileOf(misnamed, options)).toBe(council);
  });

  it("is else the folder's own", () => {
    const other = letterOf(of({ name: "Sở Nội vụ", symbol: "SNV", place: "Đồng Tháp" }));
    expect(profileOf(other, options)).toBe(committee);
    expect(profileOf(other, { profiles: {} })).toBe(null);
  });

  it("is what the rules judge by", () => {
    const rules = (change: (text: string) => string) =>
      lint(letterOf(council, change), { standard: "auto", rules: {}, ...options }).findings.map((f) => f.rule.name);
    expect(rules((t) => t).filter((name) => name.startsWith("profile"))).toEqual([]);
    expect(rules((t) => t.replace("Trần Văn Út", "Lê Hoàng Phúc"))).toContain("profile-signer");
    expect(rules((t) => t.replace("Cái Bè, ngày", "Mỹ Tho, ngày"))).toContain("profile-place");
  });
});

it("profiles have names to choose them by, the folder's own first", () => {
  expect(profilesOf(options).map((p) => p.name)).toEqual(["Ủy ban nhân dân xã Cái Bè", "hđnd"]);
  expect(profilesOf({ organ: defaultConfig.organ, profiles: {} })).toEqual([]);
});
