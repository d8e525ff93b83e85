import type { LookName } from "../../standards/look.ts";
import { rule } from "../rule.ts";
import { type SetPart, setParts } from "./set-parts.ts";
import { decimal, list } from "./words.ts";

function onlySize(part: SetPart | undefined): number | null {
  const sizes = new Set(part?.pieces.map(({ run }) => run.size));
  const [size] = sizes;
  return size !== undefined && sizes.size === 1 ? size : null;
}

/** National title, motto and date grow together: 12, 13, 13 or 13, 14, 14. */
export const fontSizePair = rule({
  name: "font-size-pair",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.V" },
  message: {
    vi: "Cỡ chữ phần đầu chưa đi cùng nhau: Quốc hiệu {title} thì Tiêu ngữ và địa danh, thời gian {wanted}, ở đây là {found}.",
    en: "The sizes of the header do not go together: with a national title of {title}, motto and date have {wanted}, here {found}.",
  },
  why: {
    vi: "Chú thích của bảng mẫu chữ đòi tăng, giảm thống nhất; lệch cặp thì Tiêu ngữ dài hoặc ngắn hơn hẳn Quốc hiệu.",
    en: "A note to the table of type has these sizes grow together; else the motto looks too long or too short under the national title.",
  },
  check(context) {
    const parts = setParts(context);
    const sizeOf = (look: LookName): number | null => onlySize(parts.find((p) => p.look === look));
    const title = sizeOf("nationalTitle");
    if (title === null || !isAllowed("nationalTitle", title)) return;
    const wanted = title + 1;
    const followers = (["motto", "placeAndDate"] as const).flatMap((look) => {
      const size = sizeOf(look);
      return size !== null && isAllowed(look, size) && size !== wanted ? [{ look, size }] : [];
    });
    const [first] = followers;
    const place = first && parts.find((p) => p.look === first.look);
    if (!place) return;
    const found = list([...new Set(followers.map((f) => f.size))].map((size) => decimal(size)));
    context.report(place, { title: decimal(title), wanted: decimal(wanted), found });

    // What is out of its own range is the business of another rule.
    function isAllowed(look: LookName, size: number): boolean {
      const [least, greatest] = context.standard.look[look].sizes;
      return size >= least && size <= greatest;
    }
  },
});
