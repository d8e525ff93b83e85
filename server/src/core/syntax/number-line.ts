import type { PlainText } from "../text/plain-text.ts";
import type { NumberLine } from "./letter.ts";

const label = /^['“"\s]*(?<label>[S$]6\s{0,3}[:.]?|(?:Luật\s)?\p{L}{1,3}\s{0,3}[:.]?)(?!\p{L})/diu;
const withSeparator =
  /^(?<blank>\s*(?:(?<sequence>\d(?:[\d.]| (?=\d)){0,8}(?:[a-zđ](?!\p{L}))?)|[^\p{L}\d/–—-]*|[^\s/–—]{1,8}))(?<separator>\s*[/–—-]\s*|\s+(?=\p{L}+\s?[/-]))(?<symbol>.*)$/dsu;
const without = /^(?<blank>\s*(?<sequence>\d[\d.]{0,8})?)(?<separator>)(?<symbol>.*)$/dsu;

/** Reads `Số: 845/UBND-VP`; whatever is missing is `null`, whatever stands for a blank is kept. */
export function readNumberLine(text: PlainText): NumberLine {
  const head = label.exec(text.text);
  const labelText = head ? text.group(head, "label") : null;
  const from = head ? head[0].length : 0;
  const tail = text.slice(from);
  const m = withSeparator.exec(tail.text) ?? without.exec(tail.text);
  const trimmed = (part: PlainText | null) => (part && part.text.trim() !== "" ? part.trim() : null);
  const sequence = m ? tail.group(m, "sequence") : null;
  const symbol = m ? trimmed(tail.group(m, "symbol")) : null;
  const separator = m ? tail.group(m, "separator") : null;
  return {
    span: text.span,
    text,
    label: trimmed(labelText),
    sequence,
    blank: sequence || !m ? null : tail.group(m, "blank"),
    separator: separator && separator.text !== "" ? separator : null,
    symbol: symbol ? withoutFinalDot(symbol) : null,
  };
}

const withoutFinalDot = (symbol: PlainText): PlainText =>
  symbol.text.endsWith(".") ? symbol.slice(0, -1 + symbol.text.length) : symbol;
