import type pg from "pg";
import type { NextNumber } from "../catalogue/registers/next-number.ts";
import type { SharedServer } from "../catalogue/shared.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { type AssignedNumber, assignNumber, type NumberRequest, nextNumberIn, releaseNumber } from "./assign.ts";
import { defaultLimits, endClient, type Limits, openReader, openWriter, type Reader } from "./connection.ts";
import { type ImportOptions, type ImportResult, importInto } from "./import.ts";
import { checkVersion, migrate, versionQuery } from "./migrate.ts";
import { type DocumentRow, documentOf, selected } from "./rows.ts";

export type { AssignedNumber, NumberRequest } from "./assign.ts";
export type { ImportOptions, ImportResult } from "./import.ts";

/** A shared catalogue on PostgreSQL. Every call rejects with `SharedError`, within a bounded time where it reads. */
export interface PostgresCatalogue extends SharedServer {
  /** Makes or renews the schema; answers how many steps that took. */
  migrate(): Promise<number>;
  import(
    documents: AsyncIterable<KnownDocument> | Iterable<KnownDocument>,
    options: ImportOptions,
  ): Promise<ImportResult>;
  /** The number that is next, for those who may import. */
  nextNumber(request: NumberRequest): Promise<NextNumber>;
  /**
   * Gives a letter its number and notes its record, both in one transaction: of several at once each gets another
   * number. `choose` says which sequence of those found.
   */
  assignNumber(request: NumberRequest, choose: (found: NextNumber) => string): Promise<AssignedNumber>;
  /** Takes a number back with its record; false where a greater one has been given since, or the record has changed. */
  releaseNumber(assigned: AssignedNumber): Promise<boolean>;
  /** Every document that this user may see, in the order of the keys. */
  all(): AsyncGenerator<KnownDocument>;
  count(): Promise<number>;
}

/** Connects to the server of `connectionString`. Whether there is a catalogue shows when it is first asked. */
export async function connect(connectionString: string, limits: Partial<Limits> = {}): Promise<PostgresCatalogue> {
  const within = { ...defaultLimits, ...limits };
  const reader = await openReader(connectionString, within);
  return new Shared(reader, () => openWriter(connectionString, within));
}

/** What this user may read, found out once a connection. */
interface Rights {
  readonly secret: boolean;
}

/** Where a row stands in the order of the keys. */
interface Place {
  readonly number_key: string;
  readonly issuer_key: string;
  readonly year: number;
  readonly series: string;
}

const pageSize = 2000;

class Shared implements PostgresCatalogue {
  readonly #reader: Reader;
  readonly #write: () => Promise<pg.Client>;
  #rights: Promise<Rights> | undefined;

  constructor(reader: Reader, write: () => Promise<pg.Client>) {
    this.#reader = reader;
    this.#write = write;
  }

  async numbered(keys: readonly string[]): Promise<ReadonlyMap<string, readonly KnownDocument[]>> {
    await this.#ready();
    const query = `SELECT number_key, ${selected} FROM congvan.document WHERE number_key = ANY($1)`;
    const rows = await this.#reader.query<DocumentRow & { number_key: string }>(query, [keys.map(plain)]);
    // Of a number that hundreds share the server would spend most of its time in putting them in order.
    return grouped(keys, rows.sort(byIssuerAndDay), (row) => [row.number_key]);
  }

  async named(keys: readonly string[]): Promise<ReadonlyMap<string, readonly KnownDocument[]>> {
    const { secret } = await this.#ready();
    const query = `SELECT name_keys, ${selected} FROM congvan.${secret ? "named_all" : "named_open"}($1)`;
    const rows = await this.#reader.query<DocumentRow & { name_keys: string[] }>(query, [keys.map(plain)]);
    return grouped(keys, rows, (row) => row.name_keys);
  }

  async search(query: string, limit: number): Promise<KnownDocument[]> {
    const { secret } = await this.#ready();
    const text = `SELECT ${selected} FROM congvan.${secret ? "search_all" : "search_open"}($1, $2)`;
    const rows = await this.#reader.query<DocumentRow>(text, [plain(query.normalize("NFC")), limit]);
    return rows.map(documentOf);
  }

  async *all(): AsyncGenerator<KnownDocument> {
    await this.#ready();
    let after: readonly unknown[] = ["", "", -1, ""];
    for (;;) {
      const rows = await this.#reader.query<DocumentRow & Place>(
        `SELECT number_key, issuer_key, year, series, ${selected} FROM congvan.document
         WHERE (number_key, issuer_key, year, series) > ($1, $2, $3::smallint, $4)
         ORDER BY number_key, issuer_key, year, series LIMIT ${pageSize}`,
        after,
      );
      yield* rows.map(documentOf);
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      after = [last.number_key, last.issuer_key, last.year, last.series];
    }
  }

  async count(): Promise<number> {
    await this.#ready();
    const rows = await this.#reader.query<{ n: string }>("SELECT count(*) AS n FROM congvan.document", []);
    return Number(rows[0]?.n);
  }

  migrate(): Promise<number> {
    this.#rights = undefined;
    return this.#writing(migrate);
  }

  import(
    documents: AsyncIterable<KnownDocument> | Iterable<KnownDocument>,
    options: ImportOptions,
  ): Promise<ImportResult> {
    return this.#writing((client) => importInto(client, documents, options));
  }

  nextNumber(request: NumberRequest): Promise<NextNumber> {
    return this.#writing((client) => nextNumberIn(client, request));
  }

  assignNumber(request: NumberRequest, choose: (found: NextNumber) => string): Promise<AssignedNumber> {
    return this.#writing((client) => assignNumber(client, request, choose));
  }

  releaseNumber(assigned: AssignedNumber): Promise<boolean> {
    return this.#writing((client) => releaseNumber(client, assigned));
  }

  close(): Promise<void> {
    return this.#reader.close();
  }

  async #writing<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await this.#write();
    try {
      return await work(client);
    } finally {
      await endClient(client);
    }
  }

  /** Asked again where it failed. */
  #ready(): Promise<Rights> {
    const asked = this.#rights ?? this.#check();
    this.#rights = asked;
    asked.catch(() => {
      if (this.#rights === asked) this.#rights = undefined;
    });
    return asked;
  }

  async #check(): Promise<Rights> {
    const [version] = await this.#reader.query<{ last: number; readable: number }>(versionQuery, []);
    checkVersion(version ?? { last: 0, readable: 0 });
    const [rights] = await this.#reader.query<Rights>(
      "SELECT has_function_privilege('congvan.search_all(text, integer)', 'EXECUTE') AS secret",
      [],
    );
    return { secret: rights?.secret === true };
  }
}

/** The same order each time, whatever way the server found the rows. */
const byIssuerAndDay = (a: DocumentRow, b: DocumentRow): number =>
  compare(a.issuer, b.issuer) || compare(a.issued, b.issued) || compare(a.title, b.title);

function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** PostgreSQL has no text with a zero byte in it. */
const plain = (text: string): string => text.replaceAll("\0", "");

function grouped<Row extends DocumentRow>(
  keys: readonly string[],
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly KnownDocument[]> {
  const groups = new Map<string, KnownDocument[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const document = documentOf(row);
    for (const key of keysOf(row)) groups.get(key)?.push(document);
  }
  return groups;
}
