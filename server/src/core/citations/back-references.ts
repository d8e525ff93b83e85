import type { Letter } from "../syntax/letter.ts";
import type { PlainText } from "../text/plain-text.ts";
import type { Located } from "../text/span.ts";
import { unaccent } from "../text/vietnamese.ts";
import type { Citation } from "./citation.ts";
import { readIssuer } from "./issuer.ts";
import { issuerKey } from "./key.ts";
import { kindOf, kinds } from "./kinds.ts";
import { isSame } from "./link.ts";

/** `Nghị định này`, `Công văn nêu trên`: a document that is meant without being named again. */
export interface BackReference extends Located {
  readonly text: PlainText;
  /** `Nghị định`, as registers write it. */
  readonly kind: string;
  /** What it refers to; `null` where that is not certain. */
  readonly antecedent: Citation | null;
  /** Whether it means the letter itself, `Quyết định này` in a decision. */
  readonly self: boolean;
}

/** Kinds whose names are other words as well: small, `quy định nêu trên` may be anything that was said. */
const common = new Set(
  "quyết định|quy định|kết luận|quy chế|quy trình|quy hoạch|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|báo cáo|biên bản|hợp đồng|lệnh|văn bản|giấy phép|giấy mời".split(
    "|",
  ),
);
/** Kinds that speak of themselves by rule; others may speak so of the document they have just named. */
const normative = new Set(
  "Nghị quyết|Nghị định|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị|Luật|Bộ luật|Pháp lệnh".split("|"),
);

const names = kinds
  .flatMap(({ name }) => [name, name.toLowerCase()])
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(" ", "\\s{1,3}"))
  .join("|");
const pointer =
  "(?:này|(?:đã\\s{1,3}|vừa\\s{1,3})?(?:nêu|nói|kể|dẫn)(?:\\s{1,3}(?:ở\\s{1,3})?trên)?|đó|trên(?=\\s{0,3}(?:$|[.,;:)]|(?:và|thì|đã|được|có|là|còn|để|của)(?!\\p{L}))))";

/** Every kind word, with what points back behind it. */
const kindWord = new RegExp(
  `(?<!\\p{L}|(?:[pP]háp|[kK][ỷỉ]|[qQ]uy)\\s)(?<kind>${names})(?!\\p{L})(?!\\s{1,2}sư(?!\\p{L}))(?:\\s{1,3}(?<pointer>${pointer})(?!\\p{L}))?`,
  "gu",
);
const several =
  /(?<!\p{L})(?:các|những|hai|ba|bốn|mọi|(?<!(?:điều|khoản|mục|điểm|phần|chương|lục)\s{1,3})(?<!\d)\d{1,3})\s{1,3}$/iu;

/** How far back a straight quotation mark is looked for. */
const mostQuoted = 2000;

/** A kind word of a letter, in order. */
interface Mentioned {
  readonly text: PlainText;
  readonly kind: string;
  /** Number of the paragraph. */
  readonly block: number;
  readonly pointer: string | null;
  readonly plural: boolean;
  readonly quoted: boolean;
  /** `của Bộ Tài chính` behind it. */
  readonly issuer: string | null;
}

/**
 * What points back to a document, in subject, body and appendices. A link is given only where nothing else can be
 * meant: one document of that kind in the paragraph, or before it in the letter, none named without its number since.
 */
export function readBackReferences(letter: Omit<Letter, "backReferences">): BackReference[] {
  const words = wordsOf(letter);
  if (!words.some(({ pointer }) => pointer !== null)) return [];
  const ownKind = kinds.find(({ name }) => slug(name) === letter.type)?.name ?? null;
  const found: BackReference[] = [];
  const seen = new Seen(letter.citations);
  for (const word of words) {
    const { text, kind } = word;
    if (word.pointer === null || seen.cites(word)) {
      seen.pass(word);
      continue;
    }
    const may = !word.quoted && !word.plural;
    const own = word.pointer === "này" && word.kind === ownKind;
    const self = may && own && (normative.has(word.kind) || !seen.inBlock(word));
    const antecedent = may && !own ? seen.antecedent(word) : null;
    if (antecedent === null && !self) seen.pass(word);
    found.push({ span: text.span, text, kind, antecedent, self });
  }
  return found;
}

const slug = (name: string): string => unaccent(name).toLowerCase().replaceAll(" ", "-");

