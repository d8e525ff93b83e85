import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { sharedError } from "./errors.ts";
import { columns, type StoredRecord, storedRecord } from "./record.ts";
import { copyLine } from "./rows.ts";

export interface ImportOptions {
  /** What is imported, as the office calls it: an import that was broken off is taken up under the same name. */
  readonly source: string;
  /** Told after each batch how many records are in, those refused included. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** Records a transaction. */
  readonly batch?: number;
}

export interface ImportResult {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Records that nothing tells from others, whose dates are none, or that come a second time. */
  readonly refused: number;
}

type Records = AsyncIterable<KnownDocument> | Iterable<KnownDocument>;

/**
 * Puts records into the catalogue, a batch a transaction. A batch that an earlier, unfinished import of the same source
 * has brought in is passed over; a record that is there as it is stays untouched, so that importing twice changes
 * nothing. Of several records for one document the first counts. A record never loses its mark of secrecy by an import.
 * Rejects with `SharedError`, the signal's reason, or what the
 * records themselves throw; what is in stays in.
 */
export async function importInto(
  client: pg.ClientBase,
  documents: Records,
  { source, onProgress, signal, batch = 10_000 }: ImportOptions,
): Promise<ImportResult> {
  try {
    await client.query(prepare);
    const { id, hashes } = await begin(client, source);
    let take = (await isEmpty(client)) ? takeNew : takeAny;
    let at = 0;
    let done = 0;
    const batches = batchesOf(documents, batch);
    const following = () =>
      batches.next().catch((error: unknown) => {
        throw new SourceFailure(error);
      });
    let next = following();
    for (;;) {
      const { value, done: ended } = await next;
      if (ended) break;
      signal?.throwIfAborted();
      // Made while the server is at work on this one.
      next = following();
      next.catch(() => {}); // awaited when its turn comes
      if (hashes[at] !== value.hash) {
        const saved = await save(client, take, id, at, value);
        if (!saved) {
          // Somebody else has brought in one of these records meanwhile.
          take = takeAny;
          await save(client, take, id, at, value);
        }
      }
      at++;
      done += value.records + value.refused;
      onProgress?.(done);
    }
    signal?.throwIfAborted();
    return await finish(client, id);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof SourceFailure) throw error.cause;
    throw sharedError(error);
  }
}

/** What is imported could not be read: that is the caller's to explain. */
class SourceFailure extends Error {
  constructor(cause: unknown) {
    super("source", { cause });
  }
}

/** Records ready to be sent, so that the server never waits for what is made of them. */
interface Batch {
  readonly records: number;
  readonly refused: number;
  readonly hash: string;
  /** For COPY, in pieces that a stream can hold. */
  readonly lines: readonly Buffer[];
  /** Words that no batch before has had. */
  readonly words: readonly string[];
}

/** Records that are made ready before something else has its turn. */
const atOnce = 100;

async function* batchesOf(documents: Records, size: number): AsyncGenerator<Batch> {
  const isFirst = firstOfItsKey();
  const newWords = wordsOnce();
  const empty = () => ({ records: 0, refused: 0, hashes: "", lines: [] as Buffer[], words: [] as string[] });
  let made = empty();
  let piece = "";
  const batch = ({ hashes, ...rest }: typeof made): Batch => {
    const hash = createHash("sha256").update(hashes).digest("base64");
    return { ...rest, hash: `${rest.refused}:${hash}` };
  };
  const pause = async () => {
    if (piece !== "") made.lines.push(Buffer.from(piece));
    piece = "";
    await new Promise(setImmediate);
  };
  for await (const document of documents) {
    const record = storedRecord(document);
    if (record !== null && isFirst(record)) {
      made.records++;
      made.hashes += record.hash;
      piece += copyLine(record.values, record.hash);
      newWords(record, made.words);
    } else made.refused++;
    const count = made.records + made.refused;
    if (count % atOnce === 0) await pause();
    if (count < size) continue;
    await pause();
    yield batch(made);
    made = empty();
  }
  await pause();
  if (made.records + made.refused > 0) yield batch(made);
}

/** Adds words of letters alone, which people mistype, once each; those of secret records are nobody's business. */
function wordsOnce(): (record: StoredRecord, to: string[]) => void {
  const met = new Set<string>();
  return ({ search, secret }, to) => {
    if (secret) return;
    for (const word of search.split(" ")) {
      if (word < "a" || met.has(word)) continue;
      met.add(word);
      if (/^[a-z]{2,20}$/.test(word)) to.push(word);
    }
  };
}

