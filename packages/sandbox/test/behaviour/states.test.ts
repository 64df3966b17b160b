import { expect, test } from "vitest";
import { nikOf, type Sandbox, scenarios } from "../../src/index.ts";
import { bodies, paths } from "../applicant.ts";
import { ask } from "../ask.ts";
import { startSandbox } from "../start-sandbox.ts";
import { stopped } from "../stopped-clock.ts";

const second = 1_000;
const day = 86_400 * second;

async function create(
  sandbox: Sandbox,
  route: keyof typeof paths,
  changes: object = {},
): Promise<string> {
  const json = { ...bodies[route], ...changes };
  return (await ask(sandbox, paths[route], { json })).body.data.reference_code;
}

async function read(sandbox: Sandbox, code: string) {
  return (await ask(sandbox, `/api/v1/external/verifications/${code}`)).body.data;
}

async function statusOf(sandbox: Sandbox, code: string): Promise<string> {
  return (await read(sandbox, code)).verification.status;
}

const nikFor = (name: string) => {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
  return nikOf(scenario);
};

const nothing = { credit_summary: null, credibility: null, use_case_analysis: null };

test.each(["own", "upload"] as const)(
  "%s consent goes through all states in 11 s",
  async (route) => {
    await using sandbox = await startSandbox({ clock: stopped });
    const code = await create(sandbox, route);
    const seen = [await statusOf(sandbox, code)];
    for (let waited = 1; waited <= 11; waited += 1) {
      await sandbox.clock.advance(second);
      const { verification, analysis } = await read(sandbox, code);
      if (verification.status !== seen.at(-1)) seen.push(verification.status);
      if (waited < 11) expect(analysis).toEqual(nothing);
    }
    expect(seen).toEqual([
      "ocr_verification",
      "processing",
      "on_data_collection",
      "on_credit_analysis",
      "completed",
    ]);
    const { verification, analysis } = await read(sandbox, code);
    expect(verification.updated_at).toBe("2026-02-11T10:27:52.000000Z");
    expect(analysis.credibility.credibilityScore.total).toBe(verification.credibility_score);
    expect(analysis.credibility.credibilityScore.grade.letter).toBe(verification.credibility_level);
  },
);

test.each([1, 2, 3, 4])("the analysis of type %i is documented, member by member", async (type) => {
  await using sandbox = await startSandbox({ clock: stopped });
  const code = await create(sandbox, "own", { verification_type_id: type });
  await sandbox.clock.advance(day);
  const { analysis } = await read(sandbox, code);
  expect(analysis.use_case_analysis.report_metadata.use_case).toBe(type);
});

test("an e-mail consent waits for its answer, and completes once accepted", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const code = await create(sandbox, "email");
  await sandbox.clock.advance(2 * second);
  expect(await statusOf(sandbox, code)).toBe("pending_consent");
  expect(await sandbox.outbox.read(code)).toEqual([]);
  await sandbox.clock.advance(6 * day);
  expect(await statusOf(sandbox, code)).toBe("waiting_confirmation");
  const [mail] = await sandbox.outbox.read(code);
  expect(mail).toMatchObject({ to: "budi.contoh@example.com", answer: null });
  const page = await fetch(mail?.url ?? "");
  expect(await page.text()).toContain('<form method="post"');
  expect((await fetch(mail?.acceptUrl ?? "", { method: "POST" })).status).toBe(200);
  expect(await statusOf(sandbox, code)).toBe("processing");
  await sandbox.clock.advance(9 * second);
  expect(await statusOf(sandbox, code)).toBe("completed");
  expect((await fetch(mail?.rejectUrl ?? "", { method: "POST" })).status).toBe(410);
  expect((await sandbox.ledger.read()).tokens).toMatchObject({ spent: 1, refunded: 0 });
});

test("looking at the mail's links does not answer it", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const code = await create(sandbox, "email");
  await sandbox.clock.advance(4 * second);
  const [mail] = await sandbox.outbox.read(code);
  expect((await fetch(mail?.rejectUrl ?? "")).status).toBe(405);
  expect(await statusOf(sandbox, code)).toBe("waiting_confirmation");
});

test("who has not answered is reminded after three and six days, with the same links", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const [answering, silent] = [await create(sandbox, "email"), await create(sandbox, "email")];
  const kinds = async (code: string) => (await sandbox.outbox.read(code)).map(({ kind }) => kind);
  await sandbox.clock.advance(4 * second + 3 * day - 1);
  expect(await kinds(answering)).toEqual(["request"]);
  await sandbox.clock.advance(1);
  const [request, reminder] = await sandbox.outbox.read(answering);
  expect(reminder).toEqual({
    ...request,
    kind: "reminder",
    sentAt: (request?.sentAt ?? 0) + 3 * day,
  });
  expect((await fetch(reminder?.acceptUrl ?? "", { method: "POST" })).status).toBe(200);
  await sandbox.clock.advance(30 * day);
  expect(await kinds(answering)).toEqual(["request", "reminder"]);
  expect(await kinds(silent)).toEqual(["request", "reminder", "reminder"]);
});

