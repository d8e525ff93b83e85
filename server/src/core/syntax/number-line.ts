import type { PlainText } from "../text/plain-text.ts";
import type { NumberLine } from "./letter.ts";

/** Quotation marks before the label, and the label. */
const label = /^(['“"\s]*)([S$]6\s{0,3}[:.]?|(?:Luật\s)?\p{L}{1,3}\s{0,3}[:.]?)(?!\p{L})/iu;
/** Spaces, then the sequence or what stands for a blank one, the separator and the symbol. */
const withSeparator =
  /^(\s*)(?:(\d(?:[\d.]| (?=\d)){0,8}(?:[a-zđ](?!\p{L}))?)|([^\p{L}\d/–—-]*|[^\s/–—]{1,8}))(\s*[/–—-]\s*|\s+(?=\p{L}+\s?[/-]))(.*)$/su;
const without = /^(\s*)(\d[\d.]{0,8})?()()(.*)$/su;

/** Reads `Số: 845/UBND-VP`; whatever is missing is `null`, whatever stands for a blank is kept. */
export function readNumberLine(text: PlainText): NumberLine {
  const head = label.exec(text.text);
  const labelText = head ? text.part(head, 2) : null;
  const from = head ? head[0].length : 0;
  const tail = text.slice(from);
  const m = withSeparator.exec(tail.text) ?? without.exec(tail.text);
  const trimmed = (part: PlainText | null) => (part && part.text.trim() !== "" ? part.trim() : null);
  const sequence = m ? tail.part(m, 2) : null;
  const symbol = m ? trimmed(tail.part(m, 5)) : null;
  const separator = m ? tail.part(m, 4) : null;
  return {
    span: text.span,
    text,
    label: trimmed(labelText),
    sequence,
    blank: sequence || !m ? null : tail.slice(0, (m[1] ?? "").length + (m[3] ?? "").length),
    separator: separator && separator.text !== "" ? separator : null,
    symbol: symbol ? withoutFinalDot(symbol) : null,
  };
}

const withoutFinalDot = (symbol: PlainText): PlainText =>
  symbol.text.endsWith(".") ? symbol.slice(0, -1 + symbol.text.length) : symbol;
