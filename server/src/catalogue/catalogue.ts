import type { Citation } from "../core/citations/citation.ts";
import type { KnownDocument, KnownDocuments, Resolution } from "../core/citations/resolution.ts";
import { givesTitle, titleBehind } from "../core/citations/title.ts";
import { keyOf } from "../core/number-facts.ts";
import type { Letter } from "../core/syntax/letter.ts";
import type { Range } from "../core/text/source.ts";
import { DocumentIndex, type Documents, type Rows } from "./documents.ts";
import {
  type Cited,
  citedBy,
  LetterIndex,
  type LetterSummary,
  type Mention,
  ownDocument,
  ownNumber,
} from "./letters/letters.ts";
import { national, nationalAge } from "./national.ts";
import type { Register } from "./registers/register.ts";
import { resolveAlias } from "./resolving/alias.ts";
import { resolveName } from "./resolving/by-name.ts";
import { relatedTo, resolveNumber } from "./resolving/by-number.ts";
import { judgeTitle } from "./resolving/by-title.ts";
import { type Frame, frameOfLetter, frameOfSummary } from "./resolving/frame.ts";
import { compareIssuers } from "./resolving/issuers.ts";
import { nameKey, nameKeys, splitYear } from "./resolving/names.ts";
import { sameDocument } from "./resolving/same.ts";
import { titled } from "./resolving/titles.ts";
import { validityIn } from "./resolving/validity.ts";
import { prepareSearch, search } from "./search/search.ts";
import type { SharedDocuments } from "./shared.ts";

/** A place in a letter where a document is cited. */
export interface Reference {
  readonly uri: string;
  readonly range: Range;
}

/**
 * Everything that is known of documents, the nearest source first: letters of the workspace, registers, the shared
 * catalogue, the national set. A value as far as registers go (`with` makes another); its letters change with their index, at the
 * cost of the letter that changed. Nothing of the national set is read before something asks for it.
 */
export class Catalogue implements KnownDocuments {
  readonly letters: LetterIndex;
  readonly registers: readonly Register[];
  readonly #registers: readonly Documents[];
  readonly #shared: SharedDocuments | null;
  readonly #national: () => Documents;
  #all: readonly Documents[] | undefined;

  /** `builtIn` stands for the national set. */
  constructor(
    letters: LetterIndex = new LetterIndex(),
    registers: readonly Register[] = [],
    builtIn: () => Documents = national,
    shared: SharedDocuments | null = null,
  ) {
    this.letters = letters;
    this.registers = registers;
    this.#registers = registers.map(indexOf);
    this.#shared = shared;
    this.#national = builtIn;
  }

