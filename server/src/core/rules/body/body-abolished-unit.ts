import { skipBlanks, wordEnd } from "../../citations/chars.ts";
import { formerProvinceOn, mayBeFormerProvince, provincesMerged } from "../../citations/provinces.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { isAsked } from "../duty.ts";
import { earliestDay } from "../header/progress.ts";
import { speaksOfPast } from "../history.ts";
import { type Bilingual, rule } from "../rule.ts";

const noDistricts: Bilingual = { vi: "không còn cấp huyện", en: "there are no districts any more" };

const councils = ["UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân"];
const districts = ["huyện", "các huyện", "cấp huyện", "quận", "các quận", "thị xã", "các thị xã", "thị trấn"];
/** What stands before a province's name is looked for; the name is read where it stands: most are of today. */
const ofProvince = null;

const units = phraseList<Bilingual | null>([
  ...councils.flatMap((council) => districts.map((level) => [`${council} ${level}`, noDistricts] as const)),
  ...["Huyện ủy", "Quận ủy", "Thị ủy"].map((committee) => [committee, noDistricts] as const),
  ...councils.map((council) => [`${council} tỉnh`, ofProvince] as const),
  ["Tỉnh ủy", ofProvince],
]);
const nameBehind = /^\s{1,3}\p{Lu}[\p{L}'’]{0,9}(?:(?:\s| ?- ?)\p{Lu}[\p{L}'’]{0,9}){0,4}/u;

/** Districts and merged provinces can be charged with nothing since 2025-07-01. */
export const bodyAbolishedUnit = rule({
  name: "body-abolished-unit",
  component: "body",
  severity: "info",
  basis: "practice",
  source: { nd30: "NQ 203/2025/QH15, Đ.2", hd36: "NQ 203/2025/QH15, Đ.2", hd05: "NQ 203/2025/QH15, Đ.2" },
  holds: { from: provincesMerged },
  message: {
    vi: "Từ ngày 01/7/2025 không giao việc cho “{found}” được nữa: {now}.",
    en: "Since 2025-07-01 “{found}” can be charged with nothing: {now}.",
  },
  why: {
    vi: "Nhiệm vụ của cấp huyện đã chuyển cho xã, phường hoặc tỉnh; văn bản giao việc theo mẫu cũ thì đơn vị mới không có căn cứ để làm.",
    en: "The districts' tasks went to communes or the province; a letter after the old pattern gives the new units nothing to act on.",
  },
  check({ letter, report }) {
    const day = earliestDay(letter);
    if (!day || day < provincesMerged) return;
    for (const { span, text, value } of phrasesOf(letter, units)) {
      const merged = value === ofProvince ? mergedProvince(letter.source.text, span.end, day) : null;
      const now = value ?? merged?.now;
      const where = merged ? { start: span.start, end: merged.end } : span;
      if (!now || !isAsked(letter, where) || speaksOfPast(letter, where)) continue;
      const found = merged ? letter.source.text.slice(where.start, where.end) : text;
      report({ span: where }, { found: found.replace(/\s+/g, " "), now });
    }
  },
});

/** The merged province whose name stands behind `UBND tỉnh`. */
function mergedProvince(text: string, at: number, day: string): { end: number; now: Bilingual } | null {
  const start = skipBlanks(text, at, 3);
  if (!mayBeFormerProvince(text.slice(start, wordEnd(text, start)))) return null;
  const name = nameBehind.exec(text.slice(at, at + 40))?.[0] ?? "";
  const province = name === "" ? null : formerProvinceOn(`tỉnh${name}`, day);
  if (!province) return null;
  const end = at + (name.length - name.trimStart().length) + province.name.length;
  return { end, now: { vi: `nay là ${province.now}`, en: `it is ${province.now} now` } };
}
