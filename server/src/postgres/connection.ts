import pg from "pg";
import { type Address, readAddress } from "./address.ts";
import { type SharedError, sharedError } from "./errors.ts";

/** How long a server may take, in milliseconds, and how many connections are held. */
export interface Limits {
  readonly connect: number;
  readonly query: number;
  readonly connections: number;
}

export const defaultLimits: Limits = { connect: 2000, query: 1000, connections: 3 };

/** Runs reading queries over a few connections; each ends within a bounded time. Rejects with `SharedError`. */
export interface Reader {
  query<Row>(text: string, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens the way to read, by the first protection of the wire that the server takes part in. */
export async function openReader(connectionString: string, limits: Limits): Promise<Reader> {
  const address = readAddress(connectionString);
  return firstThatWorks(address, async (tls) => {
    const reader = readerOver(address, tls, limits);
    try {
      await reader.query("SELECT 1", []);
      return reader;
    } catch (error) {
      await reader.close();
      throw error;
    }
  });
}

/** A connection of its own, for work that is longer than an answer. The caller ends it. */
export async function openWriter(connectionString: string, limits: Limits): Promise<pg.Client> {
  const address = readAddress(connectionString);
  return firstThatWorks(address, async (tls) => {
    const client = new pg.Client({ ...configOf(address, tls, limits), keepAlive: true });
    // Told by the query that meets it; without a listener it would end the process.
    client.on("error", () => {});
    await client.connect();
    return client;
  });
}

/** Ends a connection, without waiting for a server that no longer answers. */
export async function endClient(client: pg.Client): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 500);
  });
  await Promise.race([client.end().catch(() => {}), late]);
  clearTimeout(timer);
  client.connection.stream.destroy();
}

async function firstThatWorks<T>({ tls }: Address, open: (tls: Address["tls"][number]) => Promise<T>): Promise<T> {
  let failure: SharedError | undefined;
  for (const one of tls) {
    try {
      return await open(one);
    } catch (error) {
      failure = sharedError(error);
      if (failure.reason !== "insecure") break;
    }
  }
  throw failure;
}

const configOf = ({ tls: _, ...address }: Address, tls: Address["tls"][number], limits: Limits) => ({
  ...address,
  ssl: tls,
  connectionTimeoutMillis: limits.connect,
  application_name: "congvan",
});

function readerOver(address: Address, tls: Address["tls"][number], limits: Limits): Reader {
  const pool = new pg.Pool({
    ...configOf(address, tls, limits),
    max: limits.connections,
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: true,
    keepAlive: true,
    // The server ends what takes too long; where it cannot even do that, the connection is given up.
    query_timeout: limits.query + 500,
    // No start-up parameters: poolers before a server do not take them.
    verify: (client, done) =>
      client
        .query(`SET statement_timeout = ${limits.query}; SET default_transaction_read_only = on`)
        .then(() => done(), done),
  });
  pool.on("error", () => {});
  const clients = new Set<pg.PoolClient>();
  pool.on("connect", (client) => {
    clients.add(client);
    // Told by the query that meets it, too; without a listener it would end the process.
    client.on("error", () => {});
  });
  pool.on("remove", (client) => clients.delete(client));
  return {
    async query<Row>(text: string, values: readonly unknown[]) {
      let client: pg.PoolClient | undefined;
      try {
        client = await pool.connect();
        const { rows } = await client.query(text, [...values]);
        client.release();
        return rows as Row[];
      } catch (error) {
        const failure = sharedError(error);
        // What came back is an answer where the server itself refused; else nobody knows what this connection is at.
        client?.release(failure.reason !== "empty" && failure.reason !== "denied" && failure.reason !== "failed");
        throw failure;
      }
    },
    async close() {
      const ended = pool.end().catch(() => {});
      for (const client of clients) client.connection.stream.destroy();
      await ended;
    },
  };
}
