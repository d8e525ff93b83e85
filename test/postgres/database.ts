import pg from "pg";
import { inject } from "vitest";
import { blankDocument, type KnownDocument } from "../../server/src/core/citations/resolution.ts";
import { connect } from "../../server/src/postgres/index.ts";
import { password } from "./server.ts";

const urlOf = (user: string, database: string): string =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${inject("postgres")}/${database}`;

/** A database of its own on the shared server. */
export interface Database {
  readonly name: string;
  /** The administrator's connection string. */
  readonly url: string;
  /** Makes a person with these roles; answers the connection string. */
  person(...roles: string[]): Promise<string>;
  /** As the administrator, or as whom `url` names. */
  run(sql: string, values?: unknown[], url?: string): Promise<Record<string, unknown>[]>;
}

let made = 0;

export async function database({ migrated = true } = {}): Promise<Database> {
  const name = `test_${process.pid}_${++made}`;
  const url = urlOf("postgres", name);
  const run: Database["run"] = async (sql, values, as = url) => {
    const client = new pg.Client({ connectionString: as });
    await client.connect();
    try {
      const result = await client.query(sql, values);
      return [result].flat().at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  };
  await run(`CREATE DATABASE ${name}`, undefined, urlOf("postgres", "postgres"));
  if (migrated) {
    const catalogue = await connect(url);
    await catalogue.migrate();
    await catalogue.close();
  }
  return {
    name,
    url,
    run,
    async person(...roles) {
      const user = `person_${process.pid}_${++made}`;
      await run(`CREATE ROLE ${user} LOGIN PASSWORD '${password}'`);
      for (const role of roles) await run(`GRANT ${role} TO ${user}`);
      return urlOf(user, name);
    },
  };
}

/** A record with nothing in it but what is said. */
export const record = (said: Partial<KnownDocument>): KnownDocument => ({
  ...blankDocument,
  type: "Công văn",
  from: "register",
  ...said,
});
