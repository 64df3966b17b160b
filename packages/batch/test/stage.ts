import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ConsentMetadata,
  type CreatedVerification,
  createProofylink,
  type Proofylink,
  type ProofylinkOptions,
} from "@proofylink/client";
import { imageFromFile, nodeTransport } from "@proofylink/client/node";
import { type Sandbox, type SandboxOptions, startSandbox } from "@proofylink/sandbox";
import {
  type Batch,
  type BatchOptions,
  type BatchRow,
  openBatch,
  type RowResult,
} from "../src/index.ts";

export const key = "a-key-of-a-test-0123456789";
/** Everything that is usually waited for, at once. */
export const quickTempo = {
  reconcileAfterSeconds: [0, 0.2],
  lookEveryMs: 50,
  idleMs: 20,
  superviseSeconds: 1,
  journalPausesMs: [10, 50],
};

/** A sandbox whose time goes five times as fast, a folder, and batches that use them. */
export interface Stage extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** The journal in a file. */
  readonly journal: string;
  readonly client: Proofylink;
  /** Creates a verification beside the batch, as somebody in the dashboard might. */
  createByHand(row: BatchRow): Promise<CreatedVerification>;
  open(options?: Partial<BatchOptions>, client?: ProofylinkOptions): Promise<Batch>;
}

export async function setStage(options: SandboxOptions = {}): Promise<Stage> {
  const start = Date.now();
  const clock = { now: () => start + 5 * (Date.now() - start) };
  const sandbox = await startSandbox({ tokens: 10_000, clock, ...options });
  const folder = await mkdtemp(join(tmpdir(), "proofylink-batch-"));
  const transport = nodeTransport();
  const journal = join(folder, "people.journal");
  const { url: baseUrl, accessToken } = sandbox;
  const client = createProofylink({ baseUrl, accessToken, transport });
  return {
    sandbox,
    folder,
    journal,
    client,
    async createByHand({ applicant, ktp_image }) {
      const { consent_metadata } = applicant as { consent_metadata: ConsentMetadata };
      const image = await imageFromFile(ktp_image);
      const whole = { ...applicant, consent_metadata, ktp_image: image };
      return client.verifications.createWithOwnConsent(whole);
    },
    open: (more = {}, settings = {}) =>
      openBatch({
        journal,
        key,
        client: createProofylink({ baseUrl, accessToken, transport, ...settings }),
        createTimeoutMs: 5_000,
        tempo: quickTempo,
        ...more,
      }),
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
