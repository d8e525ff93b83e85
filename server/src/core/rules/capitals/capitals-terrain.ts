import { fusedPlaces, landNames } from "../../words/place-names.ts";
import { rule } from "../rule.ts";
import { wordBefore } from "./places.ts";
import { isSmall } from "./recase.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Last syllables of words behind which the name is part of an organ's or a work's: `Ban Quản lý Vịnh Hạ Long`. */
const ofNames = new Set(["lý", "điện", "ty", "lợi", "sạn", "án", "gia", "xuất", "phần", "đoàn", "hàng"]);

const land = spelled(landNames, {
  means: ({ source: { text } }, { span, text: written }) =>
    isSmall(written.slice(0, 1)) || !ofNames.has(wordBefore(text, span.start)),
});
const fused = spelled(fusedPlaces, {
  // All small these are other words; before another capital the name goes on.
  means: ({ source: { text } }, { span, text: written }) =>
    !isSmall(written) && !/^\s\p{Lu}/u.test(text.slice(span.end, span.end + 2)),
});

/** A word of the land is small before a proper name (`sông Vàm Cỏ`) and has a capital where it is part of it (`Cửa Lò`). */
export const capitalsTerrain = rule({
  name: "capitals-terrain",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, III.1.d" },
  holds: sinceCircular,
  message: {
    vi: "Tên địa lý này ghi “{wanted}”, không ghi “{found}”.",
    en: "This place is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Từ chỉ địa hình (sông, vịnh, chợ…) đứng trước tên riêng thì viết thường; chỉ khi nó đã thành một phần của tên (Cửa Lò, Vũng Tàu) mới viết hoa.",
    en: "A word of the land (river, bay, market) before a proper name is small; it takes a capital only where it has become part of the name (Cửa Lò, Vũng Tàu).",
  },
  fixes: ["safe"],
  check: (context) => {
    land(context);
    fused(context);
  },
});
