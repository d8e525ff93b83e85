import { fewLines, memo } from "../text/memo.ts";
import { type PlainText, plainText } from "../text/plain-text.ts";
import { hull, type Span } from "../text/span.ts";
import { countCases, unaccent } from "../text/vietnamese.ts";
import { mostlyCapitals } from "./anchors.ts";
import type { Authority, Signature } from "./letter.ts";
import { wordKey } from "./organs.ts";
import { familyNames, familyNamesAsWritten, positionHeads } from "./words.ts";

/** `TM. ỦY BAN NHÂN DÂN`, `T/M BAN THƯỜNG VỤ`, `KT CHỦ TỊCH`, `Q. CỤC TRƯỞNG`: the holder is the third group. */
const prefix =
  /^(T\s?\/\s?UQ\.?|[TK]\s?\/\s?[MTLU]\.?|T\.\s?[ML]\.?|K\.\s?T\.?|T\.U\.Q\.?|(?:TUQ|TUN|TM|KT|TL)(?:\s?\.|\/|(?=\s\p{Lu}{2}))|Q\s?[./](?=\s?\p{Lu}{2}))(\s*)(.*)$/su;

/** Whether a line is one of authority: a prefix and capitals behind it. */
export const isAuthority = (text: string): boolean => /^[TKQ]/.test(text) && text.length < 160 && opensAuthority(text);

const opensAuthority = memo((text: string): boolean => {
  const holder = prefix.exec(text)?.[3];
  return holder !== undefined && (holder === "" || mostlyCapitals(firstRun(holder)));
}, fewLines);

/** The capitals at the beginning of a text, up to the first word in lower case. */
const firstRun = (text: string): string => /^(?:[^\p{Ll}\s]+(?:\s|$)){1,14}/u.exec(text)?.[0] ?? text;

const rank =
  /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|LS|DS|CKI|CKII|NGƯT|NGND|NSƯT|NSND|Ông|Bà|Đồng chí|Đ\/c|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Tiến sĩ|Thạc sĩ|Bác sĩ)(?:[.,\s]+|$)){0,5}/u;
const syllables = /^\p{Lu}[\p{L}’']{0,8}(?:\s\p{Lu}[\p{L}’']{0,8}){1,4}$/u;

