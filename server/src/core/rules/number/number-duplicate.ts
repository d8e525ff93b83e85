import type { KnownDocument } from "../../citations/resolution.ts";
import type { Letter } from "../../syntax/letter.ts";
import { searchKey } from "../../text/vietnamese.ts";
import { vietnameseDate } from "../citations/dates.ts";
import { dateOf } from "../header/progress.ts";
import { type Bilingual, type Related, rule } from "../rule.ts";

/** Of two subjects that have fewer of their words in common than this, neither is a version of the other. */
const alike = 0.5;

/** A number is given once a year: no other document of the organ bears it. */
export const numberDuplicate = rule({
  name: "number-duplicate",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.15", hd36: "II.1.3", hd05: "II.I.3.1.1" },
  message: {
    vi: "Số này đã cấp cho văn bản khác{of}: kiểm tra sổ đăng ký và cấp lại số.",
    en: "This number belongs to another document{of}: check the register and give a new number.",
  },
  why: {
    vi: "Hai văn bản trùng số thì không ai biết viện dẫn nói đến văn bản nào, và hồ sơ lưu trữ sai lệch.",
    en: "Where two documents share a number, nobody knows which of them is cited, and the files are wrong.",
  },
  check({ letter, known, report }) {
    const { number } = letter.header;
    const own = dateOf(letter);
    if (!number?.sequence || !number.symbol || !own) return;
    const other = known.twins(letter).find((twin) => differs(twin, letter, own));
    if (other) report(number.text, { of: nameOf(other) }, ...placeOf(other));
  },
});

function differs({ issued, title }: KnownDocument, { subject }: Letter, own: string): boolean {
  if (issued !== null && issued !== own) return true;
  return title !== null && subject !== null && !isVersion(title, subject.content.text);
}

function isVersion(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= shorter.size * alike;
}

const wordsOf = (text: string): Set<string> => new Set(searchKey(text).split(/[^\p{L}\p{N}]+/u));

function nameOf({ issued, title }: KnownDocument): Bilingual {
  const date = issued === null ? "" : vietnameseDate(issued);
  const about =
    title === null ? "" : ` “${title.length > 100 ? `${title.slice(0, title.lastIndexOf(" ", 100))} …` : title}”`;
  return { vi: `${date && ` (ngày ${date})`}${about}`, en: `${date && ` of ${date}`}${about}` };
}

/** Offsets mean nothing in another document. */
const nowhere = { start: 0, end: 0 };

const placeOf = ({ place, from }: KnownDocument): Related[] => {
  if (!place) return [];
  const message =
    from === "workspace"
      ? { vi: "Văn bản cùng số", en: "The document with the same number" }
      : { vi: "Dòng trong sổ đăng ký", en: "The row of the register" };
  return [{ span: nowhere, uri: place.uri, range: place.range, message }];
};
