import type { PlainText } from "../text/plain-text.ts";
import type { Citation } from "./citation.ts";
import type { Range } from "./lead.ts";

/** A citation while it is being read: ranges into the text instead of parts of it. */
export interface Mention {
  start: number;
  end: number;
  kind: string | null;
  kindAt: Range | null;
  label: Range | null;
  number: string | null;
  numberAt: Range | null;
  nameAt: Range | null;
  date: string | null;
  dateAt: Range | null;
  issuer: string | null;
  issuerAt: Range | null;
  provision: Range | null;
}

export const blankMention: Mention = {
  start: 0,
  end: 0,
  kind: null,
  kindAt: null,
  label: null,
  number: null,
  numberAt: null,
  nameAt: null,
  date: null,
  dateAt: null,
  issuer: null,
  issuerAt: null,
  provision: null,
};

const unevenBlanks = /\s\s|[^\S ]/;

/** Lines joined, blanks single. */
export const singleBlanks = (text: string): string => (unevenBlanks.test(text) ? text.replace(/\s+/g, " ") : text);

export function toCitation(text: PlainText, m: Mention, where: Citation["where"]): Citation {
  const part = (range: Range | null): PlainText | null => (range ? text.slice(range.start, range.end) : null);
  const whole = text.slice(m.start, m.end);
  return {
    span: whole.span,
    text: whole,
    kind: m.kind,
    kindText: part(m.kindAt),
    label: part(m.label),
    number: m.number,
    numberText: part(m.numberAt),
    name: m.nameAt ? singleBlanks(text.text.slice(m.nameAt.start, m.nameAt.end)) : null,
    date: m.date,
    dateText: part(m.dateAt),
    issuer: m.issuer,
    issuerText: part(m.issuerAt),
    provision: part(m.provision),
    where,
  };
}
