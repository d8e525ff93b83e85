import { type Located, type Span, span } from "./span.ts";

/** A run of plain characters: `length` of them stand for `sourceLength` characters of the source. */
interface Run {
  readonly at: number;
  readonly source: number;
  readonly length: number;
  readonly sourceLength: number;
}

/**
 * Text as the reader sees it, with the way back to the source: emphasis marks and comments are gone, letters are
 * composed (NFC), lines are joined. `span` is where it stands as a whole, `span.start` at its first character.
 */
export class PlainText implements Located {
  readonly text: string;
  readonly #runs: readonly Run[];
  readonly #from: number;

  constructor(text: string, runs: readonly Run[], from = 0) {
    this.text = text;
    this.#runs = runs;
    this.#from = from;
  }

  get span(): Span {
    return this.spanOf(0, this.text.length);
  }

  /** Where characters `from` to `to` of `text` stand in the source. An empty range is a place. */
  spanOf(from: number, to: number): Span {
    const start = this.#start(from);
    return span(start, to > from ? Math.max(start, this.#end(to)) : start);
  }

  slice(from: number, to = this.text.length): PlainText {
    return new PlainText(this.text.slice(from, to), this.#runs, this.#from + from);
  }

  /** The part that a match of a regular expression (a group of it, with the `d` flag) stands for. */
  group(match: RegExpExecArray | RegExpMatchArray, group: number | string = 0): PlainText | null {
    const at = typeof group === "number" ? match.indices?.[group] : match.indices?.groups?.[group];
    return at ? this.slice(at[0], at[1]) : null;
  }

  /**
   * As `group` by number, for patterns whose groups lie end to end and make up the match up to that one. These need no
   * `d` flag, under which a match takes many times as long.
   */
  part(match: RegExpExecArray, number: number): PlainText | null {
    const text = match[number];
    if (text === undefined) return null;
    let at = match.index;
    for (let i = 1; i < number; i++) at += match[i]?.length ?? 0;
    return this.slice(at, at + text.length);
  }

  trim(): PlainText {
    const text = this.text;
    const lead = text.length - text.trimStart().length;
    const tail = text.trimEnd().length;
    return lead === 0 && tail === text.length ? this : this.slice(Math.min(lead, tail), Math.max(tail, lead));
  }

  /**
   * Its characters, cut where they do not follow each other in the source: at line ends, emphasis marks and comments.
   * The space that joins two lines stands for nothing: its span is empty.
   */
  pieces(): { readonly text: string; readonly span: Span }[] {
    const found: { readonly text: string; readonly span: Span }[] = [];
    const end = this.#from + this.text.length;
    for (const run of this.#runs) {
      const from = Math.max(run.at, this.#from);
      const to = Math.min(run.at + run.length, end);
      if (from >= to) continue;
      const text = this.text.slice(from - this.#from, to - this.#from);
      const whole = run.length !== run.sourceLength;
      const start = whole ? run.source : run.source + from - run.at;
      found.push({ text, span: span(start, whole ? run.source + run.sourceLength : start + to - from) });
    }
    return found;
  }

  #run(at: number): Run | undefined {
    const runs = this.#runs;
    let low = 0;
    let high = runs.length;
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if ((runs[mid] as Run).at <= at) low = mid;
      else high = mid;
    }
    return runs[low];
  }

  #start(index: number): number {
    const at = this.#from + index;
    const run = this.#run(at);
    if (!run) return 0;
    const inside = at - run.at;
    if (inside >= run.length) return run.source + run.sourceLength;
    return run.length === run.sourceLength ? run.source + inside : run.source;
  }

  #end(index: number): number {
    const at = this.#from + index;
    const run = this.#run(at - 1);
    if (!run) return 0;
    const inside = at - run.at;
    return run.length === run.sourceLength ? run.source + inside : run.source + run.sourceLength;
  }
}

/**
 * Reads pieces of a source (one per line, in order) as one plain text. Linear in the pieces' length. `marked` is false
 * where the whole source is known to have nothing to be read over (`Source.hasMarks`).
 */
export function plainText(source: string, pieces: readonly Span[], marked = true): PlainText {
  if (pieces.length === 1) {
    const { start, end } = pieces[0] as Span;
    const raw = source.slice(start, end);
    if (!marked || isPlain(raw))
      return new PlainText(raw, [{ at: 0, source: start, length: raw.length, sourceLength: raw.length }]);
  }
  const out = new Builder();
  for (const piece of pieces) out.addLine(source.slice(piece.start, piece.end), piece.start);
  if (out.length === 0) out.anchor(pieces[0]?.start ?? 0);
  return out.finish();
}

/** Reads a piece as it stands, emphasis marks and all: where the mark itself is the component. */
export function literalText(source: string, { start, end }: Span): PlainText {
  const length = end - start;
  return new PlainText(source.slice(start, end), [{ at: 0, source: start, length, sourceLength: length }]);
}

const markup = /[*_\\<]|[\u0300-\u036f]/;

function isPlain(raw: string): boolean {
  return !markup.test(raw);
}

/** What carries no meaning inside a line: comments, escapes' backslashes, emphasis marks, and letters to compose. */
const meaningless =
  /<!--.*?(?:-->|$)|\\(?=[*_\\#-])|(?<=\\)[*_]|\*+|(?<![\p{L}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{N}_])|\P{M}\p{M}+/gsu;

/** Most emphasis is stars alone, and those are found without the pattern above. */
const stars = /\*+/g;
const otherMarkup = /[_\\<]|[\u0300-\u036f]/;

const symbolHyphen = /[\p{Lu}\p{N}/][-/]$/u;
const symbolGoesOn = /^[\p{Lu}\p{N}]/u;

class Builder {
  #text: string[] = [];
  #runs: Run[] = [];
  #last = "";
  length = 0;

  addLine(raw: string, at: number): void {
    if (this.length > 0) this.#join(raw, at);
    let done = 0;
    if (!isPlain(raw)) {
      for (const m of raw.matchAll(otherMarkup.test(raw) ? meaningless : stars)) {
        this.#add(raw.slice(done, m.index), at + done, m.index - done);
        const kept = keep(m[0], raw.charCodeAt(m.index - 1));
        if (kept) this.#add(kept, at + m.index, m[0].length);
        done = m.index + m[0].length;
      }
    }
    this.#add(done === 0 ? raw : raw.slice(done), at + done, raw.length - done);
  }

  /** One space between lines; none where a hyphen or slash at the line's end cuts a symbol (`241/TB-` + `VPCP`). */
  #join(raw: string, at: number): void {
    const next = /[^\s*_]/.exec(raw);
    if (symbolHyphen.test(this.#last) && next && symbolGoesOn.test(raw.slice(next.index, next.index + 2))) return;
    if (!/\s$/.test(this.#last)) this.#add(" ", at, 0);
  }

  #add(text: string, source: number, sourceLength: number): void {
    if (text === "") return;
    this.#text.push(text);
    this.#runs.push({ at: this.length, source, length: text.length, sourceLength });
    this.length += text.length;
    this.#last = (this.#last + text).slice(-8);
  }

  anchor(source: number): void {
    this.#runs.push({ at: 0, source, length: 0, sourceLength: 0 });
  }

  finish(): PlainText {
    return new PlainText(this.#text.join(""), this.#runs);
  }
}

function keep(match: string, before: number): string {
  if (match.startsWith("<!--") || match === "\\") return "";
  if (match === "*" || match === "_") return before === 92 ? match : "";
  return /^[*_]/.test(match) ? "" : match.normalize("NFC");
}
