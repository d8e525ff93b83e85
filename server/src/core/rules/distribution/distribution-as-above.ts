import type { ListItem } from "../../syntax/letter.ts";
import { insert, replace } from "../../text/edit.ts";
import { unaccent } from "../../text/vietnamese.ts";
import { rule, safe, suggest } from "../rule.ts";
import { groupOpeners } from "./items.ts";

/** How an item begins, without diacritics. */
const opening = (item: ListItem): string => unaccent(item.text.text.slice(0, 20)).toLowerCase();
const asAbove = /^nhu\s?tren(?!\p{L})/u;
const isAsAbove = (item: ListItem): boolean => asAbove.test(opening(item));
/** `Như kính gửi`: the addressees meant, in other words than the standard's. */
const inOtherWords = /^Như\s{0,3}(?:phần\s|nơi\s)?(?:[“"]?kính (?:gửi|gởi)[”"]?|đã gửi|gửi)(?:\strên|\sở trên)?/iu;

const addLine = { vi: "Thêm dòng “- {wanted}”", en: "Add the line “- {wanted}”" };

/** Where there are addressees, the distribution list begins with them: `Như trên`; so may any of its groups. */
export const distributionAsAbove = rule({
  name: "distribution-as-above",
  component: "distribution",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.b", hd36: "II.1.9", hd05: "II.I.9.2.3" },
  message: {
    vi: "Văn bản có “{label}” thì dòng đầu của nơi nhận ghi “{wanted}”.",
    en: "In a letter with addressees (“{label}”) the distribution list begins with “{wanted}”.",
  },
  why: {
    vi: "“Như trên” xác nhận các nơi ở “Kính gửi” được nhận bản chính. Thiếu dòng này, văn thư có thể không phát hành cho chính nơi phải giải quyết.",
    en: "“As above” says that those addressed get their copy. Without it the registry may send none to those who must act.",
  },
  fixes: ["safe", "suggested"],
  check({ letter: { distribution, addressees, type }, standard, report }) {
    const first = distribution?.items[0];
    if (!distribution || !addressees || !first || isAsAbove(first)) return;
    if (standard.system === "party" && type !== "cong-van" && type !== "to-trinh") return;
    const openers = groupOpeners(distribution);
    if (openers.some(isAsAbove)) return;
    const wanted = standard.distribution.asAbove;
    const values = { wanted, label: addressees.label.text };
    const late = distribution.items.find(isAsAbove);
    if (late) return report(late.text, values);
    const other = openers.find(
      (item) => inOtherWords.test(item.text.text) || /^nhu\s?k\S{1,3}h\s?g/u.test(opening(item)),
    );
    if (!other) {
      const line = insert(first.whole.span.start, `- ${wanted}${standard.distribution.separator}\n`);
      return report(distribution.label, values, suggest(line, addLine));
    }
    const m = inOtherWords.exec(other.text.text);
    const words = m ? other.text.slice(0, m[0].length) : other.text;
    report(words, values, m ? safe(replace(words, wanted)) : suggest(replace(words, wanted)));
  },
});
