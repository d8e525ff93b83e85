import { alignWords } from "../formatting/words.ts";
import { rule } from "../rule.ts";
import { pageNumberOf } from "./places.ts";

/** In the top margin, centred. */
export const pageNumberPlace = rule({
  name: "page-number-place",
  component: "page",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.7", hd36: "II", hd05: "II.IV.5" },
  message: {
    vi: "Số trang đặt ở {found}, quy định đặt canh giữa trong lề trên: vào Insert › Page Number › Top of Page.",
    en: "The page number stands {found}; it is centred in the top margin: Insert › Page Number › Top of Page.",
  },
  why: {
    vi: "Số trang ở góc dưới bên phải là cách của quy định cũ; nay cả văn bản của Nhà nước và của Đảng đều đặt giữa lề trên.",
    en: "A number in the lower right corner follows the rules of former years; State and Party now have it in the middle of the top margin.",
  },
  check(context) {
    const found = pageNumberOf(context);
    if (!found) return;
    const { number, where } = found;
    const top = number.where === "header";
    if (top && number.align === "center") return;
    context.report(where, {
      found: {
        vi: `${top ? "lề trên" : "lề dưới"}, ${alignWords[number.align].vi}`,
        en: `in the ${top ? "top" : "bottom"} margin, ${alignWords[number.align].en}`,
      },
    });
  },
});
