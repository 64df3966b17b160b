// The promise of the client, against a server that misbehaves in every way it knows: after each create it
// is known whether it was carried out, or it is called unknown; and what is unknown can be looked up.
import {
  ApiError,
  ConnectionError,
  createProofylink,
  OutcomeUnknownError,
  type Proofylink,
  TimeoutError,
  UnexpectedResponseError,
} from "@proofylink/client";
import { type FaultName, type FaultRule, faultCatalogue, startSandbox } from "@proofylink/sandbox";
import { expect, test } from "vitest";
import { consentMetadata, ktpPng, person } from "../consumer/applicants.ts";

const faults = Object.keys(faultCatalogue) as FaultName[];
const probability = 1 - 0.7 ** (1 / faults.length);
const ktp_image = new Blob([new Uint8Array(ktpPng)], { type: "image/png" });
const creates = 300;
const letter = (nth: number) => String.fromCharCode(65 + nth);

type Outcome =
  | { readonly kind: "created"; readonly code: string }
  | { readonly kind: "rejected" | "not-sent" }
  | { readonly kind: "unknown"; readonly error: OutcomeUnknownError };

/** Somebody of their own. */
const nameOf = (nth: number) =>
  `${person.full_name} ${letter(Math.floor(nth / 26))}${letter(nth % 26)}`;

async function create({ verifications }: Proofylink, nth: number): Promise<Outcome> {
  const applicant = {
    ...person,
    verification_type_id: 1,
    id_number: `999901010190${String(nth + 1).padStart(4, "0")}`,
    full_name: nameOf(nth),
    ktp_image,
    consent_metadata: consentMetadata,
  };
  try {
    // Some faults never end; what is slow for another reason becomes unknown, which is no lie either.
    const created = await verifications.createWithOwnConsent(applicant, {
      timeouts: { tryMs: 1_000 },
    });
    return { kind: "created", code: created.reference_code };
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return { kind: "unknown", error };
    if (error instanceof ApiError || error instanceof UnexpectedResponseError) {
      return { kind: "rejected" };
    }
    if (error instanceof ConnectionError || error instanceof TimeoutError) {
      return { kind: "not-sent" };
    }
    throw error;
  }
}

/** All creates, thirty at a time. */
async function createAll(proofylink: Proofylink): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let nth = next++; nth < creates; nth = next++) {
      outcomes[nth] = await create(proofylink, nth);
    }
  };
  await Promise.all(Array.from({ length: 30 }, work));
  return outcomes;
}

test("300 creates under every fault are charged once at most, and none is told wrongly", async () => {
  await using sandbox = await startSandbox();
  const proofylink = createProofylink({ baseUrl: sandbox.url, accessToken: sandbox.accessToken });
  sandbox.faults.set({
    // With this one each fault strikes.
    seed: 11,
    rules: faults.map((fault) => ({ fault, when: { method: "POST", probability } }) as FaultRule),
  });
  const outcomes = await createAll(proofylink);
  const { rules } = sandbox.faults.read();
  expect(rules.filter(({ struck }) => struck === 0)).toEqual([]);
  sandbox.faults.clear();
  // What is carried out late is carried out now.
  await sandbox.clock.advance(1_000);
  await sandbox.ledger.assertNoDoubleCharge();

  const codes = new Map<string, string>();
  for await (const row of proofylink.verifications.list()) {
    codes.set(row.customer_name, row.reference_code);
  }
  const { tokens } = await sandbox.ledger.read();
  expect(codes.size).toBe(tokens.spent);
  const kinds = { created: 0, found: 0, absent: 0, refused: 0 };
  for (const [nth, outcome] of outcomes.entries()) {
    const code = codes.get(nameOf(nth));
    if (outcome.kind === "created") {
      expect(outcome.code).toBe(code);
      kinds.created += 1;
    } else if (outcome.kind !== "unknown") {
      expect(code, outcome.kind).toBeUndefined();
      kinds.refused += 1;
    } else {
      const found = await outcome.error.reconcile({ readAfterSeconds: [0] }).catch((error) => {
        expect(error).toBeInstanceOf(OutcomeUnknownError);
      });
      expect(found?.reference_code).toBe(code);
      kinds[code === undefined ? "absent" : "found"] += 1;
    }
  }
  // Each of the four was put to the test.
  expect(Math.min(...Object.values(kinds))).toBeGreaterThanOrEqual(1);
  expect(await sandbox.ledger.read()).toMatchObject({ tokens });
  await sandbox.ledger.assertNoDoubleCharge();
});
