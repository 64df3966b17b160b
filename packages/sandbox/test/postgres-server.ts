import { startPostgres, type TestPostgres } from "@proofylink/testing/postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** URL of a Postgres server that sandboxes are to work on; undefined for SQLite. */
    postgres?: string;
  }
}

let server: TestPostgres | undefined;

/** One server for all tests of a run. */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres();
  project.provide("postgres", server.url);
}

export async function teardown(): Promise<void> {
  await server?.close();
}
