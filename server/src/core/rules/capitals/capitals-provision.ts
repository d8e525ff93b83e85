import { isBlank, isDigit, isLetter, isSmall } from "../../citations/chars.ts";
import { provisionBefore } from "../../citations/provision.ts";
import type { Letter } from "../../syntax/letter.ts";
import { replace } from "../../text/edit.ts";
import { overlaps } from "../../text/span.ts";
import { rule, safe } from "../rule.ts";
import { mayBegin, wordBefore } from "./places.ts";
import { isOlderThanDecree, sinceDecree } from "./since.ts";
import { isJudged, oneLine } from "./spelled.ts";

/** Parts of a document from the smallest on, as they are written within a sentence. */
const units = ["điểm", "khoản", "Điều", "Tiểu mục", "Mục", "Chương", "Phần"];
const ranks = new Map(units.map((unit, rank) => [unit.toLowerCase(), rank]));

/** Wrong spellings to look for; what stands beside them is mended with them. */
const wrongs = ["Khoản", "Điểm", "điều"];

const unit = "[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Tt]iểu mục|[Mm]ục|[Cc]hương|[Pp]hần";
/** Blanks inside a paragraph. */
const blank = "(?:[ \\t\u00a0]{1,3}|[ \\t]{0,3}\\r?\\n[ \\t]{0,3})";
const id = "(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-zđ]?|[IVXL]{1,6}|[a-zđ])(?![\\p{L}\\d])";
const ids = `${id}(?:(?:,${blank}|${blank}(?:và|đến)${blank})${id}){0,8}`;
const joint = `(?:,?${blank}|${blank}(?:và|của)${blank})`;
const chain = new RegExp(`(?:${unit})${blank}${ids}(?:${joint}(?:${unit})${blank}${ids}){0,6}`, "uy");
const part = new RegExp(`(?<comma>,?)(?<gap>^|${blank})(?<unit>${unit})(?=${blank}${id})`, "gu");
/** `03 điều 2 khoản`: a count. */
const count = /\d\s{0,2}$/;

/** References to provisions: capitals from the article upwards, none for `khoản` and `điểm`, no comma between them. */
export const capitalsProvision = rule({
  name: "capitals-provision",
  component: "capitals",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL II, V.7" },
  holds: sinceDecree,
  message: {
    vi: "Viện dẫn viết hoa phần, chương, mục, tiểu mục, điều; khoản, điểm viết thường: “{wanted}”.",
    en: "In references phần, chương, mục, tiểu mục and điều take a capital, khoản and điểm do not: “{wanted}”.",
  },
  why: {
    vi: "Cách viết thống nhất giúp người đọc tìm đúng quy định được viện dẫn. Trước năm 2020 khoản, điểm còn viết hoa, nên nhiều văn bản giữ thói quen cũ.",
    en: "One way of writing leads the reader to the provision that is meant. Until 2020 khoản and điểm had capitals too, and many letters keep to that.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { text } = letter.source;
    let older: boolean | undefined;
    const seen = new Set<number>();
    for (const wrong of wrongs) {
      for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
        if (!isBlank(text, at + wrong.length) || isLetter(text, at - 1)) continue;
        const found = referenceAt(letter, at, wrong);
        if (!found || seen.has(found.span.start)) continue;
        older ??= isOlderThanDecree(letter);
        if (older) return;
        seen.add(found.span.start);
        const wanted = oneLine(found.wanted);
        report(found, { wanted }, safe(replace(found, found.wanted)));
      }
    }
  },
});

/** The reference that a wrong spelling at `at` belongs to, and how it is written; `null` where it is none. */
function referenceAt(letter: Letter, at: number, wrong: string) {
  const { text } = letter.source;
  const next = at + wrong.length + 1;
  if (wrong === "Điểm" ? !isSmall(text, next) || isLetter(text, next + 1) : !isDigit(text, next)) return null;
  // `Như Điều 3` has a rule of its own.
  if (letter.distribution && overlaps(letter.distribution.span, { start: at, end: next })) return null;
  if (wrong !== "điều" && mayBegin(text, at)) return null;
  const start = startOf(text, at);
  if (start === at && wrong === "điều" && isCount(text, at)) return null;
  chain.lastIndex = start;
  const written = chain.exec(text)?.[0];
  if (written === undefined || start + written.length <= at) return null;
  const where = { span: { start, end: start + written.length } };
  const wanted = rewrite(written, mayBegin(text, start));
  return wanted === written || !isJudged(letter, where) ? null : { ...where, wanted };
}

const isCount = (text: string, at: number): boolean =>
  count.test(text.slice(Math.max(0, at - 4), at)) || ["những", "mấy", "bao"].includes(wordBefore(text, at));

/** Where the reference begins that goes on at `at`. */
function startOf(text: string, at: number): number {
  const start = provisionBefore(text, at)?.start ?? at;
  const several = /^[Cc]ác\s{1,3}/u.exec(text.slice(start, start + 8))?.[0].length ?? 0;
  return start + several;
}

function rewrite(written: string, begins: boolean): string {
  let last = units.length;
  return written.replace(part, (...found) => {
    const { comma, gap, unit: own } = found.at(-1) as Record<"comma" | "gap" | "unit", string>;
    const index = found.at(-3) as number;
    const rank = ranks.get(oneLine(own).toLowerCase()) ?? 0;
    const goesUp = rank > last;
    last = rank;
    const first = units[rank]?.charAt(0) ?? "";
    return (goesUp ? "" : comma) + gap + (index === 0 && begins ? own : first + own.slice(1));
  });
}
