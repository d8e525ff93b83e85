import { isAsked } from "../duty.ts";
import { aboutBody, formerBodiesIn } from "../former-bodies.ts";
import { rule } from "../rule.ts";

/** Who is asked or charged in the body must be there on the letter's day. What is told of the past may name anybody. */
export const bodyAbolishedBody = rule({
  name: "body-abolished-body",
  component: "body",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1" },
  holds: { from: "2025-02-04" },
  message: {
    vi: "Vào ngày của văn bản không còn “{found}” để giao việc: nay là {heirs} ({law}).",
    en: "On the letter's day there is no “{found}” to be charged: it is {heirs} now ({law}).",
  },
  why: {
    vi: "Nhiệm vụ giao cho cơ quan đã sáp nhập thì không ai chịu trách nhiệm; cơ quan tiếp nhận cần được gọi đúng tên.",
    en: "What a merged body is charged with is nobody's duty; the body that took its work over must be named.",
  },
  check({ letter, report }) {
    for (const found of formerBodiesIn(letter)) if (isAsked(letter, found.span)) report(found, aboutBody(found));
  },
});
