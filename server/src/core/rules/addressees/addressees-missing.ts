import { bodyIsWritten } from "../body/progress.ts";
import { isEnclosure } from "../header/progress.ts";
import { firstWord } from "../list-signs.ts";
import { rule } from "../rule.ts";
import { alwaysAddressed } from "./types.ts";

/** What scanners make of `Kính gửi:`; where it is there, however damaged, it is not missing. */
const damagedLabel = /(?<!\p{L})[Kk]\S{0,3}n\S{0,2}\s?[gt]\S{1,4}\s{0,2}:/u;

/** An official letter says to whom it goes. */
export const addresseesMissing = rule({
  name: "addressees-missing",
  component: "addressees",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.b", hd36: "II.1.9", hd05: "II.I.9.2.3" },
  message: {
    vi: "Thiếu “{label}:” và tên nơi nhận ở đầu văn bản, phía trên nội dung.",
    en: "“{label}:” with the addressees is missing above the text.",
  },
  why: {
    vi: "Không có “Kính gửi” thì công văn không có nơi chịu trách nhiệm giải quyết: ai nhận cũng có thể coi là gửi để biết.",
    en: "Without addressees nobody is asked to act on the letter: every receiver may take it for a copy for information.",
  },
  check({ letter, standard, report }) {
    const { type, addressees, header, body, source } = letter;
    const first = body.blocks[0];
    if (addressees || !first || !type || !alwaysAddressed.has(type)) return;
    if (!header.number || !bodyIsWritten(letter) || isEnclosure(letter)) return;
    if (damagedLabel.test(source.text.slice(0, Math.min(first.span.end, 4000)))) return;
    report(firstWord(first.text), { label: standard.addressees.labels[type] ?? standard.addressees.label });
  },
});
