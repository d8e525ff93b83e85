import { foldPlace, readPlace } from "../../places/fold.ts";
import { gazetteerAge, gazetteerStart, unitsOn } from "../../places/gazetteer.ts";
import { bearsProvincesName, capital, isNamedAfter, levelOn } from "../../places/named.ts";
import type { Standard } from "../../standards/standard.ts";
import type { Header } from "../../syntax/letter.ts";
import { insert } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { dateOf, earliestDay } from "../header/progress.ts";
import { isCommuneLevel, localHeader } from "../issuer/local.ts";
import { rule, suggest } from "../rule.ts";
import { isArmedForces } from "./armed-forces.ts";

const otherLevel = /^(?:Thủ đô|Khu|[PXQHT]\.)(?!\p{L})/iu;
const oldest = foldPlace("Hồ Chí Minh");
const hasNumber = /\d/;
const oneSyllable = /^\p{Lu}\p{L}{1,6}$/u;

/** A unit named for a person, an event or by a number is written with its level: `Thành phố Hồ Chí Minh`. */
export const placeLevel = rule({
  name: "place-level",
  component: "place-and-date",
  severity: { nd30: "error", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd05: "II.I.4.2.3" },
  message: {
    vi: "Đơn vị hành chính đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử{more} phải ghi đầy đủ: “{wanted}”, không chỉ “{found}”.",
    en: "A unit named for a person, a number or an event{more} is written in full: “{wanted}”, not just “{found}”.",
  },
  why: {
    vi: "Tên người, con số hay tên một chiến dịch đứng một mình chưa phải là tên một nơi; có “Phường”, “Xã”, “Thành phố” phía trước thì mới thành địa danh.",
    en: "A person's name, a number or a battle is not yet a place; with its level before it, it is one.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const { header } = letter;
    const place = header.placeAndDate?.place;
    if (!place || otherLevel.test(place.text) || readPlace(place.text).level) return;
    const found = place.text;
    if (!mustHaveLevel(found, standard, header, dateOf(letter)) || isArmedForces(header)) return;
    const more = standard.place.levelOfShortNames ? shortNames : "";
    const level = levelOf(found, header, earliestDay(letter) ?? gazetteerAge);
    if (!level) return report(place, { wanted: `Phường (Xã) ${found}`, found, more });
    const title = { vi: "Ghi “{wanted}”", en: "Write “{wanted}”" };
    report(place, { wanted: `${level} ${found}`, found, more }, suggest(insert(place.span.start, `${level} `), title));
  },
});

const shortNames = { vi: ", tên một âm tiết hoặc trùng tên tỉnh", en: ", of one syllable or with its province's name" };

function mustHaveLevel(found: string, standard: Standard, header: Header, date: string | null): boolean {
  const name = foldPlace(found);
  if (isNamedAfter(found)) {
    // The persons are those of the units since the districts ended; the City has had its name since 1976.
    return name === oldest || hasNumber.test(name) || !date || date >= gazetteerStart;
  }
  if (!standard.place.levelOfShortNames) return false;
  if (oneSyllable.test(foldTone(found))) return true;
  const { issuer } = localHeader(header);
  const isOwn = issuer && isCommuneLevel(issuer.level) && foldPlace(issuer.name) === name;
  return Boolean(isOwn && bearsProvincesName(found, date ?? gazetteerAge));
}

/** The level as the header has it, else as the only units of that name have it on that day; `null` where they differ. */
function levelOf(found: string, header: Header, day: string): string | null {
  const name = foldPlace(found);
  const { issuer, parent } = localHeader(header);
  const own = [issuer, parent].find((local) => local && foldPlace(local.name) === name);
  if (own && unitsOn(`${own.level} ${found}`, day).length > 0) return capital(own.level);
  const level = levelOn(found, day < gazetteerStart ? gazetteerAge : day);
  return level && capital(level);
}
