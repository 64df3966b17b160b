import { type CreatedVerification, OutcomeUnknownError } from "@proofylink/client";
import { expect, test } from "vitest";
import { Submissions } from "./submissions.ts";

const day = 86_400_000;
const created: CreatedVerification = {
  reference_code: "EMP-1",
  status: "ocr_verification",
  consent_method: "email",
  created_at: "2026-01-01T00:00:00Z",
  recovered: false,
  warnings: [],
};

test("creates once under a number, however often it is sent, and tells all the same", async () => {
  const submissions = new Submissions({ now: () => 0 });
  const id = submissions.open();
  let creates = 0;
  const create = async () => {
    creates += 1;
    return created;
  };
  const sends = [1, 2, 3].map(() => submissions.submit(id, create));
  const outcomes = [...(await Promise.all(sends)), await submissions.submit(id, create)];
  expect(creates).toBe(1);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
});

test("a refusal is an outcome too: the same number does not create any more", async () => {
  const submissions = new Submissions({ now: () => 0 });
  const id = submissions.open();
  const refused = await submissions.submit(id, () => Promise.reject(new Error("no")));
  expect(refused).toEqual({ state: "rejected", problem: { code: "internal" } });
  expect(await submissions.submit(id, async () => created)).toEqual(refused);
});

test("a number that was not given out creates nothing", async () => {
  const submissions = new Submissions({ now: () => 0 });
  await expect(submissions.submit("a-guess", async () => created)).rejects.toMatchObject({
    code: "submission_unknown",
  });
});

test("a lost create is looked for and found, without another create", async () => {
  const submissions = new Submissions({ now: () => 0 });
  const id = submissions.open();
  const found = { ...created, consent_method: null, recovered: true } as const;
  const lost = unknown().searchWith(async () => found);
  const first = await submissions.submit(id, () => Promise.reject(lost));
  expect(first).toMatchObject({ state: "unknown", created: false });
  await expect
    .poll(() => submissions.read(id))
    .toEqual({ state: "created", reference_code: "EMP-1", recovered: true });
});

test("forgets a number after a day", () => {
  let now = 0;
  const submissions = new Submissions({ now: () => now });
  const id = submissions.open();
  now = day + 1;
  submissions.open();
  expect(() => submissions.read(id)).toThrow("submission_unknown");
});

function unknown(): OutcomeUnknownError {
  return new OutcomeUnknownError("Lost.", {
    code: "outcome_unknown",
    nextStep: "Look for it.",
    created: false,
    evidence: { sent: "maybe", phase: "request", source: "none", timeline: [] },
    window: { from: "2026-01-01T00:00:00Z", to: "2026-01-01T00:00:01Z" },
  });
}
