import type { PlainText } from "../text/plain-text.ts";
import type { Span } from "../text/span.ts";
import type { Citation, Role } from "./citation.ts";
import type { Range } from "./lead.ts";
import { type Provision, placesIn } from "./provisions.ts";
import { roleOf } from "./role.ts";

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
  /** Whether only another citation of the letter makes it one: `công văn số 45`. */
  weak: boolean;
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
  weak: false,
};

const unevenBlanks = /\s\s|[^\S ]/;

/** Lines joined, blanks single. */
export const singleBlanks = (text: string): string => (unevenBlanks.test(text) ? text.replace(/\s+/g, " ") : text);

/** A citation as it was read. What few ask for is found out when one does. */
export class ReadCitation implements Citation {
  readonly span: Span;
  readonly text: PlainText;
  readonly kind: string | null;
  readonly kindText: PlainText | null;
  readonly label: PlainText | null;
  readonly number: string | null;
  readonly numberText: PlainText | null;
  readonly name: string | null;
  readonly date: string | null;
  readonly dateText: PlainText | null;
  readonly issuer: string | null;
  readonly issuerText: PlainText | null;
  readonly provision: PlainText | null;
  readonly where: Citation["where"];
  readonly weak: boolean;
  refersTo: Citation | null = null;
  readonly #among: Among;
  readonly #index: number;
  #role: Role | null = null;
  #provisions: readonly Provision[] | null = null;

  constructor(among: Among, index: number, where: Citation["where"]) {
    const { text } = among;
    const m = among.mentions[index] as Mention;
    const part = (range: Range | null): PlainText | null => (range ? text.slice(range.start, range.end) : null);
    this.text = text.slice(m.start, m.end);
    this.span = this.text.span;
    this.kind = m.kind;
    this.kindText = part(m.kindAt);
    this.label = part(m.label);
    this.number = m.number;
    this.numberText = part(m.numberAt);
    this.name = m.nameAt ? singleBlanks(text.text.slice(m.nameAt.start, m.nameAt.end)) : null;
    this.date = m.date;
    this.dateText = part(m.dateAt);
    this.issuer = m.issuer;
    this.issuerText = part(m.issuerAt);
    this.provision = part(m.provision);
    this.where = where;
    this.weak = m.weak;
    this.#among = among;
    this.#index = index;
  }

  get role(): Role {
    this.#role ??= this.#among.role ?? roleOf(this.#among.text.text, this.#among.mentions, this.#index);
    return this.#role;
  }

  get provisions(): readonly Provision[] {
    const { provision } = this;
    this.#provisions ??= provision
      ? placesIn(provision.text).map(({ start, end, ...place }) => ({ ...place, span: provision.spanOf(start, end) }))
      : [];
    return this.#provisions;
  }
}

/** What a citation was read among: its text, all that was read in it, and the role that a heading gives to them. */
export interface Among {
  readonly text: PlainText;
  readonly mentions: readonly Mention[];
  readonly role: Role | null;
}
