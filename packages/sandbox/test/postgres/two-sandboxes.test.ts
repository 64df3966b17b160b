import { createDatabase, startPostgres, type TestPostgres } from "@proofylink/testing/postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { nikOf, type Sandbox, scenarios, startSandbox } from "../../src/index.ts";
import { bodies, paths } from "../applicant.ts";
import { ask } from "../ask.ts";
import { stopped } from "../stopped-clock.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

const day = 86_400_000;

/** Sandboxes that start at the same moment on one new database. */
async function startTogether(count: number, tokens = 1_000) {
  const stack = new AsyncDisposableStack();
  const { url } = stack.use(await createDatabase(server.url));
  const sandboxes = await Promise.all(
    Array.from({ length: count }, () => startSandbox({ database: url, tokens, clock: stopped })),
  );
  for (const sandbox of sandboxes) stack.use(sandbox);
  const [first, second] = sandboxes as [Sandbox, Sandbox];
  return { sandboxes, first, second, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** Creates by turns in each of the sandboxes, all at once. */
async function createMany(sandboxes: readonly Sandbox[], count: number, route: keyof typeof paths) {
  return Promise.all(
    Array.from({ length: count }, (_, index) => {
      const json = { ...bodies[route], full_name: `BUDI CONTOH ${index}` };
      return ask(sandboxes[index % sandboxes.length] as Sandbox, paths[route], { json });
    }),
  );
}

/** Does something in each of the sandboxes, several times, all at once. */
function everywhere<Result>(
  sandboxes: readonly Sandbox[],
  times: number,
  act: (sandbox: Sandbox) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(sandboxes.flatMap((one) => Array.from({ length: times }, () => act(one))));
}

const balance = (sandbox: Sandbox) => ask(sandbox, "/api/v1/external/token/balance");

test("five sandboxes that start at once on a new database grant its tokens once", async () => {
  await using together = await startTogether(5, 7);
  for (const sandbox of together.sandboxes) {
    const { tokens } = await sandbox.ledger.read();
    expect(tokens).toEqual({ granted: 7, spent: 0, refunded: 0, balance: 7 });
  }
});

test("of many creates at once in both, exactly as many pass as there are tokens", async () => {
  await using together = await startTogether(2, 25);
  const answers = await createMany(together.sandboxes, 60, "own");
  const created = answers.filter(({ status }) => status === 201);
  expect(created).toHaveLength(25);
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(35);
  expect(new Set(created.map(({ body }) => body.data.reference_code)).size).toBe(25);
  for (const sandbox of together.sandboxes) {
    const { tokens, ...wire } = await sandbox.ledger.read();
    expect(tokens).toEqual({ granted: 25, spent: 25, refunded: 0, balance: 0 });
    expect(wire).toMatchObject({ requestsOnWire: 60, received: 60, committed: 25 });
    await sandbox.ledger.assertNoDoubleCharge();
  }
});

test("a clock turned in one is turned in the other, and each state is entered once", async () => {
  await using together = await startTogether(2, 30);
  const { sandboxes, first, second } = together;
  await createMany(sandboxes, 30, "email");
  await Promise.all([first.clock.advance(1_000), second.clock.advance(3_000)]);
  await everywhere(sandboxes, 10, balance);
  const [mails, same] = await Promise.all([first.outbox.read(), second.outbox.read()]);
  expect(new Set(mails.map(({ referenceCode }) => referenceCode)).size).toBe(30);
  expect(mails).toHaveLength(30);
  expect(same.map(({ sentAt }) => sentAt)).toEqual(mails.map(({ sentAt }) => sentAt));
  await second.clock.advance(7 * day);
  const balances = await everywhere(sandboxes, 10, balance);
  expect(balances.map(({ body }) => body.data.token)).toEqual(balances.map(() => 30));
  expect((await first.ledger.read()).tokens).toMatchObject({ spent: 30, refunded: 30 });
});

test("a decision is not lost in a state that is entered at the same time", async () => {
  await using together = await startTogether(2);
  const { sandboxes, first, second } = together;
  const scenario = scenarios.find(({ name }) => name === "approved-later");
  const json = { ...bodies.own, id_number: nikOf(scenario ?? { suffix: "" }) };
  for (let round = 0; round < 10; round += 1) {
    const { body } = await ask(first, paths.own, { json });
    const code = body.data.reference_code;
    await first.clock.advance(11_000);
    await balance(second);
    await first.clock.advance(60_000);
    await Promise.all([everywhere(sandboxes, 2, balance), second.decide(code, "by hand")]);
    const detail = await ask(first, `/api/v1/external/verifications/${code}`);
    expect(detail.body.data.verification.final_decision).toBe("by hand");
  }
});

test("a mail's links work in both, and the first answer counts once", async () => {
  await using together = await startTogether(2, 5);
  const { sandboxes, first, second } = together;
  await createMany([first], 1, "email");
  await first.clock.advance(4_000);
  const [mail] = await second.outbox.read();
  const reject = new URL(mail?.rejectUrl ?? "").pathname;
  const answers = await everywhere(sandboxes, 5, (one) =>
    fetch(one.url + reject, { method: "POST" }),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(410)]);
  expect((await second.ledger.read()).tokens).toMatchObject({ spent: 1, refunded: 1, balance: 5 });
});

test("a report that one links to can be fetched from the other, until the link dies in both", async () => {
  await using together = await startTogether(2);
  const { first, second } = together;
  const [created] = await createMany([first], 1, "own");
  const code = created?.body.data.reference_code;
  const report = `/api/v1/external/verifications/${code}/reports/credit`;
  await first.clock.advance(11_000);
  await ask(second, report);
  await first.clock.advance(3_000);
  const { body } = await ask(first, report);
  const { pathname, search } = new URL(body.data.url);
  expect((await fetch(second.url + pathname + search)).status).toBe(200);
  await first.clock.advance(600_000);
  expect((await fetch(second.url + pathname + search)).status).toBe(403);
});
