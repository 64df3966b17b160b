import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournalDatabase } from "../../src/journal/open-journal.ts";
import type { JournalDatabase } from "../../src/journal/schema.ts";
import { unlock } from "../../src/journal/unlock.ts";
import { FileQueue } from "../../src/queue/file-queue.ts";
import type { Queue } from "../../src/queue/queue.ts";
import type { Vault } from "../../src/vault.ts";
import { key } from "../stage.ts";

/** Nobody is dealt anything: the candidates are whatever the test says. */
export const nobodysQueue: Queue = {
  start: async () => {},
  take: async () => [],
  offer: async () => {},
  settle: async () => {},
  leads: async () => true,
  rest: async () => {},
  close: async () => {},
};

/** A real journal without a run: the test is the run. */
export interface Journal extends AsyncDisposable {
  database: JournalDatabase;
  readonly vault: Vault;
  /** Ends the process as a power cut would, and begins the next run. */
  kill(): Promise<void>;
}

/** Where journals come from, one after the other, each empty. */
export interface JournalSource extends AsyncDisposable {
  /** Whether a new run takes what was being sent for lost; on Postgres other workers may be sending it. */
  readonly belongsToOne: boolean;
  next(): Promise<Journal>;
}

export async function journalsInFiles(): Promise<JournalSource> {
  const folder = await mkdtemp(join(tmpdir(), "proofylink-states-"));
  const empty = join(folder, "empty");
  const database = await openJournalDatabase(empty);
  const vault = await unlock(database, key);
  await database.destroy();
  let files = 0;
  return {
    belongsToOne: true,
    async next() {
      let path = join(folder, String(files++));
      await copyFile(empty, path);
      const database = await openJournalDatabase(path);
      const journal: Journal = {
        database,
        vault,
        async kill() {
          // What is on the disk at this moment is all that there is.
          const left = join(folder, String(files++));
          await copyFile(path, left);
          await copyFile(`${path}-wal`, `${left}-wal`);
          await journal.database.destroy();
          path = left;
          journal.database = await openJournalDatabase(path);
          await new FileQueue(journal.database, 1_000).start();
        },
        async [Symbol.asyncDispose]() {
          await journal.database.destroy();
        },
      };
      return journal;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

export async function journalsOnPostgres(url: string): Promise<JournalSource> {
  const first = await openJournalDatabase(url);
  const vault = await unlock(first, key);
  return {
    belongsToOne: false,
    async next() {
      await first.deleteFrom("rows").execute();
      await first.updateTable("journal").set({ spent: 0 }).execute();
      const journal: Journal = {
        database: await openJournalDatabase(url),
        vault,
        async kill() {
          await journal.database.destroy();
          journal.database = await openJournalDatabase(url);
        },
        async [Symbol.asyncDispose]() {
          await journal.database.destroy();
        },
      };
      return journal;
    },
    [Symbol.asyncDispose]: () => first.destroy(),
  };
}
