import { type BackReference, readBackReferences } from "./citations/back-references.ts";
import type { Citation } from "./citations/citation.ts";
import { recogniseCitations } from "./citations/recognise.ts";
import type { Letter, LetterParts } from "./syntax/letter.ts";
import { parseLetter } from "./syntax/parse.ts";
import { Source } from "./text/source.ts";

/** Reads a letter: its components and its citations. Answers for any text; linear in its length; never throws. */
export const readLetter = (text: string): Letter => new ReadLetter(parseLetter(new Source(text)));

/**
 * A class for the sake of its one late part: a getter that is made anew for every object costs more than all rules, as
 * the engine then keeps every letter until it clears its whole heap.
 */
class ReadLetter implements Letter {
  readonly source: Letter["source"];
  readonly system: Letter["system"];
  readonly type: Letter["type"];
  readonly header: Letter["header"];
  readonly title: Letter["title"];
  readonly subject: Letter["subject"];
  readonly addressees: Letter["addressees"];
  readonly body: Letter["body"];
  readonly distribution: Letter["distribution"];
  readonly signature: Letter["signature"];
  readonly appendices: Letter["appendices"];
  readonly copy: Letter["copy"];
  readonly contact: Letter["contact"];
  readonly comments: Letter["comments"];
  readonly root: Letter["root"];
  readonly citations: readonly Citation[];
  #backReferences: readonly BackReference[] | undefined;

  constructor(parts: LetterParts) {
    this.source = parts.source;
    this.system = parts.system;
    this.type = parts.type;
    this.header = parts.header;
    this.title = parts.title;
    this.subject = parts.subject;
    this.addressees = parts.addressees;
    this.body = parts.body;
    this.distribution = parts.distribution;
    this.signature = parts.signature;
    this.appendices = parts.appendices;
    this.copy = parts.copy;
    this.contact = parts.contact;
    this.comments = parts.comments;
    this.root = parts.root;
    this.citations = recogniseCitations(parts);
  }

  get backReferences(): readonly BackReference[] {
    this.#backReferences ??= readBackReferences(this);
    return this.#backReferences;
  }
}
