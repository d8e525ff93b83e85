import { isCapital, isDigit, wordEnd } from "../../citations/chars.ts";
import { capital, isNamedAfter, mayBeNamedAfter } from "../../places/named.ts";
import { replace } from "../../text/edit.ts";
import { type PhraseMatch, phrasesOf } from "../../words/phrases.ts";
import { rule, safe } from "../rule.ts";
import { levels, unitNameAt } from "./levels.ts";
import { wordBefore } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { isJudged } from "./spelled.ts";

/** What may follow for certain; before other words `quận 5 người` counts. */
const numberAfter = /^ (\d{1,2})(?=$|[,;.)](?!\d)|\s*\n|\s(?:TP|Tp|[Tt]hành phố|thuộc))/u;
/** Whether one unit is meant: `02 quận 3 xã` and `các phường 1, 2` count several. */
const isOne = (text: string, at: number): boolean =>
  !/\d\s{0,2}$/.test(text.slice(Math.max(0, at - 4), at)) &&
  !["các", "những", "mỗi", "số"].includes(wordBefore(text, at));

/** Units named after a number, a person or an event: the word for their level takes a capital too: `Quận 1`. */
export const capitalsAdminUnitNamed = rule({
  name: "capitals-admin-unit-named",
  component: "capitals",
  severity: { nd30: "warning", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL II, III.1.b", hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Đơn vị hành chính mang chữ số, tên người, sự kiện lịch sử thì viết hoa cả từ chỉ cấp: “{wanted}”, không viết “{found}”.",
    en: "In a unit named after a number, a person or an event the word for its level takes a capital: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Số hoặc tên người đứng một mình không đủ làm tên đơn vị, nên từ chỉ cấp trở thành một phần của tên và viết hoa.",
    en: "A number or a person's name alone does not name the unit, so the word for its level is part of the name and takes a capital.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { text } = letter.source;
    for (const match of phrasesOf(letter, levels)) {
      // Of most of them nothing is named: the cheapest question goes first.
      const behind = match.span.end + 1;
      if (!isCapital(text, behind) && !isDigit(text, behind)) continue;
      if (match.text.charAt(0) === match.value || match.text !== match.text.toLowerCase()) continue;
      const name = nameAt(text, match);
      if (name === null || !isJudged(letter, match)) continue;
      const [found, wanted] = [`${match.text} ${name}`, `${capital(match.text)} ${name}`];
      report(match, { found, wanted }, safe(replace(match, capital(match.text))));
    }
  },
});

/** The number, person or event that a unit is named after; `null` where it is not, or where several are counted. */
function nameAt(text: string, { span, text: level }: PhraseMatch<string>): string | null {
  if (isDigit(text, span.end + 1)) {
    if (level !== "quận" && level !== "phường") return null;
    const number = numberAfter.exec(text.slice(span.end, span.end + 14))?.[1];
    return number !== undefined && isOne(text, span.start) ? number : null;
  }
  if (!mayBeNamedAfter(text.slice(span.end + 1, wordEnd(text, span.end + 1)))) return null;
  const name = unitNameAt(text, span.end);
  return name !== "" && name !== "Hồ Chí Minh" && isNamedAfter(name) ? name : null;
}
