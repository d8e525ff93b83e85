import { rule } from "../rule.ts";
import { reportBreaks } from "./sequence.ts";

/** Clauses are counted through their article or section. */
export const clauseSequence = rule({
  name: "clause-sequence",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Số thứ tự các khoản không liên tục: ở đây là “{found}”, đúng thứ tự là “{expected}” ({what}).",
    en: "The clauses are not counted through: this is “{found}” where “{expected}” follows ({what}).",
  },
  why: {
    vi: "Nhiệm vụ được giao và báo cáo theo từng khoản; đánh số trùng, nhảy số hoặc bắt đầu lại từ 1 giữa một điều thì không viện dẫn được khoản nào cho chắc.",
    en: "Tasks are given and reported on by clause; where numbers stand twice, are left out or begin anew inside an article, no clause can be cited with certainty.",
  },
  fixes: ["suggested"],
  check: (context) => reportBreaks(context, "clause"),
});
