import { describe, expect, test } from "vitest";
import type { KnownDocument } from "../../../server/src/core/citations/resolution.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { type AnswerKind, answerKinds } from "../../../server/src/drafts/citing.ts";
import { draftOf } from "../../../server/src/drafts/draft.ts";
import { asDocument } from "../../../server/src/service/answer-actions.ts";
import { sampleProfiles } from "../../support/profiles.ts";

const today = "2026-10-05";
const stateLetter = asDocument({
  type: "Công văn",
  number: "12/SNV-VP",
  issued: "2026-03-05",
  issuer: "Sở Nội vụ tỉnh Hà Tĩnh",
  title: "V/v báo cáo công tác văn thư",
});
const partyLetter = asDocument({
  type: "Công văn",
  number: "187-CV/TU",
  issued: "2026-09-08",
  issuer: "Tỉnh ủy Hà Tĩnh",
  title: "về việc chuẩn bị hội nghị",
});
const resolution = asDocument({
  type: "Nghị quyết",
  number: "18/NQ-CP",
  issued: "2026-02-09",
  issuer: "Chính phủ",
  title: "Về nhiệm vụ trọng tâm năm 2026",
});

const drafted = (profile: (typeof sampleProfiles)[number], kind: AnswerKind, document: KnownDocument): string =>
  draftOf({
    type: "cong-van",
    system: profile.system,
    organ: profile.organ,
    signer: profile.organ.signers[0] ?? null,
    addressees: kind === "reply" ? [] : profile.organ.addressees,
    answers: { kind, document },
    today,
  })?.text ?? "";

const sample = (name: string) => sampleProfiles.find((p) => p.name === name) ?? (sampleProfiles[0] as never);

describe.each(sampleProfiles)("a letter of $name", (profile) => {
  test.each(answerKinds)("to %s gives no error and no warning, and cites the document in full", (kind) => {
    const document = profile.system === "party" ? partyLetter : stateLetter;
    const text = drafted(profile, kind, document);
    const letter = readLetter(text);
    const { findings } = lint(letter, { standard: "auto", rules: {}, organ: profile.organ });
    expect(
      findings.filter((f) => f.severity !== "info").map((f) => `${f.rule.name} ${f.message.vi}`),
      text,
    ).toEqual([]);
    const inBody = letter.citations.filter((c) => c.where === "body");
    expect(inBody.map((c) => [c.number, c.date, c.issuer])).toEqual([
      [document.number, document.issued, document.issuer],
    ]);
    expect(letter.type).toBe("cong-van");
  });
});

test("a reply goes to who wrote, its subject names what it answers", () => {
  const text = drafted(sample("commune"), "reply", stateLetter);
  expect(text).toContain("V/v phúc đáp Công văn số 12/SNV-VP ngày 05/3/2026 của Sở Nội vụ tỉnh Hà Tĩnh\n");
  expect(text).toContain("Kính gửi: Sở Nội vụ tỉnh Hà Tĩnh\n");
  expect(text).toContain(
    "Phúc đáp Công văn số 12/SNV-VP ngày 05 tháng 3 năm 2026 của Sở Nội vụ tỉnh Hà Tĩnh về việc báo cáo công tác văn thư, Ủy ban nhân dân xã Cái Bè có ý kiến như sau:",
  );
});

test("what decides is carried out, what is for others is passed on", () => {
  const carriedOut = drafted(sample("department"), "implement", resolution);
  expect(carriedOut).toContain(
    "Thực hiện Nghị quyết số 18/NQ-CP ngày 09 tháng 02 năm 2026 của Chính phủ về nhiệm vụ trọng tâm năm 2026, Sở Nội vụ ",
  );
  const passedOn = drafted(sample("party commune"), "forward", partyLetter);
  expect(passedOn).toContain("về việc chuyển Công văn số 187-CV/TU ngày 08/9/2026 của Tỉnh ủy Hà Tĩnh\n");
  expect(passedOn).toMatch(
    /^Ban Thường vụ Đảng ủy xã Hương Khê chuyển Công văn số 187-CV\/TU .* đến các đồng chí để xem xét, giải quyết theo thẩm quyền\.$/mu,
  );
});
