import { searchKey } from "../../text/vietnamese.ts";
import { rule } from "../rule.ts";
import { ownArticles } from "./own-articles.ts";

/** Types that say in an article who is to carry them out. */
const inArticles: ReadonlySet<string> = new Set(["quyet-dinh", "nghi-quyet"]);

/** Where nobody is addressed above, `Như trên` says nothing: a decision's list names the article. */
export const distributionAsAboveUnexpected = rule({
  name: "distribution-as-above-unexpected",
  component: "distribution",
  severity: "info",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2", hd36: "II.1.9", hd05: "II.I.9.2.3" },
  message: {
    vi: "Văn bản không có “Kính gửi” nên “{found}” không chỉ ai: ghi “Như Điều …” hoặc tên nơi nhận.",
    en: "No one is addressed above, so “{found}” names nobody: write “Như Điều …” or the receivers.",
  },
  why: {
    vi: "Chữ “Như trên” thay cho tên các nơi ở phần “Kính gửi”. Quyết định, nghị quyết không có phần này, nên dẫn tới điều khoản thi hành.",
    en: "The words “Như trên” stand for those addressed at the top. Decisions and resolutions address nobody and point to an article instead.",
  },
  check({ letter, report }) {
    const { type, addressees, distribution } = letter;
    if (!distribution || addressees || type === null || !inArticles.has(type)) return;
    const item = distribution.items.find(({ text }) => /^nhu tren(?!\p{L})/u.test(searchKey(text.text.slice(0, 12))));
    if (item && ownArticles(letter).size > 0) report(item.text, { found: item.text.text });
  },
});
