import { numberKey, numberParts } from "../../core/citations/key.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import { searchKey } from "../../core/text/vietnamese.ts";

/** How a row stands to an earlier one of its issuer and year. */
export type Repetition = "same" | "other";

/** Forms of number that are given once for each type of document. */
const countsByType = new Set(["law", "bare"]);

/**
 * Whether two rows of one issuer and year are under one number, and if so whether they tell of one document (`same`) or
 * of two (`other`: another date or title). `null` where they have nothing to do with each other.
 */
export function repetition(before: KnownDocument, now: KnownDocument): Repetition | null {
  const number = now.number ?? "";
  if (before.number !== number && numberKey(before.number ?? "") !== numberKey(number)) return null;
  if (before.type !== now.type && countsByType.has(numberParts(number).form)) return null;
  return agree(before.issued, now.issued) && titlesAgree(before.title, now.title) ? "same" : "other";
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** One may be cut short. */
function titlesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [words(a), words(b)];
  return x.startsWith(y) || y.startsWith(x);
}

const words = (title: string): string =>
  searchKey(title)
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^(?:ve viec|v v|ve) /, "")
    .trim();

/** `where` names the earlier row in both languages. */
export const repeated: Readonly<Record<Repetition, (number: string, where: Bilingual) => Bilingual>> = {
  same: (number, where) => ({
    vi: `Văn bản “${number}” của cùng cơ quan, cùng năm đã có ở ${where.vi}; dòng này không được dùng. Bỏ dòng trùng hoặc sửa số.`,
    en: `The document “${number}” of the same issuer and year is already ${where.en}; this row is not used. Remove it or correct the number.`,
  }),
  other: (number, where) => ({
    vi: `Số “${number}” của cùng cơ quan, cùng năm đã dùng cho một văn bản khác ngày hoặc khác trích yếu ở ${where.vi}. Kiểm tra lại số của hai dòng; cả hai vẫn được dùng.`,
    en: `The number “${number}” of the same issuer and year stands for a document of another date or title ${where.en}. Check the numbers of both rows; both are used.`,
  }),
};
