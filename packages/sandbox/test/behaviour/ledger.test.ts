import { expect, test } from "vitest";
import { scenarios } from "../../src/index.ts";
import { bodies, paths, send } from "../applicant.ts";
import { ask } from "../ask.ts";
import { startSandbox } from "../start-sandbox.ts";

test("a second charge for the same content is found, one for other content is none", async () => {
  await using sandbox = await startSandbox();
  const first = await ask(sandbox, paths.email, { json: bodies.email });
  await ask(sandbox, paths.email, { json: { ...bodies.email, full_name: "SARI PERCOBAAN" } });
  await sandbox.ledger.assertNoDoubleCharge();
  const second = await ask(sandbox, paths.email, { json: bodies.email });
  const message = await sandbox.ledger
    .assertNoDoubleCharge()
    .catch((error: Error) => error.message);
  expect(message).toContain(first.body.data.reference_code);
  expect(message).toContain(second.body.data.reference_code);
  expect(message).not.toContain(bodies.email.id_number);
  expect(message).not.toContain(bodies.email.full_name);
});

test("the ledger keeps no personal data", async () => {
  await using sandbox = await startSandbox();
  await ask(sandbox, paths.own, { json: bodies.own });
  const reading = JSON.stringify(await sandbox.ledger.read());
  for (const secret of [bodies.own.id_number, bodies.own.full_name, bodies.own.email]) {
    expect(reading).not.toContain(secret);
  }
});

test("without a secret of its own there is no admin side", async () => {
  await using sandbox = await startSandbox();
  expect((await send(sandbox, "/admin/ledger")).status).toBe(404);
});

test("the admin side takes its own secret and not the access token", async () => {
  await using sandbox = await startSandbox({ adminSecret: "for-tests-only", tokens: 1 });
  const admin = { url: sandbox.url, accessToken: "for-tests-only" };
  expect((await send(sandbox, "/admin/ledger")).status).toBe(404);
  expect((await send(admin, "/admin/tokens", { json: { balance: 5 } })).status).toBe(200);
  expect((await send(admin, "/admin/tokens", { json: { balance: -4 } })).status).toBe(422);
  const reading = await send(admin, "/admin/ledger");
  expect(await reading.json()).toMatchObject({ tokens: { granted: 5, balance: 5 } });
  const { body } = await ask(sandbox, paths.own, { json: bodies.own });
  const code = body.data.reference_code;
  const decision = { json: { final_decision: "approved" } };
  expect((await send(admin, `/admin/verifications/${code}/decision`, decision)).status).toBe(422);
  expect((await send(admin, "/admin/clock", { json: { advance_ms: 11_000 } })).status).toBe(200);
  expect((await send(admin, `/admin/verifications/${code}/decision`, decision)).status).toBe(200);
  const detail = await ask(sandbox, `/api/v1/external/verifications/${code}`);
  expect(detail.body.data.verification.final_decision).toBe("approved");
  expect(await (await send(admin, "/admin/outbox")).json()).toEqual([]);
  const listed = await (await send(admin, "/admin/scenarios")).json();
  expect(listed).toHaveLength(scenarios.length);
  expect(listed).toContainEqual(expect.objectContaining({ nik: "9999010100900100" }));
});
