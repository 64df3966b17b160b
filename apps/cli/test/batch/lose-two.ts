import { openBatch } from "@proofylink/batch";
import { applicantsFile } from "@proofylink/batch/input";
import { createProofylink } from "@proofylink/client";
import { expect } from "vitest";
import type { Stage } from "./on-sandbox.ts";

/** The first two creates are dropped before they are carried out. */
export const twoAreLost = {
  rules: [
    {
      fault: "drop-after-read",
      when: { operationId: "createVerificationWithEmailConsent" },
      times: 2,
    },
  ],
} as const;

/** A journal with two rows of which nobody knows whether they were created: the answers were lost, and nobody looks long. */
export async function loseTwo({ at, env, sandbox }: Stage): Promise<void> {
  const client = createProofylink({ baseUrl: sandbox.url, accessToken: sandbox.accessToken });
  await using batch = await openBatch({
    journal: at("proofylink.journal"),
    client,
    key: env.PROOFYLINK_BATCH_KEY,
    tempo: { reconcileAfterSeconds: [0.1], idleMs: 10, superviseSeconds: 1 },
  });
  const defaults = { verification_type_id: 1 };
  const file = applicantsFile(at("people.csv"), { check: client.verifications.check, defaults });
  await batch.add(file.rows(), { file: "people.csv" });
  const outcome = await batch.run({ wait: false, concurrency: 1 });
  expect(outcome).toMatchObject({ end: "done", rows: { unknown: 2, created: 1 } });
}
