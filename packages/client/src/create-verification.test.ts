import { FakeClock } from "@proofylink/testing/fake-clock";
import { type Fault, type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emailApplicant } from "../test/applicant.ts";
import {
  type CreatedVerification,
  createProofylink,
  OutcomeUnknownError,
  type ProofylinkError,
  type ProofylinkOptions,
} from "./index.ts";
import { nodeTransport } from "./node/node-transport.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const accessToken = "token-of-a-test";
/** One create for nobody: what came back, or what was thrown. */
function create(
  baseUrl: string,
  options: ProofylinkOptions = {},
  signal?: AbortSignal,
): Promise<CreatedVerification | ProofylinkError> {
  const proofylink = createProofylink({
    baseUrl,
    accessToken,
    clock: new FakeClock({ skipUpToMs: 10_000 }),
    ...options,
  });
  return proofylink.verifications
    .createWithEmailConsent(emailApplicant, { signal })
    .catch((error: unknown) => error as ProofylinkError);
}

// What the client makes of each fault, and how many requests and tokens it cost.
const outcomes: readonly [Fault, object, { requestsOnWire: number; committed: number }][] = [
  [
    "none",
    { reference_code: "EMP-990101-0001", recovered: false },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "refused",
    { code: "connection_failed", evidence: { sent: "no" } },
    { requestsOnWire: 0, committed: 0 },
  ],
  [
    "dns",
    { code: "connection_failed", evidence: { sent: "no" } },
    { requestsOnWire: 0, committed: 0 },
  ],
  [
    "tls-untrusted",
    { code: "connection_failed", evidence: { sent: "no" } },
    { requestsOnWire: 0, committed: 0 },
  ],
  ["drop-before-read", { code: "outcome_unknown" }, { requestsOnWire: 1, committed: 0 }],
  ["drop-after-read", { code: "outcome_unknown" }, { requestsOnWire: 1, committed: 0 }],
  [
    "commit-then-drop",
    { code: "outcome_unknown", created: false },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "commit-then-500",
    { code: "outcome_unknown", status: 500 },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "commit-then-502-html",
    { code: "outcome_unknown", status: 502 },
    { requestsOnWire: 1, committed: 1 },
  ],
  ["unavailable", { code: "outcome_unknown", status: 503 }, { requestsOnWire: 1, committed: 0 }],
  ["redirect", { code: "outcome_unknown", status: 302 }, { requestsOnWire: 1, committed: 0 }],
  ["html-200", { code: "outcome_unknown", status: 200 }, { requestsOnWire: 1, committed: 0 }],
  [
    "cut-body",
    { code: "created_code_unknown", created: true, status: 201 },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "endless-body",
    { code: "created_code_unknown", created: true },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "huge-length",
    { code: "created_code_unknown", created: true },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "empty-list",
    { code: "created_code_unknown", created: true },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "empty-object",
    { code: "created_code_unknown", created: true },
    { requestsOnWire: 1, committed: 1 },
  ],
  ["null", { code: "created_code_unknown", created: true }, { requestsOnWire: 1, committed: 1 }],
  ["nothing", { code: "created_code_unknown", created: true }, { requestsOnWire: 1, committed: 1 }],
  [
    "foreign-json",
    { code: "created_code_unknown", created: true },
    { requestsOnWire: 1, committed: 1 },
  ],
  [
    "deep-json",
    { code: "created_code_unknown", created: true },
    { requestsOnWire: 1, committed: 1 },
  ],
];

const transports = [
  ["the global fetch", {}],
  ["the Node transport", { transport: nodeTransport() }],
] as const;

describe.each(transports)("one create over %s", (_name, options) => {
  test.each(outcomes)("%s", async (fault, outcome, ledger) => {
    const scenario = await server.scenario(fault);
    expect(await create(scenario.baseUrl, options)).toMatchObject(outcome);
    expect(await scenario.ledger()).toMatchObject(ledger);
  });

  test("a time-out while the server works leaves the outcome unknown", async () => {
    const scenario = await server.scenario("commit-then-timeout");
    const clock = new FakeClock();
    const outcome = create(scenario.baseUrl, { ...options, clock });
    await scenario.until({ committed: 1 });
    clock.advance(120_000);
    expect(await outcome).toMatchObject({ code: "outcome_unknown", evidence: { sent: "maybe" } });
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1 });
  });

  test("a time-out during the TLS handshake is proven harmless", async () => {
    const scenario = await server.scenario("tls-hang");
    const clock = new FakeClock();
    const outcome = create(scenario.baseUrl, { ...options, clock, retries: 0 });
    await scenario.until({ connections: 1 });
    clock.advance(120_000);
    expect(await outcome).toMatchObject({ code: "timed_out", evidence: { sent: "no" } });
  });

  test("an answer that trickles in is given up in time, and was a created one", async () => {
    const scenario = await server.scenario("slow-bytes");
    const clock = new FakeClock();
    const outcome = create(scenario.baseUrl, { ...options, clock });
    await scenario.until({ committed: 1 });
    await scenario.advance(20);
    clock.advance(120_000);
    expect(await outcome).toMatchObject({ name: "OutcomeUnknownError" });
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1 });
  });

  test("a kept connection that was dropped does not make a second request", async () => {
    const scenario = await server.scenario("warm-drop");
    const proofylink = createProofylink({ baseUrl: scenario.baseUrl, accessToken, ...options });
    await proofylink.tokens.balance();
    await proofylink.verifications.createWithEmailConsent(emailApplicant).catch(() => {});
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, committed: 1 });
  });

  test("an abort while the server works leaves the outcome unknown", async () => {
    const scenario = await server.scenario("commit-then-timeout");
    const abort = new AbortController();
    const outcome = create(scenario.baseUrl, options, abort.signal);
    await scenario.until({ committed: 1 });
    abort.abort();
    expect(await outcome).toBeInstanceOf(OutcomeUnknownError);
  });
});

test("check says what a create would, sends nothing and spends nothing", async () => {
  const scenario = await server.scenario("none");
  const { verifications } = createProofylink({ baseUrl: scenario.baseUrl, accessToken });
  const { fields, warnings } = await verifications.check("email", emailApplicant);
  expect(fields).toMatchObject({ id_number: emailApplicant.id_number });
  expect(warnings).toEqual([]);
  const wrong = { ...emailApplicant, email: "nowhere" };
  await expect(verifications.check("email", wrong)).rejects.toMatchObject({
    errors: { email: [expect.stringContaining("is no e-mail address")] },
  });
  expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 0, committed: 0 });
});
