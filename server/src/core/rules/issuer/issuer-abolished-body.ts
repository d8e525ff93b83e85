import { aboutBody, formerBodiesIn, within } from "../former-bodies.ts";
import { rule } from "../rule.ts";

/** A body that was merged issues nothing after its end, neither itself nor as the superior of another. */
export const issuerAbolishedBody = rule({
  name: "issuer-abolished-body",
  component: "issuer",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2.a", hd36: "II.1.2", hd05: "II.I.2.1" },
  holds: { from: "2025-02-04" },
  message: {
    vi: "Vào ngày của văn bản không còn “{found}”: nay là {heirs} ({law}). Kiểm tra lại tên cơ quan hoặc ngày.",
    en: "On the letter's day there is no “{found}”: it is {heirs} now ({law}). Check the organ's name or the date.",
  },
  why: {
    vi: "Tên cơ quan ban hành là tên chính thức theo văn bản thành lập đang có hiệu lực; cơ quan đã kết thúc hoạt động không thể ban hành văn bản.",
    en: "The issuer's name is the one of its founding act in force; a body that has ended issues nothing.",
  },
  check({ letter, report }) {
    const { issuer, parent } = letter.header;
    const names = [issuer, parent].filter((name) => name !== null);
    for (const found of within(formerBodiesIn(letter), names)) report(found, aboutBody(found));
  },
});
