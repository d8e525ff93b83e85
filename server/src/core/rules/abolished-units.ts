import { formerUnits, gazetteerStart, isProvince, type Unit } from "../places/gazetteer.ts";
import { heirOf, provinceAfter } from "../places/heirs.ts";
import { placesIn } from "../places/mention.ts";
import { nameInText } from "../places/named.ts";
import type { Letter, ListItem } from "../syntax/letter.ts";
import { memo } from "../text/memo.ts";
import type { PlainText } from "../text/plain-text.ts";
import { type Span, span } from "../text/span.ts";
import { foldTone } from "../text/vietnamese.ts";
import { earliestDay } from "./header/progress.ts";
import { speaksOfPast } from "./history.ts";
import type { Bilingual } from "./rule.ts";

/** Organs that went with the level that they belonged to; schools, hospitals, funds kept old names for a while. */
const organ =
  /(?<!\p{L})(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban mặt trận tổ quốc|ubmttq|ủy ban mttq|mttq|phòng(?! giao dịch| khám)|thanh tra|tòa án nhân dân|tand|viện kiểm sát nhân dân|vksnd|công an|ban chỉ huy quân sự|bch quân sự|ban thường vụ|thường trực|đảng ủy|đảng bộ|tỉnh ủy|lãnh đạo|chủ tịch)(?!\p{L})/iu;
/** The district level by its words: `huyện`, `các quận`, `thị trấn`, `huyện ủy`, `huyện, thành ủy`. */
const level =
  /(?<![\p{L}\d])(?<!đô |liên )(?:các |cấp )?(?:(?:huyện|quận|thị)(?:, (?:huyện|quận|thị|thành)){0,3} ủy|huyện|quận|thị xã|thị trấn)(?!\p{L})/iu;
const bareList =
  /^(?:các )?(?:(?:huyện|quận|thị|thành)(?:, (?:huyện|quận|thị|thành)){1,3} ủy|(?:huyện|quận|thị) ủy|(?:huyện|quận|thị xã)(?=,|$))(?!\p{L})/iu;

/** Whether a letter is of the time without districts, and what the shape of the units of its day is known. */
const daysOf = (letter: Letter): string | null => {
  const day = earliestDay(letter);
  return day && day >= gazetteerStart ? day : null;
};

/** Of a list of receivers, where one is of the district level, which is no more: `UBND các huyện, thị xã`. */
export function abolishedLevels(letter: Letter, items: readonly ListItem[] = []): PlainText[] {
  if (items.length === 0 || !daysOf(letter)) return [];
  return items.flatMap(({ text }) => {
    const found = districtIn(text.text);
    if (!found) return [];
    const where = text.slice(found.start, found.end);
    return speaksOfPast(letter, where.span) ? [] : [where];
  });
}

/** Where a receiver's name speaks of the district level. Receivers are the same at every keystroke. */
const districtIn = memo((written: string): Span | null => {
  const name = foldTone(written);
  if (!/huyện|quận|thị/iu.test(name)) return null;
  const found = bareList.exec(name) ?? (organ.test(name) ? level.exec(name) : null);
  if (!found || /(?<!\p{L})(?:cũ|trước đây)(?!\p{L})/iu.test(name)) return null;
  return span(found.index, found.index + found[0].length);
});

const isOfUnit = memo((name: string): boolean => organ.test(foldTone(name)));

/** A named unit that is no more, and what is known of it. */
export interface AbolishedUnit {
  readonly where: PlainText;
  readonly unit: Unit;
  readonly now: Unit | null;
}

/** Of a list of receivers, the named provinces, cities and communes that are no more: `UBND tỉnh Quảng Nam`. */
export function abolishedUnits(letter: Letter, items: readonly ListItem[] = []): AbolishedUnit[] {
  const day = items.length === 0 ? null : daysOf(letter);
  if (!day) return [];
  return items.flatMap(({ text }) => {
    if (!isOfUnit(text.text)) return [];
    return placesIn(text.text).flatMap(({ level: own, name, start, end }) => {
      if (own === "huyện" || own === "quận" || own === "thị xã" || own === "thị trấn") return [];
      const former = formerUnits(`${own} ${name}`, day);
      const unit = former[0];
      const where = text.slice(start, end);
      if (!unit || speaksOfPast(letter, where.span)) return [];
      return [{ where, unit, now: nowOf(former, day) }];
    });
  });
}

/** What there is in place of the units that a name may mean: of one its heir, of several the province that all lie in. */
function nowOf(units: readonly Unit[], day: string): Unit | null {
  const [first, ...others] = units;
  if (!first) return null;
  const heir = others.length === 0 ? heirOf(first, day) : null;
  if (heir) return heir;
  const province = provinceAfter(first, day);
  return others.every((unit) => provinceAfter(unit, day)?.code === province?.code) ? province : null;
}

/** What a message says of the land of a unit: nothing, where it is not certain. */
export const nowIn = ({ unit, now }: AbolishedUnit): Bilingual | string => {
  if (!now) return "";
  const name = nameInText(now);
  if (isProvince(unit)) return { vi: `, nay là ${name}`, en: `; it is part of ${name} now` };
  return isProvince(now)
    ? { vi: `, địa bàn nay thuộc ${name}`, en: `; its land lies in ${name} now` }
    : { vi: `, địa bàn (hoặc một phần) nay thuộc ${name}`, en: `; its land, or a part of it, lies in ${name} now` };
};