/** What has been met of each kind so far. */
class Seen {
  readonly #citations: readonly Citation[];
  #next = 0;
  readonly #kinds = new Map<string, Met>();
  #block = 0;

  constructor(citations: readonly Citation[]) {
    this.#citations = citations;
  }

  /** Whether the word is the kind word of a citation. Words come in order. */
  cites({ text, block }: Mentioned): boolean {
    this.#block = block;
    const { start } = text.span;
    let citation = this.#citations[this.#next];
    for (; citation && citation.span.start <= start; citation = this.#citations[++this.#next]) this.#meet(citation);
    const last = this.#citations[this.#next - 1];
    return last !== undefined && start < last.span.end;
  }

  #meet(citation: Citation): void {
    const { kind } = citation;
    if (kind === null) return;
    const full = citation.refersTo ?? citation;
    const met = this.#met(kind);
    if (!met.documents.some((other) => isSame(other, full))) {
      if (met.documents.length < 2) met.documents.push(full);
    }
    if (met.block !== this.#block) met.near = [];
    met.block = this.#block;
    if (met.near.length < 2 && !met.near.some((other) => isSame(other, full))) met.near.push(full);
    met.unclear = false;
  }

  #met(kind: string): Met {
    const met = this.#kinds.get(kind) ?? { documents: [], near: [], block: -1, unclear: false };
    this.#kinds.set(kind, met);
    return met;
  }

  /** Somebody's document of this kind was spoken of without its number: what points back may point to that. */
  pass(word: Mentioned): void {
    if (!this.cites(word) && /^\p{Lu}/u.test(word.text.text)) this.#met(word.kind).unclear = true;
  }

  inBlock({ kind, block }: Mentioned): boolean {
    return this.#kinds.get(kind)?.block === block;
  }

  antecedent({ kind, block, issuer }: Mentioned): Citation | null {
    const met = this.#kinds.get(kind);
    if (!met || met.unclear) return null;
    const [only, ...others] = met.documents.length === 1 ? met.documents : met.block === block ? met.near : [];
    if (!only || others.length > 0) return null;
    return issuer === null || (only.issuer !== null && issuerKey(only.issuer) === issuerKey(issuer)) ? only : null;
  }
}

interface Met {
  /** Documents of the kind, no more than two: more say no more. */
  readonly documents: Citation[];
  /** The same of the paragraph that had the last one. */
  near: Citation[];
  block: number;
  unclear: boolean;
}

function wordsOf({ subject, body, appendices }: Pick<Letter, "subject" | "body" | "appendices">): Mentioned[] {
  const texts = [
    ...(subject ? [subject.content] : []),
    ...body.blocks.map(({ text }) => text),
    ...appendices.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  ];
  const found: Mentioned[] = [];
  let quoted = false;
  for (const [block, text] of texts.entries()) {
    const quotes = [...text.text.matchAll(/[“”]/gu)].map((m) => ({ at: m.index, opens: m[0] === "“" }));
    let passed = 0;
    for (const m of text.text.matchAll(kindWord)) {
      for (; passed < quotes.length && (quotes[passed]?.at ?? 0) < m.index; passed++)
        quoted = quotes[passed]?.opens ?? false;
      const word = wordAt(text, m, block, quoted);
      if (word) found.push(word);
    }
    for (; passed < quotes.length; passed++) quoted = quotes[passed]?.opens ?? false;
  }
  return found;
}

function wordAt(text: PlainText, m: RegExpExecArray, block: number, quoted: boolean): Mentioned | null {
  const { kind: written = "", pointer = null } = m.groups ?? {};
  const before = text.text.slice(Math.max(0, m.index - mostQuoted), m.index);
  const plainKind = written.replace(/\s+/g, " ");
  const kind = kindOf(plainKind);
  if (!kind || common.has(plainKind)) return null;
  const end = m.index + m[0].length;
  const behind = pointer === null ? null : readIssuer(text.text, end);
  return {
    text: text.slice(m.index, end),
    kind: kind.name,
    block,
    pointer: pointer?.replace(/\s+/g, " ") ?? null,
    plural: several.test(before.slice(-16)),
    quoted: quoted || (before.match(/"/g)?.length ?? 0) % 2 === 1,
    issuer: behind ? text.text.slice(behind.start, behind.end) : null,
  };
}
