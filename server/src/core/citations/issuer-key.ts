import { foldTone } from "../text/vietnamese.ts";
import { partyOrgans, stateOrgans } from "./organs.ts";

/** Names without anything that people write differently: tone placement, case, dashes, commas, blanks. */
const plain = (text: string): string =>
  foldTone(text.normalize("NFC"))
    .toLowerCase()
    .replace(/\s[-–—]\s(?=bộ |ủy ban |ngân hàng )/gu, ", ")
    .replace(/[^\p{L}\p{N}&,+]+/gu, " ")
    .trim();

/** Short forms of common words, as whole words; the keys are folded by `plain`. */
const expansions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ubnd: "ủy ban nhân dân",
    hđnd: "hội đồng nhân dân",
    ubmttq: "ủy ban mặt trận tổ quốc",
    mttq: "mặt trận tổ quốc",
    tp: "thành phố",
    hcm: "hồ chí minh",
    tphcm: "thành phố hồ chí minh",
    tw: "trung ương",
    bch: "ban chấp hành",
    btv: "ban thường vụ",
    bhxh: "bảo hiểm xã hội",
    tand: "tòa án nhân dân",
    tandtc: "tòa án nhân dân tối cao",
    vksnd: "viện kiểm sát nhân dân",
    vksndtc: "viện kiểm sát nhân dân tối cao",
    cty: "công ty",
    cp: "cổ phần",
    tnhh: "trách nhiệm hữu hạn",
    mtv: "một thành viên",
    gdđt: "giáo dục và đào tạo",
    "gd&đt": "giáo dục và đào tạo",
    lđtbxh: "lao động thương binh và xã hội",
    "lđtb&xh": "lao động thương binh và xã hội",
    "nn&ptnt": "nông nghiệp và phát triển nông thôn",
    nnptnt: "nông nghiệp và phát triển nông thôn",
    tnmt: "tài nguyên và môi trường",
    "tn&mt": "tài nguyên và môi trường",
    khđt: "kế hoạch và đầu tư",
    "kh&đt": "kế hoạch và đầu tư",
    gtvt: "giao thông vận tải",
    tttt: "thông tin và truyền thông",
    "tt&tt": "thông tin và truyền thông",
    vhttdl: "văn hóa thể thao và du lịch",
    "vhtt&dl": "văn hóa thể thao và du lịch",
    khcn: "khoa học và công nghệ",
    "kh&cn": "khoa học và công nghệ",
  }),
);

/** Organs that are written by their code alone: `VPCP`, `TCHQ`. */
const byCode = new Map(
  [...stateOrgans, ...partyOrgans].map((o) => [o.code.toLowerCase(), plain(o.name).replaceAll(",", "")] as const),
);

/** The head of an organ before the organ's own name signs for it: `Bộ trưởng Bộ X` is `Bộ X`. */
const heads =
  /^(?:(?:phó )?(?:quyền )?(?:bộ trưởng chủ nhiệm|bộ trưởng|tổng cục trưởng|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|chủ nhiệm|chủ tịch|giám đốc|tổng giám đốc|hiệu trưởng|chánh văn phòng|chánh thanh tra|chánh án|thống đốc|trưởng ban|trưởng phòng|tổng biên tập) ){1,3}(?=\p{L}+ )/u;

/** Names that are cut short or lengthened; the whole key must match. */
const sameAs: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^(?:phủ )?thủ tướng(?: chính phủ)?$/, "thủ tướng chính phủ"],
  [/^tổng thanh tra chính phủ$/, "thanh tra chính phủ"],
  [/^tổng kiểm toán nhà nước$/, "kiểm toán nhà nước"],
  [/^ngân hàng nhà nước$/, "ngân hàng nhà nước việt nam"],
  [/^(?:ubtvqh|ủy ban thường vụ quốc hội)$/, "ủy ban thường vụ quốc hội"],
  [/^ban bí thư(?: trung ương)?(?: đảng)?$/, "ban bí thư"],
  [/^bộ chính trị(?: (?:ban chấp hành )?trung ương(?: đảng)?)?$/, "bộ chính trị"],
  [/^(?:hội nghị .{0,40})?ban chấp hành trung ương(?: đảng)?(?: cộng sản việt nam)?$/, "ban chấp hành trung ương"],
  [/^(?:ủy ban|cơ quan ủy ban) kiểm tra trung ương(?: đảng)?$/, "ủy ban kiểm tra trung ương"],
  [/^văn phòng trung ương(?: đảng)?$/, "văn phòng trung ương đảng"],
  [/^chủ tịch nước(?: cộng hòa xã hội chủ nghĩa việt nam)?$/, "chủ tịch nước"],
  [/^chính phủ(?: nước cộng hòa xã hội chủ nghĩa việt nam)?$/, "chính phủ"],
  [/^quốc hội(?: nước cộng hòa xã hội chủ nghĩa việt nam)?$/, "quốc hội"],
];

/** Which term of a committee or of the Assembly: no part of the name. */
const term = /(?: khóa [ivxlc\d]{1,6}){1,9}$/;

/** Words with which a name of an organ begins, folded: what a list of issuers is cut at. */
const beginsOrgan =
  /^(?:bộ|ủy ban|ubnd|ban|văn phòng|tòa án|viện|ngân hàng|thanh tra|tổng|cục|sở|hội|đoàn|chính phủ|quốc hội|trung ương|liên đoàn|mặt trận|chánh|thống đốc|đảng|tỉnh|thành ủy|kiểm toán|bảo hiểm|thủ tướng|chủ tịch) ?/u;

/**
 * An organ's normal form for comparing: equal for `UBND TP. Huế` and `Ủy ban nhân dân thành phố Huế`,
 * `Bộ trưởng Bộ Y tế` and `Bộ Y tế`, `Thủ tướng` and `Thủ tướng Chính phủ`; of joint issuers in any order.
 * Not for showing. Idempotent.
 */
export function issuerKey(name: string): string {
  const parts: string[] = [];
  for (const one of plain(name)
    .replace(word, (w) => expansions.get(w) ?? w)
    .split(/ ?\+ ?/)) {
    let begun = false;
    for (const piece of one.split(betweenOrgans)) {
      if (piece === "") continue;
      if (begun && !beginsOrgan.test(piece)) parts[parts.length - 1] += ` ${piece}`;
      else parts.push(piece);
      begun = true;
    }
  }
  return parts.map(organKey).sort().join(" + ");
}

/** What stands between the names of joint issuers; commas stand inside names, too. */
const betweenOrgans =
  /(?: ?, ?)+(?:và (?=bộ |ủy ban |viện |tòa án |thanh tra |hội |văn phòng |ban |ngân hàng |tổng cục |kiểm toán ))?| và (?=bộ |ủy ban |viện |tòa án |thanh tra |hội |văn phòng |ban |ngân hàng |tổng cục |kiểm toán )/u;

const word = /[\p{L}\p{N}&]+/gu;

function organKey(name: string): string {
  const whole = name.replace(term, "");
  const organ = whole === "chủ tịch nước" ? whole : whole.replace(heads, "");
  const key = byCode.get(organ) ?? organ;
  return sameAs.find(([pattern]) => pattern.test(key))?.[1] ?? key;
}
