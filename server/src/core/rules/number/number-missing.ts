import type { Letter } from "../../syntax/letter.ts";
import { hasKnownType, headerIsWritten, isEnclosure } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** A scan may show that there is a number (`Số: §B./,/TCHQ`) without showing which. */
function hasUnreadableNumber({ source, addressees, title, body }: Letter): boolean {
  const end = Math.min(...[addressees, title, body].map((part) => part?.span.start ?? source.text.length));
  return /(?<!\p{L})S[ốóoôòồ]\s?:/iu.test(source.text.slice(0, Math.min(end, 4000)));
}

/** A draft too has its number line, with the place of the number left blank. */
export const numberMissing = rule({
  name: "number-missing",
  component: "number",
  severity: { nd30: "error", hd36: "warning", hd05: "error" },
  basis: "statute",
  source: { nd30: "PL I, I.II.3", hd36: "II.1.3", hd05: "II.I.3" },
  message: {
    vi: "Thiếu dòng số, ký hiệu dưới tên cơ quan ban hành, bắt đầu bằng “{wanted}”. Văn bản chưa đăng ký thì để trống chỗ ghi số.",
    en: "The number line, which begins with “{wanted}”, is missing below the issuer's name. In a draft the place of the number stays blank.",
  },
  why: {
    vi: "Không có dòng số, ký hiệu thì văn bản không đăng ký, không viện dẫn và không tìm lại được.",
    en: "Without a number line the document can be neither registered nor cited nor found again.",
  },
  check({ letter, standard, report }) {
    if (letter.header.number || !headerIsWritten(letter) || !hasKnownType(letter, standard)) return;
    if (standard.number.freeTypes.includes(letter.type as string) || isEnclosure(letter)) return;
    if (!hasUnreadableNumber(letter)) report(letter.header, { wanted: standard.number.label });
  },
});
