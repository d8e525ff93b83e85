import { type PlainText, plainText } from "../text/plain-text.ts";
import { hull, type Span } from "../text/span.ts";
import { opensItem, readItem } from "./items.ts";
import type { Distribution, ListItem } from "./letter.ts";

/** The label is the second group, its colon the fourth. */
const label = /^([-*_#>\s]*)(N[oơ]i\s?nh[aậ]n)(\s*)(:)?/iu;

/** Whether a line opens the distribution list; `Nơi nhận hồ sơ …` in a sentence does not. */
export function opensDistribution(text: string): boolean {
  const m = label.exec(text);
  if (!m) return false;
  const rest = text.slice(m[0].length).trim();
  return rest === "" || m[4] !== undefined || !/\p{Ll}/u.test(rest);
}

const filing = /^(?:[-+•–—~●▪]\s*)?L[ưu]u(?!\p{L})/iu;
const isFiling = (text: string): boolean => filing.test(text);
/** `Sở Nội vụ;`: a whole item, but for its dash. */
const lostDash = /^\p{Lu}.{0,158}[;.]$/u;
/** The full stop that ends the filing line proper, and the drafter's mark behind it. */
const mark = /^(.*[^.\s])(\.\s+)([^.;,].{0,30}[^.]|\S)$/su;

export class DistributionReader {
  readonly #source: string;
  readonly #label: PlainText;
  readonly #colon: PlainText | null;
  readonly #items: Span[][] = [];
  readonly #groups: PlainText[] = [];
  #dashed = false;
  #filed = false;
  #ownMark: PlainText | null = null;
  readonly pieces: { kind: string; span: Span }[] = [];
  /** What stands behind the label on its line: the first item, or the signature's first line. */
  readonly rest: PlainText;

  constructor(source: string, line: PlainText) {
    this.#source = source;
    const m = label.exec(line.text);
    this.#label = (m && line.part(m, 2)) ?? line;
    this.#colon = m ? line.part(m, 4) : null;
    this.rest = line.slice(m ? m[0].length : line.text.length).trim();
    this.pieces.push({ kind: "distribution-label", span: this.#label.span });
  }

  /** Whether the filing line has been read: the list ends with it. */
  get filed(): boolean {
    return this.#filed;
  }

  /** Takes a cell as an item, as a continuation of one, as a group line or as the drafter's mark. */
  take(cell: PlainText, afterBlank: boolean): boolean {
    const text = cell.text;
    if (this.filed && !opensItem(text)) return this.#takeMark(cell, afterBlank);
    if (opensItem(text)) {
      this.#dashed = true;
      return this.#open(cell);
    }
    if (text.endsWith(":") && text.length < 80) {
      this.#groups.push(cell);
      this.pieces.push({ kind: "distribution-group", span: cell.span });
      return true;
    }
    const last = this.#items.at(-1);
    const lastClosed = last ? this.#endsWith(last, /[;.][*_\s]*$/) : true;
    // In a list with dashes a line without one goes on with the item above, closed or not: but never behind `;`, where
    // it is one itself that lost its dash.
    if (last && !afterBlank && this.#dashed && lostDash.test(text) && this.#endsWith(last, /;[*_\s]*$/))
      return this.#open(cell);
    const near = !afterBlank || /^\p{Ll}/u.test(text) || (!lastClosed && /[;,.]$/.test(text));
    if (last && near && (!lastClosed || this.#dashed)) {
      last.push(cell.span);
      this.pieces.push({ kind: "distribution-item", span: cell.span });
      return true;
    }
    if (isFiling(text) || (/[;,.]$/.test(text) && text.length < 160 && (!this.#dashed || /^\p{Ll}/u.test(text))))
      return this.#open(cell);
    return false;
  }

  read(): Distribution {
    const items: ListItem[] = [];
    let filingLine: ListItem | null = null;
    let drafterMark = this.#ownMark;
    for (const pieces of this.#items) {
      const whole = plainText(this.#source, pieces).trim();
      const m = isFiling(whole.text) ? mark.exec(whole.text) : null;
      const own = m ? whole.part(m, 3) : null;
      const line = own && m ? readItem(whole.slice(0, (m[1] ?? "").length + 1)) : readItem(whole);
      const item: ListItem = { ...line, whole, span: whole.span };
      items.push(item);
      if (!isFiling(whole.text)) continue;
      filingLine = item;
      drafterMark = own ?? drafterMark;
    }
    return {
      span: hull(this.pieces.map((p) => p.span)),
      label: this.#label,
      colon: this.#colon,
      items,
      groups: this.#groups,
      filingLine,
      drafterMark,
    };
  }

  #endsWith(item: readonly Span[], sign: RegExp): boolean {
    const end = (item.at(-1) as Span).end;
    return sign.test(this.#source.slice(Math.max((item[0] as Span).start, end - 8), end));
  }

  #open(cell: PlainText): boolean {
    this.#items.push([cell.span]);
    this.#filed = isFiling(cell.text);
    this.pieces.push({ kind: "distribution-item", span: cell.span });
    return true;
  }

  #takeMark(cell: PlainText, afterBlank: boolean): boolean {
    if (this.#ownMark || afterBlank || !/^[\p{L}\d][\p{L}\d.()/-]{1,24}$/u.test(cell.text)) return false;
    this.#ownMark = cell;
    this.pieces.push({ kind: "drafter-mark", span: cell.span });
    return true;
  }
}
