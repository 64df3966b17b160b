import type { Proofylink } from "@proofylink/client";
import type { RunOptions } from "../batch.ts";
import type { JournalDatabase } from "../journal/schema.ts";
import type { Queue } from "../queue/queue.ts";
import type { Vault } from "../vault.ts";
import type { Ending } from "./ending.ts";
import type { Tempo } from "./tempo.ts";
import type { Writer } from "./writer.ts";

/** What the parts of a run share. */
export interface RunParts {
  readonly database: JournalDatabase;
  readonly queue: Queue;
  readonly writer: Writer;
  readonly vault: Vault;
  readonly client: Proofylink;
  readonly createTimeoutMs: number;
  readonly tempo: Tempo;
  readonly options: RunOptions;
  readonly ending: Ending;
}
