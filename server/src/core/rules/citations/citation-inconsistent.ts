import type { Citation } from "../../citations/citation.ts";
import { issuerKey } from "../../citations/key.ts";
import { kindOf } from "../../citations/kinds.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { type Bilingual, rule } from "../rule.ts";
import { type Numbered, numberedIn } from "./numbered.ts";

const fields = {
  date: { vi: "hai ngày", en: "two dates" },
  issuer: { vi: "hai cơ quan ban hành", en: "two issuers" },
  type: { vi: "hai tên loại", en: "two types" },
} satisfies Readonly<Record<string, Bilingual>>;

/** One letter says one thing of a document: one date, one issuer, one type. */
export const citationInconsistent = rule({
  name: "citation-inconsistent",
  component: "citations",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "“{number}” được viện dẫn với {what} khác nhau: “{first}” và “{found}”.",
    en: "“{number}” is cited with {what}: “{first}” and “{found}”.",
  },
  why: {
    vi: "Cùng một số mà chỗ ghi ngày này, chỗ ghi ngày khác thì ít nhất một chỗ sai, và người nhận không biết chỗ nào.",
    en: "Where one number has two dates or issuers at least one of them is wrong, and the receiver cannot tell which.",
  },
  check({ letter, report }) {
    const seen = new Map<string, Numbered[]>();
    for (const now of numberedIn(letter)) {
      const { key, parts } = now.facts;
      if (parts.form === "bare" || parts.form === "other") continue;
      const before = seen.get(key);
      if (!before) {
        seen.set(key, [now]);
        continue;
      }
      const difference = firstDifference(before, now);
      if (difference) {
        const { field, first, found } = difference;
        report(
          found,
          { number: now.number, what: fields[field], first: first.text, found: found.text },
          { span: first.span, message: { vi: "Lần viện dẫn trước", en: "Cited before" } },
        );
      } else if (before.length < 9) before.push(now);
    }
  },
});

interface Difference {
  readonly field: keyof typeof fields;
  readonly first: PlainText;
  readonly found: PlainText;
}

function firstDifference(before: readonly Numbered[], now: Numbered): Difference | null {
  for (const first of before) {
    const difference = otherDate(first, now) ?? otherIssuer(first.citation, now.citation) ?? otherType(first, now);
    if (difference) return difference;
  }
  return null;
}

/**
 * A number with a year is one document's, and so is an organ's number within a year. Where number and date disagree
 * in themselves, that has been told.
 */
function otherDate(first: Numbered, now: Numbered): Difference | null {
  const [a, b] = [first.citation, now.citation];
  if (!a.dateText || !b.dateText || a.date === null || b.date === null || a.date === b.date) return null;
  const { form, year } = now.parts;
  const own = form !== "letter" && year !== null && String(year) === a.date.slice(0, 4);
  if (!own && !sameSeries(first, now)) return null;
  if (a.date.slice(0, 4) !== b.date.slice(0, 4)) return null;
  return { field: "date", first: a.dateText, found: b.dateText };
}

/** Whether both are certainly of one organ, which gives a number once a year. */
function sameSeries(first: Numbered, now: Numbered): boolean {
  const { year, form } = now.parts;
  if (year !== null || form === "letter") return false;
  if (now.facts.issuerKey !== null) return true;
  const [a, b] = [first.citation.issuerText, now.citation.issuerText];
  return a !== null && b !== null && issuerKey(a.text) === issuerKey(b.text);
}

const local =
  /^(?<head>ủy ban nhân dân|hội đồng nhân dân) (?<level>tỉnh|thành phố|huyện|quận|xã|phường|đặc khu) (?<name>.+)$/u;

/** On one day, under one number, two places: one of them is a slip. */
function otherIssuer(a: Citation, b: Citation): Difference | null {
  if (!a.issuerText || !b.issuerText || a.date === null || a.date !== b.date) return null;
  if (a.issuerText.text === b.issuerText.text) return null;
  const [x, y] = [a.issuerText, b.issuerText].map(({ text }) => local.exec(issuerKey(foldTone(text)))?.groups);
  if (!x || !y || x.head !== y.head || x.level !== y.level || x.name === y.name) return null;
  if (x.name?.startsWith(`${y.name} `) || y.name?.startsWith(`${x.name} `)) return null;
  return { field: "issuer", first: a.issuerText, found: b.issuerText };
}

/** Words for documents of any type, and pairs that are used for each other. */
const loose: ReadonlySet<string> = new Set(["Văn bản", "Công thư", "Công hàm"]);

/** A symbol with a type's code says the type itself; only without one do two citations contradict each other. */
function otherType(first: Numbered, now: Numbered): Difference | null {
  const [a, b] = [first.citation, now.citation];
  if (now.parts.form !== "letter" || !a.kindText || !b.kindText || a.date === null || a.date !== b.date) return null;
  const [x, y] = [kindOf(a.kindText.text), kindOf(b.kindText.text)];
  if (!x || !y || loose.has(x.name) || loose.has(y.name)) return null;
  if (x.name.startsWith(y.name) || y.name.startsWith(x.name)) return null;
  return { field: "type", first: a.kindText, found: b.kindText };
}
