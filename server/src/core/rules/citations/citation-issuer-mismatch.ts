import { issuerKey, type NumberParts } from "../../citations/key.ts";
import { organOfCode, partyOrgans, stateOrgans } from "../../citations/organs.ts";
import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { numberedIn } from "./numbered.ts";

const stateKeys: ReadonlySet<string> = new Set(
  [...stateOrgans.map((o) => o.name), "Quốc hội", "Ủy ban thường vụ Quốc hội"].map(issuerKey),
);
const partyKeys: ReadonlySet<string> = new Set(partyOrgans.map((o) => issuerKey(o.name)));

const isLocalState = (key: string): boolean => /^(?:ủy ban|hội đồng) nhân dân(?!\p{L})/u.test(key);
const isState = (key: string): boolean => stateKeys.has(key) || isLocalState(key);
const isCentralParty = (key: string): boolean =>
  partyKeys.has(key) || ["ban bí thư", "bộ chính trị", "ban chấp hành trung ương"].includes(key);
const isLocalParty = (key: string): boolean =>
  /^(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|chi bộ)(?!\p{L})/u.test(key);

/** Who issued a document and what its symbol says agree: `-TTg` is of the Prime Minister, `-CP` of the Government. */
export const citationIssuerMismatch = rule({
  name: "citation-issuer-mismatch",
  component: "citations",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Ký hiệu “{number}” không khớp với cơ quan ban hành “{issuer}”{meant}.",
    en: "The symbol “{number}” does not agree with the issuer “{issuer}”{meant}.",
  },
  why: {
    vi: "Ký hiệu đã nói cơ quan nào ban hành (-TTg là Thủ tướng Chính phủ, -CP là Chính phủ). Hai bên không khớp thì tra theo cơ quan sẽ không thấy văn bản.",
    en: "The symbol says who issued the document (-TTg the Prime Minister, -CP the Government). Where the name says other, a search finds nothing.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { citation, number, facts, parts } of numberedIn(letter)) {
      const { issuerText } = citation;
      const expected = facts.issuer;
      if (!issuerText || expected === issuerText.text) continue;
      const values = { number, issuer: issuerText.text };
      if (expected === null) {
        if (partyMismatch(parts, issuerText.text)) report(issuerText, { ...values, meant: "" });
      } else if (contradicts(parts, expected, issuerKey(issuerText.text))) {
        const meant = { vi: `: ký hiệu này là của ${expected}`, en: `, it is ${expected}'s` };
        report(issuerText, { ...values, meant }, suggest(replace(issuerText, expected)));
      }
    }
  },
});

/** Only a name that is certainly another organ's contradicts; a scan's or an unknown one does not. */
function contradicts(parts: NumberParts, expected: string, written: string): boolean {
  const own = issuerKey(expected).split(" + ");
  const others = written.split(" + ");
  if (others.some((w) => own.some((o) => sameOrgan(o, w)))) return false;
  if (others.some((w) => !isState(w) && !isCentralParty(w) && !isLocalParty(w))) return false;
  // A ministry that took over the work of another is named for it in good faith.
  const heirs = (parts.organ ?? "").split("-").flatMap((code) => organOfCode(code)?.successors ?? []);
  return !heirs.some((h) => others.includes(issuerKey(h)));
}

const sameOrgan = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || endsAlike(a, b) || endsAlike(b, a);

/** `Hội đồng Thẩm phán Tòa án nhân dân tối cao` speaks for the court; the Prime Minister is not the Government. */
const endsAlike = (long: string, short: string): boolean => short !== "chính phủ" && long.endsWith(` ${short}`);

function partyMismatch({ form, organ }: NumberParts, issuer: string): boolean {
  if (form !== "party" || (organ !== "TW" && organ !== "TU")) return false;
  const written = issuerKey(issuer);
  return isState(written) || (organ === "TW" ? isLocalParty(written) : isCentralParty(written));
}
