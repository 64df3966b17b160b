import { FakeClock } from "@proofylink/testing/fake-clock";
import { startFaultServer } from "@proofylink/testing/fault-server";
import { expect, test } from "vitest";
import { createProofylink, type Proofylink, type ProofylinkOptions } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { emailApplicant } from "../applicant.ts";
import { goodAnswer } from "./good-answers.ts";
import { startRawServer } from "./raw-server.ts";

const transports: Readonly<Record<string, () => ProofylinkOptions>> = {
  fetch: () => ({}),
  node: () => ({ transport: nodeTransport() }),
};
const calls: Readonly<Record<string, (proofylink: Proofylink) => Promise<unknown>>> = {
  create: ({ verifications }) => verifications.createWithEmailConsent(emailApplicant),
  get: ({ verifications }) => verifications.get("EMP-1"),
  list: ({ verifications }) => verifications.list().page(1),
  balance: ({ tokens }) => tokens.balance(),
  report: ({ reports }) => reports.request("EMP-1", "credit"),
};
const everyWay = Object.keys(transports).flatMap((transport) =>
  Object.keys(calls).map((call) => [call, transport] as const),
);

/** Lets the network move on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

test.each(everyWay)("a byte a second does not keep a %s over %s alive", async (call, transport) => {
  await using server = await startFaultServer();
  const scenario = await server.scenario("slow-bytes", { methods: ["GET", "POST"] });
  const clock = new FakeClock();
  const { baseUrl } = scenario;
  const options = { baseUrl, accessToken: "t", clock, retries: 0, ...transports[transport]!() };
  let ended = false;
  const outcome = calls[call]!(createProofylink(options)).then(
    () => expect.unreachable("it ended by itself"),
    (error: unknown) => {
      ended = true;
      return error;
    },
  );
  const reached = call === "create" ? { committed: 1 } : { readsOnWire: 1 };
  await scenario.until(reached);
  // Never so many bytes that an answer is whole.
  let seconds = 0;
  for (; !ended && seconds < 200; seconds += 1) {
    if (seconds < 29) await scenario.advance();
    clock.advance(1_000);
    await turn();
  }
  expect(seconds).toBeGreaterThanOrEqual(call === "create" ? 120 : 30);
  expect(await outcome).toMatchObject({
    name: call === "create" ? "OutcomeUnknownError" : "TimeoutError",
  });
});

test.each(Object.keys(transports))(
  "what comes behind an answer is not the answer to the next call, over %s",
  async (transport) => {
    const write = (tokens: number) => {
      const body = JSON.stringify({ ...goodAnswer("GET", "/"), data: { token: tokens } });
      const head = `content-type: application/json\r\ncontent-length: ${body.length}`;
      return `HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`;
    };
    await using server = await startRawServer(({ socket }) => socket.write(write(1) + write(666)));
    const baseUrl = `http://127.0.0.1:${server.port}`;
    const { tokens } = createProofylink({ baseUrl, accessToken: "t", ...transports[transport]!() });
    const balances: number[] = [];
    for (let call = 0; call < 5; call += 1) balances.push(await tokens.balance());
    expect(balances).toEqual([1, 1, 1, 1, 1]);
  },
);
