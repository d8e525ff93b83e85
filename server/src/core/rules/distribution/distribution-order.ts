import type { ListItem } from "../../syntax/letter.ts";
import { memo } from "../../text/memo.ts";
import { rule } from "../rule.ts";
import { isFiling } from "./items.ts";

/** Receivers whose rank is certain: 0 the centre, 1 a province, 2 what stands below the issuer. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:(?:Thủ tướng|Phó Thủ tướng|Các Phó Thủ tướng) ?(?:Chính phủ)?|Chính phủ|Văn phòng Chính phủ|Văn phòng Trung ương Đảng|Ban Bí thư|Bộ Chính trị|Quốc hội|Chủ tịch nước)(?!\p{L})/u,
    0,
  ],
  [
    /^(?:(?:TT\.? ?|Thường trực |Bí thư )?(?:Tỉnh ủy|Thành ủy)|(?:TT\.? ?|Thường trực )?(?:HĐND|Hội đồng nhân dân) tỉnh|(?:Chủ tịch, các (?:PCT|Phó Chủ tịch) )?(?:UBND|Ủy ban nhân dân) tỉnh)(?!\p{L})/u,
    1,
  ],
  [
    /^(?:Các (?:phòng|trường|đơn vị|chi bộ|tổ dân phố|thôn)|Các đơn vị trực thuộc|(?:UBND|Ủy ban nhân dân) (?:các )?(?:xã|phường))(?!\p{L})/u,
    2,
  ],
];

const rankOf = memo((receiver: string): number | null => {
  const own = receiver.slice(0, 80);
  return ranks.find(([pattern]) => pattern.test(own))?.[1] ?? null;
});

/** Receivers go from the higher to the lower, the filing line last. */
export const distributionOrder = rule({
  name: "distribution-order",
  component: "distribution",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.9.a" },
  message: {
    vi: "“{found}” là cấp trên, nên ghi trước “{before}”: nơi nhận xếp từ cấp trên đến cấp dưới.",
    en: "“{found}” is above “{before}” and is named first: receivers go from the higher to the lower.",
  },
  why: {
    vi: "Thông lệ xếp nơi nhận theo thứ bậc: cấp trên, cùng cấp, cấp dưới rồi đến lưu. Xếp ngược bị coi là thiếu trân trọng và khó soát khi gửi.",
    en: "By custom those above come first, then equals, then those below, filing last. Another order looks careless and is hard to check when sending.",
  },
  check({ letter: { distribution }, report }) {
    if (!distribution || distribution.groups.length > 0) return;
    let before: { readonly rank: number; readonly item: ListItem } | null = null;
    for (const item of distribution.items) {
      if (isFiling(item)) break;
      const rank = rankOf(item.text.text);
      if (rank === null) continue;
      if (before && rank < before.rank) {
        report(item.text, { found: item.text.text, before: before.item.text.text });
        return;
      }
      before = { rank, item };
    }
  },
});
