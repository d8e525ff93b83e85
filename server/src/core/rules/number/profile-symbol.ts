import { isOwn } from "../issuer/profile.ts";
import { rule } from "../rule.ts";
import { symbolParts } from "./symbol.ts";

/** The number bears the abbreviation of the organ's name that its profile gives. */
export const profileSymbol = rule({
  name: "profile-symbol",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "Ký hiệu “{found}” không có “{wanted}”, chữ viết tắt tên cơ quan trong congvan.json: sửa ký hiệu hoặc cấu hình.",
    en: "The symbol “{found}” lacks “{wanted}”, the organ's abbreviation in congvan.json: correct the symbol or the configuration.",
  },
  why: {
    vi: "Ký hiệu cho biết văn bản của cơ quan nào; sai chữ viết tắt thì nơi nhận không tra được và sổ đăng ký lẫn lộn.",
    en: "The symbol tells whose document it is; with a wrong abbreviation it cannot be found again.",
  },
  check({ letter, organ, report }) {
    const symbol = letter.header.number?.symbol;
    if (!organ?.symbol || !symbol || !isOwn(letter, organ)) return;
    const found = joined(symbolParts(symbol).groups.map((g) => g.text));
    if (!found.includes(joined([organ.symbol]))) report(symbol, { found: symbol.text, wanted: organ.symbol });
  },
});

/** Groups with a sign on either side; `ĐU/BTC` and `ĐU-BTC` are one. */
const joined = (groups: readonly string[]): string =>
  `-${groups
    .join("-")
    .normalize("NFC")
    .replace(/[-–\s/]+/gu, "-")
    .toUpperCase()}-`;
