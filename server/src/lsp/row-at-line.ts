import type { Register } from "../catalogue/registers/register.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";

/** The document of the row that begins in a line of a register, or reaches it; `null` above the first. Rows are in order. */
export function rowAtLine({ rows }: Pick<Register, "rows">, line: number): KnownDocument | null {
  let from = 0;
  let to = rows.size;
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = rows.document(middle).place?.range.start.line ?? Number.POSITIVE_INFINITY;
    if (start <= line) from = middle + 1;
    else to = middle;
  }
  return from === 0 ? null : rows.document(from - 1);
}
