import { literalText, type PlainText, plainText } from "../text/plain-text.ts";
import type { Span } from "../text/span.ts";
import { countCases } from "../text/vietnamese.ts";
import { mostlyCapitals, type Segment, segments } from "./anchors.ts";
import { readPlaceAndDate } from "./date-line.ts";
import { opensDistribution } from "./distribution.ts";
import type { Header, Mark, NumberLine, PlaceAndDate, Subject, Title } from "./letter.ts";
import type { Line, Lines } from "./lines.ts";
import { readNumberLine } from "./number-line.ts";
import { beginsOrgan, cutNames, groupNames, placeInSmallLetters, wantsPlace, wordKey } from "./organs.ts";
import { readTitle } from "./title.ts";
import { markWords, positionHeads } from "./words.ts";

export interface HeaderReading {
  readonly header: Header;
  readonly title: Title | null;
  readonly subject: Subject | null;
  /** Spans of all pieces by component, for the tree. */
  readonly pieces: readonly { readonly kind: string; readonly span: Span }[];
  /** Where the header ends: everything from this offset on is addressees, body or closing. */
  readonly end: number;
}

/** How many lines with text a header may have; more is a letter without one. */
const headerLimit = 80;
/** A longer line is running text of a web page; only its beginning can belong to the header. */
const longest = 2000;

/** Reads everything above the addressees, the bases or the body. */
export function readHeader(lines: Lines): HeaderReading {
  const reader = new Reader(lines);
  return reader.run();
}

/** First words of what can only stand below a header. */
const bodyStart = /^(?:Căn cứ|Căn c[uứ]|Điều \d|[IVX]{1,4}\. |\d{1,2}\. |[a-zđ]\) |[-+•–] )/u;
const prefix = /^(?:V\s?[/|I]\s?[vVwW]|VIv|Viv|VWv|[Vv][Vv]|v\/v|V\.v)\s?[:.]?(?=\s)|^[Vv]ề việc(?=\s)/u;

class Reader {
  readonly #lines: Lines;
  readonly #source: string;
  #nationalTitle: PlainText | null = null;
  #motto: PlainText | null = null;
  #partyTitle: PlainText | null = null;
  #star: PlainText | null = null;
  #names: PlainText[] = [];
  #number: NumberLine | null = null;
  #otherNumbers: NumberLine[] = [];
  #placeAndDate: PlaceAndDate | null = null;
  #marks: Mark[] = [];
  #title: Title | null = null;
  #subject: Span[] = [];
  #pieces: { kind: string; span: Span }[] = [];
  /** Whether lines of text now belong to the subject. */
  #collecting = false;
  #numberLine = -1;
  #blankSince = true;
  #lastStrong = -1;
  #addresseesLine = -1;

  constructor(lines: Lines) {
    this.#lines = lines;
    this.#source = lines.source.text;
  }

