import type { TestProject } from "vitest/node";
import { startPostgres } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Port of the server that all these tests share; each makes databases of its own. */
    postgres: number;
  }
}

/** Starts the server before the first of the tests, and ends it after the last. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ settings: { fsync: "off", max_connections: "60" } });
  provide("postgres", server.port);
  return () => server.stop();
}