  /** The same letters beside other sources; a register that is among both is not indexed again. */
  with(registers: readonly Register[], shared: SharedDocuments | null = null): Catalogue {
    return new Catalogue(this.letters, registers, this.#national, shared);
  }

  get age(): string {
    return nationalAge;
  }

  resolve(citation: Citation, letter: Letter): Resolution {
    const cited = citedBy(citation, letter.citations);
    const frame = frameOfLetter(letter);
    const resolution = this.#resolve(cited, frame);
    const known = resolution.document?.title ?? null;
    if (known !== null && givesTitle(letter, citation, known)) return resolution;
    const title = titleBehind(letter, citation);
    if (!title) return resolution;
    return judgeTitle(resolution, cited, title.text, frame.date, (text) => titled(text, this.#national()));
  }

  /** Without the letter's address only registers are asked: which of the letters it is itself cannot be told. */
  twins(letter: Letter): readonly KnownDocument[] {
    return this.#twins(letter, null);
  }

  /** What is known, as seen from the letter of an address. */
  beside(uri: string): KnownDocuments {
    return {
      resolve: (citation, letter) => this.resolve(citation, letter),
      twins: (letter) => this.#twins(letter, uri),
      age: this.age,
    };
  }

  #twins(letter: Letter, uri: string | null): readonly KnownDocument[] {
    const { number: line, placeAndDate } = letter.header;
    const number = line && ownNumber(line);
    const year = placeAndDate?.date?.iso?.slice(0, 4);
    if (!number || year === undefined) return none;
    // Most numbers are nobody else's: only for the others it is worth while to work out whose this one is.
    const others = this.#numbered(keyOf(number)).filter(
      (other) =>
        other.from !== "national" &&
        (other.from !== "workspace" || (uri !== null && other.place?.uri !== uri)) &&
        other.issued?.slice(0, 4) === year,
    );
    const issuer = others.length > 0 ? ownDocument(uri ?? "", letter)?.issuer : null;
    if (!issuer) return none;
    const { places } = frameOfLetter(letter);
    return others.filter((other) => other.issuer !== null && compareIssuers(issuer, other.issuer, places) === "same");
  }

  /** As `resolve`, for a mention in a letter of the workspace of which only the summary is at hand. */
  resolveMention(mention: Mention, summary: LetterSummary): Resolution {
    return this.#resolve(mention, frameOfSummary(summary));
  }

  /** Known documents with this number, whatever their issuer and year; the nearest first. */
  numbered(number: string): readonly KnownDocument[] {
    return this.#numbered(keyOf(number));
  }

  /** Where the letters of the workspace cite this very document, in the order of their addresses. */
  references(document: KnownDocument): Reference[] {
    const keys = new Set(document.number === null ? [] : [keyOf(document.number)]);
    for (const key of nameKeys(document)) keys.add(key);
    return [...keys].flatMap((key) =>
      this.letters.citing(key).flatMap((summary) => this.#mentions(summary, key, document)),
    );
  }

  /** The letters that cite what this key of a number or name stands for; the key says nothing of issuer and year. */
  citing(key: string): readonly LetterSummary[] {
    return this.letters.citing(key);
  }

  /** Known documents by number, type, title, issuer or other name, as people type; the best first (`search`). */
  search(query: string, limit: number): KnownDocument[] {
    return query.trim() === "" ? [] : search(this.#sources(), query, limit);
  }

  /** Makes ready for `search`, which waits for it otherwise; `pause` is awaited between small pieces of the work. */
  prepareSearch(pause: () => Promise<void> | undefined): Promise<void> {
    return prepareSearch(this.#sources(), pause);
  }

  #mentions(summary: LetterSummary, key: string, document: KnownDocument): Reference[] {
    const frame = frameOfSummary(summary);
    return summary.mentions
      .filter((mention) => mention.key === key)
      .filter((mention) => {
        const known = this.#resolve(mention, frame).document;
        return known !== null && sameDocument(known, document, frame.places);
      })
      .map(({ range }) => ({ uri: summary.uri, range }));
  }

  #resolve(cited: Cited, frame: Frame): Resolution {
    const found = this.#find(cited, frame);
    if (!found) return this.#isPending(cited) ? pendingDocument : unknownDocument;
    const { document, contradictions } = found;
    const { reason, amendedBy, certain } = validityIn(document, frame, this.#related);
    if (contradictions.length > 0)
      return { outcome: "contradicted", document, contradictions, amendedBy, certain, reason: null };
    return {
      outcome: reason === null ? "in-force" : "not-in-force",
      document,
      contradictions,
      amendedBy,
      certain,
      reason,
    };
  }

  /** Whether the shared catalogue has yet to say what it knows of this citation. */
  #isPending({ number, name, alias }: Cited): boolean {
    if (this.#shared === null) return false;
    if (alias !== null) return this.#shared.isPending(alias);
    if (number !== null) return this.#shared.isPending(keyOf(number));
    return name !== null && this.#shared.isPending(splitYear(nameKey(name)).name);
  }

  #find(cited: Cited, frame: Frame) {
    const { alias } = cited;
    if (alias !== null)
      return resolveAlias(
        frame.date,
        this.#sources().flatMap((source) => source.named(alias)),
      );
    if (cited.number !== null) return resolveNumber(cited.number, cited, frame, this.#numbered(keyOf(cited.number)));
    if (cited.name === null) return null;
    const { name, year } = splitYear(nameKey(cited.name));
    const named = this.#sources().flatMap((source) => source.named(name));
    return resolveName(cited.date, cited.year ?? year, frame, named, this.#related);
  }

  readonly #related = (number: string, of: KnownDocument): KnownDocument | null =>
    relatedTo(number, of, (key) => this.#numbered(key));

  #numbered(key: string): readonly KnownDocument[] {
    let found: readonly KnownDocument[] = none;
    for (const source of this.#sources()) {
      const more = source.numbered(key);
      if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
    }
    return found;
  }

  #sources(): readonly Documents[] {
    this.#all ??= [
      this.letters,
      ...this.#registers,
      ...(this.#shared === null ? [] : [this.#shared]),
      this.#national(),
    ];
    return this.#all;
  }
}

const none: readonly KnownDocument[] = [];

const unknownDocument: Resolution = {
  outcome: "unknown",
  document: null,
  contradictions: [],
  amendedBy: [],
  certain: false,
  reason: null,
};

const pendingDocument: Resolution = { ...unknownDocument, pending: true };

const indexes = new WeakMap<Rows, Documents>();

function indexOf({ rows }: Register): Documents {
  const known = indexes.get(rows);
  if (known) return known;
  const index = new DocumentIndex(rows);
  indexes.set(rows, index);
  return index;
}