test("a rejected consent cancels and refunds, once", async () => {
  await using sandbox = await startSandbox({ clock: stopped, tokens: 3 });
  const code = await create(sandbox, "email");
  await sandbox.clock.advance(4 * second);
  const [mail] = await sandbox.outbox.read(code);
  const answers = await Promise.all(
    [1, 2, 3].map(() => fetch(mail?.rejectUrl ?? "", { method: "POST" })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  const { verification, analysis } = await read(sandbox, code);
  expect(verification.status).toBe("cancelled");
  expect(analysis).toEqual(nothing);
  expect((await sandbox.ledger.read()).tokens).toEqual({
    granted: 3,
    spent: 1,
    refunded: 1,
    balance: 3,
  });
});

test("seven days without an answer cancel and refund, not a moment before", async () => {
  await using sandbox = await startSandbox({ clock: stopped, tokens: 3 });
  const code = await create(sandbox, "email");
  await sandbox.clock.advance(4 * second + 7 * day - 1);
  expect(await statusOf(sandbox, code)).toBe("waiting_confirmation");
  await sandbox.clock.advance(1);
  const balances = await Promise.all(
    [1, 2, 3].map(() => ask(sandbox, "/api/v1/external/token/balance")),
  );
  expect(balances.map(({ body }) => body.data.token)).toEqual([3, 3, 3]);
  expect(await statusOf(sandbox, code)).toBe("cancelled");
});

test("a NIK with a letter passes the check of its length and fails at the KTP", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const code = await create(sandbox, "own", { id_number: "999901010190000A" });
  await sandbox.clock.advance(10 * second);
  const { verification, analysis } = await read(sandbox, code);
  expect(verification).toMatchObject({
    status: "failed",
    failed_message: "OCR data mismatch",
    credibility_score: null,
  });
  expect(analysis).toEqual(nothing);
});

// One whose answer takes ten seconds is left out.
const accepted = scenarios.filter(
  ({ create, answerDelayMs }) => create.kind === "accept" && answerDelayMs === 0,
);

test.each(accepted)(
  "scenario $name ends as the catalogue says",
  async ({ name, ends, consent, decision }) => {
    await using sandbox = await startSandbox({ clock: stopped });
    const email = consent.answer !== "accepts";
    const code = await create(sandbox, email ? "email" : "own", { id_number: nikFor(name) });
    await sandbox.clock.advance(8 * day);
    const { verification, analysis } = await read(sandbox, code);
    if (email) return expect(verification.status).toBe("cancelled");
    expect(verification.status).toBe(ends.status === "stays" ? ends.in : ends.status);
    expect(verification.final_decision).toBe(decision?.value ?? null);
    if (ends.status === "completed" && ends.score !== undefined) {
      expect(verification.credibility_score).toBe(ends.score);
    }
    if (ends.status === "completed" && ends.level !== undefined) {
      expect(verification.credibility_level).toBe(ends.level);
    }
    const failure = ends.status === "failed" ? ends.failedMessage : null;
    expect(verification.failed_message).toBe(failure);
    if (ends.status === "completed") {
      const { has_history } = analysis.credit_summary.data;
      expect(has_history).toBe(ends.creditHistory ?? true);
    }
  },
);

test.each(accepted.filter(({ consent }) => consent.answer === "accepts"))(
  "every state of scenario $name lasts $slowness times as long as usual",
  async ({ name, slowness, ends }) => {
    await using sandbox = await startSandbox({ clock: stopped });
    const code = await create(sandbox, "own", { id_number: nikFor(name) });
    const first = await statusOf(sandbox, code);
    const usual = (ends.status === "failed" ? 10 : 2) * second;
    await sandbox.clock.advance(usual * slowness - 1);
    expect(await statusOf(sandbox, code)).toBe(first);
    await sandbox.clock.advance(1);
    expect(await statusOf(sandbox, code)).not.toBe(first);
  },
);

test("a decision arrives a minute after completion by scenario", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const code = await create(sandbox, "own", { id_number: nikFor("approved-later") });
  await sandbox.clock.advance(11 * second);
  expect((await read(sandbox, code)).verification).toMatchObject({
    status: "completed",
    final_decision: null,
  });
  await sandbox.clock.advance(60 * second);
  const { verification, analysis } = await read(sandbox, code);
  expect(verification).toMatchObject({ status: "completed", final_decision: "approved" });
  expect(analysis.credibility).not.toBeNull();
});

test("a decision can be set on a completed verification, and on no other", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const code = await create(sandbox, "own");
  await expect(sandbox.decide(code, "approved")).rejects.toThrow("no completed verification");
  await sandbox.clock.advance(11 * second);
  await sandbox.decide(code, "approved");
  expect((await read(sandbox, code)).verification.final_decision).toBe("approved");
});
