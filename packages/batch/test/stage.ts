import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProofylink, type ProofylinkOptions } from "@proofylink/client";
import { nodeTransport } from "@proofylink/client/node";
import { type Sandbox, type SandboxOptions, startSandbox } from "@proofylink/sandbox";
import { type Batch, type BatchOptions, openBatch, type RowResult } from "../src/index.ts";

export const key = "a-key-of-a-test-0123456789";
/** Everything that is usually waited for, at once. */
export const quickTempo = {
  reconcileAfterSeconds: [0, 0.2],
  lookEveryMs: 50,
  idleMs: 20,
  superviseSeconds: 1,
};

/** A sandbox whose time goes five times as fast, a folder, and batches that use them. */
export interface Stage extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** The journal in a file. */
  readonly journal: string;
  open(options?: Partial<BatchOptions>, client?: ProofylinkOptions): Promise<Batch>;
}

export async function setStage(options: SandboxOptions = {}): Promise<Stage> {
  const start = Date.now();
  const clock = { now: () => start + 5 * (Date.now() - start) };
  const sandbox = await startSandbox({ tokens: 10_000, clock, ...options });
  const folder = await mkdtemp(join(tmpdir(), "proofylink-batch-"));
  const transport = nodeTransport();
  const journal = join(folder, "people.journal");
  return {
    sandbox,
    folder,
    journal,
    open: (more = {}, client = {}) => {
      const { url: baseUrl, accessToken } = sandbox;
      return openBatch({
        journal,
        key,
        client: createProofylink({ baseUrl, accessToken, transport, ...client }),
        createTimeoutMs: 5_000,
        tempo: quickTempo,
        ...more,
      });
    },
    async [Symbol.asyncDispose]() {
      transport.close();
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function resultsOf(batch: Batch): Promise<RowResult[]> {
  return Array.fromAsync(batch.results());
}