/** Tells whether a record is the first of its key that is asked for. Few issuers have many numbers each. */
function firstOfItsKey(): (record: StoredRecord) => boolean {
  const seen = new Map<unknown, Set<string>>();
  return ({ values: [number, issuer, year, series] }) => {
    const key = `${number}\0${year}\0${series}`;
    const ofIssuer = seen.get(issuer);
    if (!ofIssuer) seen.set(issuer, new Set([key]));
    else if (ofIssuer.has(key)) return false;
    else ofIssuer.add(key);
    return true;
  };
}

/** Takes up the last import where it is of this source and unfinished, else begins a new one. */
async function begin(client: pg.ClientBase, source: string): Promise<{ id: string; hashes: string[] }> {
  const last = await client.query<{ id: string; source: string; finished: Date | null; batches: string[] }>(
    "SELECT id, source, finished, batches FROM congvan.import ORDER BY id DESC LIMIT 1",
  );
  const [row] = last.rows;
  if (row && row.source === source && row.finished === null) return { id: row.id, hashes: row.batches };
  const made = await client.query<{ id: string }>("INSERT INTO congvan.import (source) VALUES ($1) RETURNING id", [
    source,
  ]);
  return { id: made.rows[0]?.id ?? "", hashes: [] };
}

const all = [...columns, "row_hash"].join(", ");
const changeable = columns.slice(4).filter((name) => name !== "secrecy");

const prepare = `
  SET gin_pending_list_limit = '256MB';
  SET temp_buffers = '32MB';
  CREATE TEMP TABLE incoming ON COMMIT DELETE ROWS AS SELECT ${all} FROM congvan.document LIMIT 0;
  SELECT congvan.prepare()`;

/** A batch taken over and noted; `$2` is its place, `$3` its hash, then come its records and those refused. */
const taking = (onConflict: string, inserted: string) => `
  WITH done AS (
    INSERT INTO congvan.document AS d (${all}, import)
    SELECT ${all}, $1::bigint FROM pg_temp.incoming
    ${onConflict}
    RETURNING ${inserted} AS inserted
  ), counted AS (
    SELECT count(*) FILTER (WHERE inserted) AS fresh, count(*) FILTER (WHERE NOT inserted) AS changed FROM done
  )
  UPDATE congvan.import SET batches = batches[1:$2] || $3::text, inserted = inserted + fresh,
    updated = updated + changed, unchanged = unchanged + $4::bigint - fresh - changed, refused = refused + $5
  FROM counted WHERE id = $1::bigint`;

const takeAny = taking(
  `ON CONFLICT (number_key, issuer_key, year, series) DO UPDATE SET
      ${changeable.map((name) => `${name} = EXCLUDED.${name}`).join(", ")},
      secrecy = coalesce(EXCLUDED.secrecy, d.secrecy), row_hash = EXCLUDED.row_hash, import = EXCLUDED.import
    WHERE d.row_hash <> EXCLUDED.row_hash`,
  "d.xmax = 0",
);
/** Into a catalogue without records: to be ready for those that are there costs a fifth of the time. */
const takeNew = taking("", "true");

async function isEmpty(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>("SELECT NOT EXISTS (SELECT FROM congvan.document) AS empty");
  return rows[0]?.empty === true;
}

const uniqueViolation = "23505";

/** One transaction: the batch that is the import's `at`-th. `false` where `takeNew` met a record that is there. */
async function save(client: pg.ClientBase, take: string, id: string, at: number, batch: Batch): Promise<boolean> {
  const { records, refused, hash, lines, words } = batch;
  await client.query("BEGIN");
  try {
    const copy = client.query(copyFrom(`COPY pg_temp.incoming (${all}) FROM STDIN`));
    await pipeline(Readable.from(lines), copy);
    await client.query(take, [id, at, hash, records, refused]);
    if (words.length > 0)
      await client.query("INSERT INTO congvan.word SELECT unnest($1::text[]) ON CONFLICT DO NOTHING", [words]);
    await client.query("COMMIT");
    return true;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    if (take === takeNew && (error as { code?: unknown }).code === uniqueViolation) return false;
    throw error;
  }
}

async function finish(client: pg.ClientBase, id: string): Promise<ImportResult> {
  // Before it is called finished: where this is broken off, running it again makes up for it.
  await client.query("SELECT congvan.settle()");
  const { rows } = await client.query<Record<keyof ImportResult, string>>(
    "UPDATE congvan.import SET finished = now() WHERE id = $1 RETURNING inserted, updated, unchanged, refused",
    [id],
  );
  const { inserted, updated, unchanged, refused } = rows[0] ?? {};
  return {
    inserted: Number(inserted),
    updated: Number(updated),
    unchanged: Number(unchanged),
    refused: Number(refused),
  };
}
