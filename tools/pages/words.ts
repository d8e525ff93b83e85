import { vietnameseDate } from "../../server/src/core/rules/citations/dates.ts";
import type { Bilingual, Rule } from "../../server/src/core/rules/rule.ts";
import { standards } from "../../server/src/core/standards/choose.ts";
import type { Standard } from "../../server/src/core/standards/standard.ts";

/** The standards under which a rule runs, in the order of the pages. */
export const standardsOf = (rule: Rule): Standard[] => Object.values(standards).filter(({ id }) => id in rule.source);

export const fixWords = ({ fixes = [] }: Rule): Bilingual => {
  const [vi, en]: [string[], string[]] = [[], []];
  if (fixes.includes("safe")) {
    vi.push("sửa ngay được, khi lưu hoặc bằng `congvan check --fix`");
    en.push("safe: made on save or by `congvan check --fix`");
  }
  if (fixes.includes("suggested")) {
    vi.push("có gợi ý, người dùng chọn (phím Ctrl+.)");
    en.push("suggested, for a person to choose");
  }
  return fixes.length > 0
    ? { vi: vi.join("; "), en: en.join("; ") }
    : { vi: "người soạn tự sửa", en: "none, a person mends it" };
};

/** The letters' days on which a rule holds; `null` where always. */
export function daysWords({ holds }: Rule): Bilingual | null {
  if (!holds) return null;
  const from = holds.from && vietnameseDate(holds.from);
  const until = holds.until && vietnameseDate(holds.until);
  const words = [
    from && { vi: `từ ngày ${from}`, en: `from ${holds.from}` },
    until && { vi: `trước ngày ${until}`, en: `before ${holds.until}` },
  ].filter((w) => typeof w === "object");
  return { vi: words.map((w) => w.vi).join(", "), en: words.map((w) => w.en).join(", ") };
}
