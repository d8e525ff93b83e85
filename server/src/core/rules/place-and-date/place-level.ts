import { insert } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { dateOf } from "../header/progress.ts";
import { districtsEnd } from "../issuer/abolished.ts";
import { rule, suggest } from "../rule.ts";
import { isArmedForces } from "./armed-forces.ts";
import { namedUnits } from "./named-units.ts";

const level = /^(?:Thành phố|TP|Phường|P\.|Xã|Quận|Đặc khu|ĐK|Thị trấn|Thị xã|Tỉnh|Huyện|Khu)(?!\p{L})/iu;
const oldest = "Hồ Chí Minh";
const byNumber = /^\d{1,2}(?: \p{Lu}|$)|\p{L} \d{1,2}$/u;
const oneSyllable = /^\p{Lu}\p{L}{1,6}$/u;

/** A unit named for a person, an event or by a number is written with its level: `Thành phố Hồ Chí Minh`. */
export const placeLevel = rule({
  name: "place-level",
  component: "place-and-date",
  severity: { nd30: "error", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd05: "II.I.4.2.3" },
  message: {
    vi: "Đơn vị hành chính đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử phải ghi đầy đủ: “{wanted}”, không chỉ “{found}”.",
    en: "A unit named for a person, a number or an event is written in full: “{wanted}”, not just “{found}”.",
  },
  check({ letter, standard, report }) {
    const { header } = letter;
    const place = header.placeAndDate?.place;
    if (!place || level.test(place.text)) return;
    const found = place.text;
    const name = foldTone(found);
    const unit = namedUnits.get(name);
    const date = dateOf(letter);
    // The list is of the units since the districts ended; the city has had its name since 1976.
    const named = unit !== undefined && (name === oldest || !date || date >= districtsEnd);
    const numbered = byNumber.test(name);
    const short = standard.place.levelOfShortNames && oneSyllable.test(name);
    if ((!named && !numbered && !short) || isArmedForces(header)) return;
    const full = short ? "Thành phố" : unit;
    if (!full || (short && name !== "Huế")) return report(place, { wanted: `Phường (Xã) ${found}`, found });
    const title = { vi: "Ghi “{wanted}”", en: "Write “{wanted}”" };
    report(place, { wanted: `${full} ${found}`, found }, suggest(insert(place.span.start, `${full} `), title));
  },
});