  run(): HeaderReading {
    const { lines } = this.#lines;
    const cut = this.#cut();
    this.#lastStrong = cut.lastStrong;
    this.#addresseesLine = cut.addresseesLine;
    let end = 0;
    for (const [index, line] of lines.entries()) {
      const parts = cut.segments.get(index);
      if (line.kind !== "text") {
        if (line.kind === "star") this.#takeStar(line);
        if (line.kind !== "star" || this.#subject.length > 0) this.#pause();
        continue;
      }
      if (!parts) return this.#finish(line.start);
      for (const [nth, segment] of parts.entries()) {
        // Stamps and scanning noise before “Kính gửi:” on its own line are passed over.
        const noise = segment.kind === "text" && parts.at(-1)?.kind === "addressees" && parts.every(isTextOrAddressees);
        // A dash that opens the body's first line belongs to it, though segments are read without it.
        if (!noise && !this.#take(segment, index, nth))
          return this.#finish(nth === 0 ? line.start : segment.text.span.start);
      }
      end = line.end;
      this.#blankSince = false;
    }
    return this.#finish(this.#isEmpty() ? 0 : end);
  }

  /** Cuts the first lines into segments and finds the last line that can only be a header's. */
  #cut(): { segments: Map<number, Segment[]>; lastStrong: number; addresseesLine: number } {
    const found = new Map<number, Segment[]>();
    let lastStrong = -1;
    let addresseesLine = -1;
    for (const [index, line] of this.#lines.lines.entries()) {
      if (line.kind !== "text") continue;
      // Below the distribution list no header goes on: a number there is an appendix's or a copy's.
      if (found.size >= headerLimit || opensDistribution(this.#lines.read(index).slice(0, 40))) break;
      const parts = segments(this.#lines.plain(index).slice(0, longest));
      found.set(index, parts);
      if (parts.some((p) => p.kind === "addressees")) {
        if (parts.some((p) => p.kind !== "addressees" && p.kind !== "text")) lastStrong = index;
        addresseesLine = index;
        break;
      }
      if (
        parts.some((p) => p.kind !== "text") &&
        !(lastStrong >= 0 && parts[0]?.kind === "text" && bodyStart.test(parts[0].text.text))
      )
        lastStrong = index;
      if (lastStrong >= 0 && bodyStart.test(parts[0]?.text.text ?? "") && parts[0]?.kind === "text") break;
    }
    return { segments: found, lastStrong, addresseesLine };
  }

  /** Takes one segment; `false` where the header ends before it. */
  #take(segment: Segment, line: number, nth: number): boolean {
    const { kind, text } = segment;
    if (kind === "addressees") return false;
    if (kind === "text") return this.#takeText(text, line);
    if (this.#subject.length > 0 && nth === 0) this.#collecting = false;
    if (kind === "subject") {
      if (this.#title && this.#subject.length > 0) return false;
      this.#collecting = true;
      this.#addSubject(text);
      return true;
    }
    this.#pieces.push({ kind, span: text.span });
    if (kind === "number") {
      const number = readNumberLine(text);
      const unread = this.#number && !this.#number.sequence && !this.#number.symbol;
      if (this.#number && !unread) this.#otherNumbers.push(number);
      else {
        this.#number = number;
        this.#numberLine = line;
      }
    } else if (kind === "date") this.#placeAndDate ??= readPlaceAndDate(text);
    else if (kind === "nationalTitle") this.#nationalTitle ??= text;
    else if (kind === "motto") this.#motto ??= text;
    else this.#partyTitle ??= text;
    return true;
  }

  #takeText(text: PlainText, line: number): boolean {
    const key = wordKey(text.text);
    const mark = markWords.find(([, pattern]) => pattern.test(key));
    if (mark) {
      this.#marks.push({ kind: mark[0], text });
      this.#pieces.push({ kind: "mark", span: text.span });
      return true;
    }
    const capitals = mostlyCapitals(text.text);
    if (this.#goesOn(text, capitals)) {
      this.#addSubject(text);
      return true;
    }
    if (!this.#title && (this.#number || this.#placeAndDate || line >= this.#lastStrong || this.#opensContract(text))) {
      const title = readTitle(text, this.#number !== null && this.#placeAndDate !== null && line >= this.#lastStrong);
      if (title) {
        this.#title = title.title;
        this.#pieces.push({ kind: "title", span: title.title.span });
        this.#subject = [];
        this.#collecting = true;
        if (title.rest) this.#addSubject(title.rest);
        return true;
      }
    }
    if (this.#title && this.#subject.length > 0) return false;
    if (bodyStart.test(text.text) && line > this.#lastStrong) return false;
    if (this.#title) return this.#takeTitledSubject(text, capitals);
    if (!this.#number && this.#isName(text, capitals, line)) {
      this.#names.push(...cutNames(text));
      this.#pieces.push({ kind: "issuer", span: text.span });
      return true;
    }
    if (this.#opensSubject(text, capitals, line)) {
      this.#collecting = true;
      this.#addSubject(text);
      return true;
    }
    // Stamps and scanning noise between number and addressees.
    return line <= this.#lastStrong || (line < this.#addresseesLine && text.text.length < 60);
  }

  /** Whether a line that is nothing but a type's name stands right below the motto: a contract has no issuer, its number follows. */
  #opensContract(text: PlainText): boolean {
    return this.#names.length === 0 && this.#motto !== null && readTitle(text, false)?.rest === null;
  }

  /** Whether a line of text goes on with the subject. */
  #goesOn(text: PlainText, capitals: boolean): boolean {
    if (!this.#collecting || this.#subject.length === 0 || this.#subject.length > 14) return false;
    if (capitals && this.#title === null) return /^\S{1,12}$/.test(text.text); // an acronym left over: COVID-19
    if (capitals) return this.#subjectInCapitals() && !isAuthorityLine(text.text);
    return !/^(?:Căn cứ|Điều \d)/u.test(text.text);
  }

  #subjectInCapitals(): boolean {
    const { start, end } = this.#subject[0] as Span;
    return mostlyCapitals(this.#source.slice(start, end));
  }

  #takeTitledSubject(text: PlainText, capitals: boolean): boolean {
    if ((capitals && (isAuthorityLine(text.text) || beginsOrgan(text.text))) || text.text.length > 400) return false;
    // `Sở Tư pháp trân trọng giới thiệu:` opens the text of a paper that has no subject.
    if (text.text.endsWith(":")) return false;
    this.#collecting = true;
    this.#addSubject(text);
    return true;
  }

  /** A line in capitals, or one that begins with an organ's name, above the number. */
  #isName(text: PlainText, capitals: boolean, line: number): boolean {
    if (line > this.#lastStrong && this.#lastStrong >= 0 && this.#placeAndDate !== null) return false;
    const words = text.text.split(/\s+/).length;
    const letters = letterCount(text.text);
    if (letters < 3 || words > 20 || /[:@/]/.test(text.text)) return false;
    if (capitals) return letters >= 4 || this.#names.length > 0;
    return (
      words <= 12 &&
      line < this.#lastStrong &&
      (beginsOrgan(text.text) || this.#isPlaceOfName(text)) &&
      !/[.;,]$/.test(text.text) &&
      /^\p{Lu}/u.test(text.text)
    );
  }

  /** `Tỉnh Hà Tĩnh` right below `ỦY BAN NHÂN DÂN`. */
  #isPlaceOfName({ text }: PlainText): boolean {
    return !this.#blankSince && wantsPlace(this.#names.at(-1)?.text ?? "") && text.search(placeInSmallLetters) === 0;
  }

  /** Under the number a công văn's subject may stand without `V/v` (Party), or with `Về việc`. */
  #opensSubject(text: PlainText, capitals: boolean, line: number): boolean {
    if (!this.#number || this.#subject.length > 0 || capitals || /[:;]$/.test(text.text)) return false;
    const letters = letterCount(text.text);
    if (letters < 6 || text.text.length > 160) return false;
    const directlyBelow = line === this.#numberLine + 1 && !this.#blankSince;
    const partyForm = this.#partyForm() && (line < this.#lastStrong || directlyBelow);
    return partyForm || (directlyBelow && line <= this.#lastStrong + 1) || /^[Vv]ề việc /u.test(text.text);
  }

  #partyForm(): boolean {
    return this.#star !== null || this.#partyTitle !== null || (this.#number?.separator?.text.trim() ?? "") === "-";
  }

  #takeStar(line: Line): void {
    if (this.#star || this.#number || this.#title) return;
    this.#star = literalText(this.#source, line);
    this.#pieces.push({ kind: "star", span: this.#star.span });
  }

  #pause(): void {
    this.#blankSince = true;
    if (this.#subject.length > 0) this.#collecting = false;
  }

  #addSubject(text: PlainText): void {
    this.#subject.push(text.span);
    this.#pieces.push({ kind: "subject", span: text.span });
  }

  #isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  #finish(end: number): HeaderReading {
    const names = groupNames(this.#names);
    const joined = (name: PlainText[] | undefined) =>
      name
        ? plainText(
            this.#source,
            name.map((n) => n.span),
          )
        : null;
    const first = this.#lines.lines.find((l) => l.kind === "text");
    return {
      header: {
        nationalTitle: this.#nationalTitle,
        motto: this.#motto,
        partyTitle: this.#partyTitle,
        star: this.#star,
        parent: joined(names.at(-2)),
        issuer: joined(names.at(-1)),
        number: this.#number,
        otherNumbers: this.#otherNumbers,
        placeAndDate: this.#placeAndDate,
        marks: this.#marks,
        span: first ? { start: first.start, end: first.end } : { start: 0, end: 0 },
      },
      title: this.#title,
      subject: this.#subject.length > 0 ? this.#readSubject() : null,
      pieces: this.#pieces,
      end,
    };
  }

  #readSubject(): Subject {
    const text = plainText(this.#source, this.#subject).trim();
    const m = prefix.exec(text.text);
    // Under a title “Về việc” is part of the subject; in a công văn it stands where “V/v” belongs.
    const isPrefix = m !== null && (this.#title === null || !/^về việc/iu.test(m[0]));
    const content = isPrefix ? text.slice(m[0].length).trim() : text;
    return { span: text.span, text, prefix: isPrefix ? text.slice(0, m[0].length) : null, content };
  }
}

const isTextOrAddressees = ({ kind }: Segment): boolean => kind === "text" || kind === "addressees";

/** The line above the bases that names who decides: `CHỦ TỊCH ỦY BAN NHÂN DÂN …`, `CHÍNH PHỦ`. */
const isAuthorityLine = (text: string): boolean => {
  const key = wordKey(text);
  return positionHeads.test(key) || /^(?:CHINH PHU|QUOC HOI)$/.test(key);
};

function letterCount(text: string): number {
  const { upper, lower } = countCases(text);
  return upper + lower;
}
