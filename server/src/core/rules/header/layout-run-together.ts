import { layOutClosing } from "../../layout/lay-out-closing.ts";
import { layOutHead } from "../../layout/lay-out-head.ts";
import { closingRunTogether, runTogether } from "../../layout/run-together.ts";
import { rule, suggest } from "../rule.ts";

/**
 * Text pasted from a web page or read by a scanner has two columns on one line. Whatever the components then lack or
 * have in the wrong place comes from the paste: it is said once, and the rules about them are silent until it is laid out.
 */
export const layoutRunTogether = rule({
  name: "layout-run-together",
  component: "header",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL I, I.IV", hd36: "II.1.1.2", hd05: "II.I.1.2" },
  covers: [
    "header",
    "national-title",
    "motto",
    "party-title",
    "issuer",
    "number",
    "place-and-date",
    "title",
    "subject",
    "addressees",
    "body",
    "distribution",
    "signature",
    "capitals",
  ],
  message: {
    vi: "Các thành phần thể thức dính liền trên một dòng (do dán từ trang web hoặc nhận dạng chữ). Tách mỗi thành phần thành dòng riêng thì các thành phần này mới kiểm tra được.",
    en: "Components are run together on one line, as after pasting or scanning. Put each on its own line; they are checked when they can be told apart.",
  },
  why: {
    vi: "Mỗi thành phần thể thức có một ô riêng trên trang. Khi hai cột dính vào nhau, người đọc và phần mềm đều không biết chữ nào thuộc thành phần nào, nên các lỗi khác ở phần này được để lại cho đến khi tách xong.",
    en: "Every component has its own place on the page. Where two columns are run together nobody can tell which words belong to which component, so other findings there wait until they are set apart.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const head = runTogether(letter);
    const closing = closingRunTogether(letter);
    const edits = [head ? layOutHead(letter) : null, closing ? layOutClosing(letter, closing) : null].filter(
      (edit) => edit !== null,
    );
    const fixes = edits.length > 0 ? [suggest(edits, asLines)] : [];
    if (head) {
      const start = Math.min(letter.header.span.start, head.start);
      const below = closing && closing.start >= head.end ? [{ span: closing, message: closingToo }] : [];
      report({ span: { start, end: head.end } }, {}, ...fixes, ...below);
    } else if (closing) report({ span: closing }, {}, ...fixes);
  },
});

const asLines = { vi: "Tách thành các dòng theo thể thức", en: "Lay out into the lines of the format" };

const closingToo = {
  vi: "Nơi nhận và chữ ký cũng dính liền trên một dòng",
  en: "Distribution list and signature are run together, too",
};
