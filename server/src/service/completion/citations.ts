import { kindKey, kindOf, kinds } from "../../core/citations/kinds.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { searchKey, unaccent } from "../../core/text/vietnamese.ts";
import { documentCard } from "../card.ts";
import { citedBefore, firstCitation, shortCitation } from "../citation-text.ts";
import type { ServiceContext } from "../context.ts";
import { documentName, shortDate } from "../document-words.ts";
import type { Cursor } from "./cursor.ts";
import type { Suggestion } from "./suggestion.ts";

/** Most documents offered at once: with more, one types on. */
const limit = 30;

const words = kinds
  .map((k) => kindKey(k.name))
  .sort((a, b) => b.length - a.length)
  .join("|");
const named = "bo luat|luat|phap lenh|hien phap";
const fragment = "[\\p{L}\\d][\\p{L}\\d/.&-]{0,40}";
/** `Nghị định số 30/20`, `Nghị định 30`, `Nghị định về công tác`, `Luật Đất`: found in text without diacritics. */
const byKind = new RegExp(
  `(?<!\\p{L})(?:(?<law>${named})\\s+(?<name>(?:(?!so\\s)[^.;:()“”"]{0,50})?)|(?<kind>${words})\\s+(?:(?<label>so)\\s+(?<number>(?:${fragment})?)|(?<bare>\\d[\\p{L}\\d/.&-]{0,40})|ve\\s+(?<about>[^.;:()“”"]{2,50})))$`,
  "iu",
);
const byNumber = /(?<!\p{L})so\s+(?<number>\d[\p{L}\d/.&-]{0,40})$/iu;

/** What was typed of a citation: where it begins, what it says of the type, what is looked for. */
interface Typed {
  readonly from: number;
  readonly kind: string | null;
  readonly query: string;
}

/** Documents of the catalogue that the citation begun before the cursor may become. */
export function citations(context: ServiceContext, cursor: Cursor): Suggestion[] {
  const typed = typedCitation(cursor);
  if (!typed) return [];
  const found = search(context, typed);
  return found.map((document) => suggestion(document, context, cursor, typed));
}

/** A document as a suggestion: in full the first time, short after that; without its type where that is not typed. */
export function suggestion(document: KnownDocument, context: ServiceContext, cursor: Cursor, typed: Typed): Suggestion {
  const { result, locale } = context;
  const start = cursor.at(typed.from);
  const where = /^(?:-\s)?Căn cứ\s/u.test(cursor.before) ? "basis" : "body";
  const again = citedBefore(context, document, start);
  const text = again ? shortCitation(document) : firstCitation(document, result.standard, where);
  const type = document.type ? `${document.type} ` : "";
  const newText = typed.kind === null && text.startsWith(`${type}số `) ? text.slice(type.length) : text;
  const { title, aliases } = document;
  return {
    label: typed.kind === null ? newText.slice(0, 60) : documentName(document),
    newText,
    from: start,
    kind: "document",
    detail: [title, ended(document, context)].filter((t) => t !== null).join(" — "),
    documentation: () => documentCard(document, locale),
    partial: true,
    also: [cursor.before.slice(typed.from), title ?? "", ...aliases].join(" "),
    overTail: true,
  };
}

/** What the clerk wrote of a citation so far, or nothing where no citation begins. */
export function typedCitation({ before, trigger }: Cursor): Typed | null {
  const bare = unaccent(before);
  const match = byKind.exec(bare);
  const groups = match?.groups;
  if (match && groups) {
    const from = match.index;
    const word = before.slice(from, from + (groups.law ?? groups.kind ?? "").length);
    const capital = /^\p{Lu}/u.test(word);
    if (!capital && groups.label === undefined) return null;
    const query = before.slice(
      before.length - (groups.name ?? groups.number ?? groups.bare ?? groups.about ?? "").length,
    );
    if (trigger !== null && !asks(trigger, query, groups.label !== undefined || groups.law !== undefined)) return null;
    return { from, kind: kindOf(word)?.name ?? null, query };
  }
  const number = byNumber.exec(bare);
  if (!number?.groups?.number || number.index === 0) return null;
  const query = before.slice(before.length - number.groups.number.length);
  return trigger === null || asks(trigger, query, false) ? { from: number.index, kind: null, query } : null;
}

/** Whether the character just typed is one behind which a citation goes on: `số `, `30/`, `30/2020/NĐ-`. */
function asks(trigger: string, query: string, opened: boolean): boolean {
  if (trigger === " ") return opened && query === "";
  return (trigger === "/" || trigger === "-") && /^\d+\p{L}?[/-]/u.test(query);
}

/** The word that stands for documents of every type. */
const anyKind = "Văn bản";

function search({ catalogue, letter, uri }: ServiceContext, { kind, query }: Typed): KnownDocument[] {
  const number = /^\d/.test(query) ? searchKey(query) : null;
  const found = catalogue.search(number ?? [kind === anyKind ? "" : (kind ?? ""), query].join(" ").trim(), limit * 4);
  const date = letter.header.placeAndDate?.date?.iso ?? null;
  const fits = found.filter(
    (d) =>
      d.place?.uri !== uri &&
      (kind === null || kind === anyKind || d.type === kind) &&
      (number === null || beginsNumber(d, number)) &&
      (date === null || (d.issued ?? "") <= date),
  );
  return [...fits.filter((d) => !hasEnded(d, date)), ...fits.filter((d) => hasEnded(d, date))].slice(0, limit);
}

/** Whether the digits typed begin the document's own number, not one that its title names. */
const beginsNumber = ({ number }: KnownDocument, typed: string): boolean =>
  searchKey(number ?? "")
    .replace(/^0+/, "")
    .startsWith(typed.replace(/^0+/, ""));

const hasEnded = ({ expired }: KnownDocument, date: string | null): boolean =>
  expired !== null && (date === null || expired <= date);

function ended(document: KnownDocument, { letter, locale }: ServiceContext): string | null {
  const date = letter.header.placeAndDate?.date?.iso ?? null;
  if (!document.expired || !hasEnded(document, date)) return null;
  const day = shortDate(document.expired);
  return locale === "vi" ? `hết hiệu lực từ ngày ${day}` : `no longer in force since ${day}`;
}
