import { rule } from "../rule.ts";
import { byFamily, sizeFamily } from "./families.ts";
import { lettersThat, type SetPart, setParts } from "./set-parts.ts";
import { counted, decimal, list, lookWords, range } from "./words.ts";

/** A superscript or a stray sign is of another size by right or by accident; half a part or some words of it are not. */
const someWords = 12;
const matters = ({ letters }: SetPart, wrong: number): boolean =>
  wrong > 0 && wrong >= Math.min(letters / 2, someWords);

/** The size of each part, from the standard's table of type. */
export const fontSize = rule({
  name: "font-size",
  component: "formatting",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.V", hd36: "PL 3", hd05: "PL 2" },
  message: {
    vi: "{part}: cỡ chữ {found}, quy định {wanted}.",
    en: "{part}: size {found}, prescribed {wanted}.",
  },
  why: {
    vi: "Mỗi thành phần có cỡ chữ riêng trong bảng mẫu; đúng cỡ thì phần đầu cân đối và văn bản của các cơ quan trông như nhau.",
    en: "The table of type gives each part its size; with the right sizes the header is balanced and the letters of all offices look alike.",
  },
  check(context) {
    const { look } = context.standard;
    for (const [name, parts] of byFamily(setParts(context), sizeFamily)) {
      const [least, greatest] = look[name].sizes;
      const isWrong = (size: number): boolean => size < least || size > greatest;
      const wrong = parts.filter((part) =>
        matters(
          part,
          lettersThat(part, (run) => isWrong(run.size)),
        ),
      );
      const [first] = wrong;
      if (!first) continue;
      const sizes = new Set(wrong.flatMap((p) => p.pieces.map(({ run }) => run.size).filter(isWrong)));
      context.report(first, {
        part: lookWords[name],
        found: counted(list([...sizes].sort((a, b) => a - b).map((size) => decimal(size))), wrong.length),
        wanted: range(least, greatest),
      });
    }
  },
});
