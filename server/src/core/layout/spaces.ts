import type { Standard } from "../standards/standard.ts";
import type { Letter, ListItem } from "../syntax/letter.ts";
import type { Edit } from "../text/edit.ts";
import type { PlainText } from "../text/plain-text.ts";
import { type Span, span } from "../text/span.ts";
import { commentAround } from "./comments.ts";

/** Edits of the spaces inside lines: behind labels and dashes where the standard has one, and doubled or unusual ones. */
export function spaces(letter: Letter, standard: Standard): Edit[] {
  const behindLabels = labelSpaces(letter, standard);
  const taken = new Set(behindLabels.map((e) => e.span.start));
  return [...behindLabels, ...innerSpaces(letter).filter((e) => !taken.has(e.span.start))];
}

/** `Số:845` → `Số: 845`; `-Như trên` → `- Như trên`. Where emphasis stands between, or columns, nothing is touched. */
function labelSpaces({ source, header, addressees, body, distribution }: Letter, standard: Standard): Edit[] {
  const edits: Edit[] = [];
  const between = (before: Span | undefined, next: Span | undefined, insert: boolean) => {
    if (!before || !next || next.start < before.end) return;
    const gap = source.text.slice(before.end, next.start);
    if (gap === " " || !/^[ \u00a0]{0,2}$/.test(gap) || (gap === "" && !insert)) return;
    edits.push({ span: span(before.end, next.start), newText: " " });
  };
  const behind = (marker: PlainText | null, text: PlainText) =>
    between(marker?.span, text.text === "" ? undefined : text.span, /^[-+]$/.test(marker?.text ?? ""));
  const items: readonly ListItem[] = [...(addressees?.items ?? []), ...(distribution?.items ?? [])];
  for (const { label, sequence } of [header.number, ...header.otherNumbers].flatMap((n) => (n ? [n] : [])))
    if (sequence) between(label?.span, sequence.span, label?.text.endsWith(":") ?? false);
  if (addressees?.inline) between(addressees.colon?.span, addressees.items[0]?.span, true);
  for (const item of items) behind(item.marker, item.text);
  for (const block of body.blocks)
    if (block.kind === "item" && block.marker) behind(block.marker, block.text.slice(block.marker.text.length).trim());
  const filed = distribution?.filingLine?.text;
  const label = filed?.text.startsWith(standard.filing.label) ? standard.filing.label.length : 0;
  if (filed && label > 0 && standard.filing.label.endsWith(":"))
    between(filed.spanOf(0, label), label < filed.text.length ? filed.slice(label).trim().span : undefined, true);
  return edits;
}

/** A run of spaces that is doubled or holds other kinds of space (no-break, thin, …). */
const runs = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]{2}|[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const columns = /\t|\s{3}|\|/;
/** What room is left behind for a number or a date to be written in by hand. */
const beforeRoom = /(?:(?<!\p{L})(?:số|ngày|tháng|năm|giờ|lúc)|:|[.…_]{2})[*_]{0,3}$/iu;
const afterRoom = /^[*_]{0,3}(?:[/…_-]|\.\.)/;

function innerSpaces(letter: Letter): Edit[] {
  const { source } = letter;
  const edits: Edit[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    const from = source.lineStart(line);
    const raw = source.text.slice(from, source.lineEnd(line));
    if (raw.search(runs) < 0) continue;
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (columns.test(text)) continue;
    for (const m of text.matchAll(runs)) {
      const at = span(from + lead + m.index, from + lead + m.index + m[0].length);
      const room =
        m[0].length > 1 &&
        (beforeRoom.test(text.slice(Math.max(0, m.index - 10), m.index)) ||
          afterRoom.test(text.slice(m.index + m[0].length, m.index + m[0].length + 6)));
      const newText = room ? "  " : " ";
      if (m[0] !== newText && !commentAround(letter, at.start, at.end)) edits.push({ span: at, newText });
    }
  }
  return edits;
}
