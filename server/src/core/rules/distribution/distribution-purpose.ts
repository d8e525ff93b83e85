import { rule } from "../rule.ts";

const purpose =
  /\((?:để )?(?:b\/c|báo cáo|t\/h|th|thực hiện|p\/h|phối hợp|biết|c\/đ|chỉ đạo|t\/d|theo dõi|x\/d|đăng tải|đăng tin)(?:[;, ][^()]{1,30})?\)/iu;

/** Receivers are named without what they receive the letter for. */
export const distributionPurpose = rule({
  name: "distribution-purpose",
  component: "distribution",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.9.d" },
  message: {
    vi: "“{found}”: mục đích gửi không có trong cách ghi nơi nhận của Nghị định 30; có thể bỏ.",
    en: "“{found}”: what a letter is received for is no part of the list in the decree; it may go.",
  },
  why: {
    vi: "Nghị định 30 chỉ liệt kê tên nơi nhận. Ghi thêm “(để b/c)”, “(để p/h)” là thói quen, không sai nhưng làm danh sách dài và không thống nhất.",
    en: "The decree lists names only. “(để b/c)” and the like are custom: no mistake, but the list gets long and uneven.",
  },
  check({ letter: { distribution }, report }) {
    // Once is enough: whoever writes one writes them all.
    for (const { text } of distribution?.items ?? []) {
      if (!text.text.includes("(")) continue;
      const m = purpose.exec(text.text);
      if (!m) continue;
      report(text.slice(m.index, m.index + m[0].length), { found: m[0] });
      return;
    }
  },
});
