import { insert } from "../../text/edit.ts";
import { unaccent } from "../../text/vietnamese.ts";
import { lastWord } from "../last-word.ts";
import { rule, suggest } from "../rule.ts";
import { basesOf, isNormative } from "./bases.ts";
import { listsOf } from "./numbering.ts";
import { verbLineOf, verbs } from "./verb-line.ts";

/** `Hội đồng … quyết nghị thông qua:` and other words of one's own for the same. */
const ownWords = /quyet\s{1,3}(?:dinh|nghi)|nghi quyet|thong qua|ban hanh\s?:/i;

/** Between the bases and Article 1 stands `QUYẾT ĐỊNH:`. */
export const verbLineMissing = rule({
  name: "verb-line-missing",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2" },
  message: {
    vi: "Giữa căn cứ và Điều 1 chưa có dòng “{wanted}”.",
    en: "The line “{wanted}” between the bases and Article 1 is missing.",
  },
  why: {
    vi: "Dòng này nối thẩm quyền và căn cứ với nội dung quyết định; thiếu nó thì câu “CHỦ TỊCH … QUYẾT ĐỊNH:” không trọn.",
    en: "The line joins authority and bases to what is decided; without it the sentence “CHỦ TỊCH … QUYẾT ĐỊNH:” is not whole.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const wanted = verbs[letter.type ?? ""];
    const last = wanted ? basesOf(letter).at(-1) : undefined;
    if (!wanted || !last || isNormative(letter) || verbLineOf(letter)) return;
    const article = listsOf(letter, "article")[0]?.marks[0]?.block;
    if (!article || article.span.start < last.span.end) return;
    // Run together with the last basis, or misread, it is there all the same.
    const { text } = letter.source;
    const between = text.slice(Math.max(last.span.start, article.span.start - 4000), article.span.start);
    const plain = unaccent(between.normalize("NFC"));
    if (/QUYET\s{0,3}(?:DINH|NGHI)/.test(plain) || ownWords.test(plain.slice(-80))) return;
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    const fix = insert(article.span.start, `${wanted}${lineEnd}${lineEnd}`);
    report(lastWord(last.text), { wanted }, suggest(fix, { vi: "Thêm “{wanted}”", en: "Add “{wanted}”" }));
  },
});
