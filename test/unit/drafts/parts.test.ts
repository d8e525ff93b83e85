import { describe, expect, it, test } from "vitest";
import { defaultConfig } from "../../../server/src/core/config.ts";
import { parseConfig } from "../../../server/src/core/config-file.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { hd05 } from "../../../server/src/core/standards/hd05.ts";
import { nd30 } from "../../../server/src/core/standards/nd30.ts";
import { draftOf } from "../../../server/src/drafts/draft.ts";
import { plainText, snippet, stop } from "../../../server/src/drafts/pieces.ts";
import { withProfile } from "../../../server/src/drafts/profile-edit.ts";
import { decider, positionLine, signingOf } from "../../../server/src/drafts/signing.ts";
import { bareSubject } from "../../../server/src/drafts/subject.ts";
import { fillTemplate } from "../../../server/src/drafts/template.ts";
import { findTypes, mayIssue, meantType, systemOf } from "../../../server/src/drafts/types.ts";
import { profileOfLetter } from "../../../server/src/service/letter-profile.ts";
import { sampleProfiles } from "../../support/profiles.ts";

describe("tab stops", () => {
  const pieces = [
    stop("b", "hai"),
    " $5 ",
    stop("a", "một } \\"),
    ", ",
    stop("b", "khác"),
    stop("c", "", ["VP", "A,B"]),
  ];

  it("are numbered as they are read, the same words written once", () => {
    expect(snippet(pieces)).toBe(["$", "{1:hai} \\$5 $", "{2:một \\} \\\\}, $1$", "{3|VP,A\\,B|}$0"].join(""));
    expect(plainText(pieces)).toBe("hai $5 một } \\, haiVP");
  });

  it("a template names them by number, a line with nothing in it goes away", () => {
    const fields = { none: () => [], name: () => ["Tên"] };
    const text = ["{{none}}", "{{name}}, $", "{1:a} $", "{1} {{none}}!", "", "{{none}}", "", "hết", ""].join("\n");
    const filled = fillTemplate(text.replace(/\$\n/g, "$"), fields);
    expect(plainText(filled)).toBe("Tên, a a !\n\nhết\n");
    expect(() => fillTemplate("{{other}}", fields)).toThrow("other");
  });

  test("without a profile are where its words would be", () => {
    const draft = draftOf({ type: "cong-van", system: "state", organ: defaultConfig.organ, today: "2026-10-05" });
    expect(draft?.snippet).toMatch(/^\$\{1:CƠ QUAN CHỦ QUẢN\}\n\$\{2:[^}]+\}\n\nSố: {6}\/\$\{3:UBND\}-\$\{4:VP\}\n/);
    expect(draft?.snippet).toMatch(/\$\{\d+:Địa danh\}, ngày {6}tháng {6}năm 2026/);
    for (const { slug } of nd30.types) {
      const { text } = draftOf({ type: slug, system: "state", organ: defaultConfig.organ, today: "2026-10-05" }) ?? {};
      expect(text).not.toMatch(/\{\{|\$\{|undefined|null/);
    }
    expect(draftOf({ type: "header", system: "state", organ: defaultConfig.organ, today: "2026-10-05" })).toBe(null);
  });
});

describe("who signs", () => {
  const sign = (name: string, position: string, authority?: string, personal = false, standard = nd30) => {
    const signer = { name: "A", position, ...(authority && { authority }) };
    const { authorities, position: line } = signingOf(signer, name, standard, personal);
    return [...authorities, line];
  };

  it.each([
    ["Ủy ban nhân dân xã Cái Bè", "Chủ tịch", undefined, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    [
      "Ủy ban nhân dân xã Cái Bè",
      "Phó Chủ tịch UBND xã",
      undefined,
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    ["Ủy ban nhân dân xã Cái Bè", "Chánh Văn phòng", "TL.", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
    ["Sở Nội vụ", "Giám đốc Sở", undefined, ["GIÁM ĐỐC"]],
    ["Sở Nội vụ", "Phó Giám đốc", "KT.", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
    ["Bộ Tư pháp", "Thứ trưởng", undefined, ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"]],
    ["Bộ Tư pháp", "Bộ trưởng", "Q.", ["Q. BỘ TRƯỞNG", "BỘ TRƯỞNG"]],
  ])("%s: %s (%s)", (name, position, authority, lines) => {
    expect(sign(name, position, authority)).toEqual(lines);
  });

  it("a chairman decides in his own name, a Party committee's deputy for the committee", () => {
    expect(sign("Ủy ban nhân dân xã Cái Bè", "Chủ tịch", undefined, true)).toEqual(["CHỦ TỊCH"]);
    expect(sign("Đảng ủy xã Cái Bè", "Phó Bí thư", undefined, false, hd05)).toEqual([
      "T/M BAN THƯỜNG VỤ",
      "PHÓ BÍ THƯ",
    ]);
    expect(sign("Ban Tổ chức", "Phó Trưởng Ban", undefined, false, hd05)).toEqual(["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]);
  });

  it("and who is said to decide", () => {
    const of = (name: string, position: string, standard = nd30) =>
      decider(name, signingOf({ name: "A", position }, name, standard, true), false);
    expect(of("Ủy ban nhân dân xã Cái Bè", "Phó Chủ tịch")).toBe("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CÁI BÈ");
    expect(of("Phòng Kinh tế", "Trưởng phòng")).toBe("TRƯỞNG PHÒNG KINH TẾ");
    expect(of("Đảng ủy xã Cái Bè", "Bí thư", hd05)).toBe("BAN THƯỜNG VỤ ĐẢNG ỦY XÃ CÁI BÈ");
    expect(positionLine("Phó Bí thư Thường trực Đảng ủy")).toBe("PHÓ BÍ THƯ THƯỜNG TRỰC ĐẢNG ỦY");
  });
});

describe("types", () => {
  const slugs = (query: string, system: "state" | "party" = "state") => findTypes(query, system).map((t) => t.slug);

  it.each([
    ["công văn", ["cong-van"]],
    ["QUYET DINH", ["quyet-dinh"]],
    ["quy-dinh", ["quy-dinh"]],
    ["quy", ["quy-che", "quy-dinh"]],
    ["TTr", ["to-trinh"]],
    ["CV", ["cong-van"]],
    ["phép", ["giay-nghi-phep"]],
    ["", []],
    ["sách", []],
  ])("“%s” means %j", (query, expected) => {
    expect(slugs(query)).toEqual(expected);
  });

  it("a slip is understood, and names tell the system", () => {
    expect(meantType("ke haoch", "state")?.slug).toBe("ke-hoach");
    expect(slugs("ket luan", "party")).toEqual(["ket-luan"]);
    for (const { organ, system } of sampleProfiles) {
      expect(systemOf(organ)).toBe(system);
      expect(mayIssue(organ, system)).toBe(true);
    }
    expect(mayIssue({ name: "Sở Nội vụ", parent: null }, "party")).toBe(false);
    expect(mayIssue({ name: "Trường Chính trị tỉnh An Giang", parent: null }, "party")).toBe(true);
  });
});

test("a subject is taken without what introduces it", () => {
  expect(bareSubject(" V/v  rà soát  công trình. ")).toBe("rà soát công trình");
  expect(bareSubject("Về việc rà soát")).toBe("rà soát");
  expect(bareSubject("Vì việc nước")).toBe("Vì việc nước");
});

describe("a profile from a letter", () => {
  it.each(sampleProfiles)("of $name is what the letter was made from", ({ organ, system }) => {
    const [signer] = organ.signers;
    const draft = draftOf({
      type: "cong-van",
      system,
      organ,
      signer: signer ?? null,
      addressees: organ.addressees,
      today: "2026-10-05",
    });
    const read = profileOfLetter(readLetter(draft?.text ?? ""));
    expect(read).toMatchObject({
      name: organ.name,
      ...(organ.parent && { parent: organ.parent }),
      symbol: organ.symbol,
      place: organ.place,
      addressees: organ.addressees,
      ...(organ.contact && { contact: organ.contact }),
    });
    expect(read?.signers?.[0]).toMatchObject({ name: signer?.name, position: signer?.position });
  });

  it("is none without an issuer", () => {
    expect(profileOfLetter(readLetter("Kính gửi: Sở Nội vụ"))).toBe(null);
  });
});

describe("a profile added to a configuration", () => {
  const organ = { name: "Sở Nội vụ", symbol: "SNV", signers: [{ name: "A", position: "Giám đốc" }] };

  it("makes a new one", () => {
    expect(parseConfig(withProfile("", organ) ?? "")).toMatchObject({ config: { organ }, problems: [] });
  });

  it("fills in what the same organ lacks, and keeps what is there", () => {
    const text =
      '{\n  // của Sở\n  "organ": { "name": "Sở Nội vụ", "symbol": "SNgV" },\n  "standard": "nd30", // hết\n}\n';
    const after = withProfile(text, organ) ?? "";
    expect(after).toContain("// của Sở");
    expect(after).toContain("// hết");
    expect(parseConfig(after)).toMatchObject({
      config: { organ: { ...organ, symbol: "SNgV" }, standard: "nd30" },
      problems: [],
    });
    expect(withProfile(after, organ)).toBe(after);
  });

  it("stands beside another organ's", () => {
    const after = withProfile('{ "organ": { "name": "Sở Tư pháp" } }', organ) ?? "";
    expect(parseConfig(after).config).toMatchObject({
      organ: { name: "Sở Tư pháp" },
      profiles: { "Sở Nội vụ": organ },
    });
  });

  it("leaves a broken one alone", () => {
    for (const text of ["{", "[]", '{ "organ" }', "3"]) expect(withProfile(text, organ)).toBe(null);
  });
});