/** `H’Hen Niê`, `K’Brèm`, `Y’Thanh`: signs of woman and man of the Central Highlands, at the head of the name. */
const nameSign = /^[HKY][’']\s?\p{Lu}/u;

/** Whether a line is a person's name; `sure` asks for a known family name. */
export const isName = (text: string, sure: boolean): boolean => (sure ? isSurelyName : mayBeName)(text);

const isSurelyName = memo((text: string) => readsAsName(text, true), fewLines);
const mayBeName = memo((text: string) => readsAsName(text, false), fewLines);

function readsAsName(text: string, sure: boolean): boolean {
  const name = text.replace(rank, "");
  if (name.length > 45 || !syllables.test(name)) return false;
  const [written] = name.split(" ") as [string];
  const first = unaccent(written);
  const known =
    familyNames.has(first) ||
    familyNames.has(first.slice(0, 1) + first.slice(1).toLowerCase()) ||
    familyNamesAsWritten.has(written) ||
    nameSign.test(name);
  if (mostlyCapitals(name)) return known && !positionHeads.test(wordKey(name));
  return sure ? known : /\p{Ll}/u.test(name) || known;
}

export const isPosition = (text: string): boolean => mostlyCapitals(text) && positionHeads.test(wordKey(text));

/** What stands for the signature behind the name of a web page's letter. */
const signed = /\s*\((?:đã ký|Đã ký|đã kí)\)\s*$/u;

const runOn = /^((?:[^\p{Ll}\s]+\s){1,16})(\p{Lu}\p{Ll}{1,7}(?:\s\p{Lu}\p{Ll}{0,7}){1,4})(?=\s|$)(.*)$/su;
const newLine = /(?<![.,]|^\S{1,4})\s(?=(?:KT|TL|TUQ|TM)\.|PHO\s|THU TRUONG|CHANH\s(?:VAN PHONG|AN|THANH TRA))/gu;

/** What a line run together has inside it; spares the others the pattern above. */
const mayBeRunOn = /\s(?:KT|TL|TUQ|TM|PHO|THU|CHANH)/;

/** Those who sign together, each in a block of his own: minutes, contracts. Phụ lục III, Mẫu 1.9. */
const together = /^(?:THU KY|NGUOI GHI|CHU TOA|CHU TRI|DAI DIEN BEN)(?!\p{L})/u;
const chair = /^(?:CHU TOA|CHU TRI)/;

export const signsTogether = (text: string): boolean => mostlyCapitals(text) && together.test(wordKey(text));

/** One block of a signature: what stands above a name, and the name. */
interface SignatureBlock {
  readonly lines: { kind: "authority" | "position"; pieces: Span[] }[];
  name: PlainText | null;
  readonly pieces: { kind: string; span: Span }[];
}

const emptyBlock = (): SignatureBlock => ({ lines: [], name: null, pieces: [] });

/** Collects the lines of a signature in the order in which they stand; several blocks where several sign together. */
export class SignatureReader {
  readonly #source: string;
  /** In the order in which they begin; more than one only where the first is of those who sign together. */
  readonly #blocks: SignatureBlock[] = [emptyBlock()];

  constructor(source: string) {
    this.#source = source;
  }

  /** Whether everyone has signed whose block was begun, and nobody else is to be expected. */
  get hasName(): boolean {
    return this.#blocks.every((b) => b.name !== null) && (this.#blocks.length > 1 || !this.#expectsAnother);
  }

  get hasLines(): boolean {
    return this.#lines.length > 0;
  }

  get pieces(): readonly { readonly kind: string; readonly span: Span }[] {
    return this.#blocks.flatMap((b) => b.pieces);
  }

  get #block(): SignatureBlock {
    return this.#blocks.at(-1) as SignatureBlock;
  }

  get #lines(): SignatureBlock["lines"] {
    return this.#block.lines;
  }

  get #expectsAnother(): boolean {
    const [first] = this.#block.lines;
    return first !== undefined && signsTogether(plainText(this.#source, first.pieces).text);
  }

  get isEmpty(): boolean {
    return this.#blocks.every((b) => b.name === null && b.lines.length === 0);
  }

  /** Takes a cell if it belongs to a signature. Returns what a run-on line has behind the name, or whether it took the cell. */
  take(whole: PlainText, sure: boolean, afterBlank = false): boolean | PlainText {
    const seal = whole.text.includes("(") ? signed.exec(whole.text) : null;
    const cell = seal && seal.index > 0 ? whole.slice(0, seal.index) : whole;
    const text = cell.text;
    const unnamed = this.#blocks.find((b) => !b.name);
    if (unnamed && isName(text, sure)) {
      this.#setName(cell, unnamed);
      return true;
    }
    if (signsTogether(text) && this.#expectsAnother) this.#blocks.push(emptyBlock());
    const joined = countCases(text).lower > 0 ? runOn.exec(text) : null;
    const capitals = joined ? cell.part(joined, 1) : null;
    if (
      joined &&
      capitals &&
      (isAuthority(capitals.text.trim()) || this.#lastIsBarePrefix() || isPosition(capitals.text.trim()))
    ) {
      this.#addRun(capitals.trim());
      const name = cell.part(joined, 2);
      if (name) this.#setName(name, this.#block);
      const rest = cell.part(joined, 3)?.trim();
      return rest && rest.text !== "" ? rest : true;
    }
    if (isAuthority(text)) {
      this.#addRun(cell);
      return true;
    }
    if (!mostlyCapitals(text) || !/\p{L}{3}/u.test(text) || text.length > 120 || this.#block.name) return false;
    if (this.#lastIsBarePrefix()) {
      this.#extend(cell);
      return true;
    }
    if (isPosition(text)) {
      this.#addLine("position", cell);
      return true;
    }
    if (!this.hasLines || afterBlank || sure) return false;
    this.#extend(cell);
    return true;
  }

  read(): Signature | null {
    if (this.isEmpty) return null;
    const read = this.#blocks.filter((b) => b.pieces.length > 0).map((b) => this.#readBlock(b));
    // Whoever chairs signs for the meeting; otherwise the first is as good as any.
    const main = read.find((s) => s.positions.some((p) => chair.test(wordKey(p.text)))) ?? (read[0] as Signature);
    return { ...main, others: read.filter((s) => s !== main) };
  }

  #readBlock({ lines, name, pieces }: SignatureBlock): Signature {
    const texts = lines.map((l) => ({ kind: l.kind, text: plainText(this.#source, l.pieces).trim() }));
    return {
      span: hull(pieces.map((p) => p.span)),
      authorities: texts.filter((t) => t.kind === "authority").map((t) => readAuthority(t.text)),
      positions: texts.filter((t) => t.kind === "position").map((t) => t.text),
      name,
      others: [],
    };
  }

  #setName(name: PlainText, block: SignatureBlock): void {
    block.name = name;
    block.pieces.push({ kind: "signer", span: name.span });
  }

  #lastIsBarePrefix(): boolean {
    const last = this.#lines.at(-1);
    return last?.kind === "authority" && prefix.exec(plainText(this.#source, last.pieces).text.trim())?.[3] === "";
  }

  /** Adds a run of capitals, cut where a further authority or position begins. */
  #addRun(run: PlainText): void {
    const key = wordKey(run.text);
    let from = 0;
    const cuts = mayBeRunOn.test(key) ? [...key.matchAll(newLine)].map((m) => m.index) : [];
    for (const to of [...cuts, run.text.length]) {
      const part = run.slice(from, to).trim();
      from = to;
      if (part.text === "") continue;
      if (isAuthority(part.text)) this.#addLine("authority", part);
      else if (this.#lastIsBarePrefix()) this.#extend(part);
      else this.#addLine("position", part);
    }
  }

  #addLine(kind: "authority" | "position", cell: PlainText): void {
    const block = this.#next;
    block.lines.push({ kind, pieces: [cell.span] });
    block.pieces.push({ kind, span: cell.span });
  }

  /** Side by side, lines come in turn: each belongs to the block that has the fewest. */
  get #next(): SignatureBlock {
    const open = this.#blocks.filter((b) => b.name === null);
    return open.length > 1 ? open.reduce((least, b) => (b.lines.length < least.lines.length ? b : least)) : this.#block;
  }

  #extend(cell: PlainText): void {
    const last = this.#lines.at(-1);
    if (!last) return;
    last.pieces.push(cell.span);
    this.#block.pieces.push({ kind: last.kind, span: cell.span });
  }
}

function readAuthority(text: PlainText): Authority {
  const m = prefix.exec(text.text);
  const head = m && text.part(m, 1);
  return { span: text.span, text, prefix: head ?? text.slice(0, 0), holder: (m && text.part(m, 3)) ?? text };
}
