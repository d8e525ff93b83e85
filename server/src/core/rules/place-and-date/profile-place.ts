import { replace } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { isOwn } from "../issuer/profile.ts";
import { rule, suggest } from "../rule.ts";

/** The place before the date is the organ's seat, as its profile gives it. */
export const profilePlace = rule({
  name: "profile-place",
  component: "place-and-date",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd36: "II.1.4", hd05: "II.I.4.2" },
  message: {
    vi: "Địa danh trong congvan.json là “{wanted}”, ở đây là “{found}”: sửa địa danh hoặc cấu hình.",
    en: "The place in congvan.json is “{wanted}”, here “{found}”: correct the place or the configuration.",
  },
  why: {
    vi: "Địa danh là nơi cơ quan ban hành đóng trụ sở; địa danh khác thường còn sót lại từ văn bản của cơ quan khác.",
    en: "The place is where the issuer has its seat; another one is mostly left over from another organ's text.",
  },
  fixes: ["suggested"],
  check({ letter, organ, report }) {
    const place = letter.header.placeAndDate?.place;
    if (!organ || organ.place === null || !place || !isOwn(letter, organ)) return;
    if (bare(place.text) === bare(organ.place)) return;
    report(place, { wanted: organ.place, found: place.text }, suggest(replace(place, organ.place)));
  },
});

const level = /^(?:thành phố|tp\.?|tỉnh|phường|p\.|xã|đặc khu|quận|huyện|thị xã|thị trấn)\s{0,3}/u;

/** Without its level, which other rules judge. */
const bare = (place: string): string =>
  foldTone(place.normalize("NFC")).toLowerCase().replace(/\s+/g, " ").trim().replace(level, "");
