import { partyOrgans, stateOrgans } from "../../core/citations/organs.ts";
import { foldTone, isCapitals } from "../../core/text/vietnamese.ts";

/** Levels of local government: small, and what follows is a name. */
const levels = ["tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu"];

/** Parts of organs' names as Phụ lục II of Nghị định 30/2020/NĐ-CP writes them. */
const parts = [
  ...[...stateOrgans, ...partyOrgans].flatMap(({ name }) => [name, name.replace(/^Bộ /u, "")]),
  ...levels,
  ..."Bộ|Sở|Phòng|Ban|Cục|Chi cục|Tổng cục|Văn phòng|Thanh tra|Công an|Trung tâm|Trường|Ủy ban nhân dân|Hội đồng nhân dân".split(
    "|",
  ),
  ..."Đoàn đại biểu Quốc hội|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc|Việt Nam|Liên đoàn Lao động|Hội Nông dân|Hội Cựu chiến binh".split(
    "|",
  ),
  ..."Hội Liên hiệp Phụ nữ|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Tòa án nhân dân|Viện kiểm sát nhân dân|Bảo hiểm xã hội".split(
    "|",
  ),
  ..."Kho bạc Nhà nước|Thuế|Hải quan|Thống kê|Quản lý đất đai|Quản lý thị trường|Kiểm lâm|Thi hành án dân sự|Ban Quản lý".split(
    "|",
  ),
  ..."Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Ban Thường vụ|Ban Chấp hành|Ban Tổ chức|Ban Tuyên giáo".split(
    "|",
  ),
  ..."Ban Tuyên giáo và Dân vận|Ban Dân vận|Ban Nội chính|Ban Xây dựng Đảng|Ủy ban Kiểm tra|Ban Chỉ đạo|Tổ chức|Tài chính - Kế hoạch".split(
    "|",
  ),
  ..."Văn hóa - Thông tin|Văn hóa và Thông tin|Văn hóa - Xã hội|Kinh tế|Hạ tầng và Đô thị|Quản lý đô thị|Đầu tư|Kế hoạch và Đầu tư".split(
    "|",
  ),
  ..."UBND|HĐND|UBMTTQ|MTTQ|Giáo dục|Y tế|Nội vụ|Tư pháp|Xây dựng|và|của|các".split("|"),
];

const key = (text: string): string => foldTone(text.normalize("NFC")).toLowerCase();

const written = new Map(parts.map((part) => [key(part), part] as const));
const mostWords = Math.max(...parts.map((part) => part.split(" ").length));
/** Behind these, words that nobody knows are a name of a place. */
const beforeNames = new Set([...levels, "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy"]);

/**
 * An organ's name as it is written in running text, from a header in capitals: `SỞ Y TẾ TỈNH BẮC KẠN` →
 * `Sở Y tế tỉnh Bắc Kạn`. A name with parts that are not known stays in capitals: no guess.
 */
export function organCase(name: string): string {
  const text = name.normalize("NFC").replace(/\s+/g, " ").trim();
  if (!isCapitals(text)) return text;
  const words = text.split(" ");
  const out: string[] = [];
  let named = false;
  for (let at = 0; at < words.length; ) {
    const part = longestPart(words, at);
    if (part !== null && !(named && part.count === 1 && !beforeNames.has(part.key))) {
      out.push(part.text);
      named = beforeNames.has(part.key);
      at += part.count;
    } else if (named) out.push(titleCase(words[at++] as string));
    else return text;
  }
  const [first = "", ...rest] = out;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" ");
}

function longestPart(words: readonly string[], at: number) {
  for (let count = Math.min(mostWords, words.length - at); count > 0; count--) {
    const partKey = key(words.slice(at, at + count).join(" "));
    const text = written.get(partKey);
    if (text !== undefined) return { text, key: partKey, count };
  }
  return null;
}

const titleCase = (word: string): string =>
  word
    .split("-")
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join("-");
