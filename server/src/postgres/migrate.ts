import type pg from "pg";
import { SharedError, sharedError } from "./errors.ts";
import documents from "./migrations/1-documents.sql";
import numbers from "./migrations/2-numbers.sql";

/** The steps by which the schema came to be, in order; never changed once released, only added to. */
const migrations: readonly { readonly name: string; readonly sql: string; readonly readableBy: number }[] = [
  // `readableBy`: the oldest schema whose programs still read the catalogue after this step.
  { name: "documents", sql: documents, readableBy: 1 },
  { name: "numbers", sql: numbers, readableBy: 1 },
];

/** The schema that this program makes and writes. */
export const schema = migrations.length;

/** Of this program's own: every server has one number per database for those who ask for it. */
const lock = 7_232_611_022;

/**
 * Brings the schema up to date: all steps that are missing, in one transaction, one program at a time. Never goes back:
 * a newer schema than this program's is an error. Answers the number of steps taken. Rejects with `SharedError`.
 */
export async function migrate(client: pg.ClientBase): Promise<number> {
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
    const done = await prepare(client);
    if (done > schema) throw new SharedError("newer");
    for (const [at, { name, sql, readableBy }] of migrations.entries()) {
      if (at < done) continue;
      await client.query(sql);
      await client.query("INSERT INTO congvan.migration (number, name, readable_by) VALUES ($1, $2, $3)", [
        at + 1,
        name,
        readableBy,
      ]);
    }
    await client.query("COMMIT");
    return schema - done;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw sharedError(error);
  }
}

/** The number of the last step taken, and all that has to be there before the first one. */
async function prepare(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ there: boolean; encoding: string }>(
    "SELECT to_regclass('congvan.migration') IS NOT NULL AS there, current_setting('server_encoding') AS encoding",
  );
  if (rows[0]?.encoding !== "UTF8") throw new SharedError("encoding");
  if (rows[0]?.there) return lastStep(client);
  await extensions(client);
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS congvan;
    CREATE TABLE congvan.migration (
      number integer PRIMARY KEY,
      name text NOT NULL,
      readable_by integer NOT NULL,
      applied timestamptz NOT NULL DEFAULT now()
    )`);
  return 0;
}

async function lastStep(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    "SELECT coalesce(max(number), 0) AS last FROM congvan.migration",
  );
  return rows[0]?.last ?? 0;
}

async function extensions(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ extname: string }>("SELECT extname FROM pg_catalog.pg_extension");
  const there = new Set(rows.map((row) => row.extname));
  for (const name of ["unaccent", "pg_trgm"]) {
    if (there.has(name)) continue;
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${name}`).catch(() => {
      throw new SharedError("extension");
    });
  }
}

/** What tells whether this program can read a catalogue; rejects with `empty` (no such table) where there is none. */
export const versionQuery =
  "SELECT coalesce(max(number), 0) AS last, coalesce(max(readable_by), 0) AS readable FROM congvan.migration";

/** A schema that is newer is read as long as its steps say that programs of this one can. */
export function checkVersion({ last, readable }: { readonly last: number; readonly readable: number }): void {
  if (last === 0) throw new SharedError("empty");
  if (readable > schema) throw new SharedError("newer");
}
