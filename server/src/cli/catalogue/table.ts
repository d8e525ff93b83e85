import type { Colors } from "picocolors/types";
import type { KnownDocument, Origin } from "../../core/citations/resolution.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import { printable } from "../failures.ts";
import type { Terminal } from "../terminal.ts";
import { shownPlace } from "./sources.ts";

const headings: readonly Bilingual[] = [
  { vi: "Văn bản", en: "Document" },
  { vi: "Ngày", en: "Date" },
  { vi: "Cơ quan", en: "Issuer" },
  { vi: "Trích yếu", en: "Title" },
  { vi: "Hiệu lực", en: "Validity" },
  { vi: "Nguồn", en: "From" },
];
/** The column that gives way where the terminal is narrow, and how far. */
const title = 3;
const leastTitle = 20;
/** Where no terminal says how wide it is. */
const mostTitle = 100;
/** Numbers of amending documents that are named; some laws have a dozen. */
const mostNamed = 2;

const origins: Readonly<Record<Origin, Bilingual>> = {
  workspace: { vi: "thư mục văn bản", en: "the workspace" },
  register: { vi: "sổ đăng ký", en: "a register" },
  shared: { vi: "danh mục dùng chung", en: "the shared catalogue" },
  national: { vi: "danh mục có sẵn", en: "the built-in list" },
};

/** Documents as a table for people; titles are cut where a terminal would break the lines. */
export function documentTable(
  documents: readonly KnownDocument[],
  { locale, columns, cwd }: Terminal,
  { bold }: Pick<Colors, "bold">,
  today = new Date().toISOString().slice(0, 10),
): string {
  const rows = documents.map((d) =>
    [
      [d.type, d.number].filter(Boolean).join(" "),
      shownDate(d.issued),
      d.issuer ?? "",
      d.title ?? "",
      validity(d, today)[locale],
      shownPlace(d, cwd) ?? origins[d.from][locale],
    ].map((cell) => printable(cell.normalize("NFC"))),
  );
  const table = [headings.map((h) => h[locale]), ...rows];
  const widths = headings.map((_, at) => Math.max(...table.map((row) => lengthOf(row[at] ?? ""))));
  const others = widths.reduce((sum, width, at) => sum + (at === title ? 0 : width + 2), 0);
  const room = columns > 0 ? columns - others : mostTitle;
  widths[title] = Math.max(leastTitle, Math.min(widths[title] ?? 0, room));
  return table
    .map((row, n) => {
      const line = row
        .map((cell, at) => fitted(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd();
      return `${n === 0 ? bold(line) : line}\n`;
    })
    .join("");
}

/** Composed Vietnamese letters take one column each. */
const lengthOf = (text: string): number => [...text].length;

function fitted(text: string, width: number): string {
  const signs = [...text];
  if (signs.length <= width) return text + " ".repeat(width - signs.length);
  return `${signs.slice(0, width - 1).join("")}…`;
}

const shownDate = (iso: string | null): string => (iso === null ? "" : iso.split("-").reverse().join("/"));

/** What is known of a document's validity on a day; nothing is said where no end is known. */
function validity({ effective, expired, replacedBy, amendedBy }: KnownDocument, today: string): Bilingual {
  const by = replacedBy.join(", ");
  if (expired !== null && expired <= today) {
    const day = shownDate(expired);
    return by === ""
      ? { vi: `hết hiệu lực ${day}`, en: `expired ${day}` }
      : { vi: `thay bằng ${by} từ ${day}`, en: `replaced by ${by} on ${day}` };
  }
  if (by !== "") return { vi: `thay bằng ${by}`, en: `replaced by ${by}` };
  if (effective !== null && effective > today)
    return { vi: `hiệu lực từ ${shownDate(effective)}`, en: `in force from ${shownDate(effective)}` };
  if (amendedBy.length > 0) {
    const numbers = amendedBy.slice(0, mostNamed).join(", ") + (amendedBy.length > mostNamed ? ", …" : "");
    return { vi: `sửa đổi: ${numbers}`, en: `amended: ${numbers}` };
  }
  return expired === null ? { vi: "", en: "" } : { vi: `đến ${shownDate(expired)}`, en: `until ${shownDate(expired)}` };
}
