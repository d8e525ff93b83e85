import type { Citation } from "../../citations/citation.ts";
import { type Edit, insert, replace } from "../../text/edit.ts";
import { isCapitals } from "../../text/vietnamese.ts";
import { rule, safe } from "../rule.ts";

/** `ND` and `QD` are no codes: the stroke of Đ is missing. (`HD` and `DA` are codes of their own.) */
const withoutStroke = /(?<=[/-]\s?)(?<code>N|Q)D(?=\s?[-–/]?\s?(?:CP|TTg|TTG|[A-ZĐ]{2,12})(?![a-z]))/gu;
const glued = /(?<=\/)(?:NĐ|ND)(?=CP(?!\p{L}))|(?<=\/)(?:QĐ|QD|CT|CĐ)(?=TT[gG](?!\p{L}))/gu;
const primeMinister = /(?<=[-–]\s?|\/(?:QĐ|QD|CT|CĐ))TTG(?!\p{L})/gu;

/** What all misspellings have in common, so that a number in order is passed over at once. */
const suspect = /[/-]\s?[NQ]D|[ĐD]CP|[ĐDT]TT[gG]|TTG/;

/** Symbols of decrees and of the Prime Minister as they are written: `NĐ-CP`, `QĐ-TTg`. */
export const citationSymbol = rule({
  name: "citation-symbol",
  component: "citations",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL III, I", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Ký hiệu viết sai: “{found}”, đúng là “{wanted}”.",
    en: "The symbol is misspelt: “{found}”, it is “{wanted}”.",
  },
  why: {
    vi: "“ND-CP”, “QD-TTg” là dấu vết gõ không dấu hoặc quét ảnh; ký hiệu sai một chữ thì không tra được văn bản.",
    en: "ND-CP and QD-TTg are left over from typing without accents or from scans; one wrong letter and the document is not found.",
  },
  fixes: ["safe"],
  check({ letter: { citations }, report }) {
    for (const citation of citations) {
      const { numberText } = citation;
      if (!numberText || !suspect.test(numberText.text)) continue;
      const edits = mend(citation);
      if (edits.length === 0) continue;
      const { text } = numberText;
      let wanted = text;
      for (const { at, length, newText } of [...edits].sort((a, b) => b.at - a.at))
        wanted = wanted.slice(0, at) + newText + wanted.slice(at + length);
      const made = edits.map((e): Edit => {
        const place = numberText.slice(e.at, e.at + e.length);
        return e.length === 0 ? insert(place.span.start, e.newText) : replace(place, e.newText);
      });
      report(
        numberText,
        { found: text, wanted },
        safe(made, { vi: "Sửa thành “{wanted}”", en: "Change to “{wanted}”" }),
      );
    }
  },
});

interface Mending {
  readonly at: number;
  readonly length: number;
  readonly newText: string;
}

function mend({ numberText, kindText }: Citation): Mending[] {
  const text = numberText?.text ?? "";
  const found: Mending[] = [];
  for (const m of text.matchAll(withoutStroke)) found.push({ at: m.index + 1, length: 1, newText: "Đ" });
  for (const m of text.matchAll(glued)) found.push({ at: m.index + m[0].length, length: 0, newText: "-" });
  // In a heading in capitals `TTG` is no mistake.
  if (!kindText || !isCapitals(kindText.text))
    for (const m of text.matchAll(primeMinister)) found.push({ at: m.index + 2, length: 1, newText: "g" });
  return found;
}
