import { sameFont } from "../formatting/fonts.ts";
import { decimal, list, range } from "../formatting/words.ts";
import { type Bilingual, rule } from "../rule.ts";
import { pageNumberOf } from "./places.ts";

/** The type of the page number: size, upright, not bold, the font of the whole. */
export const pageNumberType = rule({
  name: "page-number-type",
  component: "page",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.7", hd36: "PL 3", hd05: "PL 2.15" },
  message: {
    vi: "Số trang: {found}.",
    en: "Page number: {found}.",
  },
  why: {
    vi: "Số trang thường giữ kiểu chữ mặc định của Word (Calibri, cỡ 11) dù cả văn bản đã đúng, nên hay bị bỏ sót.",
    en: "The page number often keeps the type that Word gives it (Calibri, 11) when all else has been put right, and is overlooked.",
  },
  check(context) {
    const numbered = pageNumberOf(context);
    if (!numbered) return;
    const { number, where } = numbered;
    const { look, page } = context.standard;
    const { sizes, bold, italic } = look.pageNumber;
    const found: Bilingual[] = [];
    if (number.size < sizes[0] || number.size > sizes[1]) {
      const [is, wanted] = [decimal(number.size), range(...sizes)];
      found.push({ vi: `cỡ chữ ${is.vi}, quy định ${wanted.vi}`, en: `size ${is.en}, prescribed ${wanted.en}` });
    }
    if (number.bold && !bold) found.push({ vi: "chữ đậm, quy định chữ đứng", en: "bold, prescribed is upright" });
    if (number.italic && !italic)
      found.push({ vi: "chữ nghiêng, quy định chữ đứng", en: "italic, prescribed is upright" });
    // Where the whole is in another font, that is said once.
    const all = context.formatting?.paragraphs ?? [];
    const isElsewhere = all.some((p) => p.runs.some((run) => sameFont(run.font, number.font)));
    if (!sameFont(number.font, page.font) && !isElsewhere)
      found.push({
        vi: `phông ${number.font}, quy định ${page.font}`,
        en: `font ${number.font}, prescribed ${page.font}`,
      });
    if (found.length > 0) context.report(where, { found: list(found) });
  },
});
