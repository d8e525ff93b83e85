import type pg from "pg";
import { type NextNumber, type NumberedRow, nextNumber, type Wanted } from "../catalogue/registers/next-number.ts";
import { organKey } from "../catalogue/resolving/issuers.ts";
import { codeKey } from "../core/citations/kinds.ts";
import { numberParts } from "../core/citations/number-parts.ts";
import { blankDocument, type KnownDocument } from "../core/citations/resolution.ts";
import { SharedError, sharedError } from "./errors.ts";
import { columns, storedRecord } from "./record.ts";

/** A letter that is to be numbered, and what is to be known of it. */
export interface NumberRequest extends Wanted {
  readonly record: Partial<Omit<KnownDocument, "number" | "from" | "place">>;
}

/** A number that was given, and where it and its record are kept. */
export interface AssignedNumber {
  readonly number: string;
  readonly sequence: string;
  readonly place: readonly [issuerKey: string, series: string, year: number, sequence: number];
  readonly record: readonly unknown[];
  readonly hash: string;
}

/** The step of the schema that made room for numbers. */
const since = 2;
/** A clerk waits for the answer. */
const limits = "SET LOCAL statement_timeout = '15s'; SET LOCAL lock_timeout = '10s'";

/** What would be given next; nothing is written. Rejects with `SharedError`. */
export const nextNumberIn = (client: pg.ClientBase, request: NumberRequest): Promise<NextNumber> =>
  transaction(client, () => next(client, request));

/**
 * Gives out a number and keeps the letter's record, in one transaction. Who numbers letters of one issuer waits for whom
 * else does; should anybody get by that lock, the key of the table of numbers refuses the second. Rejects with
 * `SharedError`, and then nothing is written.
 */
export const assignNumber = (
  client: pg.ClientBase,
  request: NumberRequest,
  choose: (found: NextNumber) => string,
): Promise<AssignedNumber> =>
  transaction(client, async () => {
    const issuer = organKey(request.issuer ?? "");
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 7232611))", [`number ${issuer}`]);
    const found = await next(client, request);
    const sequence = choose(found);
    const number = sequence + request.signedSymbol;
    const { type, year } = numberParts(number);
    const counting = sequence === found.sequence ? found.counting : found.other?.counting;
    const series = `${counting === "together" ? "*" : codeKey(type ?? "")}${year === null ? "" : "/year"}`;
    const place = [issuer, series, Number(request.date.slice(0, 4)), Number(sequence)] as const;
    await client.query(
      `INSERT INTO congvan.assigned_number (issuer_key, series, year, sequence, number, issued, secret)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [...place, number, request.date, request.secret],
    );
    const stored = storedRecord({ ...blankDocument, from: "shared", ...request.record, number });
    if (!stored) throw new SharedError("failed", "record");
    const names = [...columns, "row_hash", "import"];
    await client.query(
      `INSERT INTO congvan.document (${names.join(", ")}) VALUES (${names.map((_, n) => `$${n + 1}`).join(", ")})`,
      [...stored.values, stored.hash, 0],
    );
    const words = stored.secret ? [] : stored.search.split(" ").filter((word) => /^[a-z]{2,20}$/.test(word));
    await client.query("INSERT INTO congvan.word SELECT DISTINCT unnest($1::text[]) ON CONFLICT DO NOTHING", [words]);
    return { number, sequence, place, record: stored.values.slice(0, 4), hash: stored.hash };
  });

/** Takes a number back with its record, where it is the last of its series and the record is as it was written. */
export const releaseNumber = (client: pg.ClientBase, { place, record, hash }: AssignedNumber): Promise<boolean> =>
  transaction(client, async () => {
    const [issuer, series, year] = place;
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 7232611))", [`number ${issuer}`]);
    const last = await client.query<{ last: number | null }>(
      "SELECT max(sequence) AS last FROM congvan.assigned_number WHERE (issuer_key, series, year) = ($1, $2, $3)",
      [issuer, series, year],
    );
    if (last.rows[0]?.last !== place[3]) return false;
    const { rowCount } = await client.query(
      `DELETE FROM congvan.document
       WHERE (number_key, issuer_key, year, series) = ($1, $2, $3, $4) AND row_hash = $5`,
      [...record, hash],
    );
    if (rowCount !== 1) return false;
    await client.query(
      "DELETE FROM congvan.assigned_number WHERE (issuer_key, series, year, sequence) = ($1, $2, $3, $4)",
      [...place],
    );
    return true;
  });

async function transaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  try {
    await client.query("BEGIN");
    await client.query(limits);
    await ready(client);
    const done = await work();
    await client.query("COMMIT");
    return done;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw sharedError(error);
  }
}

async function ready(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ last: number }>(
    "SELECT coalesce(max(number), 0) AS last FROM congvan.migration",
  );
  const last = rows[0]?.last ?? 0;
  if (last === 0) throw new SharedError("empty");
  if (last < since) throw new SharedError("older");
}

/** Terms of the Party are of five years; numbers of one before count for nothing. */
const longestTerm = 6;

async function next(client: pg.ClientBase, request: NumberRequest): Promise<NextNumber> {
  const year = Number(request.date.slice(0, 4));
  const first = request.system === "party" ? year - longestTerm : year;
  const { rows } = await client.query<NumberedRow>(
    `SELECT number, issued::text, NULL AS issuer, secrecy IS NOT NULL AS secret FROM congvan.document
     WHERE issuer_key = $1 AND year BETWEEN $2 AND $3 AND number IS NOT NULL
     UNION ALL
     SELECT number, issued::text, NULL, secret FROM congvan.assigned_number
     WHERE issuer_key = $1 AND year BETWEEN $2 AND $3`,
    [organKey(request.issuer ?? ""), first, year],
  );
  return nextNumber(rows, request);
}
