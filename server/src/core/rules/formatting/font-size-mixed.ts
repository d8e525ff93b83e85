import { rule } from "../rule.ts";
import { sizeFamily } from "./families.ts";
import { type SetPart, setParts } from "./set-parts.ts";
import { counted, decimal, list } from "./words.ts";

const lettersOf = (parts: readonly SetPart[]): number => parts.reduce((sum, { letters }) => sum + letters, 0);

/** Of the sizes that are allowed for the body, one. */
export const fontSizeMixed = rule({
  name: "font-size-mixed",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.V", hd36: "PL 3", hd05: "PL 2" },
  message: {
    vi: "Nội dung lúc cỡ chữ {most}, lúc cỡ chữ {found}: cả văn bản dùng một cỡ.",
    en: "The body is in size {most} here and {found} there: one size goes through the whole document.",
  },
  why: {
    vi: "Mỗi cỡ riêng thì đúng, nhưng đoạn to đoạn nhỏ là dấu vết của việc ghép từ nhiều tệp; bảng mẫu chữ đòi thống nhất trong một văn bản.",
    en: "Each size is right by itself, but mixed they show that the text was pasted together; the table asks for one within a document.",
  },
  check(context) {
    const [least, greatest] = context.standard.look.body.sizes;
    const bySize = new Map<number, SetPart[]>();
    for (const part of setParts(context)) {
      const size = part.pieces[0]?.run.size;
      if (sizeFamily(part.look) !== "body" || part.inTable || size === undefined) continue;
      if (size < least || size > greatest || part.pieces.some(({ run }) => run.size !== size)) continue;
      bySize.set(size, [...(bySize.get(size) ?? []), part]);
    }
    const [most, ...others] = [...bySize].sort(([, a], [, b]) => lettersOf(b) - lettersOf(a));
    const wrong = others.flatMap(([, parts]) => parts).sort((a, b) => a.span.start - b.span.start);
    const [first] = wrong;
    if (!most || !first) return;
    context.report(first, {
      most: decimal(most[0]),
      found: counted(list(others.map(([size]) => decimal(size))), wrong.length),
    });
  },
});
