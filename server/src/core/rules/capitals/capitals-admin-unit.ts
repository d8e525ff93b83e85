import { unitsNamed } from "../../places/gazetteer.ts";
import { isNamedAfter } from "../../places/named.ts";
import { replace } from "../../text/edit.ts";
import { isCapitals } from "../../text/vietnamese.ts";
import { phrasesOf } from "../../words/phrases.ts";
import { citiesInText, provincesInText } from "../../words/place-names.ts";
import { rule, safe } from "../rule.ts";
import { levels, unitNameAt } from "./levels.ts";
import { mayBegin } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { isJudged, spelled } from "./spelled.ts";

const provinces = spelled(provincesInText, { free: 1 });
const cities = spelled(citiesInText, { free: 2 });

/** In addresses each part is written as on a sign: `số 5 đường Lê Lợi, Phường Bến Thành`. */
const address = /(?:địa chỉ|đ\/c|đường|(?<!thành\s)phố|ngõ|ngách|hẻm|tổ(?=\s\d)|khóm|ấp|thôn|KP)[\s:.]/iu;
/** `số nhà 12,`, `số 5 Lê Lợi`; not `số 5 của tỉnh`, `số 12/UBND-VX`. */
const house = /(?<!\p{L})[Ss]ố\s{1,3}(?:nhà\s{1,3})?\d{1,4}[a-zA-Z]?(?:,|\s\p{Lu}\p{Ll})/u;
const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.slice(before.lastIndexOf("\n") + 1);
};

/** The name of a unit of this level that stands at `at`, the longest that there is; `null` where the level is part of it. */
function unitAfter(text: string, at: number, level: string): string | null {
  let name = unitNameAt(text, at);
  for (; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(" ")))) {
    if (isNamedAfter(name)) return null;
    if (unitsNamed(`${level} ${name}`).length > 0) return name;
  }
  return null;
}

/** Administrative units: only their own name takes capitals, not the word for their level: `tỉnh Nam Định`. */
export const capitalsAdminUnit = rule({
  name: "capitals-admin-unit",
  component: "capitals",
  severity: { nd30: "warning", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL II, III.1.a", hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Tên đơn vị hành chính chỉ viết hoa tên riêng, từ chỉ cấp viết thường: “{wanted}”, không viết “{found}”.",
    en: "Of an administrative unit only its own name takes capitals, the word for its level is small: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Từ chỉ cấp (tỉnh, huyện, xã…) là danh từ chung. Chỉ viết hoa khi đi với chữ số, tên người, sự kiện lịch sử, hoặc ở đầu câu.",
    en: "The word for the level (tỉnh, huyện, xã) is a common noun. It takes a capital only with a number, a person or an event of history, or where a sentence begins.",
  },
  fixes: ["safe"],
  check: (context) => {
    provinces(context);
    cities(context);
    const { letter, report } = context;
    const { text } = letter.source;
    for (const match of phrasesOf(letter, levels)) {
      if (match.text.charAt(0) !== match.value || isCapitals(match.text) || mayBegin(text, match.span.start)) continue;
      const before = lineBefore(text, match.span.start);
      if (address.test(before) || house.test(before)) continue;
      const unit = unitAfter(text, match.span.end, match.text);
      if (unit === null || !isJudged(letter, match)) continue;
      const small = match.text.toLowerCase();
      report(match, { found: `${match.text} ${unit}`, wanted: `${small} ${unit}` }, safe(replace(match, small)));
    }
  },
});
