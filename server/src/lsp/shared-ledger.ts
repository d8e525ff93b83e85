import type { Bilingual } from "../core/rules/rule.ts";
import type { PostgresCatalogue } from "../postgres/index.ts";
import { type Chosen, chosenOf, type Given, type Ledger, type Proposal, type Refused, type Request } from "./ledger.ts";
import type { Session } from "./session.ts";

/** Gives out numbers from a shared catalogue: number and record are written in one transaction. */
export class SharedLedger implements Ledger {
  readonly name: string;
  readonly #session: Session;
  readonly #variable: string;

  /** `variable` is the name of what holds the connection string. */
  constructor(session: Session, variable: string) {
    this.name = `postgres:${variable}`;
    this.#session = session;
    this.#variable = variable;
  }

  propose(request: Request): Promise<Proposal | Refused> {
    return this.#asking(async (catalogue) => {
      const next = await catalogue.nextNumber(request);
      return { ...next, name: this.name, place: null };
    });
  }

  give(request: Request, chosen: Chosen): Promise<Given | Refused> {
    return this.#asking(async (catalogue) => {
      const next = await catalogue.assignNumber(request, (found) => chosenOf(found, chosen));
      const takeBack = async (): Promise<Bilingual | null> => {
        const done = await this.#asking(async (again) => again.releaseNumber(next));
        if (done !== null && typeof done === "object" && "refused" in done) return done.refused;
        return done ? null : notLast(this.name);
      };
      return { number: next.number, sequence: next.sequence, name: this.name, takeBack };
    });
  }

  /** A connection of its own: giving a number is rare, and the reading ones never write. */
  async #asking<T>(work: (catalogue: PostgresCatalogue) => Promise<T>): Promise<T | Refused> {
    let catalogue: PostgresCatalogue | undefined;
    try {
      catalogue = await this.#session.shared.connect(this.#variable);
      return await work(catalogue);
    } catch (error) {
      // By its name: bundles that are loaded later have a class of their own.
      if (!(error instanceof Error) || error.name !== "SharedError" || !("bilingual" in error)) throw error;
      return { refused: refused(this.name, error.bilingual as Bilingual) };
    } finally {
      await catalogue?.close();
    }
  }
}

const refused = (name: string, { vi, en }: Bilingual): Bilingual => ({
  vi: `Chưa cấp được số từ “${name}”: ${vi}.`,
  en: `No number was given from “${name}”: ${en}.`,
});

const notLast = (name: string): Bilingual => ({
  vi: `Không lấy lại được: sau số ấy “${name}” đã cấp số khác hoặc đã thay đổi.`,
  en: `It cannot be taken back: “${name}” has given another number since, or has changed.`,
});
