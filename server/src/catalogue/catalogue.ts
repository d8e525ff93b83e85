import type { Citation } from "../core/citations/citation.ts";
import type { KnownDocument, KnownDocuments, Resolution } from "../core/citations/resolution.ts";
import { keyOf } from "../core/number-facts.ts";
import type { Letter } from "../core/syntax/letter.ts";
import type { Range } from "../core/text/source.ts";
import { DocumentIndex, type Documents, listRows } from "./documents.ts";
import { type Frame, frameOfLetter, frameOfSummary } from "./frame.ts";
import { type Cited, citedBy, LetterIndex, type LetterSummary } from "./letters.ts";
import { nameKey, nameKeys, splitYear } from "./names.ts";
import { national, nationalAge } from "./national.ts";
import type { Register } from "./registers.ts";
import { relatedTo, resolveNumber } from "./resolve.ts";
import { resolveName } from "./resolve-name.ts";
import { sameDocument } from "./same.ts";
import { best, findIn, queryOf } from "./search.ts";
import type { SharedDocuments } from "./shared.ts";
import { validityAt } from "./validity.ts";

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

  /** Day of the newest document in the national set. */
  get nationalAge(): string {
    return nationalAge;
  }

  resolve(citation: Citation, letter: Letter): Resolution {
    return this.#resolve(citedBy(citation), frameOfLetter(letter));
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

  /** Known documents by number, type, title, issuer or other name, without diacritics; the best first. */
  search(query: string, limit: number): KnownDocument[] {
    const parsed = queryOf(query);
    if (!parsed) return [];
    return best(
      this.#sources().flatMap((source) => findIn(source.all(), parsed)),
      limit,
    );
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
    const { reason, amendedBy, certain } = validityAt(document, frame.date, this.#related);
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
  #isPending({ number, name }: Cited): boolean {
    if (this.#shared === null) return false;
    if (number !== null) return this.#shared.isPending(keyOf(number));
    return name !== null && this.#shared.isPending(splitYear(nameKey(name)).name);
  }

  #find(cited: Cited, frame: Frame) {
    if (cited.number !== null) return resolveNumber(cited.number, cited, frame, this.#numbered(keyOf(cited.number)));
    if (cited.name === null) return null;
    const { name, year } = splitYear(nameKey(cited.name));
    const named = this.#sources().flatMap((source) => source.named(name));
    return resolveName(cited.date, cited.year ?? year, frame.date, named, this.#related);
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

const indexes = new WeakMap<Register, Documents>();

function indexOf(register: Register): Documents {
  const known = indexes.get(register);
  if (known) return known;
  const index = new DocumentIndex(listRows(register.documents));
  indexes.set(register, index);
  return index;
}
