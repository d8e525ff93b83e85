import type { Addressees, ListItem } from "../../core/syntax/letter.ts";
import { type Desk, paragraph, present, running, runsOf, spaced, widthOf } from "./paragraph.ts";
import type { Paragraph, Run } from "./sheet.ts";

/** How far from the margin the label of several addressees stands, as a share of the text's width. */
const labelIndent = 0.2;

/**
 * One addressee beside the label, in the middle of the page; several as a list whose dashes stand below the colon.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, and Phụ lục III, Mẫu 1.5.
 */
export function addressees(desk: Desk, found: Addressees | null): Paragraph[] {
  if (!found) return [];
  const { between } = desk.standard.page;
  const label = runsOf(desk, "addresseesLabel", found.label, found.colon);
  const shape = { ...running(desk), firstLine: 0, keepNext: true, keepLines: true };
  const [only] = found.items;
  if (only && found.items.length === 1 && found.inline) {
    const runs = spaced(label, runsOf(desk, "addressees", only.whole));
    return [paragraph("addressees", runs, { ...shape, align: "center", after: 2 * between })];
  }
  const left = desk.textWidth * labelIndent;
  const colonAt = widthOf({ runs: label });
  const items = present(found.items.map((item) => listItem(desk, "addressees", item)));
  return [
    ...(label.length > 0 ? [paragraph("addresseesLabel", label, { ...shape, align: "left", left, after: 0 })] : []),
    ...items.map(
      (item, n): Paragraph => ({
        ...item,
        ...shape,
        keepNext: true,
        align: "left",
        left: left + colonAt,
        after: n === items.length - 1 ? 2 * between : 0,
      }),
    ),
  ];
}

/** An item of a list of addressees or of the distribution list; its dash is the list's. */
export function listItem(desk: Desk, look: "addressees" | "distribution", item: ListItem): Paragraph | null {
  const marker = item.marker ? desk.ink.take(item.marker) : [];
  const runs = unindented(runsOf(desk, look, item.whole));
  if (runs.length === 0 && marker.length === 0) return null;
  const list =
    marker.length > 0 ? { kind: "item" as const, marker: marker.map((p) => p.text).join(""), bold: false } : null;
  return paragraph(look, runs, { list }, item.span);
}

/** Runs without the white space at their beginning, which stood behind a marker. */
export function unindented(runs: readonly Run[]): Run[] {
  const [first, ...others] = runs;
  if (!first) return [];
  const text = first.text.trimStart();
  const cut = first.text.length - text.length;
  if (cut === 0) return [...runs];
  if (text === "") return unindented(others);
  return [{ ...first, text, span: first.span && { start: first.span.start + cut, end: first.span.end } }, ...others];
}
