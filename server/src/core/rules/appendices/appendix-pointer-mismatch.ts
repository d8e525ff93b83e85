import { issuerKey, numberKey } from "../../citations/key.ts";
import type { DocumentType } from "../../standards/standard.ts";
import type { AppendixPointer, Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import type { Located } from "../../text/span.ts";
import { type Bilingual, rule } from "../rule.ts";
import { ownNumber, wholeNumber } from "./own-number.ts";

/** What an appendix is attached to is the letter: the same number, the same day, the same type. */
export const appendixPointerMismatch = rule({
  name: "appendix-pointer-mismatch",
  component: "appendices",
  severity: { nd30: "error", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.III.1.c", hd05: "II.II.1" },
  message: {
    vi: "{what} ghi ở phụ lục là “{found}”, khác với văn bản: “{own}”. Sửa cho khớp.",
    en: "The appendix gives “{found}” as {what}; the letter has “{own}”. Make them agree.",
  },
  why: {
    vi: "Dòng “(Kèm theo …)” thường còn lại từ văn bản mẫu hoặc dự thảo trước. Số, ngày sai thì phụ lục gắn vào văn bản khác, không còn giá trị kèm theo.",
    en: "The line is often left over from the letter that served as a model. With a wrong number or day the appendix belongs to another document.",
  },
  check({ letter, standard, report }) {
    for (const { pointer, span } of letter.appendices) {
      const wrong = pointer && mismatch(letter, pointer, span.start, standard.types);
      if (wrong) report(wrong.where, { what: wrong.what, found: wrong.found, own: wrong.own });
    }
  },
});

interface Mismatch {
  readonly where: Located;
  readonly what: Bilingual;
  readonly found: string;
  readonly own: string;
}

function mismatch(
  letter: Letter,
  pointer: AppendixPointer,
  from: number,
  types: readonly DocumentType[],
): Mismatch | null {
  const own = ownNumber(letter);
  const found = wholeNumber(pointer.number);
  if (!own || !found || !pointer.number) return null;
  if (numberKey(found) !== numberKey(own)) {
    if (belongsElsewhere(letter, pointer, found, from, types)) return null;
    return { where: pointer.number, what: { vi: "Số, ký hiệu", en: "the number" }, found, own };
  }
  return otherDate(letter, pointer) ?? otherType(letter, pointer, types) ?? otherIssuer(letter, pointer);
}

function otherDate(letter: Letter, { date }: AppendixPointer): Mismatch | null {
  const own = letter.header.placeAndDate?.date;
  if (!own?.iso || !date?.iso || date.iso === own.iso) return null;
  return { where: date, what: { vi: "Thời gian", en: "the date" }, found: date.text.text, own: own.text.text };
}

/** The number is the letter's, but the type named before it is another one. */
function otherType({ type }: Letter, pointer: AppendixPointer, types: readonly DocumentType[]): Mismatch | null {
  const written = pointer.type?.text.toLowerCase();
  const own = types.find((t) => t.slug === type);
  const named = types.find((t) => t.name.toLowerCase() === written);
  if (!own || !named || !pointer.type || named.code === own.code) return null;
  return { where: pointer.type, what: { vi: "Tên loại", en: "the type" }, found: pointer.type.text, own: own.name };
}

/** Organs whose names are certain to be of one kind: two different ones of a kind are two organs. */
const kinds = ["sở ", "bộ ", "cục ", "tổng cục ", "chi cục ", "trường "];

function otherIssuer({ header }: Letter, { issuer }: AppendixPointer): Mismatch | null {
  if (!issuer || !header.issuer) return null;
  const named = issuerKey(issuer.text);
  const own = issuerKey(header.issuer.text);
  const kind = kinds.find((k) => named.startsWith(k));
  if (!kind || !own.startsWith(kind) || named.includes(own) || own.includes(named)) return null;
  const what = { vi: "Cơ quan ban hành", en: "the issuer" };
  return { where: issuer, what, found: issuer.text, own: header.issuer.text };
}

/** Keys of the documents that subject and body speak of. */
const citedKeys = lastOf(
  (letter: Letter): ReadonlySet<string> =>
    new Set(letter.citations.flatMap((c) => (c.where !== "appendix" && c.number ? [numberKey(c.number)] : []))),
);

/** An appendix of another document is forwarded, or belongs to an attached plan: the letter speaks of that document. */
function belongsElsewhere(
  letter: Letter,
  { type }: AppendixPointer,
  found: string,
  from: number,
  types: readonly DocumentType[],
): boolean {
  if (citedKeys(letter).has(numberKey(found))) return true;
  // Behind an attached text the appendices are that text's own.
  const behindAttached = letter.appendices.some((a) => a.word === null && a.span.start < from);
  if (!behindAttached || !type) return behindAttached;
  const written = type.text.toLowerCase();
  return types.some((t) => t.name.toLowerCase() === written && t.slug !== letter.type);
}
