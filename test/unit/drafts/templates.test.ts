import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../../server/src/core/citations/resolution.ts";
import { fixAll } from "../../../server/src/core/fix.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { partyTypes, stateTypes } from "../../../server/src/core/standards/types.ts";
import { structure } from "../../../server/src/core/structure.ts";
import { draftOf } from "../../../server/src/drafts/draft.ts";
import { standardFor } from "../../../server/src/drafts/request.ts";
import { type SampleProfile, sampleProfiles } from "../../support/profiles.ts";

const types = { state: stateTypes, party: partyTypes };
const today = "2026-10-05";

/** Whose models have no list of recipients and no number. */
const withAddressees = {
  state: ["cong-van", "to-trinh", "bao-cao", "phieu-chuyen", "thu-cong"],
  party: ["cong-van", "to-trinh", "thu-cong"],
};
const withoutIssuer = new Set(["thu-cong", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan"]);

function drafted({ organ, system }: SampleProfile, type: string, signer = organ.signers[0]) {
  const draft = draftOf({
    type,
    system,
    organ,
    signer: signer ?? null,
    addressees: organ.addressees,
    subject: "Tăng cường công tác văn thư, lưu trữ",
    today,
  });
  if (!draft) throw new Error(`no template of ${type}`);
  return draft;
}

const warnings = (text: string, organ: SampleProfile["organ"]): string[] =>
  lint(readLetter(text), { standard: "auto", rules: {}, organ })
    .findings.filter((f) => f.severity !== "info")
    .map((f) => `${f.rule.name}: “${text.slice(f.span.start, f.span.end).slice(0, 50)}” ${f.message.vi}`);

/** What a cell may not issue is told by a rule of its own. */
const mayIssue = ({ name }: SampleProfile, type: string): boolean =>
  !(name === "party cell" && ["chi-thi", "thong-tri", "quy-dinh", "huong-dan"].includes(type)) &&
  !(name === "party commune" && ["chi-thi", "thong-tri"].includes(type));

describe.each(sampleProfiles)("a draft of $name", (profile) => {
  const { organ, system } = profile;
  const all = types[system].map((t) => t.slug).filter((slug) => mayIssue(profile, slug));

  test.each(all)("%s gives no error and no warning, whoever signs", (type) => {
    for (const signer of organ.signers) {
      const { text } = drafted(profile, type, signer);
      expect(warnings(text, organ), text).toEqual([]);
      expect(fixAll(text, { standard: "auto", rules: {}, organ })).toBe(text);
    }
  });

  test.each(all)("%s reads back as what was asked for", (type) => {
    const { text } = drafted(profile, type);
    const letter = readLetter(text);
    const read = structure(letter, standardFor(system), nothingKnown);
    const { code } = types[system].find((t) => t.slug === type) ?? {};
    const symbol =
      system === "party"
        ? `${code}/${organ.symbol}`
        : code
          ? `${code}-${organ.symbol}`
          : `${organ.symbol}-${Object.keys(organ.units)[0] ?? "VP"}`;
    expect(read.type, text).toBe(type);
    expect(read.standard).toBe(standardFor(system).id);
    if (!withoutIssuer.has(type)) {
      expect(read.issuer?.name, text).toBe(organ.name?.toUpperCase());
      expect(read.issuer?.parent ?? null, text).toBe(organ.parent?.toUpperCase() ?? null);
    }
    if (code || type === "cong-van") expect(read.number?.symbol, text).toBe(symbol);
    expect(read.number?.sequence ?? null).toBe(null);
    expect(read.date).toBe(null);
    if (withAddressees[system].includes(type)) expect(read.addressees, text).toEqual(organ.addressees);
    expect(read.signature?.name, text).toBe(organ.signers[0]?.name);
  });
});

test("there is one template a type and no other", () => {
  for (const system of ["state", "party"] as const) {
    const folder = new URL(`../../../server/src/drafts/templates/${system}/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".txt") && name !== "header.txt");
    expect(files.map((name) => name.slice(0, -4)).sort()).toEqual(types[system].map((t) => t.slug).sort());
  }
});
