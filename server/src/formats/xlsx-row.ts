import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a new cell says. */
interface NewCell {
  /** Column, from 0. */
  readonly at: number;
  readonly text: string;
  /** Days from the workbook's first one, where the cell says a day: written so where the column holds such days. */
  readonly day: number | null;
}

export interface NewSheetRow {
  /** The sheet's place among the sheets, from 0. */
  readonly sheet: number;
  /** The row, from 0: one in which nothing is written yet. */
  readonly row: number;
  /** A row whose cells show how the new ones are kept (format, text or number), `null` where there is none. */
  readonly like: number | null;
  readonly cells: readonly NewCell[];
}

type Parts = Record<string, Uint8Array>;

/**
 * The same `.xlsx` file with one row more. Everything else in it stays as it is: only the sheet's own part is changed,
 * and the range of a table that ends right above. `null` where the file is built in a way that this cannot write.
 */
export function addXlsxRow(file: Uint8Array, { sheet, row, like, cells }: NewSheetRow): Uint8Array | null {
  return changed(file, sheet, (xml, parts, path) => {
    const data = sheetData(xml);
    if (!data) return null;
    const there = rowAt(xml, data, row);
    if (there && /<(?:v|is|f)[\s>]/.test(there.text)) return null;
    const [styles, examples] = [cellsOf(there?.text ?? ""), cellsOf(rowAt(xml, data, like ?? -1)?.text ?? "")];
    const filled = new Map(cells.map((cell) => [cell.at, cell]));
    const columns = [...new Set([...styles.keys(), ...filled.keys()])].sort((a, b) => a - b);
    const written = columns.map((at) => {
      const style = styles.get(at)?.style ?? examples.get(at)?.style ?? "";
      return cellXml(`${columnName(at)}${row + 1}`, style, filled.get(at), examples.get(at)?.isNumber === true);
    });
    const open = there?.open ?? `<row r="${row + 1}">`;
    const made = `${open}${written.join("")}</row>`;
    const [from, to] = there ? [there.start, there.end] : [data.end, data.end];
    extendTables(parts, path, row);
    return withRange(spliced(xml, from, to, data.isEmpty ? `<sheetData>${made}</sheetData>` : made, data), row);
  });
}

/** The same file with nothing written in a row; its cells keep their formats. `null` as in `addXlsxRow`. */
export function clearXlsxRow(file: Uint8Array, sheet: number, row: number): Uint8Array | null {
  return changed(file, sheet, (xml) => {
    const data = sheetData(xml);
    const there = data && rowAt(xml, data, row);
    if (!there) return null;
    const kept = [...cellsOf(there.text)].map(([at, { style }]) => `<c r="${columnName(at)}${row + 1}"${style}/>`);
    return `${xml.slice(0, there.start)}${there.open}${kept.join("")}</row>${xml.slice(there.end)}`;
  });
}

function changed(
  file: Uint8Array,
  sheet: number,
  change: (xml: string, parts: Parts, path: string) => string | null,
): Uint8Array | null {
  const parts: Parts = unzipSync(file);
  const path = sheetPath(parts, sheet);
  const part = path === null ? undefined : parts[path];
  if (path === null || !part) return null;
  const xml = change(strFromU8(part), parts, path);
  if (xml === null) return null;
  parts[path] = strToU8(xml);
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 2) });
}

const textOf = (parts: Parts, path: string): string => {
  const part = parts[path];
  return part ? strFromU8(part) : "";
};

/** The part in which the sheet stands, by the workbook's list of sheets. */
function sheetPath(parts: Parts, sheet: number): string | null {
  const sheets = textOf(parts, "xl/workbook.xml").match(/<sheet\s[^>]{1,600}>/g) ?? [];
  const id = / r:id="([^"]{1,80})"/.exec(sheets[sheet] ?? "")?.[1];
  return id === undefined ? null : related(parts, "xl/_rels/workbook.xml.rels", "xl", (r) => r.includes(`Id="${id}"`));
}

function related(parts: Parts, rels: string, folder: string, wanted: (tag: string) => boolean): string | null {
  const tags = textOf(parts, rels).match(/<Relationship\s[^>]{1,600}>/g) ?? [];
  const target = / Target="([^"]{1,200})"/.exec(tags.find(wanted) ?? "")?.[1];
  if (target === undefined) return null;
  if (target.startsWith("/")) return target.slice(1);
  return target.startsWith("../") ? `xl/${target.slice(3)}` : `${folder}/${target}`;
}

