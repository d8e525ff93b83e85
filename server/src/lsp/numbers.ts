import { replace } from "../core/text/edit.ts";
import { numberState } from "../service/number-line.ts";
import { apply, assignNumber, type Before, tell } from "./assign-number.ts";
import type { OpenDocument } from "./documents.ts";
import type { Given } from "./ledger.ts";
import { numberMessages as messages } from "./number-messages.ts";
import { contextOf, type Session } from "./session.ts";
import { Timers } from "./timers.ts";

/** How long after a letter is closed, or its number gone, one looks whether that is meant, in milliseconds. */
const rest = 700;

/** A number that was given to a draft not saved since. */
interface Held {
  readonly given: Given;
  readonly before: Before;
  /** Whether the number has been seen in the draft: from then on it may go again. */
  seen: boolean;
  /** Whether the person has been asked about its going. */
  asked: boolean;
}

/**
 * The numbers that have been given out by this server to drafts that are not saved yet: until then they can be taken
 * back, by a command, or when the person undoes the edit or closes the draft unsaved.
 */
export class Numbers {
  readonly #session: Session;
  readonly #held = new Map<string, Held>();
  readonly #busy = new Set<string>();
  readonly #timers = new Timers();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Gives the letter at an address its number. Answers the number, or `null` where it got none. */
  async assign([uri]: readonly unknown[]): Promise<string | null> {
    const document = this.#letterAt(uri);
    if (!document) return this.#refuse(messages.noLetter);
    const { key } = document;
    if (this.#busy.has(key)) return null;
    this.#busy.add(key);
    try {
      const done = await assignNumber(this.#session, document);
      if ("refused" in done) return done.refused === null ? null : this.#refuse(done.refused);
      this.#held.set(key, { ...done, seen: false, asked: false });
      this.changed(this.#session.documents.get(key) ?? document);
      return done.given.number;
    } finally {
      this.#busy.delete(key);
    }
  }

  /** Takes back the number that the letter at an address was given, out of the register and out of the draft. */
  async release([uri]: readonly unknown[]): Promise<boolean> {
    const document = this.#letterAt(uri);
    const held = document && this.#held.get(document.key);
    if (!document || !held) return this.#refuse(messages.notGiven) ?? false;
    return this.#takeBack(document.key, held);
  }

  /** A letter's text is another: where its number has gone, by undoing, its row is offered to be taken back. */
  changed({ key }: OpenDocument): void {
    const held = this.#held.get(key);
    if (!held) return;
    if (this.#has(key, held)) {
      held.seen = true;
      held.asked = false;
      this.#timers.stop(key);
    } else if (held.seen && !held.asked)
      this.#timers.start(key, rest, () => this.#contained(() => this.#offer(key, held)));
  }

  saved({ key }: OpenDocument): void {
    const held = this.#held.get(key);
    if (held && this.#has(key, held)) this.#held.delete(key);
  }

  /** Closed without being saved, the draft on the disk has no number; one that was saved under a name has. */
  closed({ key }: OpenDocument): void {
    const held = this.#held.get(key);
    if (held) this.#timers.start(key, 2 * rest, () => this.#contained(() => this.#offerClosed(key, held)));
  }

  async #offerClosed(key: string, held: Held): Promise<void> {
    const { documents, letters, workspace } = this.#session;
    const elsewhere = documents.letters().some((d) => isNumbered(letters.read(d), held));
    const letter = elsewhere ? null : await workspace.letterOnDisk(key).catch(() => null);
    if (elsewhere || (letter && isNumbered(letter, held))) this.#held.delete(key);
    else if (!held.asked) await this.#offer(key, held);
  }

  async #offer(key: string, held: Held): Promise<void> {
    held.asked = true;
    const { locale } = await this.#session.settings.of();
    const [back, keep] = [messages.takeBack[locale], messages.keep[locale]];
    const text = messages.undone(held.given.number, held.given.name)[locale];
    const answer = await this.#session.connection.window.showWarningMessage(text, { title: back }, { title: keep });
    if (this.#has(key, held) || this.#held.get(key) !== held) return;
    if (answer?.title === back) await this.#takeBack(key, held);
    else if (answer?.title === keep) this.#held.delete(key);
  }

  async #takeBack(key: string, held: Held): Promise<boolean> {
    const { documents, settings } = this.#session;
    const refused = await held.given.takeBack();
    if (refused) return this.#refuse(refused) ?? false;
    this.#held.delete(key);
    const document = documents.get(key);
    if (document) await this.#restore(document, held);
    tell(this.#session, messages.released(held.given.number)[(await settings.of()).locale]);
    return true;
  }

  /** Puts the draft's lines back as they were, where they still are as they were made. */
  async #restore(document: OpenDocument, { given, before }: Held): Promise<void> {
    const context = await contextOf(this.#session, document);
    const { number, placeAndDate } = context.letter.header;
    const state = numberState(context.letter);
    if (!number || state.state !== "numbered" || state.number !== given.number) return;
    const date = before.date !== null && placeAndDate?.date ? [replace(placeAndDate.date, before.date)] : [];
    await apply(this.#session, document, context, [replace(number, before.number), ...date]);
  }

  #has(key: string, held: Held): boolean {
    const document = this.#session.documents.get(key);
    return document !== undefined && isNumbered(this.#session.letters.read(document), held);
  }

  #letterAt(uri: unknown): OpenDocument | null {
    const document = typeof uri === "string" ? this.#session.documents.get(uri) : undefined;
    return document?.kind === "letter" ? document : null;
  }

  #contained(work: () => Promise<void>): void {
    void this.#session.log.contain("numbers", undefined, work);
  }

  #refuse(why: { readonly vi: string; readonly en: string }): null {
    void this.#session.connection.window.showWarningMessage(why[this.#session.settings.now().locale]);
    return null;
  }
}

function isNumbered(letter: Parameters<typeof numberState>[0], { given }: Held): boolean {
  const state = numberState(letter);
  return state.state === "numbered" && state.number === given.number;
}
