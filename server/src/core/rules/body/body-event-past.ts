import type { Letter } from "../../syntax/letter.ts";
import { dateOf } from "../header/progress.ts";
import { rule } from "../rule.ts";
import { lastBefore, ownDaysOf, recent } from "./days.ts";

const time = /^[\s\d.)*+–-]{0,8}Thời\s{1,3}gian(?!\p{L})/iu;
const invites = /(?<!\p{L})mời(?!\p{L})/iu;

/** An invitation goes out before the meeting. */
export const bodyEventPast = rule({
  name: "body-event-past",
  component: "body",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "Mời dự “{found}” nhưng văn bản đề ngày {own}, tức là sau đó: kiểm tra lại hai ngày này.",
    en: "The invitation is for “{found}”, but the letter is dated {own}, after it: check both.",
  },
  why: {
    vi: "Giấy mời thường soạn từ mẫu lần trước; ngày họp cũ còn sót lại thì người được mời không biết họp khi nào.",
    en: "Invitations are often made from the last one; an old date left in keeps the guests from knowing when to come.",
  },
  check({ letter, report }) {
    const own = dateOf(letter);
    const ownDate = letter.header.placeAndDate?.date;
    if (!own || !ownDate || !isInvitation(letter)) return;
    const times = letter.body.blocks.filter((b) =>
      time.test(letter.source.text.slice(b.span.start, b.span.start + 40)),
    );
    for (const { span, iso, text: found } of ownDaysOf(letter)) {
      if (!iso || !recent(iso, own)) continue;
      const block = lastBefore(times, span.start);
      if (!block || span.end > block.span.end) continue;
      const related = { span: ownDate.span, message: { vi: "Ngày của văn bản này", en: "This letter's date" } };
      report({ span }, { found, own: ownDate.text.text }, related);
    }
  },
});

const isInvitation = ({ type, subject }: Letter): boolean =>
  type === "giay-moi" || (type === "cong-van" && subject !== null && invites.test(subject.content.text.slice(0, 40)));
