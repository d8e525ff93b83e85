import { numberKey, numberParts } from "../core/citations/key.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Documents } from "./documents.ts";
import { repetition } from "./registers/repeated.ts";
import { compareIssuers } from "./resolving/issuers.ts";
import { sameDocument, typesAgree } from "./resolving/same.ts";

export type CatalogueRule =
  | "catalogue-row"
  | "catalogue-number"
  | "catalogue-dates"
  | "catalogue-replaced-by"
  | "catalogue-duplicate"
  | "catalogue-contradiction";

/** Something about a record that a person should look at. */
export interface CatalogueFinding {
  readonly rule: CatalogueRule;
  readonly severity: "warning" | "info";
  readonly message: Bilingual;
  readonly document: KnownDocument;
  /** The record it is at odds with. */
  readonly other: KnownDocument | null;
}

/**
 * What is wrong inside records, between those of several registers, and between them and the national set. Two rows of
 * one register are compared where the register is read, and not here again. Linear in the records.
 */
export function checkCatalogue(documents: Iterable<KnownDocument>, national: Documents): CatalogueFinding[] {
  const findings: CatalogueFinding[] = [];
  const byKey = new Map<string, KnownDocument[]>();
  for (const document of documents) {
    findings.push(...checkRecord(document));
    if (document.number === null) continue;
    const key = numberKey(document.number);
    const before = byKey.get(key);
    if (!before) byKey.set(key, [document]);
    else {
      // What agrees with nothing before it by issuer and year is another document under the same number.
      const other = before.find((b) => b.place?.uri !== document.place?.uri && areOne(b, document));
      if (other) findings.push(compared(document, other));
      if (before.length < mostAlike) before.push(document);
    }
    const known = national.numbered(key).find((n) => areOne(n, document));
    if (known) findings.push(...againstNational(document, known));
  }
  for (const alike of byKey.values())
    for (const document of alike)
      for (const number of document.replacedBy) {
        const finding = replacement(document, number, [
          ...(byKey.get(numberKey(number)) ?? []),
          ...national.numbered(numberKey(number)),
        ]);
        if (finding) findings.push(finding);
      }
  return findings;
}

/** Documents under one number that a record is compared with. */
const mostAlike = 200;

const nowhere = new Map<string, string>();

/** One document for certain: doubt about the issuer is no ground for finding fault. */
const areOne = (a: KnownDocument, b: KnownDocument): boolean => {
  if (!sameDocument(a, b, nowhere) || a.issued === null || b.issued === null) return false;
  if (a.issuer === null || b.issuer === null) return numberParts(a.number ?? "").year !== null;
  return compareIssuers(a.issuer, b.issuer, nowhere) === "same";
};

function checkRecord(document: KnownDocument): CatalogueFinding[] {
  const { number, issued, effective, expired, replacedBy } = document;
  const found: CatalogueFinding[] = [];
  const add = (rule: CatalogueRule, severity: "warning" | "info", message: Bilingual) =>
    found.push({ rule, severity, message, document, other: null });
  if (number !== null && numberParts(number).form === "bare") add("catalogue-number", "warning", bareNumber(number));
  if (expired !== null && effective !== null && expired <= effective)
    add(
      "catalogue-dates",
      "warning",
      wrongOrder("hết hiệu lực", "expired", expired, "có hiệu lực", "effective", effective),
    );
  else if (expired !== null && issued !== null && expired <= issued)
    add("catalogue-dates", "warning", wrongOrder("hết hiệu lực", "expired", expired, "ban hành", "issued", issued));
  if (effective !== null && issued !== null && effective < issued)
    add("catalogue-dates", "info", retroactive(effective, issued));
  if (number !== null && replacedBy.some((other) => numberKey(other) === numberKey(number)))
    add("catalogue-replaced-by", "warning", replacedByItself(number));
  return found;
}

function compared(document: KnownDocument, other: KnownDocument): CatalogueFinding {
  const isOther = repetition(other, document) === "other" || !typesAgree(document.type, other.type);
  return isOther
    ? { rule: "catalogue-contradiction", severity: "warning", message: contradicts(document, other), document, other }
    : { rule: "catalogue-duplicate", severity: "info", message: duplicate(document), document, other };
}

