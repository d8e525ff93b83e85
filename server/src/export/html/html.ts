import type { Line, Page, Pages, Piece, Stroke } from "../pages/pages.ts";
import type { PageSetup } from "../sheet/sheet.ts";
import { escaped, points } from "./attributes.ts";
import type { Face } from "./faces.ts";

// A page is an SVG picture of A4 size whose lines are text: everything stands in attributes, so that the strictest content
// security policy lets it be; a person can select it, search in it and print it.

/** A font file, and where it is to be had: a `data:` URI or an address. */
export interface FontFile extends Face {
  readonly url: string;
}

export interface HtmlOptions {
  readonly title: string;
  readonly fonts: readonly FontFile[];
}

/** One file that stands alone: printed, it gives exactly these pages. */
export function htmlOf(pages: Pages, { title, fonts }: HtmlOptions): string {
  const { setup } = pages;
  return [
    "<!DOCTYPE html>",
    '<html lang="vi">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${fontCss(fonts)}\n${pageCss(setup)}\n${fileCss}\n</style>`,
    "</head>",
    "<body>",
    ...pages.pages.map((page) => pageHtml(page, setup)),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The rules that load the fonts. */
export const fontCss = (fonts: readonly FontFile[]): string =>
  fonts
    .map(
      ({ url, bold, italic, range }) =>
        `@font-face{font-family:Tinos;font-weight:${bold ? 700 : 400};font-style:${italic ? "italic" : "normal"};` +
        `src:url("${url}") format("woff2");unicode-range:${range}}`,
    )
    .join("\n");

/** The rules that pages need wherever they are shown. */
export const pageCss = ({
  width,
  height,
  font,
}: PageSetup): string => `.page{display:block;background:#fff;aspect-ratio:${points(width)}/${points(height)}}
.page text{font-family:Tinos,"${font}","Liberation Serif",serif;fill:#000;white-space:pre;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}
.page line,.page rect{fill:none;stroke-width:.75}`;

const fileCss = `@page{size:210mm 297mm;margin:0}
body{margin:0;background:#e7e7e7}
.page{width:210mm;height:297mm;margin:8mm auto;box-shadow:0 1px 6px #0004}
@media print{body{background:none}.page{margin:0;box-shadow:none;break-after:page}.page:last-child{break-after:auto}}`;

/**
 * A page as SVG, in points. Each line that shows something of the source says which (`data-start`, `data-end`: UTF-16
 * offsets), and of which part of the letter it is (`data-look`).
 */
export function pageHtml({ section, number, lines, strokes }: Page, { width, height }: PageSetup): string {
  const size = `viewBox="0 0 ${points(width)} ${points(height)}"`;
  const about = `data-section="${section}" data-page="${number}" aria-label="Trang ${number}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="page" role="group" ${size} ${about}>`,
    ...lines.filter(({ pieces }) => pieces.length > 0).map(lineHtml),
    ...strokes.map(strokeHtml),
    "</svg>",
  ].join("\n");
}

function lineHtml({ pieces, baseline, span, paragraph }: Line): string {
  const source = span ? ` data-start="${span.start}" data-end="${span.end}"` : "";
  const look = paragraph ? ` data-look="${paragraph.look}"` : "";
  const [only] = pieces;
  const y = ` y="${points(baseline)}"`;
  if (only && pieces.length === 1) return `<text${y}${typeOf(only)}${source}${look}>${escaped(only.text)}</text>`;
  const parts = pieces.map((piece) => `<tspan${typeOf(piece)}>${escaped(piece.text)}</tspan>`);
  return `<text${y}${source}${look}>${parts.join("")}</text>`;
}

function typeOf({ x, size, bold, italic, underline, wordSpacing }: Piece): string {
  const attributes = [` x="${points(x)}" font-size="${points(size)}"`];
  if (bold) attributes.push(' font-weight="700"');
  if (italic) attributes.push(' font-style="italic"');
  if (underline) attributes.push(' text-decoration="underline"');
  if (wordSpacing !== 0) attributes.push(` word-spacing="${points(wordSpacing)}"`);
  return attributes.join("");
}

function strokeHtml({ x, y, width, height, color }: Stroke): string {
  const stroke = `stroke="${color === "red" ? "#f00" : "#000"}"`;
  return height === 0
    ? `<line x1="${points(x)}" y1="${points(y)}" x2="${points(x + width)}" y2="${points(y)}" ${stroke}/>`
    : `<rect x="${points(x)}" y="${points(y)}" width="${points(width)}" height="${points(height)}" ${stroke}/>`;
}
