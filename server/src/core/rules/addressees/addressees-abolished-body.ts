import { aboutBody, formerBodiesIn, within } from "../former-bodies.ts";
import { rule } from "../rule.ts";

/** A ministry, a department or a Party body that a letter is addressed to must be there on its day. */
export const addresseesAbolishedBody = rule({
  name: "addressees-abolished-body",
  component: "addressees",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.c", hd36: "II.1.9", hd05: "II.I.9.2" },
  holds: { from: "2025-02-04" },
  message: {
    vi: "Vào ngày của văn bản không còn “{found}”: nay là {heirs} ({law}). Ghi tên cơ quan hiện nay.",
    en: "On the letter's day there is no “{found}”: it is {heirs} now ({law}). Write the present organ's name.",
  },
  why: {
    vi: "Cơ quan đã sáp nhập không còn tư cách nhận và giải quyết; việc phải gửi cho cơ quan tiếp nhận nhiệm vụ.",
    en: "A merged body can neither receive nor settle anything; the letter goes to the body that took its work over.",
  },
  check({ letter, report }) {
    const items = letter.addressees?.items ?? [];
    if (items.length === 0) return;
    for (const found of within(formerBodiesIn(letter), items)) report(found, aboutBody(found));
  },
});
