import { insert, replace } from "../../text/edit.ts";
import { dateOf } from "../header/progress.ts";
import { closingSign, lastWord } from "../last-word.ts";
import { rule, safe, suggest } from "../rule.ts";
import { basesOf, isNormative } from "./bases.ts";

/** `BAN THƯỜNG VỤ QUYẾT ĐỊNH`, the line that the bases lead to. */
const inCapitals = /^\p{Lu}[\p{Lu}\s]{3,60}:?$/u;
/** `…, QUYẾT NGHỊ` on the last basis' own line. */
const runOn = /QUYẾT\s(?:ĐỊNH|NGHỊ)/;

/** The last basis ends with a full stop; before Nghị định 30 it ended with a comma. */
export const basisLastSign = rule({
  name: "basis-last-sign",
  component: "body",
  severity: { nd30: "error", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.a", hd05: "II.I.6.2.3" },
  message: {
    vi: "Căn cứ cuối cùng kết thúc bằng dấu chấm “.”.",
    en: "The last basis ends with a full stop “.”.",
  },
  why: {
    vi: "Căn cứ cuối khép lại phần căn cứ trước khi vào nội dung. Dấu phẩy là cách cũ trước năm 2020, hay còn sót khi chép từ văn bản cũ.",
    en: "The last basis closes the part. The comma is the manner of before 2020, left over where an old document was copied.",
  },
  fixes: ["safe", "suggested"],
  check({ letter, standard, report }) {
    const last = basesOf(letter).at(-1);
    if (!last || isNormative(letter) || (dateOf(letter) ?? "9") < (standard.from ?? "")) return;
    const next = letter.body.blocks[letter.body.blocks.indexOf(last) + 1];
    // `Căn cứ …, Trường … ban hành Kế hoạch như sau:` is one sentence; so is the Party's `Theo đề nghị của …,`.
    if (!next || (next.kind !== "verb" && !inCapitals.test(next.text.text))) return;
    const { text } = last;
    const sign = closingSign(text, ",;:");
    if (text.text.endsWith(".") || sign.text.endsWith(":") || runOn.test(text.text.slice(-14))) return;
    if (standard.system === "party" && sign.text.endsWith(",")) return;
    const fix = standard.system === "party" ? suggest : safe;
    if (sign.text !== "") report(sign, {}, fix(replace(sign, ".")));
    else report(lastWord(text), {}, fix(insert(text.span.end, "."), { vi: "Thêm “.”", en: "Add “.”" }));
  },
});
