import { inComment } from "../../syntax/comments.ts";
import { seatTone } from "../../words/spelling.ts";
import { syllableFaultsOf } from "../../words/syllable-faults.ts";
import { rule } from "../rule.ts";
import { inCitation, type Mend, reportMends } from "./places.ts";

/** `cuả`, `hòan`, `qúy`: the mark on a vowel that never has it, as keyboards without rules of spelling leave it. */
export const textToneMisplaced = rule({
  name: "text-tone-misplaced",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "“{found}” đặt dấu thanh sai chữ: viết “{wanted}”.",
    en: "The tone mark of “{found}” stands on the wrong vowel: write “{wanted}”.",
  },
  why: {
    vi: "Đặt dấu sai chữ thì tìm kiếm không ra từ đó. Thường do bộ gõ tắt kiểm tra chính tả; `hòa` và `hoà` thì đều đúng.",
    en: "A word whose mark stands on the wrong vowel is not found by searching. Keyboards with spelling checks off do it; `hòa` and `hoà` are both right.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { misplaced } = syllableFaultsOf(letter);
    const { text } = letter.source;
    const mends: Mend[] = [];
    for (const span of misplaced) {
      const found = text.slice(span.start, span.end);
      // Without a consonant in front there is too little of a word to tell a slip from a misread one.
      const wanted = startsWithVowel.test(found) ? null : seatTone(found);
      if (wanted === null) continue;
      if (inComment(letter.comments, span.start) || inCitation(letter, span.start)) continue;
      mends.push({ span, newText: wanted, values: { found, wanted } });
    }
    reportMends(report, mends, { safe: true, allTitle });
  },
});

const startsWithVowel = /^[^bcdđghklmnpqrstvx]/;
const allTitle = { vi: "Đặt lại dấu của {count} từ", en: "Move the marks of {count} words" };
