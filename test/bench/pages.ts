import path from "node:path";
import { placesIn } from "../../server/src/core/citations/provisions.ts";
import { provisionLine } from "../../server/src/service/provision-line.ts";
import { textThread } from "../../server/src/threads/text.ts";
import { column, makePdf } from "../support/pdf.ts";
import { type Figure, median } from "./measure.ts";

const bundled = path.resolve(import.meta.dirname, "../../dist/text-worker.js");
const pages = 300;
const linesPerPage = 40;

/** A PDF of 300 full pages is read in the thread as it is shipped; then an article is looked for in its text. */
export async function pageFigures(worker = bundled): Promise<Figure[]> {
  const pdf = makePdf(
    Array.from({ length: pages }, (_, page) =>
      column([
        ...Array.from(
          { length: linesPerPage - 1 },
          (_, n) => `${n}. Dòng của trang ${page} về công tác văn thư, lưu trữ`,
        ),
        `Điều ${page}. Về công tác văn thư`,
      ]),
    ),
  );
  const from = performance.now();
  const read = await textThread(worker, 60_000)("pdf", pdf);
  const seconds = (performance.now() - from) / 1000;
  if ("fault" in read) throw new Error(`the PDF was not read: ${read.fault}`);
  const [last] = placesIn(`khoản 1 Điều ${pages - 1}`);
  if (!last) throw new Error("no provision");
  const find = median(() => provisionLine(read.text, last), 20, 5);
  const size = `${(read.text.length / 1024).toFixed(0)} KB of text`;
  return [
    { name: "text of a 300-page PDF", value: seconds, unit: "s", budget: 3, note: `${size}, thread started for it` },
    { name: "article found in it", value: find, unit: "ms", budget: 40, note: "the last of 12,000 lines" },
  ];
}
