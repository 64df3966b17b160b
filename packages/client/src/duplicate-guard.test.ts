import { FakeClock } from "@proofylink/testing/fake-clock";
import { expect, test } from "vitest";
import { emailApplicant } from "../test/applicant.ts";
import { type Reply, startApi, success } from "../test/start-api.ts";
import { createProofylink } from "./index.ts";

const created: Reply = {
  status: 201,
  ...success({
    reference_code: "EMP-990101-0001",
    status: "ocr_verification",
    consent_method: "email",
    created_at: "2026-02-11T10:27:41.000000Z",
  }),
};

function clientOf(baseUrl: string, withinMs?: number) {
  const clock = new FakeClock();
  const guard = withinMs === undefined ? {} : { duplicateGuard: { withinMs } };
  const proofylink = createProofylink({ baseUrl, accessToken: "t", clock, retries: 0, ...guard });
  return { clock, ...proofylink.verifications };
}

test("off by default: the same person can be verified twice", async () => {
  await using api = await startApi(() => created);
  const client = clientOf(api.url);
  await client.createWithEmailConsent(emailApplicant);
  await client.createWithEmailConsent(emailApplicant);
  expect(api.received).toHaveLength(2);
});

test("refuses a second create of the same person and type, and says how to insist", async () => {
  await using api = await startApi(() => created);
  const client = clientOf(api.url, 60_000);
  await client.createWithEmailConsent(emailApplicant);
  const spaced = { ...emailApplicant, id_number: "9999 0101 0190 0001" };
  await expect(client.createWithEmailConsent(spaced)).rejects.toMatchObject({
    name: "InvalidInputError",
    code: "duplicate_create",
    message: expect.stringContaining("allowDuplicate: true"),
  });
  await client.createWithEmailConsent(emailApplicant, { allowDuplicate: true });
  await client.createWithEmailConsent({ ...emailApplicant, verification_type_id: 2 });
  await client.createWithEmailConsent({ ...emailApplicant, id_number: "9999010101900002" });
  expect(api.received).toHaveLength(4);
});

test("forgets after its time", async () => {
  await using api = await startApi(() => created);
  const client = clientOf(api.url, 60_000);
  await client.createWithEmailConsent(emailApplicant);
  client.clock.advance(60_000);
  await client.createWithEmailConsent(emailApplicant);
  expect(api.received).toHaveLength(2);
});

test("forgets a create that was surely not carried out, and keeps one of unknown outcome", async () => {
  const statuses = [422, 500];
  await using api = await startApi(() => ({ status: statuses.shift() ?? 201, body: {} }));
  const client = clientOf(api.url, 60_000);
  const codes = [];
  for (let count = 0; count < 3; count += 1) {
    codes.push(await client.createWithEmailConsent(emailApplicant).catch(({ code }) => code));
  }
  expect(codes).toEqual(["validation_failed", "outcome_unknown", "duplicate_create"]);
});

test("an insisted create that was not carried out leaves the note of the earlier one", async () => {
  const statuses = [201, 422];
  const answer = success({ reference_code: "EMP-990101-0001" });
  await using api = await startApi(() => ({ status: statuses.shift() ?? 201, ...answer }));
  const client = clientOf(api.url, 60_000);
  await client.createWithEmailConsent(emailApplicant);
  const insisted = client.createWithEmailConsent(emailApplicant, { allowDuplicate: true });
  await expect(insisted).rejects.toMatchObject({ code: "validation_failed" });
  const third = client.createWithEmailConsent(emailApplicant);
  await expect(third).rejects.toMatchObject({ code: "duplicate_create" });
});
