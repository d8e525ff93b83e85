import { remove } from "../../text/edit.ts";
import { isContiguous } from "../header/layout.ts";
import { rule, safe } from "../rule.ts";

const again = /^(?:về việc|v\/v)(?:\s*:)?\s+(?=\p{L})/iu;

/** `V/v` says `về việc` already. */
export const subjectPrefixDoubled = rule({
  name: "subject-prefix-doubled",
  component: "subject",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.5.b", hd36: "II.1.5", hd05: "II.I.5.2.3" },
  message: {
    vi: "“{prefix}” đã có nghĩa là “về việc”: bỏ “{found}” đứng sau.",
    en: "“{prefix}” means “về việc” already: leave out the “{found}” after it.",
  },
  why: {
    vi: "“V/v” đọc là “về việc”, nên “V/v về việc” là nói hai lần cùng một chữ.",
    en: "“V/v” is read “về việc”, so the words are said twice.",
  },
  fixes: ["safe"],
  check({ letter: { subject, source }, report }) {
    if (!subject?.prefix) return;
    const match = again.exec(subject.content.text);
    if (!match) return;
    const values = { prefix: subject.prefix.text, found: match[0].trim() };
    const where = subject.content.slice(0, match[0].trimEnd().length);
    const extra = subject.content.slice(0, match[0].length);
    const title = { vi: "Bỏ “{found}”", en: "Leave out “{found}”" };
    report(where, values, ...(isContiguous(source, extra) ? [safe(remove(extra), title)] : []));
  },
});
