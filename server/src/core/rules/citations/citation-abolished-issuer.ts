import type { Organ } from "../../citations/organs.ts";
import { formerProvinceOn } from "../../citations/provinces.ts";
import { memo } from "../../text/memo.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { districtsEnd, namesAbolishedLevel } from "../issuer/abolished.ts";
import { type Bilingual, rule } from "../rule.ts";
import { vietnameseDate } from "./dates.ts";
import { type Numbered, numberedIn } from "./numbered.ts";

/** Codes of ministries of long ago may be units of today; those merged in 2025 are remembered. */
const recent = "2025-01-01";

/** What has ended, on which day, and what there is instead. */
interface Ended {
  readonly name: string;
  readonly to: string;
  readonly now: Bilingual;
}

/** A ministry, a Party body, a province or a district issues nothing after its end. */
export const citationAbolishedIssuer = rule({
  name: "citation-abolished-issuer",
  component: "citations",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "{name} hoạt động đến hết ngày {to}, {now}: kiểm tra lại số, ký hiệu, cơ quan hoặc ngày.",
    en: "{name} existed until {to}; {now}: check the number, the issuer or the date.",
  },
  why: {
    vi: "Cơ quan đã kết thúc hoạt động không thể ban hành văn bản mang ngày sau đó: thường là gõ nhầm năm hoặc còn dùng tên cũ, khiến nơi nhận không tra ra văn bản.",
    en: "A body issues nothing after its end: mostly a year is mistyped or an old name kept, and the document cannot be found.",
  },
  check({ letter, report }) {
    for (const numbered of numberedIn(letter)) {
      const { numberText, issuerText, date } = numbered.citation;
      const coded = endedByCode(numbered);
      const ended = coded ?? (date && issuerText ? endedByName(issuerText.text, date) : null);
      const where = coded ? numberText : issuerText;
      if (ended && where) report(where, { name: ended.name, to: vietnameseDate(ended.to), now: ended.now });
    }
  },
});

function endedByCode({ facts, parts, citation: { date } }: Numbered): Ended | null {
  const { form, year } = parts;
  if (form !== "state" && form !== "letter" && form !== "party") return null;
  const organs = form === "party" ? [facts.partyOrgan] : facts.organs;
  const gone = organs.find((o) => o !== null && isOver(o, form, date, year));
  if (!gone?.to) return null;
  return { name: `${gone.name} (${gone.code})`, to: gone.to, now: becoming(gone.successors.join(", ")) };
}

const becoming = (now: string): Bilingual => ({ vi: `nay là ${now}`, en: `now it is ${now}` });

function isOver({ to }: Organ, form: string, date: string | null, year: number | null): boolean {
  if (!to || (form === "letter" && to < recent)) return false;
  return date ? date > to : year !== null && String(year) > to.slice(0, 4);
}

/** Only organs that went with their unit: schools and hospitals kept old names for a while. */
const ofUnit = /^(?:(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)|hội đồng nhân dân|hđnd|tỉnh ủy|huyện ủy|quận ủy|thị ủy) ?/iu;
const districtCommittee = /^(?:huyện|quận|thị) ủy(?!\p{L})/iu;

/** `thành phố trực thuộc Trung ương` names none. */
const namedUnit =
  /(?:[hH]uyện|[qQ]uận|[tT]hị xã|[tT]hị trấn|[tT]hành phố|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|THÀNH PHỐ)\s{1,3}\p{Lu}/u;

const noDistricts: Bilingual = { vi: "từ đó không còn cấp huyện", en: "there are no districts any more" };

/** What of an organ's name is of a unit: a district's, or some unit's, of which its province may be no more. */
const unitOf = memo((organ: string): "district" | "unit" | "none" => {
  const name = foldTone(organ.normalize("NFC"));
  if (!ofUnit.test(name)) return "none";
  const district = districtCommittee.test(name) || (namedUnit.test(organ) && namesAbolishedLevel(name.toUpperCase()));
  return district ? "district" : "unit";
});

function endedByName(organ: string, date: string): Ended | null {
  const unit = date < districtsEnd ? "none" : unitOf(organ);
  if (unit === "none") return null;
  if (unit === "district") return { name: organ, to: "2025-06-30", now: noDistricts };
  const province = formerProvinceOn(organ, date);
  return province && { name: organ, to: province.to, now: becoming(province.now) };
}
