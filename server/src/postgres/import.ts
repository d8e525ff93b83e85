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
    await client.query("SET gin_pending_list_limit = '256MB'");
    const { id, hashes } = await begin(client, source);
    const words = new Set<string>();
    let at = 0;
    let done = 0;
    const batches = batchesOf(documents, batch);
    const following = () =>
      batches.next().catch((error: unknown) => {
        throw new SourceFailure(error);
      });
    let next = following();
    // Made while the server is at work on the one before, once that has gone out: making it lets nothing else run.
    const ahead = () => {
      next = new Promise((resolve) => setImmediate(resolve)).then(following);
      next.catch(() => {}); // awaited when its turn comes
    };
    for (;;) {
      const { value, done: ended } = await next;
      if (ended) break;
      signal?.throwIfAborted();
      if (hashes[at] === value.hash) ahead();
      else await save(client, { id, at, words, sent: ahead }, value);
      at++;
      done += value.records.length + value.refused;
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

interface Batch {
  readonly records: readonly StoredRecord[];
  readonly refused: number;
  readonly hash: string;
}

async function* batchesOf(documents: Records, size: number): AsyncGenerator<Batch> {
  const seen = new Set<string>();
  let records: StoredRecord[] = [];
  let refused = 0;
  const batch = (): Batch => {
    const hash = createHash("sha256");
    for (const record of records) hash.update(record.key).update(record.hash);
    return { records, refused, hash: `${refused}:${hash.digest("base64")}` };
  };
  for await (const document of documents) {
    const record = storedRecord(document);
    if (record === null || seen.has(record.key)) refused++;
    else {
      seen.add(record.key);
      records.push(record);
    }
    if (records.length + refused < size) continue;
    yield batch();
    records = [];
    refused = 0;
  }
  if (records.length + refused > 0) yield batch();
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

const upsert = `
  WITH done AS (
    INSERT INTO congvan.document AS d (${all}, import)
    SELECT ${all}, $1 FROM pg_temp.incoming
    ON CONFLICT (number_key, issuer_key, year, series) DO UPDATE SET
      ${changeable.map((name) => `${name} = EXCLUDED.${name}`).join(", ")},
      secrecy = coalesce(EXCLUDED.secrecy, d.secrecy), row_hash = EXCLUDED.row_hash, import = EXCLUDED.import
    WHERE d.row_hash <> EXCLUDED.row_hash
    RETURNING d.xmax = 0 AS inserted
  )
  SELECT count(*) FILTER (WHERE inserted) AS inserted, count(*) FILTER (WHERE NOT inserted) AS updated FROM done`;

const note = `
  UPDATE congvan.import SET batches = batches[1:$2] || $3::text, inserted = inserted + $4, updated = updated + $5,
    unchanged = unchanged + $6, refused = refused + $7
  WHERE id = $1`;

interface Place {
  /** The import, and which of its batches this is. */
  readonly id: string;
  readonly at: number;
  /** Words that are known to be there. */
  readonly words: Set<string>;
  /** Called when all of the batch is with the server. */
  readonly sent: () => void;
}

async function save(client: pg.ClientBase, { id, at, words, sent }: Place, batch: Batch): Promise<void> {
  const { records, refused, hash } = batch;
  await client.query(`BEGIN; CREATE TEMP TABLE incoming ON COMMIT DROP AS SELECT ${all} FROM congvan.document LIMIT 0`);
  try {
    const copy = client.query(copyFrom(`COPY pg_temp.incoming (${all}) FROM STDIN`));
    await pipeline(Readable.from(linesOf(records)), copy);
    const saving = client.query<{ inserted: string; updated: string }>(upsert, [id]);
    sent();
    const { rows } = await saving;
    const [inserted, updated] = [Number(rows[0]?.inserted), Number(rows[0]?.updated)];
    const fresh = newWords(records, words);
    if (fresh.length > 0)
      await client.query("INSERT INTO congvan.word SELECT unnest($1::text[]) ON CONFLICT DO NOTHING", [fresh]);
    await client.query(note, [id, at, hash, inserted, updated, records.length - inserted - updated, refused]);
    await client.query("COMMIT");
    for (const word of fresh) words.add(word);
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

/** In pieces that the stream can hold. */
function* linesOf(records: readonly StoredRecord[]): Generator<string> {
  for (let at = 0; at < records.length; at += 500)
    yield records
      .slice(at, at + 500)
      .map(({ values, hash }) => copyLine([...values, hash]))
      .join("");
}

/** Words of letters alone, which people mistype; those of secret records are nobody's business. */
function newWords(records: readonly StoredRecord[], known: ReadonlySet<string>): string[] {
  const fresh = new Set<string>();
  for (const { values, words } of records) {
    if (values[secrecy] !== null) continue;
    for (const word of words) if (!known.has(word) && /^[a-z]{2,20}$/.test(word)) fresh.add(word);
  }
  return [...fresh];
}

const secrecy = columns.indexOf("secrecy");

async function finish(client: pg.ClientBase, id: string): Promise<ImportResult> {
  const { rows } = await client.query<Record<keyof ImportResult, string>>(
    "UPDATE congvan.import SET finished = now() WHERE id = $1 RETURNING inserted, updated, unchanged, refused",
    [id],
  );
  await client.query("SELECT congvan.settle()");
  const { inserted, updated, unchanged, refused } = rows[0] ?? {};
  return {
    inserted: Number(inserted),
    updated: Number(updated),
    unchanged: Number(unchanged),
    refused: Number(refused),
  };
}
