import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { nothingKnown } from "../core/citations/resolution.ts";
import type { Config } from "../core/config.ts";
import { type Beside, lint } from "../core/lint.ts";
import { unusedSuppression } from "../core/own-rules.ts";
import { notLaidOut, type PageFacts } from "../core/page-facts.ts";
import { readLetter } from "../core/read.ts";
import type { Standard } from "../core/standards/standard.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { pageFacts, withPages } from "../export/pages/facts.ts";
import type { Locale, ServiceContext } from "../service/context.ts";
import type { OpenDocument } from "./documents.ts";
import type { Log } from "./log.ts";

/** What a letter is checked against. */
export interface Knowledge {
  readonly config: Config;
  readonly catalogue: Catalogue;
  /** Changes whenever the catalogue would answer otherwise. */
  readonly edition: number;
  /** Whether the workspace has been read once; until then a citation may look unknown that is not. */
  readonly complete: boolean;
  readonly locale: Locale;
}

/** Without a catalogue no citation is judged, and a comment that silences such a finding is not called idle. */
const unjudged = { [unusedSuppression.name]: "off" } as const;

interface Reading {
  readonly letter: Letter;
  readonly knowledge?: Knowledge;
  readonly context?: ServiceContext;
  /** How the letter lay on its pages when it was last laid out: this text of it, or one before it. */
  readonly pages: PageFacts;
  /** The standard by which this text was laid out; `null` before that. */
  readonly laidOut: Standard | null;
  /** Whether a rule has asked about the pages. */
  readonly asksPages?: boolean;
}

/**
 * The open letters, each text of them read once, and checked once per state of knowledge. Laying out takes as long as
 * checking and no key waits for it: findings about pages rest on what was last known of them, until `layOut` is called.
 */
export class Letters {
  readonly #log: Log;
  readonly #readings = new WeakMap<TextDocument, Reading>();

  constructor(log: Log) {
    this.#log = log;
  }

  read({ text }: OpenDocument): Letter {
    return this.#reading(text).letter;
  }

  context(document: OpenDocument, knowledge: Knowledge): ServiceContext {
    const reading = this.#reading(document.text);
    if (reading.context && reading.knowledge && same(reading.knowledge, knowledge)) return reading.context;
    let asksPages = false;
    const pages = () => {
      asksPages = true;
      return reading.pages;
    };
    const checked = this.check(document.key, reading.letter, knowledge, { pages });
    const context = asksPages && reading.pages === notLaidOut ? withoutIdle(checked) : checked;
    this.#readings.set(document.text, { ...reading, knowledge, context, asksPages });
    return context;
  }

  /** Whether findings of an open letter that has been checked rest on pages of an earlier text, or on none. */
  pagesAreLate(document: OpenDocument): boolean {
    const { context, asksPages, laidOut } = this.#reading(document.text);
    return asksPages === true && laidOut !== context?.result.standard;
  }

  /** Lays an open letter out whose pages are late, and answers whether they are others than before. */
  layOut(document: OpenDocument): boolean {
    const reading = this.#reading(document.text);
    if (!reading.context || !this.pagesAreLate(document)) return false;
    const { letter, result } = reading.context;
    const laidOut = result.standard;
    const pages = pageFacts(letter, laidOut);
    const isSame = JSON.stringify(pages) === JSON.stringify(reading.pages);
    this.#readings.set(document.text, isSame ? { ...reading, laidOut } : { letter, pages, laidOut });
    return !isSame;
  }

  /** Reads a text. Reading is made never to throw; if it does all the same, this letter is empty and the others whole. */
  readText(text: string): Letter {
    try {
      return readLetter(text);
    } catch (error) {
      this.failed(error);
      return readLetter("");
    }
  }

  /** Reading a letter failed, here or in a thread. */
  failed(error: unknown): void {
    this.#log.failureOnce("reading a letter", error);
  }

  /** Checks a letter, open or not. Of a draft the pages are known that it would have. */
  check(
    uri: string,
    letter: Letter,
    { config: given, catalogue, complete, locale }: Knowledge,
    beside: Beside = withPages(letter, given),
  ): ServiceContext {
    const config = complete ? given : { ...given, rules: { ...given.rules, ...unjudged } };
    const known = complete ? catalogue.beside(uri) : nothingKnown;
    const result = lint(letter, config, known, undefined, null, beside);
    for (const { rule, error } of result.failures) this.#log.failureOnce(`rule ${rule}`, error);
    return { uri, letter, result, config, catalogue, locale };
  }

  /** Texts are compared and not their versions, which not every client counts rightly. */
  #reading(document: TextDocument): Reading {
    const text = document.getText();
    const known = this.#readings.get(document);
    if (known?.letter.source.text === text) return known;
    const reading = { letter: this.readText(text), pages: known?.pages ?? notLaidOut, laidOut: null };
    this.#readings.set(document, reading);
    return reading;
  }
}

/** Before the pages are known no comment is called idle: it may silence what they will show. */
function withoutIdle(context: ServiceContext): ServiceContext {
  const findings = context.result.findings.filter(({ rule }) => rule !== unusedSuppression);
  return { ...context, result: { ...context.result, findings } };
}

export const same = (a: Knowledge, b: Knowledge): boolean =>
  a.config === b.config && a.edition === b.edition && a.complete === b.complete && a.locale === b.locale;
