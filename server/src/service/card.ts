import type { Citation } from "../core/citations/citation.ts";
import { isUnverified } from "../core/citations/document-words.ts";
import type { KnownDocument, Resolution } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Locale } from "./context.ts";
import { documentName, shortDate } from "./document-words.ts";
import { say } from "./names.ts";

/** A line of a card: what it tells and what it says. */
export type Row = readonly [label: Bilingual, value: string];

/** What the lines of cards and pages tell. */
export const label = {
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  issued: { vi: "Ngày ban hành", en: "Issued on" },
  effective: { vi: "Có hiệu lực từ ngày", en: "In force from" },
  expired: { vi: "Hết hiệu lực từ ngày", en: "No longer in force from" },
  replacedBy: { vi: "Được thay thế bởi", en: "Replaced by" },
  amendedBy: { vi: "Được sửa đổi, bổ sung bởi", en: "Amended by" },
  aliases: { vi: "Tên gọi khác", en: "Also called" },
  file: { vi: "Tệp", en: "File" },
  status: { vi: "Tình trạng", en: "Status" },
  secrecy: { vi: "Độ mật", en: "Secrecy" },
  from: { vi: "Theo", en: "According to" },
  age: { vi: "Danh mục cập nhật đến ngày", en: "List up to date to" },
  source: { vi: "Nguồn", en: "Source" },
} satisfies Readonly<Record<string, Bilingual>>;

const unverified: Bilingual = { vi: "chưa kiểm chứng", en: "not yet verified" };

/** A known document as Markdown: what it is, and its status at the letter's date where a citation was resolved. */
export function documentCard(
  document: KnownDocument,
  locale: Locale,
  resolved?: { readonly resolution: Resolution; readonly date: string | null },
): string {
  const rows: Row[] = [
    ...row(label.issued, document.issued && shortDate(document.issued)),
    ...row(label.issuer, document.issuer),
    ...(resolved ? row(label.status, status(resolved.resolution, resolved.date, locale)) : validity(document)),
    ...row(label.from, origin(document, locale)),
  ];
  const title = document.title ? [`*${escapeMarkdown(document.title)}*`] : [];
  const lines = rows.map(([name, value]) => `- ${say(name, locale)}: ${escapeMarkdown(value)}`);
  if (document.file) lines.push(`- ${say(label.file, locale)}: ${fileMarkdown(document.file)}`);
  return [`**${escapeMarkdown(documentName(document))}**`, ...title, lines.join("\n")].join("\n\n");
}

/** An address as a link, a path as it is written. */
function fileMarkdown(file: string): string {
  const url = /^https:\/\//i.test(file) && URL.canParse(file) ? new URL(file).href : null;
  return url ? `[${escapeMarkdown(file)}](<${url.replaceAll(">", "%3E")}>)` : escapeMarkdown(file);
}

/**
 * What can be said of a citation that no known document answers. Never that it does not exist; and while a shared
 * catalogue has not answered, not even that it is unknown. `age` is the newest day that the built-in set knows of.
 */
export function unknownCard(citation: Citation, { pending }: Resolution, age: string | null, locale: Locale): string {
  const text = pending ? waiting : unknown;
  const until = age && !pending ? ` ${say(upTo(shortDate(age)), locale)}` : "";
  return `**${escapeMarkdown(citation.text.text)}**\n\n${say(text, locale)}${until}`;
}

const unknown: Bilingual = {
  vi: "Chưa có trong danh mục văn bản đã biết, cần kiểm tra lại số, ký hiệu, ngày và cơ quan ban hành.",
  en: "Not among the known documents: check its number, date and issuer.",
};

const waiting: Bilingual = {
  vi: "Danh mục dùng chung chưa trả lời nên chưa biết văn bản này có trong đó không.",
  en: "The shared catalogue has not answered yet whether it knows this document.",
};

const upTo = (day: string): Bilingual => ({
  vi: `Danh mục có sẵn cập nhật đến ngày ${day}.`,
  en: `The built-in list goes up to ${day}.`,
});

/** The line, where there is something to say. */
export const row = (name: Bilingual, value: string | null): Row[] => (value ? [[name, value]] : []);

/** When a document is in force, as far as its record says. */
export function validity({ effective, expired, replacedBy, amendedBy }: KnownDocument): Row[] {
  return [
    ...row(label.effective, effective && shortDate(effective)),
    ...row(label.expired, expired && shortDate(expired)),
    ...row(label.replacedBy, replacedBy.join("; ")),
    ...row(label.amendedBy, amendedBy.join("; ")),
  ];
}

