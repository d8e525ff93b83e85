import { assemblyTerms } from "../../bodies/assembly.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { rule } from "../rule.ts";

const assembly = phraseList([["Quốc hội khóa", null]]);
const termAndYears =
  /^\s{1,3}(?<term>[IVX]{1,5})(?![\p{L}\d])\s{0,3}[,(]?\s{0,3}nhiệm\s{1,3}kỳ\s{1,3}(?<from>\d{4})\s?[-–]\s?(?<to>\d{4})/u;
const years = new Map(assemblyTerms.map(([term, from, to]) => [term, [from, to] as const]));

/** A term of the National Assembly and the years given for it belong together. */
export const bodyAssemblyTerm = rule({
  name: "body-assembly-term",
  component: "body",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1" },
  message: {
    vi: "Quốc hội khóa {term} có nhiệm kỳ {wanted}, không phải {found}.",
    en: "The term of the National Assembly {term} is {wanted}, not {found}.",
  },
  why: {
    vi: "Khóa và nhiệm kỳ thường chép từ văn bản cũ; lệch nhau thì người đọc không biết nói về khóa nào.",
    en: "Number and years are often copied from an older letter; where they differ nobody knows which term is meant.",
  },
  check({ letter: { source }, letter, report }) {
    for (const { span } of phrasesOf(letter, assembly)) {
      const match = termAndYears.exec(source.text.slice(span.end, span.end + 60));
      const { term = "", from = "", to = "" } = match?.groups ?? {};
      const own = years.get(term);
      if (!match || !own || (Number(from) === own[0] && Number(to) === own[1])) continue;
      const where = { start: span.start, end: span.end + match[0].length };
      report({ span: where }, { term, wanted: own.join(" - "), found: `${from} - ${to}` });
    }
  },
});
