import { codeKey, type Kind, kindOf, kindOfCode, kindOfPartyCode } from "../../citations/kinds.ts";
import type { NumberFacts } from "../../number-facts.ts";
import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { numberedIn } from "./numbered.ts";
import { isStateOrgan } from "./organs.ts";

/** Words for documents of any type, and papers that are numbered as their writers like. */
const anyType: ReadonlySet<string> = new Set(["Văn bản", "Hợp đồng", "Văn bản hợp nhất", "Công hàm", "Công thư"]);
/** Codes once in use for a type, beside the prescribed ones. */
const formerly: Readonly<Record<string, readonly string[]>> = {
  "Chương trình": ["CT"],
  "Tờ trình": ["TT"],
  "Đề án": ["DA"],
  "Dự án": ["ĐA"],
};
/** What the National Assembly and its Standing Committee never issue. */
const notByAssembly: ReadonlySet<string> = new Set([
  "Nghị định",
  "Thông tư",
  "Quyết định",
  "Chỉ thị",
  "Thông báo",
  "Công văn",
  "Kế hoạch",
]);

/** The type's name and the code in the number say the same: `Nghị định` is `NĐ`, never `TT`. */
export const citationTypeMismatch = rule({
  name: "citation-type-mismatch",
  component: "citations",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Tên loại “{kind}” không khớp với ký hiệu “{number}”{meant}: kiểm tra lại tên loại hoặc số, ký hiệu.",
    en: "The type “{kind}” does not agree with the symbol “{number}”{meant}: check the type or the number.",
  },
  why: {
    vi: "Tên loại và chữ viết tắt trong ký hiệu phải chỉ cùng một văn bản; “Thông tư … NĐ-CP” khiến người đọc tìm nhầm loại.",
    en: "Type and code mean one document; with “Thông tư … NĐ-CP” one looks among the wrong kind.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { citation, number, facts, parts } of numberedIn(letter)) {
      const { kind: named, kindText } = citation;
      const kind = named && kindText ? kindOf(named) : null;
      if (!kind || !kindText || anyType.has(kind.name)) continue;
      const values = { kind: kindText.text, number };
      if (parts.form === "law") {
        if (notByAssembly.has(kind.name)) report(kindText, { ...values, meant: "" });
        continue;
      }
      const said = parts.type && mismatch(kind, facts, parts.type);
      if (!said) continue;
      const wanted = /^\p{Lu}/u.test(kindText.text) ? said.name : said.name.toLowerCase();
      const meant = { vi: ` (${parts.type} là ${said.name})`, en: ` (${parts.type} is ${said.name})` };
      report(kindText, { ...values, meant }, suggest(replace(kindText, wanted)));
    }
  },
});

/** The kind that the code stands for, where that is certainly another one. */
function mismatch(kind: Kind, facts: NumberFacts, code: string): Kind | null {
  const { parts } = facts;
  const party = parts.form === "party";
  const prescribed = party ? kind.partyCodes : kind.codes;
  if (prescribed.includes(code)) return null;
  const said = party ? kindOfPartyCode(code) : kindOfCode(code);
  const own = [...prescribed, ...(formerly[kind.name] ?? [])];
  if (!said || own.some((c) => codeKey(c) === codeKey(code))) return null;
  if (said.name.startsWith(kind.name) || kind.name.startsWith(said.name)) return null;
  // `1581/CT-TTHT` is a công văn of a tax office, and no Chỉ thị.
  const certain = party ? /^(?:TW|TU)$/.test(parts.organ ?? "") : isStateOrgan(facts) || parts.year !== null;
  if (!certain || (kind.name === "Công văn" && !party && !isStateOrgan(facts))) return null;
  return said;
}
