import type { Organ } from "../../core/config.ts";
import { type OrganFacts, organFacts } from "../../core/organ-facts.ts";
import { readPlace } from "../../core/places/fold.ts";
import { isCommune, isProvince, provinceOf, type Unit, unitsOn } from "../../core/places/gazetteer.ts";
import { profileOf } from "../../core/profiles.ts";
import { isOwn } from "../../core/rules/issuer/profile.ts";
import { foldTone } from "../../core/text/vietnamese.ts";
import type { ServiceContext } from "../context.ts";

/** Where an organ stands. */
type Rung = "central" | "province" | "department" | "commune";

/** What is known of who writes the letter, and when. Worked out once for a list of suggestions. */
export interface Desk {
  /** The organ's profile, where the letter is its own or tells no issuer yet. */
  readonly profile: Organ | null;
  readonly facts: OrganFacts;
  /** The issuer as written, else the profile's; `null` where neither tells. */
  readonly name: string | null;
  readonly rung: Rung | null;
  /** The province, where it is certain which: the issuer's own, or the one that it lies in. */
  readonly province: Unit | null;
  /** `tỉnh`, `thành phố`, `xã`: what the issuer's place is called within a sentence. */
  readonly level: string | null;
  /** The day at which addressees and documents are looked at: the letter's own, else today (`yyyy-mm-dd`). */
  readonly day: string;
  readonly today: string | null;
}

/** A day behind all that is known, where nothing tells the day. */
const late = "9999-12-31";

export function deskOf(context: ServiceContext, today: string | null): Desk {
  const { letter } = context;
  const { issuer, parent, placeAndDate } = letter.header;
  const profile = ownProfile(context);
  const facts = issuer
    ? organFacts(issuer.text, parent?.text ?? null)
    : organFacts(profile?.name ?? null, profile?.parent ?? null);
  const name = issuer?.text ?? profile?.name ?? null;
  const above = issuer ? (parent?.text ?? null) : (profile?.parent ?? null);
  const day = placeAndDate?.date?.iso ?? today ?? late;
  const own = placed(name);
  const outer = placed(above);
  const rung = rungOf(capitals(name), own, outer);
  return {
    profile,
    facts: profile?.symbol ? { ...facts, code: profile.symbol } : facts,
    name,
    rung,
    province: provinceIn(own, outer, placeAndDate?.place?.text ?? profile?.place ?? null, day),
    level: own?.level ?? outer?.level ?? null,
    day,
    today,
  };
}

function ownProfile({ letter, config }: ServiceContext): Organ | null {
  const profile = profileOf(letter, config);
  return profile && (!letter.header.issuer || isOwn(letter, profile)) ? profile : null;
}

const capitals = (text: string | null): string => foldTone((text ?? "").normalize("NFC").toUpperCase()).trim();

interface Placed {
  /** In small letters. */
  readonly level: string;
  readonly name: string;
}

const place =
  /(?<![\p{L}])(?<level>TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s{1,3}(?<name>(?!ỦY)[^,;]{1,60})$/u;
const committee = /^(?<level>TỈNH|THÀNH) ỦY\s{1,3}(?<name>[^,;]{1,60})$/u;

/** The place in an organ's name: `UBND XÃ AN PHÚ`, `TỈNH ỦY AN GIANG`. */
function placed(name: string | null): Placed | null {
  const text = capitals(name).replace(/\s+/g, " ");
  const groups = place.exec(text)?.groups ?? committee.exec(text)?.groups;
  if (!groups?.level || !groups.name) return null;
  const level = groups.level.replace(/^TP\.?$|^THÀNH$/, "THÀNH PHỐ").toLowerCase();
  return { level, name: groups.name };
}

const isLow = ({ level }: Placed): boolean => !["tỉnh", "thành phố"].includes(level);
const local = /^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|ỦY BAN MẶT TRẬN)/u;

function rungOf(name: string, own: Placed | null, outer: Placed | null): Rung | null {
  if (name === "") return null;
  if (own && local.test(name)) return isLow(own) ? "commune" : "province";
  if (/^(?:PHÒNG|CHI BỘ|TRƯỜNG|ĐẢNG ỦY)(?!\p{L})/u.test(name)) return "commune";
  if (/^SỞ(?!\p{L})/u.test(name) || (outer && !isLow(outer))) return "department";
  if (own ?? outer) return "commune";
  return /^(?:BỘ|VĂN PHÒNG|CHÍNH PHỦ|THỦ TƯỚNG|THANH TRA CHÍNH PHỦ|NGÂN HÀNG NHÀ NƯỚC|CỤC|TỔNG CỤC|BAN)(?!\p{L})/u.test(
    name,
  )
    ? "central"
    : null;
}

/** Of several places of a name none is taken; the province above or the place of issue may tell which it is. */
function provinceIn(own: Placed | null, outer: Placed | null, seat: string | null, day: string): Unit | null {
  const provinces = [own, outer]
    .filter((p) => p !== null)
    .flatMap((p) => unitsOn(p.name, day).filter((u) => isProvince(u) && !isLow(p)));
  if (provinces[0]) return provinces[0];
  const names = [...[own, outer].filter((p) => p !== null).map((p) => p.name), ...(seat ? [seat] : [])];
  for (const name of names) {
    const units = unitsOn(readPlace(name).name, day);
    const found = new Set(units.filter((u) => isCommune(u) || isProvince(u)).map((u) => provinceOf(u, day)));
    if (found.size === 1) return [...found][0] ?? null;
  }
  return null;
}