interface Data {
  /** Where the rows begin and end; of an element without any, the element itself. */
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

function sheetData(xml: string): Data | null {
  const open = /<sheetData(?:\s[^>]{0,200})?\/?>/.exec(xml);
  if (!open) return null;
  const start = open.index + open[0].length;
  if (open[0].endsWith("/>")) return { start: open.index, end: start, isEmpty: true };
  const end = xml.indexOf("</sheetData>", start);
  return end < 0 ? null : { start, end, isEmpty: false };
}

/** Puts a text into the sheet; in place of the whole element where that was empty. */
const spliced = (xml: string, from: number, to: number, text: string, { start, end, isEmpty }: Data): string =>
  isEmpty ? xml.slice(0, start) + text + xml.slice(end) : xml.slice(0, from) + text + xml.slice(to);

interface Row {
  readonly start: number;
  readonly end: number;
  /** Its opening tag, never an empty element's. */
  readonly open: string;
  /** Its cells. */
  readonly text: string;
}

function rowAt(xml: string, { start, end, isEmpty }: Data, row: number): Row | null {
  if (isEmpty || row < 0) return null;
  const tag = new RegExp(`<row\\s(?:[^>]{0,400}\\s)?r="${row + 1}"[^>]{0,400}>`, "g");
  tag.lastIndex = start;
  const found = tag.exec(xml);
  if (!found || found.index >= end) return null;
  const after = found.index + found[0].length;
  if (found[0].endsWith("/>"))
    return { start: found.index, end: after, open: `${found[0].slice(0, -2).trimEnd()}>`, text: "" };
  const close = xml.indexOf("</row>", after);
  if (close < 0) return null;
  return { start: found.index, end: close + "</row>".length, open: found[0], text: xml.slice(after, close) };
}

interface CellLook {
  /** ` s="5"`, or empty. */
  readonly style: string;
  /** Whether it holds a number, and not a text. */
  readonly isNumber: boolean;
}

function cellsOf(row: string): Map<number, CellLook> {
  const cells = new Map<number, CellLook>();
  for (const { 0: tag, index } of row.matchAll(/<c\s[^>]{1,200}>/g)) {
    const name = / r="([A-Z]{1,3})\d{1,7}"/.exec(tag)?.[1];
    if (name === undefined) continue;
    const style = / s="\d{1,6}"/.exec(tag)?.[0] ?? "";
    const isText = / t="(?!n")/.test(tag);
    const isFull = !tag.endsWith("/>") && row.startsWith("<v>", index + tag.length);
    cells.set(columnNumber(name), { style, isNumber: isFull && !isText });
  }
  return cells;
}

function cellXml(name: string, style: string, cell: NewCell | undefined, isNumber: boolean): string {
  if (!cell || cell.text === "") return `<c r="${name}"${style}/>`;
  const number = cell.day ?? (/^(?:0|[1-9]\d{0,14})$/.test(cell.text) ? Number(cell.text) : null);
  if (isNumber && number !== null) return `<c r="${name}"${style}><v>${number}</v></c>`;
  return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
}

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Control signs, which XML cannot hold, are left out. */
const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, " ").replace(/[&<>]/g, (sign) => names[sign] ?? sign);

const columnName = (at: number): string =>
  (at < 26 ? "" : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
const columnNumber = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheet's range takes the row in. */
const withRange = (xml: string, row: number): string =>
  xml.replace(/(<dimension ref="[A-Z]{1,3}\d{1,7}:[A-Z]{1,3})(\d{1,7})"/, (all, before: string, last: string) =>
    Number(last) > row ? all : `${before}${row + 1}"`,
  );

/** A table that ended right above the row takes it in; one with a row of totals stays. */
function extendTables(parts: Parts, sheet: string, row: number): void {
  const [folder, name] = [sheet.slice(0, sheet.lastIndexOf("/")), sheet.slice(sheet.lastIndexOf("/") + 1)];
  const tags = textOf(parts, `${folder}/_rels/${name}.rels`).match(/<Relationship\s[^>]{1,600}>/g) ?? [];
  for (const tag of tags.filter((t) => t.includes("/table"))) {
    const path = related(parts, `${folder}/_rels/${name}.rels`, folder, (t) => t === tag);
    const xml = path === null ? "" : textOf(parts, path);
    if (path === null || xml === "" || /totalsRowCount="[1-9]/.test(xml)) continue;
    const end = new RegExp(`( ref="[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3})${row}"`, "g");
    parts[path] = strToU8(xml.replace(end, `$1${row + 1}"`));
  }
}
