import type { LetterSummary } from "../catalogue/letters/letters.ts";
import type { Register } from "../catalogue/registers/register.ts";
import { numberParts } from "../core/citations/number-parts.ts";
import { searchKey } from "../core/text/vietnamese.ts";
import { fileName } from "../service/file-name.ts";
import type { Checker } from "./checker.ts";
import {
  type OverviewAnswer,
  type OverviewLetter,
  type OverviewParams,
  type OverviewRegister,
  overviewChangedNotification,
  overviewRequest,
} from "./protocol.ts";
import type { Session } from "./session.ts";
import { Timers } from "./timers.ts";
import { pacer } from "./turns.ts";

/** How long everything must stay as it is before the client is told that a view is out of date, in milliseconds. */
const rest = 700;
/** Letters of one answer at most: each of them is read and checked. */
const mostLetters = 200;

/**
 * The workspace's letters and registers as a list for people. What it costs is that of the letters asked for: of the
 * others no more is looked at than what the index of the workspace holds anyway.
 */
export class Overview {
  readonly #session: Session;
  readonly #checker: Checker;
  readonly #timers = new Timers();
  readonly #greatest = new WeakMap<Register, Map<string, string | null>>();
  #isWatched = false;

  constructor(session: Session, checker: Checker) {
    this.#session = session;
    this.#checker = checker;
    const empty: OverviewAnswer = { complete: false, drafts: 0, numbered: 0, matching: 0, letters: [], registers: [] };
    session.connection.onRequest(overviewRequest, (params) =>
      session.log.contain("overview", empty, () => this.#answer(params)),
    );
  }

  /** A letter, a register or what letters are judged by may be another. */
  changed(): void {
    if (!this.#isWatched) return;
    this.#timers.start(
      "changed",
      rest,
      () => void this.#session.connection.sendNotification(overviewChangedNotification),
    );
  }

  async #answer({ group, from = 0, count = 0, order, filter = "" }: OverviewParams): Promise<OverviewAnswer> {
    this.#isWatched = true;
    const { workspace, known, registers } = this.#session;
    workspace.catchUp();
    const all = [...known.base.letters.summaries()];
    const numbered = all.filter(({ document }) => document !== null);
    const drafts = all.filter(({ document }) => document === null);
    const wanted = group === "numbered" ? numbered : group === "drafts" ? drafts : [];
    const matching = matchingLetters(wanted, filter).sort(orders[order ?? (group === "drafts" ? "name" : "date")]);
    const page = matching.slice(from, from + Math.min(count, mostLetters));
    return {
      complete: workspace.complete,
      drafts: drafts.length,
      numbered: numbered.length,
      matching: matching.length,
      letters: await this.#letters(page),
      registers: await Promise.all(registers.all().map((register) => this.#register(register))),
    };
  }

  async #letters(page: readonly LetterSummary[]): Promise<OverviewLetter[]> {
    const { documents, letters, workspace } = this.#session;
    const pace = pacer();
    const found: OverviewLetter[] = [];
    for (const { uri, document, date } of page) {
      await pace();
      const counts = (await this.#checker.countsOf(uri)) ?? { errors: 0, warnings: 0, infos: 0 };
      const open = documents.get(uri);
      // A draft's subject is no part of what others need of it, so that the index does not hold it.
      const letter = document ? null : open ? letters.read(open) : await workspace.letterOnDisk(uri);
      const subject = document?.title ?? letter?.subject?.content.text ?? null;
      found.push({ uri: open?.uri ?? uri, number: document?.number ?? null, date, subject, counts });
    }
    return found;
  }

  async #register(register: Register): Promise<OverviewRegister> {
    const { uri, rows, problems } = register;
    const year = String(new Date().getFullYear());
    const known = this.#greatest.get(register) ?? new Map<string, string | null>();
    this.#greatest.set(register, known);
    if (!known.has(year)) known.set(year, await greatestOf(register, year));
    return { uri, rows: rows.size, year: Number(year), greatest: known.get(year) ?? null, problems: problems.length };
  }
}

/** Letters whose number, subject, issuer or file name holds every word, however it is typed. */
function matchingLetters(letters: readonly LetterSummary[], filter: string): LetterSummary[] {
  const words = searchKey(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...letters];
  return letters.filter(({ uri, document, origins }) => {
    const text = searchKey([fileName(uri), document?.number, document?.title, ...origins].filter(Boolean).join(" "));
    return words.every((word) => text.includes(word));
  });
}

type Order = (a: LetterSummary, b: LetterSummary) => number;

const collator = new Intl.Collator("vi", { numeric: true });
const byName: Order = (a, b) => collator.compare(fileName(a.uri), fileName(b.uri));
const byNumber: Order = (a, b) => sequenceOf(b) - sequenceOf(a) || byName(a, b);
/** The latest first; without a day last. */
const byDate: Order = (a, b) => (a.date === b.date ? byNumber(a, b) : (a.date ?? "") < (b.date ?? "") ? 1 : -1);

const orders: Readonly<Record<NonNullable<OverviewParams["order"]>, Order>> = {
  name: byName,
  number: byNumber,
  date: byDate,
};

const sequenceOf = ({ document }: LetterSummary): number =>
  Number.parseInt(document?.number ? (numberParts(document.number).sequence ?? "0") : "0", 10);

/** Rows of other years after which no more of the wanted one are looked for. */
const enough = 500;

/** The greatest number of a year in a register of one organ's documents; in one of several organs numbers say nothing. */
async function greatestOf({ rows }: Register, year: string): Promise<string | null> {
  const pace = pacer();
  let greatest = { sequence: 0, number: null as string | null };
  let others = 0;
  let issuer: string | null | undefined;
  for (let row = rows.size - 1; row >= 0 && others < enough; row--) {
    await pace();
    const { number, issued, issuer: own } = rows.searched(row);
    if (issuer !== undefined && own !== issuer) return null;
    issuer = own;
    if (number === null || issued?.slice(0, 4) !== year) {
      others++;
      continue;
    }
    const sequence = Number.parseInt(numberParts(number).sequence ?? "0", 10);
    if (sequence > greatest.sequence) greatest = { sequence, number };
  }
  return greatest.number;
}