/** A date that is known to be in doubt speaks against nobody. */
function againstNational(document: KnownDocument, known: KnownDocument): CatalogueFinding[] {
  const found: CatalogueFinding[] = [];
  const add = (severity: "warning" | "info", message: Bilingual) =>
    found.push({ rule: "catalogue-contradiction", severity, message, document, other: known });
  if (known.checked !== "doubtful" && document.issued !== known.issued)
    add("warning", differs("ngày ban hành", "date of issue", document.issued, known.issued));
  if (!typesAgree(document.type, known.type)) add("warning", differs("tên loại", "type", document.type, known.type));
  if (document.expired !== null && known.expired !== null && document.expired !== known.expired)
    add("info", differs("ngày hết hiệu lực", "end of validity", document.expired, known.expired));
  return found;
}

/** A document can only be replaced by a later one; nothing is said where some document of that number is later. */
function replacement(
  document: KnownDocument,
  number: string,
  candidates: readonly KnownDocument[],
): CatalogueFinding | null {
  const { issued } = document;
  if (issued === null || numberKey(number) === numberKey(document.number ?? "")) return null;
  const [first] = candidates;
  if (!first || !candidates.every((c) => c.issued !== null && c.issued < issued)) return null;
  const message: Bilingual = {
    vi: `Ghi là được thay thế bằng “${number}”, nhưng văn bản đó ban hành ngày ${first.issued}, trước văn bản này (${issued}). Kiểm tra lại cột “replaced_by”.`,
    en: `Recorded as replaced by “${number}”, but that was issued on ${first.issued}, before this one (${issued}). Check the column “replaced_by”.`,
  };
  return { rule: "catalogue-replaced-by", severity: "warning", message, document, other: first };
}

const bareNumber = (number: string): Bilingual => ({
  vi: `“${number}” chỉ có số, không có ký hiệu, nên không xác định được văn bản nào. Ghi đủ số và ký hiệu, ví dụ “845/UBND-VP”.`,
  en: `“${number}” has no symbol, so it stands for no document in particular. Write number and symbol, as in “845/UBND-VP”.`,
});

const wrongOrder = (vi: string, en: string, day: string, thanVi: string, thanEn: string, than: string): Bilingual => ({
  vi: `Ngày ${vi} (${day}) không sau ngày ${thanVi} (${than}). Kiểm tra lại hai ngày.`,
  en: `“${en}” (${day}) is not after “${thanEn}” (${than}). Check the two dates.`,
});

const retroactive = (effective: string, issued: string): Bilingual => ({
  vi: `Ngày có hiệu lực (${effective}) trước ngày ban hành (${issued}): chỉ đúng khi văn bản có hiệu lực trở về trước.`,
  en: `In effect (${effective}) before it was issued (${issued}): right only where the document is retroactive.`,
});

const replacedByItself = (number: string): Bilingual => ({
  vi: `Ghi là “${number}” được thay thế bằng chính nó. Kiểm tra lại cột “replaced_by”.`,
  en: `“${number}” is recorded as replaced by itself. Check the column “replaced_by”.`,
});

const duplicate = ({ number }: KnownDocument): Bilingual => ({
  vi: `Văn bản “${number}” đã có trong một sổ khác với cùng nội dung.`,
  en: `The document “${number}” is in another register too, with the same data.`,
});

const contradicts = (document: KnownDocument, other: KnownDocument): Bilingual => {
  const [vi, en] = differences(document, other);
  return {
    vi: `Văn bản “${document.number}” trong một sổ khác được ghi khác: ${vi}. Đối chiếu với bản chính.`,
    en: `Another register tells otherwise of “${document.number}”: ${en}. Compare with the document itself.`,
  };
};

function differences(a: KnownDocument, b: KnownDocument): [vi: string, en: string] {
  const parts: (readonly [string, string, string | null, string | null])[] = [
    ["tên loại", "type", a.type, b.type],
    ["ngày", "date", a.issued, b.issued],
    ["trích yếu", "title", a.title, b.title],
  ];
  const told = parts.filter(([, , x, y]) => x !== y);
  const list = (at: 0 | 1) => told.map((part) => `${part[at]} “${part[2] ?? ""}” / “${part[3] ?? ""}”`).join("; ");
  return [list(0), list(1)];
}

const differs = (vi: string, en: string, here: string | null, there: string | null): Bilingual => ({
  vi: `Trái với danh mục văn bản có sẵn: ${vi} ở đây là “${here}”, ở đó là “${there}”. Đối chiếu với văn bản gốc.`,
  en: `Contradicts the built-in list: ${en} “${here}” here, “${there}” there. Compare with the document itself.`,
});
