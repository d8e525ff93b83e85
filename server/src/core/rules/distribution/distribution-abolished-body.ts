import { aboutBody, formerBodiesIn, within } from "../former-bodies.ts";
import { rule } from "../rule.ts";

/** A ministry, a department or a Party body that stands in the distribution list must be there on its day. */
export const distributionAbolishedBody = rule({
  name: "distribution-abolished-body",
  component: "distribution",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.1" },
  holds: { from: "2025-02-04" },
  message: {
    vi: "Vào ngày của văn bản không còn “{found}”: nay là {heirs} ({law}). Ghi tên cơ quan hiện nay.",
    en: "On the letter's day there is no “{found}”: it is {heirs} now ({law}). Write the present organ's name.",
  },
  why: {
    vi: "Nơi nhận phải là cơ quan đang có để lưu, biết hoặc thực hiện; tên cũ cho thấy danh sách được chép lại mà không rà soát.",
    en: "The list names those who are to keep, know or act; an old name shows that it was copied unread.",
  },
  check({ letter, report }) {
    const items = letter.distribution?.items ?? [];
    if (items.length === 0) return;
    for (const found of within(formerBodiesIn(letter), items)) report(found, aboutBody(found));
  },
});
