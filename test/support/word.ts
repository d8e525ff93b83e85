import { Document, type FileChild, Packer, Paragraph, Table, TableCell, TableRow } from "docx";

/** A Word file of these paragraphs and tables; a string is a paragraph. */
export async function makeWord(children: readonly (string | FileChild)[]): Promise<Uint8Array> {
  const blocks = children.map((child) => (typeof child === "string" ? new Paragraph(child) : child));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: blocks }] })));
}

/** A table of cells, each with its lines. */
export const wordTable = (rows: readonly (readonly (readonly string[])[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((lines) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })),
        }),
    ),
  });
