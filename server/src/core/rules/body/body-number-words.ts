import { inComment } from "../../syntax/comments.ts";
import { rule } from "../rule.ts";
import { numeral, opensNumeral } from "./words-to-number.ts";

const inBrackets = /\(\s?(?:bằng\s+chữ\s?:?\s{1,3})?(?<words>\p{L}{1,7}(?:\s{1,2}\p{L}{1,7}){0,24})[\s./]{0,4}\)/iuy;
const figuresBefore =
  /(?<![\d\p{L}.,/–-])(?<figures>\d{1,3}(?:\.\d{3}){1,5}|\d{1,9})\s?(?:(?<money>đồng|đ|VNĐ|VND)|(?<percent>%))?\s?$/iu;
/** `(năm)` is a unit as well as a number; before these it is the number. */
const counted =
  /^\s(?:bộ|bản|ngày|tháng|năm|người|đơn vị|đồng chí|hồ sơ|tờ|trang|cái|chiếc|suất|lần|đại biểu|giờ|tuần|thành viên|cơ quan)(?!\p{L})/iu;
/** Another text's slip that this one mends. */
const quoted = /[“"][^”"\n]{0,60}$/u;
const money = /^đồng(?: chẵn)?$/u;

/** Figures and the words in brackets behind them say the same number: `03 (ba) bộ`. */
export const bodyNumberWords = rule({
  name: "body-number-words",
  component: "body",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "Số ghi bằng chữ “{words}” là {meant}, không khớp với số “{figures}” bên cạnh: kiểm tra lại.",
    en: "“{words}” in words is {meant}, which does not agree with “{figures}” beside it: check both.",
  },
  why: {
    vi: "Ghi cả số và chữ là để không ai hiểu nhầm; hai bên khác nhau thì chính chỗ đó gây tranh chấp.",
    en: "A number is given twice so that nobody mistakes it; where the two differ, that very place starts a dispute.",
  },
  check({ letter: { source, comments }, report }) {
    const { text } = source;
    for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
      if (isDigit(text.charCodeAt(at + 1))) {
        const found = figuresInBrackets(text, at);
        if (found && !inComment(comments, at)) report(found, found.values);
        continue;
      }
      if (!mayCount(text, at)) continue;
      inBrackets.lastIndex = at;
      const words = inBrackets.exec(text)?.groups?.words;
      const end = inBrackets.lastIndex;
      const before = words ? figuresBefore.exec(text.slice(Math.max(0, at - 36), at))?.groups : undefined;
      if (!words || !before?.figures) continue;
      const meant = read(words, before);
      const written = Number(before.figures.replaceAll(".", ""));
      if (meant === null || meant === written || inComment(comments, at)) continue;
      if (quoted.test(text.slice(Math.max(0, at - 60), at))) continue;
      if (/^năm$/iu.test(words) && !counted.test(text.slice(end, end + 16))) continue;
      report({ span: { start: at, end } }, { words, meant, figures: before.figures });
    }
  },
});

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `ba (02) bộ`: two figures at least, and what is counted behind them; others are notes and points. */
const figuresOnly = /\((?<figures>\d{2,3})\)/uy;

/** Figures in brackets with the numeral before them, where the two differ; `null` where they agree or either is none. */
function figuresInBrackets(text: string, at: number) {
  figuresOnly.lastIndex = at;
  const figures = figuresOnly.exec(text)?.groups?.figures;
  const end = figuresOnly.lastIndex;
  if (!figures || !counted.test(text.slice(end, end + 16))) return null;
  const before = text.slice(Math.max(0, at - 50), at);
  const words = before
    .trimEnd()
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(-6);
  // The longest of the numerals that end there: of `thời hạn mười lăm` the last two words.
  for (let from = 0; from < words.length; from++) {
    const meant = numeral(words.slice(from));
    if (meant === null) continue;
    const written = words.slice(from).join(" ");
    if (meant === Number(figures) || ordinal.has(words[from - 1] ?? "") || quoted.test(before)) return null;
    return { span: { start: at, end }, values: { words: written, meant, figures } };
  }
  return null;
}

/** Behind these a numeral names and does not count. */
const ordinal: ReadonlySet<string> = new Set(["thứ", "tháng", "quý", "năm", "lần", "khóa", "điều", "mục", "phần"]);

/** What figures and their unit end with: a figure, `đồng`, `VNĐ`, `%`. */
const ends = /[\dgđĐD%]/;

/** Whether figures may end before the bracket and a numeral begin behind it: most brackets hold something else. */
function mayCount(text: string, at: number): boolean {
  const before = text.charAt(at - 1) === " " ? text.charAt(at - 2) : text.charAt(at - 1);
  if (!ends.test(before)) return false;
  const first = /^\(\s?(\p{L}{2,5})[\s)]/u.exec(text.slice(at, at + 9))?.[1]?.toLowerCase();
  return first !== undefined && (opensNumeral(first) || first === "bằng");
}

/** The number in words, with what is counted only where the figures have it too. */
function read(
  words: string,
  { money: currency, percent }: Readonly<Record<string, string | undefined>>,
): number | null {
  const parts = words.toLowerCase().split(/\s+/u);
  const unit = percent ? 2 : currency && money.test(parts.slice(-2).join(" ")) ? 2 : currency ? 1 : 0;
  const rest = unit === 0 ? "" : parts.slice(-unit).join(" ");
  if (percent && rest !== "phần trăm") return null;
  if (currency && !money.test(rest)) return null;
  return numeral(unit === 0 ? parts : parts.slice(0, -unit));
}
