import { createColors } from "picocolors";
import type { Bilingual } from "../../core/rules/rule.ts";
import { severityWords } from "../../core/rules/words.ts";
import { type Checked, diagnosticOf, type Reporter, type Totals } from "../diagnostic.ts";
import { excerpt } from "../excerpt.ts";
import { printable } from "../failures.ts";
import type { Terminal } from "../terminal.ts";

/** Room for a line of a letter where no terminal says how wide it is. */
const defaultColumns = 120;
const leastColumns = 40;

/**
 * For people: where, what, the line with what is meant underlined and how to mend it, the article; then a summary.
 *
 *     845.congvan:4:1: lỗi number-label: Trước số văn bản ghi “Số:”, ở đây là “Số”.
 *       |
 *     4 | Số 845/UBND-VP
 *       | ^^ Sửa thành “Số:” (--fix)
 *       = Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c
 */
export function text({ out, locale, colour, columns }: Terminal): Reporter {
  const c = createColors(colour);
  const tint = { error: c.red, warning: c.yellow, info: c.cyan };
  const say = (words: Bilingual) => words[locale];

  function block(checked: Checked, finding: Checked["findings"][number], room: number): string {
    const { rule, severity, message, source, range, fix } = diagnosticOf(finding, checked, locale);
    const { line, text: shown, column, width } = excerpt(checked.source, finding.span, room);
    const number = String(line + 1);
    const margin = " ".repeat(number.length);
    const bar = c.blue("|");
    const where = `${printable(checked.path)}:${number}:${range.start.character + 1}`;
    const how = fix ? ` ${printable(fix.title)} ${c.dim(say(fix.safe ? safeWord : suggestWord))}` : "";
    return [
      `${c.bold(where)}: ${tint[severity](say(severityWords[severity]))} ${c.bold(rule)}: ${printable(message)}`,
      `${margin} ${bar}`,
      `${c.blue(number)} ${bar} ${shown}`,
      `${margin} ${bar} ${" ".repeat(column)}${tint[severity]("^".repeat(width))}${how}`,
      `${margin} ${c.blue("=")} ${c.dim(source)}`,
      "\n",
    ].join("\n");
  }

  return {
    file(checked) {
      const gutter = String(checked.source.lineCount).length + 4;
      const room = Math.max(leastColumns, columns || defaultColumns) - gutter;
      out(checked.findings.map((f) => block(checked, f, room)).join(""));
    },
    end(totals) {
      const { errors, warnings, infos } = totals;
      const tone = errors > 0 ? c.red : warnings > 0 ? c.yellow : c.green;
      out(`${tone(say(errors + warnings + infos === 0 ? clean(totals) : found(totals)))}\n`);
      const more = totals.fixed ? fixed(totals.fixed) : totals.fixable > 0 ? fixable(totals.fixable) : null;
      if (more) out(`${say(more)}\n`);
    },
  };
}

const safeWord: Bilingual = { vi: "(--fix)", en: "(--fix)" };
const suggestWord: Bilingual = { vi: "(gợi ý)", en: "(suggestion)" };

const clean = ({ files }: Totals): Bilingual => ({
  vi: `Đã kiểm tra ${files} văn bản, không thấy lỗi.`,
  en: `Checked ${letters(files)}, nothing found.`,
});

const found = ({ files, errors, warnings, infos }: Totals): Bilingual => ({
  vi: `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý trong ${files} văn bản.`,
  en: `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "info")} in ${letters(files)}.`,
});

const fixable = (n: number): Bilingual => ({
  vi: `${n} chỗ sửa được ngay bằng --fix.`,
  en: `${n} of them can be fixed with --fix.`,
});

const fixed = ({ findings, files }: NonNullable<Totals["fixed"]>): Bilingual => ({
  vi: `Đã sửa ${findings} chỗ trong ${files} văn bản.`,
  en: `Fixed ${findings} in ${letters(files)}.`,
});

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
const letters = (n: number): string => plural(n, "letter");