/** The outcome in words, judged at the letter's own date. */
function status(resolution: Resolution, date: string | null, locale: Locale): string {
  const amended = resolution.amendedBy.length > 0 ? amendedWords(resolution.amendedBy, locale) : "";
  return `${outcomeWords(resolution, date, locale)}${amended}`;
}

function outcomeWords(resolution: Resolution, date: string | null, locale: Locale): string {
  const at = date ? shortDate(date) : null;
  if (resolution.outcome === "contradicted") return contradictionWords(resolution, locale);
  if (resolution.outcome === "not-in-force") return notInForceWords(resolution, locale);
  const known: Bilingual = { vi: "còn hiệu lực", en: "in force" };
  const assumed: Bilingual = { vi: "chưa có thông tin về việc hết hiệu lực", en: "no end of validity known" };
  const words = say(resolution.certain ? known : assumed, locale);
  if (!at) return words;
  return locale === "vi" ? `${words} (xét tại ngày ${at})` : `${words} (as of ${at})`;
}

function notInForceWords({ document, reason }: Resolution, locale: Locale): string {
  const { effective = null, expired = null, replacedBy = [] } = document ?? {};
  const vi = locale === "vi";
  if (reason === "not-yet") {
    const from = effective
      ? vi
        ? `, có hiệu lực từ ngày ${shortDate(effective)}`
        : `, in force from ${shortDate(effective)}`
      : "";
    return `${vi ? "chưa có hiệu lực" : "not yet in force"}${from}`;
  }
  const since = expired ? (vi ? ` từ ngày ${shortDate(expired)}` : ` since ${shortDate(expired)}`) : "";
  const by =
    replacedBy.length > 0
      ? vi
        ? `, được thay thế bởi ${replacedBy.join("; ")}`
        : `, replaced by ${replacedBy.join("; ")}`
      : "";
  return `${vi ? "đã hết hiệu lực" : "no longer in force"}${since}${by}`;
}

const fields: Readonly<Record<string, Bilingual>> = {
  date: { vi: "ngày ban hành", en: "date" },
  type: { vi: "tên loại", en: "type" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  title: { vi: "trích yếu", en: "title" },
};

function contradictionWords({ contradictions }: Resolution, locale: Locale): string {
  const each = contradictions.map(({ field, cited, known }) => {
    const what = say(fields[field] ?? { vi: field, en: field }, locale);
    const [a, b] = field === "date" ? [shortDate(cited), shortDate(known)] : [cited, known];
    return locale === "vi"
      ? `${what} viện dẫn là “${a}”, danh mục ghi “${b}”`
      : `the ${what} cited is “${a}”, the record says “${b}”`;
  });
  return each.join("; ");
}

function amendedWords(numbers: readonly string[], locale: Locale): string {
  const many = numbers.join("; ");
  return locale === "vi" ? `; đã được sửa đổi, bổ sung bởi ${many}` : `; amended by ${many}`;
}

/** Where the document is known from, and how far that can be trusted. */
export function origin(document: KnownDocument, locale: Locale): string {
  const { from, place } = document;
  const origins: Readonly<Record<KnownDocument["from"], Bilingual>> = {
    workspace: { vi: "văn bản trong thư mục làm việc", en: "a letter of this workspace" },
    register: { vi: "sổ đăng ký văn bản", en: "a register of documents" },
    shared: { vi: "danh mục dùng chung", en: "the shared catalogue" },
    national: { vi: "danh mục văn bản có sẵn", en: "the built-in list" },
  };
  const where = place
    ? ` ${fileName(place.uri)}, ${locale === "vi" ? "dòng" : "line"} ${place.range.start.line + 1}`
    : "";
  const doubt = isUnverified(document) ? ` (${say(unverified, locale)})` : "";
  return `${say(origins[from], locale)}${where}${doubt}`;
}

/** Last part of a uri's path, readable. */
function fileName(uri: string): string {
  const last =
    uri
      .replace(/[?#].*$/s, "")
      .split("/")
      .at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Text from a letter or a register as Markdown that shows it as it is: no emphasis, link, image or tag comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>!|~]/g, "\\$&")
    .replace(/^[-+#]/, "\\$&");
}
