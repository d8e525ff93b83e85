import { Catalogue } from "../catalogue/catalogue.ts";
import { LetterIndex, type LetterSummary } from "../catalogue/letters/letters.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { ConfigFile } from "./configs.ts";
import type { Registers } from "./registers.ts";
import type { Shared } from "./shared.ts";

/** What is known of documents: the workspace's letters, and beside them the registers of each organ. */
export class Known {
  readonly #base = new Catalogue(new LetterIndex());
  readonly #registers: Registers;
  readonly #shared: Shared;
  readonly #changed: () => void;
  /** One catalogue per configuration, and one of all registers. */
  readonly #catalogues = new Map<string, Catalogue>();
  #edition = 0;

  /** `changed` is told when a letter's own number, date, issuer or subject changed, came or went. */
  constructor(registers: Registers, shared: Shared, changed: () => void) {
    this.#registers = registers;
    this.#shared = shared;
    this.#changed = changed;
  }

  /** Grows whenever some citation might be judged otherwise than before. */
  get edition(): number {
    return this.#edition;
  }

  /** The catalogue for letters under a configuration; `null` while its registers are being read. */
  catalogueFor(file: ConfigFile | null): Catalogue | null {
    const key = file?.uri ?? "";
    const known = this.#catalogues.get(key);
    if (known) return known;
    const registers = this.#registers.of(file);
    if (!registers) return null;
    const made = this.#base.with(registers, this.#shared.of(file));
    this.#catalogues.set(key, made);
    return made;
  }

  /** Everything that is known, under whatever configuration. */
  get all(): Catalogue {
    return this.#base.with(this.#registers.all(), this.#shared.all());
  }

  /** The letters alone. */
  get base(): Catalogue {
    return this.#base;
  }

  setLetter(summary: LetterSummary): void {
    const before = this.#base.letters.get(summary.uri);
    if (before === summary) return;
    this.#base.letters.set(summary);
    if (!isSame(before?.document ?? null, summary.document)) this.#renew();
  }

  removeLetter(key: string): void {
    const before = this.#base.letters.get(key)?.document ?? null;
    this.#base.letters.delete(key);
    if (before) this.#renew();
  }

  registersChanged(): void {
    this.#catalogues.clear();
    this.#edition++;
  }

  /** A shared catalogue has said more. */
  sharedChanged(): void {
    this.#edition++;
  }

  #renew(): void {
    this.#edition++;
    this.#changed();
  }
}

/** Whether two letters are the same document to those who cite them, wherever on the page it says so. */
const isSame = (a: KnownDocument | null, b: KnownDocument | null): boolean =>
  a === b || (!!a && !!b && JSON.stringify({ ...a, place: null }) === JSON.stringify({ ...b, place: null }));
