import type { Level } from "../../places/fold.ts";
import {
  gazetteerStart,
  isCommune,
  isOn,
  isProvince,
  provinceOf,
  type Unit,
  unitsNamed,
} from "../../places/gazetteer.ts";
import { placesIn } from "../../places/mention.ts";
import type { Header } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import type { PlainText } from "../../text/plain-text.ts";

/** A unit that a name of the header ends with: of `ỦY BAN NHÂN DÂN XÃ TÂN TIẾN` `XÃ TÂN TIẾN`. */
export interface LocalName {
  readonly level: Level;
  /** Without the level, as written. */
  readonly name: string;
  /** Level and name. */
  readonly text: PlainText;
  /** The organ's whole name. */
  readonly organ: PlainText;
  /** Whether nothing stands behind it, so that its end is certain. */
  readonly whole: boolean;
}

export interface LocalHeader {
  readonly issuer: LocalName | null;
  readonly parent: LocalName | null;
}

/** The units that the header's organs are of; read once for all rules. */
export const localHeader = lastOf(
  ({ issuer, parent }: Header): LocalHeader => ({ issuer: localName(issuer), parent: localName(parent) }),
);

/** Organs whose name ends with the unit they govern or serve; a firm or a school may bear any name. */
const ofUnit =
  /^(?:U\s?BND|[ỦU]Y BAN|UỶ BAN|H\s?ĐND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG [ỦU]Y|ĐẢNG UỶ|ĐẢNG BỘ|TỈNH|THÀNH|BAN THƯỜNG VỤ|SỞ|VĂN PHÒNG|ĐOÀN ĐẠI BIỂU)(?!\p{L})/u;

function localName(organ: PlainText | null): LocalName | null {
  if (!organ || !ofUnit.test(organ.text)) return null;
  const place = placesIn(organ.text).at(-1);
  if (!place) return null;
  const { level, name, start, end } = place;
  return { level, name, text: organ.slice(start, end), organ, whole: end === organ.text.length };
}

/** Whether a level is of the communes there are since 2025-07-01. */
export const isCommuneLevel = (level: Level): boolean => level === "xã" || level === "phường" || level === "đặc khu";

/** The units that a name may mean, of all periods. */
export const unitsOf = ({ level, name }: LocalName): readonly Unit[] => unitsNamed(`${level} ${name}`);

/**
 * The province that the header tells on a day since 2025-07-01: the parent's or the issuer's own, or that of the only
 * commune of the issuer's name; `null` where it tells none.
 */
export function provinceOfHeader(header: Header, day: string): Unit | null {
  if (day < gazetteerStart) return null;
  const { issuer, parent } = localHeader(header);
  for (const local of [parent, issuer]) {
    const province = local && unitsOf(local).find((unit) => isProvince(unit) && isOn(unit, day));
    if (province) return province;
  }
  for (const local of [parent, issuer]) {
    const communes = local ? unitsOf(local).filter((unit) => isCommune(unit) && isOn(unit, day)) : [];
    if (communes.length === 1) return provinceOf(communes[0] as Unit, day);
  }
  return null;
}
