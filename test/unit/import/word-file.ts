import { strToU8, zipSync } from "fflate";
import { importDocx } from "../../../server/src/import/import.ts";

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Further parts by name: `styles`, `numbering`, `header1`; what stands inside their root. */
export type Extra = Readonly<Record<string, string>>;

const roots: Readonly<Record<string, string>> = {
  styles: "w:styles",
  numbering: "w:numbering",
  settings: "w:settings",
  footnotes: "w:footnotes",
  theme: "a:theme",
  header: "w:hdr",
  footer: "w:ftr",
};

/** The parts of a Word file written by hand: what stands in its body, and in other parts. */
export function wordParts(body: string, extra: Extra = {}, type = main): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": relations([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": strToU8(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`),
    "word/_rels/document.xml.rels": relations(
      Object.keys(extra).map((name) => [name, name.replace(/\d+$/, ""), `${name}.xml`]),
    ),
  };
  for (const [name, inner] of Object.entries(extra)) {
    const root = roots[name.replace(/\d+$/, "")];
    parts[`word/${name}.xml`] = strToU8(`<${root} ${spaces}>${inner}</${root}>`);
  }
  return parts;
}

const relations = (given: readonly (readonly [id: string, type: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  );

export const wordFile = (body: string, extra?: Extra): Uint8Array => zipSync(wordParts(body, extra));

export const imported = (body: string, extra?: Extra) => importDocx(wordFile(body, extra));

export const textOf = async (body: string, extra?: Extra): Promise<string> => (await imported(body, extra)).text;

/** A run with its text; `properties` as XML. */
export const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run, or of what is given as XML. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : content && r(content)}</w:p>`;

export const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.join("")}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

export const centred = '<w:jc w:val="center"/>';
