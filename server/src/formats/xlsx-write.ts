import { utils, write } from "@e965/xlsx";

/** Widths of the columns of a register, in characters, as far as they are wider than usual. */
const widths = [14, 22, 12, 28, 60, 12, 12, 20, 20, 24, 30];

/** An `.xlsx` file of one sheet. Every cell is a text, so that nothing is reckoned out and dates stay as written. */
export function writeXlsx(rows: Iterable<readonly string[]>, name: string): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    [...rows].map((row) => row.map((value) => (value === "" ? null : value))),
    {
      dense: true,
    },
  );
  sheet["!cols"] = widths.map((wch) => ({ wch }));
  const book = utils.book_new(sheet, name);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
