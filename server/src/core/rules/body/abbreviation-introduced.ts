import type { Letter } from "../../syntax/letter.ts";
import { isCapitals } from "../../text/vietnamese.ts";
import { rule } from "../rule.ts";

/** Everybody knows these; the guideline's own texts use them. */
const known: ReadonlySet<string> = new Set(
  "UBND HĐND MTTQ BTV BCH UBKT BCĐ CNXH KT-XH TW TP HCM NXB ĐT CV VB XHCN CBCC CCVC THCS THPT TNCS ASEAN WTO COVID COVID-19 GDP FDI ODA IT AI PCI USD VND".split(
    " ",
  ),
);
const abbreviation = /(?<![\p{L}\d/&.-])\p{Lu}[\p{Lu}\d&]{1,7}(?:-\p{Lu}{2,5})?(?![\p{L}\d/&-])/gu;
const roman = /^[IVXLC]+$/;

/** An abbreviation is introduced in brackets behind the full words before it is used alone. */
export const abbreviationIntroduced = rule({
  name: "abbreviation-introduced",
  component: "body",
  severity: "info",
  basis: "house",
  source: { hd36: "II.1.6", hd05: "II.I.6.1.3" },
  message: {
    vi: "“{word}” viết tắt chưa được giải thích: lần đầu ghi đầy đủ, chữ viết tắt để trong ngoặc đơn ngay sau.",
    en: "The abbreviation “{word}” is not explained: the first time the full words stand, with it in brackets.",
  },
  why: {
    vi: "Người đọc ngoài ngành không biết chữ viết tắt của ngành; giải thích một lần ở đầu thì các lần sau viết tắt vẫn rõ.",
    en: "Readers from elsewhere do not know an office's abbreviations; explained once, they may be used throughout.",
  },
  check({ letter, report }) {
    const seen = new Set<string>();
    const cited = citedIn(letter);
    for (const { text } of letter.body.blocks) {
      if (isCapitals(text.text)) continue;
      for (const m of text.text.matchAll(abbreviation)) {
        const word = m[0];
        if (seen.has(word) || known.has(word) || roman.test(word)) continue;
        const place = text.slice(m.index, m.index + word.length);
        if (cited(place.span.start)) continue;
        seen.add(word);
        const introduced = /[(“"]\s?(?:(?:gọi|viết)\s(?:chung\slà|tắt)\s(?:là\s)?)?$/u.test(
          text.text.slice(Math.max(0, m.index - 30), m.index),
        );
        if (!introduced) report(place, { word });
      }
    }
  },
});

/** Whether an offset, each greater than the last, lies in a citation: numbers are made of abbreviations that nobody explains. */
function citedIn({ citations }: Letter): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < citations.length && (citations[at]?.span.end ?? 0) <= offset) at++;
    return offset >= (citations[at]?.span.start ?? Number.POSITIVE_INFINITY);
  };
}
